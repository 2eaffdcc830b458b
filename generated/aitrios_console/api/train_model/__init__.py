# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``train_model``: 41 operations, blocking and awaitable."""

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
    from ...models.create_project_image_regions_json_body import CreateProjectImageRegionsJsonBody
    from ...models.create_project_image_regions_response_200 import CreateProjectImageRegionsResponse200
    from ...models.create_project_tag_response_200 import CreateProjectTagResponse200
    from ...models.delete_model_bundle_response_200 import DeleteModelBundleResponse200
    from ...models.delete_model_response_200 import DeleteModelResponse200
    from ...models.get_base_model_status_latest_type import GetBaseModelStatusLatestType
    from ...models.get_base_model_versions_scope import GetBaseModelVersionsScope
    from ...models.get_device_model_status_func_latest_type import GetDeviceModelStatusFuncLatestType
    from ...models.get_device_model_versions_scope import GetDeviceModelVersionsScope
    from ...models.get_dnn_params_response_200 import GetDnnParamsResponse200
    from ...models.get_image_region_proposals_response_200 import GetImageRegionProposalsResponse200
    from ...models.get_model_bundles_response_200 import GetModelBundlesResponse200
    from ...models.get_models_latest_type import GetModelsLatestType
    from ...models.get_models_model_platform import GetModelsModelPlatform
    from ...models.get_models_project_type import GetModelsProjectType
    from ...models.get_models_response_200 import GetModelsResponse200
    from ...models.get_project_images_by_id_image_size_type import GetProjectImagesByIdImageSizeType
    from ...models.get_project_images_by_id_response_200 import GetProjectImagesByIdResponse200
    from ...models.get_project_images_image_size_type import GetProjectImagesImageSizeType
    from ...models.get_project_images_order_by import GetProjectImagesOrderBy
    from ...models.get_project_images_response_200 import GetProjectImagesResponse200
    from ...models.get_project_iterations_response_200 import GetProjectIterationsResponse200
    from ...models.get_project_tagged_images_image_size_type import GetProjectTaggedImagesImageSizeType
    from ...models.get_project_tagged_images_order_by import GetProjectTaggedImagesOrderBy
    from ...models.get_project_tagged_images_response_200 import GetProjectTaggedImagesResponse200
    from ...models.get_project_tags_order_by import GetProjectTagsOrderBy
    from ...models.get_project_tags_response_200 import GetProjectTagsResponse200
    from ...models.get_project_untagged_images_image_size_type import GetProjectUntaggedImagesImageSizeType
    from ...models.get_project_untagged_images_order_by import GetProjectUntaggedImagesOrderBy
    from ...models.get_project_untagged_images_response_200 import GetProjectUntaggedImagesResponse200
    from ...models.get_projects_model_platform import GetProjectsModelPlatform
    from ...models.get_projects_project_type import GetProjectsProjectType
    from ...models.get_projects_response_200 import GetProjectsResponse200
    from ...models.get_relearn_status_response_200 import GetRelearnStatusResponse200
    from ...models.get_training_kits_order_by import GetTrainingKitsOrderBy
    from ...models.get_training_kits_response_200 import GetTrainingKitsResponse200
    from ...models.import_base_model_by_file_id import ImportBaseModelByFileId
    from ...models.import_base_model_by_url import ImportBaseModelByUrl
    from ...models.import_images_from_files_json_body import ImportImagesFromFilesJsonBody
    from ...models.import_images_from_scblob_json_body import ImportImagesFromScblobJsonBody
    from ...models.import_model_bundle_json_body import ImportModelBundleJsonBody
    from ...models.model import Model
    from ...models.model_bundle_info import ModelBundleInfo
    from ...models.model_info import ModelInfo
    from ...models.model_project_info import ModelProjectInfo
    from ...models.publish_model_response_200 import PublishModelResponse200
    from ...models.relearn_response_200 import RelearnResponse200
    from ...models.relearn_training_type import RelearnTrainingType
    from ...models.success_response import SuccessResponse
    from ...models.update_base_model_version_json_body import UpdateBaseModelVersionJsonBody
    from ...models.update_device_model_version_json_body import UpdateDeviceModelVersionJsonBody
    from ...models.update_project_image_regions_json_body import UpdateProjectImageRegionsJsonBody
    from ...models.update_project_image_regions_response_200 import UpdateProjectImageRegionsResponse200
    from ...models.update_project_tag_json_body import UpdateProjectTagJsonBody
    from ...models.update_project_tag_response_200 import UpdateProjectTagResponse200
    from ...paging import AsyncPages, Pages
    from ...saving import Progress


