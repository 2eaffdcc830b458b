# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PreviewProcessingConfigRequest``: 2 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, map_of, text

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PreviewProcessingConfigRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    enabled: bool
    parameters: dict[str, str]

    WIRE: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "parameters": "parameters",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PreviewProcessingConfigRequest")
        d, o = v, _new(PreviewProcessingConfigRequest)
        known = 2
        o._extra = None
        try:
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
            o.parameters = map_of(text, d["parameters"], d, "parameters", drift)
        except KeyError:
            return with_gaps(PreviewProcessingConfigRequest, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PreviewProcessingConfigRequest._read
