# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``relearn``: POST /model_projects/{project_name}/relearn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.relearn_response_200 import RelearnResponse200
    from ...models.relearn_training_type import RelearnTrainingType

OPERATION = Operation("relearn", "POST", "/model_projects/{project_name}/relearn")


def build(
    project_name: str,
    *,
    training_type: RelearnTrainingType | str | None | Unset = UNSET,
    reserved_budget_in_hours: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[RelearnResponse200]:
    """The request of ``train_model.relearn``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/model_projects/{_segment(project_name, 'project_name')}/relearn",
        query=[
            ("training_type", training_type),
            ("reserved_budget_in_hours", reserved_budget_in_hours),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import relearn_response_200 as _relearn_response_200

    return _relearn_response_200.read
