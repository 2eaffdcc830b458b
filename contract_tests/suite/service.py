"""Where a layer gets its answers: the service, or a sandbox that stands in for it and is called so."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from edgewire.sandbox.server.control_client import RemoteSandbox

from contract_tests.sandbox import process

if TYPE_CHECKING:
    from .settings import Settings

Origin = Literal["offline", "sandbox", "live"]
"""Of what a result speaks. Only ``live`` is evidence of the service; ``offline`` asked nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Addresses and credentials. No repr shows a key.

    Attributes:
        origin: ``sandbox`` for everything that is not the service itself.
        studio_url: ends in ``/v1``.
        organization_id: None without an organisation. ``organization_key`` is its own, and may be missing too.
        control: of a sandbox, past whatever stands between: to reset it, to see what it was sent; None for the service.
    """

    origin: Origin
    studio_url: str
    ingestion_url: str
    project_id: int
    organization_id: int | None = None
    api_key: str = field(repr=False)
    organization_key: str | None = field(default=None, repr=False)
    control: RemoteSandbox | None = field(default=None, repr=False)

    @property
    def host(self) -> str:
        """Of Studio, for people."""
        return urlsplit(self.studio_url).netloc

    @property
    def secrets(self) -> tuple[str, ...]:
        """What nothing that is printed or written may hold."""
        return tuple(key for key in (self.api_key, self.organization_key) if key)


@contextmanager
def sandbox(settings: Settings, **options: Any) -> Iterator[Service]:
    """A sandbox in a process of its own, as it is at its beginning; ``options`` are those of ``Sandbox``."""
    with process.running(**options) as running, RemoteSandbox(running.studio_url) as control:
        access = running.access
        found = Service(
            origin="sandbox",
            studio_url=access.studio_url,
            ingestion_url=access.ingestion_url,
            project_id=access.project_id,
            organization_id=access.organization_id,
            api_key=access.api_key,
            organization_key=access.organization_api_key,
            control=control,
        )
        with settings.through(found) as seen:
            yield seen
