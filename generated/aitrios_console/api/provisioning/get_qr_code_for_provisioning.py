# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``get_qr_code_for_provisioning``: GET /provisioning/qrcode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...reading import Reader
from ...sending import Operation, Request
from ...sending import request as _request
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.get_qr_code_for_provisioning_response_200 import GetQrCodeForProvisioningResponse200

OPERATION = Operation("get_qr_code_for_provisioning", "GET", "/provisioning/qrcode", idempotent=True)


def build(
    *,
    ntp: str | None | Unset = UNSET,
    auto: bool | None | Unset = UNSET,
    wifi_ssid: str | None | Unset = UNSET,
    wifi_pass: str | None | Unset = UNSET,
    proxy_url: str | None | Unset = UNSET,
    proxy_port: str | None | Unset = UNSET,
    proxy_user_name: str | None | Unset = UNSET,
    proxy_pass: str | None | Unset = UNSET,
    ip_address: str | None | Unset = UNSET,
    subnet_mask: str | None | Unset = UNSET,
    gateway: str | None | Unset = UNSET,
    dns: str | None | Unset = UNSET,
    grant_type: str | None | Unset = UNSET,
) -> Request[GetQrCodeForProvisioningResponse200]:
    """The request of ``provisioning.get_qr_code_for_provisioning``, which documents the arguments."""
    return _request(
        OPERATION,
        "/provisioning/qrcode",
        query=[
            ("ntp", ntp),
            ("auto", auto),
            ("wifi_ssid", wifi_ssid),
            ("wifi_pass", wifi_pass),
            ("proxy_url", proxy_url),
            ("proxy_port", proxy_port),
            ("proxy_user_name", proxy_user_name),
            ("proxy_pass", proxy_pass),
            ("ip_address", ip_address),
            ("subnet_mask", subnet_mask),
            ("gateway", gateway),
            ("dns", dns),
            ("grant_type", grant_type),
        ],
        read=_read,
    )


def _read() -> Reader:
    from ...models import get_qr_code_for_provisioning_response_200 as _get_qr_code_for_provisioning_response_200

    return _get_qr_code_for_provisioning_response_200.read
