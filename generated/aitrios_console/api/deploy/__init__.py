# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``deploy``: 10 operations, blocking and awaitable."""

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
    from ...models.create_deploy_configuration_json_body import CreateDeployConfigurationJsonBody
    from ...models.deploy_by_configuration_json_body import DeployByConfigurationJsonBody
    from ...models.deploy_configuration import DeployConfiguration
    from ...models.deploy_history import DeployHistory
    from ...models.deploy_status import DeployStatus
    from ...models.deploy_success_response import DeploySuccessResponse
    from ...models.device_deploy_history import DeviceDeployHistory
    from ...models.get_deploy_configurations_response_200 import GetDeployConfigurationsResponse200
    from ...models.get_deploy_history_response_200 import GetDeployHistoryResponse200
    from ...models.get_device_deploy_history_response_200 import GetDeviceDeployHistoryResponse200
    from ...models.success_response import SuccessResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class DeployApi:
    """The operations of ``deploy``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_deploy_configurations(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeployConfigurationsResponse200:
        """``GET /deploy_configs``

        Args:
            limit: ``limit``, integer, >= 1, <= 256, default 20; optional.
            starting_after: ``starting_after``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_deploy_configurations` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0020001 E.SC.API.0020002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_deploy_configurations import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_deploy_configurations(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[DeployConfiguration]:
        """All that :meth:`get_deploy_configurations` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_deploy_configurations import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_deploy_configurations",
                items="deploy_configs",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    def create_deploy_configuration(
        self,
        *,
        body: CreateDeployConfigurationJsonBody | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /deploy_configs``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0022001 E.SC.API.0022002 E.SC.API.0022010 E.SC.API.0022023
            E.SC.API.0022017 E.SC.API.0022018 E.SC.API.0022019 E.SC.API.0022021 E.SC.API.0022022; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0022011
            E.SC.API.0022012 E.SC.API.0022013 E.SC.API.0022024; 415 E.SC.API.0000016; 422 E.SC.API.0000007
            E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .create_deploy_configuration import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    def get_deploy_configuration(
        self,
        config_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeployConfiguration:
        """``GET /deploy_configs/{config_id}``

        Args:
            config_id: ``config_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0021001; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_deploy_configuration import build as _build

        return self._api.send(
            _build(
                config_id,
                grant_type=grant_type,
            )
        )

    def delete_deploy_configuration(
        self,
        config_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /deploy_configs/{config_id}``

        Args:
            config_id: ``config_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0055002; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .delete_deploy_configuration import build as _build

        return self._api.send(
            _build(
                config_id,
                grant_type=grant_type,
            )
        )

    def deploy_by_configuration(
        self,
        config_id: str,
        *,
        body: DeployByConfigurationJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> DeploySuccessResponse:
        """``POST /deploy_configs/{config_id}/apply``

        Args:
            config_id: ``config_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0027001 E.SC.API.0027005 E.SC.API.0027006 E.SC.API.0027010
            E.SC.API.0027011 E.SC.API.0027017 E.SC.API.0027018; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004 E.SC.API.0027015 E.SC.API.0027019; 404 E.SC.API.0000013 E.SC.API.0027003
            E.SC.API.0027004 E.SC.API.0027014 E.SC.API.0027016; 415 E.SC.API.0000016; 422 E.SC.API.0000007
            E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0027020; 503 E.SC.API.0000005.
        """
        from .deploy_by_configuration import build as _build

        return self._api.send(
            _build(
                config_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_deploy_history(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeployHistoryResponse200:
        """``GET /deploy_history``

        Args:
            limit: ``limit``, integer, >= 1, <= 256, default 50; optional.
            starting_after: ``starting_after``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_deploy_history` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0273005 E.SC.API.0273006; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_deploy_history import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_deploy_history(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[DeployHistory]:
        """All that :meth:`get_deploy_history` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_deploy_history import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_deploy_history",
                items="deploy_history",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    def get_deploy_status(
        self,
        deploy_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeployStatus:
        """``GET /deploy_history/{deploy_id}``

        Args:
            deploy_id: ``deploy_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0274001; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0274002; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_deploy_status import build as _build

        return self._api.send(
            _build(
                deploy_id,
                grant_type=grant_type,
            )
        )

    def get_device_deploy_history(
        self,
        device_id: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeviceDeployHistoryResponse200:
        """``GET /devices/{device_id}/deploys``

        Args:
            device_id: ``device_id``, string.
            limit: ``limit``, integer, >= 1, <= 256, default 20; optional.
            starting_after: ``starting_after``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_device_deploy_history` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0028001 E.SC.API.0028002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_device_deploy_history import build as _build

        return self._api.send(
            _build(
                device_id,
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_device_deploy_history(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[DeviceDeployHistory]:
        """All that :meth:`get_device_deploy_history` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_device_deploy_history import build as _build

        call = partial(
            _build,
            device_id,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_device_deploy_history",
                items="deploys",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    def cancel_deployment(
        self,
        device_id: str,
        deploy_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /devices/{device_id}/deploys/{deploy_id}/cancel``

        Args:
            device_id: ``device_id``, string.
            deploy_id: ``deploy_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0166003; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0166001 E.SC.API.0166002; 422 E.SC.API.0000007
            E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0166004; 503 E.SC.API.0000005.
        """
        from .cancel_deployment import build as _build

        return self._api.send(
            _build(
                device_id,
                deploy_id,
                grant_type=grant_type,
            )
        )

    def deploy_device_model(
        self,
        model_id: str,
        device_id: str,
        *,
        version_number: str | None | Unset = UNSET,
        replace_model_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /models/{model_id}/devices/{device_id}/deploy``

        Args:
            model_id: ``model_id``, string.
            device_id: ``device_id``, string.
            version_number: ``version_number``, string, default ''; optional.
            replace_model_id: ``replace_model_id``, string, default ''; optional.
            description: ``description``, string, at most 100 characters, default ''; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0059003 E.SC.API.0059004 E.SC.API.0059006 E.SC.API.0059008
            E.SC.API.0059011; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004 E.SC.API.0059010; 404
            E.SC.API.0000013 E.SC.API.0059001 E.SC.API.0059002 E.SC.API.0059005 E.SC.API.0059007; 422
            E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .deploy_device_model import build as _build

        return self._api.send(
            _build(
                model_id,
                device_id,
                version_number=version_number,
                replace_model_id=replace_model_id,
                description=description,
                grant_type=grant_type,
            )
        )


class AsyncDeployApi:
    """The operations of ``deploy``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_deploy_configurations(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeployConfigurationsResponse200:
        """``GET /deploy_configs``: as ``DeployApi.get_deploy_configurations``."""
        from .get_deploy_configurations import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_deploy_configurations(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[DeployConfiguration]:
        """As ``DeployApi.iter_deploy_configurations``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_deploy_configurations import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_deploy_configurations",
                items="deploy_configs",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    async def create_deploy_configuration(
        self,
        *,
        body: CreateDeployConfigurationJsonBody | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /deploy_configs``: as ``DeployApi.create_deploy_configuration``."""
        from .create_deploy_configuration import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_deploy_configuration(
        self,
        config_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeployConfiguration:
        """``GET /deploy_configs/{config_id}``: as ``DeployApi.get_deploy_configuration``."""
        from .get_deploy_configuration import build as _build

        return await self._api.send(
            _build(
                config_id,
                grant_type=grant_type,
            )
        )

    async def delete_deploy_configuration(
        self,
        config_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /deploy_configs/{config_id}``: as ``DeployApi.delete_deploy_configuration``."""
        from .delete_deploy_configuration import build as _build

        return await self._api.send(
            _build(
                config_id,
                grant_type=grant_type,
            )
        )

    async def deploy_by_configuration(
        self,
        config_id: str,
        *,
        body: DeployByConfigurationJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> DeploySuccessResponse:
        """``POST /deploy_configs/{config_id}/apply``: as ``DeployApi.deploy_by_configuration``."""
        from .deploy_by_configuration import build as _build

        return await self._api.send(
            _build(
                config_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_deploy_history(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeployHistoryResponse200:
        """``GET /deploy_history``: as ``DeployApi.get_deploy_history``."""
        from .get_deploy_history import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_deploy_history(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[DeployHistory]:
        """As ``DeployApi.iter_deploy_history``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_deploy_history import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_deploy_history",
                items="deploy_history",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    async def get_deploy_status(
        self,
        deploy_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeployStatus:
        """``GET /deploy_history/{deploy_id}``: as ``DeployApi.get_deploy_status``."""
        from .get_deploy_status import build as _build

        return await self._api.send(
            _build(
                deploy_id,
                grant_type=grant_type,
            )
        )

    async def get_device_deploy_history(
        self,
        device_id: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDeviceDeployHistoryResponse200:
        """``GET /devices/{device_id}/deploys``: as ``DeployApi.get_device_deploy_history``."""
        from .get_device_deploy_history import build as _build

        return await self._api.send(
            _build(
                device_id,
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_device_deploy_history(
        self,
        device_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[DeviceDeployHistory]:
        """As ``DeployApi.iter_device_deploy_history``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_device_deploy_history import build as _build

        call = partial(
            _build,
            device_id,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_device_deploy_history",
                items="deploys",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    async def cancel_deployment(
        self,
        device_id: str,
        deploy_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /devices/{device_id}/deploys/{deploy_id}/cancel``: as ``DeployApi.cancel_deployment``."""
        from .cancel_deployment import build as _build

        return await self._api.send(
            _build(
                device_id,
                deploy_id,
                grant_type=grant_type,
            )
        )

    async def deploy_device_model(
        self,
        model_id: str,
        device_id: str,
        *,
        version_number: str | None | Unset = UNSET,
        replace_model_id: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /models/{model_id}/devices/{device_id}/deploy``: as ``DeployApi.deploy_device_model``."""
        from .deploy_device_model import build as _build

        return await self._api.send(
            _build(
                model_id,
                device_id,
                version_number=version_number,
                replace_model_id=replace_model_id,
                description=description,
                grant_type=grant_type,
            )
        )
