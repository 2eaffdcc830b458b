"""A journal that cannot be used says why in one sentence, and leaves what it finds alone."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from edgewire.errors import UploadError
from edgewire.ingestion.journal import (
    Journal,
    JournalError,
    Settlement,
    Verdict,
)

from .ledgers import HOST, KEY, path, verdicts, want

__all__ = ["path"]


def refused(path: Path) -> str:
    with pytest.raises(JournalError) as caught:
        Journal(path)
    text = str(caught.value)
    assert isinstance(caught.value, UploadError)
    assert str(path) in text
    assert "\n" not in text
    return text


def test_a_file_of_something_else_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"my notes, which are no database, and long enough to be read as the head of one" * 20)
    before = path.read_bytes()
    assert "is not a journal of edgewire" in refused(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("size", [1, 99])
def test_a_file_that_is_too_short_for_a_journal_is_left_alone(tmp_path: Path, size: int) -> None:
    path = tmp_path / "short"
    path.write_bytes(b"a" * size)
    assert "is not a journal of edgewire" in refused(path)
    assert path.read_bytes() == b"a" * size


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE mine(x)")
    other.commit()
    other.close()
    before = path.read_bytes()
    assert "database of another program" in refused(path)
    assert path.read_bytes() == before


def test_a_journal_of_a_newer_version_is_left_alone(path: Path) -> None:
    with Journal(path):
        pass
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version=99")
    newer.close()
    assert "newer edgewire" in refused(path)


def test_a_damaged_journal_says_so(path: Path) -> None:
    with Journal(path) as journal:
        run = journal.begin(HOST, KEY)
        run.claim([want(str(number)) for number in range(2000)])
        run.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(JournalError, match="is damaged; move it away"), Journal(path) as journal:
        journal.begin(HOST, KEY)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert "cannot be opened" in refused(tmp_path / "file" / "journal")
    (tmp_path / "folder").mkdir()
    assert "cannot be opened" in refused(tmp_path / "folder")


def test_a_full_disk_is_one_sentence_and_what_was_kept_stays(path: Path) -> None:
    with Journal(path) as journal:
        run = journal.begin(HOST, KEY)
        (claim,) = run.claim([want("first")])
        run.settle([Settlement(claim.row, "stored")])
        with journal._database.reading() as connection:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count={pages}")
        with pytest.raises(JournalError, match="no space left"):
            run.claim([want(str(number)) for number in range(5000)])
        assert verdicts(run.look([want("first"), want("7")])) == [Verdict.KNOWN, Verdict.SEND]
        run.close()


def test_a_locked_journal_names_the_other_program(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("edgewire.ingestion.database._WAIT", 0.05)
    with Journal(path) as journal:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalError, match="Another program keeps the journal"):
            journal.begin(HOST, KEY)
        other.close()
        journal.begin(HOST, KEY).close()


def test_a_closed_journal_says_so() -> None:
    journal = Journal()
    journal.close()
    journal.close()
    with pytest.raises(JournalError, match="is closed"):
        journal.begin(HOST, KEY)


def test_nobody_else_can_read_it(path: Path) -> None:
    with Journal(path) as journal:
        journal.begin(HOST, KEY).close()
        for file in path.parent.iterdir():
            assert file.stat().st_mode & 0o077 == 0, file.name
        assert path.parent.stat().st_mode & 0o077 == 0


def test_opening_it_many_times_at_once_makes_it_once(path: Path) -> None:
    errors: list[BaseException] = []
    ready = threading.Barrier(8)

    def work() -> None:
        try:
            ready.wait()
            with Journal(path) as journal:
                journal.begin(HOST, KEY).close()
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors
