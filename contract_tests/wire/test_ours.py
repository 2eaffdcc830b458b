"""Edgewire sends what the contract says: every Studio operation, every set of arguments, blocking and awaited."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from urllib.parse import unquote

import httpx
import pytest

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject
from scripts.spec.names import field_name

from . import contract
from .answers import answers, lost
from .arguments import SETS, ArgumentSet, Case, askable, cases, refusable
from .oracle import expected
from .ours import Ours, OursAwaited, Refused, read_back
from .wire import Wire


def differing(ask: Callable[[Case], Wire], asked: list[Case]) -> dict[str, tuple[Wire, Wire]]:
    """Operations at which a column is not what the contract says: operationId -> (right, sent)."""
    pairs = {case.op.id: (expected(contract.document(), case), ask(case)) for case in asked}
    return {name: (right, sent) for name, (right, sent) in pairs.items() if not sent.means(right)}


def shown(differences: dict[str, tuple[Wire, Wire]]) -> str:
    """The first few differences, one under the other."""
    lines = [f"{name}\n  contract {right}\n  edgewire {sent}" for name, (right, sent) in differences.items()]
    return f"{len(lines)} operations differ from the contract:\n" + "\n".join(lines[:10])


@pytest.mark.parametrize("argument_set", SETS)
def test_every_request_is_the_one_the_contract_describes(argument_set: ArgumentSet, tally: Tally) -> None:
    asked = askable(contract.document(), argument_set)
    differences = differing(Ours().sent, asked)
    assert not differences, shown(differences)
    tally(f"wire: edgewire equals contract, {argument_set}", len(asked), len(contract.operations()))


def test_an_empty_text_in_a_path_is_refused(tally: Tally) -> None:
    ours = Ours()
    refused = [(case, names) for case in cases(contract.document(), "falsy") if (names := refusable(case))]
    for case, (name, *_) in refused:
        with pytest.raises(Refused, match=f"{field_name(name)}=''"):
            ours.sent(case)
    takes_text = [row for row in contract.operations().values() if any(map(is_text_in_path, row["parameters"]))]
    tally("wire: edgewire refuses an empty text in a path", len(refused), len(takes_text))


def is_text_in_path(parameter: JsonObject) -> bool:
    schema = parameter["schema"]
    return parameter["in"] == "path" and schema.get("type") == "string" and "enum" not in schema


def test_the_awaited_twin_sends_the_same(tally: Tally) -> None:
    asked = askable(contract.document(), "everything")

    async def all_sent() -> list[Wire]:
        twin = OursAwaited()
        return [await twin.sent(case) for case in asked]

    sent = dict(zip((case.op.id for case in asked), asyncio.run(all_sent()), strict=True))
    differences = differing(lambda case: sent[case.op.id], asked)
    assert not differences, shown(differences)
    tally("wire: edgewire awaited equals contract, everything", len(sent), len(contract.operations()))


def test_every_answer_is_read_strictly_and_loses_nothing(tally: Tally) -> None:
    document = contract.document()
    given = answers(document)
    for case in cases(document, "required"):
        if case.op.id in given:
            assert lost(case.op.id, given[case.op.id], read_back(case, given[case.op.id])) == []
    kinds = [response["kind"] for row in contract.operations().values() for response in success(row)]
    tally("wire: edgewire reads a valid answer", len(given), kinds.count("json"))


def success(row: JsonObject) -> list[JsonObject]:
    return [response for status, response in row["responses"].items() if status.startswith("2")]


# -- The comparison can fail: each planted defect is seen at every operation that it touches ---------------------------


def with_query(request: httpx.Request, query: str) -> httpx.Request:
    """The same request with another raw query."""
    url = request.url.copy_with(query=query.encode("ascii") if query else None)
    return httpx.Request(request.method, url, headers=request.headers, content=request.content)


def capital_booleans(request: httpx.Request) -> httpx.Request:
    query = request.url.query.decode("ascii")
    return with_query(request, "&".join(pair.replace("=true", "=True") for pair in query.split("&")))


def without_escapes(request: httpx.Request) -> httpx.Request:
    """Percent-encodes only what no URL can hold at all, so that & and + and = keep their meaning."""
    return with_query(
        request, httpx.URL("https://h/?" + unquote(request.url.query.decode("ascii"))).query.decode("ascii")
    )


def one_parameter_less(request: httpx.Request) -> httpx.Request:
    return with_query(request, request.url.query.decode("ascii").rpartition("&")[0])


def wrong_method(request: httpx.Request) -> httpx.Request:
    method = {"GET": "POST"}.get(request.method, "GET")
    return httpx.Request(method, request.url, headers=request.headers, content=request.content)


def without_key(request: httpx.Request) -> httpx.Request:
    headers = {name: value for name, value in request.headers.items() if name != "x-api-key"}
    return httpx.Request(request.method, request.url, headers=headers, content=request.content)


def shorter_text(request: httpx.Request) -> httpx.Request:
    """A text in a JSON body has lost its last letter."""
    content = request.content
    if request.headers.get("content-type") == "application/json":
        content = content.replace(b"two words", b"two word")
    return httpx.Request(request.method, request.url, headers=request.headers, content=content)


def has_query(kind: Callable[[object], bool]) -> Callable[[Case], bool]:
    return lambda case: any(kind(value) for value in case.arguments.query.values())


@pytest.mark.parametrize(
    ("defect", "argument_set", "touches"),
    [
        (capital_booleans, "everything", has_query(lambda value: value is True)),
        (
            without_escapes,
            "special",
            has_query(lambda value: isinstance(value, str) and ("&" in value or "+" in value)),
        ),
        (one_parameter_less, "everything", has_query(lambda value: True)),
        (wrong_method, "required", lambda case: True),
        (without_key, "required", lambda case: case.op.operation.get("security") != []),
        (
            shorter_text,
            "everything",
            lambda case: case.arguments.media_type == "application/json" and "two words" in str(case.arguments.body),
        ),
    ],
)
def test_a_planted_defect_is_seen_wherever_it_does_harm(
    defect: Callable[[httpx.Request], httpx.Request], argument_set: ArgumentSet, touches: Callable[[Case], bool]
) -> None:
    asked = askable(contract.document(), argument_set)
    harmed = {case.op.id for case in asked if touches(case)}
    assert harmed, "no operation shows this defect, so nothing was proved"
    assert set(differing(Ours(defect).sent, asked)) == harmed
