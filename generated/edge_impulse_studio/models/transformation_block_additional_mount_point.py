# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TransformationBlockAdditionalMountPoint``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text
from ..types import UNSET, Unset
from .transformation_block_additional_mount_point_type import TransformationBlockAdditionalMountPointType

_new = object.__new__
_TransformationBlockAdditionalMountPointType = members(TransformationBlockAdditionalMountPointType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TransformationBlockAdditionalMountPoint(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    mount_point: str
    type_: TransformationBlockAdditionalMountPointType
    bucket_id: int | Unset = UNSET
    portal_id: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "mountPoint": "mount_point",
        "type": "type_",
        "bucketId": "bucket_id",
        "portalId": "portal_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TransformationBlockAdditionalMountPoint")
        d, o = v, _new(TransformationBlockAdditionalMountPoint)
        known = 2
        o._extra = None
        try:
            o.mount_point = v if type(v := d["mountPoint"]) is str else text(v, d, "mountPoint", drift)
            o.type_ = (
                _TransformationBlockAdditionalMountPointType[v]
                if type(v := d["type"]) is str and v in _TransformationBlockAdditionalMountPointType
                else member(TransformationBlockAdditionalMountPointType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(TransformationBlockAdditionalMountPoint, known, d, at, key, drift)
        if "bucketId" in d:
            known += 1
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
        else:
            o.bucket_id = UNSET
        if "portalId" in d:
            known += 1
            o.portal_id = v if type(v := d["portalId"]) is int else integer(v, d, "portalId", drift)
        else:
            o.portal_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TransformationBlockAdditionalMountPoint._read
