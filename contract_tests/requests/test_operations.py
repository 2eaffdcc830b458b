"""Every operation of both contracts, blocking and awaited: the request is what the contract says, the answer is read.

Arguments and answers come from the contract, and so does the client: this shows that both say the same, not that the
services do.
"""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from hypothesis import strategies as st

from contract_tests.conftest import Tally
from contract_tests.models.checks import check_same
from contract_tests.models.classes import classes
from contract_tests.requests.calls import (
    BYTES,
    CREDENTIALS,
    FILE_NAMES,
    Case,
    Line,
    Sent,
    Set,
    answers,
    arguments,
    awaited,
    blocking,
    cases,
    is_file,
    laid_ready,
    python_arguments,
)
from contract_tests.requests.judge import Judged, judge
from contract_tests.values import PACKAGES, Json, examples, kind_of, operations

EXAMPLES = 2
SHOWN = 15
SETS: tuple[Set, ...] = ("required", "all")
COUNTS = {"edge_impulse_studio": 555, "aitrios_console": 94}


def method_of(api: Any, case: Case, prefix: str = "") -> Callable[..., Any]:
    """The client's method for an operation."""
    method: Callable[..., Any] = getattr(getattr(api, case.row["resource"]), prefix + case.row["name"])
    return method


def check_request(case: Case, sent: Sent, request: httpx.Request) -> Judged:
    """The request is valid by the contract, and says what the caller said."""
    judged = judge(case, request, CREDENTIALS[case.package][2])
    assert not judged.problems, "; ".join(judged.problems)
    expected = {place: value for place, value in sent.parameters.items() if value != []}
    assert judged.parameters.keys() == expected.keys()
    for place, value in expected.items():
        schema = next(node["schema"] for node in case.parameters if (node["in"], node["name"]) == place)
        assert same_value(case, schema, judged.parameters[place], value), (
            f"{place}: {judged.parameters[place]!r}, not {value!r}"
        )
    if case.body and sent.has_body and judged.parts:
        check_parts(case, case.body[1], judged, sent.body)
    elif sent.has_body:
        check_same(judged.body, sent.body)
    else:
        assert request.content == b""
    return judged


def same_value(case: Case, schema: Json, got: Json, said: Json) -> bool:
    """Equal, or the same moment."""
    if case.contract.flat(schema).get("format") == "date-time":
        return datetime.datetime.fromisoformat(got) == datetime.datetime.fromisoformat(said)
    return bool(got == said and (type(got) is bool) == (type(said) is bool))


def check_parts(case: Case, schema: Json, judged: Judged, body: Json) -> None:
    """Each file came whole and with its name, each value as it was."""
    flat = case.contract.flat(schema)
    for i, (name, value) in enumerate(body.items()):
        inner = case.contract.flat(flat["properties"][name])
        parts = [part for part in judged.parts if part.name == name]
        if is_file(case.contract, inner):
            items = value if isinstance(value, list) else [value]
            names = [FILE_NAMES[(i + j) % len(FILE_NAMES)] for j in range(len(items))]
            assert [part.content for part in parts] == [item.encode() for item in items]
            assert [part.file_name for part in parts] == names
            assert {part.media_type for part in parts} <= {"x/y"}
        elif kind_of(inner) != "array" or value:
            check_same(judged.body[name], value)


def check_answer(case: Case, result: Any, answer: Json) -> None:
    """The declared type, with everything that was sent."""
    status, media_type, schema = case.answer
    known = classes(case.package)
    if media_type is None:
        assert result == ("https://elsewhere.test/file?x=1" if status >= 300 else None)
    elif media_type != "application/json":
        assert result == ("täxt" if media_type.startswith("text/") else BYTES)
        assert type(result) is (str if media_type.startswith("text/") else bytes)
    else:
        check_same(known.module("encoding").encode(result), answer)
        if schema and kind_of(case.contract.flat(schema)) in ("model", "union"):
            named = known.evaluated(case.annotations()["return"].removeprefix("Request[").removesuffix("]"))
            assert isinstance(result, named), f"{type(result).__name__} is not {named}"


@contextmanager
def told(case: Case, which: Set, failed: list[str]) -> Any:
    """What goes wrong with one operation is noted, and the others are still tried."""
    try:
        yield
    except Exception as error:
        failed.append(f"{case.op.id} ({which}): {type(error).__name__}: {str(error)[:400]}")


def tried(case: Case, which: Set) -> list[tuple[Sent, Json]]:
    """Arguments and answers for one operation."""
    return examples(st.tuples(arguments(case, which), answers(case, which)), EXAMPLES)


