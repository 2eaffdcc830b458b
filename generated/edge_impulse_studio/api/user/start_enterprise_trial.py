# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``startEnterpriseTrial``: POST /api/user/trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.create_enterprise_trial_response import CreateEnterpriseTrialResponse
    from ...models.start_enterprise_trial_request import StartEnterpriseTrialRequest

OPERATION = Operation("startEnterpriseTrial", "POST", "/api/user/trial")


def build(
    *,
    body: StartEnterpriseTrialRequest,
) -> Request[CreateEnterpriseTrialResponse]:
    """The request of ``user.start_enterprise_trial``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/user/trial",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_enterprise_trial_response as _create_enterprise_trial_response

    return _create_enterprise_trial_response.read
