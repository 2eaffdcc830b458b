# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfigSearchSpaceTemplate``: 4 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members
from ..types import UNSET, Unset
from .optimize_config_search_space_template_identifier import OptimizeConfigSearchSpaceTemplateIdentifier

_new = object.__new__
_OptimizeConfigSearchSpaceTemplateIdentifier = members(OptimizeConfigSearchSpaceTemplateIdentifier)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeConfigSearchSpaceTemplate(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    identifier: OptimizeConfigSearchSpaceTemplateIdentifier
    anomaly: bool | Unset = UNSET
    classification: bool | Unset = UNSET
    regression: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "identifier": "identifier",
        "anomaly": "anomaly",
        "classification": "classification",
        "regression": "regression",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeConfigSearchSpaceTemplate")
        d, o = v, _new(OptimizeConfigSearchSpaceTemplate)
        known = 1
        o._extra = None
        try:
            o.identifier = (
                _OptimizeConfigSearchSpaceTemplateIdentifier[v]
                if type(v := d["identifier"]) is str and v in _OptimizeConfigSearchSpaceTemplateIdentifier
                else member(OptimizeConfigSearchSpaceTemplateIdentifier, v, d, "identifier", drift)
            )
        except KeyError:
            return with_gaps(OptimizeConfigSearchSpaceTemplate, known, d, at, key, drift)
        if "anomaly" in d:
            known += 1
            o.anomaly = v if type(v := d["anomaly"]) is bool else boolean(v, d, "anomaly", drift)
        else:
            o.anomaly = UNSET
        if "classification" in d:
            known += 1
            o.classification = v if type(v := d["classification"]) is bool else boolean(v, d, "classification", drift)
        else:
            o.classification = UNSET
        if "regression" in d:
            known += 1
            o.regression = v if type(v := d["regression"]) is bool else boolean(v, d, "regression", drift)
        else:
            o.regression = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeConfigSearchSpaceTemplate._read
