"""The services that have a contract, and what their packages are called."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Service:
    """One service.

    Attributes:
        name: its folder below ``openapi/``.
        title: what its users call it.
        package: the import package that is generated for it.
        api_class: the name of its client class.
        base_url: where the paths of its contract begin.
    """

    name: str
    title: str
    package: str
    api_class: str
    base_url: str

    def inputs(self, root: Path = ROOT) -> Path:
        """The folder of its snapshot and overlay."""
        return root / "openapi" / self.name

    def output(self, root: Path = ROOT) -> Path:
        """The folder of its generated package."""
        return root / "generated" / self.package


SERVICES = {
    service.name: service
    for service in (
        Service(
            "studio",
            "Edge Impulse Studio",
            "edge_impulse_studio",
            "StudioApi",
            "https://studio.edgeimpulse.com/v1",
        ),
        Service(
            "aitrios",
            "Sony AITRIOS Console",
            "aitrios_console",
            "AitriosApi",
            "https://console.aitrios.sony-semicon.com/api/v2",
        ),
    )
}
