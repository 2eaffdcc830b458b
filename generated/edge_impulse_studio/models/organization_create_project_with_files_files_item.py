# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationCreateProjectWithFilesFilesItem``: 8 fields, 7 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .organization_dataset_type_enum import OrganizationDatasetTypeEnum
from .transformation_job_status_enum import TransformationJobStatusEnum

_new = object.__new__
_OrganizationDatasetTypeEnum = members(OrganizationDatasetTypeEnum)
_TransformationJobStatusEnum = members(TransformationJobStatusEnum)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationCreateProjectWithFilesFilesItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket_path: str
    file_name: str
    id: int
    length_string: str
    link_to_data_item: str
    source_dataset_type: OrganizationDatasetTypeEnum
    transformation_job_status: TransformationJobStatusEnum
    transformation_job_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucketPath": "bucket_path",
        "fileName": "file_name",
        "id": "id",
        "lengthString": "length_string",
        "linkToDataItem": "link_to_data_item",
        "sourceDatasetType": "source_dataset_type",
        "transformationJobStatus": "transformation_job_status",
        "transformationJobId": "transformation_job_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationCreateProjectWithFilesFilesItem")
        d, o = v, _new(OrganizationCreateProjectWithFilesFilesItem)
        known = 7
        o._extra = None
        try:
            o.bucket_path = v if type(v := d["bucketPath"]) is str else text(v, d, "bucketPath", drift)
            o.file_name = v if type(v := d["fileName"]) is str else text(v, d, "fileName", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.length_string = v if type(v := d["lengthString"]) is str else text(v, d, "lengthString", drift)
            o.link_to_data_item = v if type(v := d["linkToDataItem"]) is str else text(v, d, "linkToDataItem", drift)
            o.source_dataset_type = (
                _OrganizationDatasetTypeEnum[v]
                if type(v := d["sourceDatasetType"]) is str and v in _OrganizationDatasetTypeEnum
                else member(OrganizationDatasetTypeEnum, v, d, "sourceDatasetType", drift)
            )
            o.transformation_job_status = (
                _TransformationJobStatusEnum[v]
                if type(v := d["transformationJobStatus"]) is str and v in _TransformationJobStatusEnum
                else member(TransformationJobStatusEnum, v, d, "transformationJobStatus", drift)
            )
        except KeyError:
            return with_gaps(OrganizationCreateProjectWithFilesFilesItem, known, d, at, key, drift)
        if "transformationJobId" in d:
            known += 1
            o.transformation_job_id = (
                v if type(v := d["transformationJobId"]) is int else integer(v, d, "transformationJobId", drift)
            )
        else:
            o.transformation_job_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationCreateProjectWithFilesFilesItem._read
