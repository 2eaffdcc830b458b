# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ListVersionsResponse``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, text
from ..types import UNSET, Unset
from . import list_versions_response_custom_learn_blocks_item as _list_versions_response_custom_learn_blocks_item
from . import list_versions_response_versions_item as _list_versions_response_versions_item

if TYPE_CHECKING:
    from .list_versions_response_custom_learn_blocks_item import ListVersionsResponseCustomLearnBlocksItem
    from .list_versions_response_versions_item import ListVersionsResponseVersionsItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ListVersionsResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    custom_learn_blocks: list[ListVersionsResponseCustomLearnBlocksItem]
    next_version: int
    run_model_testing_while_versioning: bool
    versions: list[ListVersionsResponseVersionsItem]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "customLearnBlocks": "custom_learn_blocks",
        "nextVersion": "next_version",
        "runModelTestingWhileVersioning": "run_model_testing_while_versioning",
        "versions": "versions",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ListVersionsResponse")
        d, o = v, _new(ListVersionsResponse)
        known = 5
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.custom_learn_blocks = list_of(
                _list_versions_response_custom_learn_blocks_item.read,
                d["customLearnBlocks"],
                d,
                "customLearnBlocks",
                drift,
            )
            o.next_version = v if type(v := d["nextVersion"]) is int else integer(v, d, "nextVersion", drift)
            o.run_model_testing_while_versioning = (
                v
                if type(v := d["runModelTestingWhileVersioning"]) is bool
                else boolean(v, d, "runModelTestingWhileVersioning", drift)
            )
            o.versions = list_of(_list_versions_response_versions_item.read, d["versions"], d, "versions", drift)
        except KeyError:
            return with_gaps(ListVersionsResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ListVersionsResponse._read
