"""Making users, and activating them. Trials and paid plans are refused: the sandbox sells nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .. import credentials, mail, people, projects
from ..answers import Answer, Refusal, Unsupported
from ..registry import Area
from ..store import Record
from . import login

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("sign_up")

_USERNAME = re.compile(r"(?=.{4,30}\Z)(?![_.])(?!.*[_.]{2})[a-zA-Z0-9._-]+(?<![_.])")
"""The pattern that the service publishes."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")


@AREA.answers("createUser")
def create_user(call: Call) -> Answer:
    """A user with a first project. The service takes this from its own pages only; here users for tests are made so.

    Without a password the user still has to set one, with the access token of the mail.
    """
    body = call.body
    if not _USERNAME.fullmatch(body["username"]):
        raise Refusal("A username has 4 to 30 letters, digits, hyphens, underscores and dots")
    if not _EMAIL.fullmatch(body["email"]):
        raise Refusal("This is not an e-mail address")
    if not body["privacyPolicy"]:
        raise Refusal("The privacy policy has to be accepted")
    if people.find(call.store, body["username"]) or people.find(call.store, body["email"]):
        raise Refusal("A user with this username or e-mail address already exists")
    password: str | None = body.get("password")
    if password is not None and len(password) < login.SHORTEST_PASSWORD:
        raise Refusal(f"A password has at least {login.SHORTEST_PASSWORD} characters")
    extra = {name: body[name] for name in ("jobTitle", "companyName") if body.get(name)}
    user = people.create(
        call.service, body["username"], body["email"], body["name"], password, activated=False, **extra
    )
    if password is None:
        now = call.service.clock.now()
        token = credentials.new_token(call.store, user["id"], now, purpose="set-password")
        mail.send(call.service, user, "Set your password", f"Your access token to set a password: {token}")
    _mail_activation(call, user)
    projects.create(call.service, user["id"], body.get("projectName") or f"{body['username']}-project-1")
    return {"id": user["id"], "redirectUrl": f"{call.origin}/login"}


@AREA.answers("sendUserFeedback", "sendUserUpgradeRequest", tier="unsupported")
def ask_people(call: Call) -> Answer:
    """Not here: a request that nobody reads was not made."""
    raise Unsupported("Nobody reads requests that are sent to the sandbox")


@AREA.answers(
    "createProTierUser",
    "createEnterpriseTrialUser",
    "startEnterpriseTrial",
    "userUpgradeSubscription",
    "userCancelSubscription",
    "userUndoCancelSubscription",
    tier="unsupported",
)
def sell(call: Call) -> Answer:
    """Nothing to buy or try here."""
    raise Unsupported("The sandbox has no paid plans and no trials")


@AREA.answers("requestActivationCodeCurrentUser", "requestActivationCodeUser")
def request_activation(call: Call) -> Answer:
    """A code by mail."""
    user = _caller(call)
    if user["activated"]:
        raise Refusal("This user is already activated")
    _mail_activation(call, user)
    return {}


@AREA.answers("activateCurrentUser", "activateUser")
def activate(call: Call) -> Answer:
    """The code of the mail shows that the address is the user's."""
    user = _caller(call)
    login.check_code(call, "activation", user["id"], call.body["code"])
    login.forget_code(call, "activation", user["id"])
    call.store.put("user", 0, user["id"], {**user, "activated": True})
    return {}


@AREA.answers("getUserByThirdPartyActivationCode", "activateUserByThirdPartyActivationCode", "convertCurrentUser")
def refuse_others(call: Call) -> Answer:
    """No third party and no evaluation made a user here, so that no code and no account is one."""
    if call.operation.id == "convertCurrentUser":
        raise Refusal("This user is not an evaluation user")
    raise Refusal("This activation code does not exist")


@AREA.answers("validateEmail", tier="simulated")
def validate_email(call: Call) -> Answer:
    """By form alone: the sandbox asks no mail server, so that the score says nothing more than the verdict."""
    email = call.body["email"]
    fits = _EMAIL.fullmatch(email) is not None
    local, _, host = email.rpartition("@")
    parts = {"local": local, "host": host} if fits else {}
    return {"email": email, "verdict": "Valid" if fits else "Invalid", "score": float(fits), **parts}


def _caller(call: Call) -> Record:
    return call.record("user", 0, call.caller.user, login.NOT_FOUND)


def _mail_activation(call: Call, user: Record) -> None:
    code = login.new_code(call, "activation", user["id"])
    mail.send(call.service, user, "Activate your account", f"Your activation code: {code}")
