# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``DeleteImagesJsonBody``: 3 fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, Unset
from .delete_images_json_body_directory_deletion import DeleteImagesJsonBodyDirectoryDeletion

_new = object.__new__
_DeleteImagesJsonBodyDirectoryDeletion = members(DeleteImagesJsonBodyDirectoryDeletion)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DeleteImagesJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        directory_deletion: default '0'.
        limit: >= 1.0, <= 10000.0, default 10000.
    """

    directory_deletion: DeleteImagesJsonBodyDirectoryDeletion | Unset = UNSET
    filenames: list[str] | Unset = UNSET
    limit: int | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "directory_deletion": "directory_deletion",
        "filenames": "filenames",
        "limit": "limit",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "DeleteImagesJsonBody")
        d, o = v, _new(DeleteImagesJsonBody)
        known = 0
        o._extra = None
        if "directory_deletion" in d:
            known += 1
            o.directory_deletion = (
                _DeleteImagesJsonBodyDirectoryDeletion[v]
                if type(v := d["directory_deletion"]) is str and v in _DeleteImagesJsonBodyDirectoryDeletion
                else member(DeleteImagesJsonBodyDirectoryDeletion, v, d, "directory_deletion", drift)
            )
        else:
            o.directory_deletion = UNSET
        if "filenames" in d:
            known += 1
            o.filenames = list_of(text, d["filenames"], d, "filenames", drift)
        else:
            o.filenames = UNSET
        if "limit" in d:
            known += 1
            o.limit = v if type(v := d["limit"]) is int else integer(v, d, "limit", drift)
        else:
            o.limit = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = DeleteImagesJsonBody._read
