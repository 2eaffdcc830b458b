# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListVersionsResponseVersionsItem``: 17 fields, 5 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, member, members, number, text
from ..types import UNSET, Unset
from . import list_versions_response_versions_item_bucket as _list_versions_response_versions_item_bucket
from .public_project_license import PublicProjectLicense

if TYPE_CHECKING:
    from .list_versions_response_versions_item_bucket import ListVersionsResponseVersionsItemBucket

_new = object.__new__
_PublicProjectLicense = members(PublicProjectLicense)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListVersionsResponseVersionsItem(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    bucket: ListVersionsResponseVersionsItemBucket
    created: datetime.datetime
    description: str
    id: int
    version: int
    accuracy_based_on_impulse: str | Unset = UNSET
    license_: PublicProjectLicense | Unset = UNSET
    public_project_id: int | Unset = UNSET
    public_project_url: str | Unset = UNSET
    test_accuracy: float | Unset = UNSET
    testm_ap50: float | Unset = UNSET
    total_samples_count: str | Unset = UNSET
    training_accuracy: float | Unset = UNSET
    trainingm_ap50: float | Unset = UNSET
    user_id: int | Unset = UNSET
    user_name: str | Unset = UNSET
    user_photo: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "bucket": "bucket",
        "created": "created",
        "description": "description",
        "id": "id",
        "version": "version",
        "accuracyBasedOnImpulse": "accuracy_based_on_impulse",
        "license": "license_",
        "publicProjectId": "public_project_id",
        "publicProjectUrl": "public_project_url",
        "testAccuracy": "test_accuracy",
        "testmAP50": "testm_ap50",
        "totalSamplesCount": "total_samples_count",
        "trainingAccuracy": "training_accuracy",
        "trainingmAP50": "trainingm_ap50",
        "userId": "user_id",
        "userName": "user_name",
        "userPhoto": "user_photo",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListVersionsResponseVersionsItem")
        d, o = v, _new(ListVersionsResponseVersionsItem)
        known = 5
        o._extra = None
        try:
            o.bucket = _list_versions_response_versions_item_bucket.read(d["bucket"], d, "bucket", drift)
            o.created = date_time(d["created"], d, "created", drift)
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.version = v if type(v := d["version"]) is int else integer(v, d, "version", drift)
        except KeyError:
            return with_gaps(ListVersionsResponseVersionsItem, known, d, at, key, drift)
        if "accuracyBasedOnImpulse" in d:
            known += 1
            o.accuracy_based_on_impulse = (
                v if type(v := d["accuracyBasedOnImpulse"]) is str else text(v, d, "accuracyBasedOnImpulse", drift)
            )
        else:
            o.accuracy_based_on_impulse = UNSET
        if "license" in d:
            known += 1
            o.license_ = (
                _PublicProjectLicense[v]
                if type(v := d["license"]) is str and v in _PublicProjectLicense
                else member(PublicProjectLicense, v, d, "license", drift)
            )
        else:
            o.license_ = UNSET
        if "publicProjectId" in d:
            known += 1
            o.public_project_id = (
                v if type(v := d["publicProjectId"]) is int else integer(v, d, "publicProjectId", drift)
            )
        else:
            o.public_project_id = UNSET
        if "publicProjectUrl" in d:
            known += 1
            o.public_project_url = (
                v if type(v := d["publicProjectUrl"]) is str else text(v, d, "publicProjectUrl", drift)
            )
        else:
            o.public_project_url = UNSET
        if "testAccuracy" in d:
            known += 1
            o.test_accuracy = (
                v if type(v := d["testAccuracy"]) is float or type(v) is int else number(v, d, "testAccuracy", drift)
            )
        else:
            o.test_accuracy = UNSET
        if "testmAP50" in d:
            known += 1
            o.testm_ap50 = (
                v if type(v := d["testmAP50"]) is float or type(v) is int else number(v, d, "testmAP50", drift)
            )
        else:
            o.testm_ap50 = UNSET
        if "totalSamplesCount" in d:
            known += 1
            o.total_samples_count = (
                v if type(v := d["totalSamplesCount"]) is str else text(v, d, "totalSamplesCount", drift)
            )
        else:
            o.total_samples_count = UNSET
        if "trainingAccuracy" in d:
            known += 1
            o.training_accuracy = (
                v
                if type(v := d["trainingAccuracy"]) is float or type(v) is int
                else number(v, d, "trainingAccuracy", drift)
            )
        else:
            o.training_accuracy = UNSET
        if "trainingmAP50" in d:
            known += 1
            o.trainingm_ap50 = (
                v if type(v := d["trainingmAP50"]) is float or type(v) is int else number(v, d, "trainingmAP50", drift)
            )
        else:
            o.trainingm_ap50 = UNSET
        if "userId" in d:
            known += 1
            o.user_id = v if type(v := d["userId"]) is int else integer(v, d, "userId", drift)
        else:
            o.user_id = UNSET
        if "userName" in d:
            known += 1
            o.user_name = v if type(v := d["userName"]) is str else text(v, d, "userName", drift)
        else:
            o.user_name = UNSET
        if "userPhoto" in d:
            known += 1
            o.user_photo = v if type(v := d["userPhoto"]) is str else text(v, d, "userPhoto", drift)
        else:
            o.user_photo = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListVersionsResponseVersionsItem._read
