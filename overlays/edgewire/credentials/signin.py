"""What one client signs in with: which credential for which call, and what to say when it is the wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from edge_impulse_studio.driver import Credential

from ..errors import ApiError, AuthenticationError, CredentialError
from .protocol import Probe, Source
from .sources import ACCESS_TOKEN, JWT, JWT_COOKIE, ORGANIZATION_KEY, PROJECT_KEY, Fixed, Nobody
from .tokens import Login

if TYPE_CHECKING:
    from edge_impulse_studio.sending import Operation

_OF_ORGANIZATIONS = ("/api/organizations", "/api/portals")
_INVALID = "Invalid API key"

_PROBES = {PROJECT_KEY: "/api/organizations", ORGANIZATION_KEY: "/api/projects"}  # what the other kind of key can get
_GIVE = {
    PROJECT_KEY: "api_key= or EI_API_KEY (Dashboard > Keys of the project)",
    ORGANIZATION_KEY: "org_api_key= or EI_ORG_API_KEY (the organization's page > Keys)",
}
_NOBODY = Nobody()


class SignIn:
    """The sources of one client. Its copies share it, and with it every token.

    Args:
        project_key, organization_key: of these both can be given, or
        user: one way of signing in as a user or an OAuth2 client, for all calls.
        names: what the user calls what was given, for messages: "api_key", "EI_API_KEY".
    """

    def __init__(
        self,
        *,
        project_key: Fixed | None = None,
        organization_key: Fixed | None = None,
        user: Source | None = None,
        names: dict[str, str] | None = None,
    ) -> None:
        if user is not None and (project_key or organization_key):
            raise CredentialError(
                f"give API keys or a {user.kind}, not both; the service takes the first that it finds"
            )
        self.project_key = project_key
        self.organization_key = organization_key
        self.user = user
        self._names = names or {}
        self._probes: dict[str, Probe] = {}

    def __repr__(self) -> str:
        return f"<{' and '.join(self.kinds) or 'no credential'}>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("credentials are not pickled; make the client where it is used")

    @property
    def kinds(self) -> list[str]:
        """What was given, in words that hold no secret."""
        return [source.kind for source in (self.project_key, self.organization_key, self.user) if source is not None]

    def for_operation(self, operation: Operation) -> Source:
        """Who signs a call.

        The organisation key for what only organisations have (``/api/organizations``, ``/api/portals``), the project
        key for everything else. With only one of the two, that one: what it may do is for the service to say.

        Raises:
            CredentialError: nothing was given.
        """
        if not operation.auth:
            return _NOBODY
        keys = (self.project_key, self.organization_key)
        source = self.user or next((key for key in (keys[::-1] if _of_organizations(operation) else keys) if key), None)
        if source is None:
            raise CredentialError(
                f"{operation.id} needs a credential and none was given: give {_needed(operation)}, or sign in "
                "as a user",
                operation=operation.id,
            )
        return source

    def advice(self, operation: Operation, error: ApiError) -> Probe | None:
        """What can be found out about a credential that the service refused."""
        if not isinstance(error, AuthenticationError) and _INVALID not in (error.server_message or ""):
            return None
        try:
            source = self.for_operation(operation)
        except CredentialError:
            return None
        if source.kind not in _PROBES:
            advice = _token_advice(source)
            return Probe("", Credential({}, ()), advice, advice, found=True) if advice else None
        needed = ORGANIZATION_KEY if _of_organizations(operation) else PROJECT_KEY
        given = self._names.get(source.kind, source.kind)
        key = source.current()
        if key is None:
            return None
        # The question: is it a key of the kind that this operation does not take?
        path = _PROBES[needed]
        if path not in self._probes:
            other = ORGANIZATION_KEY if needed == PROJECT_KEY else PROJECT_KEY
            self._probes[path] = Probe(
                path,
                key,
                accepted=f"{given} holds {_a(other)}, and this needs {_a(needed)}: give {_GIVE[needed]}",
                refused=f"the service knows {given} neither as {_a(needed)} nor as {_a(other)}; copy it again, and "
                "check that the host is the one that it belongs to",
            )
        return self._probes[path]


def _of_organizations(operation: Operation) -> bool:
    return any(operation.path == root or operation.path.startswith(root + "/") for root in _OF_ORGANIZATIONS)


def _needed(operation: Operation) -> str:
    return _GIVE[ORGANIZATION_KEY if _of_organizations(operation) else PROJECT_KEY]


def _a(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}"


def _token_advice(source: Source) -> str:
    if isinstance(source, Login):
        return (
            "the sign-in has ended, and the one-time code that was given as text is used up; give totp= something to "
            "call that returns the current code, and a new sign-in is made by itself"
            if source.totp_is_used_up
            else ""
        )
    if source.kind in (JWT, JWT_COOKIE):
        return "the JWT is wrong or its time is over; with username= and password= it is renewed by itself"
    if source.kind == ACCESS_TOKEN:
        return "the token is wrong or its time is over; with client_id= and client_secret= it is renewed by itself"
    return ""