def summary(failed: list[str], of: int) -> str:
    """What the reader of a failure needs first."""
    return f"{len(failed)} failures in {of} operations:\n" + "\n".join(failed[:SHOWN])


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_blocking(package: str, tally: Tally) -> None:
    """The request is valid and complete, and the answer comes back typed, whole and without drift."""
    failed: list[str] = []
    events: list[Any] = []
    line, checked = Line(), set()
    with blocking(package, line, strict=True, on_drift=events.append) as api:
        for case in cases(package):
            for which in SETS:
                with told(case, which, failed):
                    for sent, answer in tried(case, which):
                        positional, named = python_arguments(case, sent)
                        line.answer = laid_ready(case, answer)
                        line.requests.clear()
                        result = method_of(api, case)(*positional, **named)
                        assert len(line.requests) == 1
                        check_request(case, sent, line.requests[0])
                        check_answer(case, result, answer)
                        checked.add(case.op.id)
    assert not failed, summary(failed, len(cases(package)))
    assert events == []
    tally(f"requests: {package}: operations, blocking", len(checked), COUNTS[package])


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_awaited(package: str, tally: Tally) -> None:
    """The same, with ``await``; and the request is the one that the blocking client sends, but for the boundary."""
    failed: list[str] = []
    checked: set[str] = set()

    async def run() -> None:
        line, blocked = Line(), Line()
        api = awaited(package, line, strict=True)
        with blocking(package, blocked) as twin:
            for case in cases(package):
                for which in SETS:
                    with told(case, which, failed):
                        for sent, answer in tried(case, which):
                            positional, named = python_arguments(case, sent)
                            line.answer = blocked.answer = laid_ready(case, answer)
                            line.requests.clear()
                            blocked.requests.clear()
                            result = await method_of(api, case)(*positional, **named)
                            method_of(twin, case)(*positional, **named)
                            check_answer(case, result, answer)
                            judged = check_request(case, sent, line.requests[0])
                            same_request(
                                judged, line.requests[0], check_request(case, sent, blocked.requests[0]), blocked
                            )
                            checked.add(case.op.id)
        await api.http_client.aclose()

    asyncio.run(run())
    assert not failed, summary(failed, len(cases(package)))
    tally(f"requests: {package}: operations, awaited", len(checked), COUNTS[package])


def same_request(one: Judged, request: httpx.Request, other: Judged, line: Line) -> None:
    """Both clients send the same; only the boundary is new for each call."""
    twin = line.requests[0]
    assert (request.method, request.url) == (twin.method, twin.url)
    mine, theirs = (
        {name: text for name, text in each.headers.items() if name != "content-type"} for each in (request, twin)
    )
    assert mine == theirs
    if one.parts:
        assert one.parts == other.parts
        assert one.boundary != other.boundary, "the boundary is the same in two calls"
    else:
        assert request.content == twin.content


def test_every_binary_operation_streams(tally: Tally) -> None:
    """``stream_…`` sends the same request and hands out the same bytes in blocks, blocking and awaited."""
    found = [(package, case) for package in PACKAGES for case in cases(package) if _is_binary(case)]

    async def whole(api: Any, case: Case, positional: list[Any], named: dict[str, Any]) -> tuple[bytes, Any]:
        async with method_of(api, case, "stream_")(*positional, **named) as download:
            return b"".join([block async for block in download.iter_bytes(5)]), download

    for package, case in found:
        line = Line(answer=laid_ready(case, None))
        sent, _ = tried(case, "all")[-1]
        positional, named = python_arguments(case, sent)
        with blocking(package, line) as api, method_of(api, case, "stream_")(*positional, **named) as download:
            blocks = list(download.iter_bytes(5))
            assert b"".join(blocks) == BYTES
            assert max(map(len, blocks)) <= 5
            assert (download.status, download.content_length) == (200, len(BYTES))
        content, download = asyncio.run(whole(awaited(package, line), case, positional, named))
        assert content == BYTES
        assert (download.status, download.content_length) == (200, len(BYTES))
        for request in line.requests:
            check_request(case, sent, request)
        assert len(line.requests) == 2
    kinds = [
        row["id"]
        for package in PACKAGES
        for row in operations(package)
        if row["responses"].get("200", {}).get("kind") == "bytes"
    ]
    assert sorted(kinds) == sorted(case.op.id for _, case in found)
    tally("requests: binary operations, streamed", len(found), len(kinds))


def _is_binary(case: Case) -> bool:
    media_type = case.answer[1]
    return media_type is not None and media_type != "application/json" and not media_type.startswith("text/")


def test_the_counts_are_those_of_the_tables() -> None:
    """The numbers of this file, of the contract and of ``operations.json`` are one."""
    for package in PACKAGES:
        assert len(operations(package)) == len(cases(package)) == COUNTS[package]
