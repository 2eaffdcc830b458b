"""``edgewire profile``: credentials and hosts under a name, in a file that only its owner can read."""

from __future__ import annotations

import sys

import click

from .connect import key_from

_SHOWN = (
    "project_id",
    "organization_id",
    "host",
    "api_endpoint",
    "ingestion_endpoint",
    "remote_endpoint",
    "username",
    "client_id",
)


def is_terminal() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty()


@click.group()
def command() -> None:
    """Keep credentials and hosts under a name.

    A profile called `default` is used where nothing else is said, any other with --profile or EDGEWIRE_PROFILE. The
    file can be read by its owner only.
    """


@command.command()
@click.argument("name", default="default")
@click.option(
    "--organization", is_flag=True, help="The key is one of an organization; for a project key, leave it out."
)
@click.option("--api-key-from-env", metavar="VAR", help="Take the key from this environment variable; do not ask.")
@click.option("--project-id", type=click.IntRange(1), help="The project that is meant where none is named.")
@click.option("--organization-id", type=click.IntRange(1), help="The organization that is meant where none is named.")
@click.option("--host", help="Host of the services, where it is not edgeimpulse.com.")
def add(
    name: str,
    organization: bool,
    api_key_from_env: str | None,
    project_id: int | None,
    organization_id: int | None,
    host: str | None,
) -> None:
    """Write the profile NAME, in place of the one of that name.

    The key is asked for and not shown. Without a terminal it is read from standard input.
    """
    from ..credentials import checks
    from ..credentials.profiles import write_profile

    if api_key_from_env:
        key = key_from(api_key_from_env)
    elif is_terminal():
        key = click.prompt("API key", hide_input=True, err=True)
    else:
        key = sys.stdin.readline()
    key = checks.api_key(key.strip(), "the key")
    values: dict[str, str | int | None] = {
        "org_api_key" if organization else "api_key": key,
        "project_id": project_id,
        "organization_id": organization_id,
        "host": host,
    }
    path = write_profile(name, path=None, **{name: value for name, value in values.items() if value is not None})
    click.echo(f"profile {name} written to {path}", err=True)


@command.command("list")
def list_() -> None:
    """List the profiles, without what is secret in them."""
    from ..credentials.profiles import path_of, profiles

    found = profiles()
    for name, values in found.items():
        shown = [f"{setting}={values[setting]}" for setting in _SHOWN if setting in values]
        kept = [setting for setting in values if setting not in _SHOWN]
        click.echo("  ".join([name, *shown, *(f"{setting}=(kept secret)" for setting in kept)]))
    if not found:
        click.echo(f"there are no profiles in {path_of()}", err=True)


@command.command()
@click.argument("name")
def remove(name: str) -> None:
    """Remove the profile NAME."""
    from ..credentials.profiles import remove_profile

    path = remove_profile(name)
    click.echo(f"profile {name} removed from {path}", err=True)
