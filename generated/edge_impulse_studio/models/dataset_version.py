# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``DatasetVersion``: 11 fields, 10 of them required."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import date_time, integer, list_of, member, members, nullable, tagged, text
from ..types import UNSET, Unset
from . import actor_o_auth_client as _actor_o_auth_client
from . import actor_project_api_key as _actor_project_api_key
from . import actor_user as _actor_user
from . import dataset_version_summary as _dataset_version_summary
from .dataset_version_type import DatasetVersionType

if TYPE_CHECKING:
    from .actor_o_auth_client import ActorOAuthClient
    from .actor_project_api_key import ActorProjectApiKey
    from .actor_user import ActorUser
    from .dataset_version_summary import DatasetVersionSummary

_new = object.__new__
_DatasetVersionType = members(DatasetVersionType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DatasetVersion(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    actors: list[ActorUser | ActorOAuthClient | ActorProjectApiKey]
    created: datetime.datetime
    description: str | None
    id: int
    parent_version_id: int | None
    summary: DatasetVersionSummary
    type_: DatasetVersionType
    version_index: int
    window_end: datetime.datetime
    window_start: datetime.datetime
    restored_from_dataset_version_id: int | None | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "actors": "actors",
        "created": "created",
        "description": "description",
        "id": "id",
        "parentVersionId": "parent_version_id",
        "summary": "summary",
        "type": "type_",
        "versionIndex": "version_index",
        "windowEnd": "window_end",
        "windowStart": "window_start",
        "restoredFromDatasetVersionId": "restored_from_dataset_version_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DatasetVersion")
        d, o = v, _new(DatasetVersion)
        known = 10
        o._extra = None
        try:
            o.actors = list_of(
                partial(
                    tagged,
                    "type",
                    {
                        "oauthClient": _actor_o_auth_client.read,
                        "projectApiKey": _actor_project_api_key.read,
                        "user": _actor_user.read,
                    },
                ),
                d["actors"],
                d,
                "actors",
                drift,
            )
            o.created = date_time(d["created"], d, "created", drift)
            o.description = nullable(text, d["description"], d, "description", drift)
            o.id = v if type(v := d["id"]) is int else integer(v, d, "id", drift)
            o.parent_version_id = nullable(integer, d["parentVersionId"], d, "parentVersionId", drift)
            o.summary = _dataset_version_summary.read(d["summary"], d, "summary", drift)
            o.type_ = (
                _DatasetVersionType[v]
                if type(v := d["type"]) is str and v in _DatasetVersionType
                else member(DatasetVersionType, v, d, "type", drift)
            )
            o.version_index = v if type(v := d["versionIndex"]) is int else integer(v, d, "versionIndex", drift)
            o.window_end = date_time(d["windowEnd"], d, "windowEnd", drift)
            o.window_start = date_time(d["windowStart"], d, "windowStart", drift)
        except KeyError:
            return with_gaps(DatasetVersion, known, d, at, key, drift)
        if "restoredFromDatasetVersionId" in d:
            known += 1
            o.restored_from_dataset_version_id = nullable(
                integer, d["restoredFromDatasetVersionId"], d, "restoredFromDatasetVersionId", drift
            )
        else:
            o.restored_from_dataset_version_id = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DatasetVersion._read
