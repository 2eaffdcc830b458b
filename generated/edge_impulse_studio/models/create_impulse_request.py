# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``CreateImpulseRequest``: 7 fields, 3 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import integer, list_of, member, members, text
from ..types import UNSET, Unset
from . import impulse_dsp_block as _impulse_dsp_block
from . import impulse_input_block as _impulse_input_block
from . import impulse_learn_block as _impulse_learn_block
from . import impulse_post_processing_block as _impulse_post_processing_block
from .impulse_type import ImpulseType

if TYPE_CHECKING:
    from .impulse_dsp_block import ImpulseDspBlock
    from .impulse_input_block import ImpulseInputBlock
    from .impulse_learn_block import ImpulseLearnBlock
    from .impulse_post_processing_block import ImpulsePostProcessingBlock

_new = object.__new__
_ImpulseType = members(ImpulseType)


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateImpulseRequest(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    dsp_blocks: list[ImpulseDspBlock]
    input_blocks: list[ImpulseInputBlock]
    learn_blocks: list[ImpulseLearnBlock]
    dataset_version_id: int | Unset = UNSET
    name: str | Unset = UNSET
    post_processing_blocks: list[ImpulsePostProcessingBlock] | Unset = UNSET
    type_: ImpulseType | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "dspBlocks": "dsp_blocks",
        "inputBlocks": "input_blocks",
        "learnBlocks": "learn_blocks",
        "datasetVersionId": "dataset_version_id",
        "name": "name",
        "postProcessingBlocks": "post_processing_blocks",
        "type": "type_",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "CreateImpulseRequest")
        d, o = v, _new(CreateImpulseRequest)
        known = 3
        o._extra = None
        try:
            o.dsp_blocks = list_of(_impulse_dsp_block.read, d["dspBlocks"], d, "dspBlocks", drift)
            o.input_blocks = list_of(_impulse_input_block.read, d["inputBlocks"], d, "inputBlocks", drift)
            o.learn_blocks = list_of(_impulse_learn_block.read, d["learnBlocks"], d, "learnBlocks", drift)
        except KeyError:
            return with_gaps(CreateImpulseRequest, known, d, at, key, drift)
        if "datasetVersionId" in d:
            known += 1
            o.dataset_version_id = (
                v if type(v := d["datasetVersionId"]) is int else integer(v, d, "datasetVersionId", drift)
            )
        else:
            o.dataset_version_id = UNSET
        if "name" in d:
            known += 1
            o.name = v if type(v := d["name"]) is str else text(v, d, "name", drift)
        else:
            o.name = UNSET
        if "postProcessingBlocks" in d:
            known += 1
            o.post_processing_blocks = list_of(
                _impulse_post_processing_block.read, d["postProcessingBlocks"], d, "postProcessingBlocks", drift
            )
        else:
            o.post_processing_blocks = UNSET
        if "type" in d:
            known += 1
            o.type_ = (
                _ImpulseType[v]
                if type(v := d["type"]) is str and v in _ImpulseType
                else member(ImpulseType, v, d, "type", drift)
            )
        else:
            o.type_ = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = CreateImpulseRequest._read
