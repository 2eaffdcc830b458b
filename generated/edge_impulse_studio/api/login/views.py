# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``login`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncLoginApi, LoginApi


class RawLoginApi(View):
    """``LoginApi`` with whole HTTP answers."""

    get_sso_domain_id_ps = Raw(LoginApi.get_sso_domain_id_ps)
    login = Raw(LoginApi.login)


class AsyncRawLoginApi(View):
    """``AsyncLoginApi`` with whole HTTP answers."""

    get_sso_domain_id_ps = AsyncRaw(AsyncLoginApi.get_sso_domain_id_ps)
    login = AsyncRaw(AsyncLoginApi.login)
