"""The one place through which a live request goes: in its turn, counted, and its answer held against the contract.

The client that asks is edgewire's own, tolerant as its users have it; another reader holds the answer against the
contract. Where the two disagree, one of them is wrong, and that is a finding too.
"""

from __future__ import annotations

import json
import shlex
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from edge_impulse_studio import DriftEvent
from edgewire import ApiError, EdgeImpulse
from edgewire.errors import EdgewireError
from edgewire.ingestion.report import UploadEvent, UploadReport
from edgewire.sandbox.contract import Contract, Operation
from edgewire.transport.retry import RetryPolicy

from contract_tests.suite import catalogue
from contract_tests.suite.curl import curl
from contract_tests.suite.results import Finding, Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import STUDIO, Settings

from . import answers
from .answers import Fault
from .carrying import Exchange, Paced
from .pace import LOOPBACK, POLITE, Limits, Pace, impolite

PASSING = frozenset({408, 429, 502, 503, 504})
"""Statuses after which the same is asked again. A 500 is an answer, and is reported the first time it comes."""

_SECONDS, _UPLOAD_SECONDS = 30.0, 120.0
"""Without progress, for a call; in total, for an upload."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one call.

    Attributes:
        ok: whether the service did what was asked, and edgewire could read it.
        status: HTTP status; 0 where no answer came.
        content: as it came. ``value``: its JSON, None where it is none. ``parsed``: edgewire's model of it.
        refusal: the service's no.
        curl: a line that repeats the request.
    """

    operation: str
    ok: bool
    status: int = 0
    content: bytes = b""
    value: Any = None
    parsed: Any = None
    refusal: ApiError | None = None
    curl: str = ""


