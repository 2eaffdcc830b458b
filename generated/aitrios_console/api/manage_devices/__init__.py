# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``manage_devices``: 10 operations, blocking and awaitable."""

from __future__ import annotations

import datetime
import warnings
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Any, Literal
from uuid import UUID

from ...types import UNSET, File, Unset

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path

    from ...driver import Api, AsyncApi, AsyncByteStream, ByteStream
    from ...models.app_log import AppLog
    from ...models.create_device_group_del_from_dgroup import CreateDeviceGroupDelFromDgroup
    from ...models.device import Device
    from ...models.device_group import DeviceGroup
    from ...models.devices import Devices
    from ...models.event_log import EventLog
    from ...models.get_device_groups_response_200 import GetDeviceGroupsResponse200
    from ...models.get_devices_connection_state import GetDevicesConnectionState
    from ...models.get_devices_response_200 import GetDevicesResponse200
    from ...models.get_devices_scope import GetDevicesScope
    from ...models.get_edge_app_logs_response_200 import GetEdgeAppLogsResponse200
    from ...models.get_event_logs_response_200 import GetEventLogsResponse200
    from ...models.success_response import SuccessResponse
    from ...models.update_device_group_del_from_dgroup import UpdateDeviceGroupDelFromDgroup
    from ...models.update_device_json_body import UpdateDeviceJsonBody
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class ManageDevicesApi:
    """The operations of ``manage_devices``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_device_groups(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        device_group_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeviceGroupsResponse200:
        """``GET /devicegroups``

        Args:
            limit: ``limit``, integer, >= 1, <= 256, default 100; optional.
            starting_after: ``starting_after``, string; optional.
            device_group_id: ``device_group_id``, string, default ''; optional.
            description: ``description``, string, default ''; optional.
            device_id: ``device_id``, string, default ''; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_device_groups` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0031001 E.SC.API.0031002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_device_groups import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                device_group_id=device_group_id,
                description=description,
                device_id=device_id,
                grant_type=grant_type,
            )
        )

    def iter_device_groups(
        self,
        *,
        device_group_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[DeviceGroup]:
        """All that :meth:`get_device_groups` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_device_groups import build as _build

        call = partial(
            _build,
            device_group_id=device_group_id,
            description=description,
            device_id=device_id,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_device_groups",
                items="device_groups",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    def create_device_group(
        self,
        *,
        device_group_id: str,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        del_from_dgroup: CreateDeviceGroupDelFromDgroup | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /devicegroups``

        Args:
            device_group_id: ``device_group_id``, string, at most 100 characters.
            description: ``description``, string, at most 100 characters, default ''; optional.
            device_id: ``device_id``, string, default ''; optional.
            del_from_dgroup: ``del_from_dgroup``, string, default '0', one of 0, 1; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0033001 E.SC.API.0033002 E.SC.API.0033003 E.SC.API.0033004
            E.SC.API.0033005 E.SC.API.0033009 E.SC.API.0033010; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0033006; 422 E.SC.API.0000007 E.SC.API.0000008; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .create_device_group import build as _build

        return self._api.send(
            _build(
                device_group_id=device_group_id,
                description=description,
                device_id=device_id,
                del_from_dgroup=del_from_dgroup,
                grant_type=grant_type,
            )
        )

    def get_device_group(
        self,
        device_group_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeviceGroup:
        """``GET /devicegroups/{device_group_id}``

        Args:
            device_group_id: ``device_group_id``, string, at most 100 characters.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0032001 E.SC.API.0032002; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503
            E.SC.API.0000005.
        """
        from .get_device_group import build as _build

        return self._api.send(
            _build(
                device_group_id,
                grant_type=grant_type,
            )
        )

    def delete_device_group(
        self,
        device_group_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /devicegroups/{device_group_id}``

        Args:
            device_group_id: ``device_group_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0035001 E.SC.API.0035002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 W.SC.API.0035003; 422 E.SC.API.0000008; 500
            E.SC.API.0000001 E.SC.API.0035004; 503 E.SC.API.0000005.
        """
        from .delete_device_group import build as _build

        return self._api.send(
            _build(
                device_group_id,
                grant_type=grant_type,
            )
        )

    def update_device_group(
        self,
        device_group_id: str,
        *,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        del_from_dgroup: UpdateDeviceGroupDelFromDgroup | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /devicegroups/{device_group_id}``

        Args:
            device_group_id: ``device_group_id``, string.
            description: ``description``, string, at most 100 characters, default ''; optional.
            device_id: ``device_id``, string, default ''; optional.
            del_from_dgroup: ``del_from_dgroup``, string, default '0', one of 0, 1; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0034002 E.SC.API.0034003 E.SC.API.0034008 E.SC.API.0034009
            E.SC.API.0034010; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013
            E.SC.API.0034004; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0034005
            W.SC.API.0034006; 503 E.SC.API.0000005.
        """
        from .update_device_group import build as _build

        return self._api.send(
            _build(
                device_group_id,
                description=description,
                device_id=device_id,
                del_from_dgroup=del_from_dgroup,
                grant_type=grant_type,
            )
        )

    def get_devices(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        connection_state: GetDevicesConnectionState | str | None | Unset = UNSET,
        device_name: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        device_group_id: str | None | Unset = UNSET,
        device_ids: str | None | Unset = UNSET,
        scope: GetDevicesScope | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDevicesResponse200:
        """``GET /devices``

        Args:
            limit: ``limit``, integer, >= 1, <= 1000, default 500; optional.
            starting_after: ``starting_after``, string; optional.
            connection_state: ``connection_state``, string, default '', one of '', Connected, Disconnected;
                optional.
            device_name: ``device_name``, string, default ''; optional.
            device_id: ``device_id``, string, default ''; optional.
            device_group_id: ``device_group_id``, string, default ''; optional.
            device_ids: ``device_ids``, string, default ''; optional.
            scope: ``scope``, string, default 'full', one of full, minimal; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_devices` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0001003 E.SC.API.0001004 E.SC.API.0001005; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008;
            500 E.SC.API.0000001 E.SC.API.0000011; 503 E.SC.API.0000005.
        """
        from .get_devices import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                connection_state=connection_state,
                device_name=device_name,
                device_id=device_id,
                device_group_id=device_group_id,
                device_ids=device_ids,
                scope=scope,
                grant_type=grant_type,
            )
        )

    def iter_devices(
        self,
        *,
        connection_state: GetDevicesConnectionState | str | None | Unset = UNSET,
        device_name: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        device_group_id: str | None | Unset = UNSET,
        device_ids: str | None | Unset = UNSET,
        scope: GetDevicesScope | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Devices]:
        """All that :meth:`get_devices` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 1000.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_devices import build as _build

        call = partial(
            _build,
            connection_state=connection_state,
            device_name=device_name,
            device_id=device_id,
            device_group_id=device_group_id,
            device_ids=device_ids,
            scope=scope,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_devices", items="devices", token="continuation_token", parameter="starting_after", maximum=1000
            ),
            page_size,
        )

    def get_device(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Device:
        """``GET /devices/{device_id}``

        Args:
            device_id: ``device_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0002001 E.SC.API.0002002; 422 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0000011; 503 E.SC.API.0000005.
        """
        from .get_device import build as _build

        return self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )

    def update_device(
        self,
        device_id: str,
        *,
        body: UpdateDeviceJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /devices/{device_id}``

        Args:
            device_id: ``device_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0291003 E.SC.API.0291004 E.SC.API.0291008 E.SC.API.0291010;
            401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0291005
            E.SC.API.0291009; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0291006; 503 E.SC.API.0000005.
        """
        from .update_device import build as _build

        return self._api.send(
            _build(
                device_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_edge_app_logs(
        self,
        device_id: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppLogsResponse200:
        """``GET /devices/{device_id}/applogs``

        Args:
            device_id: ``device_id``, string.
            limit: ``limit``, integer, >= 1, <= 256, default 50; optional.
            starting_after: ``starting_after``, string; optional.
            from_datetime: ``from_datetime``, string, default ''; optional.
            to_datetime: ``to_datetime``, string, default ''; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_edge_app_logs` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0213005 E.SC.API.0213006 E.SC.API.0213007 E.SC.API.0213008
            E.SC.API.0213009 E.SC.API.0213010; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0213004; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_edge_app_logs import build as _build

        return self._api.send(
            _build(
                device_id,
                limit=limit,
                starting_after=starting_after,
                from_datetime=from_datetime,
                to_datetime=to_datetime,
                grant_type=grant_type,
            )
        )

    def iter_edge_app_logs(
        self,
        device_id: str,
        *,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[AppLog]:
        """All that :meth:`get_edge_app_logs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_edge_app_logs import build as _build

        call = partial(
            _build,
            device_id,
            from_datetime=from_datetime,
            to_datetime=to_datetime,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_edge_app_logs", items="logs", token="continuation_token", parameter="starting_after", maximum=256
            ),
            page_size,
        )

    def get_event_logs(
        self,
        device_id: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEventLogsResponse200:
        """``GET /devices/{device_id}/eventlogs``

        Args:
            device_id: ``device_id``, string.
            limit: ``limit``, integer, >= 1, <= 256, default 20; optional.
            starting_after: ``starting_after``, string; optional.
            from_datetime: ``from_datetime``, string, default ''; optional.
            to_datetime: ``to_datetime``, string, default ''; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_event_logs` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0194005 E.SC.API.0194006 E.SC.API.0194007 E.SC.API.0194008
            E.SC.API.0213009 E.SC.API.0213010; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_event_logs import build as _build

        return self._api.send(
            _build(
                device_id,
                limit=limit,
                starting_after=starting_after,
                from_datetime=from_datetime,
                to_datetime=to_datetime,
                grant_type=grant_type,
            )
        )

    def iter_event_logs(
        self,
        device_id: str,
        *,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[EventLog]:
        """All that :meth:`get_event_logs` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_event_logs import build as _build

        call = partial(
            _build,
            device_id,
            from_datetime=from_datetime,
            to_datetime=to_datetime,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_event_logs",
                items="event_logs",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )


class AsyncManageDevicesApi:
    """The operations of ``manage_devices``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_device_groups(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        device_group_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeviceGroupsResponse200:
        """``GET /devicegroups``: as ``ManageDevicesApi.get_device_groups``."""
        from .get_device_groups import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                device_group_id=device_group_id,
                description=description,
                device_id=device_id,
                grant_type=grant_type,
            )
        )

    def iter_device_groups(
        self,
        *,
        device_group_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[DeviceGroup]:
        """As ``ManageDevicesApi.iter_device_groups``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_device_groups import build as _build

        call = partial(
            _build,
            device_group_id=device_group_id,
            description=description,
            device_id=device_id,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_device_groups",
                items="device_groups",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    async def create_device_group(
        self,
        *,
        device_group_id: str,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        del_from_dgroup: CreateDeviceGroupDelFromDgroup | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /devicegroups``: as ``ManageDevicesApi.create_device_group``."""
        from .create_device_group import build as _build

        return await self._api.send(
            _build(
                device_group_id=device_group_id,
                description=description,
                device_id=device_id,
                del_from_dgroup=del_from_dgroup,
                grant_type=grant_type,
            )
        )

    async def get_device_group(
        self,
        device_group_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeviceGroup:
        """``GET /devicegroups/{device_group_id}``: as ``ManageDevicesApi.get_device_group``."""
        from .get_device_group import build as _build

        return await self._api.send(
            _build(
                device_group_id,
                grant_type=grant_type,
            )
        )

    async def delete_device_group(
        self,
        device_group_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /devicegroups/{device_group_id}``: as ``ManageDevicesApi.delete_device_group``."""
        from .delete_device_group import build as _build

        return await self._api.send(
            _build(
                device_group_id,
                grant_type=grant_type,
            )
        )

    async def update_device_group(
        self,
        device_group_id: str,
        *,
        description: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        del_from_dgroup: UpdateDeviceGroupDelFromDgroup | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /devicegroups/{device_group_id}``: as ``ManageDevicesApi.update_device_group``."""
        from .update_device_group import build as _build

        return await self._api.send(
            _build(
                device_group_id,
                description=description,
                device_id=device_id,
                del_from_dgroup=del_from_dgroup,
                grant_type=grant_type,
            )
        )

    async def get_devices(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        connection_state: GetDevicesConnectionState | str | None | Unset = UNSET,
        device_name: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        device_group_id: str | None | Unset = UNSET,
        device_ids: str | None | Unset = UNSET,
        scope: GetDevicesScope | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDevicesResponse200:
        """``GET /devices``: as ``ManageDevicesApi.get_devices``."""
        from .get_devices import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                connection_state=connection_state,
                device_name=device_name,
                device_id=device_id,
                device_group_id=device_group_id,
                device_ids=device_ids,
                scope=scope,
                grant_type=grant_type,
            )
        )

    def iter_devices(
        self,
        *,
        connection_state: GetDevicesConnectionState | str | None | Unset = UNSET,
        device_name: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        device_group_id: str | None | Unset = UNSET,
        device_ids: str | None | Unset = UNSET,
        scope: GetDevicesScope | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Devices]:
        """As ``ManageDevicesApi.iter_devices``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_devices import build as _build

        call = partial(
            _build,
            connection_state=connection_state,
            device_name=device_name,
            device_id=device_id,
            device_group_id=device_group_id,
            device_ids=device_ids,
            scope=scope,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_devices", items="devices", token="continuation_token", parameter="starting_after", maximum=1000
            ),
            page_size,
        )

    async def get_device(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Device:
        """``GET /devices/{device_id}``: as ``ManageDevicesApi.get_device``."""
        from .get_device import build as _build

        return await self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )

    async def update_device(
        self,
        device_id: str,
        *,
        body: UpdateDeviceJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /devices/{device_id}``: as ``ManageDevicesApi.update_device``."""
        from .update_device import build as _build

        return await self._api.send(
            _build(
                device_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_edge_app_logs(
        self,
        device_id: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppLogsResponse200:
        """``GET /devices/{device_id}/applogs``: as ``ManageDevicesApi.get_edge_app_logs``."""
        from .get_edge_app_logs import build as _build

        return await self._api.send(
            _build(
                device_id,
                limit=limit,
                starting_after=starting_after,
                from_datetime=from_datetime,
                to_datetime=to_datetime,
                grant_type=grant_type,
            )
        )

    def iter_edge_app_logs(
        self,
        device_id: str,
        *,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[AppLog]:
        """As ``ManageDevicesApi.iter_edge_app_logs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_edge_app_logs import build as _build

        call = partial(
            _build,
            device_id,
            from_datetime=from_datetime,
            to_datetime=to_datetime,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_edge_app_logs", items="logs", token="continuation_token", parameter="starting_after", maximum=256
            ),
            page_size,
        )

    async def get_event_logs(
        self,
        device_id: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEventLogsResponse200:
        """``GET /devices/{device_id}/eventlogs``: as ``ManageDevicesApi.get_event_logs``."""
        from .get_event_logs import build as _build

        return await self._api.send(
            _build(
                device_id,
                limit=limit,
                starting_after=starting_after,
                from_datetime=from_datetime,
                to_datetime=to_datetime,
                grant_type=grant_type,
            )
        )

    def iter_event_logs(
        self,
        device_id: str,
        *,
        from_datetime: str | None | Unset = UNSET,
        to_datetime: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[EventLog]:
        """As ``ManageDevicesApi.iter_event_logs``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_event_logs import build as _build

        call = partial(
            _build,
            device_id,
            from_datetime=from_datetime,
            to_datetime=to_datetime,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_event_logs",
                items="event_logs",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )
