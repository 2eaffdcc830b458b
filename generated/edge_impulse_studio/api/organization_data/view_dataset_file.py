# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``viewDatasetFile``: GET /api/organizations/{organizationId}/dataset/{dataset}/files/view."""

from __future__ import annotations

from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

OPERATION = Operation(
    "viewDatasetFile",
    "GET",
    "/api/organizations/{organizationId}/dataset/{dataset}/files/view",
    answer="bytes",
    idempotent=True,
)


def build(
    organization_id: int,
    dataset: str,
    *,
    path: str,
) -> Request[bytes]:
    """The request of ``organization_data.view_dataset_file``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/organizations/{_segment(organization_id, 'organization_id')}/dataset/{_segment(dataset, 'dataset')}/files/view",
        query=[
            ("path", path),
        ],
    )
