# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``validateEmail``: POST /api/emails/validate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request

if TYPE_CHECKING:
    from ...models.email_validation_request import EmailValidationRequest
    from ...models.validate_email_response import ValidateEmailResponse

OPERATION = Operation("validateEmail", "POST", "/api/emails/validate", auth=False)


def build(
    *,
    body: EmailValidationRequest,
) -> Request[ValidateEmailResponse]:
    """The request of ``email_verification.validate_email``, which documents the arguments."""
    return _request(
        OPERATION,
        "/api/emails/validate",
        json=body,
        read=_read,
    )


def _read() -> Reader:
    from ...models import validate_email_response as _validate_email_response

    return _validate_email_response.read
