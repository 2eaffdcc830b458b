# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AIActionsConfigStep``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, map_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AIActionsConfigStep(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    parameters: dict[str, str]
    transformation_block_id: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "parameters": "parameters",
        "transformationBlockId": "transformation_block_id",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AIActionsConfigStep")
        d, o = v, _new(AIActionsConfigStep)
        known = 2
        o._extra = None
        try:
            o.parameters = map_of(text, d["parameters"], d, "parameters", drift)
            o.transformation_block_id = (
                v if type(v := d["transformationBlockId"]) is int else integer(v, d, "transformationBlockId", drift)
            )
        except KeyError:
            return with_gaps(AIActionsConfigStep, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AIActionsConfigStep._read
