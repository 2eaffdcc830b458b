# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``GetImpulseBlocksResponse``: 6 fields, 5 of them required."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..drift import Drift
from ..model import ModelBase, not_an_object, surplus, with_gaps
from ..reading import boolean, list_of, text
from ..types import UNSET, Unset
from . import dsp_block as _dsp_block
from . import input_block as _input_block
from . import learn_block as _learn_block
from . import post_processing_block as _post_processing_block

if TYPE_CHECKING:
    from .dsp_block import DSPBlock
    from .input_block import InputBlock
    from .learn_block import LearnBlock
    from .post_processing_block import PostProcessingBlock

_new = object.__new__


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class GetImpulseBlocksResponse(ModelBase):
    """Fields by their JSON names: see ``WIRE``."""

    success: bool
    dsp_blocks: list[DSPBlock]
    input_blocks: list[InputBlock]
    learn_blocks: list[LearnBlock]
    post_processing_blocks: list[PostProcessingBlock]
    error: str | Unset = UNSET

    WIRE: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "dspBlocks": "dsp_blocks",
        "inputBlocks": "input_blocks",
        "learnBlocks": "learn_blocks",
        "postProcessingBlocks": "post_processing_blocks",
        "error": "error",
    }

    @staticmethod
    def _read(v: Any, at: Any, key: str | int, drift: Drift) -> Any:
        if type(v) is not dict:
            return not_an_object(v, at, key, drift, "GetImpulseBlocksResponse")
        d, o = v, _new(GetImpulseBlocksResponse)
        known = 5
        o._extra = None
        try:
            o.success = v if type(v := d["success"]) is bool else boolean(v, d, "success", drift)
            o.dsp_blocks = list_of(_dsp_block.read, d["dspBlocks"], d, "dspBlocks", drift)
            o.input_blocks = list_of(_input_block.read, d["inputBlocks"], d, "inputBlocks", drift)
            o.learn_blocks = list_of(_learn_block.read, d["learnBlocks"], d, "learnBlocks", drift)
            o.post_processing_blocks = list_of(
                _post_processing_block.read, d["postProcessingBlocks"], d, "postProcessingBlocks", drift
            )
        except KeyError:
            return with_gaps(GetImpulseBlocksResponse, known, d, at, key, drift)
        if "error" in d:
            known += 1
            o.error = v if type(v := d["error"]) is str else text(v, d, "error", drift)
        else:
            o.error = UNSET
        if len(d) != known:
            surplus(o, d, drift)
        return o


read = GetImpulseBlocksResponse._read
