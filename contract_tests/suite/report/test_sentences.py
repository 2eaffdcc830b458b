"""The sentence that answers what changed: how much is new and gone, since when, and of what nothing can be said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from . import sentences

NOW = datetime(2026, 11, 21, 5, 17, tzinfo=UTC)
YESTERDAY, BEFORE, EARLIER = (NOW - timedelta(hours=hours) for hours in (24, 72, 2))


@pytest.mark.parametrize(
    ("new", "broken", "gone", "said"),
    [
        (2, 1, 1, "2 new (1 broken) and 1 gone since 2026-11-20."),
        (2, 0, 1, "2 new and 1 gone since 2026-11-20."),
        (2, 2, 0, "2 new (all broken) and nothing gone since 2026-11-20."),
        (1, 1, 0, "1 new (broken) and nothing gone since 2026-11-20."),
        (0, 0, 1234, "Nothing new and 1,234 gone since 2026-11-20."),
        (0, 0, 0, "Nothing new and nothing gone since 2026-11-20."),
    ],
)
def test_what_changed_is_a_sentence(new: int, broken: int, gone: int, said: str) -> None:
    compared = {"wire": YESTERDAY}
    assert sentences.changes(compared, NOW, new=new, broken=broken, gone=gone, whole=True) == said


@pytest.mark.parametrize(
    ("compared", "said"),
    [
        ({}, "No earlier run is known that this one could be compared with."),
        ({"wire": None}, "No earlier run is known that this one could be compared with."),
        (
            {"wire": YESTERDAY, "live": BEFORE, "drift": None},
            "Nothing new and nothing gone since 2026-11-20. Last looked at before that: live (2026-11-18). "
            "Never looked at before: drift.",
        ),
        ({"wire": EARLIER}, "Nothing new and nothing gone since 2026-11-21 03:17 UTC."),
    ],
    ids=["no layers", "no earlier run", "layers of other days", "the same day"],
)
def test_what_was_compared_with_another_run_or_with_none_is_said(
    compared: dict[str, datetime | None], said: str
) -> None:
    assert sentences.changes(compared, NOW, new=0, broken=0, gone=0, whole=True) == said


def test_a_part_of_a_run_is_said_to_be_compared_with_nothing() -> None:
    said = sentences.changes({"wire": YESTERDAY}, NOW, new=1, broken=1, gone=1, whole=False)
    assert said == "A part of a run is not compared with earlier runs."
