# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``insight``: 5 operations, blocking and awaitable."""

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
    from ...models.delete_images_json_body import DeleteImagesJsonBody
    from ...models.get_image_directories_response_200_item import GetImageDirectoriesResponse200Item
    from ...models.get_images_response_200 import GetImagesResponse200
    from ...models.get_images_response_200_data_item import GetImagesResponse200DataItem
    from ...models.inferences import Inferences
    from ...models.retrieve_a_list_of_inferences_response_200 import RetrieveAListOfInferencesResponse200
    from ...models.success_response import SuccessResponse
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class InsightApi:
    """The operations of ``insight``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_image_directories(
        self,
        *,
        device_id: str | None | Unset = UNSET,
        include_deleted_device: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> list[GetImageDirectoriesResponse200Item]:
        """``GET /images/devices/directories``

        Args:
            device_id: ``device_id``, string; optional.
            include_deleted_device: ``include_deleted_device``, boolean, default False; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0106001; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_image_directories import build as _build

        return self._api.send(
            _build(
                device_id=device_id,
                include_deleted_device=include_deleted_device,
                grant_type=grant_type,
            )
        )

    def get_images(
        self,
        device_id: str,
        sub_directory_name: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetImagesResponse200:
        """``GET /images/devices/{device_id}/directories/{sub_directory_name}``

        Args:
            device_id: ``device_id``, string.
            sub_directory_name: ``sub_directory_name``, string.
            limit: ``limit``, integer, >= 1, <= 256, default 50; optional.
            starting_after: ``starting_after``, string; optional.
            name_starts_with: ``name_starts_with``, string, default ''; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_images` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0107010 E.SC.API.0107011; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0107001 E.SC.API.0107006; 422
            E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_images import build as _build

        return self._api.send(
            _build(
                device_id,
                sub_directory_name,
                limit=limit,
                starting_after=starting_after,
                name_starts_with=name_starts_with,
                grant_type=grant_type,
            )
        )

    def iter_images(
        self,
        device_id: str,
        sub_directory_name: str,
        *,
        name_starts_with: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[GetImagesResponse200DataItem]:
        """All that :meth:`get_images` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_images import build as _build

        call = partial(
            _build,
            device_id,
            sub_directory_name,
            name_starts_with=name_starts_with,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken("get_images", items="data", token="continuation_token", parameter="starting_after", maximum=256),
            page_size,
        )

    def delete_images(
        self,
        device_id: str,
        sub_directory_name: str,
        *,
        body: DeleteImagesJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /images/devices/{device_id}/directories/{sub_directory_name}``

        Args:
            device_id: ``device_id``, string.
            sub_directory_name: ``sub_directory_name``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0198002 E.SC.API.0198003 E.SC.API.0198006 E.SC.API.0198007
            E.SC.API.0198008 W.SC.API.0198005; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0198001; 415 E.SC.API.0000016; 422 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0198004; 503 E.SC.API.0000005.
        """
        from .delete_images import build as _build

        return self._api.send(
            _build(
                device_id,
                sub_directory_name,
                body=body,
                grant_type=grant_type,
            )
        )

    def retrieve_a_list_of_inferences(
        self,
        *,
        devices: list[str],
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        from_datetime: datetime.datetime | None | Unset = UNSET,
        to_datetime: datetime.datetime | None | Unset = UNSET,
    ) -> RetrieveAListOfInferencesResponse200:
        """``GET /inferenceresults``

        Args:
            limit: ``limit``, integer, >= 1, <= 500, default 50; optional.
            devices: ``devices``, array, at least 1 items, at most 10 items.
            starting_after: ``starting_after``, string; optional.
            from_datetime: ``from_datetime``, date-time; optional.
            to_datetime: ``to_datetime``, date-time; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_inferences` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0108007 E.SC.API.0108008 E.SC.API.0108010 E.SC.API.0108011;
            401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 429 E.SC.API.0000014; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .retrieve_a_list_of_inferences import build as _build

        return self._api.send(
            _build(
                limit=limit,
                devices=devices,
                starting_after=starting_after,
                from_datetime=from_datetime,
                to_datetime=to_datetime,
            )
        )

    def iter_inferences(
        self,
        *,
        devices: list[str],
        from_datetime: datetime.datetime | None | Unset = UNSET,
        to_datetime: datetime.datetime | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Inferences]:
        """All that :meth:`retrieve_a_list_of_inferences` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 500.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .retrieve_a_list_of_inferences import build as _build

        call = partial(
            _build,
            devices=devices,
            from_datetime=from_datetime,
            to_datetime=to_datetime,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "retrieve_a_list_of_inferences",
                items="inferences",
                token="continuation_token",
                parameter="starting_after",
                maximum=500,
            ),
            page_size,
        )

    def delete_inference_results(
        self,
        device_id: str,
        *,
        item_ids: str,
        include_deleted_device: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /inferenceresults/devices/{device_id}``

        Args:
            device_id: ``device_id``, string.
            item_ids: ``item_ids``, string.
            include_deleted_device: ``include_deleted_device``, boolean, default False; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0290002; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0290001; 422 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0290003; 503 E.SC.API.0000005.
        """
        from .delete_inference_results import build as _build

        return self._api.send(
            _build(
                device_id,
                item_ids=item_ids,
                include_deleted_device=include_deleted_device,
                grant_type=grant_type,
            )
        )


class AsyncInsightApi:
    """The operations of ``insight``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_image_directories(
        self,
        *,
        device_id: str | None | Unset = UNSET,
        include_deleted_device: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> list[GetImageDirectoriesResponse200Item]:
        """``GET /images/devices/directories``: as ``InsightApi.get_image_directories``."""
        from .get_image_directories import build as _build

        return await self._api.send(
            _build(
                device_id=device_id,
                include_deleted_device=include_deleted_device,
                grant_type=grant_type,
            )
        )

    async def get_images(
        self,
        device_id: str,
        sub_directory_name: str,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetImagesResponse200:
        """``GET /images/devices/{device_id}/directories/{sub_directory_name}``: as ``InsightApi.get_images``."""
        from .get_images import build as _build

        return await self._api.send(
            _build(
                device_id,
                sub_directory_name,
                limit=limit,
                starting_after=starting_after,
                name_starts_with=name_starts_with,
                grant_type=grant_type,
            )
        )

    def iter_images(
        self,
        device_id: str,
        sub_directory_name: str,
        *,
        name_starts_with: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[GetImagesResponse200DataItem]:
        """As ``InsightApi.iter_images``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_images import build as _build

        call = partial(
            _build,
            device_id,
            sub_directory_name,
            name_starts_with=name_starts_with,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken("get_images", items="data", token="continuation_token", parameter="starting_after", maximum=256),
            page_size,
        )

    async def delete_images(
        self,
        device_id: str,
        sub_directory_name: str,
        *,
        body: DeleteImagesJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /images/devices/{device_id}/directories/{sub_directory_name}``: as ``InsightApi.delete_images``."""
        from .delete_images import build as _build

        return await self._api.send(
            _build(
                device_id,
                sub_directory_name,
                body=body,
                grant_type=grant_type,
            )
        )

    async def retrieve_a_list_of_inferences(
        self,
        *,
        devices: list[str],
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        from_datetime: datetime.datetime | None | Unset = UNSET,
        to_datetime: datetime.datetime | None | Unset = UNSET,
    ) -> RetrieveAListOfInferencesResponse200:
        """``GET /inferenceresults``: as ``InsightApi.retrieve_a_list_of_inferences``."""
        from .retrieve_a_list_of_inferences import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                devices=devices,
                starting_after=starting_after,
                from_datetime=from_datetime,
                to_datetime=to_datetime,
            )
        )

    def iter_inferences(
        self,
        *,
        devices: list[str],
        from_datetime: datetime.datetime | None | Unset = UNSET,
        to_datetime: datetime.datetime | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Inferences]:
        """As ``InsightApi.iter_inferences``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .retrieve_a_list_of_inferences import build as _build

        call = partial(
            _build,
            devices=devices,
            from_datetime=from_datetime,
            to_datetime=to_datetime,
        )
        return _Pages(
            self._api,
            call,
            _ByToken(
                "retrieve_a_list_of_inferences",
                items="inferences",
                token="continuation_token",
                parameter="starting_after",
                maximum=500,
            ),
            page_size,
        )

    async def delete_inference_results(
        self,
        device_id: str,
        *,
        item_ids: str,
        include_deleted_device: bool | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /inferenceresults/devices/{device_id}``: as ``InsightApi.delete_inference_results``."""
        from .delete_inference_results import build as _build

        return await self._api.send(
            _build(
                device_id,
                item_ids=item_ids,
                include_deleted_device=include_deleted_device,
                grant_type=grant_type,
            )
        )
