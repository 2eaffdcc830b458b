# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``setKeras``: POST /api/{projectId}/training/keras/{learnId}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...sending import segment as _segment

if TYPE_CHECKING:
    from ...models.generic_api_response import GenericApiResponse
    from ...models.set_keras_parameter_request import SetKerasParameterRequest

OPERATION = Operation("setKeras", "POST", "/api/{projectId}/training/keras/{learnId}")


def build(
    project_id: int,
    learn_id: int,
    *,
    body: SetKerasParameterRequest,
) -> Request[GenericApiResponse]:
    """The request of ``learn.set_keras``, which documents the arguments."""
    return _request(
        OPERATION,
        f"/api/{_segment(project_id, 'project_id')}/training/keras/{_segment(learn_id, 'learn_id')}",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import generic_api_response as _generic_api_response

    return _generic_api_response.read
