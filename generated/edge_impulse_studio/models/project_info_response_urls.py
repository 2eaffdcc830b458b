# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseUrls``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import text
from ..types import UNSET, Unset

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseUrls(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    mobile_client: str | Unset = UNSET
    mobile_client_computer: str | Unset = UNSET
    mobile_client_inference: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "mobileClient": "mobile_client",
        "mobileClientComputer": "mobile_client_computer",
        "mobileClientInference": "mobile_client_inference",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseUrls")
        d, o = v, _new(ProjectInfoResponseUrls)
        known = 0
        o._extra = None
        if "mobileClient" in d:
            known += 1
            o.mobile_client = v if type(v := d["mobileClient"]) is str else text(v, d, "mobileClient", drift)
        else:
            o.mobile_client = UNSET
        if "mobileClientComputer" in d:
            known += 1
            o.mobile_client_computer = (
                v if type(v := d["mobileClientComputer"]) is str else text(v, d, "mobileClientComputer", drift)
            )
        else:
            o.mobile_client_computer = UNSET
        if "mobileClientInference" in d:
            known += 1
            o.mobile_client_inference = (
                v if type(v := d["mobileClientInference"]) is str else text(v, d, "mobileClientInference", drift)
            )
        else:
            o.mobile_client_inference = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseUrls._read
