# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``KerasConfig``: 33 fields, 19 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, member, members, nullable, number, text, union
from ..types import UNSET, Unset
from . import akida_edge_learning_config as _akida_edge_learning_config
from . import augmentation_policy_spectrogram as _augmentation_policy_spectrogram
from . import block_params_visual_anomaly_gmm as _block_params_visual_anomaly_gmm
from . import block_params_visual_anomaly_patchcore as _block_params_visual_anomaly_patchcore
from . import block_threshold as _block_threshold
from . import dependency_data as _dependency_data
from . import k_folds_validation_config as _k_folds_validation_config
from . import keras_visual_layer as _keras_visual_layer
from . import transfer_learning_model as _transfer_learning_model
from .anomaly_capacity import AnomalyCapacity
from .augmentation_policy_image_enum import AugmentationPolicyImageEnum
from .keras_config_mode import KerasConfigMode
from .keras_model_type_enum import KerasModelTypeEnum
from .keras_model_variant_enum import KerasModelVariantEnum
from .learn_block_type import LearnBlockType

if TYPE_CHECKING:
    from .akida_edge_learning_config import AkidaEdgeLearningConfig
    from .augmentation_policy_spectrogram import AugmentationPolicySpectrogram
    from .block_params_visual_anomaly_gmm import BlockParamsVisualAnomalyGmm
    from .block_params_visual_anomaly_patchcore import BlockParamsVisualAnomalyPatchcore
    from .block_threshold import BlockThreshold
    from .dependency_data import DependencyData
    from .k_folds_validation_config import KFoldsValidationConfig
    from .keras_visual_layer import KerasVisualLayer
    from .transfer_learning_model import TransferLearningModel

