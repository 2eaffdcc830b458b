"""API keys of organisations. Kind: ``organization-apikey``; the key itself is kept as a digest, in ``credentials``."""

from __future__ import annotations

from .. import credentials, people
from ..answers import Answer, Refusal
from ..call import Call
from ..keys import masked
from ..registry import Area

AREA = Area("organization_keys")
_SHAPE = "ei_"


@AREA.answers("addOrganizationApiKey")
def add_key(call: Call) -> Answer:
    """With the role ``admin`` or ``member``, for good or for ``ttl`` seconds; the answer shows it whole, once."""
    if call.body["role"] == "admin" and _role(call) != "admin":
        raise Refusal("Only administrators of the organization can do this", 403)
    key = call.body.get("apiKey") or credentials.new_key()
    if not key.startswith(_SHAPE) or not key.isascii() or not key.isprintable():
        raise Refusal("An API key begins with ei_")
    if call.store.get("key", 0, credentials.digest(key)):
        raise Refusal("This API key exists already")
    ttl = call.body.get("ttl")
    expires = None if ttl is None else call.service.clock.now() + _seconds(ttl)
    id = call.store.next_id("organization-apikey", 2)
    record = {
        "id": id,
        "name": call.body["name"],
        "role": call.body["role"],
        "created": call.now,
        "shown": masked(key),
        "user": call.caller.user,
        "expires": None if expires is None else call.service.clock.text(expires),
    }
    call.store.put("organization-apikey", call.organization, id, record)
    credentials.add_key(
        call.store, key, "organization", call.organization, call.body["role"], id, call.caller.user, expires=expires
    )
    return {"id": id, "apiKey": key}


@AREA.answers("listOrganizationApiKeys")
def list_keys(call: Call) -> Answer:
    """Masked."""
    views = []
    for record in call.store.all("organization-apikey", call.organization):
        view = {name: record[name] for name in ("id", "name", "role", "created")}
        view |= {"apiKey": record["shown"], "isTransformationJobKey": False}
        view["createdByUser"] = people.creator(call.store.get("user", 0, record["user"]))
        views.append(view | ({"expires": record["expires"]} if record["expires"] else {}))
    return {"apiKeys": views}


@AREA.answers("revokeOrganizationApiKey")
def revoke_key(call: Call) -> Answer:
    """Let a key in no more."""
    id = call.path["apiKeyId"]
    call.record("organization-apikey", call.organization, id, f"No API key found with ID {id}")
    call.store.remove("organization-apikey", call.organization, id)
    credentials.remove_key(call.store, "organization", call.organization, id)
    return {}


def _role(call: Call) -> str:
    """What the caller is in the organisation."""
    if call.caller.kind != "user":
        return call.caller.role
    member = call.store.get("organization-member", call.organization, call.caller.user)
    return str(member["role"]) if member else ""


def _seconds(ttl: float) -> float:
    if not 0 < ttl <= 100 * 365 * 24 * 3600:
        raise Refusal("ttl is a number of seconds, above zero and below a hundred years")
    return ttl
