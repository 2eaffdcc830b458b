# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``VlmConfiguration``: 6 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import number
from ..types import UNSET, Unset
from . import vlm_candidate_label_map as _vlm_candidate_label_map
from . import vlm_prompt_component_config as _vlm_prompt_component_config
from . import vlm_prompt_config_parameters as _vlm_prompt_config_parameters

if TYPE_CHECKING:
    from .vlm_candidate_label_map import VlmCandidateLabelMap
    from .vlm_prompt_component_config import VlmPromptComponentConfig
    from .vlm_prompt_config_parameters import VlmPromptConfigParameters

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class VlmConfiguration(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    model_id: float
    config_id: float
    candidate_labels_map: VlmCandidateLabelMap | Unset = UNSET
    deployment_id: float | Unset = UNSET
    parameters: VlmPromptConfigParameters | Unset = UNSET
    prompt_components: VlmPromptComponentConfig | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "modelId": "model_id",
        "configId": "config_id",
        "candidateLabelsMap": "candidate_labels_map",
        "deploymentId": "deployment_id",
        "parameters": "parameters",
        "promptComponents": "prompt_components",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "VlmConfiguration")
        d, o = v, _new(VlmConfiguration)
        known = 2
        o._extra = None
        try:
            o.model_id = v if type(v := d["modelId"]) is float or type(v) is int else number(v, d, "modelId", drift)
            o.config_id = v if type(v := d["configId"]) is float or type(v) is int else number(v, d, "configId", drift)
        except KeyError:
            return with_gaps(VlmConfiguration, known, d, at, key, drift)
        if "candidateLabelsMap" in d:
            known += 1
            o.candidate_labels_map = _vlm_candidate_label_map.read(
                d["candidateLabelsMap"], d, "candidateLabelsMap", drift
            )
        else:
            o.candidate_labels_map = UNSET
        if "deploymentId" in d:
            known += 1
            o.deployment_id = (
                v if type(v := d["deploymentId"]) is float or type(v) is int else number(v, d, "deploymentId", drift)
            )
        else:
            o.deployment_id = UNSET
        if "parameters" in d:
            known += 1
            o.parameters = _vlm_prompt_config_parameters.read(d["parameters"], d, "parameters", drift)
        else:
            o.parameters = UNSET
        if "promptComponents" in d:
            known += 1
            o.prompt_components = _vlm_prompt_component_config.read(d["promptComponents"], d, "promptComponents", drift)
        else:
            o.prompt_components = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = VlmConfiguration._read
