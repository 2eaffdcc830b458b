# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``email_verification`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncEmailVerificationApi, EmailVerificationApi


class RawEmailVerificationApi(View):
    """``EmailVerificationApi`` with whole HTTP answers."""

    validate_email = Raw(EmailVerificationApi.validate_email)


class AsyncRawEmailVerificationApi(View):
    """``AsyncEmailVerificationApi`` with whole HTTP answers."""

    validate_email = AsyncRaw(AsyncEmailVerificationApi.validate_email)
