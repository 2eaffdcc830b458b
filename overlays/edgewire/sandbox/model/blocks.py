"""The kinds of blocks that an impulse is made of, and the parameters that the processing blocks have.

Parameter names, types and defaults are those of the published processing blocks; how they are shown is the contract's
``DSPGroup``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..store import Record

AUTHOR = "Edge Impulse"
_WAVELETS = (
    *(f"bior{order}" for order in ("1.3", "1.5", "2.2", "2.4", "2.6", "2.8", "3.1", "3.3", "3.5", "3.7", "3.9")),
    *("bior4.4", "bior5.5", "bior6.8", "coif1", "coif2", "coif3"),
    *(f"db{order}" for order in range(2, 11)),
    "haar",
    *(f"sym{order}" for order in range(2, 11)),
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a processing block.

    Attributes:
        kind: ``float``, ``int``, ``boolean``, ``string``, ``select``.
        default: as text, since that is how configurations travel.
        choices: for ``select``.
        shown_if: (parameter, operator, value) that decides whether it is shown.
    """

    param: str
    name: str
    kind: str
    default: str
    choices: tuple[str, ...] = ()
    shown_if: tuple[str, str, str] | None = None

    def fault(self, value: str) -> str | None:
        """What is wrong with ``value``; None where it fits."""
        if self.kind == "select" and value not in self.choices:
            return f"one of {', '.join(self.choices)}"
        if self.kind == "boolean" and value not in ("true", "false"):
            return "true or false"
        if self.kind in ("float", "int") and not _is_number(value, whole=self.kind == "int"):
            return "a whole number" if self.kind == "int" else "a number"
        return None


@dataclass(frozen=True, slots=True)
class DspType:
    """One kind of processing block.

    Attributes:
        groups: parameters by the heading they are shown under.
        version: newest implementation.
        output: what comes out of it, by the contract's ``outputConfig.type``.
    """

    type: str
    title: str
    name: str
    groups: Mapping[str, tuple[Parameter, ...]]
    version: int
    output: str
    autotune: bool = False

    def parameters(self) -> Iterator[Parameter]:
        """All of them."""
        for group in self.groups.values():
            yield from group


@dataclass(frozen=True, slots=True)
class LearnType:
    """One kind of learning block, and the contract's ``KerasModelMode`` of what it learns."""

    type: str
    title: str
    name: str
    mode: str

    @property
    def is_anomaly(self) -> bool:
        """Whether its configuration is the one of anomaly detection (the other kind is Keras)."""
        return self.type in ("anomaly", "anomaly-gmm")


_SCALE = Parameter("scale-axes", "Scale axes", "float", "1")
_FRAMES = (
    Parameter("frame_length", "Frame length", "float", "0.02"),
    Parameter("frame_stride", "Frame stride", "float", "0.01"),
)
_MEL = (
    Parameter("num_filters", "Filter number", "int", "32"),
    Parameter("fft_length", "FFT length", "int", "256"),
    Parameter("low_frequency", "Low frequency", "int", "300"),
    Parameter("high_frequency", "High frequency", "int", "0"),
    Parameter("win_size", "Window size", "int", "101"),
)
_FILTERED = ("filter-type", "neq", "none")
_FFT = ("analysis-type", "eq", "FFT")
_WAVELET = ("analysis-type", "eq", "Wavelet")

