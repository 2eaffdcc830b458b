"""What only administrators of a white label, the service's staff or its compute can do: refused, with the reason.

An organisation without a white label is refused by ``access`` already.
"""

from __future__ import annotations

from ..answers import Answer, Refusal, Unsupported
from ..call import Call
from ..contract import studio
from ..registry import Area

AREA = Area("organization_whitelabel")

_ADMIN = sorted(
    name
    for name, operation in studio().operations.items()
    if operation.tag == "Organizations" and name.startswith("whitelabelAdmin")
)


@AREA.answers(*_ADMIN, tier="unsupported")
def administer(call: Call) -> Answer:
    """Not here."""
    raise Unsupported("The sandbox has no administration of white labels")


@AREA.answers(
    "requestEnterpriseHrBlockLicense",
    "requestEnterpriseLimitsIncrease",
    "requestEnterpriseTrialExtension",
    tier="unsupported",
)
def ask_people(call: Call) -> Answer:
    """Not here: a request that nobody reads was not made."""
    raise Unsupported("Nobody reads requests that are sent to the sandbox")


@AREA.answers("createMultiProjectDeployment", "downloadMultiProjectDeployment", tier="unsupported")
def deploy_many(call: Call) -> Answer:
    """Not here: there is nothing that could be deployed."""
    raise Unsupported("The sandbox does not deploy several projects at once")


@AREA.answers("getOrganizationDataExports")
def list_exports(call: Call) -> Answer:
    """Only administrators of a white label make them, so there are none."""
    return {"exports": [], "totalCount": 0}


@AREA.answers("getOrganizationDataExport", "downloadOrganizationDataExport")
def get_export(call: Call) -> Answer:
    """There is none."""
    raise Refusal(f"No export found with ID {call.path['exportId']}")
