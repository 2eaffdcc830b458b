# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``TransferLearningModel``: 23 fields, 10 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, member, members, number, text
from ..types import UNSET, Unset
from . import dsp_group_item as _dsp_group_item
from . import transfer_learning_model_block_no_longer_available as _transfer_learning_model_block_no_longer_available
from .block_display_category import BlockDisplayCategory
from .block_type import BlockType
from .keras_visual_layer_type import KerasVisualLayerType
from .learn_block_type import LearnBlockType

if TYPE_CHECKING:
    from .dsp_group_item import DSPGroupItem
    from .transfer_learning_model_block_no_longer_available import TransferLearningModelBlockNoLongerAvailable

_new = object.__new__
_BlockDisplayCategory = members(BlockDisplayCategory)
_BlockType = members(BlockType)
_KerasVisualLayerType = members(KerasVisualLayerType)
_LearnBlockType = members(LearnBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TransferLearningModel(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    author: str
    block_type: BlockType
    description: str
    has_dropout: bool
    has_expert_mode: bool
    has_neurons: bool
    learn_block_type: LearnBlockType
    name: str
    short_name: str
    type_: KerasVisualLayerType
    abbreviated_name: str | Unset = UNSET
    block_no_longer_available: TransferLearningModelBlockNoLongerAvailable | Unset = UNSET
    custom_block_ref: str | Unset = UNSET
    custom_parameters: list[DSPGroupItem] | Unset = UNSET
    default_dropout: float | Unset = UNSET
    default_learning_rate: float | Unset = UNSET
    default_neurons: int | Unset = UNSET
    default_training_cycles: float | Unset = UNSET
    display_category: BlockDisplayCategory | Unset = UNSET
    has_image_augmentation: bool | Unset = UNSET
    implementation_version: int | Unset = UNSET
    organization_model_id: int | Unset = UNSET
    repository_url: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "author": "author",
        "blockType": "block_type",
        "description": "description",
        "hasDropout": "has_dropout",
        "hasExpertMode": "has_expert_mode",
        "hasNeurons": "has_neurons",
        "learnBlockType": "learn_block_type",
        "name": "name",
        "shortName": "short_name",
        "type": "type_",
        "abbreviatedName": "abbreviated_name",
        "blockNoLongerAvailable": "block_no_longer_available",
        "customBlockRef": "custom_block_ref",
        "customParameters": "custom_parameters",
        "defaultDropout": "default_dropout",
        "defaultLearningRate": "default_learning_rate",
        "defaultNeurons": "default_neurons",
        "defaultTrainingCycles": "default_training_cycles",
        "displayCategory": "display_category",
        "hasImageAugmentation": "has_image_augmentation",
        "implementationVersion": "implementation_version",
        "organizationModelId": "organization_model_id",
        "repositoryUrl": "repository_url",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "TransferLearningModel")
        d, o = v, _new(TransferLearningModel)
        known = 10
        o._extra = None
        try:
            o.author = v if type(v := d["author"]) is str else text(v, d, "author", drift)
            o.block_type = (
                _BlockType[v]
                if type(v := d["blockType"]) is str and v in _BlockType
                else member(BlockType, v, d, "blockType", drift)
            )
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.has_dropout = v if type(v := d["hasDropout"]) is bool else boolean(v, d, "hasDropout", drift)
            o.has_expert_mode = v if type(v := d["hasExpertMode"]) is bool else boolean(v, d, "hasExpertMode", drift)
            o.has_neurons = v if type(v := d["hasNeurons"]) is bool else boolean(v, d, "hasNeurons", drift)
            o.learn_block_type = (
                _LearnBlockType[v]
                if type(v := d["learnBlockType"]) is str and v in _LearnBlockType
                else member(LearnBlockType, v, d, "learnBlockType", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.short_name = v if type(v := d["shortName"]) is str else text(v, d, "shortName", drift)
            o.type_ = (
                _KerasVisualLayerType[v]
                if type(v := d["type"]) is str and v in _KerasVisualLayerType
                else member(KerasVisualLayerType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(TransferLearningModel, known, d, at, key, drift)
        if "abbreviatedName" in d:
            known += 1
            o.abbreviated_name = v if type(v := d["abbreviatedName"]) is str else text(v, d, "abbreviatedName", drift)
        else:
            o.abbreviated_name = UNSET
        if "blockNoLongerAvailable" in d:
            known += 1
            o.block_no_longer_available = _transfer_learning_model_block_no_longer_available.read(
                d["blockNoLongerAvailable"], d, "blockNoLongerAvailable", drift
            )
        else:
            o.block_no_longer_available = UNSET
        if "customBlockRef" in d:
            known += 1
            o.custom_block_ref = v if type(v := d["customBlockRef"]) is str else text(v, d, "customBlockRef", drift)
        else:
            o.custom_block_ref = UNSET
        if "customParameters" in d:
            known += 1
            o.custom_parameters = list_of(_dsp_group_item.read, d["customParameters"], d, "customParameters", drift)
        else:
            o.custom_parameters = UNSET
        if "defaultDropout" in d:
            known += 1
            o.default_dropout = (
                v
                if type(v := d["defaultDropout"]) is float or type(v) is int
                else number(v, d, "defaultDropout", drift)
            )
        else:
            o.default_dropout = UNSET
        if "defaultLearningRate" in d:
            known += 1
            o.default_learning_rate = (
                v
                if type(v := d["defaultLearningRate"]) is float or type(v) is int
                else number(v, d, "defaultLearningRate", drift)
            )
        else:
            o.default_learning_rate = UNSET
        if "defaultNeurons" in d:
            known += 1
            o.default_neurons = v if type(v := d["defaultNeurons"]) is int else integer(v, d, "defaultNeurons", drift)
        else:
            o.default_neurons = UNSET
        if "defaultTrainingCycles" in d:
            known += 1
            o.default_training_cycles = (
                v
                if type(v := d["defaultTrainingCycles"]) is float or type(v) is int
                else number(v, d, "defaultTrainingCycles", drift)
            )
        else:
            o.default_training_cycles = UNSET
        if "displayCategory" in d:
            known += 1
            o.display_category = (
                _BlockDisplayCategory[v]
                if type(v := d["displayCategory"]) is str and v in _BlockDisplayCategory
                else member(BlockDisplayCategory, v, d, "displayCategory", drift)
            )
        else:
            o.display_category = UNSET
        if "hasImageAugmentation" in d:
            known += 1
            o.has_image_augmentation = (
                v if type(v := d["hasImageAugmentation"]) is bool else boolean(v, d, "hasImageAugmentation", drift)
            )
        else:
            o.has_image_augmentation = UNSET
        if "implementationVersion" in d:
            known += 1
            o.implementation_version = (
                v if type(v := d["implementationVersion"]) is int else integer(v, d, "implementationVersion", drift)
            )
        else:
            o.implementation_version = UNSET
        if "organizationModelId" in d:
            known += 1
            o.organization_model_id = (
                v if type(v := d["organizationModelId"]) is int else integer(v, d, "organizationModelId", drift)
            )
        else:
            o.organization_model_id = UNSET
        if "repositoryUrl" in d:
            known += 1
            o.repository_url = v if type(v := d["repositoryUrl"]) is str else text(v, d, "repositoryUrl", drift)
        else:
            o.repository_url = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = TransferLearningModel._read
