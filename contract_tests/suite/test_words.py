"""What a terminal shows: what was checked and how much, each finding in one line, and never more than can be read."""

from __future__ import annotations

from . import words
from .results import Finding, Gap, Result, unchecked


def found(number: int, **more: str) -> Finding:
    return Finding(check="schema", operation=f"op{number}", sentence="It is not as promised.", **more)  # type: ignore[arg-type]  # none of them is the severity


def test_a_layer_says_what_it_checked_and_what_it_found() -> None:
    result = Result(
        layer="live",
        origin="sandbox",
        checks={"status": 1200, "schema": 34},
        operations=2,
        expected=2,
        findings=[
            found(1, pointer="/id", expected="an integer", got="'x'\n\x1b[31m"),
            Finding(check="fields", operation="op2", sentence="A field more.", severity="news"),
            Finding(check="status", sentence="Known.", severity="accepted", reason="It is so."),
        ],
        gaps=[Gap(what="op3", reason="no data")],
        facts={"seed": "1"},
        seconds=1.25,
    )
    assert words.told(result) == [
        "== live: failed: 1,234 checks, 2 of 2 operations, 1 broken, 1 accepted, 1 news, 1 not checked; sandbox, 1.2 s",
        "       1,200 status",
        "          34 schema",
        "   seed: 1",
        r"   BROKEN  schema: op1/id: It is not as promised: expected an integer: got 'x'\n\x1b[31m",
        "   news  fields: op2: A field more",
        "   not checked  op3: no data",
    ]


def test_what_nobody_could_read_is_left_to_the_report() -> None:
    gaps = [Gap(what="w" * 999, reason="no data") for _ in range(30)]
    lines = words.told(Result(layer="live", origin="sandbox", findings=[found(n) for n in range(30)], gaps=gaps))
    assert len(lines) < 50
    assert max(map(len, lines)) < 400
    assert "   BROKEN  … and 11 more, in the report" in lines  # one of them is that it checked nothing
    assert "   not checked  … and 10 more, in the report" in lines


def test_what_was_not_checked_is_loud_and_says_what_it_needs() -> None:
    assert words.told(unchecked("live", "It needs EI_API_KEY.")) == ["== live: NOT CHECKED: It needs EI_API_KEY."]
