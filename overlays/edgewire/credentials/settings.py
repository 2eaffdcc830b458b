"""Which of all that is given holds: arguments, then a named profile, the environment, and the default profile."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from ..errors import ConfigurationError, CredentialError
from . import checks
from .hosts import Hosts, hosts_of
from .layers import HOST_NAMES, Layer, Value, arguments, environment
from .profiles import read_profile
from .signin import SignIn
from .sources import ACCESS_TOKEN, JWT, JWT_COOKIE, ORGANIZATION_KEY, PROJECT_KEY, Fixed
from .tokens import ClientCredentials, Login, Totp

if TYPE_CHECKING:
    from .protocol import Source

_KEYS = {"api_key": PROJECT_KEY, "org_api_key": ORGANIZATION_KEY}
_TOKENS = {"jwt_token": JWT, "jwt_cookie": JWT_COOKIE, "access_token": ACCESS_TOKEN}
_PAIRS = (("username", "password"), ("client_id", "client_secret"))


@dataclass(frozen=True, slots=True)
class Settings:
    """What a client starts from.

    Attributes:
        hosts: where the services are.
        signin: as whom, and never shown.
        project_id, organization_id: which one is meant where a call names none; None where nobody said.
    """

    hosts: Hosts
    signin: SignIn
    project_id: int | None
    organization_id: int | None


def resolve(
    given: Mapping[str, Value], *, profile: str | None = None, environ: Mapping[str, str] | None = None
) -> Settings:
    """Put together what holds.

    Each setting comes from the first place that has it. Three rules keep together what belongs together:

    * The first place that has any credential decides how the client signs in. If that is with keys, a key of the other
      kind may still come from a later place, if that is for the same host. A user's sign-in is never mixed with keys.
    * A credential is only sent to its own host: one from a profile to the host of that profile, one from the
      environment to the host that the environment names, if it names one.
    * An identifier is not taken from a place after that of the key if one of both is a profile.

    Raises:
        ConfigurationError: a value cannot be what it is given as, a profile cannot be used, or a rule would be broken.
        CredentialError: a credential cannot be one, or there are two where one is meant.
    """
    environ = os.environ if environ is None else environ
    if profile is not None and not isinstance(profile, str):
        raise ConfigurationError(f"profile is a {type(profile).__name__}; give its name")
    named = profile or environ.get("EDGEWIRE_PROFILE") or None
    found = read_profile(named, environ)
    layers = [arguments(given), environment(environ)]
    if found is not None:
        layers.insert(1 if named else 2, found)

    hosts = _hosts(layers)
    signin, sources = _signin(layers, hosts)
    for setting, layer in sources.items():
        _check_host(setting, layer, hosts, layers)
    project_from = sources.get("api_key") or next(iter(sources.values()), None)
    organization_from = sources.get("org_api_key") or next(iter(sources.values()), None)
    return Settings(
        hosts,
        signin,
        _identifier("project_id", layers, project_from),
        _identifier("organization_id", layers, organization_from),
    )


def _hosts(layers: Sequence[Layer]) -> Hosts:
    stated = [hosts for layer in layers if _states_host(layer) and (hosts := layer.hosts()) is not None]
    if not stated:
        return hosts_of()
    return Hosts(
        next((hosts.studio for hosts in stated if hosts.studio), None),
        next((hosts.ingestion for hosts in stated if hosts.ingestion), None),
        next((hosts.remote_management for hosts in stated if hosts.remote_management), None),
    )


def _states_host(layer: Layer) -> bool:
    return any(layer.values.get(setting) for setting in HOST_NAMES)


def _signin(layers: Sequence[Layer], hosts: Hosts) -> tuple[SignIn, dict[str, Layer]]:
    """The sources, and which setting came from which layer."""
    totp = cast("Totp | None", next((layer.values["totp"] for layer in layers if "totp" in layer.values), None))
    deciding = next((layer for layer in layers if _ways(layer)), None)
    ways = _ways(deciding) if deciding else []
    users = [way for way in ways if way not in _KEYS]
    if totp is not None and users != ["username"]:
        raise CredentialError("totp goes with username and password; give them too, or leave it out")
    if deciding is None:
        return SignIn(), {}
    if len(users) > 1 or (users and len(ways) > 1):
        raise CredentialError(
            f"{' and '.join(deciding.name(way) for way in ways)} are both given; give API keys, or one way of "
            "signing in as a user"
        )
    if users:
        return SignIn(user=_user(deciding, users[0], totp)), {users[0]: deciding}
    keys: dict[str, Fixed] = {}
    origin: dict[str, Layer] = {}
    for setting, kind in _KEYS.items():
        having = (layer for layer in layers if layer.values.get(setting) is not None)
        layer = next((layer for layer in having if layer is deciding or _other_host(layer, hosts) is None), None)
        if layer is not None:
            value = cast(str, layer.values[setting])
            keys[setting], origin[setting] = Fixed(kind, checks.api_key(value, layer.name(setting))), layer
    names = {_KEYS[setting]: layer.name(setting) for setting, layer in origin.items()}
    signin = SignIn(project_key=keys.get("api_key"), organization_key=keys.get("org_api_key"), names=names)
    return signin, origin


def _ways(layer: Layer) -> list[str]:
    """The ways of signing in that a layer gives, each by the first setting of it."""
    ways = [setting for setting in (*_KEYS, *_TOKENS) if layer.values.get(setting) is not None]
    for first, second in _PAIRS:
        given = [setting for setting in (first, second) if layer.values.get(setting) is not None]
        if len(given) == 1:
            missing = second if given == [first] else first
            raise CredentialError(f"{layer.name(given[0])} is given without {missing}; give both in one place")
        if given:
            ways.append(first)
    return ways


def _user(layer: Layer, way: str, totp: Totp | None) -> Source:
    value = cast(str, layer.values[way])
    if way in _TOKENS:
        return Fixed(_TOKENS[way], checks.jwt(value, layer.name(way)))
    second = "password" if way == "username" else "client_secret"
    first, secret = (checks.text(cast(str, layer.values[setting]), layer.name(setting)) for setting in (way, second))
    if way == "client_id":
        return ClientCredentials(first, secret)
    if totp is not None and not isinstance(totp, str) and not callable(totp):
        raise CredentialError("totp is neither text nor something to call; give its digits in quotes")
    return Login(first, secret, totp)


def _other_host(layer: Layer, hosts: Hosts) -> tuple[str, str] | None:
    """Where the credentials of a layer belong, and where they would be sent instead; None where all is well."""
    own = layer.hosts()
    if own is None:
        return None
    pairs = (
        (own.studio, hosts.studio),
        (own.ingestion, hosts.ingestion),
        (own.remote_management, hosts.remote_management),
    )
    return next(((its, used) for its, used in pairs if its is not None and used is not None and its != used), None)


def _check_host(setting: str, layer: Layer, hosts: Hosts, layers: Sequence[Layer]) -> None:
    """Refuse to send a credential to another host than its own."""
    if (found := _other_host(layer, hosts)) is None:
        return
    its, used = found
    other = next(place for place in layers if _states_host(place) and place is not layer)
    names = " and ".join(other.name(name) for name in HOST_NAMES if other.values.get(name))
    raise ConfigurationError(
        f"{layer.name(setting)} belongs to {its}, but {names} of {other.where} would have it sent to {used}; "
        "give the credential for that host in the same place as the host, or leave the host out"
    )


def _identifier(setting: str, layers: Sequence[Layer], credential: Layer | None) -> int | None:
    after = False
    for layer in layers:
        skipped = after and credential is not None and (layer.bundle or credential.bundle)
        value = layer.number(setting)  # read in any case: a mistake is told where it stands
        if value is not None and not skipped:
            return value
        after = after or layer is credential
    return None
