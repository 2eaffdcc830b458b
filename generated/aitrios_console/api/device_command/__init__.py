# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``device_command``: 7 operations, blocking and awaitable."""

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
    from ...models.execute_command_json_body import ExecuteCommandJsonBody
    from ...models.execute_command_response_200 import ExecuteCommandResponse200
    from ...models.execute_device_command_response_200 import ExecuteDeviceCommandResponse200
    from ...models.get_property_response_200 import GetPropertyResponse200
    from ...models.property_ import Property
    from ...models.update_configuration_json_body import UpdateConfigurationJsonBody
    from ...models.update_device_configuration_response_200 import UpdateDeviceConfigurationResponse200
    from ...models.update_module_configuration_response_200 import UpdateModuleConfigurationResponse200
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class DeviceCommandApi:
    """The operations of ``device_command``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def execute_device_command(
        self,
        device_id: str,
        *,
        body: ExecuteCommandJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> ExecuteDeviceCommandResponse200:
        """``POST /devices/{device_id}/command``

        Args:
            device_id: ``device_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0308001 E.SC.API.0308002 E.SC.API.0308003 E.SC.API.0308004
            E.SC.API.0308005 E.SC.API.0308006 E.SC.API.0308007 E.SC.API.0308008 E.SC.API.0308009
            E.SC.API.0308010 E.SC.API.0308011 E.SC.API.0308012; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013; 408 E.SC.API.0000009; 415 E.SC.API.0000016; 422
            E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .execute_device_command import build as _build

        return self._api.send(
            _build(
                device_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_property(
        self,
        device_id: str,
        module_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetPropertyResponse200:
        """``GET /devices/{device_id}/modules/{module_id}``

        Args:
            device_id: ``device_id``, string.
            module_id: ``module_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0285001 E.SC.API.0285002 E.SC.API.0285003; 409 E.SC.API.0285004; 422
            E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_property import build as _build

        return self._api.send(
            _build(
                device_id,
                module_id,
                grant_type=grant_type,
            )
        )

    def execute_command(
        self,
        device_id: str,
        module_id: str,
        *,
        body: ExecuteCommandJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> ExecuteCommandResponse200:
        """``POST /devices/{device_id}/modules/{module_id}/command``

        Args:
            device_id: ``device_id``, string.
            module_id: ``module_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 200 W.SC.API.0288007; 400 E.SC.API.0000006 E.SC.API.0288001 E.SC.API.0288002
            E.SC.API.0288003 E.SC.API.0288005 E.SC.API.0288006 E.SC.API.0288008 E.SC.API.0288009
            E.SC.API.0288010 E.SC.API.0288011 E.SC.API.0288012 E.SC.API.0288013 E.SC.API.0288014
            E.SC.API.0288015 E.SC.API.0288016; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013; 408 E.SC.API.0000009; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008;
            500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .execute_command import build as _build

        return self._api.send(
            _build(
                device_id,
                module_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_module_property(
        self,
        device_id: str,
        module_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Property:
        """``GET /devices/{device_id}/modules/{module_id}/property``

        Args:
            device_id: ``device_id``, string.
            module_id: ``module_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0305001 E.SC.API.0305002 E.SC.API.0305003; 422 E.SC.API.0000008; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_module_property import build as _build

        return self._api.send(
            _build(
                device_id,
                module_id,
                grant_type=grant_type,
            )
        )

    def update_module_configuration(
        self,
        device_id: str,
        module_id: str,
        *,
        body: UpdateConfigurationJsonBody,
        include_updated_conf: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateModuleConfigurationResponse200:
        """``PATCH /devices/{device_id}/modules/{module_id}/property``

        Args:
            device_id: ``device_id``, string.
            module_id: ``module_id``, string.
            include_updated_conf: ``include_updated_conf``, boolean, default False; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0307001 E.SC.API.0307002 E.SC.API.0307003 E.SC.API.0307004
            E.SC.API.0307005 E.SC.API.0307006 E.SC.API.0307007 E.SC.API.0307008 E.SC.API.0307009
            E.SC.API.0307010; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013;
            415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001; 503
            E.SC.API.0000005.
        """
        from .update_module_configuration import build as _build

        return self._api.send(
            _build(
                device_id,
                module_id,
                body=body,
                include_updated_conf=include_updated_conf,
                grant_type=grant_type,
            )
        )

    def get_device_property(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Property:
        """``GET /devices/{device_id}/property``

        Args:
            device_id: ``device_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0304001 E.SC.API.0304002; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503
            E.SC.API.0000005.
        """
        from .get_device_property import build as _build

        return self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )

    def update_device_configuration(
        self,
        device_id: str,
        *,
        body: UpdateConfigurationJsonBody,
        include_updated_conf: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateDeviceConfigurationResponse200:
        """``PATCH /devices/{device_id}/property``

        Args:
            device_id: ``device_id``, string.
            include_updated_conf: ``include_updated_conf``, boolean, default False; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0306001 E.SC.API.0306002 E.SC.API.0306003 E.SC.API.0306004
            E.SC.API.0306005 E.SC.API.0306006 E.SC.API.0306007 E.SC.API.0306008 E.SC.API.0306009; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 415 E.SC.API.0000016;
            422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .update_device_configuration import build as _build

        return self._api.send(
            _build(
                device_id,
                body=body,
                include_updated_conf=include_updated_conf,
                grant_type=grant_type,
            )
        )


class AsyncDeviceCommandApi:
    """The operations of ``device_command``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def execute_device_command(
        self,
        device_id: str,
        *,
        body: ExecuteCommandJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> ExecuteDeviceCommandResponse200:
        """``POST /devices/{device_id}/command``: as ``DeviceCommandApi.execute_device_command``."""
        from .execute_device_command import build as _build

        return await self._api.send(
            _build(
                device_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_property(
        self,
        device_id: str,
        module_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetPropertyResponse200:
        """``GET /devices/{device_id}/modules/{module_id}``: as ``DeviceCommandApi.get_property``."""
        from .get_property import build as _build

        return await self._api.send(
            _build(
                device_id,
                module_id,
                grant_type=grant_type,
            )
        )

    async def execute_command(
        self,
        device_id: str,
        module_id: str,
        *,
        body: ExecuteCommandJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> ExecuteCommandResponse200:
        """``POST /devices/{device_id}/modules/{module_id}/command``: as ``DeviceCommandApi.execute_command``."""
        from .execute_command import build as _build

        return await self._api.send(
            _build(
                device_id,
                module_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_module_property(
        self,
        device_id: str,
        module_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Property:
        """``GET /devices/{device_id}/modules/{module_id}/property``: as ``DeviceCommandApi.get_module_property``."""
        from .get_module_property import build as _build

        return await self._api.send(
            _build(
                device_id,
                module_id,
                grant_type=grant_type,
            )
        )

    async def update_module_configuration(
        self,
        device_id: str,
        module_id: str,
        *,
        body: UpdateConfigurationJsonBody,
        include_updated_conf: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateModuleConfigurationResponse200:
        """``PATCH /devices/{device_id}/modules/{module_id}/property``: as ``DeviceCommandApi.update_module_configuration``."""
        from .update_module_configuration import build as _build

        return await self._api.send(
            _build(
                device_id,
                module_id,
                body=body,
                include_updated_conf=include_updated_conf,
                grant_type=grant_type,
            )
        )

    async def get_device_property(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> Property:
        """``GET /devices/{device_id}/property``: as ``DeviceCommandApi.get_device_property``."""
        from .get_device_property import build as _build

        return await self._api.send(
            _build(
                device_id,
                grant_type=grant_type,
            )
        )

    async def update_device_configuration(
        self,
        device_id: str,
        *,
        body: UpdateConfigurationJsonBody,
        include_updated_conf: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateDeviceConfigurationResponse200:
        """``PATCH /devices/{device_id}/property``: as ``DeviceCommandApi.update_device_configuration``."""
        from .update_device_configuration import build as _build

        return await self._api.send(
            _build(
                device_id,
                body=body,
                include_updated_conf=include_updated_conf,
                grant_type=grant_type,
            )
        )
