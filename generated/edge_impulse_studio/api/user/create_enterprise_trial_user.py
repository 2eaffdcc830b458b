# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``createEnterpriseTrialUser``: POST /api-user-create-enterprise-trial."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.create_enterprise_trial_response import CreateEnterpriseTrialResponse
    from ...models.create_enterprise_trial_user_request import CreateEnterpriseTrialUserRequest

OPERATION = Operation("createEnterpriseTrialUser", "POST", "/api-user-create-enterprise-trial", auth=False)


def build(
    *,
    body: CreateEnterpriseTrialUserRequest,
) -> Request[CreateEnterpriseTrialResponse]:
    """The request of ``user.create_enterprise_trial_user``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api-user-create-enterprise-trial",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import create_enterprise_trial_response as _create_enterprise_trial_response

    return _create_enterprise_trial_response.read
