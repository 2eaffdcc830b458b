"""The commands there are. Each is imported when it is used, and what it works with when it runs."""

from __future__ import annotations

import click

from .lazy import Lazy

_COMMANDS = {
    "upload": "Upload files, folders and data sets to a project.",
    "deploy": "Build the model for a target, and download the build.",
    "jobs": "List jobs, read what they write, wait for them, cancel them.",
    "profile": "Keep credentials and hosts under a name.",
    "whoami": "Say which project the credentials are for.",
    "device": "Be a device, see devices, and have them sample.",
    "forward": "Make samples of lines of numbers: the data forwarder.",
    "sandbox": "Run Edge Impulse in a box, for tests and trials.",
}


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from importlib.metadata import PackageNotFoundError, version

        try:
            click.echo(f"edgewire {version('edgewire')}")
        except PackageNotFoundError:
            click.echo("edgewire, run from its sources")
        ctx.exit()


@click.group(
    cls=Lazy,
    summaries=_COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version and exit."
)
def app() -> None:
    """Work with Edge Impulse from a terminal or a script."""
