# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``SetKerasParameterRequest``: 26 fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import boolean, integer, list_of, map_of, member, members, nullable, number, text, union
from ..types import UNSET, Unset
from . import akida_edge_learning_config as _akida_edge_learning_config
from . import augmentation_policy_spectrogram as _augmentation_policy_spectrogram
from . import block_params_visual_anomaly_gmm as _block_params_visual_anomaly_gmm
from . import block_params_visual_anomaly_patchcore as _block_params_visual_anomaly_patchcore
from . import k_folds_validation_config as _k_folds_validation_config
from . import keras_visual_layer as _keras_visual_layer
from .anomaly_capacity import AnomalyCapacity
from .augmentation_policy_image_enum import AugmentationPolicyImageEnum
from .experimental_impulse_specific_gpu_training_processor import ExperimentalImpulseSpecificGpuTrainingProcessor
from .keras_model_type_enum import KerasModelTypeEnum
from .keras_model_variant_enum import KerasModelVariantEnum
from .set_keras_parameter_request_mode import SetKerasParameterRequestMode

if TYPE_CHECKING:
    from .akida_edge_learning_config import AkidaEdgeLearningConfig
    from .augmentation_policy_spectrogram import AugmentationPolicySpectrogram
    from .block_params_visual_anomaly_gmm import BlockParamsVisualAnomalyGmm
    from .block_params_visual_anomaly_patchcore import BlockParamsVisualAnomalyPatchcore
    from .k_folds_validation_config import KFoldsValidationConfig
    from .keras_visual_layer import KerasVisualLayer

