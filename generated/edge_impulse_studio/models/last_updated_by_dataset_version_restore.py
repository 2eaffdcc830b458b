# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``LastUpdatedByDatasetVersionRestore``: 4 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, member, members, text, union
from ..types import UNSET, Unset
from . import last_updated_by_o_auth_client as _last_updated_by_o_auth_client
from . import last_updated_by_project_api_key as _last_updated_by_project_api_key
from . import last_updated_by_user as _last_updated_by_user
from .last_updated_by_dataset_version_restore_type import LastUpdatedByDatasetVersionRestoreType

if TYPE_CHECKING:
    from .last_updated_by_o_auth_client import LastUpdatedByOAuthClient
    from .last_updated_by_project_api_key import LastUpdatedByProjectApiKey
    from .last_updated_by_user import LastUpdatedByUser

_new = object.__new__
_LastUpdatedByDatasetVersionRestoreType = members(LastUpdatedByDatasetVersionRestoreType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class LastUpdatedByDatasetVersionRestore(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dataset_version_id: int
    group_key: str
    type_: LastUpdatedByDatasetVersionRestoreType
    actor: LastUpdatedByUser | LastUpdatedByProjectApiKey | LastUpdatedByOAuthClient | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "datasetVersionId": "dataset_version_id",
        "groupKey": "group_key",
        "type": "type_",
        "actor": "actor",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "LastUpdatedByDatasetVersionRestore")
        d, o = v, _new(LastUpdatedByDatasetVersionRestore)
        known = 3
        o._extra = None
        try:
            o.dataset_version_id = (
                v if type(v := d["datasetVersionId"]) is int else integer(v, d, "datasetVersionId", drift)
            )
            o.group_key = v if type(v := d["groupKey"]) is str else text(v, d, "groupKey", drift)
            o.type_ = (
                _LastUpdatedByDatasetVersionRestoreType[v]
                if type(v := d["type"]) is str and v in _LastUpdatedByDatasetVersionRestoreType
                else member(LastUpdatedByDatasetVersionRestoreType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(LastUpdatedByDatasetVersionRestore, known, d, at, key, drift)
        if "actor" in d:
            known += 1
            o.actor = union(
                (
                    _last_updated_by_user.read,
                    _last_updated_by_project_api_key.read,
                    _last_updated_by_o_auth_client.read,
                ),
                d["actor"],
                d,
                "actor",
                drift,
            )
        else:
            o.actor = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = LastUpdatedByDatasetVersionRestore._read
