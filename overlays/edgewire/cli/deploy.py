"""``edgewire deploy``."""

from __future__ import annotations

import shlex
from itertools import combinations
from typing import TYPE_CHECKING, Any

import click

from . import connect

if TYPE_CHECKING:
    from ..client import EdgeImpulse
    from ..jobs.handle import Job
    from ..jobs.results import Deployed
    from .jobs_display import Display

_WAYS = ("list_targets", "target", "deployment")
"""What the command does: whichever of these is given."""


@click.command()
@click.option("--target", help="What to build for, such as zip, arduino or runner-linux-aarch64; see --list-targets.")
@click.option("--engine", help="Inference engine, such as tflite or tflite-eon. Default: the one the target prefers.")
@click.option(
    "--model-type",
    help="Variant of the model: int8, float32 or akida. Default: the project's, where the target takes it.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(),  # no Path: that forgets a slash at the end, and with it that a folder is meant
    default=".",
    help="File to write, which is replaced when the new one is whole; or a folder, in which it gets the name that the "
    "service gives it. Default: the current folder.",
)
@click.option("--impulse-id", type=click.IntRange(1), help="The impulse. Default: the project's default one.")
@click.option(
    "--timeout", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help="Longest to wait for the build."
)
@click.option(
    "--deployment",
    type=click.IntRange(1),
    metavar="VERSION",
    help="Download this deployment, which is built already, and build nothing.",
)
@click.option(
    "--list-targets", is_flag=True, help="List the targets with their engines and model types, build nothing."
)
@connect.options
@click.option(
    "--json", "as_json", is_flag=True, help="Print an object a line: the job, its log, and the result as the last."
)
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but what goes wrong.")
def command(**options: Any) -> None:
    """Build the model for a target, and download the build.

    Ctrl-C asks whether the build is to be cancelled where there is a terminal; elsewhere the build goes on. What is
    built without being downloaded can be downloaded later, with --deployment.

    Exit code: 0 the file is there, 1 it failed, 2 wrong usage or configuration, nothing was built, 124 --timeout is
    over and the build goes on, 130 interrupted, 143 told to end (SIGTERM).
    """
    from .run import Ended

    connect.refuse_both(options, ("as_json", "quiet"), *combinations(_WAYS, 2))
    given = [name for name in _WAYS if options[name]]
    if not given:
        raise click.UsageError("name what to build for with --target; --list-targets lists what there is")
    if options["deployment"]:
        for name in ("engine", "model_type", "impulse_id"):
            if options[name] is not None:
                option = f"--{name.replace('_', '-')}"
                raise click.UsageError(f"{option} is for what is to be built, and --deployment is built already")
    with connect.client(**options, journal=None) as ei:
        raise Ended({"list_targets": _list, "deployment": _download, "target": _deploy}[given[0]](ei, options))


def _list(ei: EdgeImpulse, given: dict[str, Any]) -> int:
    from .display import printable, say
    from .jobs_display import tell

    for target in ei.jobs.targets(impulse_id=given["impulse_id"]):
        engines = [str(engine) for engine in target.supported_engines]
        variants = [str(one.variant) for one in target.model_variants if one.supported]
        preferred = str(target.preferred_engine)
        if given["as_json"]:
            tell(
                kind="target",
                target=target.format_,
                name=target.name,
                engine=preferred,
                engines=engines,
                model_types=variants,
            )
        else:
            listed = [preferred, *(engine for engine in engines if engine != preferred)]
            say(f"{printable(target.format_):32} {printable(target.name)} ({', '.join(listed)}; {', '.join(variants)})")
    return 0


