"""Changing one's password, and the second factor: a real TOTP key, and recovery codes for when it is lost."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from .. import credentials, people, totp
from ..answers import Answer, Refusal
from ..registry import Area
from . import login
from .users import record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("user_security")
_RECOVERY_CODES = 10


@AREA.answers("changePasswordCurrentUser", "changePasswordUser")
def change_password(call: Call) -> Answer:
    """The new password, for who knows the one before."""
    user = record(call)
    if not people.matches(user.get("password"), call.body["currentPassword"]):
        raise Refusal(login.INCORRECT)
    login.set_password(call, user, call.body["newPassword"])
    return {}


@AREA.answers("userGenerateNewTotpMfaKey")
def new_totp_key(call: Call) -> Answer:
    """A key for an authenticator; nothing is set up until a token of it comes back."""
    user = record(call)
    _refuse_second(user.get("totp"))
    key = totp.new_key()
    return {"key": key, "url": totp.url(key, user["email"])}


@AREA.answers("userSetTotpMfaKey")
def set_totp_key(call: Call) -> Answer:
    """Logging in needs a token from now on. The recovery codes are shown once."""
    user, key = record(call), call.body["key"]
    _refuse_second(user.get("totp"))
    if not totp.is_key(key):
        raise Refusal("This is not a key for one-time passwords: Base32, at least 16 characters")
    if not totp.fits(key, call.body["totpToken"], call.service.clock.now()):
        raise Refusal("The token is not correct")
    codes = [secrets.token_hex(5) for _ in range(_RECOVERY_CODES)]
    kept = {"totp": key, "recovery": [credentials.digest(code) for code in codes]}
    call.store.put("user", 0, user["id"], {**user, **kept})
    return {"recoveryCodes": codes}


@AREA.answers("userDeleteTotpMfaKey")
def delete_totp_key(call: Call) -> Answer:
    """The password alone is enough again."""
    user = record(call)
    if not user.get("totp"):
        raise Refusal("This user has no multi-factor authentication")
    login.check_second_factor(call, user, call.body["totpToken"])
    kept = {name: value for name, value in user.items() if name not in ("totp", "recovery")}
    call.store.put("user", 0, user["id"], kept)
    return {}


def _refuse_second(totp_key: str | None) -> None:
    if totp_key:
        raise Refusal("This user has multi-factor authentication already")
