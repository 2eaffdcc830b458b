"""What a run made is told from everything else; what is not told for certain is left alone."""

from datetime import UTC, datetime, timedelta

import pytest

from contract_tests.live.contents import contents
from contract_tests.live.runs import KEY, Run, maker

MOMENT = datetime(2026, 3, 1, 2, 3, 4, tzinfo=UTC)
RUN = Run("20260301T020304Z-0123456789abcdef")


def test_a_run_is_read_again_from_its_names_and_its_mark() -> None:
    run = Run.new(MOMENT)
    assert Run.read(run.text) == run == Run.of(run.name("csv"))
    assert maker(run.name("csv"), run.metadata) == run
    assert run.began == MOMENT


def test_no_two_runs_are_the_same_though_they_begin_at_once() -> None:
    runs = [Run.new(MOMENT) for _ in range(100)]
    assert len(set(runs)) == 100
    assert len({content.sent for run in runs[:5] for content in contents(run)}) == 5 * 5


@pytest.mark.parametrize(
    ("name", "metadata"),
    [
        pytest.param(RUN.name("csv"), {}, id="our name without a mark"),
        pytest.param("idle.01", RUN.metadata, id="our mark without the name"),
        pytest.param(RUN.name("csv"), Run("20260301T020304Z-0123456789abcdee").metadata, id="mark of another run"),
        pytest.param("my " + RUN.name("csv"), RUN.metadata, id="our name inside of another"),
        pytest.param("edgewire-test-csv", {KEY: "test"}, id="a mark that is no run"),
        pytest.param(
            "edgewire-20261341T020304Z-0123456789abcdef-csv", {KEY: "20261341T020304Z-0123456789abcdef"}, id="no day"
        ),
        pytest.param("edgewire-", {KEY: ""}, id="empty"),
    ],
)
def test_what_only_looks_like_ours_is_not_ours(name: str, metadata: dict[str, str]) -> None:
    assert maker(name, metadata) is None


def test_a_run_is_old_when_its_age_is_over_and_not_before() -> None:
    age = timedelta(hours=6)
    assert not RUN.older(MOMENT + age, age)
    assert RUN.older(MOMENT + age + timedelta(seconds=1), age)
