"""What options say: which client a command works with, and what contradicts. A credential is never an option."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from ..client import EdgeImpulse

F = TypeVar("F", bound=Callable[..., object])

_OPTIONS = (
    click.option("--profile", metavar="NAME", help="Profile to use; see `edgewire profile`."),
    click.option(
        "--api-key-from-env",
        metavar="VAR",
        help="Environment variable that holds the project's API key. Default: EI_API_KEY, else the profile.",
    ),
    click.option("--project-id", type=click.IntRange(1), help="The project that is meant."),
    click.option("--host", help="Host of the services. Default: EI_HOST, else the profile, else edgeimpulse.com."),
)


def options(command: F) -> F:
    """Add the options that say who and where."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def refuse_both(given: Mapping[str, object], *pairs: tuple[str, str]) -> None:
    """Some options of a command cannot be given together.

    Args:
        given: its options, by the names of their parameters; ``pairs``: of such names.

    Raises:
        UsageError: both of a pair are given.
    """
    for pair in pairs:
        if all(given[name] for name in pair):
            first, second = (f"--{name.removeprefix('as_').replace('_', '-')}" for name in pair)
            raise click.UsageError(f"{first} and {second} contradict each other; give one of them")


def key_from(variable: str) -> str:
    """The value of an environment variable.

    Raises:
        UsageError: it is not set, or is the key itself.
    """
    if variable.startswith("ei_"):
        raise click.UsageError(
            "--api-key-from-env takes the name of a variable, and this is the key itself, which the shell may remember"
        )
    value = os.environ.get(variable)
    if not value:
        raise click.UsageError(f"the environment variable {variable} is not set, and should hold the API key")
    return value


def client(
    *,
    profile: str | None,
    api_key_from_env: str | None,
    project_id: int | None,
    host: str | None,
    journal: Path | str | None = "default",
    **others: object,
) -> EdgeImpulse:
    """The client that these options describe; the others of a command may be given with them.

    Raises:
        UsageError: the variable that should hold the key does not.
        ConfigurationError: no client can be made of them.
    """
    from ..client import EdgeImpulse

    given: dict[str, Any] = {"profile": profile, "project_id": project_id, "host": host, "journal": journal}
    if api_key_from_env:
        given["api_key"] = key_from(api_key_from_env)
    return EdgeImpulse(**given)
