"""The layer *wire*: what edgewire sends, what the official client sends, and what the contract says, beside each other.

It asks nobody: both clients are stopped before the socket. The official client's differences stand in a ledger; what
stands there is accepted, what does not is broken, and so is an entry that no longer happens.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import shlex
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from edge_impulse_studio import StudioApi
from edge_impulse_studio.errors import EdgewireError

from contract_tests.suite.curl import curl
from contract_tests.suite.results import Finding, Gap, Result, unchecked
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings
from scripts.spec.document import JsonObject, pointer

from . import contract, ledger, official
from .answers import answers, lost
from .arguments import SETS, Case, askable, cases
from .differences import REASONS, Unexplained
from .oracle import API_KEY, expected
from .ours import Ours, OursAwaited, Refused, read_back
from .showing import differing
from .wire import Part, Wire

TITLE = "Requests: what edgewire sends, what the official client sends, what the contract says"

SAME = "edgewire's request is the contract's"
AWAITED = "edgewire's request is the contract's, awaited"
SIGNATURE = "edgewire's method asks for what the contract requires"
READ = "edgewire reads a valid answer"
OFFICIAL = "the official client's request, against the ledger"
OFFICIAL_READ = "the official client's reading, against the ledger"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the checks share."""

    document: JsonObject
    only: frozenset[str]
    result: Result
    service: Service

    def mine(self, asked: Iterable[Case]) -> list[Case]:
        """The cases to which the run keeps."""
        return [case for case in asked if not self.only or case.op.id in self.only]

    def curl(self, case: Case) -> str:
        """The line for a shell that sends what the contract says of a case."""
        return _curl(self.service, expected(self.document, case))

    def broken(self, check: str, operation: str, sentence: str, **more: str) -> None:
        """Write down what is not as promised."""
        self.result.findings.append(Finding(check=check, operation=operation, sentence=sentence, **more))  # type: ignore[arg-type]  # none of them is the severity


def run(settings: Settings) -> Result:
    """Ask both clients for every operation of the contract, with four sets of arguments."""
    document = contract.read(settings.studio)
    result = Result(layer="wire", origin="offline")
    service = Service(
        origin="offline", studio_url=document["servers"][0]["url"], ingestion_url="", project_id=1, api_key=API_KEY
    )
    asked = _Asked(document, settings.only, result, service)
    known = _surface(asked)
    if settings.only and not result.checked:
        return unchecked("wire", "None of the operations that were asked for is of Studio.", origin="offline")
    result.expected = len(asked.mine(cases(document, "required")))
    result.operations = len(known)
    right = _ours(asked, known)
    _awaited(asked, known)
    _read_back(asked, known)
    if official.RUNS:
        _official(asked, right)
    else:
        reason = f"{official.PACKAGE} is built on pydantic.v1, which does not run on Python 3.14"
        result.gaps.append(Gap(what="the official client's requests", reason=reason))
    result.facts["values"] = f"the same in every run: {', '.join(SETS)}"
    return result


def _surface(asked: _Asked) -> set[str]:
    """Whether client and contract have the same operations, with the same arguments required; returns those of both."""
    rows = contract.operations()
    required = {case.op.id: case for case in asked.mine(cases(asked.document, "required"))}
    for name in sorted(rows.keys() - required.keys()):
        if not asked.only or name in asked.only:
            asked.result.count(SIGNATURE)
            asked.broken(SIGNATURE, name, "The client has an operation that the contract does not have.")
    known = set()
    api = StudioApi(api_key=API_KEY)
    for name, case in required.items():
        asked.result.count(SIGNATURE)
        if name not in rows:
            sentence = "The contract has an operation that the client does not have."
            asked.broken(SIGNATURE, name, sentence, curl=asked.curl(case))
            continue
        known.add(name)
        signature = inspect.signature(getattr(getattr(api, rows[name]["resource"]), rows[name]["name"]))
        taken = {(one["in"], one["name"]): one["python_name"] for one in rows[name]["parameters"]}
        for parameter in case.parameters:
            place = (parameter["in"], parameter["name"])
            if place not in taken:
                sentence = "The client does not know a parameter."
                asked.broken(SIGNATURE, name, sentence, pointer=pointer(*place), curl=asked.curl(case))
                continue
            demanded = signature.parameters[taken[place]].default is inspect.Parameter.empty
            if demanded != bool(parameter.get("required")):
                said = {True: "required", False: "optional"}
                asked.broken(
                    SIGNATURE,
                    name,
                    "Client and contract differ in whether a parameter must be given.",
                    pointer=pointer(*place),
                    expected=said[not demanded],
                    got=said[demanded],
                    curl=asked.curl(case),
                )
    return known


def _ours(asked: _Asked, known: set[str]) -> set[str]:
    """Compare edgewire's requests; returns the operations that are right throughout."""
    ours, wrong = Ours(), set()
    for argument_set in SETS:
        for case in asked.mine(askable(asked.document, argument_set)):
            if case.op.id in known:
                try:
                    sent = ours.sent(case)
                except (Refused, TypeError, KeyError, AttributeError) as error:
                    asked.result.count(SAME)
                    sentence = f"The client does not take the contract's arguments: {error}"
                    asked.broken(SAME, case.op.id, sentence, curl=asked.curl(case))
                    wrong.add(case.op.id)
                else:
                    wrong |= _compared(asked, SAME, case, sent)
    return known - wrong