_DSP = (
    DspType("raw", "Raw Data", "Raw data", {"Scaling": (_SCALE,)}, 1, "flat"),
    DspType(
        "flatten",
        "Flatten",
        "Flatten",
        {
            "Scaling": (_SCALE,),
            "Method": (
                Parameter("average", "Average", "boolean", "true"),
                Parameter("minimum", "Minimum", "boolean", "true"),
                Parameter("maximum", "Maximum", "boolean", "true"),
                Parameter("rms", "Root-mean square", "boolean", "true"),
                Parameter("stdev", "Standard deviation", "boolean", "true"),
                Parameter("skewness", "Skewness", "boolean", "true"),
                Parameter("kurtosis", "Kurtosis", "boolean", "true"),
            ),
        },
        1,
        "flat",
    ),
    DspType(
        "spectral-analysis",
        "Spectral Analysis",
        "Spectral features",
        {
            "Filter": (
                _SCALE,
                Parameter(
                    "input-decimation-ratio",
                    "Input decimation ratio",
                    "select",
                    "1",
                    ("1", "3", "10", "30", "100", "1000"),
                ),
                Parameter("filter-type", "Type", "select", "none", ("low", "high", "none")),
                Parameter("filter-cutoff", "Cut-off frequency", "float", "3", shown_if=_FILTERED),
                Parameter("filter-order", "Order", "int", "6", shown_if=_FILTERED),
            ),
            "Analysis": (
                Parameter("analysis-type", "Type", "select", "FFT", ("FFT", "Wavelet")),
                Parameter("fft-length", "FFT length", "int", "16", shown_if=_FFT),
                Parameter("do-log", "Take log of spectrum?", "boolean", "true", shown_if=_FFT),
                Parameter("do-fft-overlap", "Overlap FFT frames?", "boolean", "true", shown_if=_FFT),
                Parameter("wavelet-level", "Wavelet decomposition level", "int", "1", shown_if=_WAVELET),
                Parameter("wavelet", "Wavelet", "select", "db4", _WAVELETS, _WAVELET),
                Parameter("extra-low-freq", "Improve low frequency resolution?", "boolean", "false", shown_if=_FFT),
            ),
        },
        4,
        "flat",
        autotune=True,
    ),
    DspType(
        "mfe",
        "Audio (MFE)",
        "MFE",
        {"Mel-filterbank energy features": (*_FRAMES, *_MEL)},
        4,
        "spectrogram",
        autotune=True,
    ),
    DspType(
        "mfcc",
        "Audio (MFCC)",
        "MFCC",
        {
            "Mel Frequency Cepstral Coefficients": (
                Parameter("num_cepstral", "Number of coefficients", "int", "13"),
                Parameter("frame_length", "Frame length", "float", "0.02"),
                Parameter("frame_stride", "Frame stride", "float", "0.02"),
                *_MEL,
            ),
            "Pre-emphasis": (
                Parameter("pre_cof", "Coefficient", "float", "0.98"),
                Parameter("pre_shift", "Shift", "int", "1"),
            ),
        },
        4,
        "spectrogram",
        autotune=True,
    ),
    DspType(
        "spectrogram",
        "Spectrogram",
        "Spectrogram",
        {
            "Spectrogram": (*_FRAMES, Parameter("fft_length", "FFT length", "int", "128")),
            "Normalization": (Parameter("noise_floor_db", "Noise floor (dB)", "int", "-52"),),
        },
        4,
        "spectrogram",
        autotune=True,
    ),
    DspType(
        "image",
        "Image",
        "Image",
        {"Image": (Parameter("channels", "Color depth", "select", "RGB", ("RGB", "Grayscale")),)},
        1,
        "image",
    ),
)
DSP: Mapping[str, DspType] = {kind.type: kind for kind in _DSP}
"""Processing blocks by type. Others can stand in an impulse too; nothing is known of their parameters."""

_LEARN = (
    LearnType("keras", "Classification", "Classifier", "classification"),
    LearnType("keras-regression", "Regression", "Regression", "regression"),
    LearnType("anomaly", "Anomaly Detection (K-means)", "Anomaly detection", "anomaly"),
    LearnType("anomaly-gmm", "Anomaly Detection (GMM)", "Anomaly detection", "anomaly-gmm"),
    LearnType("keras-transfer-image", "Transfer Learning (Images)", "Transfer learning", "classification"),
    LearnType("keras-transfer-kws", "Transfer Learning (Keyword Spotting)", "Transfer learning", "classification"),
    LearnType("keras-object-detection", "Object Detection (Images)", "Object detection", "object-detection"),
    LearnType("keras-visual-anomaly", "Visual Anomaly Detection", "Visual anomaly detection", "visual-anomaly"),
    LearnType("keras-anomaly", "Anomaly Detection", "Anomaly detection", "anomaly"),
    LearnType("keras-akida", "Classification - BrainChip Akida", "Classifier", "classification"),
    LearnType(
        "keras-akida-transfer-image", "Transfer Learning - BrainChip Akida", "Transfer learning", "classification"
    ),
    LearnType(
        "keras-akida-object-detection", "Object Detection - BrainChip Akida", "Object detection", "object-detection"
    ),
    LearnType("keras-freeform", "Freeform", "Freeform", "freeform"),
    LearnType("vlm", "Vision language model", "Vision language model", "freeform"),
)
LEARN: Mapping[str, LearnType] = {kind.type: kind for kind in _LEARN}
"""Learning blocks by type: all that the contract knows."""

INPUTS: Mapping[str, str] = {"time-series": "Time series data", "image": "Image data", "features": "Features"}
"""Input blocks: title by type."""

