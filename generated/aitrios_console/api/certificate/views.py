# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``certificate`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncCertificateApi, CertificateApi


class RawCertificateApi(View):
    """``CertificateApi`` with whole HTTP answers."""

    delete_device = Raw(CertificateApi.delete_device)
    enroll_device = Raw(CertificateApi.enroll_device)
    get_device_certificate = Raw(CertificateApi.get_device_certificate)
    get_device_certificates = Raw(CertificateApi.get_device_certificates)
    update_device_certificate = Raw(CertificateApi.update_device_certificate)


class AsyncRawCertificateApi(View):
    """``AsyncCertificateApi`` with whole HTTP answers."""

    delete_device = AsyncRaw(AsyncCertificateApi.delete_device)
    enroll_device = AsyncRaw(AsyncCertificateApi.enroll_device)
    get_device_certificate = AsyncRaw(AsyncCertificateApi.get_device_certificate)
    get_device_certificates = AsyncRaw(AsyncCertificateApi.get_device_certificates)
    update_device_certificate = AsyncRaw(AsyncCertificateApi.update_device_certificate)
