# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``edge_app``: 6 operations, blocking and awaitable."""

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
    from ...models.edge_app import EdgeApp
    from ...models.edge_app_deploy_history import EdgeAppDeployHistory
    from ...models.export_edge_app_response_200 import ExportEdgeAppResponse200
    from ...models.get_edge_app_deploys_response_200 import GetEdgeAppDeploysResponse200
    from ...models.get_edge_app_response_200 import GetEdgeAppResponse200
    from ...models.get_edge_apps_response_200 import GetEdgeAppsResponse200
    from ...models.import_edge_app_json_body import ImportEdgeAppJsonBody
    from ...models.success_response import SuccessResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class EdgeAppApi:
    """The operations of ``edge_app``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_edge_apps(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppsResponse200:
        """``GET /edge_apps``

        Args:
            limit: ``limit``, integer, >= 1, <= 256, default 20; optional.
            starting_after: ``starting_after``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_edge_apps` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0171001 E.SC.API.0171002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_edge_apps import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_edge_apps(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[EdgeApp]:
        """All that :meth:`get_edge_apps` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_edge_apps import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_edge_apps", items="apps", token="continuation_token", parameter="starting_after", maximum=256
            ),
            page_size,
        )

    def import_edge_app(
        self,
        *,
        body: ImportEdgeAppJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /edge_apps``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0170011 E.SC.API.0170018 E.SC.API.0170019 E.SC.API.0170020
            E.SC.API.0170021 E.SC.API.0170022 E.SC.API.0170023 E.SC.API.0170025 E.SC.API.0170026
            E.SC.API.0170027 E.SC.API.0170028 E.SC.API.0170030 E.SC.API.0170032 E.SC.API.0170033; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004 E.SC.API.0170017; 404 E.SC.API.0000013
            E.SC.API.0170029; 409 E.SC.API.0170024; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008;
            500 E.SC.API.0000001 E.SC.API.0170013 E.SC.API.0170014 E.SC.API.0170015; 503 E.SC.API.0000005.
        """
        from .import_edge_app import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    def get_edge_app(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppResponse200:
        """``GET /edge_apps/{app_name}/{app_version}``

        Args:
            app_name: ``app_name``, string.
            app_version: ``app_version``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0172001; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_edge_app import build as _build

        return self._api.send(
            _build(
                app_name,
                app_version,
                grant_type=grant_type,
            )
        )

    def delete_edge_app(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /edge_apps/{app_name}/{app_version}``

        Args:
            app_name: ``app_name``, string.
            app_version: ``app_version``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004
            E.SC.API.0173003; 404 E.SC.API.0000013 W.SC.API.0173001 W.SC.API.0173002; 422 E.SC.API.0000008; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .delete_edge_app import build as _build

        return self._api.send(
            _build(
                app_name,
                app_version,
                grant_type=grant_type,
            )
        )

    def get_edge_app_deploys(
        self,
        app_name: str,
        app_version: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppDeploysResponse200:
        """``GET /edge_apps/{app_name}/{app_version}/deploys``

        Args:
            app_name: ``app_name``, string.
            app_version: ``app_version``, string.
            limit: ``limit``, integer, >= 1, <= 256, default 20; optional.
            starting_after: ``starting_after``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_edge_app_deploys` gives all of it.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0178001; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_edge_app_deploys import build as _build

        return self._api.send(
            _build(
                app_name,
                app_version,
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_edge_app_deploys(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[EdgeAppDeployHistory]:
        """All that :meth:`get_edge_app_deploys` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_edge_app_deploys import build as _build

        call = partial(
            _build,
            app_name,
            app_version,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_edge_app_deploys",
                items="deploys",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    def export_edge_app(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> ExportEdgeAppResponse200:
        """``GET /edge_apps/{app_name}/{app_version}/export``

        Args:
            app_name: ``app_name``, string.
            app_version: ``app_version``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0177001; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .export_edge_app import build as _build

        return self._api.send(
            _build(
                app_name,
                app_version,
                grant_type=grant_type,
            )
        )


class AsyncEdgeAppApi:
    """The operations of ``edge_app``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_edge_apps(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppsResponse200:
        """``GET /edge_apps``: as ``EdgeAppApi.get_edge_apps``."""
        from .get_edge_apps import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_edge_apps(
        self,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[EdgeApp]:
        """As ``EdgeAppApi.iter_edge_apps``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_edge_apps import build as _build

        call = partial(
            _build,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_edge_apps", items="apps", token="continuation_token", parameter="starting_after", maximum=256
            ),
            page_size,
        )

    async def import_edge_app(
        self,
        *,
        body: ImportEdgeAppJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /edge_apps``: as ``EdgeAppApi.import_edge_app``."""
        from .import_edge_app import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_edge_app(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppResponse200:
        """``GET /edge_apps/{app_name}/{app_version}``: as ``EdgeAppApi.get_edge_app``."""
        from .get_edge_app import build as _build

        return await self._api.send(
            _build(
                app_name,
                app_version,
                grant_type=grant_type,
            )
        )

    async def delete_edge_app(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /edge_apps/{app_name}/{app_version}``: as ``EdgeAppApi.delete_edge_app``."""
        from .delete_edge_app import build as _build

        return await self._api.send(
            _build(
                app_name,
                app_version,
                grant_type=grant_type,
            )
        )

    async def get_edge_app_deploys(
        self,
        app_name: str,
        app_version: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetEdgeAppDeploysResponse200:
        """``GET /edge_apps/{app_name}/{app_version}/deploys``: as ``EdgeAppApi.get_edge_app_deploys``."""
        from .get_edge_app_deploys import build as _build

        return await self._api.send(
            _build(
                app_name,
                app_version,
                limit=limit,
                starting_after=starting_after,
                grant_type=grant_type,
            )
        )

    def iter_edge_app_deploys(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[EdgeAppDeployHistory]:
        """As ``EdgeAppApi.iter_edge_app_deploys``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_edge_app_deploys import build as _build

        call = partial(
            _build,
            app_name,
            app_version,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "get_edge_app_deploys",
                items="deploys",
                token="continuation_token",
                parameter="starting_after",
                maximum=256,
            ),
            page_size,
        )

    async def export_edge_app(
        self,
        app_name: str,
        app_version: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> ExportEdgeAppResponse200:
        """``GET /edge_apps/{app_name}/{app_version}/export``: as ``EdgeAppApi.export_edge_app``."""
        from .export_edge_app import build as _build

        return await self._api.send(
            _build(
                app_name,
                app_version,
                grant_type=grant_type,
            )
        )
