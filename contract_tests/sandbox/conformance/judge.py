"""What is expected of an answer, said in sentences; an empty list is a good answer."""

from __future__ import annotations

from collections.abc import Iterator

from contract_tests.values import Contract, Json
from scripts.spec.document import JsonObject

from .asgi import Answer
from .requests import Case

TIERS = frozenset(("stateful", "schema", "simulated", "unsupported"))

_500_BY_DOCUMENT = {
    "downloadBuild": "No deployment exists, did you build yet?",  # seen of the service; clients wait for it
    "downloadCsvWizardConfig": "No CSV wizard config found",  # a 5xx, says its document
    "downloadCsvWizardUploadedFile": "No CSV wizard file found",
}


def on_every_answer(case: Case, answer: Answer) -> Iterator[str]:
    """Whatever was asked: no 500, a tier, the operation that was meant, and an envelope around a failure."""
    name = case.operation["id"]
    if answer.status >= 500 and answer.status != 501 and answer.error != _500_BY_DOCUMENT.get(name, ""):
        yield f"is a {answer.status}: {answer.error or answer.content[:200]!r}"
        return
    if answer.headers.get("x-sandbox-tier") not in TIERS:
        yield f"has the tier {answer.headers.get('x-sandbox-tier')!r}"
    if answer.headers.get("x-sandbox-operation") != name:
        yield f"is of {answer.headers.get('x-sandbox-operation')!r}"
    if answer.status >= 400 and answer.error is None:
        yield f"is {answer.status} without an error's text: {answer.content[:200]!r}"
    if answer.status == 501 and answer.headers.get("x-sandbox-tier") != "unsupported":
        yield "is 501 and does not say unsupported"


def on_valid(contract: Contract, case: Case, answer: Answer) -> Iterator[str]:
    """A request that fits: an answer that fits, or a refusal for the state's sake, never for the request's."""
    yield from on_every_answer(case, answer)
    status, declared = next(item for item in case.operation["responses"].items() if item[0] != "default")
    if answer.error is not None:
        if answer.status in (400, 405, 415, 422) and case.operation["id"] in answer.error:
            yield f"refuses what the contract allows: {answer.error}"
        return
    if answer.status >= 400:
        return
    if declared["kind"] == "redirect":
        if answer.status != int(status) or not answer.headers.get("location"):
            yield f"is {answer.status} to {answer.headers.get('location')!r}, not a redirect"
        return
    if answer.status != int(status):
        yield f"is {answer.status}, not {status}"
    if not _is_of(answer.media_type, declared["media_type"]):
        yield f"is {answer.media_type!r}, not {declared['media_type']!r}"
    if declared["kind"] != "json":
        return
    value = answer.json()
    if not isinstance(value, dict) or value.get("success") is not True:
        yield f"is neither success nor failure: {answer.content[:200]!r}"
        return
    error = next(contract.validator(declared["schema"]).iter_errors(value), None)
    if error is not None:
        yield f"does not fit at {'/'.join(map(str, error.instance_path))}: {error.message[:300]}"
    for place in sorted(set(_undeclared(contract, declared["schema"], value))):
        yield f"has {place}, which the contract has not"


def _undeclared(contract: Contract, schema: JsonObject, value: Json, place: str = "") -> Iterator[str]:
    """Where an answer has fields that a client which holds the service to its contract would not take."""
    flat = contract.flat(schema)
    if "oneOf" in flat or "anyOf" in flat:
        return
    if isinstance(value, list):
        for item in value if "items" in flat else ():
            yield from _undeclared(contract, flat["items"], item, f"{place}/*")
    if isinstance(value, dict):
        declared, others = flat.get("properties", {}), flat.get("additionalProperties")
        for name, inner in value.items():
            if name in declared:
                yield from _undeclared(contract, declared[name], inner, f"{place}/{name}")
            elif isinstance(others, dict):
                yield from _undeclared(contract, others, inner, f"{place}/{name}")
            elif declared and not others:
                yield f"{place}/{name}"


def on_refused(case: Case, answer: Answer, *, changed: bool) -> Iterator[str]:
    """A request that the contract does not allow: 4xx or the envelope, and nothing has changed."""
    yield from on_every_answer(case, answer)
    if answer.error is None:
        yield f"is {answer.status} for a request with {case.spoilt}"
    if changed:
        yield f"changed the state on a request with {case.spoilt}"


def _is_of(sent: str, declared: str | None) -> bool:
    """A download says what it is: ``image/png`` where the contract has ``image/jpeg``, anything where it has bytes."""
    if declared is None or declared == "application/octet-stream":
        return bool(sent)
    if declared.startswith(("image/", "audio/", "video/")):
        return sent.partition("/")[0] == declared.partition("/")[0]
    return sent == declared
