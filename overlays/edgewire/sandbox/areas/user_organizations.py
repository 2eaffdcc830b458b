"""The organisations of a user: memberships, buckets within reach, and the developer profile, which is one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Answer
from ..registry import Area
from ..store import Record
from . import organizations
from .organization_buckets import all_in
from .users import record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("user_organizations")


@AREA.answers("listOrganizationsCurrentUser", "listOrganizationsUser")
def list_organizations(call: Call) -> Answer:
    """Those that the user is a member of."""
    return {"organizations": [organizations.shown(call.service, one) for one, _ in _memberships(call)]}


@AREA.answers("listOrganizationBucketsCurrentUser", "listOrganizationBucketsUser")
def list_buckets(call: Call) -> Answer:
    """The buckets of those organisations. Guests have none."""
    return {
        "buckets": [
            {
                "id": bucket["id"],
                "organizationId": organization["id"],
                "organizationName": organization["name"],
                # The contract takes no null here; no white label has this number.
                "whitelabelId": organization.get("whitelabelId") or 0,
                "bucket": bucket["bucket"],
                "region": bucket["region"],
            }
            for organization, member in _memberships(call)
            if member["role"] != "guest"
            for bucket in all_in(call.store, organization["id"], call.now)
        ]
    }


@AREA.answers("createDeveloperProfile")
def create_developer_profile(call: Call) -> Answer:
    """The user's own small organisation; the one that is there, where there is one."""
    user = record(call)
    for organization, _ in _memberships(call):
        if organization.get("isDeveloperProfile"):
            return {"organizationId": organization["id"]}
    made = organizations.create(call.service, user["username"], user["id"], isDeveloperProfile=True)
    return {"organizationId": made["id"]}


def _memberships(call: Call) -> list[tuple[Record, Record]]:
    user = record(call)["id"]
    found = [
        (organization, call.store.get("organization-member", organization["id"], user))
        for organization in call.store.all("organization", 0)
    ]
    return [(organization, member) for organization, member in found if member is not None]
