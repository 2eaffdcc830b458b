# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``viewDatasetFile``: GET /api/organizations/{organizationId}/dataset/{dataset}/files/view."""

from __future__ import annotations

from ...sending import Operation, Request, request, segment

OPERATION = Operation(
    "viewDatasetFile", "GET", "/api/organizations/{organizationId}/dataset/{dataset}/files/view", answer="bytes"
)


def build(
    organization_id: int,
    dataset: str,
    *,
    path: str,
) -> Request[bytes]:
    """The request of ``organization_data.view_dataset_file``, which documents the arguments."""
    return request(
        OPERATION,
        f"/api/organizations/{segment(organization_id, 'organization_id')}/dataset/{segment(dataset, 'dataset')}/files/view",
        query=[
            ("path", path),
        ],
    )