class TrainModelApi:
    """The operations of ``train_model``."""

    __slots__ = ("_api",)

    def __init__(self, api: Api) -> None:
        self._api = api

    def get_model_bundles(
        self,
        *,
        model_bundle_name: str | None | Unset = UNSET,
    ) -> GetModelBundlesResponse200:
        """``GET /model_bundles``

        Args:
            model_bundle_name: ``model_bundle_name``, string; optional.

        Needs a credential.
        Error codes: 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 422 E.SC.API.0000008; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_model_bundles import build as _build

        return self._api.send(
            _build(
                model_bundle_name=model_bundle_name,
            )
        )

    def import_model_bundle(
        self,
        *,
        body: ImportModelBundleJsonBody,
    ) -> SuccessResponse:
        """``POST /model_bundles``

        Args:
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0297001 E.SC.API.0297002 E.SC.API.0297003 E.SC.API.0297009
            E.SC.API.0297010; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013;
            422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0297004 E.SC.API.0297005
            E.SC.API.0297006 E.SC.API.0297007 E.SC.API.0297008; 503 E.SC.API.0000005.
        """
        from .import_model_bundle import build as _build

        return self._api.send(
            _build(
                body=body,
            )
        )

    def delete_model_bundle(
        self,
        model_bundle_name: str,
    ) -> DeleteModelBundleResponse200:
        """``DELETE /model_bundles/{model_bundle_name}``

        Args:
            model_bundle_name: ``model_bundle_name``, string.

        Needs a credential.
        Error codes: 200 W.SC.API.0298002; 400 E.SC.API.0000006 W.SC.API.0298003; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 W.SC.API.0298001; 422 E.SC.API.0000008; 429 E.SC.API.0000014;
            500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .delete_model_bundle import build as _build

        return self._api.send(
            _build(
                model_bundle_name,
            )
        )

    def get_model_bundle_versions(
        self,
        model_bundle_name: str,
        *,
        version_number: str | None | Unset = UNSET,
    ) -> ModelBundleInfo:
        """``GET /model_bundles/{model_bundle_name}/versions``

        Args:
            model_bundle_name: ``model_bundle_name``, string.
            version_number: ``version_number``, string; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0296001; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 422
            E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_model_bundle_versions import build as _build

        return self._api.send(
            _build(
                model_bundle_name,
                version_number=version_number,
            )
        )

    def get_projects(
        self,
        *,
        project_name: str | None | Unset = UNSET,
        model_platform: GetProjectsModelPlatform | str | None | Unset = UNSET,
        project_type: GetProjectsProjectType | str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        include_training_flg: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectsResponse200:
        """``GET /model_projects``

        Args:
            project_name: ``project_name``, string; optional.
            model_platform: ``model_platform``, string, one of 0, 1; optional.
            project_type: ``project_type``, string, one of 0, 1; optional.
            device_id: ``device_id``, string; optional.
            include_training_flg: ``include_training_flg``, string, default '0'; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0071001 E.SC.API.0071002 E.SC.API.0071003; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008;
            500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_projects import build as _build

        return self._api.send(
            _build(
                project_name=project_name,
                model_platform=model_platform,
                project_type=project_type,
                device_id=device_id,
                include_training_flg=include_training_flg,
                grant_type=grant_type,
            )
        )

    def create_base_project(
        self,
        *,
        project_name: str,
        training_kit: str,
        comment: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/base``

        Args:
            project_name: ``project_name``, string, at most 50 characters.
            training_kit: ``training_kit``, string.
            comment: ``comment``, string, at most 100 characters; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0044001 E.SC.API.0044002 E.SC.API.0044003 E.SC.API.0044004
            E.SC.API.0044005 E.SC.API.0044006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .create_base_project import build as _build

        return self._api.send(
            _build(
                project_name=project_name,
                training_kit=training_kit,
                comment=comment,
                grant_type=grant_type,
            )
        )

    def create_device_project(
        self,
        *,
        project_name: str,
        model_id: str,
        device_id: str,
        version_number: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/device``

        Args:
            project_name: ``project_name``, string, at most 50 characters.
            model_id: ``model_id``, string.
            device_id: ``device_id``, string.
            version_number: ``version_number``, string; optional.
            comment: ``comment``, string, at most 100 characters; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0046001 E.SC.API.0046002 E.SC.API.0046003 E.SC.API.0046004
            E.SC.API.0046005 E.SC.API.0046006 E.SC.API.0046007 E.SC.API.0046010; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0046008 E.SC.API.0046009
            E.SC.API.0046012; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0046011
            E.SC.API.0046014 E.SC.API.0046015; 503 E.SC.API.0000005.
        """
        from .create_device_project import build as _build

        return self._api.send(
            _build(
                project_name=project_name,
                model_id=model_id,
                device_id=device_id,
                version_number=version_number,
                comment=comment,
                grant_type=grant_type,
            )
        )

    def get_project_images(
        self,
        project_id: str,
        *,
        iteration_id: str | None | Unset = UNSET,
        order_by: GetProjectImagesOrderBy | str | None | Unset = UNSET,
        number_of_images: float | None | Unset = UNSET,
        skip: float | None | Unset = UNSET,
        image_size_type: GetProjectImagesImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectImagesResponse200:
        """``GET /model_projects/{project_id}/images``

        Args:
            project_id: ``project_id``, string.
            iteration_id: ``iteration_id``, string; optional.
            order_by: ``order_by``, string, default 'newest', one of newest, oldest; optional.
            number_of_images: ``number_of_images``, number, >= 0, <= 256, default 50; optional.
            skip: ``skip``, number, default 0; optional.
            image_size_type: ``image_size_type``, string, default 'resized', one of resized, thumbnail, original;
                optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0119001 E.SC.API.0119002 E.SC.API.0119003 E.SC.API.0119007;
            401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0119004
            E.SC.API.0119005; 422 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0119006; 503 E.SC.API.0000005.
        """
        from .get_project_images import build as _build

        return self._api.send(
            _build(
                project_id,
                iteration_id=iteration_id,
                order_by=order_by,
                number_of_images=number_of_images,
                skip=skip,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    def delete_project_images(
        self,
        project_id: str,
        *,
        image_ids: str,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_id}/images``

        Args:
            project_id: ``project_id``, string.
            image_ids: ``image_ids``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0121001 E.SC.API.0121002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0121003 W.SC.API.0121005; 422
            E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0121004; 503 E.SC.API.0000005.
        """
        from .delete_project_images import build as _build

        return self._api.send(
            _build(
                project_id,
                image_ids=image_ids,
                grant_type=grant_type,
            )
        )

    def get_project_images_by_id(
        self,
        project_id: str,
        *,
        image_ids: str,
        iteration_id: str | None | Unset = UNSET,
        image_size_type: GetProjectImagesByIdImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectImagesByIdResponse200:
        """``GET /model_projects/{project_id}/images/id``

        Args:
            project_id: ``project_id``, string.
            image_ids: ``image_ids``, string.
            iteration_id: ``iteration_id``, string; optional.
            image_size_type: ``image_size_type``, string, default 'resized', one of resized, thumbnail, original;
                optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0120001 E.SC.API.0120002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0120003 E.SC.API.0120004; 422
            E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0120005; 503 E.SC.API.0000005.
        """
        from .get_project_images_by_id import build as _build

        return self._api.send(
            _build(
                project_id,
                image_ids=image_ids,
                iteration_id=iteration_id,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    def create_project_image_regions(
        self,
        project_id: str,
        *,
        body: CreateProjectImageRegionsJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> CreateProjectImageRegionsResponse200:
        """``POST /model_projects/{project_id}/images/regions``

        Args:
            project_id: ``project_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0126001 E.SC.API.0126002 E.SC.API.0126003 E.SC.API.0126004
            E.SC.API.0126005 E.SC.API.0126006 E.SC.API.0126007 E.SC.API.0126008 E.SC.API.0126009
            E.SC.API.0126010 E.SC.API.0126011 E.SC.API.0126012 E.SC.API.0126013 E.SC.API.0126018
            E.SC.API.0126019; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013
            E.SC.API.0126014 E.SC.API.0126015 E.SC.API.0126016; 415 E.SC.API.0000016; 422 E.SC.API.0000007
            E.SC.API.0000008; 429 E.SC.API.0000017; 500 E.SC.API.0000001 E.SC.API.0126017; 503 E.SC.API.0000005.
        """
        from .create_project_image_regions import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def update_project_image_regions(
        self,
        project_id: str,
        *,
        body: UpdateProjectImageRegionsJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateProjectImageRegionsResponse200:
        """``PATCH /model_projects/{project_id}/images/regions``

        Args:
            project_id: ``project_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0128001 E.SC.API.0128002 E.SC.API.0128003 E.SC.API.0128004
            E.SC.API.0128005 E.SC.API.0128006 E.SC.API.0128007 E.SC.API.0128008 E.SC.API.0128009
            E.SC.API.0128010 E.SC.API.0128011 E.SC.API.0128012 E.SC.API.0128013 E.SC.API.0128014; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0128015
            E.SC.API.0128016 E.SC.API.0128017; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 429
            E.SC.API.0000017; 500 E.SC.API.0000001 E.SC.API.0128018; 503 E.SC.API.0000005.
        """
        from .update_project_image_regions import build as _build

        return self._api.send(
            _build(
                project_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def delete_project_image_regions(
        self,
        project_id: str,
        region_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_id}/images/regions/{region_id}``

        Args:
            project_id: ``project_id``, string.
            region_id: ``region_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0127001 W.SC.API.0127003; 422 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0127002; 503 E.SC.API.0000005.
        """
        from .delete_project_image_regions import build as _build

        return self._api.send(
            _build(
                project_id,
                region_id,
                grant_type=grant_type,
            )
        )

    def get_image_region_proposals(
        self,
        project_id: str,
        image_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetImageRegionProposalsResponse200:
        """``GET /model_projects/{project_id}/images/{image_id}/regionproposals``

        Args:
            project_id: ``project_id``, string.
            image_id: ``image_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0164001; 422 E.SC.API.0000008; 429 E.SC.API.0000017; 500 E.SC.API.0000001
            E.SC.API.0164003 E.SC.API.0164004; 503 E.SC.API.0000005.
        """
        from .get_image_region_proposals import build as _build

        return self._api.send(
            _build(
                project_id,
                image_id,
                grant_type=grant_type,
            )
        )

    def get_project_iterations(
        self,
        project_id: str,
        *,
        overlap_threshold: str | None | Unset = UNSET,
        threshold: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectIterationsResponse200:
        """``GET /model_projects/{project_id}/iterations``

        Args:
            project_id: ``project_id``, string.
            overlap_threshold: ``overlap_threshold``, string, default '0.3'; optional.
            threshold: ``threshold``, string, default '0.5'; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0129003 E.SC.API.0129004; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0129001; 422 E.SC.API.0000008; 500
            E.SC.API.0000001 E.SC.API.0129002; 503 E.SC.API.0000005.
        """
        from .get_project_iterations import build as _build

        return self._api.send(
            _build(
                project_id,
                overlap_threshold=overlap_threshold,
                threshold=threshold,
                grant_type=grant_type,
            )
        )

    def get_project_tags(
        self,
        project_id: str,
        *,
        iteration_id: str | None | Unset = UNSET,
        order_by: GetProjectTagsOrderBy | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectTagsResponse200:
        """``GET /model_projects/{project_id}/tags``

        Args:
            project_id: ``project_id``, string.
            iteration_id: ``iteration_id``, string; optional.
            order_by: ``order_by``, string, default 'asc', one of asc, desc; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0169001 E.SC.API.0169003; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0169002; 422 E.SC.API.0000008; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_project_tags import build as _build

        return self._api.send(
            _build(
                project_id,
                iteration_id=iteration_id,
                order_by=order_by,
                grant_type=grant_type,
            )
        )

    def create_project_tag(
        self,
        project_id: str,
        *,
        tag_name: str,
        description: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> CreateProjectTagResponse200:
        """``POST /model_projects/{project_id}/tags``

        Args:
            project_id: ``project_id``, string.
            tag_name: ``tag_name``, string.
            description: ``description``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0122001 E.SC.API.0122002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0122003; 422 E.SC.API.0000007
            E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0122004; 503 E.SC.API.0000005.
        """
        from .create_project_tag import build as _build

        return self._api.send(
            _build(
                project_id,
                tag_name=tag_name,
                description=description,
                grant_type=grant_type,
            )
        )

    def get_project_tagged_images(
        self,
        project_id: str,
        *,
        tag_ids: str | None | Unset = UNSET,
        iteration_id: str | None | Unset = UNSET,
        number_of_images: int | None | Unset = UNSET,
        skip: int | None | Unset = UNSET,
        order_by: GetProjectTaggedImagesOrderBy | str | None | Unset = UNSET,
        image_size_type: GetProjectTaggedImagesImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectTaggedImagesResponse200:
        """``GET /model_projects/{project_id}/tags/tagged_images``

        Args:
            project_id: ``project_id``, string.
            tag_ids: ``tag_ids``, string; optional.
            iteration_id: ``iteration_id``, string; optional.
            number_of_images: ``number_of_images``, integer, >= 0, <= 256, default 50; optional.
            skip: ``skip``, integer, default 0; optional.
            order_by: ``order_by``, string, default 'newest', one of newest, oldest; optional.
            image_size_type: ``image_size_type``, string, default 'resized', one of resized, thumbnail, original;
                optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0125001 E.SC.API.0125002 E.SC.API.0125003 E.SC.API.0125004
            E.SC.API.0125008; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013
            E.SC.API.0125005 E.SC.API.0125006; 422 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0125007; 503
            E.SC.API.0000005.
        """
        from .get_project_tagged_images import build as _build

        return self._api.send(
            _build(
                project_id,
                tag_ids=tag_ids,
                iteration_id=iteration_id,
                number_of_images=number_of_images,
                skip=skip,
                order_by=order_by,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    def get_project_untagged_images(
        self,
        project_id: str,
        *,
        iteration_id: str | None | Unset = UNSET,
        number_of_images: int | None | Unset = UNSET,
        skip: int | None | Unset = UNSET,
        order_by: GetProjectUntaggedImagesOrderBy | str | None | Unset = UNSET,
        image_size_type: GetProjectUntaggedImagesImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectUntaggedImagesResponse200:
        """``GET /model_projects/{project_id}/tags/untagged_images``

        Args:
            project_id: ``project_id``, string.
            iteration_id: ``iteration_id``, string; optional.
            number_of_images: ``number_of_images``, integer, >= 0, <= 256, default 50; optional.
            skip: ``skip``, integer, default 0; optional.
            order_by: ``order_by``, string, default 'newest', one of newest, oldest; optional.
            image_size_type: ``image_size_type``, string, default 'resized', one of resized, thumbnail, original;
                optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0136001 E.SC.API.0136002 E.SC.API.0136003 E.SC.API.0136007;
            401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0136004
            E.SC.API.0136005; 422 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0136006; 503 E.SC.API.0000005.
        """
        from .get_project_untagged_images import build as _build

        return self._api.send(
            _build(
                project_id,
                iteration_id=iteration_id,
                number_of_images=number_of_images,
                skip=skip,
                order_by=order_by,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    def delete_project_tag(
        self,
        project_id: str,
        tag_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_id}/tags/{tag_id}``

        Args:
            project_id: ``project_id``, string.
            tag_id: ``tag_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0124001 W.SC.API.0124002; 422 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0124003; 503 E.SC.API.0000005.
        """
        from .delete_project_tag import build as _build

        return self._api.send(
            _build(
                project_id,
                tag_id,
                grant_type=grant_type,
            )
        )

    def update_project_tag(
        self,
        project_id: str,
        tag_id: str,
        *,
        body: UpdateProjectTagJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateProjectTagResponse200:
        """``PATCH /model_projects/{project_id}/tags/{tag_id}``

        Args:
            project_id: ``project_id``, string.
            tag_id: ``tag_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0123001 E.SC.API.0123002 E.SC.API.0123003 E.SC.API.0123004
            E.SC.API.0123005; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013
            E.SC.API.0123006 W.SC.API.0123007; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500
            E.SC.API.0000001 E.SC.API.0123008; 503 E.SC.API.0000005.
        """
        from .update_project_tag import build as _build

        return self._api.send(
            _build(
                project_id,
                tag_id,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_project(
        self,
        project_name: str,
        *,
        include_training_flg: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelProjectInfo:
        """``GET /model_projects/{project_name}``

        Args:
            project_name: ``project_name``, string.
            include_training_flg: ``include_training_flg``, string, default '0'; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0054001 E.SC.API.0054002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_project import build as _build

        return self._api.send(
            _build(
                project_name,
                include_training_flg=include_training_flg,
                grant_type=grant_type,
            )
        )

    def delete_project(
        self,
        project_name: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_name}``

        Args:
            project_name: ``project_name``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0079004 W.SC.API.0079005; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0079003 W.SC.API.0079001; 422
            E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .delete_project import build as _build

        return self._api.send(
            _build(
                project_name,
                grant_type=grant_type,
            )
        )

    def import_images_from_files(
        self,
        project_name: str,
        *,
        body: ImportImagesFromFilesJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/{project_name}/images/files``

        Args:
            project_name: ``project_name``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0065001 E.SC.API.0065003 E.SC.API.0065004 E.SC.API.0065005
            E.SC.API.0065008 W.SC.API.0065006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0065002; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500
            E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .import_images_from_files import build as _build

        return self._api.send(
            _build(
                project_name,
                body=body,
                grant_type=grant_type,
            )
        )

    def import_images_from_scblob(
        self,
        project_name: str,
        *,
        body: ImportImagesFromScblobJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/{project_name}/images/scbloburls``

        Args:
            project_name: ``project_name``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0064001 E.SC.API.0064004 E.SC.API.0064005 E.SC.API.0064006
            E.SC.API.0064008 E.SC.API.0064009 W.SC.API.0064007; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0064002 E.SC.API.0064003; 415 E.SC.API.0000016; 422
            E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .import_images_from_scblob import build as _build

        return self._api.send(
            _build(
                project_name,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_relearn_status(
        self,
        project_name: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetRelearnStatusResponse200:
        """``GET /model_projects/{project_name}/relearn``

        Args:
            project_name: ``project_name``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404
            E.SC.API.0000013 E.SC.API.0075001; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_relearn_status import build as _build

        return self._api.send(
            _build(
                project_name,
                grant_type=grant_type,
            )
        )

    def relearn(
        self,
        project_name: str,
        *,
        training_type: RelearnTrainingType | str | None | Unset = UNSET,
        reserved_budget_in_hours: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> RelearnResponse200:
        """``POST /model_projects/{project_name}/relearn``

        Args:
            project_name: ``project_name``, string.
            training_type: ``training_type``, string, default 'Regular', one of Regular, Advanced; optional.
            reserved_budget_in_hours: ``reserved_budget_in_hours``, string, default '1'; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0074002 E.SC.API.0074003 E.SC.API.0074004 E.SC.API.0074006
            E.SC.API.0074010 E.SC.API.0074011 E.SC.API.0074012 E.SC.API.0074013 E.SC.API.0074014
            E.SC.API.0074015; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004 E.SC.API.0074009; 404
            E.SC.API.0000013 E.SC.API.0074001 E.SC.API.0074005; 409 E.SC.API.0074008; 422 E.SC.API.0000007
            E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0074007; 503 E.SC.API.0000005.
        """
        from .relearn import build as _build

        return self._api.send(
            _build(
                project_name,
                training_type=training_type,
                reserved_budget_in_hours=reserved_budget_in_hours,
                grant_type=grant_type,
            )
        )

    def save_model(
        self,
        project_name: str,
        *,
        model_id: str | None | Unset = UNSET,
        initial_version_number: int | None | Unset = UNSET,
        functionality: str | None | Unset = UNSET,
        vendor_name: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/{project_name}/save``

        Args:
            project_name: ``project_name``, string.
            model_id: ``model_id``, string, at most 20 characters; optional.
            initial_version_number: ``initial_version_number``, integer, >= 1, <= 99, default 1; optional.
            functionality: ``functionality``, string, at most 100 characters; optional.
            vendor_name: ``vendor_name``, string, at most 100 characters; optional.
            comment: ``comment``, string, at most 100 characters; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0045001 E.SC.API.0045002 E.SC.API.0045003 E.SC.API.0045004
            E.SC.API.0045005 E.SC.API.0045006 E.SC.API.0045008 E.SC.API.0045009 E.SC.API.0045014
            E.SC.API.0045015 E.SC.API.0045018 E.SC.API.0045019 E.SC.API.0045020 E.SC.API.0045021; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004 E.SC.API.0045022; 404 E.SC.API.0000013
            E.SC.API.0045007 E.SC.API.0045011 E.SC.API.0045013; 422 E.SC.API.0000007 E.SC.API.0000008; 429
            E.SC.API.0000017; 500 E.SC.API.0000001 E.SC.API.0045016 E.SC.API.0045017; 503 E.SC.API.0000005.
        """
        from .save_model import build as _build

        return self._api.send(
            _build(
                project_name,
                model_id=model_id,
                initial_version_number=initial_version_number,
                functionality=functionality,
                vendor_name=vendor_name,
                comment=comment,
                grant_type=grant_type,
            )
        )

    def get_models(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        model_id: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        project_name: str | None | Unset = UNSET,
        model_platform: GetModelsModelPlatform | str | None | Unset = UNSET,
        project_type: GetModelsProjectType | str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        latest_type: GetModelsLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetModelsResponse200:
        """``GET /models``

        Args:
            limit: ``limit``, integer, >= 1, <= 256, default 50; optional.
            starting_after: ``starting_after``, string; optional.
            model_id: ``model_id``, string; optional.
            comment: ``comment``, string; optional.
            project_name: ``project_name``, string; optional.
            model_platform: ``model_platform``, string, one of 0, 1; optional.
            project_type: ``project_type``, string, one of 0, 1; optional.
            device_id: ``device_id``, string; optional.
            latest_type: ``latest_type``, string, default '1', one of 0, 1; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Paged by continuation-token; :meth:`iter_models` gives all of it.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0056001 E.SC.API.0056002 E.SC.API.0056003 E.SC.API.0056004
            E.SC.API.0056005; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013;
            422 E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .get_models import build as _build

        return self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                model_id=model_id,
                comment=comment,
                project_name=project_name,
                model_platform=model_platform,
                project_type=project_type,
                device_id=device_id,
                latest_type=latest_type,
                grant_type=grant_type,
            )
        )

    def iter_models(
        self,
        *,
        model_id: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        project_name: str | None | Unset = UNSET,
        model_platform: GetModelsModelPlatform | str | None | Unset = UNSET,
        project_type: GetModelsProjectType | str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        latest_type: GetModelsLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> Pages[Model]:
        """All that :meth:`get_models` gives, item by item; pages are asked for when they are needed.

        Args:
            page_size: how many items to ask for at once, at most 256.
        """
        from ...paging import ByToken as _ByToken
        from ...paging import Pages as _Pages
        from .get_models import build as _build

        call = partial(
            _build,
            model_id=model_id,
            comment=comment,
            project_name=project_name,
            model_platform=model_platform,
            project_type=project_type,
            device_id=device_id,
            latest_type=latest_type,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken("get_models", items="models", token="continuation_token", parameter="starting_after", maximum=256),
            page_size,
        )

    def import_base_model(
        self,
        *,
        body: ImportBaseModelByUrl | ImportBaseModelByFileId,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /models``

        Args:
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0047001 E.SC.API.0047002 E.SC.API.0047003 E.SC.API.0047005
            E.SC.API.0047008 E.SC.API.0047009 E.SC.API.0047010 E.SC.API.0047016 E.SC.API.0047017
            E.SC.API.0047018 E.SC.API.0047019 E.SC.API.0047020 E.SC.API.0047021 E.SC.API.0047022
            E.SC.API.0047024 E.SC.API.0047026 E.SC.API.0047027 E.SC.API.0047029 E.SC.API.0047032
            E.SC.API.0047033 E.SC.API.0047034 E.SC.API.0047035 E.SC.API.0047036 E.SC.API.0047037
            E.SC.API.0047038 E.SC.API.0047039; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004
            E.SC.API.0047030; 404 E.SC.API.0000013 E.SC.API.0047015; 415 E.SC.API.0000016; 422 E.SC.API.0000007
            E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0047011 E.SC.API.0047012 E.SC.API.0047013
            E.SC.API.0047014 E.SC.API.0047023 E.SC.API.0047025; 503 E.SC.API.0000005.
        """
        from .import_base_model import build as _build

        return self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    def get_training_kits(
        self,
        *,
        order_by: GetTrainingKitsOrderBy | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetTrainingKitsResponse200:
        """``GET /models/training_kits``

        Args:
            order_by: ``order_by``, string, default 'asc', one of desc, asc; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0159001 E.SC.API.0159002 E.SC.API.0159003; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008;
            500 E.SC.API.0000001 E.SC.API.0159005; 503 E.SC.API.0000005.
        """
        from .get_training_kits import build as _build

        return self._api.send(
            _build(
                order_by=order_by,
                grant_type=grant_type,
            )
        )

    def publish_model(
        self,
        model_id: str,
        *,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> PublishModelResponse200:
        """``POST /models/{model_id}``

        Args:
            model_id: ``model_id``, string.
            device_id: ``device_id``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 200 W.SC.API.0181006; 400 E.SC.API.0000006 E.SC.API.0181002 E.SC.API.0181007
            E.SC.API.0181008; 401 E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004 E.SC.API.0181003; 404
            E.SC.API.0000013 E.SC.API.0181001; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0181004 E.SC.API.0181005; 503 E.SC.API.0000005.
        """
        from .publish_model import build as _build

        return self._api.send(
            _build(
                model_id,
                device_id=device_id,
                grant_type=grant_type,
            )
        )

    def delete_model(
        self,
        model_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeleteModelResponse200:
        """``DELETE /models/{model_id}``

        Args:
            model_id: ``model_id``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 200 W.SC.API.0078002; 400 E.SC.API.0000006 E.SC.API.0078003; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004 E.SC.API.0078004; 404 E.SC.API.0000013 W.SC.API.0078001; 422
            E.SC.API.0000008; 500 E.SC.API.0000001; 503 E.SC.API.0000005.
        """
        from .delete_model import build as _build

        return self._api.send(
            _build(
                model_id,
                grant_type=grant_type,
            )
        )

    def update_model(
        self,
        model_id: str,
        *,
        comment: str | None | Unset = UNSET,
        version_number: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /models/{model_id}``

        Args:
            model_id: ``model_id``, string, at most 100 characters.
            comment: ``comment``, string, at most 100 characters; optional.
            version_number: ``version_number``, string, at most 100 characters; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0073001 E.SC.API.0073002 E.SC.API.0073003; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0073004
            E.SC.API.0073006; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0073005; 503
            E.SC.API.0000005.
        """
        from .update_model import build as _build

        return self._api.send(
            _build(
                model_id,
                comment=comment,
                version_number=version_number,
                grant_type=grant_type,
            )
        )

    def get_base_model_status(
        self,
        model_id: str,
        *,
        latest_type: GetBaseModelStatusLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/base``

        Args:
            model_id: ``model_id``, string.
            latest_type: ``latest_type``, string, default '1', one of 0, 1; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0057001; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0057002; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_base_model_status import build as _build

        return self._api.send(
            _build(
                model_id,
                latest_type=latest_type,
                grant_type=grant_type,
            )
        )

    def get_base_model_versions(
        self,
        model_id: str,
        *,
        version_number: str | None | Unset = UNSET,
        scope: GetBaseModelVersionsScope | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/base/versions``

        Args:
            model_id: ``model_id``, string.
            version_number: ``version_number``, string; optional.
            scope: ``scope``, string, default 'full', one of full, minimal; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0058001; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503
            E.SC.API.0000005.
        """
        from .get_base_model_versions import build as _build

        return self._api.send(
            _build(
                model_id,
                version_number=version_number,
                scope=scope,
                grant_type=grant_type,
            )
        )

    def update_base_model_version(
        self,
        model_id: str,
        version_number: str,
        *,
        body: UpdateBaseModelVersionJsonBody | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> Model:
        """``PATCH /models/{model_id}/base/versions/{version_number}``

        Args:
            model_id: ``model_id``, string.
            version_number: ``version_number``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0076001 E.SC.API.0076002 E.SC.API.0076003 E.SC.API.0076004
            E.SC.API.0076006 E.SC.API.0076012 E.SC.API.0076013 E.SC.API.0076014; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0076005 E.SC.API.0076010; 415
            E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001 E.SC.API.0076007
            E.SC.API.0076008 E.SC.API.0076009 E.SC.API.0076011; 503 E.SC.API.0000005.
        """
        from .update_base_model_version import build as _build

        return self._api.send(
            _build(
                model_id,
                version_number,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_device_model_status_func(
        self,
        model_id: str,
        device_id: str,
        *,
        latest_type: GetDeviceModelStatusFuncLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/devices/{device_id}``

        Args:
            model_id: ``model_id``, string.
            device_id: ``device_id``, string.
            latest_type: ``latest_type``, string, default '1', one of 0, 1; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0060001 E.SC.API.0060002; 401 E.SC.API.0000002; 403
            E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001;
            503 E.SC.API.0000005.
        """
        from .get_device_model_status_func import build as _build

        return self._api.send(
            _build(
                model_id,
                device_id,
                latest_type=latest_type,
                grant_type=grant_type,
            )
        )

    def get_device_model_versions(
        self,
        model_id: str,
        device_id: str,
        *,
        scope: GetDeviceModelVersionsScope | str | None | Unset = UNSET,
        version_number: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/devices/{device_id}/versions``

        Args:
            model_id: ``model_id``, string.
            device_id: ``device_id``, string.
            scope: ``scope``, string, default 'full', one of full, minimal; optional.
            version_number: ``version_number``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0061001; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013; 422 E.SC.API.0000008; 500 E.SC.API.0000001; 503
            E.SC.API.0000005.
        """
        from .get_device_model_versions import build as _build

        return self._api.send(
            _build(
                model_id,
                device_id,
                scope=scope,
                version_number=version_number,
                grant_type=grant_type,
            )
        )

    def update_device_model_version(
        self,
        model_id: str,
        device_id: str,
        version_number: str,
        *,
        body: UpdateDeviceModelVersionJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /models/{model_id}/devices/{device_id}/versions/{version_number}``

        Args:
            model_id: ``model_id``, string.
            device_id: ``device_id``, string.
            version_number: ``version_number``, string.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.
            body: sent as ``application/json``.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0077001 E.SC.API.0077002 E.SC.API.0077006; 401
            E.SC.API.0000002; 403 E.SC.API.0000003 E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0077003
            E.SC.API.0077005; 415 E.SC.API.0000016; 422 E.SC.API.0000007 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0077004; 503 E.SC.API.0000005.
        """
        from .update_device_model_version import build as _build

        return self._api.send(
            _build(
                model_id,
                device_id,
                version_number,
                body=body,
                grant_type=grant_type,
            )
        )

    def get_dnn_params(
        self,
        model_id: str,
        *,
        version_number: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDnnParamsResponse200:
        """``GET /models/{model_id}/dnn_params``

        Args:
            model_id: ``model_id``, string.
            version_number: ``version_number``, string, default 'latest'; optional.
            device_id: ``device_id``, string; optional.
            grant_type: ``grant_type``, string, default 'client_credentials'; optional.

        Needs a credential.
        Error codes: 400 E.SC.API.0000006 E.SC.API.0272002; 401 E.SC.API.0000002; 403 E.SC.API.0000003
            E.SC.API.0000004; 404 E.SC.API.0000013 E.SC.API.0272003; 422 E.SC.API.0000008; 500 E.SC.API.0000001
            E.SC.API.0272001; 503 E.SC.API.0000005.
        """
        from .get_dnn_params import build as _build

        return self._api.send(
            _build(
                model_id,
                version_number=version_number,
                device_id=device_id,
                grant_type=grant_type,
            )
        )


class AsyncTrainModelApi:
    """The operations of ``train_model``, to be awaited."""

    __slots__ = ("_api",)

    def __init__(self, api: AsyncApi) -> None:
        self._api = api

    async def get_model_bundles(
        self,
        *,
        model_bundle_name: str | None | Unset = UNSET,
    ) -> GetModelBundlesResponse200:
        """``GET /model_bundles``: as ``TrainModelApi.get_model_bundles``."""
        from .get_model_bundles import build as _build

        return await self._api.send(
            _build(
                model_bundle_name=model_bundle_name,
            )
        )

    async def import_model_bundle(
        self,
        *,
        body: ImportModelBundleJsonBody,
    ) -> SuccessResponse:
        """``POST /model_bundles``: as ``TrainModelApi.import_model_bundle``."""
        from .import_model_bundle import build as _build

        return await self._api.send(
            _build(
                body=body,
            )
        )

    async def delete_model_bundle(
        self,
        model_bundle_name: str,
    ) -> DeleteModelBundleResponse200:
        """``DELETE /model_bundles/{model_bundle_name}``: as ``TrainModelApi.delete_model_bundle``."""
        from .delete_model_bundle import build as _build

        return await self._api.send(
            _build(
                model_bundle_name,
            )
        )

    async def get_model_bundle_versions(
        self,
        model_bundle_name: str,
        *,
        version_number: str | None | Unset = UNSET,
    ) -> ModelBundleInfo:
        """``GET /model_bundles/{model_bundle_name}/versions``: as ``TrainModelApi.get_model_bundle_versions``."""
        from .get_model_bundle_versions import build as _build

        return await self._api.send(
            _build(
                model_bundle_name,
                version_number=version_number,
            )
        )

    async def get_projects(
        self,
        *,
        project_name: str | None | Unset = UNSET,
        model_platform: GetProjectsModelPlatform | str | None | Unset = UNSET,
        project_type: GetProjectsProjectType | str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        include_training_flg: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectsResponse200:
        """``GET /model_projects``: as ``TrainModelApi.get_projects``."""
        from .get_projects import build as _build

        return await self._api.send(
            _build(
                project_name=project_name,
                model_platform=model_platform,
                project_type=project_type,
                device_id=device_id,
                include_training_flg=include_training_flg,
                grant_type=grant_type,
            )
        )

    async def create_base_project(
        self,
        *,
        project_name: str,
        training_kit: str,
        comment: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/base``: as ``TrainModelApi.create_base_project``."""
        from .create_base_project import build as _build

        return await self._api.send(
            _build(
                project_name=project_name,
                training_kit=training_kit,
                comment=comment,
                grant_type=grant_type,
            )
        )

    async def create_device_project(
        self,
        *,
        project_name: str,
        model_id: str,
        device_id: str,
        version_number: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/device``: as ``TrainModelApi.create_device_project``."""
        from .create_device_project import build as _build

        return await self._api.send(
            _build(
                project_name=project_name,
                model_id=model_id,
                device_id=device_id,
                version_number=version_number,
                comment=comment,
                grant_type=grant_type,
            )
        )

    async def get_project_images(
        self,
        project_id: str,
        *,
        iteration_id: str | None | Unset = UNSET,
        order_by: GetProjectImagesOrderBy | str | None | Unset = UNSET,
        number_of_images: float | None | Unset = UNSET,
        skip: float | None | Unset = UNSET,
        image_size_type: GetProjectImagesImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectImagesResponse200:
        """``GET /model_projects/{project_id}/images``: as ``TrainModelApi.get_project_images``."""
        from .get_project_images import build as _build

        return await self._api.send(
            _build(
                project_id,
                iteration_id=iteration_id,
                order_by=order_by,
                number_of_images=number_of_images,
                skip=skip,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    async def delete_project_images(
        self,
        project_id: str,
        *,
        image_ids: str,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_id}/images``: as ``TrainModelApi.delete_project_images``."""
        from .delete_project_images import build as _build

        return await self._api.send(
            _build(
                project_id,
                image_ids=image_ids,
                grant_type=grant_type,
            )
        )

    async def get_project_images_by_id(
        self,
        project_id: str,
        *,
        image_ids: str,
        iteration_id: str | None | Unset = UNSET,
        image_size_type: GetProjectImagesByIdImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectImagesByIdResponse200:
        """``GET /model_projects/{project_id}/images/id``: as ``TrainModelApi.get_project_images_by_id``."""
        from .get_project_images_by_id import build as _build

        return await self._api.send(
            _build(
                project_id,
                image_ids=image_ids,
                iteration_id=iteration_id,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    async def create_project_image_regions(
        self,
        project_id: str,
        *,
        body: CreateProjectImageRegionsJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> CreateProjectImageRegionsResponse200:
        """``POST /model_projects/{project_id}/images/regions``: as ``TrainModelApi.create_project_image_regions``."""
        from .create_project_image_regions import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def update_project_image_regions(
        self,
        project_id: str,
        *,
        body: UpdateProjectImageRegionsJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateProjectImageRegionsResponse200:
        """``PATCH /model_projects/{project_id}/images/regions``: as ``TrainModelApi.update_project_image_regions``."""
        from .update_project_image_regions import build as _build

        return await self._api.send(
            _build(
                project_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def delete_project_image_regions(
        self,
        project_id: str,
        region_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_id}/images/regions/{region_id}``: as ``TrainModelApi.delete_project_image_regions``."""
        from .delete_project_image_regions import build as _build

        return await self._api.send(
            _build(
                project_id,
                region_id,
                grant_type=grant_type,
            )
        )

    async def get_image_region_proposals(
        self,
        project_id: str,
        image_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetImageRegionProposalsResponse200:
        """``GET /model_projects/{project_id}/images/{image_id}/regionproposals``: as ``TrainModelApi.get_image_region_proposals``."""
        from .get_image_region_proposals import build as _build

        return await self._api.send(
            _build(
                project_id,
                image_id,
                grant_type=grant_type,
            )
        )

    async def get_project_iterations(
        self,
        project_id: str,
        *,
        overlap_threshold: str | None | Unset = UNSET,
        threshold: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectIterationsResponse200:
        """``GET /model_projects/{project_id}/iterations``: as ``TrainModelApi.get_project_iterations``."""
        from .get_project_iterations import build as _build

        return await self._api.send(
            _build(
                project_id,
                overlap_threshold=overlap_threshold,
                threshold=threshold,
                grant_type=grant_type,
            )
        )

    async def get_project_tags(
        self,
        project_id: str,
        *,
        iteration_id: str | None | Unset = UNSET,
        order_by: GetProjectTagsOrderBy | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectTagsResponse200:
        """``GET /model_projects/{project_id}/tags``: as ``TrainModelApi.get_project_tags``."""
        from .get_project_tags import build as _build

        return await self._api.send(
            _build(
                project_id,
                iteration_id=iteration_id,
                order_by=order_by,
                grant_type=grant_type,
            )
        )

    async def create_project_tag(
        self,
        project_id: str,
        *,
        tag_name: str,
        description: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> CreateProjectTagResponse200:
        """``POST /model_projects/{project_id}/tags``: as ``TrainModelApi.create_project_tag``."""
        from .create_project_tag import build as _build

        return await self._api.send(
            _build(
                project_id,
                tag_name=tag_name,
                description=description,
                grant_type=grant_type,
            )
        )

    async def get_project_tagged_images(
        self,
        project_id: str,
        *,
        tag_ids: str | None | Unset = UNSET,
        iteration_id: str | None | Unset = UNSET,
        number_of_images: int | None | Unset = UNSET,
        skip: int | None | Unset = UNSET,
        order_by: GetProjectTaggedImagesOrderBy | str | None | Unset = UNSET,
        image_size_type: GetProjectTaggedImagesImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectTaggedImagesResponse200:
        """``GET /model_projects/{project_id}/tags/tagged_images``: as ``TrainModelApi.get_project_tagged_images``."""
        from .get_project_tagged_images import build as _build

        return await self._api.send(
            _build(
                project_id,
                tag_ids=tag_ids,
                iteration_id=iteration_id,
                number_of_images=number_of_images,
                skip=skip,
                order_by=order_by,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    async def get_project_untagged_images(
        self,
        project_id: str,
        *,
        iteration_id: str | None | Unset = UNSET,
        number_of_images: int | None | Unset = UNSET,
        skip: int | None | Unset = UNSET,
        order_by: GetProjectUntaggedImagesOrderBy | str | None | Unset = UNSET,
        image_size_type: GetProjectUntaggedImagesImageSizeType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetProjectUntaggedImagesResponse200:
        """``GET /model_projects/{project_id}/tags/untagged_images``: as ``TrainModelApi.get_project_untagged_images``."""
        from .get_project_untagged_images import build as _build

        return await self._api.send(
            _build(
                project_id,
                iteration_id=iteration_id,
                number_of_images=number_of_images,
                skip=skip,
                order_by=order_by,
                image_size_type=image_size_type,
                grant_type=grant_type,
            )
        )

    async def delete_project_tag(
        self,
        project_id: str,
        tag_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_id}/tags/{tag_id}``: as ``TrainModelApi.delete_project_tag``."""
        from .delete_project_tag import build as _build

        return await self._api.send(
            _build(
                project_id,
                tag_id,
                grant_type=grant_type,
            )
        )

    async def update_project_tag(
        self,
        project_id: str,
        tag_id: str,
        *,
        body: UpdateProjectTagJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> UpdateProjectTagResponse200:
        """``PATCH /model_projects/{project_id}/tags/{tag_id}``: as ``TrainModelApi.update_project_tag``."""
        from .update_project_tag import build as _build

        return await self._api.send(
            _build(
                project_id,
                tag_id,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_project(
        self,
        project_name: str,
        *,
        include_training_flg: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelProjectInfo:
        """``GET /model_projects/{project_name}``: as ``TrainModelApi.get_project``."""
        from .get_project import build as _build

        return await self._api.send(
            _build(
                project_name,
                include_training_flg=include_training_flg,
                grant_type=grant_type,
            )
        )

    async def delete_project(
        self,
        project_name: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``DELETE /model_projects/{project_name}``: as ``TrainModelApi.delete_project``."""
        from .delete_project import build as _build

        return await self._api.send(
            _build(
                project_name,
                grant_type=grant_type,
            )
        )

    async def import_images_from_files(
        self,
        project_name: str,
        *,
        body: ImportImagesFromFilesJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/{project_name}/images/files``: as ``TrainModelApi.import_images_from_files``."""
        from .import_images_from_files import build as _build

        return await self._api.send(
            _build(
                project_name,
                body=body,
                grant_type=grant_type,
            )
        )

    async def import_images_from_scblob(
        self,
        project_name: str,
        *,
        body: ImportImagesFromScblobJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/{project_name}/images/scbloburls``: as ``TrainModelApi.import_images_from_scblob``."""
        from .import_images_from_scblob import build as _build

        return await self._api.send(
            _build(
                project_name,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_relearn_status(
        self,
        project_name: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> GetRelearnStatusResponse200:
        """``GET /model_projects/{project_name}/relearn``: as ``TrainModelApi.get_relearn_status``."""
        from .get_relearn_status import build as _build

        return await self._api.send(
            _build(
                project_name,
                grant_type=grant_type,
            )
        )

    async def relearn(
        self,
        project_name: str,
        *,
        training_type: RelearnTrainingType | str | None | Unset = UNSET,
        reserved_budget_in_hours: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> RelearnResponse200:
        """``POST /model_projects/{project_name}/relearn``: as ``TrainModelApi.relearn``."""
        from .relearn import build as _build

        return await self._api.send(
            _build(
                project_name,
                training_type=training_type,
                reserved_budget_in_hours=reserved_budget_in_hours,
                grant_type=grant_type,
            )
        )

    async def save_model(
        self,
        project_name: str,
        *,
        model_id: str | None | Unset = UNSET,
        initial_version_number: int | None | Unset = UNSET,
        functionality: str | None | Unset = UNSET,
        vendor_name: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /model_projects/{project_name}/save``: as ``TrainModelApi.save_model``."""
        from .save_model import build as _build

        return await self._api.send(
            _build(
                project_name,
                model_id=model_id,
                initial_version_number=initial_version_number,
                functionality=functionality,
                vendor_name=vendor_name,
                comment=comment,
                grant_type=grant_type,
            )
        )

    async def get_models(
        self,
        *,
        limit: int | None | Unset = UNSET,
        starting_after: str | None | Unset = UNSET,
        model_id: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        project_name: str | None | Unset = UNSET,
        model_platform: GetModelsModelPlatform | str | None | Unset = UNSET,
        project_type: GetModelsProjectType | str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        latest_type: GetModelsLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetModelsResponse200:
        """``GET /models``: as ``TrainModelApi.get_models``."""
        from .get_models import build as _build

        return await self._api.send(
            _build(
                limit=limit,
                starting_after=starting_after,
                model_id=model_id,
                comment=comment,
                project_name=project_name,
                model_platform=model_platform,
                project_type=project_type,
                device_id=device_id,
                latest_type=latest_type,
                grant_type=grant_type,
            )
        )

    def iter_models(
        self,
        *,
        model_id: str | None | Unset = UNSET,
        comment: str | None | Unset = UNSET,
        project_name: str | None | Unset = UNSET,
        model_platform: GetModelsModelPlatform | str | None | Unset = UNSET,
        project_type: GetModelsProjectType | str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        latest_type: GetModelsLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncPages[Model]:
        """As ``TrainModelApi.iter_models``, for ``async for``."""
        from ...paging import AsyncPages as _Pages
        from ...paging import ByToken as _ByToken
        from .get_models import build as _build

        call = partial(
            _build,
            model_id=model_id,
            comment=comment,
            project_name=project_name,
            model_platform=model_platform,
            project_type=project_type,
            device_id=device_id,
            latest_type=latest_type,
            grant_type=grant_type,
        )
        return _Pages(
            self._api,
            call,
            _ByToken("get_models", items="models", token="continuation_token", parameter="starting_after", maximum=256),
            page_size,
        )

    async def import_base_model(
        self,
        *,
        body: ImportBaseModelByUrl | ImportBaseModelByFileId,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``POST /models``: as ``TrainModelApi.import_base_model``."""
        from .import_base_model import build as _build

        return await self._api.send(
            _build(
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_training_kits(
        self,
        *,
        order_by: GetTrainingKitsOrderBy | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetTrainingKitsResponse200:
        """``GET /models/training_kits``: as ``TrainModelApi.get_training_kits``."""
        from .get_training_kits import build as _build

        return await self._api.send(
            _build(
                order_by=order_by,
                grant_type=grant_type,
            )
        )

    async def publish_model(
        self,
        model_id: str,
        *,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> PublishModelResponse200:
        """``POST /models/{model_id}``: as ``TrainModelApi.publish_model``."""
        from .publish_model import build as _build

        return await self._api.send(
            _build(
                model_id,
                device_id=device_id,
                grant_type=grant_type,
            )
        )

    async def delete_model(
        self,
        model_id: str,
        *,
        grant_type: str | None | Unset = UNSET,
    ) -> DeleteModelResponse200:
        """``DELETE /models/{model_id}``: as ``TrainModelApi.delete_model``."""
        from .delete_model import build as _build

        return await self._api.send(
            _build(
                model_id,
                grant_type=grant_type,
            )
        )

    async def update_model(
        self,
        model_id: str,
        *,
        comment: str | None | Unset = UNSET,
        version_number: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /models/{model_id}``: as ``TrainModelApi.update_model``."""
        from .update_model import build as _build

        return await self._api.send(
            _build(
                model_id,
                comment=comment,
                version_number=version_number,
                grant_type=grant_type,
            )
        )

    async def get_base_model_status(
        self,
        model_id: str,
        *,
        latest_type: GetBaseModelStatusLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/base``: as ``TrainModelApi.get_base_model_status``."""
        from .get_base_model_status import build as _build

        return await self._api.send(
            _build(
                model_id,
                latest_type=latest_type,
                grant_type=grant_type,
            )
        )

    async def get_base_model_versions(
        self,
        model_id: str,
        *,
        version_number: str | None | Unset = UNSET,
        scope: GetBaseModelVersionsScope | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/base/versions``: as ``TrainModelApi.get_base_model_versions``."""
        from .get_base_model_versions import build as _build

        return await self._api.send(
            _build(
                model_id,
                version_number=version_number,
                scope=scope,
                grant_type=grant_type,
            )
        )

    async def update_base_model_version(
        self,
        model_id: str,
        version_number: str,
        *,
        body: UpdateBaseModelVersionJsonBody | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> Model:
        """``PATCH /models/{model_id}/base/versions/{version_number}``: as ``TrainModelApi.update_base_model_version``."""
        from .update_base_model_version import build as _build

        return await self._api.send(
            _build(
                model_id,
                version_number,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_device_model_status_func(
        self,
        model_id: str,
        device_id: str,
        *,
        latest_type: GetDeviceModelStatusFuncLatestType | str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/devices/{device_id}``: as ``TrainModelApi.get_device_model_status_func``."""
        from .get_device_model_status_func import build as _build

        return await self._api.send(
            _build(
                model_id,
                device_id,
                latest_type=latest_type,
                grant_type=grant_type,
            )
        )

    async def get_device_model_versions(
        self,
        model_id: str,
        device_id: str,
        *,
        scope: GetDeviceModelVersionsScope | str | None | Unset = UNSET,
        version_number: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> ModelInfo:
        """``GET /models/{model_id}/devices/{device_id}/versions``: as ``TrainModelApi.get_device_model_versions``."""
        from .get_device_model_versions import build as _build

        return await self._api.send(
            _build(
                model_id,
                device_id,
                scope=scope,
                version_number=version_number,
                grant_type=grant_type,
            )
        )

    async def update_device_model_version(
        self,
        model_id: str,
        device_id: str,
        version_number: str,
        *,
        body: UpdateDeviceModelVersionJsonBody,
        grant_type: str | None | Unset = UNSET,
    ) -> SuccessResponse:
        """``PATCH /models/{model_id}/devices/{device_id}/versions/{version_number}``: as ``TrainModelApi.update_device_model_version``."""
        from .update_device_model_version import build as _build

        return await self._api.send(
            _build(
                model_id,
                device_id,
                version_number,
                body=body,
                grant_type=grant_type,
            )
        )

    async def get_dnn_params(
        self,
        model_id: str,
        *,
        version_number: str | None | Unset = UNSET,
        device_id: str | None | Unset = UNSET,
        grant_type: str | None | Unset = UNSET,
    ) -> GetDnnParamsResponse200:
        """``GET /models/{model_id}/dnn_params``: as ``TrainModelApi.get_dnn_params``."""
        from .get_dnn_params import build as _build

        return await self._api.send(
            _build(
                model_id,
                version_number=version_number,
                device_id=device_id,
                grant_type=grant_type,
            )
        )
