"""Where a sandbox is, and what opens it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TypedDict

OWN_HEADER = "x-sandbox-tools"
"""On every answer of the sandbox's own endpoints, so that a client knows that it talks to them."""


class Arguments(TypedDict):
    """Arguments of edgewire's clients: all that they could otherwise take from the environment or a profile.

    No journal: what is stored in a sandbox is gone with it, and another one may have its address.
    """

    api_key: str
    project_id: int
    org_api_key: str
    organization_id: int
    api_endpoint: str
    ingestion_endpoint: str
    remote_endpoint: str
    journal: None


@dataclass(frozen=True, slots=True)
class Access:
    """Addresses and credentials of one sandbox.

    Attributes:
        studio_url: ends in ``/v1``. ``remote_url``: a WebSocket address.
        api_key: of the project. ``organization_api_key``: of the organisation.
        username, password: of the user who owns both.
    """

    studio_url: str
    ingestion_url: str
    remote_url: str
    api_key: str
    project_id: int
    organization_api_key: str
    organization_id: int
    username: str
    password: str

    def environment(self) -> dict[str, str]:
        """The variables by which edgewire and the official clients find the sandbox and its project."""
        variables = {
            "EI_API_ENDPOINT": self.studio_url,
            "EI_INGESTION_ENDPOINT": self.ingestion_url,
            "EI_REMOTE_ENDPOINT": self.remote_url,
            "EI_API_KEY": self.api_key,
            "EI_PROJECT_ID": str(self.project_id),
            "EI_ORG_API_KEY": self.organization_api_key,
            "EI_ORG_ID": str(self.organization_id),
        }
        if self._on_the_usual_ports:
            variables["EI_HOST"] = "localhost"
        return variables

    def arguments(self) -> Arguments:
        """The arguments by which edgewire's clients find the sandbox and its project."""
        return {
            "api_key": self.api_key,
            "project_id": self.project_id,
            "org_api_key": self.organization_api_key,
            "organization_id": self.organization_id,
            "api_endpoint": self.studio_url,
            "ingestion_endpoint": self.ingestion_url,
            "remote_endpoint": self.remote_url,
            "journal": None,
        }

    @property
    def _on_the_usual_ports(self) -> bool:
        """Whether clients that are only given a host name, such as the official command-line client, find it."""
        return all(
            url.partition("//")[2].partition("/")[0] in (f"localhost:{port}", f"127.0.0.1:{port}")
            for url, port in ((self.studio_url, 4800), (self.ingestion_url, 4810), (self.remote_url, 4802))
        )


class Reachable(ABC):
    """What has an ``access``, and gives its parts under their own names."""

    @property
    @abstractmethod
    def access(self) -> Access:
        """Addresses and credentials, all in one."""

    def environment(self) -> dict[str, str]:
        """The variables by which edgewire and the official clients find the sandbox and its project."""
        return self.access.environment()

    def arguments(self) -> Arguments:
        """What leads a client to the sandbox and its project: ``EdgeImpulse(**sandbox.arguments())``."""
        return self.access.arguments()

    @property
    def studio_url(self) -> str:
        """Of Studio, with ``/v1``."""
        return self.access.studio_url

    @property
    def ingestion_url(self) -> str:
        """Of ingestion."""
        return self.access.ingestion_url

    @property
    def remote_url(self) -> str:
        """Of remote management; a WebSocket address."""
        return self.access.remote_url

    @property
    def api_key(self) -> str:
        """Of the project."""
        return self.access.api_key

    @property
    def project_id(self) -> int:
        """Of the project that ``api_key`` is for."""
        return self.access.project_id

    @property
    def organization_api_key(self) -> str:
        """Of the organisation."""
        return self.access.organization_api_key

    @property
    def organization_id(self) -> int:
        """Of the organisation that ``organization_api_key`` is for."""
        return self.access.organization_id

    @property
    def username(self) -> str:
        """Of the user who owns the project and administers the organisation."""
        return self.access.username

    @property
    def password(self) -> str:
        """That user's."""
        return self.access.password
