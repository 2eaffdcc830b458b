"""Only a project that says so of itself is written to."""

from __future__ import annotations

from edge_impulse_studio import models
from edgewire import EdgeImpulse

from contract_tests.suite.service import Service

MARK = "edgewire-test"
"""A project, or an organization, with this in its name may be written to."""


class Unmarked(Exception):
    """It is not marked; the sentence says what to do."""


def refuse(kind: str, number: int, name: str, does: str = "samples may be added to it and taken away") -> None:
    """Nothing where the name has the mark.

    Args:
        kind: ``project`` or ``organization``.
        number: its id.
        name: of it, as the service says it.
        does: what will happen there.

    Raises:
        Unmarked: it has not.
    """
    if MARK not in name.lower():
        raise Unmarked(
            f"{kind} {number} is not marked as a test {kind}; put {MARK} into its name, or say that {does}: "
            "--yes-this-project"
        )


def mark(service: Service) -> None:
    """Put the mark on the project and the organization of a sandbox, which nobody works in.

    Raises:
        ValueError: it is no sandbox: a project of the service is marked by who owns it.
    """
    if service.control is None:
        raise ValueError("only what is in a sandbox is marked by a program")
    with EdgeImpulse(api_key=service.api_key, api_endpoint=service.studio_url) as ei:
        body = models.UpdateProjectRequest(name=f"{MARK} project")
        ei.studio.projects.update_project(service.project_id, body=body)
    if service.organization_key and service.organization_id is not None:
        with EdgeImpulse(org_api_key=service.organization_key, api_endpoint=service.studio_url) as ei:
            name = models.UpdateOrganizationRequest(name=f"{MARK} organization")
            ei.studio.organizations.update_organization(service.organization_id, body=name)
