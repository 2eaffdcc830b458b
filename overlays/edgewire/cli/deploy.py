"""``edgewire deploy``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import connect

if TYPE_CHECKING:
    from ..client import EdgeImpulse
    from ..jobs.handle import Job
    from ..jobs.results import Deployed
    from .jobs_display import Display


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
    type=click.Path(path_type=Path),
    default=Path("."),
    help="File to write, which is replaced when the new one is whole; or a folder, in which it gets the name that the "
    "service gives it. Default: the current folder.",
)
@click.option("--impulse-id", type=click.IntRange(1), help="The impulse. Default: the project's default one.")
@click.option(
    "--timeout", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help="Longest to wait for the build."
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

    Ctrl-C asks whether the build is to be cancelled where there is a terminal; elsewhere the build goes on.

    Exit code: 0 the file is there, 1 it failed, 2 wrong usage or configuration, nothing was built, 124 --timeout is
    over and the build goes on, 130 interrupted.
    """
    from .run import Ended

    if options["as_json"] and options["quiet"]:
        raise click.UsageError("--json and --quiet contradict each other; give one of them")
    if options["list_targets"]:
        if options["target"]:
            raise click.UsageError("--list-targets and --target contradict each other; give one of them")
    elif not options["target"]:
        raise click.UsageError("name what to build for with --target; --list-targets lists what there is")
    connected = connect.client(
        profile=options["profile"],
        api_key_from_env=options["api_key_from_env"],
        project_id=options["project_id"],
        host=options["host"],
        journal=None,
    )
    with connected as ei:
        raise Ended(_list(ei, options) if options["list_targets"] else _deploy(ei, options))


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
    from ..errors import EdgewireError, JobTimeout
    from .display import say, say_aside
    from .jobs_display import as_object, display, tell
    from .jobs_ended import TIMED_OUT, again, say_left, sigterm, stopped

    _check(given["output"])
    shown = display(as_json=given["as_json"], quiet=given["quiet"])
    building: list[Job[Any]] = []
    try:
        with sigterm():
            done = _build(ei, given, shown, building)
    except JobTimeout as error:
        shown.close()
        say_aside(f"edgewire: {given['timeout']:g} s are over" if building else f"edgewire: {error}")
        say_left(building, lambda ids: again(ids, given))
        return TIMED_OUT
    except KeyboardInterrupt as error:
        shown.close()
        return stopped(error, building, lambda ids: again(ids, given), ask=not given["as_json"])
    except EdgewireError as error:
        shown.close()
        for note in getattr(error, "__notes__", ()):
            if "done before" in note:  # else the error says it all
                say_aside(f"edgewire: {note}")
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


def _check(output: Path) -> None:
    """Raise UsageError where nothing can be saved: before a build of minutes, not after it."""
    from edge_impulse_studio.api.deployment.download_historic_deployment import build

    from ..jobs.steps import writable

    try:
        writable(output, build(1, 1))()
    except OSError as error:
        raise click.UsageError(f"--output {str(output)!r} cannot be written: {error.strerror}") from error


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
