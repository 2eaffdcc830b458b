# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``OrganizationTransferLearningBlockCustomVariant``: 5 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import list_of, text
from ..types import UNSET, Unset
from . import organization_transfer_learning_block_model_file as _organization_transfer_learning_block_model_file

if TYPE_CHECKING:
    from .organization_transfer_learning_block_model_file import OrganizationTransferLearningBlockModelFile

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OrganizationTransferLearningBlockCustomVariant(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    inferencing_entrypoint: str
    key: str
    name: str
    model_files: list[OrganizationTransferLearningBlockModelFile] | Unset = UNSET
    profiling_entrypoint: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "inferencingEntrypoint": "inferencing_entrypoint",
        "key": "key",
        "name": "name",
        "modelFiles": "model_files",
        "profilingEntrypoint": "profiling_entrypoint",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "OrganizationTransferLearningBlockCustomVariant")
        d, o = v, _new(OrganizationTransferLearningBlockCustomVariant)
        known = 3
        o._extra = None
        try:
            o.inferencing_entrypoint = (
                v if type(v := d["inferencingEntrypoint"]) is str else text(v, d, "inferencingEntrypoint", drift)
            )
            o.key = v if type(v := d["key"]) is str else text(v, d, "key", drift)
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        except KeyError:
            return with_gaps(OrganizationTransferLearningBlockCustomVariant, known, d, at, key, drift)
        if "modelFiles" in d:
            known += 1
            o.model_files = list_of(
                _organization_transfer_learning_block_model_file.read, d["modelFiles"], d, "modelFiles", drift
            )
        else:
            o.model_files = UNSET
        if "profilingEntrypoint" in d:
            known += 1
            o.profiling_entrypoint = (
                v if type(v := d["profilingEntrypoint"]) is str else text(v, d, "profilingEntrypoint", drift)
            )
        else:
            o.profiling_entrypoint = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = OrganizationTransferLearningBlockCustomVariant._read
