"""The page of the report, looked at in Chromium: on a desk in the light, and on a phone in the dark."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from contract_tests.conftest import Tally
from contract_tests.suite import catalogue, report
from contract_tests.suite.report import examples

from .chromium import View, look

VIEWS = {"desk": View(1280, 900, "light"), "phone": View(360, 740, "dark")}
RUNS = {"whole": len(catalogue.operations()), "broken": 70, "gaps": 70, "hostile": 70}
"""Pages, and how many operations are on each: all on one of them, as a table of hundreds is what a browser works on."""

Seen = dict[tuple[str, str], dict[str, Any]]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    folder = tmp_path_factory.mktemp("pages")
    for name, most in RUNS.items():
        report.write(folder / name, examples.made(name, most))
    return look({name: folder / name / "contract.html" for name in RUNS}, VIEWS)


def test_every_page_was_looked_at_in_every_view(seen: Seen, tally: Tally) -> None:
    tally("pages of the report in Chromium", len(seen), len(RUNS) * len(VIEWS))
    assert all(page["closed"]["texts"] > 100 for page in seen.values())
    assert all(page["opened"]["texts"] > page["closed"]["texts"] for page in seen.values())


def test_the_page_says_nothing_to_the_console_and_asks_nobody_for_anything(seen: Seen) -> None:
    assert [page["noise"] + page["requests"] for page in seen.values()] == [[]] * len(seen)


def test_nothing_is_wider_than_the_screen_also_when_everything_is_open(seen: Seen) -> None:
    for (_, view), page in seen.items():
        assert page["closed"]["wide"] + page["opened"]["wide"] == []
        assert (page["closed"]["width"], page["opened"]["width"]) == (VIEWS[view].width,) * 2


def test_verdicts_figures_and_origins_stay_in_one_line(seen: Seen) -> None:
    assert [page[state]["split"] for page in seen.values() for state in ("closed", "opened")] == [0] * 2 * len(seen)


def test_every_text_has_enough_contrast_and_size_in_the_light_and_in_the_dark(seen: Seen) -> None:
    for page in seen.values():
        for state in ("closed", "opened"):
            assert page[state]["faint"] == []
            assert page[state]["smallest"] >= 10
    light, dark = seen["whole", "desk"]["closed"], seen["whole", "phone"]["closed"]
    assert light["paper"] == "rgb(253, 253, 252)"
    assert dark["paper"] == "rgb(21, 23, 26)"


def test_what_is_broken_stands_first_and_headings_follow_each_other(seen: Seen) -> None:
    rest = ["evidence", "history", "operations", "accepted"]
    assert seen["broken", "phone"]["closed"]["sections"] == ["broken", "layers", "drift", "news", *rest]
    assert seen["gaps", "phone"]["closed"]["sections"] == ["layers", "unchecked", *rest]
    for page in seen.values():
        levels = [level for level, _ in page["closed"]["headings"]]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_verdicts_differ_in_word_and_in_colour(seen: Seen) -> None:
    for view in VIEWS:
        assert len({seen[name, view]["closed"]["verdict"] for name in ("whole", "broken", "gaps")}) == 3
        passed = seen["gaps", view]["closed"]["states"]
        failed = seen["broken", view]["closed"]["states"]
        assert len({passed["passed"], passed["unchecked"], failed["failed"]}) == 3
    assert seen["gaps", "desk"]["closed"]["words"] == ["passed", "not checked", "passed", "not checked"]
    assert seen["broken", "desk"]["closed"]["words"] == ["failed", "failed", "failed", "passed"]
    titles = [seen[name, "desk"]["closed"]["title"].partition(" · ")[0] for name in RUNS]
    assert titles == ["Whole", "Broken", "Not fully checked", "Broken"]


def test_charts_are_drawn_and_every_operation_has_its_cell(seen: Seen) -> None:
    for (name, _), page in seen.items():
        assert page["closed"]["cells"] == RUNS[name]
        assert len(page["closed"]["bars"]) >= 7
        assert set(page["closed"]["bars"]) == {21}


def test_drawings_and_columns_have_names_and_links_lead_somewhere(seen: Seen) -> None:
    for page in seen.values():
        assert (page["opened"]["unlabelled"], page["opened"]["dead"], page["opened"]["twice"]) == (0, 0, 0)


def test_what_a_hostile_service_said_is_shown_and_does_nothing(seen: Seen) -> None:
    for view in VIEWS:
        page = seen["hostile", view]["opened"]
        assert (page["intruded"], page["scripts"]) == (None, 0)
        assert "<script>globalThis.intruded = 1</script>" in page["said"]
        assert "{{ 7 * 7 }}{% raw %}" in page["said"]