class Asker:
    """Asks one service. A context manager, as it holds connections.

    Args:
        service, settings, result: of the layer.
        limits: unless given, those of a sandbox on this machine, or of the service: whoever else answers has its rest.
        transport: what carries requests in the end; one over sockets unless given.

    Attributes:
        ei: the client, on the paced transport: what it sends waits its turn and counts, and is not judged.
        pace: of this run, with its log.
        reached: operationIds that were answered well.
        due: operationIds that had to be.
    """

    def __init__(
        self,
        service: Service,
        settings: Settings,
        result: Result,
        limits: Limits | None = None,
        *,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.service, self.settings, self.result = service, settings, result
        self.limits = limits or (LOOPBACK if _is_here(service) else POLITE)
        self.contract = _standing() if settings.studio == STUDIO else Contract(settings.studio)
        self.reached: set[str] = set()
        self.due: set[str] = set()
        self._rows = catalogue.operations(settings.studio)
        self._said: set[tuple[str, str, str]] = set()
        self._lines: dict[str, str] = {}
        self._drift: list[DriftEvent] = []
        self._paced = Paced(Pace(self.limits, 0.0), inner=transport)
        self.pace = self._paced.pace
        self.pace.began = self._paced.clock()
        self._http = httpx.Client(transport=self._paced, trust_env=False)
        self.ei = EdgeImpulse(
            api_key=service.api_key,
            org_api_key=service.organization_key,
            project_id=service.project_id,
            organization_id=service.organization_id,
            api_endpoint=service.studio_url,
            ingestion_endpoint=service.ingestion_url,
            journal=None,
            timeout=_SECONDS,
            retry=RetryPolicy(max_retries=2, first_delay=0.05, statuses=PASSING),
            on_drift=self._drift.append,
            http_client=self._http,
        )

    def __enter__(self) -> Asker:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.ei.close()
        self._http.close()

    def ask(self, operation_id: str, /, *, may_refuse: bool = False, **arguments: Any) -> Answer:
        """Call an operation and judge what comes; what is wrong becomes a finding and is not raised.

        Args:
            operation_id: of the contract.
            may_refuse: a refusal is an answer like another; its form is judged all the same.
            arguments: as edgewire's method takes them.

        Raises:
            Spent: the budget is over.
        """
        _, _, resource, name = self._rows[operation_id].client.split(".")
        call = getattr(getattr(self.ei.with_raw_response, resource), name)
        if not may_refuse:
            self.due.add(operation_id)
        self._drift.clear()
        self._paced.last = self._paced.tried = None
        parsed, error = None, None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # an operation that is deprecated is checked too
                parsed = call(**arguments).parsed
        except EdgewireError as raised:
            error = raised
        self._lines[operation_id] = curl(self.service, *self._paced.tried) if self._paced.tried else ""
        return self._judged(operation_id, self._paced.last, parsed, error, may_refuse)

    def upload(self, what: Any, **how: Any) -> UploadReport:
        """``ei.ingestion.upload`` of one file, which is one request, in its turn; and its repeat, where it makes one.

        Raises:
            Spent: the budget is over.
        """
        self._paced.turn()
        self.result.count("uploads")
        self._lines["uploadFiles"] = self._uploads(what, how)
        ei = self.ei.with_options(deadline=_UPLOAD_SECONDS)
        return ei.ingestion.upload(what, **{"concurrency": 1, "max_attempts": 2, "on_event": self._uploading, **how})

    def _uploading(self, event: UploadEvent) -> None:
        if event.wait is not None:
            self._paced.repeats(event.wait)

    def _uploads(self, what: Any, how: Mapping[str, Any]) -> str:
        """The line that uploads the same; its file is to be made."""
        label, metadata = str(how.get("label", "")), json.dumps(how.get("metadata", {}))
        headers = {"x-api-key": self.service.api_key, "x-label": quote(label), "x-metadata": metadata}
        url = f"{self.service.ingestion_url}/api/{how.get('category', 'split')}/files"
        return f"{curl(self.service, 'POST', url, headers)} -F {shlex.quote(f'data=@{what[0]}')}"

    def found(self, finding: Finding) -> None:
        """Add a finding, without our keys; the same place in the same operation once.

        It says how to repeat the request that it is about: if not another, the last of its operation.
        """
        finding = replace(
            finding,
            curl=finding.curl or self._lines.get(finding.operation, ""),
            sentence=self._shown(finding.sentence),
            expected=self._shown(finding.expected),
            got=self._shown(finding.got)[:300],  # cut last: half a key is secret too
        )
        key = finding.check, finding.operation, finding.pointer or finding.sentence
        if key not in self._said:
            self._said.add(key)
            self.result.findings.append(finding)

    def _shown(self, text: str) -> str:
        for secret in self.service.secrets:
            text = text.replace(secret, "<key>")
        return text.encode(errors="replace").decode()  # half a character can be written nowhere

    def finish(self) -> None:
        """Look back at the whole run: was it polite, within its budget, and did it reach what it had to?"""
        self.result.count("requests in their turn", len(self.pace.log))
        for phrase in impolite(self.pace.log, self.limits):
            self.found(Finding(check="pace", sentence=f"The run was not polite: {phrase}."))
        only = self.settings.only
        reached, due = (names & only if only else names for names in (self.reached, self.due | self.reached))
        self.result.operations, self.result.expected = len(reached), len(due)
        self.result.facts |= {
            "requests": f"{len(self.pace.log)} of {self.limits.requests}",
            "minutes": f"{self.limits.seconds / 60:.0f} at most",
            "pace": f"{self.limits.per_second:g} requests a second",
        }

    def _judged(
        self, name: str, exchange: Exchange | None, parsed: Any, error: EdgewireError | None, may_refuse: bool
    ) -> Answer:
        operation = self.contract.operations[name]
        refusal = error if isinstance(error, ApiError) else None
        if exchange is None:
            if error is None:
                raise RuntimeError(f"{name} was answered, and nothing was sent")
            self._broken(name, "answered", f"{name} got no answer: {type(error).__name__}.", "an answer", "none")
            return Answer(name, ok=False, curl=self._lines.get(name, ""))
        line = self._lines[name]
        self.result.count("answered")
        if refusal is not None:
            found = list(answers.refusal_faults(self.contract, exchange.media_type, exchange.content))
            if not may_refuse:
                said = f"{name} was refused: HTTP {exchange.status}."
                words = answers.words(refusal.server_message or "nothing", self.service.secrets)
                self._broken(name, "answered", said, f"HTTP {operation.response.status}", words, line)
        else:
            found = list(
                answers.faults(self.contract, operation, exchange.status, exchange.media_type, exchange.content)
            )
            if error is not None:
                said = f"edgewire cannot read the answer of {name}: {type(error).__name__}."
                self._broken(name, "client", said, "an answer that can be read", type(error).__name__, line)
            elif self.settings.studio == STUDIO:  # the contract that the client was made from
                self._compare(operation, found, line)
        self._count(operation, refused=refusal is not None)
        for fault in found:
            self._faulty(name, fault, line)
        if error is None:
            self.reached.add(name)
            if self.service.origin == "live" and not any(fault.severity == "broken" for fault in found):
                self.result.prove(name, "live")
        return Answer(
            name,
            ok=error is None,
            status=exchange.status,
            content=exchange.content,
            value=_json(exchange.content) if exchange.media_type == "application/json" else None,
            parsed=parsed,
            refusal=refusal,
            curl=line,
        )

    def _count(self, operation: Operation, *, refused: bool) -> None:
        self.result.count("status")
        self.result.count("media type")
        if refused or operation.response.kind == "json":
            self.result.count("schema")
            self.result.count("closed schema")
        if not refused:
            self.result.count("client reads as the contract says")

    def _compare(self, operation: Operation, found: list[Fault], line: str) -> None:
        """What the client's models noticed is what the contract's reader noticed, and the other way round."""
        name, broken = operation.id, [fault for fault in found if fault.check == "schema"]
        if broken and not self._drift:
            said = f"edgewire reads an answer of {name} that does not fit the contract, and reports no drift."
            self._disagrees(name, said, broken[0].pointer, "a drift event", "none", line)
        places = {_plain(place) for fault in found for place in (fault.pointer, fault.within) if place is not None}
        for event in self._drift:
            pointer = answers.placed(event.pointer)
            if not any(_plain(pointer) == place or _plain(pointer).startswith(f"{place}/") for place in places):
                said = f"edgewire reports {event.kind} where {name} keeps the contract."
                self._disagrees(name, said, pointer, "no drift event", event.kind, line)

    def _disagrees(self, name: str, said: str, pointer: str, expected: str, got: str, line: str) -> None:
        self.found(
            Finding(
                check="client", sentence=said, operation=name, pointer=pointer, expected=expected, got=got, curl=line
            )
        )

    def _faulty(self, name: str, fault: Fault, line: str) -> None:
        sentences = {
            "status": f"The answer of {name} has another status than the contract says.",
            "media type": f"The answer of {name} is of another media type than the contract says.",
            "schema": f"The answer of {name} does not fit the contract.",
            "format": f"The answer of {name} writes a value otherwise than the contract says.",
            "closed schema": f"The answer of {name} has a field that the contract does not know.",
        }
        self.found(
            Finding(
                check=fault.check,
                sentence=sentences[fault.check],
                severity=fault.severity,
                operation=name,
                pointer=fault.pointer,
                expected=fault.expected,
                got=fault.got,
                curl=line,
            )
        )

    def _broken(self, name: str, check: str, sentence: str, expected: str, got: str, line: str = "") -> None:
        self.found(Finding(check=check, sentence=sentence, operation=name, expected=expected, got=got, curl=line))


def _is_here(service: Service) -> bool:
    hosts = {urlsplit(url).hostname for url in (service.studio_url, service.ingestion_url)}
    return hosts <= {"localhost", "127.0.0.1", "::1"}


@cache
def _standing() -> Contract:
    """The contract of this checkout, read once; its validators are compiled as they are needed."""
    return Contract(STUDIO)


def _plain(pointer: str) -> str:
    """Without names of users' own: the validator leaves an empty one out of its paths, and the client does not."""
    return pointer.replace("/<name>", "")


def _json(content: bytes) -> Any:
    try:
        return answers.read(content)
    except ValueError:
        return None
