"""Secrets of an organisation. Kind: ``organization-secret``. Nothing here uses a secret, so its value is not kept."""

from __future__ import annotations

from .. import people
from ..answers import Answer, Refusal
from ..call import Call
from ..registry import Area

AREA = Area("organization_secrets")


@AREA.answers("addOrganizationSecret")
def add(call: Call) -> Answer:
    """A new secret."""
    name = call.body["name"]
    if not name.strip():
        raise Refusal("A secret needs a name")
    if call.store.all("organization-secret", call.organization, name=name):
        raise Refusal(f"There is already a secret with the name {name[:100]!r}")
    id = call.store.next_id("organization-secret")
    record = {"id": id, "name": name, "description": call.body["description"], "created": call.now}
    call.store.put("organization-secret", call.organization, id, record | {"user": call.caller.user})
    return {"id": id}


@AREA.answers("listOrganizationSecrets")
def list_all(call: Call) -> Answer:
    """Names, never values."""
    return {
        "secrets": [
            {name: secret[name] for name in ("id", "name", "description", "created")}
            | {"createdByUser": people.creator(call.store.get("user", 0, secret["user"]))}
            for secret in call.store.all("organization-secret", call.organization)
        ]
    }


@AREA.answers("deleteOrganizationSecret")
def delete(call: Call) -> Answer:
    """Forget a secret."""
    id = call.path["secretId"]
    call.record("organization-secret", call.organization, id, f"No secret found with ID {id}")
    call.store.remove("organization-secret", call.organization, id)
    return {}
