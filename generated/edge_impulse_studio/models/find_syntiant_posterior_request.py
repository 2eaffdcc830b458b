# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``FindSyntiantPosteriorRequest``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, member, members, text
from ..types import UNSET, File, Unset
from .find_syntiant_posterior_request_deployment_target import FindSyntiantPosteriorRequestDeploymentTarget
from .find_syntiant_posterior_request_reference_set import FindSyntiantPosteriorRequestReferenceSet

_new = object.__new__
_FindSyntiantPosteriorRequestDeploymentTarget = members(FindSyntiantPosteriorRequestDeploymentTarget)
_FindSyntiantPosteriorRequestReferenceSet = members(FindSyntiantPosteriorRequestReferenceSet)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FindSyntiantPosteriorRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    reference_set: FindSyntiantPosteriorRequestReferenceSet
    target_words: list[str]
    deployment_target: FindSyntiantPosteriorRequestDeploymentTarget | Unset = UNSET
    meta_csv_file: File | Unset = UNSET
    wav_file: File | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "referenceSet": "reference_set",
        "targetWords": "target_words",
        "deploymentTarget": "deployment_target",
        "metaCsvFile": "meta_csv_file",
        "wavFile": "wav_file",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "FindSyntiantPosteriorRequest")
        d, o = v, _new(FindSyntiantPosteriorRequest)
        known = 2
        o._extra = None
        try:
            o.reference_set = (
                _FindSyntiantPosteriorRequestReferenceSet[v]
                if type(v := d["referenceSet"]) is str and v in _FindSyntiantPosteriorRequestReferenceSet
                else member(FindSyntiantPosteriorRequestReferenceSet, v, d, "referenceSet", drift)
            )
            o.target_words = list_of(text, d["targetWords"], d, "targetWords", drift)
        except KeyError:
            return with_gaps(FindSyntiantPosteriorRequest, known, d, at, key, drift)
        if "deploymentTarget" in d:
            known += 1
            o.deployment_target = (
                _FindSyntiantPosteriorRequestDeploymentTarget[v]
                if type(v := d["deploymentTarget"]) is str and v in _FindSyntiantPosteriorRequestDeploymentTarget
                else member(FindSyntiantPosteriorRequestDeploymentTarget, v, d, "deploymentTarget", drift)
            )
        else:
            o.deployment_target = UNSET
        if "metaCsvFile" in d:
            known += 1
            o.meta_csv_file = d["metaCsvFile"]
        else:
            o.meta_csv_file = UNSET
        if "wavFile" in d:
            known += 1
            o.wav_file = d["wavFile"]
        else:
            o.wav_file = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = FindSyntiantPosteriorRequest._read