_new = object.__new__
_AnomalyCapacity = members(AnomalyCapacity)
_AugmentationPolicyImageEnum = members(AugmentationPolicyImageEnum)
_KerasConfigMode = members(KerasConfigMode)
_KerasModelTypeEnum = members(KerasModelTypeEnum)
_KerasModelVariantEnum = members(KerasModelVariantEnum)
_LearnBlockType = members(LearnBlockType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KerasConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    augmentation_policy_image: AugmentationPolicyImageEnum
    default_batch_size: int
    dependencies: DependencyData
    learning_rate: float
    minimum_confidence_rating: float
    mode: KerasConfigMode
    name: str
    profile_int_8: bool
    script: str
    selected_model_type: KerasModelTypeEnum
    shape: str
    show_advanced_training_settings: bool
    show_augmentation_training_settings: bool
    skip_embeddings_and_memory: bool
    thresholds: list[BlockThreshold]
    trained: bool
    training_cycles: int
    transfer_learning_models: list[TransferLearningModel]
    visual_layers: list[KerasVisualLayer]
    akida_edge_learning_config: AkidaEdgeLearningConfig | Unset = UNSET
    anomaly_capacity: AnomalyCapacity | Unset = UNSET
    augmentation_policy_spectrogram: AugmentationPolicySpectrogram | Unset = UNSET
    auto_class_weights: bool | Unset = UNSET
    batch_size: int | Unset = UNSET
    block_parameters: BlockParamsVisualAnomalyPatchcore | BlockParamsVisualAnomalyGmm | Unset = UNSET
    custom_parameters: dict[str, str | None] | Unset = UNSET
    custom_validation_metadata_key: str | Unset = UNSET
    is_multi_head: bool | Unset = UNSET
    k_folds_validation_config: KFoldsValidationConfig | Unset = UNSET
    last_shown_model_variant: KerasModelVariantEnum | Unset = UNSET
    train_test_split: float | Unset = UNSET
    type_: LearnBlockType | Unset = UNSET
    use_learned_optimizer: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "augmentationPolicyImage": "augmentation_policy_image",
        "defaultBatchSize": "default_batch_size",
        "dependencies": "dependencies",
        "learningRate": "learning_rate",
        "minimumConfidenceRating": "minimum_confidence_rating",
        "mode": "mode",
        "name": "name",
        "profileInt8": "profile_int_8",
        "script": "script",
        "selectedModelType": "selected_model_type",
        "shape": "shape",
        "showAdvancedTrainingSettings": "show_advanced_training_settings",
        "showAugmentationTrainingSettings": "show_augmentation_training_settings",
        "skipEmbeddingsAndMemory": "skip_embeddings_and_memory",
        "thresholds": "thresholds",
        "trained": "trained",
        "trainingCycles": "training_cycles",
        "transferLearningModels": "transfer_learning_models",
        "visualLayers": "visual_layers",
        "akidaEdgeLearningConfig": "akida_edge_learning_config",
        "anomalyCapacity": "anomaly_capacity",
        "augmentationPolicySpectrogram": "augmentation_policy_spectrogram",
        "autoClassWeights": "auto_class_weights",
        "batchSize": "batch_size",
        "blockParameters": "block_parameters",
        "customParameters": "custom_parameters",
        "customValidationMetadataKey": "custom_validation_metadata_key",
        "isMultiHead": "is_multi_head",
        "kFoldsValidationConfig": "k_folds_validation_config",
        "lastShownModelVariant": "last_shown_model_variant",
        "trainTestSplit": "train_test_split",
        "type": "type_",
        "useLearnedOptimizer": "use_learned_optimizer",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "KerasConfig")
        d, o = v, _new(KerasConfig)
        known = 19
        o._extra = None
        try:
            o.augmentation_policy_image = (
                _AugmentationPolicyImageEnum[v]
                if type(v := d["augmentationPolicyImage"]) is str and v in _AugmentationPolicyImageEnum
                else member(AugmentationPolicyImageEnum, v, d, "augmentationPolicyImage", drift)
            )
            o.default_batch_size = (
                v if type(v := d["defaultBatchSize"]) is int else integer(v, d, "defaultBatchSize", drift)
            )
            o.dependencies = _dependency_data.read(d["dependencies"], d, "dependencies", drift)
            o.learning_rate = (
                v if type(v := d["learningRate"]) is float or type(v) is int else number(v, d, "learningRate", drift)
            )
            o.minimum_confidence_rating = (
                v
                if type(v := d["minimumConfidenceRating"]) is float or type(v) is int
                else number(v, d, "minimumConfidenceRating", drift)
            )
            o.mode = (
                _KerasConfigMode[v]
                if type(v := d["mode"]) is str and v in _KerasConfigMode
                else member(KerasConfigMode, v, d, "mode", drift)
            )
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.profile_int_8 = v if type(v := d["profileInt8"]) is bool else boolean(v, d, "profileInt8", drift)
            o.script = v if type(v := d["script"]) is str else text(v, d, "script", drift)
            o.selected_model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["selectedModelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "selectedModelType", drift)
            )
            o.shape = v if type(v := d["shape"]) is str else text(v, d, "shape", drift)
            o.show_advanced_training_settings = (
                v
                if type(v := d["showAdvancedTrainingSettings"]) is bool
                else boolean(v, d, "showAdvancedTrainingSettings", drift)
            )
            o.show_augmentation_training_settings = (
                v
                if type(v := d["showAugmentationTrainingSettings"]) is bool
                else boolean(v, d, "showAugmentationTrainingSettings", drift)
            )
            o.skip_embeddings_and_memory = (
                v
                if type(v := d["skipEmbeddingsAndMemory"]) is bool
                else boolean(v, d, "skipEmbeddingsAndMemory", drift)
            )
            o.thresholds = list_of(_block_threshold.read, d["thresholds"], d, "thresholds", drift)
            o.trained = v if type(v := d["trained"]) is bool else boolean(v, d, "trained", drift)
            o.training_cycles = v if type(v := d["trainingCycles"]) is int else integer(v, d, "trainingCycles", drift)
            o.transfer_learning_models = list_of(
                _transfer_learning_model.read, d["transferLearningModels"], d, "transferLearningModels", drift
            )
            o.visual_layers = list_of(_keras_visual_layer.read, d["visualLayers"], d, "visualLayers", drift)
        except KeyError:
            return with_gaps(KerasConfig, known, d, at, key, drift)
        if "akidaEdgeLearningConfig" in d:
            known += 1
            o.akida_edge_learning_config = _akida_edge_learning_config.read(
                d["akidaEdgeLearningConfig"], d, "akidaEdgeLearningConfig", drift
            )
        else:
            o.akida_edge_learning_config = UNSET
        if "anomalyCapacity" in d:
            known += 1
            o.anomaly_capacity = (
                _AnomalyCapacity[v]
                if type(v := d["anomalyCapacity"]) is str and v in _AnomalyCapacity
                else member(AnomalyCapacity, v, d, "anomalyCapacity", drift)
            )
        else:
            o.anomaly_capacity = UNSET
        if "augmentationPolicySpectrogram" in d:
            known += 1
            o.augmentation_policy_spectrogram = _augmentation_policy_spectrogram.read(
                d["augmentationPolicySpectrogram"], d, "augmentationPolicySpectrogram", drift
            )
        else:
            o.augmentation_policy_spectrogram = UNSET
        if "autoClassWeights" in d:
            known += 1
            o.auto_class_weights = (
                v if type(v := d["autoClassWeights"]) is bool else boolean(v, d, "autoClassWeights", drift)
            )
        else:
            o.auto_class_weights = UNSET
        if "batchSize" in d:
            known += 1
            o.batch_size = v if type(v := d["batchSize"]) is int else integer(v, d, "batchSize", drift)
        else:
            o.batch_size = UNSET
        if "blockParameters" in d:
            known += 1
            o.block_parameters = union(
                (_block_params_visual_anomaly_patchcore.read, _block_params_visual_anomaly_gmm.read),
                d["blockParameters"],
                d,
                "blockParameters",
                drift,
            )
        else:
            o.block_parameters = UNSET
        if "customParameters" in d:
            known += 1
            o.custom_parameters = map_of(partial(nullable, text), d["customParameters"], d, "customParameters", drift)
        else:
            o.custom_parameters = UNSET
        if "customValidationMetadataKey" in d:
            known += 1
            o.custom_validation_metadata_key = (
                v
                if type(v := d["customValidationMetadataKey"]) is str
                else text(v, d, "customValidationMetadataKey", drift)
            )
        else:
            o.custom_validation_metadata_key = UNSET
        if "isMultiHead" in d:
            known += 1
            o.is_multi_head = v if type(v := d["isMultiHead"]) is bool else boolean(v, d, "isMultiHead", drift)
        else:
            o.is_multi_head = UNSET
        if "kFoldsValidationConfig" in d:
            known += 1
            o.k_folds_validation_config = _k_folds_validation_config.read(
                d["kFoldsValidationConfig"], d, "kFoldsValidationConfig", drift
            )
        else:
            o.k_folds_validation_config = UNSET
        if "lastShownModelVariant" in d:
            known += 1
            o.last_shown_model_variant = (
                _KerasModelVariantEnum[v]
                if type(v := d["lastShownModelVariant"]) is str and v in _KerasModelVariantEnum
                else member(KerasModelVariantEnum, v, d, "lastShownModelVariant", drift)
            )
        else:
            o.last_shown_model_variant = UNSET
        if "trainTestSplit" in d:
            known += 1
            o.train_test_split = (
                v
                if type(v := d["trainTestSplit"]) is float or type(v) is int
                else number(v, d, "trainTestSplit", drift)
            )
        else:
            o.train_test_split = UNSET
        if "type" in d:
            known += 1
            o.type_ = (
                _LearnBlockType[v]
                if type(v := d["type"]) is str and v in _LearnBlockType
                else member(LearnBlockType, v, d, "type", drift)
            )
        else:
            o.type_ = UNSET
        if "useLearnedOptimizer" in d:
            known += 1
            o.use_learned_optimizer = (
                v if type(v := d["useLearnedOptimizer"]) is bool else boolean(v, d, "useLearnedOptimizer", drift)
            )
        else:
            o.use_learned_optimizer = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = KerasConfig._read