def _deploy(ei: EdgeImpulse, given: dict[str, Any]) -> int:
    from ..errors import JobTimeout
    from .display import say, say_aside
    from .jobs_display import as_object, display, tell
    from .jobs_ended import TIMED_OUT, say_left, stopped
    from .signals import interruptible

    _check(given["output"])
    shown = display(as_json=given["as_json"], quiet=given["quiet"])
    building: list[Job[Any]] = []
    try:
        with interruptible(lambda _: None):
            done = _build(ei, given, shown, building)
    except JobTimeout as error:
        shown.close()
        say_aside(f"edgewire: {given['timeout']:g} s are over" if building else f"edgewire: {error}")
        say_left(building, lambda _: _again(building[-1], given))
        return TIMED_OUT
    except KeyboardInterrupt as error:
        shown.close()
        code = stopped(error, building, lambda _: _again(building[-1], given), ask=not given["as_json"])
        for text in _aside(error, building, given):
            say_aside(f"edgewire: {text}")
        return code
    except Exception as error:
        shown.close()
        for text in _aside(error, building, given):
            say_aside(f"edgewire: {text}")
        raise
    finally:
        shown.close()
    if given["as_json"]:
        tell(kind="deployed", **{**done._asdict(), "path": str(done.path), "job": as_object(done.job)})
    elif not given["quiet"]:
        what = (
            f"{done.target}, {done.engine}, {done.model_type}" if done.model_type else f"{done.target}, {done.engine}"
        )
        say(f"{done.path}: {done.size:,} bytes, deployment {done.version} ({what})")
    return 0


def _download(ei: EdgeImpulse, given: dict[str, Any]) -> int:
    from .display import say
    from .jobs_display import display, tell
    from .signals import interruptible

    _check(given["output"])
    shown = display(as_json=given["as_json"], quiet=given["quiet"])
    version, api = given["deployment"], ei.project().deployment
    try:
        with interruptible(lambda _: None):
            record = api.get_historic_deployment(version).deployment
            path = api.save_historic_deployment(version, to=given["output"], on_progress=shown.download)
    finally:
        shown.close()
    size, model_type = path.stat().st_size, str(record.model_type or "")
    what = {"target": record.deployment_format, "engine": str(record.engine), "model_type": model_type}
    if given["as_json"]:
        tell(kind="deployed", path=str(path), size=size, version=version, **what)
    elif not given["quiet"]:
        say(f"{path}: {size:,} bytes, deployment {version} ({', '.join(filter(None, what.values()))})")
    return 0


def _aside(error: BaseException, building: list[Job[Any]], given: dict[str, Any]) -> list[str]:
    """What is to be known beside what ended this: what need not be built once more, and what may go on."""
    from ..errors import JobFailed
    from ..jobs.steps import UNSURE
    from .jobs_ended import said_again

    notes = getattr(error, "__notes__", ())
    if UNSURE in notes:
        found = shlex.join(["edgewire", "jobs", "list", *said_again(given)])
        return [f"whether the build was begun is not known; see whether it runs with: {found}"]
    if not building or isinstance(error, JobFailed):
        return []
    if _built(building[-1]):
        stands = [note for note in notes if "done before" in note]
        return [*stands, f"it need not be built again; download it with: {_get(building[-1], given)}"]
    if not isinstance(error, Exception):  # Ctrl-C has said already what becomes of it
        return []
    return [f"it may still be built; get it with: {_again(building[-1], given)}"]


def _built(job: Job[Any]) -> bool:
    from ..errors import EdgewireError

    try:
        return bool(job.result)
    except EdgewireError:
        return False


def _again(job: Job[Any], given: dict[str, Any]) -> str:
    """The commands that wait for a build, and download it."""
    from .jobs_ended import again

    return f"{again([job.id], given)} && {_get(job, given)}"


def _get(job: Job[Any], given: dict[str, Any]) -> str:
    from .jobs_ended import said_again

    words = ["edgewire", "deploy", "--deployment", str(job.answer.deployment_version), "--output", given["output"]]
    return shlex.join([*words, *said_again(given)])


def _check(output: str) -> None:
    """Raise UsageError where nothing can be saved: before a build of minutes, not after it."""
    from edge_impulse_studio.api.deployment.download_historic_deployment import build

    from ..jobs.steps import writable

    try:
        writable(output, build(1, 1))()
    except OSError as error:
        raise click.UsageError(f"--output {output!r} cannot be written: {error.strerror or error}") from error


def _build(ei: EdgeImpulse, given: dict[str, Any], shown: Display, building: list[Job[Any]]) -> Deployed:
    def begun(job: Job[Any]) -> None:
        building.append(job)
        shown.started(job.id, f"build for {given['target']}")

    return ei.jobs.deploy(
        given["target"],
        to=given["output"],
        engine=given["engine"],
        model_type=given["model_type"],
        impulse_id=given["impulse_id"],
        timeout=given["timeout"],
        on_job=begun,
        on_log=lambda line: shown.line(building[-1].id, line),
        on_progress=shown.download,
    )
