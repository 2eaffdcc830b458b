"""Flows on the model of a project: training, model testing, the EON tuner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeAlias

from edge_impulse_studio.types import UNSET

from ..errors import ConfigurationError
from .results import Tested, Trained, Tuned
from .steps import Follow, Ran, Run, Steps, or_unset

if TYPE_CHECKING:
    from edge_impulse_studio.models import (
        AnomalyConfigResponse,
        DetailedImpulse,
        Impulse,
        ImpulseLearnBlock,
        OptimizeConfig,
        SetKerasParameterRequest,
        StartTrainingRequestAnomaly,
    )
    from edge_impulse_studio.sending import Request

Parameters: TypeAlias = "SetKerasParameterRequest | StartTrainingRequestAnomaly | Mapping[str, object] | None"
"""Settings of a learning block: a request of its kind, or the fields of one."""

ANOMALY = ("anomaly", "anomaly-gmm")
"""Types of learning blocks that ``trainAnomalyJob`` trains; ``trainKerasJob`` trains all others."""


def training(
    project_id: int,
    learn_id: int | None,
    impulse_id: int | None,
    parameters: Parameters,
    features: bool | None,
) -> Steps[Trained]:
    """Features where they are missing or of other data, then the learning blocks."""
    from edge_impulse_studio.api.impulse import get_all_detailed_impulses, get_impulse

    impulse = (yield get_impulse.build(project_id, impulse_id=or_unset(impulse_id))).impulse
    if not impulse:
        raise ConfigurationError(f"project {project_id} has no impulse to train; make one in Studio or create_impulse")
    chosen = wanted(impulse, learn_id)
    if parameters is not None and len(chosen) > 1:
        raise ConfigurationError(
            f"parameters= are for one block, and impulse {impulse.id} has {len(chosen)}: name one with learn_id="
        )
    for block in chosen:  # what is wrong with them is said before a job of minutes
        check(block, parameters)
    feeding = list(dict.fromkeys(number for block in chosen for number in block.dsp))
    if features is None:
        detailed = (yield get_all_detailed_impulses.build(project_id)).impulses
        feeding = missing(feeding, next((one for one in detailed if one.impulse.id == impulse.id), None))
    elif not features:
        feeding = []
    jobs: list[Ran] = []
    for number in feeding:
        started = yield Run(f"features of block {number}", _features(project_id, number))
        jobs.append(started.ran)
    requests: list[Request[Any]] = []  # all before the first is sent: what is wrong with one is said before minutes
    for block in chosen:
        if is_anomaly(block):
            from edge_impulse_studio.api.learn import get_anomaly

            set_to = yield get_anomaly.build(project_id, block.id)
            requests.append(_train_anomaly(project_id, block.id, anomaly_body(set_to, parameters)))
        else:
            from edge_impulse_studio.api.jobs import train_keras_job

            requests.append(train_keras_job.build(project_id, block.id, body=keras_body(parameters)))
    for block, request in zip(chosen, requests, strict=True):
        jobs.append((yield Run(f"training of block {block.id}", request)).ran)
    return Trained(impulse.id, tuple(block.id for block in chosen), tuple(jobs))


def retraining(project_id: int, impulse_id: int | None) -> Steps[Ran]:
    """All of an impulse, with the settings that it has."""
    from edge_impulse_studio.api.jobs.start_retrain_job import build

    return (yield Run("retraining", build(project_id, impulse_id=or_unset(impulse_id)))).ran  # type: ignore[no-any-return]  # of a Started


def testing(project_id: int, impulse_id: int | None, category: str | None, variant: str | None) -> Steps[Tested]:
    """Classify a category, and get the results."""
    from edge_impulse_studio.api.classify import get_classify_job_result
    from edge_impulse_studio.api.jobs import start_classify_job
    from edge_impulse_studio.models import KerasModelVariantEnum, StartClassifyJobRequest

    impulse, which = or_unset(impulse_id), or_unset(category)
    body = StartClassifyJobRequest(model_variants=[KerasModelVariantEnum(variant)] if variant else UNSET)
    request = start_classify_job.build(project_id, impulse_id=impulse, category=which, body=body)
    started = yield Run("model testing", request)
    result = yield get_classify_job_result.build(
        project_id, impulse_id=impulse, category=which, variant=or_unset(variant)
    )
    score = getattr(getattr(result, "accuracy", None), "accuracy_score", None)
    return Tested(None if score is UNSET else score, result, started.ran.job)


def tuning(project_id: int, config: OptimizeConfig | None) -> Steps[Tuned]:
    """Set what the tuner looks for, run it, get what it found."""
    from edge_impulse_studio.api.jobs import optimize_job
    from edge_impulse_studio.api.optimization import get_state, update_config

    if config is not None:
        yield update_config.build(project_id, body=config)
    started = yield Run("EON tuner", optimize_job.build(project_id))
    job = started.ran.job
    state = yield get_state.build(project_id)
    # A run has two jobs, and which of them the start answers with is nowhere written: wait for both.
    for other in later(state, job.id):
        yield Follow("EON tuner's other job", other, project_id)
        state = yield get_state.build(project_id)
    return Tuned(state, job)


def later(state: Any, job_id: int) -> Iterator[int]:
    """The run's other job, while the run goes on."""
    both = [one for one in (state.tuner_coordinator_job_id, state.tuner_job_id) if isinstance(one, int)]
    # Where it does not say whether it runs, the other job does when it is waited for.
    if getattr(state, "tuner_job_is_running", True) and job_id in both:
        yield from dict.fromkeys(one for one in both if one != job_id)


