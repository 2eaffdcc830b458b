"""Whose jobs and devices: a project, or an organization. The socket is theirs, and so is the token for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from edge_impulse_studio.models import SocketTokenResponse
    from edge_impulse_studio.sending import Request

_PROJECT, _ORGANIZATION = "/api/{projectId}/", "/api/organizations/{organizationId}/"


@dataclass(frozen=True, slots=True)
class Owner:
    """A project or an organization."""

    kind: Literal["project", "organization"]
    id: int

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"

    @classmethod
    def of(cls, request: Request[Any]) -> Owner:
        """Whose the operation is: of what stands first in its path.

        Raises:
            ValueError: it is nobody's, such as an operation on a user.
        """
        parts = urlsplit(request.url).path.split("/")
        if request.operation.path.startswith(_ORGANIZATION):
            return cls("organization", int(parts[3]))
        if request.operation.path.startswith(_PROJECT):
            return cls("project", int(parts[2]))
        raise ValueError(f"{request.operation.id} is no operation of a project or an organization")

    def token(self) -> Request[SocketTokenResponse]:
        """The request for a token of its socket."""
        if self.kind == "project":
            from edge_impulse_studio.api.projects import get_socket_token

            return get_socket_token.build(self.id)
        from edge_impulse_studio.api.organization_jobs import get_organization_socket_token

        return get_organization_socket_token.build(self.id)
