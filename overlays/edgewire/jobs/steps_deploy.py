"""The flow of a deployment: what can be built, building it, and getting the build that was made."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from edge_impulse_studio.types import UNSET

from ..errors import ApiError, AuthenticationError, ConfigurationError, PermissionDenied, RateLimited
from .results import Deployed
from .steps import Pause, Run, Save, Steps, or_unset, writable

if TYPE_CHECKING:
    from edge_impulse_studio.models import BuildOnDeviceModelResponse, DeploymentTarget, ProjectModelVariant
    from edge_impulse_studio.saving import Progress


LOOKS, LOOK_SECONDS = 4, 1.0
"""How often a build is asked for whose job has just ended, and how far apart: whether it is there at once is not
published, and the service says "No deployment exists, did you build yet?" (HTTP 500) where there is none."""


def targets(project_id: int, impulse_id: int | None) -> Steps[list[DeploymentTarget]]:
    """All targets of a project, also those that Studio's page hides: the list that official runners read."""
    from edge_impulse_studio.api.deployment.list_deployment_targets_for_project_data_sources import build

    return (yield build(project_id, impulse_id=or_unset(impulse_id))).targets  # type: ignore[no-any-return]  # a DeploymentTargetsResponse


def deploying(
    project_id: int,
    target: str,
    to: str | os.PathLike[str],
    *,
    engine: str | None,
    model_type: str | None,
    impulse_id: int | None,
    parameters: Mapping[str, str] | None,
    on_progress: Progress | None,
) -> Steps[Deployed]:
    """Build, and download.

    What is downloaded is the version that the start of the build answered with (``downloadHistoricDeployment``), and
    not the newest build of such a target (``downloadBuild``): somebody else may have built meanwhile, and that the
    newest fits the impulse as it is now says nothing about the one that was built here.
    """
    from edge_impulse_studio.api.deployment import download_historic_deployment
    from edge_impulse_studio.api.jobs import build_on_device_model_job
    from edge_impulse_studio.api.projects import get_model_variants
    from edge_impulse_studio.models import BuildOnDeviceModelRequest, DeploymentTargetEngine, KerasModelVariantEnum

    if not isinstance(target, str):
        raise ConfigurationError(f"deploy({target!r}): a target is named by a text; ei.jobs.targets() has them all")
    impulse = or_unset(impulse_id)
    yield writable(to, download_historic_deployment.build(project_id, 1))
    found = find(target, (yield from targets(project_id, impulse_id)))
    chosen = choose_engine(found, engine)
    known = (yield get_model_variants.build(project_id, impulse_id=impulse)).model_variants
    variant = choose_variant(found, known, model_type)
    body = BuildOnDeviceModelRequest(
        engine=DeploymentTargetEngine(chosen), model_type=KerasModelVariantEnum(variant) if variant else UNSET
    )
    if parameters:
        body.parameters = dict(parameters)
    request = build_on_device_model_job.build(project_id, type_=found.format_, impulse_id=impulse, body=body)

    def kept(answer: BuildOnDeviceModelResponse) -> str:
        which = answer.deployment_version
        get = f"ei.studio.deployment.save_historic_deployment({project_id}, {which}, to=…)"
        return f"what is built is deployment {which}; when its job has ended well, {get} downloads it"

    started = yield Run(f"build for {found.format_}", request, kept)
    version = started.answer.deployment_version
    wanted = download_historic_deployment.build(project_id, version)
    path: Path
    for look in range(1, LOOKS + 1):
        try:
            path = yield Save(f"download of deployment {version}", wanted, Path(to), on_progress)
            break
        except (AuthenticationError, PermissionDenied, RateLimited):
            raise
        except ApiError:
            if look == LOOKS:
                raise
        yield Pause(LOOK_SECONDS)
    size: int = yield lambda: path.stat().st_size
    return Deployed(path, size, version, found.format_, chosen, variant or "", started.ran.job)


def find(target: str, there: Sequence[DeploymentTarget]) -> DeploymentTarget:
    """The target of that format.

    Raises:
        ConfigurationError: there is none; the sentence names those that are near.
    """
    for one in there:
        if one.format_ == target:
            return one
    names = {one.name.casefold(): one.format_ for one in there} | {one.format_.casefold(): one.format_ for one in there}
    near = dict.fromkeys(names[name] for name in get_close_matches(target.casefold(), names, n=5, cutoff=0.5))
    within = dict.fromkeys(one.format_ for one in there if target.casefold() in one.format_.casefold())
    close = list(near | within)[:5] if target else []
    meant = f"did you mean {', '.join(close)}?" if close else f"there are {len(there)}, such as {_some(there)}"
    raise ConfigurationError(f"there is no deployment target {target!r} for this project; {meant}")


def choose_engine(target: DeploymentTarget, engine: str | None) -> str:
    """The engine that is wanted, or the one that the target prefers.

    Raises:
        ConfigurationError: the target does not have it.
    """
    if engine is None:
        return str(target.preferred_engine)
    supported = [str(one) for one in target.supported_engines]
    if engine not in supported:
        raise ConfigurationError(
            f"deployment target {target.format_!r} has no engine {engine!r}; it has {', '.join(supported) or 'none'}"
        )
    return engine


def choose_variant(
    target: DeploymentTarget, known: Sequence[ProjectModelVariant], model_type: str | None
) -> str | None:
    """The variant of the model that is wanted, or of those that the target takes the project's reference variant.

    Official clients intersect the two lists too, and stop where nothing is in both. None where the project says
    nothing of variants: the service decides then.

    Raises:
        ConfigurationError: the target does not take it, or none that there is.
    """
    supported = [str(one.variant) for one in target.model_variants if one.supported]
    there = [str(one.variant) for one in known]
    both = [name for name in there if name in supported]
    if model_type is not None:
        if model_type not in (both or supported):
            which = f"can be built here with {', '.join(both or supported) or 'none'}"
            hint = next(
                (f" ({one.hint})" for one in target.model_variants if one.variant == model_type and one.hint), ""
            )
            raise ConfigurationError(
                f"deployment target {target.format_!r} cannot have the model type {model_type!r}{hint}; it {which}"
            )
        return model_type
    if there and not both:
        raise ConfigurationError(
            f"deployment target {target.format_!r} takes models of the type {', '.join(supported) or 'none'}, and "
            f"this project has {', '.join(there)}"
        )
    reference = [str(one.variant) for one in known if one.is_reference_variant and str(one.variant) in both]
    return next(iter(reference or both), None)


def _some(there: Sequence[DeploymentTarget]) -> str:
    return ", ".join(one.format_ for one in there[:5]) or "none"
