"""What a client and its copies share: where, as whom, over which connections, and what was found out on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import index
from typing import TYPE_CHECKING, Generic, TypeVar

from .credentials import Settings, checks
from .credentials.locks import Once
from .errors import ConfigurationError, CredentialError

if TYPE_CHECKING:
    from edge_impulse_studio.models import DevelopmentKeysResponse, ListOrganizationsResponse, ListProjectsResponse

    from .transport.http import AsyncConnections, Connections

C = TypeVar("C", "Connections", "AsyncConnections")

_SHOWN = 20


@dataclass(eq=False, repr=False)
class Core(Generic[C]):
    """The shared part of one client.

    Attributes:
        settings: where and as whom.
        connections: closed with the client that made them.
        project_id, organization_id, ingestion_key: looked up once where nobody said.
        closed: whether that client is closed.
    """

    settings: Settings
    connections: C
    closed: bool = False
    project_id: Once[int] = field(init=False)
    organization_id: Once[int] = field(init=False)
    ingestion_key: Once[str] = field(init=False)

    def __post_init__(self) -> None:
        key = self.settings.signin.project_key
        self.project_id = Once(self.settings.project_id)
        self.organization_id = Once(self.settings.organization_id)
        self.ingestion_key = Once(key.secret if key else None)

    def check_open(self) -> None:
        """Raise ConfigurationError once the client is closed."""
        if self.closed:
            raise ConfigurationError("the client is closed, and its copies with it; make a new one")


def identifier(id: int) -> int:
    """The identifier of a project, as it was given.

    Raises:
        ConfigurationError: it is none; a name is not one.
    """
    if isinstance(id, bool) or not hasattr(id, "__index__") or index(id) <= 0:  # numpy's whole numbers are no int
        raise ConfigurationError(f"project({id!r}): a project is named by its number, a whole one from 1 on")
    return index(id)


def only_project(answer: ListProjectsResponse) -> int:
    """The project of a credential that sees exactly one.

    Raises:
        ConfigurationError: it sees none, or several; the sentence lists them.
    """
    seen = [(project.id, getattr(project, "name", "")) for project in answer.projects]
    return _only(seen, "project", "project_id= or EI_PROJECT_ID, or ask for one by project(id)")


def only_organization(answer: ListOrganizationsResponse) -> int:
    """The organization of a credential that sees exactly one.

    Raises:
        ConfigurationError: it sees none, or several; the sentence lists them.
    """
    seen = [(organization.id, getattr(organization, "name", "")) for organization in answer.organizations]
    return _only(seen, "organization", "organization_id= or EI_ORG_ID")


def _only(seen: Sequence[tuple[int, object]], what: str, how: str) -> int:
    if len(seen) == 1:
        return seen[0][0]
    if not seen:
        raise ConfigurationError(f"what was given to sign in with sees no {what}; is it of the right kind and host?")
    listed = ", ".join(f"{id} ({name})" for id, name in seen[:_SHOWN])
    more = f" and {len(seen) - _SHOWN} more" if len(seen) > _SHOWN else ""
    raise ConfigurationError(f"{len(seen)} {what}s can be meant: {listed}{more}; give {how}")


def development_key(answer: DevelopmentKeysResponse, project_id: int) -> str:
    """The key that a project's own tools upload with.

    Raises:
        CredentialError: the project has none.
    """
    if not isinstance(answer.api_key, str) or not answer.api_key:
        raise CredentialError(
            f"project {project_id} has no development key to upload with; make a key in Dashboard > Keys and give it "
            "as api_key= or EI_API_KEY"
        )
    return checks.api_key(answer.api_key, f"the development key of project {project_id}")


def check_can_ingest(settings: Settings) -> None:
    """Raise CredentialError where nothing was given that ingestion takes, or that such a key can be found with."""
    signin = settings.signin
    if signin.user is None and signin.project_key is None:
        given = "an organisation key was given, and" if signin.organization_key else "no credential was given, and"
        raise CredentialError(f"{given} uploads need a project key: give api_key= or EI_API_KEY (Dashboard > Keys)")
