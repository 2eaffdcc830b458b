"""Tokens for the Studio socket. Owns the kind ``socket-token``."""

from __future__ import annotations

from ..answers import Answer
from ..call import Call
from ..registry import Area
from ..sockets import tokens
from .jobs import owner

AREA = Area("socket_token")


@AREA.answers("getSocketToken", "getOrganizationSocketToken")
def socket_token(call: Call) -> Answer:
    """A token for the events of this project or organisation."""
    token, expires = tokens.new(call.service, tokens.Scope(*owner(call), call.caller.role != "readonly"))
    return {"token": {"socketToken": token, "expires": call.service.clock.text(expires)}}
