# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectVersionRequest``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectVersionRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    make_public: bool
    bucket_id: int | Unset = UNSET
    run_model_testing_while_versioning: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "makePublic": "make_public",
        "bucketId": "bucket_id",
        "runModelTestingWhileVersioning": "run_model_testing_while_versioning",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectVersionRequest")
        d, o = v, _new(ProjectVersionRequest)
        known = 2
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.make_public = v if type(v := d["makePublic"]) is bool else boolean(v, d, "makePublic", drift)
        except KeyError:
            return with_gaps(ProjectVersionRequest, known, d, at, key, drift)
        if "bucketId" in d:
            known += 1
            o.bucket_id = v if type(v := d["bucketId"]) is int else integer(v, d, "bucketId", drift)
        else:
            o.bucket_id = UNSET
        if "runModelTestingWhileVersioning" in d:
            known += 1
            o.run_model_testing_while_versioning = (
                v
                if type(v := d["runModelTestingWhileVersioning"]) is bool
                else boolean(v, d, "runModelTestingWhileVersioning", drift)
            )
        else:
            o.run_model_testing_while_versioning = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectVersionRequest._read
