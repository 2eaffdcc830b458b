# Generated from openapi/aitrios by `make regenerate`. Change the overlay or the templates, not this file.
"""``ImportImagesFromFilesJsonBody``: 2 fields, 1 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import anything, list_of
from ..types import UNSET, Unset
from . import import_images_from_files_json_body_images_item as _import_images_from_files_json_body_images_item

if TYPE_CHECKING:
    from .import_images_from_files_json_body_images_item import ImportImagesFromFilesJsonBodyImagesItem

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ImportImagesFromFilesJsonBody(ModelBase):
    """Fields by their JSON names: see ``WIRE``.

    Values:
        tags_name: default [].
    """

    images: list[ImportImagesFromFilesJsonBodyImagesItem]
    tags_name: list[Any] | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "images": "images",
        "tags_name": "tags_name",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "ImportImagesFromFilesJsonBody")
        d, o = v, _new(ImportImagesFromFilesJsonBody)
        known = 1
        o._extra = None
        try:
            o.images = list_of(_import_images_from_files_json_body_images_item.read, d["images"], d, "images", drift)
        except KeyError:
            return with_gaps(ImportImagesFromFilesJsonBody, known, d, at, key, drift)
        if "tags_name" in d:
            known += 1
            o.tags_name = list_of(anything, d["tags_name"], d, "tags_name", drift)
        else:
            o.tags_name = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = ImportImagesFromFilesJsonBody._read
