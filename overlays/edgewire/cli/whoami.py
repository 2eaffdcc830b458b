"""``edgewire whoami``: which project the credentials are for."""

from __future__ import annotations

import json

import click

from . import connect


@click.command()
@connect.options
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(
    profile: str | None, api_key_from_env: str | None, project_id: int | None, host: str | None, as_json: bool
) -> None:
    """Say which projects the credentials are for, and where."""
    with connect.client(profile=profile, api_key_from_env=api_key_from_env, project_id=project_id, host=host) as ei:
        projects = [
            {name: getattr(project, name, None) for name in ("id", "name", "owner")}
            for project in ei.studio.projects.list_projects().projects
        ]
        where = {"studio": ei.api_endpoint, "ingestion": ei.ingestion_endpoint}
    if as_json:
        click.echo(json.dumps({**where, "projects": projects}))
        return
    click.echo(f"{where['studio']} and {where['ingestion']}")
    for project in projects:
        click.echo(f"project {project['id']}: {project['owner']} / {project['name']}")
    if not projects:
        click.echo("no project can be seen with these credentials")
