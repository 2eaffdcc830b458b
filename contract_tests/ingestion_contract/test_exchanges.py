"""What edgewire and other clients send fits the document, and so does what the sandbox answers, also to bad input."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import pytest
from edgewire.ingestion.uploader import How

from contract_tests.conftest import Tally
from scripts.spec.document import JsonObject

from . import bad, described, ours
from .contract import Contract, document
from .exchange import Exchange
from .judge_answer import on_answer
from .judge_request import on_request

CLOSED = Contract(document(), closed=True)

NEVER = {
    **{
        (f"post {kind}", status): "of something on the way to the service; the sandbox has nothing there"
        for kind in ("files", "data")
        for status in ("413", "429", "503")
    },
    ("options files", "404"): "of a preflight to no category, which no client sends",
    ("options data", "404"): "the same",
    ("post files", "x-file-name"): "has no meaning there, and no client sends it",
    ("post data", "video/mp4"): "as other files that are no message, which were seen",
    ("post data", "video/avi"): "the same",
    ("post data", "application/vnd.apache.parquet"): "the same",
}
"""What the document has and no exchange here."""


def answers(exchanges: Iterable[Exchange]) -> list[str]:
    return [f"{one}: {problem}" for one in exchanges for problem in on_answer(CLOSED, one)]


def test_every_request_of_edgewire_fits(our_exchanges: list[Exchange], tally: Tally) -> None:
    contract = Contract(document())
    assert [problem for one in our_exchanges for problem in on_request(contract, one)] == []
    tally("ingestion contract: requests of edgewire", len(our_exchanges), 150)


def test_every_option_of_an_upload_was_given(tally: Tally) -> None:
    assert ours.options() == How.__annotations__.keys()
    tally("ingestion contract: upload options", len(ours.options()), 33)


def test_most_of_it_was_stored(our_exchanges: list[Exchange]) -> None:
    """Requests that all fail would prove little about answers."""
    stored = sum(
        entry["success"]
        for one in our_exchanges
        if one.path.endswith("/files")
        for entry in json.loads(one.content)["files"]
    )
    assert stored > 150
    assert sum(one.path.endswith("/data") and one.status == 200 for one in our_exchanges) > 50


@pytest.mark.parametrize("number", range(len(described.REQUESTS)), ids=lambda number: described.REQUESTS[number].client)
def test_what_other_clients_are_known_to_send_fits_and_is_taken(
    number: int, described_exchanges: list[Exchange]
) -> None:
    exchange = described_exchanges[number]
    assert on_request(Contract(document()), exchange) == []
    assert on_answer(CLOSED, exchange) == []
    assert exchange.status == (204 if exchange.method == "OPTIONS" else 200), exchange.content
    assert b'"success":false' not in exchange.content


def test_every_answer_of_the_sandbox_fits(
    our_exchanges: list[Exchange], bad_exchanges: dict[str, Exchange], tally: Tally
) -> None:
    exchanges = [*our_exchanges, *bad_exchanges.values()]
    assert answers(exchanges) == []
    tally("ingestion contract: answers of the sandbox", len(exchanges), 180)


@pytest.mark.parametrize("given", bad.BAD, ids=lambda given: given.name)
def test_bad_input_has_its_answer_and_the_document_knows_why(
    given: bad.Bad, bad_exchanges: dict[str, Exchange]
) -> None:
    exchange = bad_exchanges[given.name]
    assert exchange.status == given.status, exchange.content
    assert answers([exchange]) == []
    problems = on_request(Contract(bad.limited(document())), exchange)
    if given.refused is None:
        assert problems == []
    else:
        assert any(problem.startswith(given.refused) for problem in problems), problems


def _declared(given: JsonObject) -> Iterator[tuple[str, str]]:
    contract = Contract(given)
    for path in given["paths"]:
        for method in ("post", "options"):
            operation = contract.operation(method, path.replace("{category}", "training"))
            assert operation is not None
            where = f"{method} {path.rpartition('/')[2]}"
            yield from ((where, status) for status in operation.node["responses"])
            yield from ((where, one["name"]) for one in operation.parameters if one["in"] == "header")
            yield from ((where, media) for media in operation.node.get("requestBody", {}).get("content", ()))


def test_nothing_is_declared_that_no_exchange_has_and_that_has_no_reason(
    our_exchanges: list[Exchange],
    described_exchanges: list[Exchange],
    bad_exchanges: dict[str, Exchange],
    tally: Tally,
) -> None:
    seen: set[tuple[str, str]] = set()
    for one in (*our_exchanges, *described_exchanges, *bad_exchanges.values()):
        method = "options" if one.method == "OPTIONS" else "post"
        where = f"{method} {one.path.rpartition('/')[2]}"
        seen |= {(where, str(one.status)), (where, one.media_type(one.headers))}
        seen |= {(where, name) for name, _ in one.headers}
    declared = set(_declared(document()))
    assert declared - seen == NEVER.keys()
    tally("ingestion contract: statuses, headers and media types that were seen", len(declared & seen), 40)
