# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getDspMetadata``: GET /api/{projectId}/dsp/{dspId}/metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.dsp_metadata_response import DSPMetadataResponse
    from ...models.get_dsp_metadata_category import GetDspMetadataCategory

OPERATION = Operation("getDspMetadata", "GET", "/api/{projectId}/dsp/{dspId}/metadata", idempotent=True)


def build(
    project_id: int,
    dsp_id: int,
    *,
    exclude_included_samples: bool | None | Unset = UNSET,
    category: GetDspMetadataCategory | str | None | Unset = UNSET,
) -> Request[DSPMetadataResponse]:
    """The request of ``dsp.get_dsp_metadata``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/metadata",
        query=[
            ("excludeIncludedSamples", exclude_included_samples),
            ("category", category),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_metadata_response as _dsp_metadata_response

    return _dsp_metadata_response.read
