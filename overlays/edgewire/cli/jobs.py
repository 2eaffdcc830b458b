"""``edgewire jobs``: what runs, what it says, waiting for it, ending it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from . import connect

if TYPE_CHECKING:
    from ..client import EdgeImpulse
    from .jobs_wait import Owning

F = TypeVar("F", bound=Callable[..., object])

_OWNER = (
    click.option("--organization", is_flag=True, help="Jobs of the organization instead of the project."),
    click.option("--organization-id", type=click.IntRange(1), help="Jobs of this organization."),
)
_IDS = click.argument("ids", nargs=-1, required=True, type=click.IntRange(1), metavar="ID...")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print an object a line and nothing else.")
_QUIET = click.option("--quiet", "-q", is_flag=True, help="Print nothing but what goes wrong.")
_TIMEOUT = click.option(
    "--timeout", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help="Longest to wait."
)


def _whose(command: F) -> F:
    for option in reversed(_OWNER):
        command = option(command)
    return connect.options(command)


@click.group()
def command() -> None:
    """Jobs of a project or an organization: list them, read what they write, wait for them, cancel them."""


@command.command("list")
@click.option("--all", "-a", "every", is_flag=True, help="Also those that are over.")
@click.option(
    "--limit", "-n", type=click.IntRange(1), default=20, show_default=True, help="How many that are over, with --all."
)
@_whose
@_JSON
def list_jobs(**options: Any) -> None:
    """List the jobs that are queued or run, the newest first.

    Exit code: 0 done, 1 the service said no, 2 wrong usage or configuration.
    """
    with _client(options) as ei:
        from .jobs_list import show

        owner = _owner(ei, options)
        found = ei.jobs.list(**owner)
        if options["every"]:
            there = {job.id for job in found}  # one may end between the two calls
            found += [
                job for job in ei.jobs.list(finished=True, limit=options["limit"], **owner) if job.id not in there
            ]
        show(sorted(found, key=lambda job: job.id, reverse=True), every=options["every"], as_json=options["as_json"])


@command.command()
@click.argument("id", type=click.IntRange(1))
@click.option("--follow/--no-follow", default=True, help="Wait for further lines until the job is over. Default: yes.")
@click.option("--tail", "-n", type=click.IntRange(0), metavar="N", help="Begin with the last N lines that there are.")
@_TIMEOUT
@_whose
@_JSON
def logs(id: int, **options: Any) -> None:
    """Print what a job writes, each line with its time and level, from its beginning to its end.

    Ctrl-C stops the printing; the job goes on.

    Exit code: that of the job, 0 where it succeeded and 1 where it failed; with --no-follow 0. 2 wrong usage or
    configuration, 124 --timeout is over, 130 interrupted, 143 told to end (SIGTERM).
    """
    from .jobs_wait import logs
    from .run import Ended

    with _client(options) as ei:
        raise Ended(logs(ei, id, _owner(ei, options), options))


@command.command()
@_IDS
@_TIMEOUT
@_whose
@_JSON
@_QUIET
def wait(ids: tuple[int, ...], **options: Any) -> None:
    """Wait until jobs are over.

    On a terminal there is a bar for each, where its log tells epochs or percent; elsewhere their logs. Ctrl-C asks
    whether they are to be cancelled where there is a terminal; elsewhere they go on.

    Exit code: 0 all succeeded, 1 one failed, 2 wrong usage or configuration, 124 --timeout is over and they go on, 130
    interrupted, 143 told to end (SIGTERM).
    """
    from .jobs_wait import wait
    from .run import Ended

    connect.refuse_both(options, ("as_json", "quiet"))
    with _client(options) as ei:
        raise Ended(wait(ei, tuple(dict.fromkeys(ids)), _owner(ei, options), options))


@command.command()
@_IDS
@click.option("--force", is_flag=True, help="Do not wait for what runs the job to end it.")
@_whose
@_JSON
def cancel(ids: tuple[int, ...], **options: Any) -> None:
    """End jobs now.

    Exit code: 0 all are cancelled, 1 one is not, 2 wrong usage or configuration.
    """
    from .jobs_wait import cancel
    from .run import Ended

    with _client(options) as ei:
        raise Ended(cancel(ei, tuple(dict.fromkeys(ids)), _owner(ei, options), options))


def _client(given: dict[str, Any]) -> EdgeImpulse:
    connect.refuse_both(given, ("organization_id", "project_id"), ("organization", "project_id"))
    return connect.client(**given, journal=None)


def _owner(ei: EdgeImpulse, given: dict[str, Any]) -> Owning:
    """Whose jobs are meant, as the methods of ``ei.jobs`` take it."""
    if given["organization_id"] is not None:
        return {"organization_id": given["organization_id"]}
    if given["organization"]:
        return {"organization_id": ei.find_organization_id()}
    return {}
