# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``downloadDetailedImpulses``: GET /api/{projectId}/download-impulses-detailed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.download_detailed_impulses_format import DownloadDetailedImpulsesFormat

OPERATION = Operation(
    "downloadDetailedImpulses", "GET", "/api/{projectId}/download-impulses-detailed", answer="bytes", idempotent=True
)


def build(
    project_id: int,
    *,
    format_: DownloadDetailedImpulsesFormat | str | None | Unset = UNSET,
) -> Request[bytes]:
    """The request of ``impulse.download_detailed_impulses``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/download-impulses-detailed",
        query=[
            ("format", format_),
        ],
    )
