# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``AugmentationPolicySpectrogram``: 5 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, member, members
from ..types import UNSET, Unset
from .augmentation_policy_spectrogram_freq_masking import AugmentationPolicySpectrogramFreqMasking
from .augmentation_policy_spectrogram_gaussian_noise import AugmentationPolicySpectrogramGaussianNoise
from .augmentation_policy_spectrogram_time_masking import AugmentationPolicySpectrogramTimeMasking

_new = object.__new__
_AugmentationPolicySpectrogramFreqMasking = members(AugmentationPolicySpectrogramFreqMasking)
_AugmentationPolicySpectrogramGaussianNoise = members(AugmentationPolicySpectrogramGaussianNoise)
_AugmentationPolicySpectrogramTimeMasking = members(AugmentationPolicySpectrogramTimeMasking)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AugmentationPolicySpectrogram(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    enabled: bool
    freq_masking: AugmentationPolicySpectrogramFreqMasking | Unset = UNSET
    gaussian_noise: AugmentationPolicySpectrogramGaussianNoise | Unset = UNSET
    time_masking: AugmentationPolicySpectrogramTimeMasking | Unset = UNSET
    warping: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "freqMasking": "freq_masking",
        "gaussianNoise": "gaussian_noise",
        "timeMasking": "time_masking",
        "warping": "warping",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "AugmentationPolicySpectrogram")
        d, o = v, _new(AugmentationPolicySpectrogram)
        known = 1
        o._extra = None
        try:
            o.enabled = v if type(v := d["enabled"]) is bool else boolean(v, d, "enabled", drift)
        except KeyError:
            return with_gaps(AugmentationPolicySpectrogram, known, d, at, key, drift)
        if "freqMasking" in d:
            known += 1
            o.freq_masking = (
                _AugmentationPolicySpectrogramFreqMasking[v]
                if type(v := d["freqMasking"]) is str and v in _AugmentationPolicySpectrogramFreqMasking
                else member(AugmentationPolicySpectrogramFreqMasking, v, d, "freqMasking", drift)
            )
        else:
            o.freq_masking = UNSET
        if "gaussianNoise" in d:
            known += 1
            o.gaussian_noise = (
                _AugmentationPolicySpectrogramGaussianNoise[v]
                if type(v := d["gaussianNoise"]) is str and v in _AugmentationPolicySpectrogramGaussianNoise
                else member(AugmentationPolicySpectrogramGaussianNoise, v, d, "gaussianNoise", drift)
            )
        else:
            o.gaussian_noise = UNSET
        if "timeMasking" in d:
            known += 1
            o.time_masking = (
                _AugmentationPolicySpectrogramTimeMasking[v]
                if type(v := d["timeMasking"]) is str and v in _AugmentationPolicySpectrogramTimeMasking
                else member(AugmentationPolicySpectrogramTimeMasking, v, d, "timeMasking", drift)
            )
        else:
            o.time_masking = UNSET
        if "warping" in d:
            known += 1
            o.warping = v if type(v := d["warping"]) is bool else boolean(v, d, "warping", drift)
        else:
            o.warping = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = AugmentationPolicySpectrogram._read