POST_PROCESSING: Mapping[str, tuple[str, tuple[Parameter, ...]]] = {
    "object-tracking": (
        "Object tracking",
        (
            Parameter("keep_grace", "Keep grace", "int", "5"),
            Parameter("max_observations", "Max. observations", "int", "5"),
            Parameter("threshold", "Threshold", "float", "0.5"),
        ),
    ),
    "sort-object-tracking": (
        "Object tracking (SORT)",
        (
            Parameter("max_age", "Max. age", "int", "1"),
            Parameter("min_hits", "Min. hits", "int", "3"),
            Parameter("iou_threshold", "IoU threshold", "float", "0.3"),
        ),
    ),
}
"""Post-processing blocks: title and parameters by type. No parameters are published: these are the sandbox's own."""

TRANSFER: Mapping[str, tuple[str, ...]] = {
    "keras-transfer-image": (
        "transfer_mobilenetv2_a35",
        "transfer_mobilenetv2_a1",
        "transfer_mobilenetv2_a05",
        "transfer_mobilenetv2_160_a1",
        "transfer_mobilenetv2_160_a75",
        "transfer_mobilenetv2_160_a5",
        "transfer_mobilenetv2_160_a35",
        "transfer_mobilenetv1_a25_d100",
        "transfer_mobilenetv1_a2_d100",
        "transfer_mobilenetv1_a1_d100",
    ),
    "keras-transfer-kws": ("transfer_kws_mobilenetv1_a1_d100", "transfer_kws_mobilenetv2_a35_d100"),
    "keras-object-detection": (
        "object_ssd_mobilenet_v2_fpnlite_320x320",
        "fomo_mobilenet_v2_a01",
        "fomo_mobilenet_v2_a35",
    ),
    "keras-visual-anomaly": ("fomo_ad_gmm", "fomo_ad_patchcore"),
    "keras-akida-transfer-image": (
        "transfer_akidanet_imagenet_160_a100",
        "transfer_akidanet_imagenet_160_a50",
        "transfer_akidanet_imagenet_160_a25",
        "transfer_akidanet_imagenet_224_a100",
        "transfer_akidanet_imagenet_224_a50",
        "transfer_akidanet_imagenet_224_a25",
    ),
    "keras-akida-object-detection": ("fomo_akidanet_a50",),
}
"""Layer types of the contract that stand for a whole pretrained network, by the learning block that takes them."""


def group_item(parameter: Parameter, values: Mapping[str, str]) -> Record:
    """A parameter as the contract's ``DSPGroupItem``; ``values``: the whole configuration it belongs to."""
    item: Record = {
        "name": parameter.name,
        "param": parameter.param,
        "type": parameter.kind,
        "value": values.get(parameter.param, parameter.default),
        "defaultValue": parameter.default,
        "readonly": False,
        "required": True,
        "shouldShow": parameter.shown_if is None or _holds(parameter.shown_if, values),
        "showClickToSet": False,
    }
    if parameter.choices:
        item["selectOptions"] = [
            {"value": choice, "optionLabel": choice, "selected": choice == item["value"]}
            for choice in parameter.choices
        ]
    if parameter.shown_if:
        item["showIf"] = dict(zip(("parameter", "operator", "value"), parameter.shown_if, strict=True))
    return item


def transfer_models(learn_type: str | None = None) -> list[Record]:
    """The contract's ``TransferLearningModel`` of every network that ``learn_type`` takes; of all without one."""
    kinds = TRANSFER if learn_type is None else {learn_type: TRANSFER.get(learn_type, ())}
    return [_transfer_model(kind, network) for kind, networks in kinds.items() for network in networks]


def _transfer_model(learn_type: str, network: str) -> Record:
    return {
        "name": network,
        "shortName": network,
        "type": network,
        "learnBlockType": learn_type,
        "author": AUTHOR,
        "blockType": "official",
        "description": "",
        "hasDropout": network.startswith("transfer_"),
        "hasNeurons": network.startswith("transfer_"),
        "hasExpertMode": True,
    }


def _holds(condition: tuple[str, str, str], values: Mapping[str, Any]) -> bool:
    parameter, operator, value = condition
    return bool(values.get(parameter) == value) is (operator == "eq")


def _is_number(text: str, *, whole: bool) -> bool:
    try:
        number = int(text) if whole else float(text)
    except ValueError:
        return False
    return abs(number) < 1e15  # also refuses NaN and infinities
