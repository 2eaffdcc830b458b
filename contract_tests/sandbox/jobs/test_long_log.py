"""A long and noisy log: what the routes give of it, as it was written, and where a stream takes it up again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.jobs.streams import Follower
from edgewire.sandbox.service import Service
from edgewire.sandbox.studio import Studio

from contract_tests.sandbox.conftest import Caller

from .conftest import NOW

COUNT = 50_000
LEVELS = ("error", "warn", "info", "debug")


def text(number: int) -> str:
    return f"Epoch {number}\r\x1b[0m é" if number % 10 else "first half\nsecond half"


@pytest.fixture(scope="module")
def log() -> Iterator[tuple[Caller, str, Service, Job]]:
    """A job half of whose lines are written, one every millisecond, and the path of its log."""
    service = Service()
    service.clock.freeze(NOW)
    service.effects = {}
    lines = [{"text": text(number), "after": number / 1000, "level": LEVELS[number % 4]} for number in range(COUNT)]
    service.jobs.script("startKeywordsNoiseJob", seconds=COUNT, lines=lines)
    job = service.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT)
    service.clock.freeze(NOW + (COUNT // 2 - 0.5) / 1000)
    yield Caller(Studio(service)), f"/api/{seed.PROJECT}/jobs/{job.id}/stdout", service, job
    service.close()


Log = tuple[Caller, str, Service, Job]


def written(levels: tuple[str, ...] = LEVELS) -> list[str]:
    return [text(number) + "\n" for number in range(COUNT // 2) if LEVELS[number % 4] in levels]


def test_of_a_long_log_the_last_thousand_lines_are_given_with_how_many_there_are(log: Log) -> None:
    studio, path, _, _ = log
    answer = studio.get(path).json()
    assert [line["data"] for line in reversed(answer["stdout"])] == written()[-1000:]
    assert answer["totalCount"] == COUNT // 2
    assert len(studio.get(path, params={"limit": 100_000}).json()["stdout"]) == 1000


@pytest.mark.parametrize("limit", [0, 1, 7])
def test_fewer_lines_are_given_where_fewer_are_asked_for_and_all_are_counted(log: Log, limit: int) -> None:
    studio, path, _, _ = log
    answer = studio.get(path, params={"limit": limit}).json()
    assert [line["data"] for line in reversed(answer["stdout"])] == written()[COUNT // 2 - limit :]
    assert answer["totalCount"] == COUNT // 2


@pytest.mark.parametrize("count", range(1, 5))
def test_a_level_lets_itself_and_graver_ones_through_and_counts_only_those(log: Log, count: int) -> None:
    studio, path, _, _ = log
    levels = LEVELS[:count]
    answer = studio.get(path, params={"logLevel": levels[-1], "limit": 20}).json()
    assert [line["data"] for line in reversed(answer["stdout"])] == written(levels)[-20:]
    assert {line["logLevel"] for line in answer["stdout"]} == set(levels)
    assert answer["totalCount"] == len(written(levels))


@pytest.mark.parametrize(
    ("params", "levels", "last"),
    [
        ({}, 4, COUNT),
        ({"limit": 12}, 4, 12),
        ({"logLevel": "warn"}, 2, COUNT),
        ({"logLevel": "error", "limit": 3}, 1, 3),
    ],
    ids=["all", "limit", "level", "both"],
)
def test_the_download_is_what_was_written_byte_for_byte(
    log: Log, params: dict[str, Any], levels: int, last: int
) -> None:
    studio, path, _, _ = log
    answer = studio.get(f"{path}/download", params=params)
    assert answer.content.decode() == "".join(written(LEVELS[:levels])[-last:])
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"


def test_a_log_that_is_whole_stays_whole_when_the_clock_is_set_back(frozen: Service, begin: Callable[..., Job]) -> None:
    job = begin(seconds=0, lines=["one", "two"])
    frozen.jobs.settle()
    frozen.clock.freeze(NOW - 3600)
    over = frozen.jobs.get(job.id)
    assert over is not None
    assert [line.text for line in frozen.jobs.lines(over)] == ["one\n", "two\n"]


def test_a_long_log_is_streamed_whole_and_in_order(log: Log) -> None:
    _, _, service, job = log
    follower = Follower(service.jobs, service.clock.now(), "project", seed.PROJECT, on_demand=True)
    follower.ask(job.id)
    found: list[str] = []
    while events := follower.events():
        found += [payload["data"] for _, payload in events]
    assert found == written()


def test_who_takes_a_stream_up_at_a_moment_misses_other_lines_of_that_millisecond(
    frozen: Service, begin: Callable[..., Job]
) -> None:
    """A client must ask for a moment before, and drop what it has: the service counts by milliseconds."""
    job = begin(lines=[{"text": name, "after": after} for name, after in zip("abcd", (1, 2, 2.0004, 3), strict=True)])
    frozen.clock.advance(5)
    follower = Follower(frozen.jobs, frozen.clock.now(), "project", seed.PROJECT, on_demand=True)
    for since, expected in ((NOW + 2, "d"), (NOW + 1.999, "bcd"), (NOW + 1, "bcd"), (NOW + 3, "")):
        follower.ask(job.id, since * 1000)
        assert "".join(payload["data"].strip() for _, payload in follower.events()) == expected
