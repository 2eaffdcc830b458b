"""``edgewire sandbox``."""

from __future__ import annotations

import click


@click.group(invoke_without_command=True)
@click.option(
    "--data-dir",
    type=click.Path(file_okay=False),
    help="Keep everything in this folder, and find it there again. Default: forget it at the end.",
)
@click.option("--port-studio", type=click.IntRange(0, 65535), default=4800, show_default=True, help="Port of Studio.")
@click.option(
    "--port-ingestion", type=click.IntRange(0, 65535), default=4810, show_default=True, help="Port of ingestion."
)
@click.option(
    "--port-remote", type=click.IntRange(0, 65535), default=4802, show_default=True, help="Port of remote management."
)
@click.option(
    "--host",
    default="localhost",
    show_default=True,
    help="Whom to listen to. With 0.0.0.0 other machines can reach it, and its keys are known to everybody.",
)
@click.option(
    "--seed",
    type=click.Choice(["base", "demo"]),
    default="base",
    show_default=True,
    help="What there is at first: an empty project, or also one with samples, devices and an impulse, and its key.",
)
@click.option(
    "--job-seconds",
    type=click.FloatRange(0, 86400),
    default=0.0,
    show_default=True,
    help="How long a job takes.",
)
@click.option("--json", "as_json", is_flag=True, help="Print an object a line: where it is, then each request.")
@click.option("--quiet", "-q", is_flag=True, help="Print where it is, and not each request.")
@click.pass_context
def command(
    context: click.Context,
    data_dir: str | None,
    port_studio: int,
    port_ingestion: int,
    port_remote: int,
    host: str,
    seed: str,
    job_seconds: float,
    as_json: bool,
    quiet: bool,
) -> None:
    """Run Edge Impulse in a box: for tests and trials without an account and without a network.

    Its ports are those at which official clients look for localhost. It prints a key, a project and lines to paste, and
    runs until Ctrl-C or SIGTERM; with --data-dir, what it has answered for is there again the next time, whatever
    ended it.

    Exit code: 0 ended by SIGTERM, 2 it could not be started, 130 interrupted.
    """
    if context.invoked_subcommand is not None:
        return
    _check_extra()
    from ..sandbox.server.errors import SandboxError
    from ..sandbox.server.running import serve

    try:
        serve(
            click.echo,
            folder=data_dir,
            host=host,
            ports=(port_studio, port_ingestion, port_remote),
            job_seconds=job_seconds,
            seed="demo" if seed == "demo" else "base",
            quiet=quiet,
            as_json=as_json,
        )
    except SandboxError as error:
        raise click.UsageError(str(error)) from error


@command.command()
def coverage() -> None:
    """Print a page of all operations, and what the sandbox's answer to each is worth."""
    _check_extra()
    from ..sandbox.server import coverage
    from ..sandbox.service import Service

    service = Service()
    try:
        click.echo(coverage.markdown(service), nl=False)
    finally:
        service.close()


def _check_extra() -> None:
    from importlib.util import find_spec

    needed = ("starlette", "uvicorn", "httptools", "websockets", "python_multipart", "jsonschema_rs")
    if missing := [name for name in needed if find_spec(name) is None]:
        raise click.UsageError(
            f"the sandbox needs {', '.join(missing)}; install what is missing with: pip install 'edgewire[cli,sandbox]'"
        )
