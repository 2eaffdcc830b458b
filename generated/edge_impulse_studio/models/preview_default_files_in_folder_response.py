# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PreviewDefaultFilesInFolderResponse``: 5 fields, 2 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, member, members, text
from ..types import UNSET, Unset
from . import portal_file as _portal_file
from .preview_default_files_in_folder_response_truncation_reason import (
    PreviewDefaultFilesInFolderResponseTruncationReason,
)

if TYPE_CHECKING:
    from .portal_file import PortalFile

_new = object.__new__
_PreviewDefaultFilesInFolderResponseTruncationReason = members(PreviewDefaultFilesInFolderResponseTruncationReason)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PreviewDefaultFilesInFolderResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    files: list[PortalFile]
    error: str | Unset = UNSET
    is_truncated: bool | Unset = UNSET
    truncation_reason: PreviewDefaultFilesInFolderResponseTruncationReason | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "files": "files",
        "error": "error",
        "isTruncated": "is_truncated",
        "truncationReason": "truncation_reason",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "PreviewDefaultFilesInFolderResponse")
        d, o = v, _new(PreviewDefaultFilesInFolderResponse)
        known = 2
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.files = list_of(_portal_file.read, d["files"], d, "files", drift)
        except KeyError:
            return with_gaps(PreviewDefaultFilesInFolderResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if "isTruncated" in d:
            known += 1
            o.is_truncated = v if type(v := d["isTruncated"]) is bool else boolean(v, d, "isTruncated", drift)
        else:
            o.is_truncated = UNSET
        if "truncationReason" in d:
            known += 1
            o.truncation_reason = (
                _PreviewDefaultFilesInFolderResponseTruncationReason[v]
                if type(v := d["truncationReason"]) is str and v in _PreviewDefaultFilesInFolderResponseTruncationReason
                else member(PreviewDefaultFilesInFolderResponseTruncationReason, v, d, "truncationReason", drift)
            )
        else:
            o.truncation_reason = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = PreviewDefaultFilesInFolderResponse._read
