# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""The operations of ``upload_portal`` in other ways: with what they belong to bound, and for whole HTTP answers."""

from __future__ import annotations

from ...views import AsyncRaw, Raw, View
from . import AsyncUploadPortalApi, UploadPortalApi


class RawUploadPortalApi(View):
    """``UploadPortalApi`` with whole HTTP answers."""

    create_signed_upload_link = Raw(UploadPortalApi.create_signed_upload_link)
    delete_portal_file = Raw(UploadPortalApi.delete_portal_file)
    download_portal_file = Raw(UploadPortalApi.download_portal_file)
    get_portal_info = Raw(UploadPortalApi.get_portal_info)
    list_portal_files_in_folder = Raw(UploadPortalApi.list_portal_files_in_folder)
    rename_portal_file = Raw(UploadPortalApi.rename_portal_file)
    view_portal_file = Raw(UploadPortalApi.view_portal_file)


class AsyncRawUploadPortalApi(View):
    """``AsyncUploadPortalApi`` with whole HTTP answers."""

    create_signed_upload_link = AsyncRaw(AsyncUploadPortalApi.create_signed_upload_link)
    delete_portal_file = AsyncRaw(AsyncUploadPortalApi.delete_portal_file)
    download_portal_file = AsyncRaw(AsyncUploadPortalApi.download_portal_file)
    get_portal_info = AsyncRaw(AsyncUploadPortalApi.get_portal_info)
    list_portal_files_in_folder = AsyncRaw(AsyncUploadPortalApi.list_portal_files_in_folder)
    rename_portal_file = AsyncRaw(AsyncUploadPortalApi.rename_portal_file)
    view_portal_file = AsyncRaw(AsyncUploadPortalApi.view_portal_file)
