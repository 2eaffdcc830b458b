# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponseShowGettingStartedWizard``: 4 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, text
from ..types import UNSET, Unset
from .tutorial_type import TutorialType

_new = object.__new__
_TutorialType = members(TutorialType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponseShowGettingStartedWizard(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        classes: at most 2 items.
    """

    show_wizard: bool
    step: int
    classes: list[str] | Unset = UNSET
    tutorial: TutorialType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "showWizard": "show_wizard",
        "step": "step",
        "classes": "classes",
        "tutorial": "tutorial",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponseShowGettingStartedWizard")
        d, o = v, _new(ProjectInfoResponseShowGettingStartedWizard)
        known = 2
        o._extra = None
        try:
            o.show_wizard = v if type(v := d["showWizard"]) is bool else boolean(v, d, "showWizard", drift)
            o.step = v if type(v := d["step"]) is int else integer(v, d, "step", drift)
        except KeyError:
            return with_gaps(ProjectInfoResponseShowGettingStartedWizard, known, d, at, key, drift)
        if "classes" in d:
            known += 1
            o.classes = list_of(text, d["classes"], d, "classes", drift)
        else:
            o.classes = UNSET
        if "tutorial" in d:
            known += 1
            o.tutorial = (
                _TutorialType[v]
                if type(v := d["tutorial"]) is str and v in _TutorialType
                else member(TutorialType, v, d, "tutorial", drift)
            )
        else:
            o.tutorial = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponseShowGettingStartedWizard._read
