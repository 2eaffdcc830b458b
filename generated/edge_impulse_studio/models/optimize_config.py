# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OptimizeConfig``: 38 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, integer, list_of, map_of, member, members, number, text
from ..types import UNSET, Unset
from . import optimize_config_optimization_objectives_item as _optimize_config_optimization_objectives_item
from . import optimize_config_search_space_source as _optimize_config_search_space_source
from . import optimize_config_search_space_template as _optimize_config_search_space_template
from . import optimize_config_target_device as _optimize_config_target_device
from . import tuner_space_impulse as _tuner_space_impulse
from .optimize_config_optimization_precision import OptimizeConfigOptimizationPrecision
from .optimize_config_tuning_algorithm import OptimizeConfigTuningAlgorithm

if TYPE_CHECKING:
    from .optimize_config_optimization_objectives_item import OptimizeConfigOptimizationObjectivesItem
    from .optimize_config_search_space_source import OptimizeConfigSearchSpaceSource
    from .optimize_config_search_space_template import OptimizeConfigSearchSpaceTemplate
    from .optimize_config_target_device import OptimizeConfigTargetDevice
    from .tuner_space_impulse import TunerSpaceImpulse

_new = object.__new__
_OptimizeConfigOptimizationPrecision = members(OptimizeConfigOptimizationPrecision)
_OptimizeConfigTuningAlgorithm = members(OptimizeConfigTuningAlgorithm)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptimizeConfig(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        tunerChildJobMemoryMiB: >= 1.0, <= 65536.0.
    """

    target_device: OptimizeConfigTargetDevice
    target_latency: int
    momf: bool | Unset = UNSET
    accuracy_sem: float | Unset = UNSET
    compiler: list[str] | Unset = UNSET
    disable_constraints: bool | Unset = UNSET
    disable_deduplicate: bool | Unset = UNSET
    early_stopping: bool | Unset = UNSET
    early_stopping_improvement_bar: float | Unset = UNSET
    early_stopping_window_size: float | Unset = UNSET
    enable_sem: bool | Unset = UNSET
    import_project_metrics: bool | Unset = UNSET
    import_resource_metrics: bool | Unset = UNSET
    initial_trials: int | Unset = UNSET
    latency_sem: float | Unset = UNSET
    max_maccs: float | Unset = UNSET
    max_total_training_time: float | Unset = UNSET
    min_maccs: float | Unset = UNSET
    name: str | Unset = UNSET
    notification_on_completion: bool | Unset = UNSET
    num_import_project_metrics: float | Unset = UNSET
    num_import_resource_metrics: float | Unset = UNSET
    optimization_objectives: list[OptimizeConfigOptimizationObjectivesItem] | Unset = UNSET
    optimization_precision: OptimizeConfigOptimizationPrecision | Unset = UNSET
    optimization_rounds: int | Unset = UNSET
    precision: list[str] | Unset = UNSET
    raw_objectives: str | Unset = UNSET
    search_space_source: OptimizeConfigSearchSpaceSource | Unset = UNSET
    search_space_template: OptimizeConfigSearchSpaceTemplate | Unset = UNSET
    space: list[TunerSpaceImpulse] | Unset = UNSET
    training_cycles: int | Unset = UNSET
    trials_per_optimization_round: int | Unset = UNSET
    tuner_child_job_memory_mi_b: int | Unset = UNSET
    tuner_space_options: dict[str, list[str]] | Unset = UNSET
    tuning_algorithm: OptimizeConfigTuningAlgorithm | Unset = UNSET
    tuning_max_trials: int | Unset = UNSET
    tuning_workers: int | Unset = UNSET
    verbose_logging: bool | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "targetDevice": "target_device",
        "targetLatency": "target_latency",
        "MOMF": "momf",
        "accuracySEM": "accuracy_sem",
        "compiler": "compiler",
        "disableConstraints": "disable_constraints",
        "disableDeduplicate": "disable_deduplicate",
        "earlyStopping": "early_stopping",
        "earlyStoppingImprovementBar": "early_stopping_improvement_bar",
        "earlyStoppingWindowSize": "early_stopping_window_size",
        "enableSEM": "enable_sem",
        "importProjectMetrics": "import_project_metrics",
        "importResourceMetrics": "import_resource_metrics",
        "initialTrials": "initial_trials",
        "latencySEM": "latency_sem",
        "maxMACCS": "max_maccs",
        "maxTotalTrainingTime": "max_total_training_time",
        "minMACCS": "min_maccs",
        "name": "name",
        "notificationOnCompletion": "notification_on_completion",
        "numImportProjectMetrics": "num_import_project_metrics",
        "numImportResourceMetrics": "num_import_resource_metrics",
        "optimizationObjectives": "optimization_objectives",
        "optimizationPrecision": "optimization_precision",
        "optimizationRounds": "optimization_rounds",
        "precision": "precision",
        "rawObjectives": "raw_objectives",
        "searchSpaceSource": "search_space_source",
        "searchSpaceTemplate": "search_space_template",
        "space": "space",
        "trainingCycles": "training_cycles",
        "trialsPerOptimizationRound": "trials_per_optimization_round",
        "tunerChildJobMemoryMiB": "tuner_child_job_memory_mi_b",
        "tunerSpaceOptions": "tuner_space_options",
        "tuningAlgorithm": "tuning_algorithm",
        "tuningMaxTrials": "tuning_max_trials",
        "tuningWorkers": "tuning_workers",
        "verboseLogging": "verbose_logging",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OptimizeConfig")
        d, o = v, _new(OptimizeConfig)
        known = 2
        o._extra = None
        try:
            o.target_device = _optimize_config_target_device.read(d["targetDevice"], d, "targetDevice", drift)
            o.target_latency = v if type(v := d["targetLatency"]) is int else integer(v, d, "targetLatency", drift)
        except KeyError:
            return with_gaps(OptimizeConfig, known, d, at, key, drift)
        if "MOMF" in d:
            known += 1
            o.momf = v if type(v := d["MOMF"]) is bool else boolean(v, d, "MOMF", drift)
        else:
            o.momf = UNSET
        if "accuracySEM" in d:
            known += 1
            o.accuracy_sem = (
                v if type(v := d["accuracySEM"]) is float or type(v) is int else number(v, d, "accuracySEM", drift)
            )
        else:
            o.accuracy_sem = UNSET
        if "compiler" in d:
            known += 1
            o.compiler = list_of(text, d["compiler"], d, "compiler", drift)
        else:
            o.compiler = UNSET
        if "disableConstraints" in d:
            known += 1
            o.disable_constraints = (
                v if type(v := d["disableConstraints"]) is bool else boolean(v, d, "disableConstraints", drift)
            )
        else:
            o.disable_constraints = UNSET
        if "disableDeduplicate" in d:
            known += 1
            o.disable_deduplicate = (
                v if type(v := d["disableDeduplicate"]) is bool else boolean(v, d, "disableDeduplicate", drift)
            )
        else:
            o.disable_deduplicate = UNSET
        if "earlyStopping" in d:
            known += 1
            o.early_stopping = v if type(v := d["earlyStopping"]) is bool else boolean(v, d, "earlyStopping", drift)
        else:
            o.early_stopping = UNSET
        if "earlyStoppingImprovementBar" in d:
            known += 1
            o.early_stopping_improvement_bar = (
                v
                if type(v := d["earlyStoppingImprovementBar"]) is float or type(v) is int
                else number(v, d, "earlyStoppingImprovementBar", drift)
            )
        else:
            o.early_stopping_improvement_bar = UNSET
        if "earlyStoppingWindowSize" in d:
            known += 1
            o.early_stopping_window_size = (
                v
                if type(v := d["earlyStoppingWindowSize"]) is float or type(v) is int
                else number(v, d, "earlyStoppingWindowSize", drift)
            )
        else:
            o.early_stopping_window_size = UNSET
        if "enableSEM" in d:
            known += 1
            o.enable_sem = v if type(v := d["enableSEM"]) is bool else boolean(v, d, "enableSEM", drift)
        else:
            o.enable_sem = UNSET
        if "importProjectMetrics" in d:
            known += 1
            o.import_project_metrics = (
                v if type(v := d["importProjectMetrics"]) is bool else boolean(v, d, "importProjectMetrics", drift)
            )
        else:
            o.import_project_metrics = UNSET
        if "importResourceMetrics" in d:
            known += 1
            o.import_resource_metrics = (
                v if type(v := d["importResourceMetrics"]) is bool else boolean(v, d, "importResourceMetrics", drift)
            )
        else:
            o.import_resource_metrics = UNSET
        if "initialTrials" in d:
            known += 1
            o.initial_trials = v if type(v := d["initialTrials"]) is int else integer(v, d, "initialTrials", drift)
        else:
            o.initial_trials = UNSET
        if "latencySEM" in d:
            known += 1
            o.latency_sem = (
                v if type(v := d["latencySEM"]) is float or type(v) is int else number(v, d, "latencySEM", drift)
            )
        else:
            o.latency_sem = UNSET
        if "maxMACCS" in d:
            known += 1
            o.max_maccs = v if type(v := d["maxMACCS"]) is float or type(v) is int else number(v, d, "maxMACCS", drift)
        else:
            o.max_maccs = UNSET
        if "maxTotalTrainingTime" in d:
            known += 1
            o.max_total_training_time = (
                v
                if type(v := d["maxTotalTrainingTime"]) is float or type(v) is int
                else number(v, d, "maxTotalTrainingTime", drift)
            )
        else:
            o.max_total_training_time = UNSET
        if "minMACCS" in d:
            known += 1
            o.min_maccs = v if type(v := d["minMACCS"]) is float or type(v) is int else number(v, d, "minMACCS", drift)
        else:
            o.min_maccs = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "notificationOnCompletion" in d:
            known += 1
            o.notification_on_completion = (
                v
                if type(v := d["notificationOnCompletion"]) is bool
                else boolean(v, d, "notificationOnCompletion", drift)
            )
        else:
            o.notification_on_completion = UNSET
        if "numImportProjectMetrics" in d:
            known += 1
            o.num_import_project_metrics = (
                v
                if type(v := d["numImportProjectMetrics"]) is float or type(v) is int
                else number(v, d, "numImportProjectMetrics", drift)
            )
        else:
            o.num_import_project_metrics = UNSET
        if "numImportResourceMetrics" in d:
            known += 1
            o.num_import_resource_metrics = (
                v
                if type(v := d["numImportResourceMetrics"]) is float or type(v) is int
                else number(v, d, "numImportResourceMetrics", drift)
            )
        else:
            o.num_import_resource_metrics = UNSET
        if "optimizationObjectives" in d:
            known += 1
            o.optimization_objectives = list_of(
                _optimize_config_optimization_objectives_item.read,
                d["optimizationObjectives"],
                d,
                "optimizationObjectives",
                drift,
            )
        else:
            o.optimization_objectives = UNSET
        if "optimizationPrecision" in d:
            known += 1
            o.optimization_precision = (
                _OptimizeConfigOptimizationPrecision[v]
                if type(v := d["optimizationPrecision"]) is str and v in _OptimizeConfigOptimizationPrecision
                else member(OptimizeConfigOptimizationPrecision, v, d, "optimizationPrecision", drift)
            )
        else:
            o.optimization_precision = UNSET
        if "optimizationRounds" in d:
            known += 1
            o.optimization_rounds = (
                v if type(v := d["optimizationRounds"]) is int else integer(v, d, "optimizationRounds", drift)
            )
        else:
            o.optimization_rounds = UNSET
        if "precision" in d:
            known += 1
            o.precision = list_of(text, d["precision"], d, "precision", drift)
        else:
            o.precision = UNSET
        if "rawObjectives" in d:
            known += 1
            o.raw_objectives = v if type(v := d["rawObjectives"]) is str else text(v, d, "rawObjectives", drift)
        else:
            o.raw_objectives = UNSET
        if "searchSpaceSource" in d:
            known += 1
            o.search_space_source = _optimize_config_search_space_source.read(
                d["searchSpaceSource"], d, "searchSpaceSource", drift
            )
        else:
            o.search_space_source = UNSET
        if "searchSpaceTemplate" in d:
            known += 1
            o.search_space_template = _optimize_config_search_space_template.read(
                d["searchSpaceTemplate"], d, "searchSpaceTemplate", drift
            )
        else:
            o.search_space_template = UNSET
        if "space" in d:
            known += 1
            o.space = list_of(_tuner_space_impulse.read, d["space"], d, "space", drift)
        else:
            o.space = UNSET
        if "trainingCycles" in d:
            known += 1
            o.training_cycles = v if type(v := d["trainingCycles"]) is int else integer(v, d, "trainingCycles", drift)
        else:
            o.training_cycles = UNSET
        if "trialsPerOptimizationRound" in d:
            known += 1
            o.trials_per_optimization_round = (
                v
                if type(v := d["trialsPerOptimizationRound"]) is int
                else integer(v, d, "trialsPerOptimizationRound", drift)
            )
        else:
            o.trials_per_optimization_round = UNSET
        if "tunerChildJobMemoryMiB" in d:
            known += 1
            o.tuner_child_job_memory_mi_b = (
                v if type(v := d["tunerChildJobMemoryMiB"]) is int else integer(v, d, "tunerChildJobMemoryMiB", drift)
            )
        else:
            o.tuner_child_job_memory_mi_b = UNSET
        if "tunerSpaceOptions" in d:
            known += 1
            o.tuner_space_options = map_of(
                partial(list_of, text), d["tunerSpaceOptions"], d, "tunerSpaceOptions", drift
            )
        else:
            o.tuner_space_options = UNSET
        if "tuningAlgorithm" in d:
            known += 1
            o.tuning_algorithm = (
                _OptimizeConfigTuningAlgorithm[v]
                if type(v := d["tuningAlgorithm"]) is str and v in _OptimizeConfigTuningAlgorithm
                else member(OptimizeConfigTuningAlgorithm, v, d, "tuningAlgorithm", drift)
            )
        else:
            o.tuning_algorithm = UNSET
        if "tuningMaxTrials" in d:
            known += 1
            o.tuning_max_trials = (
                v if type(v := d["tuningMaxTrials"]) is int else integer(v, d, "tuningMaxTrials", drift)
            )
        else:
            o.tuning_max_trials = UNSET
        if "tuningWorkers" in d:
            known += 1
            o.tuning_workers = v if type(v := d["tuningWorkers"]) is int else integer(v, d, "tuningWorkers", drift)
        else:
            o.tuning_workers = UNSET
        if "verboseLogging" in d:
            known += 1
            o.verbose_logging = v if type(v := d["verboseLogging"]) is bool else boolean(v, d, "verboseLogging", drift)
        else:
            o.verbose_logging = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OptimizeConfig._read
