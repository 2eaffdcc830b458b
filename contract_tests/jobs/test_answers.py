"""Answers about jobs that are not as the contract says: what can be used of them is, and the rest does no harm."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from edge_impulse_studio.models import ListJobsResponse, LogStdoutResponse
from edgewire import LogLine
from edgewire.jobs import answers

from .records import DONE, record

AT = "2026-01-02T03:04:05.000Z"


def test_a_page_is_its_lines_and_their_number() -> None:
    items = [{"created": AT, "data": "b\n", "logLevel": "error"}, {"created": AT, "data": "a\n"}]
    page = answers.page(LogStdoutResponse.from_dict({"success": True, "stdout": items, "totalCount": 7}))
    created = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert page == ([LogLine(0, created, "b\n", "error"), LogLine(0, created, "a\n", None)], 7)


@pytest.mark.parametrize(
    ("item", "line"),
    [
        ({"created": None, "data": None, "logLevel": None}, LogLine(0, None, "")),
        ({"created": "yesterday", "data": 5, "logLevel": "fatal"}, LogLine(0, None, "", "fatal")),
        ({"created": "2026-01-02T03:04:05", "data": "x"}, LogLine(0, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "x")),
        ({"created": 1767323045000, "data": "x"}, LogLine(0, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "x")),
        ({"created": 1e30, "data": "x"}, LogLine(0, None, "x")),
        ({}, LogLine(0, None, "")),
        ("a text", LogLine(0, None, "")),
        (None, LogLine(0, None, "")),
    ],
    ids=str,
)
def test_of_a_line_is_taken_what_can_be(item: Any, line: LogLine) -> None:
    page = answers.page(LogStdoutResponse.from_dict({"success": True, "stdout": [item], "totalCount": 1}))
    assert list(page.lines) == [line]


@pytest.mark.parametrize(
    "said", [{}, {"stdout": None, "totalCount": None}, {"stdout": "x", "totalCount": "7"}], ids=str
)
def test_a_page_that_is_none_has_no_lines_and_no_count(said: dict[str, Any]) -> None:
    assert answers.page(LogStdoutResponse.from_dict({"success": True, **said})) == ([], None)


def test_only_a_list_of_jobs_that_run_says_that_they_do() -> None:
    listed = [record(1), record(2, **DONE), None, "x", record(3, finished=None, finishedSuccessful=None)]
    answer = ListJobsResponse.from_dict({"success": True, "jobs": listed, "totalJobCount": 5})
    assert {1, 3} <= answers.running(answer)
    assert 2 not in answers.running(answer)
    assert answers.running(ListJobsResponse.from_dict({"success": True, "jobs": None, "totalJobCount": 5})) == set()
