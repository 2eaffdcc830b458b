"""What both drivers of Studio share: who signs a call, what its request looks like, and what its answer means."""

from __future__ import annotations

import json as _json
import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar
from urllib.parse import urlencode

import httpx
from edge_impulse_studio.driver import Credential, Settings, check
from edge_impulse_studio.sending import Operation, Request, refused
from edge_impulse_studio.sending import request as sending_request
from edge_impulse_studio.types import UNSET, Response

from ..errors import ApiError, ConfigurationError, CredentialError, EdgewireError, common
from .bodies import AsyncOutgoing, Outgoing, multipart
from .http import discreet, user_agent
from .logs import request_id
from .plan import Plan

if TYPE_CHECKING:
    from edge_impulse_studio.errors import EdgewireError as StudioError

    from ..credentials.protocol import Probe, Source, Sources, TokenCall
    from .multipart import Body
    from .options import Options
    from .retry import Decision

T = TypeVar("T")
Out = type[Outgoing] | type[AsyncOutgoing]
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What JSON can hold."""

PROBE_SECONDS = 10.0
"""Longest that is waited to learn of which kind a key is: it is only for a better error message."""

_READ_ONLY = frozenset({"GET", "HEAD", "OPTIONS"})
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


@cache
def always_sent() -> dict[str, str]:
    """The headers of every request. Not to be changed."""
    with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200))) as client:
        encodings = client.headers["accept-encoding"]  # what this installation can unpack
    return {"user-agent": user_agent(), "accept-encoding": encodings, "connection": "keep-alive"}


class Asked(NamedTuple):
    """A call that the contract does not have."""

    operation: Operation
    url: str
    headers: Mapping[str, str]
    content: bytes | Body | None


class Signing(Settings):
    """The decisions of a driver that signs its calls and repeats them."""

    def __init__(
        self, *, base_url: str, source: Sources, options: Options, headers: Mapping[str, str], **rest: Any
    ) -> None:
        try:
            super().__init__(base_url=base_url, strict=options.strict, on_drift=options.on_drift, **rest)
            httpx.URL(base_url)
        except (ValueError, httpx.InvalidURL) as error:
            raise ConfigurationError(f"base_url cannot be used: {error}") from error
        self.options = options
        self.sources = source
        self._always_sent = {**headers, **always_sent()}

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            "a client holds open connections and is neither pickled nor copied; make a new one in the other process, "
            "from the environment or a profile rather than by sending it a key, or use with_options() for a copy"
        )

    # Requests

    def _request(self, plan: Plan, call: Request[Any], credential: Credential, outgoing: Out) -> httpx.Request:
        headers = {
            **self._always_sent,
            "accept": "application/json" if call.operation.answer == "json" else "*/*",
            **call.headers,
            **_sendable(credential),
        }
        content = None
        if call.json is not UNSET and call.json is not None:
            headers["content-type"] = "application/json"
            content = call.json_bytes()
        elif call.multipart is not UNSET and call.multipart is not None and plan.body is None:
            plan.body = multipart(call.multipart)
        return self._composed(plan, call.url, headers, content, outgoing)

    def _composed(
        self, plan: Plan, url: str, headers: dict[str, str], content: bytes | None, outgoing: Out
    ) -> httpx.Request:
        if plan.body is not None:
            headers["content-type"] = plan.body.content_type
            headers["content-length"] = str(plan.body.content_length)
        request = httpx.Request(
            plan.operation.method,
            self.base_url + url,
            headers=headers,
            content=content,
            extensions={"timeout": plan.timeouts()},
        )
        if plan.body is not None:
            request.stream = outgoing(plan.body, plan)
        plan.sending(request.method, plan.operation.path)
        return discreet(request)

    def _asked(
        self,
        method: str,
        path: str,
        params: Mapping[str, object] | None,
        json: object,
        content: bytes | Body | None,
        headers: Mapping[str, str] | None,
        repeat_safe: bool | None,
    ) -> Asked:
        """A call that the contract does not have, checked.

        Raises:
            ConfigurationError: the path leads to another place than below the base address; or a body or a header
                cannot be sent.
        """
        method = method.upper()
        if not method.isascii() or not method.isalpha():
            raise ConfigurationError(f"method={method!r} is none; give one like 'GET'")
        place, _, rest = path.partition("?")
        if "://" in place or place.startswith("//") or any(c in path for c in "\\#") or not path.isprintable():
            raise ConfigurationError(
                f"path={place!r} is no path below {self.base_url}; give it like '/api/projects', without a host, as a "
                "credential is never sent elsewhere"
            )
        if any(part.lower().replace("%2e", ".") in (".", "..") for part in place.split("/")):
            raise ConfigurationError(f"path={place!r} leads out of itself with '.' or '..'; write it straight")
        if json is not UNSET and content is not None:
            raise ConfigurationError("json= and content= are two bodies; give one")
        safe = method in _READ_ONLY if repeat_safe is None else repeat_safe
        place = "/" + place.lstrip("/")
        operation = Operation("request", method, place, idempotent=safe)
        built = sending_request(operation, place, query=list((params or {}).items()))
        query = "&".join(filter(None, (rest, built.url.partition("?")[2])))
        more = {"accept": "application/json, */*;q=0.5"} | _checked(headers or {})
        if json is not UNSET:
            more = {"content-type": "application/json"} | more
            content = _json_bytes(json)
        elif content is not None and not isinstance(content, bytes) and not hasattr(content, "blocks"):
            raise ConfigurationError(f"content= is a {type(content).__name__}; give bytes, or a Body that streams them")
        return Asked(operation, place + (f"?{query}" if query else ""), more, content)

    def _asked_request(self, plan: Plan, asked: Asked, credential: Credential, outgoing: Out) -> httpx.Request:
        content = asked.content
        if content is not None and not isinstance(content, bytes):
            plan.body, content = content, None
        headers = {**self._always_sent, **asked.headers, **_sendable(credential)}
        return self._composed(plan, asked.url, headers, content, outgoing)

    def _token_plan(self, token: TokenCall, ends: float | None) -> Plan:
        operation = Operation(token.operation, token.method, token.path, auth=False, idempotent=token.repeat_safe)
        return Plan(operation, self.options, ends)

    def _probe_plan(self, probe: Probe, outer: Plan) -> Plan:
        ends = outer.clock() + PROBE_SECONDS
        options = self.options.replace(deadline=PROBE_SECONDS)
        return Plan(Operation("probe", "GET", probe.path), options, min(ends, outer.ends or ends))

    def _token_request(self, plan: Plan, token: TokenCall, outgoing: Out) -> httpx.Request:
        headers = {**self._always_sent, "accept": "application/json"}
        content = None
        if token.json is not None:
            headers["content-type"] = "application/json"
            content = _json.dumps(token.json).encode()
        elif token.form is not None:
            headers["content-type"] = "application/x-www-form-urlencoded"
            content = urlencode(token.form).encode()
        return self._composed(plan, token.path, headers | dict(token.headers), content, outgoing)

    def _probe_request(self, plan: Plan, probe: Probe, outgoing: Out) -> httpx.Request:
        headers = {**self._always_sent, "accept": "application/json", **_sendable(probe.credential)}
        return self._composed(plan, probe.path, headers, None, outgoing)

    # Answers

    def _plain_answer(self, operation: Operation, response: httpx.Response, credential: Credential) -> Response[Json]:
        """An answer that no contract describes: JSON where it is JSON, else None; a failure raises."""
        check(operation, response, credential.secrets)
        try:
            parsed = _json.loads(response.content) if response.content else None
        except (ValueError, RecursionError):
            parsed = None
        return Response(response.status_code, response.headers, response.content, parsed)

    def _probed(self, response: httpx.Response) -> bool | None:
        """Whether a probe was a success; None where its answer says nothing about the key."""
        if response.status_code in (401, 403):
            return False
        return not refused(response.content) if response.is_success else None

    def _final(
        self,
        plan: Plan,
        error: StudioError,
        decision: Decision,
        source: Source | None,
        probe: Probe | None,
    ) -> EdgewireError:
        """The error that a user sees."""
        if source is None:  # a token request: whoever made it knows the words
            words = decision.reason
        else:
            kind = source.kind if plan.operation.auth else ""
            words = plan.advice(error, decision, probe.sentence if probe else "", kind)
        final = common(error, words)
        if isinstance(final, ApiError):
            final.request_id = request_id(plan.headers)
        return final

    def _probe(self, plan: Plan, source: Source | None, error: StudioError) -> Probe | None:
        """What can be found out about the credential, if the error is one that the credential can be the reason of."""
        if source is None:
            return None
        ours = common(error)
        return self.sources.advice(plan.operation, ours) if isinstance(ours, ApiError) else None


def _json_bytes(value: object) -> bytes:
    try:
        return _json.dumps(value, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(f"json= cannot be sent as JSON: {error}") from error


def _checked(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers of a user, by lower-case name. No message repeats a value, which can be a secret."""
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"headers= has the name {name!r}, which no header can have")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value != value.strip():
            raise ConfigurationError(
                f"headers= has a value for {name} that cannot be sent; give text in ASCII, without line breaks and "
                "without blanks around it"
            )
    return {name.lower(): value for name, value in headers.items()}


def _sendable(credential: Credential) -> dict[str, str]:
    """The headers of a credential, if they can be sent; httpcore logs, whole, what cannot."""
    for value in credential.headers.values():
        if not (value.isascii() and value.isprintable()):
            raise CredentialError(
                "the credential holds a line break or another character that no header can; copy it again"
            )
    return credential.headers
