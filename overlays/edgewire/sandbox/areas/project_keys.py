"""API keys and HMAC keys of projects: made, listed, taken back. Records: see ``sandbox.keys``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import credentials, keys, people
from ..answers import Answer, Refusal
from ..registry import Area
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_keys")

SHORTEST = 32
LONGEST = 1000
_LONGEST_LIFE = 10 * 365 * 86_400
"""Seconds that a key may be given to live. The service's own limit is not known; this keeps dates writable."""


@AREA.answers("listProjectApiKeys")
def list_api_keys(call: Call) -> Answer:
    """All keys, each with its beginning and end; the development key whole, for who may do what it may."""
    return {"apiKeys": [_shown_key(call, record) for record in call.store.all("apikey", call.project)]}


@AREA.answers("addProjectApiKey")
def add_project_api_key(call: Call) -> Answer:
    """A new key; only here it is shown whole."""
    lives = call.body.get("ttl")
    if lives is not None and not 0 < lives <= _LONGEST_LIFE:
        raise Refusal(f"The time to live of a key is between 1 and {_LONGEST_LIFE} seconds")
    number, key = keys.add_api_key(
        call.service,
        call.project,
        call.body["name"],
        call.body["role"],
        call.caller.user,
        key=given_key(call),
        development=call.body["isDevelopmentKey"],
        expires=None if lives is None else call.service.clock.now() + lives,
    )
    return {"id": number, "apiKey": key}


@AREA.answers("addProjectIngestionOnlyApiKey")
def add_ingestion_only_key(call: Call) -> Answer:
    """A new key that only the ingestion service takes."""
    number, key = keys.add_api_key(call.service, call.project, call.body["name"], "ingestiononly", call.caller.user)
    return {"id": number, "apiKey": key}


@AREA.answers("revokeProjectApiKey", "revokeProjectIngestionOnlyApiKey")
def revoke_api_key(call: Call) -> Answer:
    """The key opens nothing any more, on any port; whom it let in has to go."""
    number = call.path["apiKeyId"]
    missing = f"No API key found with ID {number}"
    record = call.record("apikey", call.project, number, missing)
    if call.operation.id == "revokeProjectIngestionOnlyApiKey" and record["role"] != "ingestiononly":
        raise Refusal(missing)
    call.store.remove("apikey", call.project, number)
    credentials.remove_key(call.store, "project", call.project, number)
    call.service.remote.revoke(call.project, number)
    return {}


@AREA.answers("getCurrentApiKeyInfo")
def get_current_key(call: Call) -> Answer:
    """What the key of this request is."""
    who = call.caller
    record = call.store.get("apikey", who.id, who.key) or {}
    expires = {"expires": record["expires"]} if "expires" in record else {}
    return {"apiKeyId": who.key, "projectId": who.id, "role": who.role, **expires}


@AREA.answers("listProjectHmacKeys")
def list_hmac_keys(call: Call) -> Answer:
    """All of them, whole: devices sign with them, and clients look them up here."""
    return {"hmacKeys": [_created(call, record) for record in call.store.all("hmackey", call.project)]}


@AREA.answers("addProjectHmacKey")
def add_project_hmac_key(call: Call) -> Answer:
    """The key of the body."""
    body = call.body
    if not body["hmacKey"]:
        raise Refusal("An HMAC key cannot be empty")
    return {
        "id": keys.add_hmac_key(
            call.service, call.project, body["name"], body["hmacKey"], body["isDevelopmentKey"], call.caller.user
        )
    }


@AREA.answers("revokeProjectHmacKey")
def revoke_hmac_key(call: Call) -> Answer:
    """What it signed from now on counts as signed by nobody's key."""
    number = call.path["hmacId"]
    if not call.store.remove("hmackey", call.project, number):
        raise Refusal(f"No HMAC key found with ID {number}")
    return {}


@AREA.answers("listDevkeys")
def list_development_keys(call: Call) -> Answer:
    """For users; with an API key nothing, as the service has it since January 2026."""
    return keys.development_keys(call.service, call.project) if call.caller.kind == "user" else {}


@AREA.answers("getHmacDevkey")
def get_hmac_development_key(call: Call) -> Answer:
    """The HMAC key that clients sign with where they were given none."""
    return {name: key for name, key in keys.development_keys(call.service, call.project).items() if name == "hmacKey"}


def given_key(call: Call) -> str | None:
    """The key that the body brings along; None where it brings none.

    Raises:
        Refusal: it is none, or somebody has it.
    """
    key: str | None = call.body.get("apiKey")
    if key is None:
        return None
    if not key.startswith("ei_") or not SHORTEST <= len(key) <= LONGEST or not key.isascii():
        raise Refusal(f"An API key begins with ei_ and has at least {SHORTEST} characters")
    if credentials.key_caller(call.store, key) is not None:
        raise Refusal("This API key is already in use")
    return key


def _shown_key(call: Call, record: Record) -> Record:
    view = _created(call, {name: value for name, value in record.items() if name not in ("key", "shown")})
    whole = call.caller.role in ("admin", record["role"])  # or who may only read would find here what may do all
    return view | {"apiKey": record.get("key", record["shown"]) if whole else record["shown"]}


def _created(call: Call, record: Record) -> Record:
    user = call.store.get("user", 0, record["user"])
    view = {name: value for name, value in record.items() if name != "user"}
    return view | {"createdByUser": people.creator(user)} if user else view
