# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``ProjectInfoResponsePerformance``: 5 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectInfoResponsePerformance(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_file_size_mb: int
    enterprise_performance: bool
    gpu: bool
    job_limit_m: int
    train_job_ram_mb: int

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspFileSizeMb": "dsp_file_size_mb",
        "enterprisePerformance": "enterprise_performance",
        "gpu": "gpu",
        "jobLimitM": "job_limit_m",
        "trainJobRamMb": "train_job_ram_mb",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ProjectInfoResponsePerformance")
        d, o = v, _new(ProjectInfoResponsePerformance)
        known = 5
        o._extra = None
        try:
            o.dsp_file_size_mb = v if type(v := d["dspFileSizeMb"]) is int else integer(v, d, "dspFileSizeMb", drift)
            o.enterprise_performance = (
                v if type(v := d["enterprisePerformance"]) is bool else boolean(v, d, "enterprisePerformance", drift)
            )
            o.gpu = v if type(v := d["gpu"]) is bool else boolean(v, d, "gpu", drift)
            o.job_limit_m = v if type(v := d["jobLimitM"]) is int else integer(v, d, "jobLimitM", drift)
            o.train_job_ram_mb = v if type(v := d["trainJobRamMb"]) is int else integer(v, d, "trainJobRamMb", drift)
        except KeyError:
            return with_gaps(ProjectInfoResponsePerformance, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ProjectInfoResponsePerformance._read
