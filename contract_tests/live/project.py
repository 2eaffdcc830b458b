"""Only a project that says so of itself is written to."""

from __future__ import annotations

from edge_impulse_studio import models
from edgewire import EdgeImpulse
from edgewire.sandbox.server.control_client import RemoteSandbox

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


def mark(sandbox: RemoteSandbox) -> None:
    """Put the mark on what is in a sandbox: a project of the service is marked by who owns it, and by no program."""
    with EdgeImpulse(**sandbox.arguments()) as ei:
        project = models.UpdateProjectRequest(name=f"{MARK} project")
        ei.studio.projects.update_project(sandbox.project_id, body=project)
        organization = models.UpdateOrganizationRequest(name=f"{MARK} organization")
        ei.studio.organizations.update_organization(sandbox.organization_id, body=organization)
