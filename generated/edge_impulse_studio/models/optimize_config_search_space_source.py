# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfigSearchSpaceSource``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from ..types import UNSET, Unset
from .optimize_config_search_space_source_type import OptimizeConfigSearchSpaceSourceType

_new = object.__new__
_OptimizeConfigSearchSpaceSourceType = members(OptimizeConfigSearchSpaceSourceType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeConfigSearchSpaceSource(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    type_: OptimizeConfigSearchSpaceSourceType
    impulse_title: str | Unset = UNSET
    run_title: str | Unset = UNSET
    template_title: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "impulseTitle": "impulse_title",
        "runTitle": "run_title",
        "templateTitle": "template_title",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeConfigSearchSpaceSource")
        d, o = v, _new(OptimizeConfigSearchSpaceSource)
        known = 1
        o._extra = None
        try:
            o.type_ = (
                _OptimizeConfigSearchSpaceSourceType[v]
                if type(v := d["type"]) is str and v in _OptimizeConfigSearchSpaceSourceType
                else member(OptimizeConfigSearchSpaceSourceType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(OptimizeConfigSearchSpaceSource, known, d, at, key, drift)
        if "impulseTitle" in d:
            known += 1
            o.impulse_title = v if type(v := d["impulseTitle"]) is str else text(v, d, "impulseTitle", drift)
        else:
            o.impulse_title = UNSET
        if "runTitle" in d:
            known += 1
            o.run_title = v if type(v := d["runTitle"]) is str else text(v, d, "runTitle", drift)
        else:
            o.run_title = UNSET
        if "templateTitle" in d:
            known += 1
            o.template_title = v if type(v := d["templateTitle"]) is str else text(v, d, "templateTitle", drift)
        else:
            o.template_title = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeConfigSearchSpaceSource._read
