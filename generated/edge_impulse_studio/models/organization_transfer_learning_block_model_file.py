# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationTransferLearningBlockModelFile``: 4 fields, 4 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import member, members, text
from .organization_transfer_learning_block_model_file_type import OrganizationTransferLearningBlockModelFileType

_new = object.__new__
_OrganizationTransferLearningBlockModelFileType = members(OrganizationTransferLearningBlockModelFileType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationTransferLearningBlockModelFile(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    description: str
    id: str
    name: str
    type_: OrganizationTransferLearningBlockModelFileType

    WIRE: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "name": "name",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationTransferLearningBlockModelFile")
        d, o = v, _new(OrganizationTransferLearningBlockModelFile)
        known = 4
        o._extra = None
        try:
            o.description = v if type(v := d["description"]) is str else text(v, d, "description", drift)
            o.id = v if type(v := d["id"]) is str else text(v, d, "id", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
            o.type_ = (
                _OrganizationTransferLearningBlockModelFileType[v]
                if type(v := d["type"]) is str and v in _OrganizationTransferLearningBlockModelFileType
                else member(OrganizationTransferLearningBlockModelFileType, v, d, "type", drift)
            )
        except KeyError:
            return with_gaps(OrganizationTransferLearningBlockModelFile, known, d, at, key, drift)
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationTransferLearningBlockModelFile._read
