# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``retrieve_a_list_of_inferences``: GET /inferenceresults."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.retrieve_a_list_of_inferences_response_200 import RetrieveAListOfInferencesResponse200

OPERATION = Operation("retrieve_a_list_of_inferences", "GET", "/inferenceresults", idempotent=True)


def build(
    *,
    devices: list[str],
    limit: int | None | Unset = UNSET,
    starting_after: str | None | Unset = UNSET,
    from_datetime: datetime.datetime | None | Unset = UNSET,
    to_datetime: datetime.datetime | None | Unset = UNSET,
) -> Request[RetrieveAListOfInferencesResponse200]:
    """The request of ``insight.retrieve_a_list_of_inferences``, which documents the arguments."""
    return _request(
        OPERATION,
        "/inferenceresults",
        query=[
            ("limit", limit),
            ("devices", devices),
            ("starting_after", starting_after),
            ("from_datetime", from_datetime),
            ("to_datetime", to_datetime),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import retrieve_a_list_of_inferences_response_200 as _retrieve_a_list_of_inferences_response_200

    return _retrieve_a_list_of_inferences_response_200.read
