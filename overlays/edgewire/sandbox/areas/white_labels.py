"""White labels, of which the base state has none, and TensorBoard, which the sandbox has not.

Kind ``whitelabel``, scope 0: ``{id, domain, name, ownerOrganizationId}``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer, Refusal, Unsupported
from ..registry import Area
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("white_labels")


@AREA.answers("getWhitelabelDomain")
def get_domain(call: Call) -> Answer:
    """Where its Studio is."""
    return {"domain": _white_label(call)["domain"]}


@AREA.answers("updateDeploymentTargets", "getAllImpulseBlocks", tier="unsupported")
def administer(call: Call) -> Answer:
    """Not here."""
    _white_label(call)
    raise Unsupported("The sandbox has no administration of white labels")


@AREA.answers("startTensorBoardSession", tier="unsupported")
def start_tensorboard(call: Call) -> Answer:
    """Nothing is trained, so there is nothing to show."""
    raise Unsupported("The sandbox has no TensorBoard: nothing is trained here")


@AREA.answers("getTensorBoardSessionStatus")
def get_tensorboard(call: Call) -> Answer:
    """None was ever started."""
    raise Refusal(f"No TensorBoard session found with ID {call.path['resourceId']}")


def _white_label(call: Call) -> Record:
    number = call.path["whitelabelIdentifier"]
    return call.record("whitelabel", 0, number, f"No white label found with ID {number}")