def wanted(impulse: Impulse, learn_id: int | None) -> list[ImpulseLearnBlock]:
    """The block of that number, or all.

    Raises:
        ConfigurationError: there is none.
    """
    blocks = impulse.learn_blocks
    if learn_id is not None:
        blocks = [block for block in blocks if block.id == learn_id]
    if not blocks:
        there = ", ".join(f"{block.id} ({block.name})" for block in impulse.learn_blocks)
        which = f"learn_id={learn_id!r} is no learning block" if learn_id is not None else "there is no learning block"
        raise ConfigurationError(f"{which} of impulse {impulse.id}; it has {there or 'none'}")
    return blocks


def is_anomaly(block: ImpulseLearnBlock) -> bool:
    """Which of the two training jobs is its."""
    return str(block.type_) in ANOMALY


def missing(feeding: Sequence[int], detailed: DetailedImpulse | None) -> list[int]:
    """The processing blocks whose features are not there; all of them where the data changed since (``isStale``)."""
    if detailed is None or detailed.is_stale:
        return list(feeding)
    there = {one.block_id for one in detailed.dsp_block_configs if one.config.dsp.features.generated}
    return [number for number in feeding if number not in there]


def check(block: ImpulseLearnBlock, given: Parameters) -> None:
    """Whether these can be parameters of this block.

    Raises:
        ConfigurationError: they cannot.
    """
    from edge_impulse_studio.models import SetKerasParameterRequest, StartTrainingRequestAnomaly

    request = StartTrainingRequestAnomaly if is_anomaly(block) else SetKerasParameterRequest
    if given is None or isinstance(given, request):
        return
    if not isinstance(given, Mapping):
        raise ConfigurationError(
            f"parameters= is a {type(given).__name__}; block {block.id} ({block.type_}) takes a {request.__name__}, "
            "or its fields"
        )
    _fields(given, request.WIRE)


def keras_body(given: Parameters) -> SetKerasParameterRequest:
    """The body of ``trainKerasJob``. The service sets only the fields that are sent: none keeps all as it is."""
    from edge_impulse_studio.models import SetKerasParameterRequest, StartTrainingRequestAnomaly

    if isinstance(given, SetKerasParameterRequest):
        return given
    assert not isinstance(given, StartTrainingRequestAnomaly)  # ``check`` was called
    return SetKerasParameterRequest(**_fields(given or {}, SetKerasParameterRequest.WIRE))


def anomaly_body(set_to: AnomalyConfigResponse, given: Parameters) -> StartTrainingRequestAnomaly:
    """The body of ``trainAnomalyJob``, which has required fields: what is not given is as the block is set.

    Axes that nobody chose yet are the ones that Studio suggests (``favourite``), or else all.

    Raises:
        ConfigurationError: the block has no axes.
    """
    from edge_impulse_studio.models import SetKerasParameterRequest, StartTrainingRequestAnomaly

    if isinstance(given, StartTrainingRequestAnomaly):
        return given
    assert not isinstance(given, SetKerasParameterRequest)  # ``check`` was called
    axes = set_to.selected_axes or [axis.ix for axis in set_to.axes if axis.favourite] or [a.ix for a in set_to.axes]
    fields: dict[str, Any] = {
        "axes": axes,
        "minimum_confidence_rating": set_to.minimum_confidence_rating,
        "cluster_count": set_to.cluster_count,
        **_fields(given or {}, StartTrainingRequestAnomaly.WIRE),
    }
    if not fields["axes"]:
        raise ConfigurationError(f"{set_to.name} has no axes to train on; give parameters={{'axes': [0, 1]}}")
    return StartTrainingRequestAnomaly(**fields)


def _fields(given: Mapping[str, object], wire: Mapping[str, str]) -> dict[str, Any]:
    """As the model calls its fields: ``trainingCycles`` is ``training_cycles`` too."""
    names = {**wire, **{name: name for name in wire.values()}}
    unknown = [name for name in given if name not in names]
    if unknown:
        near = get_close_matches(str(unknown[0]), names, n=1)
        meant = f"did you mean {near[0]!r}?" if near else f"it can have {', '.join(sorted(wire.values()))}"
        raise ConfigurationError(f"parameters= has no field {unknown[0]!r}; {meant}")
    return {names[name]: value for name, value in given.items()}


def _features(project_id: int, number: int) -> Request[Any]:
    from edge_impulse_studio.api.jobs.generate_features_job import build
    from edge_impulse_studio.models import GenerateFeaturesRequest

    return build(project_id, body=GenerateFeaturesRequest(dsp_id=number))


def _train_anomaly(project_id: int, learn_id: int, body: StartTrainingRequestAnomaly) -> Request[Any]:
    from edge_impulse_studio.api.jobs.train_anomaly_job import build

    return build(project_id, learn_id, body=body)
