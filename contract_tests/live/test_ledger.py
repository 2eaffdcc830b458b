"""A ledger loses nothing of a run that is killed, and says at once that it is dead."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from contract_tests.live.ledger import Ledger, dead
from contract_tests.live.runs import Run

PLACE = "http://127.0.0.1:4800/v1 1 -"


def _ledger(folder: Path, place: str = PLACE) -> Ledger:
    return Ledger(folder, Run.new(datetime.now(UTC)), place)


def _abandoned(folder: Path, place: str = PLACE) -> Ledger:
    ledger = _ledger(folder, place)
    ledger.making("sample", "a")
    ledger.has("sample", 1)
    ledger.making("item", "b")
    ledger.has("sample", 2)
    ledger.gone("sample", 1)
    ledger.close(clean=False)
    return ledger


def test_what_was_made_is_read_again(tmp_path: Path) -> None:
    ledger = _abandoned(tmp_path)
    with dead(tmp_path, PLACE) as found:
        assert [made for made, _ in found] == [ledger.made]
        assert ledger.made.kinds == {"sample", "item"}
        assert ledger.made.ids == {"sample": {2}, "item": set()}


def test_a_run_that_lives_is_not_dead(tmp_path: Path) -> None:
    ledger = _ledger(tmp_path)
    with dead(tmp_path, PLACE) as found:
        assert not found
    ledger.close(clean=False)
    with dead(tmp_path, PLACE) as found:
        assert len(found) == 1


def test_two_who_look_at_once_do_not_get_the_same(tmp_path: Path) -> None:
    _abandoned(tmp_path)
    with dead(tmp_path, PLACE) as first, dead(tmp_path, PLACE) as second:
        assert (len(first), len(second)) == (1, 0)


def test_a_run_of_another_place_is_left_to_who_asks_there(tmp_path: Path) -> None:
    _abandoned(tmp_path, "https://studio.edgeimpulse.com/v1 1 -")
    with dead(tmp_path, PLACE) as found:
        assert not found
    assert len(list(tmp_path.iterdir())) == 1


def test_nothing_stays_of_a_run_that_left_nothing(tmp_path: Path) -> None:
    _ledger(tmp_path).close(clean=True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("cut", [1, 10, 30])
def test_a_last_line_that_was_cut_off_takes_no_other_with_it(tmp_path: Path, cut: int) -> None:
    _abandoned(tmp_path)
    (path,) = tmp_path.iterdir()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:3]) + lines[3][:-cut])
    with dead(tmp_path, PLACE) as ((made, _),):
        assert made.ids["sample"] == {1}


@pytest.mark.parametrize(
    "line",
    [
        b"7",
        b'"making"',
        b'{"making": "project", "name": "a"}',
        b'{"made": "project", "id": 1}',
        b'{"made": "sample"}',
        b'{"made": "sample", "id": "1"}',
        b'{"gone": [], "id": 1}',
    ],
    ids=str,
)
def test_a_line_that_says_nothing_takes_no_other_with_it(tmp_path: Path, line: bytes) -> None:
    ledger = _abandoned(tmp_path)
    (path,) = tmp_path.iterdir()
    first, *rest = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + line + b"\n" + b"".join(rest))
    with dead(tmp_path, PLACE) as ((made, _),):
        assert made == ledger.made


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\n",
        b'{"run": "20260101T000000Z-0123456789abcdef"}\n',
        b"",
        b"\n",
        b"{}",
        b"[1]\n",
        b"null\n",
        b'{"run": "x", "place": "y"}\n',
    ],
    ids=repr,
)
def test_a_file_that_is_no_ledger_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.jsonl").write_bytes(content)
    with dead(tmp_path, PLACE) as found:
        assert not found
