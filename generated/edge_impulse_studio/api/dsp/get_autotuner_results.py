# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``getAutotunerResults``: GET /api/{projectId}/dsp/{dspId}/get-autotuner-results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.dsp_autotuner_results import DspAutotunerResults

OPERATION = Operation(
    "getAutotunerResults", "GET", "/api/{projectId}/dsp/{dspId}/get-autotuner-results", idempotent=True
)


def build(
    project_id: int,
    dsp_id: int,
) -> Request[DspAutotunerResults]:
    """The request of ``dsp.get_autotuner_results``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/dsp/{_segment(dsp_id, 'dsp_id')}/get-autotuner-results",
        read=_read,
    )


def _read() -> Reader:
    from ...models import dsp_autotuner_results as _dsp_autotuner_results

    return _dsp_autotuner_results.read