def _awaited(asked: _Asked, known: set[str]) -> None:
    async def send() -> None:
        twin = OursAwaited()
        for case in asked.mine(askable(asked.document, "everything")):
            if case.op.id in known:
                try:
                    sent = await twin.sent(case)
                except (Refused, TypeError, KeyError, AttributeError):
                    continue  # found already: the blocking client took them no more
                _compared(asked, AWAITED, case, sent)

    asyncio.run(send())


def _compared(asked: _Asked, check: str, case: Case, sent: Wire) -> set[str]:
    """Compare one request with the contract's; returns its operation where they differ."""
    asked.result.count(check)
    right = expected(asked.document, case)
    if sent.means(right):
        return set()
    for place in differing(right, sent):
        asked.broken(
            check,
            case.op.id,
            f"The client's request is not the one that the contract describes (arguments: {case.set}).",
            pointer=place.pointer,
            expected=place.expected,
            got=place.got,
            curl=_curl(asked.service, right),
        )
    return {case.op.id}


def _read_back(asked: _Asked, known: set[str]) -> None:
    given = answers(asked.document, asked.only)
    for case in asked.mine(cases(asked.document, "required")):
        name = case.op.id
        if name in given and name in known:
            asked.result.count(READ)
            try:
                changed = lost(name, given[name], read_back(case, given[name]))
            except (EdgewireError, Unexplained) as error:
                asked.broken(READ, name, f"A valid answer is not read as it came: {error}", curl=asked.curl(case))
            else:
                for one in changed:
                    place = f"/body{one.detail}"
                    asked.broken(READ, name, "A field of a valid answer is lost.", pointer=place, curl=asked.curl(case))


def _official(asked: _Asked, right: set[str]) -> None:
    """Hold the official client against the ledger. Where it agrees, and edgewire is right, the operation is proved."""
    asked.result.facts["official client"] = f"{official.PACKAGE} {official.version()}"
    seen: set[ledger.Entry] = set()
    shown: dict[tuple[str, str], Case] = {}
    with tempfile.TemporaryDirectory() as folder:
        for argument_set in SETS:
            for case in asked.mine(cases(asked.document, argument_set)):
                asked.result.count(OFFICIAL)
                shown[argument_set, case.op.id] = case
                try:
                    found = ledger.request(asked.document, case, Path(folder))
                except Unexplained as error:
                    sentence = f"The official client sends something else: {error}"
                    asked.broken(OFFICIAL, case.op.id, sentence, curl=asked.curl(case))
                    continue
                seen |= found
                if not found and case.op.id in right:
                    asked.result.prove(case.op.id, "wire")
        given = answers(asked.document, asked.only)
        for case in asked.mine(cases(asked.document, "required")):
            if case.op.id in given:
                asked.result.count(OFFICIAL_READ)
                try:
                    seen |= ledger.answer(case, given[case.op.id], Path(folder))
                except Unexplained as error:
                    sentence = f"The official client reads something else: {error}"
                    asked.broken(OFFICIAL_READ, case.op.id, sentence, curl=asked.curl(case))
    stated = frozenset(entry for entry in ledger.read() if not asked.only or entry.operation in asked.only)
    for entry in sorted(seen ^ stated):
        sentence = "New, and not in the ledger" if entry in seen else "In the ledger, and gone"
        check = OFFICIAL_READ if entry.set == ledger.ANSWERS else OFFICIAL
        of_set = "required" if entry.set == ledger.ANSWERS else entry.set
        line = asked.curl(shown[of_set, entry.operation]) if (of_set, entry.operation) in shown else ""
        asked.broken(check, entry.operation, f"{sentence}: {REASONS[entry.kind]} ({entry})", curl=line)
    asked.result.findings += _accepted(seen & stated)


def _accepted(entries: Iterable[ledger.Entry]) -> Iterator[Finding]:
    """A finding for each class of known differences; the ledger has the operations."""
    for kind, count in sorted(Counter(entry.kind for entry in entries).items()):
        sentence = f"The official client differs in a known way, {count} times: {kind}."
        yield Finding(check="the ledger", severity="accepted", sentence=sentence, reason=REASONS[kind])


def _curl(service: Service, right: Wire) -> str:
    url = f"https://{right.headers['host']}{right.path}" + (f"?{urlencode(right.query)}" if right.query else "")
    headers = {name: value for name, value in right.headers.items() if name != "host"}
    if not isinstance(right.body, tuple):
        body = json.dumps(right.body, ensure_ascii=False).encode() if "content-type" in headers else b""
        return curl(service, right.method, url, headers, body)
    del headers["content-type"]  # curl's own has the boundary
    return " ".join([curl(service, right.method, url, headers), *(_form(part) for part in right.body)])


def _form(part: Part) -> str:
    """What curl is told of a part. A file is told by its name only, which is that of a file to be made."""
    if part.file_name is not None:
        name = part.file_name.replace("\\", "\\\\").replace('"', '\\"')
        return "-F " + shlex.quote(f'{part.name}=@"{name}"')
    return "--form-string " + shlex.quote(f"{part.name}={part.content.decode()}")
