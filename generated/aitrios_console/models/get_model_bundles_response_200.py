# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetModelBundlesResponse200``: 1 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of
from . import model_bundles as _model_bundles

if TYPE_CHECKING:
    from .model_bundles import ModelBundles

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetModelBundlesResponse200(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_bundles: list[ModelBundles]

    WIRE: ClassVar[Mapping[str, str]] = {
        "model_bundles": "model_bundles",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetModelBundlesResponse200")
        d, o = v, _new(GetModelBundlesResponse200)
        known = 1
        o._extra = None
        try:
            o.model_bundles = list_of(_model_bundles.read, d["model_bundles"], d, "model_bundles", drift)
        except KeyError:
            return with_gaps(GetModelBundlesResponse200, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetModelBundlesResponse200._read
