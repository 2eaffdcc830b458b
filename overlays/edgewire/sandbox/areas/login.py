"""Logging in, with a password and where it is set up a second factor; and getting a password in the first place.

Kind ``one-time-code``, scope 0: codes that were mailed, by what they are for and whom.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from .. import credentials, mail, people, totp
from ..answers import Answer, Refusal
from ..registry import Area
from ..store import Record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("login")

NOT_FOUND = "User not found"
INCORRECT = "Password is incorrect"
NEEDS_PASSWORD = "You need to set a password before you can log in"
NEEDS_TOTP = "ERR_TOTP_TOKEN IS REQUIRED"
SHORTEST_PASSWORD = 8
_CODE_SECONDS = 24 * 3600.0
_BAD_CODE = "The code is not valid or has expired"


@AREA.answers("login")
def login(call: Call) -> Answer:
    """A token for the user."""
    user = people.find(call.store, call.body["username"])
    if user is None:
        raise Refusal(NOT_FOUND)
    if user.get("password") is None:
        raise Refusal(NEEDS_PASSWORD)
    confirm(call, user, call.body["password"], call.body.get("totpToken"))
    now = call.service.clock.now()
    call.store.put("user", 0, user["id"], {**user, "lastSeen": call.now})
    return {"token": credentials.new_token(call.store, user["id"], now)}


@AREA.answers("getUserNeedToSetPassword")
def need_to_set_password(call: Call) -> Answer:
    """Whether the user is known, and has a password."""
    user = people.find(call.store, call.path["usernameOrEmail"])
    if user is None:
        raise Refusal(NOT_FOUND)
    return {
        "email": user["email"],
        "needPassword": user.get("password") is None,
        "whitelabels": [],
        "emailVerified": user.get("activated", False),
        "idps": [],
    }


@AREA.answers("getSSODomainIdPs")
def list_identity_providers(call: Call) -> Answer:
    """None: the sandbox knows passwords only."""
    user = people.find(call.store, call.path["usernameOrEmail"])
    return {"idps": [], "needsPasswordSetup": user is not None and user.get("password") is None}


@AREA.answers("requestResetPassword")
def request_reset(call: Call) -> Answer:
    """A code by mail, which is to be found in the list of mails."""
    user = people.find(call.store, call.body["email"])
    if user is None:
        raise Refusal(NOT_FOUND)
    code = new_code(call, "reset", user["id"])
    mail.send(call.service, user, "Reset your password", f"Your code to reset your password: {code}")
    return {}


@AREA.answers("verifyResetPassword")
def verify_reset(call: Call) -> Answer:
    """Whether the code would do."""
    _user_of_code(call)
    return {}


@AREA.answers("resetPassword")
def reset(call: Call) -> Answer:
    """The new password; the code is used up, and who uses it has shown that the address is theirs."""
    user = _user_of_code(call)
    set_password(call, {**user, "activated": True}, call.body["newPassword"])
    forget_code(call, "reset", user["id"])
    return {}


@AREA.answers("setUserPassword")
def set_first_password(call: Call) -> Answer:
    """The first password of a user who has none, with the access token that was mailed."""
    claims = credentials.token_claims(call.store, call.body["accessToken"], call.service.clock.now())
    user = call.store.get("user", 0, call.path["userId"])
    valid = claims is not None and claims.get("purpose") == "set-password" and claims["sub"] == str(call.path["userId"])
    if not valid or user is None:
        raise Refusal("The access token is not valid or has expired", 401)
    if user.get("password") is not None:
        raise Refusal("This user has a password already")
    set_password(call, user, call.body["password"])
    return {}


def confirm(call: Call, user: Record, password: str | None, token: str | None) -> None:
    """Let only the user pass.

    Raises:
        Refusal: the password or the second factor is missing or wrong, in the texts that clients look for.
    """
    if user.get("password") is not None and not people.matches(user["password"], password or ""):
        raise Refusal(INCORRECT)
    if user.get("totp"):
        check_second_factor(call, user, token)


def check_second_factor(call: Call, user: Record, token: str | None) -> None:
    """Let only who has the user's authenticator pass, or one of the recovery codes, each once."""
    if not token:
        raise Refusal(NEEDS_TOTP)
    if totp.fits(user["totp"], token, call.service.clock.now()):
        return
    digest = credentials.digest(token.strip())
    if digest not in user.get("recovery", ()):
        raise Refusal(f"{NEEDS_TOTP}: the token that was given is not correct")
    user["recovery"].remove(digest)
    call.store.put("user", 0, user["id"], user)


def set_password(call: Call, user: Record, password: str) -> None:
    """Keep the password.

    Raises:
        Refusal: it is too short.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise Refusal(f"A password has at least {SHORTEST_PASSWORD} characters")
    call.store.put("user", 0, user["id"], {**user, "password": people.hashed(password)})


def new_code(call: Call, purpose: str, user: int) -> str:
    """A code for a mail; the one before is worth nothing any more."""
    code = secrets.token_hex(16)
    record = {"digest": credentials.digest(code), "expires": call.service.clock.now() + _CODE_SECONDS}
    call.store.put("one-time-code", 0, f"{purpose} {user}", record)
    return code


def check_code(call: Call, purpose: str, user: int, code: str) -> None:
    """Let only who got the mail pass.

    Raises:
        Refusal: the code is another, or too old.
    """
    kept = call.store.get("one-time-code", 0, f"{purpose} {user}")
    right = kept is not None and secrets.compare_digest(kept["digest"], credentials.digest(code))
    if kept is None or not right or kept["expires"] <= call.service.clock.now():
        raise Refusal(_BAD_CODE)


def forget_code(call: Call, purpose: str, user: int) -> None:
    """The code is used up."""
    call.store.remove("one-time-code", 0, f"{purpose} {user}")


def _user_of_code(call: Call) -> Record:
    user = people.find(call.store, call.body["email"])
    if user is None:
        raise Refusal(_BAD_CODE)
    check_code(call, "reset", user["id"], call.body["code"])
    return user
