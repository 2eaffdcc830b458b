# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``integrations``: 2 operations, blocking and awaitable."""

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
    from ...models.get_integration_session_status_response import GetIntegrationSessionStatusResponse
    from ...models.start_integration_session_response import StartIntegrationSessionResponse
    from ...models.start_tensor_board_session_request import StartTensorBoardSessionRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class IntegrationsApi:
    """The operations of ``integrations``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def start_tensor_board_session(
        self,
        project_id: int,
        *,
        body: StartTensorBoardSessionRequest,
    ) -> StartIntegrationSessionResponse:
        """``POST /api/{projectId}/integrations/tensorboard/start``

        Args:
            project_id: ``projectId``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/integrations/start-tensorboard-integration
        """
        from .start_tensor_board_session import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    def get_tensor_board_session_status(
        self,
        project_id: int,
        resource_id: str,
    ) -> GetIntegrationSessionStatusResponse:
        """``GET /api/{projectId}/integrations/tensorboard/{resourceId}``

        Args:
            project_id: ``projectId``, integer.
            resource_id: ``resourceId``, string.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/integrations/get-tensorboard-session-status
        """
        from .get_tensor_board_session_status import build as _build

        return self._api.send(
            _build(
                project_id,
                resource_id,
            )
        )


class AsyncIntegrationsApi:
    """The operations of ``integrations``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def start_tensor_board_session(
        self,
        project_id: int,
        *,
        body: StartTensorBoardSessionRequest,
    ) -> StartIntegrationSessionResponse:
        """``POST /api/{projectId}/integrations/tensorboard/start``: as ``IntegrationsApi.start_tensor_board_session``."""
        from .start_tensor_board_session import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
            )
        )

    async def get_tensor_board_session_status(
        self,
        project_id: int,
        resource_id: str,
    ) -> GetIntegrationSessionStatusResponse:
        """``GET /api/{projectId}/integrations/tensorboard/{resourceId}``: as ``IntegrationsApi.get_tensor_board_session_status``."""
        from .get_tensor_board_session_status import build as _build

        return await self._api.send(
            _build(
                project_id,
                resource_id,
            )
        )