_new = object.__new__
_AnomalyCapacity = members(AnomalyCapacity)
_AugmentationPolicyImageEnum = members(AugmentationPolicyImageEnum)
_ExperimentalImpulseSpecificGpuTrainingProcessor = members(ExperimentalImpulseSpecificGpuTrainingProcessor)
_KerasModelTypeEnum = members(KerasModelTypeEnum)
_KerasModelVariantEnum = members(KerasModelVariantEnum)
_SetKerasParameterRequestMode = members(SetKerasParameterRequestMode)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SetKerasParameterRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    akida_edge_learning_config: AkidaEdgeLearningConfig | Unset = UNSET
    anomaly_capacity: AnomalyCapacity | Unset = UNSET
    assert_gpu_usage_percentage: float | None | Unset = UNSET
    augmentation_policy_image: AugmentationPolicyImageEnum | Unset = UNSET
    augmentation_policy_spectrogram: AugmentationPolicySpectrogram | Unset = UNSET
    auto_class_weights: bool | Unset = UNSET
    batch_size: float | Unset = UNSET
    block_parameters: BlockParamsVisualAnomalyPatchcore | BlockParamsVisualAnomalyGmm | Unset = UNSET
    custom_parameters: dict[str, str | None] | Unset = UNSET
    custom_validation_metadata_key: str | Unset = UNSET
    k_folds_validation_config: KFoldsValidationConfig | Unset = UNSET
    last_shown_model_variant: KerasModelVariantEnum | Unset = UNSET
    learning_rate: float | Unset = UNSET
    minimum_confidence_rating: float | Unset = UNSET
    mode: SetKerasParameterRequestMode | Unset = UNSET
    profile_int_8: bool | Unset = UNSET
    script: str | Unset = UNSET
    selected_model_type: KerasModelTypeEnum | Unset = UNSET
    show_advanced_training_settings: bool | Unset = UNSET
    show_augmentation_training_settings: bool | Unset = UNSET
    skip_embeddings_and_memory: bool | Unset = UNSET
    train_test_split: float | Unset = UNSET
    training_cycles: int | Unset = UNSET
    training_processor: ExperimentalImpulseSpecificGpuTrainingProcessor | Unset = UNSET
    use_learned_optimizer: bool | Unset = UNSET
    visual_layers: list[KerasVisualLayer] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "akidaEdgeLearningConfig": "akida_edge_learning_config",
        "anomalyCapacity": "anomaly_capacity",
        "assertGpuUsagePercentage": "assert_gpu_usage_percentage",
        "augmentationPolicyImage": "augmentation_policy_image",
        "augmentationPolicySpectrogram": "augmentation_policy_spectrogram",
        "autoClassWeights": "auto_class_weights",
        "batchSize": "batch_size",
        "blockParameters": "block_parameters",
        "customParameters": "custom_parameters",
        "customValidationMetadataKey": "custom_validation_metadata_key",
        "kFoldsValidationConfig": "k_folds_validation_config",
        "lastShownModelVariant": "last_shown_model_variant",
        "learningRate": "learning_rate",
        "minimumConfidenceRating": "minimum_confidence_rating",
        "mode": "mode",
        "profileInt8": "profile_int_8",
        "script": "script",
        "selectedModelType": "selected_model_type",
        "showAdvancedTrainingSettings": "show_advanced_training_settings",
        "showAugmentationTrainingSettings": "show_augmentation_training_settings",
        "skipEmbeddingsAndMemory": "skip_embeddings_and_memory",
        "trainTestSplit": "train_test_split",
        "trainingCycles": "training_cycles",
        "trainingProcessor": "training_processor",
        "useLearnedOptimizer": "use_learned_optimizer",
        "visualLayers": "visual_layers",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "SetKerasParameterRequest")
        d, o = v, _new(SetKerasParameterRequest)
        known = 0
        o._extra = None
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
        if "assertGpuUsagePercentage" in d:
            known += 1
            o.assert_gpu_usage_percentage = nullable(
                number, d["assertGpuUsagePercentage"], d, "assertGpuUsagePercentage", drift
            )
        else:
            o.assert_gpu_usage_percentage = UNSET
        if "augmentationPolicyImage" in d:
            known += 1
            o.augmentation_policy_image = (
                _AugmentationPolicyImageEnum[v]
                if type(v := d["augmentationPolicyImage"]) is str and v in _AugmentationPolicyImageEnum
                else member(AugmentationPolicyImageEnum, v, d, "augmentationPolicyImage", drift)
            )
        else:
            o.augmentation_policy_image = UNSET
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
            o.batch_size = (
                v if type(v := d["batchSize"]) is float or type(v) is int else number(v, d, "batchSize", drift)
            )
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
        if "learningRate" in d:
            known += 1
            o.learning_rate = (
                v if type(v := d["learningRate"]) is float or type(v) is int else number(v, d, "learningRate", drift)
            )
        else:
            o.learning_rate = UNSET
        if "minimumConfidenceRating" in d:
            known += 1
            o.minimum_confidence_rating = (
                v
                if type(v := d["minimumConfidenceRating"]) is float or type(v) is int
                else number(v, d, "minimumConfidenceRating", drift)
            )
        else:
            o.minimum_confidence_rating = UNSET
        if "mode" in d:
            known += 1
            o.mode = (
                _SetKerasParameterRequestMode[v]
                if type(v := d["mode"]) is str and v in _SetKerasParameterRequestMode
                else member(SetKerasParameterRequestMode, v, d, "mode", drift)
            )
        else:
            o.mode = UNSET
        if "profileInt8" in d:
            known += 1
            o.profile_int_8 = v if type(v := d["profileInt8"]) is bool else boolean(v, d, "profileInt8", drift)
        else:
            o.profile_int_8 = UNSET
        if "script" in d:
            known += 1
            o.script = v if type(v := d["script"]) is str else text(v, d, "script", drift)
        else:
            o.script = UNSET
        if "selectedModelType" in d:
            known += 1
            o.selected_model_type = (
                _KerasModelTypeEnum[v]
                if type(v := d["selectedModelType"]) is str and v in _KerasModelTypeEnum
                else member(KerasModelTypeEnum, v, d, "selectedModelType", drift)
            )
        else:
            o.selected_model_type = UNSET
        if "showAdvancedTrainingSettings" in d:
            known += 1
            o.show_advanced_training_settings = (
                v
                if type(v := d["showAdvancedTrainingSettings"]) is bool
                else boolean(v, d, "showAdvancedTrainingSettings", drift)
            )
        else:
            o.show_advanced_training_settings = UNSET
        if "showAugmentationTrainingSettings" in d:
            known += 1
            o.show_augmentation_training_settings = (
                v
                if type(v := d["showAugmentationTrainingSettings"]) is bool
                else boolean(v, d, "showAugmentationTrainingSettings", drift)
            )
        else:
            o.show_augmentation_training_settings = UNSET
        if "skipEmbeddingsAndMemory" in d:
            known += 1
            o.skip_embeddings_and_memory = (
                v
                if type(v := d["skipEmbeddingsAndMemory"]) is bool
                else boolean(v, d, "skipEmbeddingsAndMemory", drift)
            )
        else:
            o.skip_embeddings_and_memory = UNSET
        if "trainTestSplit" in d:
            known += 1
            o.train_test_split = (
                v
                if type(v := d["trainTestSplit"]) is float or type(v) is int
                else number(v, d, "trainTestSplit", drift)
            )
        else:
            o.train_test_split = UNSET
        if "trainingCycles" in d:
            known += 1
            o.training_cycles = v if type(v := d["trainingCycles"]) is int else integer(v, d, "trainingCycles", drift)
        else:
            o.training_cycles = UNSET
        if "trainingProcessor" in d:
            known += 1
            o.training_processor = (
                _ExperimentalImpulseSpecificGpuTrainingProcessor[v]
                if type(v := d["trainingProcessor"]) is str and v in _ExperimentalImpulseSpecificGpuTrainingProcessor
                else member(ExperimentalImpulseSpecificGpuTrainingProcessor, v, d, "trainingProcessor", drift)
            )
        else:
            o.training_processor = UNSET
        if "useLearnedOptimizer" in d:
            known += 1
            o.use_learned_optimizer = (
                v if type(v := d["useLearnedOptimizer"]) is bool else boolean(v, d, "useLearnedOptimizer", drift)
            )
        else:
            o.use_learned_optimizer = UNSET
        if "visualLayers" in d:
            known += 1
            o.visual_layers = list_of(_keras_visual_layer.read, d["visualLayers"], d, "visualLayers", drift)
        else:
            o.visual_layers = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = SetKerasParameterRequest._read
