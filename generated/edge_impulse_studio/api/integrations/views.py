# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``integrations`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Bound, Raw, View
from . import AsyncIntegrationsApi, IntegrationsApi


class ProjectIntegrationsApi(View):
    """``IntegrationsApi`` of one project."""

    get_tensor_board_session_status = Bound(IntegrationsApi.get_tensor_board_session_status)
    start_tensor_board_session = Bound(IntegrationsApi.start_tensor_board_session)


class AsyncProjectIntegrationsApi(View):
    """``AsyncIntegrationsApi`` of one project."""

    get_tensor_board_session_status = Bound(AsyncIntegrationsApi.get_tensor_board_session_status)
    start_tensor_board_session = Bound(AsyncIntegrationsApi.start_tensor_board_session)


class RawIntegrationsApi(View):
    """``IntegrationsApi`` with whole HTTP answers."""

    get_tensor_board_session_status = Raw(IntegrationsApi.get_tensor_board_session_status)
    start_tensor_board_session = Raw(IntegrationsApi.start_tensor_board_session)


class AsyncRawIntegrationsApi(View):
    """``AsyncIntegrationsApi`` with whole HTTP answers."""

    get_tensor_board_session_status = AsyncRaw(AsyncIntegrationsApi.get_tensor_board_session_status)
    start_tensor_board_session = AsyncRaw(AsyncIntegrationsApi.start_tensor_board_session)
