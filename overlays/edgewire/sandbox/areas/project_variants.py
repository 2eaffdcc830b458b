"""The model variants of a project: those of its trained learn blocks, and which the user chose to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer
from ..model import state
from ..registry import Area
from .projects import record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_variants")
_REFERENCE = "int8"
"""The variant that counts where there is a choice, as in Studio."""


@AREA.answers("getModelVariants")
def get_model_variants(call: Call) -> Answer:
    """Those that the trained learn blocks of the impulse have."""
    settings = record(call)["settings"]
    impulse = state.find(call.store, call.project, call.query.get("impulseId"))
    found: list[str] = []
    for block in impulse.get("learnBlocks", []) if impulse else []:
        trained = call.store.get("learn-trained", call.project, block["id"]) or {}
        found += [variant for variant in trained.get("variants", []) if variant not in found]
    reference = _REFERENCE if _REFERENCE in found else next(iter(found), None)
    chosen = settings.get("defaultProfilingVariant")
    chosen = chosen if chosen in found else reference
    enabled = settings.get("enabledModelProfilingVariants", found)
    return {
        "modelVariants": [
            {
                "variant": variant,
                "isReferenceVariant": variant == reference,
                "isEnabled": variant in enabled,
                "isSelected": variant == chosen,
            }
            for variant in found
        ]
    }
