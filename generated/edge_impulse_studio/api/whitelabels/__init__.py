# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``whitelabels``: 3 operations, blocking and awaitable."""

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
    from ...models.generic_api_response import GenericApiResponse
    from ...models.get_impulse_blocks_response import GetImpulseBlocksResponse
    from ...models.get_whitelabel_domain_response import GetWhitelabelDomainResponse
    from ...models.update_whitelabel_deployment_targets_request import UpdateWhitelabelDeploymentTargetsRequest
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class WhitelabelsApi:
    """The operations of ``whitelabels``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def update_deployment_targets(
        self,
        whitelabel_identifier: int,
        *,
        body: UpdateWhitelabelDeploymentTargetsRequest,
    ) -> GenericApiResponse:
        """``POST /api/whitelabel/{whitelabelIdentifier}/deploymentTargets``

        Args:
            whitelabel_identifier: ``whitelabelIdentifier``, integer.
            body: sent as ``application/json``.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/whitelabels/update-deployment-targets
        """
        from .update_deployment_targets import build as _build

        return self._api.send(
            _build(
                whitelabel_identifier,
                body=body,
            )
        )

    def get_whitelabel_domain(
        self,
        whitelabel_identifier: int,
    ) -> GetWhitelabelDomainResponse:
        """``GET /api/whitelabel/{whitelabelIdentifier}/domain``

        Args:
            whitelabel_identifier: ``whitelabelIdentifier``, integer.

        Needs no credential.
        See https://docs.edgeimpulse.com/apis/studio/whitelabels/get-white-label-domain
        """
        from .get_whitelabel_domain import build as _build

        return self._api.send(
            _build(
                whitelabel_identifier,
            )
        )

    def get_all_impulse_blocks(
        self,
        whitelabel_identifier: int,
    ) -> GetImpulseBlocksResponse:
        """``GET /api/whitelabel/{whitelabelIdentifier}/impulse/blocks``

        Args:
            whitelabel_identifier: ``whitelabelIdentifier``, integer.

        Needs a credential.
        See https://docs.edgeimpulse.com/apis/studio/whitelabels/get-impulse-blocks
        """
        from .get_all_impulse_blocks import build as _build

        return self._api.send(
            _build(
                whitelabel_identifier,
            )
        )


class AsyncWhitelabelsApi:
    """The operations of ``whitelabels``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def update_deployment_targets(
        self,
        whitelabel_identifier: int,
        *,
        body: UpdateWhitelabelDeploymentTargetsRequest,
    ) -> GenericApiResponse:
        """``POST /api/whitelabel/{whitelabelIdentifier}/deploymentTargets``: as ``WhitelabelsApi.update_deployment_targets``."""
        from .update_deployment_targets import build as _build

        return await self._api.send(
            _build(
                whitelabel_identifier,
                body=body,
            )
        )

    async def get_whitelabel_domain(
        self,
        whitelabel_identifier: int,
    ) -> GetWhitelabelDomainResponse:
        """``GET /api/whitelabel/{whitelabelIdentifier}/domain``: as ``WhitelabelsApi.get_whitelabel_domain``."""
        from .get_whitelabel_domain import build as _build

        return await self._api.send(
            _build(
                whitelabel_identifier,
            )
        )

    async def get_all_impulse_blocks(
        self,
        whitelabel_identifier: int,
    ) -> GetImpulseBlocksResponse:
        """``GET /api/whitelabel/{whitelabelIdentifier}/impulse/blocks``: as ``WhitelabelsApi.get_all_impulse_blocks``."""
        from .get_all_impulse_blocks import build as _build

        return await self._api.send(
            _build(
                whitelabel_identifier,
            )
        )
