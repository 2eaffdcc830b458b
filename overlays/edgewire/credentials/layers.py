"""Where settings come from: arguments, the environment, and the names both go by."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import ConfigurationError
from .hosts import Hosts, hosts_of

Value = object

HOST_NAMES = ("host", "api_endpoint", "ingestion_endpoint", "remote_endpoint")
CREDENTIAL_NAMES = (
    "api_key",
    "org_api_key",
    "jwt_token",
    "jwt_cookie",
    "access_token",
    "username",
    "password",
    "client_id",
    "client_secret",
)
ID_NAMES = ("project_id", "organization_id")

VARIABLES: dict[str, tuple[str, ...]] = {
    # The name that says which kind of key it is goes first: inside organisation blocks EI_API_KEY is the other kind.
    "api_key": ("EI_PROJECT_API_KEY", "EI_API_KEY"),
    "org_api_key": ("EI_ORG_API_KEY", "EI_ORGANIZATION_API_KEY"),
    "project_id": ("EI_PROJECT_ID",),
    "organization_id": ("EI_ORG_ID", "EI_ORGANIZATION_ID"),
    "host": ("EI_HOST",),
    "api_endpoint": ("EI_API_ENDPOINT",),
    "ingestion_endpoint": ("EI_INGESTION_ENDPOINT",),
    "remote_endpoint": ("EI_REMOTE_ENDPOINT",),
}
"""Setting -> environment variables, the first one that is set wins. One that is empty is not set."""


@dataclass(frozen=True, slots=True)
class Layer:
    """Settings that came from one place.

    Attributes:
        where: the place, as messages call it.
        values: name of the setting -> value; only what is set.
        called: name of the setting -> what the user calls it there.
        bundle: whether it is one unit, whose credentials belong to its host (the default one, if it names none) and
            whose identifiers belong to its credentials.
    """

    where: str
    values: Mapping[str, Value] = field(repr=False)
    called: Mapping[str, str] = field(default_factory=dict, repr=False)
    bundle: bool = False

    def name(self, setting: str) -> str:
        """What the user calls a setting of this layer."""
        return self.called.get(setting, setting)

    def text(self, setting: str) -> str | None:
        """A setting that is text.

        Raises:
            ConfigurationError: it is none.
        """
        value = self.values.get(setting)
        if value is not None and not isinstance(value, str):
            raise ConfigurationError(f"{self.name(setting)} is a {type(value).__name__}; give text")
        return value

    def number(self, setting: str) -> int | None:
        """A setting that is an identifier.

        Raises:
            ConfigurationError: it is none.
        """
        value = self.values.get(setting)
        if value is None:
            return None
        if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            raise ConfigurationError(f"{self.name(setting)}={value!r} is no identifier; give a whole number from 1 on")
        return value

    def hosts(self) -> Hosts | None:
        """The addresses that this layer says by itself; None where it says nothing."""
        given = {setting: self.text(setting) for setting in HOST_NAMES}
        if not any(given.values()) and not self.bundle:
            return None
        return hosts_of(**given, called=self.name)


def arguments(values: Mapping[str, Value]) -> Layer:
    """What was given to the constructor; None is not given, empty text is a mistake.

    Raises:
        ConfigurationError: an argument is empty text.
    """
    given = {name: value for name, value in values.items() if value is not None}
    for name, value in given.items():
        if value == "":
            raise ConfigurationError(f"{name} is empty; leave it out, or give what it is to be")
    return Layer("the arguments", given)


def environment(environ: Mapping[str, str] | None = None) -> Layer:
    """What the environment says."""
    environ = os.environ if environ is None else environ
    values: dict[str, Value] = {}
    called: dict[str, str] = {}
    for setting, variables in VARIABLES.items():
        for variable in variables:
            if environ.get(variable):
                values[setting], called[setting] = environ[variable], variable
                break
    return Layer("the environment", values, called)
