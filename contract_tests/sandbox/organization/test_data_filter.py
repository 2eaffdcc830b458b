"""The filter of data items: SQL as behind WHERE."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import Any

import pytest
from edgewire.sandbox.storage.data_filter import FilterError, parsed
from hypothesis import given
from hypothesis import strategies as st

ITEM: dict[str, Any] = {
    "id": 7,
    "dataset": "activity data",
    "name": "Jan's walk",
    "bucket": "sandbox",
    "bucket_id": 1,
    "bucket_name": "sandbox",
    "bucket_path": "a/b/",
    "total_file_count": 12,
    "total_file_size": 4096,
    "created": "2026-01-05T00:00:00.000Z",
    "metadata": {"label": "running", "user": "Jan Jongboom", "age": "9", "study.site": "Paris", "note": ""},
}


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("", True),
        ("dataset = 'activity data' AND (label = 'running' OR metadata->user = 'Jan Jongboom')", True),
        ("dataset = 'activity data' AND (label = 'walking' OR metadata->user = 'Jan')", False),
        ("name = 'Jan''s walk'", True),
        ('name = "Jan\'s walk"', True),
        ("total_file_count > 5", True),
        ("total_file_count > 12", False),
        ("total_file_count >= 12 and total_file_size <> 4096", False),
        ("metadata->age < 10", True),
        ("metadata->age < '10'", False),  # two texts
        ("metadata->study_site = 'Paris'", True),
        ("study_site = 'Paris'", True),
        ("metadata->>'study.site' = 'Paris'", True),
        ("bucket = 'sandbox'", True),
        ("created >= '2026-01-01' AND created < '2026-02-01'", True),
        ("metadata->missing = 'x'", False),
        ("metadata->missing != 'x'", False),
        ("metadata->missing IS NULL", True),
        ("metadata->note IS NOT NULL", True),
        ("name LIKE 'jan%'", True),
        ("name LIKE '%walk_'", False),
        ("name NOT LIKE '%run%'", True),
        ("name LIKE '%'", True),
        ("name LIKE 'Jan_s%walk'", True),
        ("name LIKE '.*'", False),
        ("label IN ('walking', 'running')", True),
        ("label NOT IN ('walking', 'running')", False),
        ("NOT label = 'running'", False),
        ("NOT (label = 'walking' OR NOT dataset = 'activity data')", True),
        ("label = 'walking' AND label = 'walking' OR label = 'running'", True),
        ("label = 'running' OR label = 'walking' AND label = 'walking'", True),
        ("id = 7", True),
        ("ID = 7 And label Like 'RUN%'", True),
    ],
)
def test_a_filter_means_what_sql_means(text: str, fits: bool) -> None:
    assert parsed(text)(ITEM) is fits


@pytest.mark.parametrize(
    "text",
    ["name", "name =", "= 'a'", "name = 'a' AND", "(name = 'a'", "name = 'a')", "name 'a'", "name LIKE", "name IN ()",
     "name IN ('a'", "name = a", "name = 'a", "name = 'a' name = 'b'", "name NOT = 'a'", "; DROP TABLE records",
     "name IS 3", "and = 'x'", "(" * 5000 + "name = 'a'" + ")" * 5000, "NOT " * 5000 + "name = 'a'"],
)  # fmt: skip
def test_what_is_no_filter_is_said_so(text: str) -> None:
    with pytest.raises(FilterError):
        parsed(text)


def test_no_pattern_takes_long() -> None:
    item = {**ITEM, "name": "a" * 2000}
    assert parsed(f"name LIKE '{'%a' * 500}%b'")(item) is False
    assert parsed(f"name LIKE '{'%a' * 500}%'")(item) is True


@given(st.text(max_size=60))
def test_any_text_is_a_filter_or_an_error(text: str) -> None:
    with contextlib.suppress(FilterError):
        parsed(text)(ITEM)


@given(
    st.text("ab%_", max_size=8),
    st.text("abAB", max_size=8),
)
def test_like_fits_as_in_sqlite(pattern: str, text: str) -> None:
    database = sqlite3.connect(":memory:")
    try:
        expected = bool(database.execute("SELECT ? LIKE ?", (text, pattern)).fetchone()[0])
    finally:
        database.close()
    assert parsed(f"name LIKE '{pattern}'")({**ITEM, "name": text}) is expected
