"""Who is in an organisation, and in which role. Records: see ``organizations``."""

from __future__ import annotations

from .. import people
from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area
from ..store import Record

AREA = Area("organization_members")


@AREA.answers("addOrganizationMember")
def add_member(call: Call) -> Answer:
    """A user who is there becomes a member."""
    user = people.find(call.store, call.body["usernameOrEmail"])
    if user is None:
        raise Refusal("User not found")
    _join(call, user["id"], call.body["role"], call.body["datasets"])
    return {"id": user["id"]}


@AREA.answers("inviteOrganizationMember")
def invite_member(call: Call) -> Answer:
    """Who has no account gets one that waits for its password. The sandbox sends no mail."""
    email = call.body["email"]
    if "@" not in email.strip("@"):
        raise Refusal(f"{email[:100]!r} is no email address")
    user = people.find(call.store, email) or people.create(call.service, email, email, email.partition("@")[0], None)
    _join(call, user["id"], call.body["role"], call.body["datasets"], invited=True)
    return {}


@AREA.answers("resendOrganizationMemberInvite")
def resend_invite(call: Call) -> Answer:
    """Nothing is sent; refused where there is no invitation to send again."""
    if not _member(call, call.path["memberId"]).get("invited"):
        raise Refusal("This member was not invited, or has joined already")
    return {}


@AREA.answers("removeOrganizationMember")
def remove_member(call: Call) -> Answer:
    """Not the only member, and not the only administrator."""
    member = _member(call, call.body["id"])
    if len(call.store.all("organization-member", call.organization)) == 1:
        raise Refusal("Cannot remove the only member of an organization")
    _keep_an_admin(call, member)
    call.store.remove("organization-member", call.organization, member["user"])
    return {}


@AREA.answers("setOrganizationMemberRole")
def set_role(call: Call) -> Answer:
    """Another role; one administrator stays."""
    member = _member(call, call.path["memberId"])
    if call.body["role"] != "admin":
        _keep_an_admin(call, member)
    _put(call, member | {"role": call.body["role"]})
    return {}


@AREA.answers("setOrganizationMemberDatasets")
def set_datasets(call: Call) -> Answer:
    """What a guest may see."""
    _put(call, _member(call, call.path["memberId"]) | {"datasets": call.body["datasets"]})
    return {}


def _join(call: Call, user: int, role: str, datasets: list[str], invited: bool = False) -> None:
    if call.store.get("organization-member", call.organization, user):
        raise Refusal("This user is already a member of the organization")
    member: Record = {"user": user, "role": role, "datasets": datasets, "added": call.now}
    _put(call, member | ({"invited": True} if invited else {}))


def _put(call: Call, member: Record) -> None:
    call.store.put("organization-member", call.organization, member["user"], member)


def _member(call: Call, id: int) -> Record:
    return call.record("organization-member", call.organization, id, f"No member found with ID {id}")


def _keep_an_admin(call: Call, member: Record) -> None:
    admins = call.store.all("organization-member", call.organization, role="admin")
    if [admin["user"] for admin in admins] == [member["user"]]:
        raise Refusal("An organization needs an administrator, and this is the only one")
