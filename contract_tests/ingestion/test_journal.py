"""What the journal keeps, for whom, and what it says when it cannot."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from edgewire.ingestion.database import Database
from edgewire.ingestion.item import Stat
from edgewire.ingestion.journal import (
    Journal,
    Ledger,
    OtherProject,
    Settlement,
    Verdict,
    Want,
    default_path,
)
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from .ledgers import HOST, KEY, path, verdicts, want

__all__ = ["path"]


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with Journal(path) as opened:
        yield opened


def test_what_is_new_is_claimed_and_what_is_settled_is_known(journal: Journal) -> None:
    run = journal.begin(HOST, KEY)
    first, second = run.claim([want("1"), want("2")])
    assert first.verdict is second.verdict is Verdict.SEND
    run.settle([Settlement(first.row, "stored", 7, 2), Settlement(second.row, "rejected", None, 1, "no")])
    again = run.claim([want("1"), want("2"), want("3")])
    assert verdicts(again) == [Verdict.KNOWN, Verdict.KNOWN, Verdict.SEND]
    assert again[0].sample == 7
    assert again[1].reason == "no"
    assert again[0].own
    run.close()


def test_claims_of_many_files_belong_to_the_right_rows(journal: Journal, path: Path) -> None:
    run = journal.begin(HOST, KEY)
    wants = [want(str(number), f"{number}.json") for number in range(1234)]
    for start, end in ((0, 7), (7, 1000), (1000, 1234)):
        claims = run.claim(wants[start:end])
        run.settle([Settlement(claim.row, "stored", number) for number, claim in enumerate(claims, start)])
    other = sqlite3.connect(path)
    rows = other.execute("SELECT name, sample FROM files").fetchall()
    other.close()
    assert {f"{sample}.json" for _, sample in rows} == {name for name, _ in rows}
    assert all(name == f"{sample}.json" for name, sample in rows)
    assert [claim.sample for claim in run.claim(wants)] == list(range(1234))
    run.close()


def test_targets_know_nothing_of_each_other(journal: Journal) -> None:
    for host, key in ((HOST, KEY), ("other.test", KEY), (HOST, "ei_1")):
        run = journal.begin(host, key)
        (claim,) = run.claim([want("1")])
        assert claim.verdict is Verdict.SEND
        run.settle([Settlement(claim.row, "stored")])
        run.close()


def test_the_key_itself_is_not_kept(path: Path) -> None:
    with Journal(path) as journal:
        journal.begin(HOST, "ei_" + "0" * 40).close()
    assert b"ei_000" not in b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_what_a_live_run_sends_is_busy_and_what_it_leaves_is_open(path: Path) -> None:
    with Journal(path) as one, Journal(path) as two:
        first, second = one.begin(HOST, KEY), two.begin(HOST, KEY)
        claims = first.claim([want("1"), want("2")])
        assert verdicts(second.claim([want("1"), want("2")])) == [Verdict.BUSY, Verdict.BUSY]
        first.settle([Settlement(claims[0].row, "stored", 5)])
        assert verdicts(second.look([want("1"), want("2")])) == [Verdict.KNOWN, Verdict.BUSY]
        first.close()
        assert verdicts(second.claim([want("1"), want("2")])) == [Verdict.KNOWN, Verdict.SEND]
        second.close()


def test_what_was_being_sent_when_its_run_died_is_asked_about(path: Path) -> None:
    with Journal(path) as journal:
        run = journal.begin(HOST, KEY)
        claims = run.claim([want("1"), want("2")])
        run.sending([claims[0].row])
        run.close()
        # And if that one dies before it asks, so does the next.
        for _ in range(2):
            run = journal.begin(HOST, KEY)
            assert verdicts(run.claim([want("1"), want("2")])) == [Verdict.ASK, Verdict.SEND]
            run.close()


def test_a_killed_process_leaves_no_claim_and_its_sign_of_life_goes(path: Path) -> None:
    code = f"""
        import os, sys
        from pathlib import Path
        from edgewire.ingestion.journal import Journal, Want
        run = Journal(Path({str(path)!r})).begin({HOST!r}, {KEY!r})
        claims = run.claim([Want(b"label---" + bytes(32), "training", str(n)) if n == 0 else
                            Want(b"label---" + bytes(31) + b"1", "training", str(n)) for n in range(2)])
        run.sending([claims[0].row])
        print("ready", flush=True)
        sys.stdin.read()
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    wants = [Want(b"label---" + bytes(32), "training", ""), Want(b"label---" + bytes(31) + b"1", "training", "")]
    with (
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
        ) as process,
        Journal(path) as journal,
    ):
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        run = journal.begin(HOST, KEY)
        assert verdicts(run.claim(wants)) == [Verdict.BUSY, Verdict.BUSY]
        process.kill()
        process.wait()
        assert verdicts(run.claim(wants)) == [Verdict.ASK, Verdict.SEND]
        assert [file.name for file in path.parent.glob("*-run*")] == [f"{path.name}-run2"]
        run.close()
    assert not list(path.parent.glob("*-run*"))


def test_rejected_files_are_only_sent_again_when_asked_and_only_once_a_run(journal: Journal) -> None:
    run = journal.begin(HOST, KEY)
    (claim,) = run.claim([want("1")])
    run.settle([Settlement(claim.row, "rejected", None, 1, "no")])
    run.close()
    run = journal.begin(HOST, KEY)
    assert verdicts(run.claim([want("1")])) == [Verdict.KNOWN]
    (claim,) = run.claim([want("1")], retry_rejected=True)
    assert claim.verdict is Verdict.SEND
    run.settle([Settlement(claim.row, "rejected", None, 1, "no")])
    assert verdicts(run.claim([want("1")], retry_rejected=True)) == [Verdict.KNOWN]
    run.close()


def test_what_is_settled_stays_so(journal: Journal) -> None:
    run = journal.begin(HOST, KEY)
    (claim,) = run.claim([want("1")])
    run.settle([Settlement(claim.row, "stored", 3)])
    run.settle([Settlement(claim.row, "unknown")])
    assert run.claim([want("1")])[0].state == "stored"
    run.close()


def test_a_file_that_was_sent_when_duplicates_were_not_allowed_is_known_when_they_are(journal: Journal) -> None:
    run = journal.begin(HOST, KEY)
    plain = want("1", "a.json")
    (claim,) = run.claim([plain])
    run.close()  # as if it had died: nobody knows whether it was sent
    run = journal.begin(HOST, KEY)
    copy = Want(b"copy----" + plain.key[8:], "training", "a.json", base=plain.key)
    other = Want(b"other---" + plain.key[8:], "training", "b.json", base=plain.key)
    assert verdicts(run.claim([copy, other])) == [Verdict.ASK, Verdict.SEND]
    run.close()
    run = journal.begin(HOST, KEY)
    (claim,) = run.claim([plain])
    run.settle([Settlement(claim.row, "stored", 9)])
    third = Want(b"third---" + plain.key[8:], "training", "a.json", base=plain.key)
    (claim,) = run.claim([third])
    assert (claim.verdict, claim.sample) == (Verdict.KNOWN, 9)
    run.close()


def test_an_unchanged_file_is_recalled_and_a_changed_or_young_one_is_not(journal: Journal) -> None:
    import time

    run = journal.begin(HOST, KEY)
    old, young = Stat(5, 1_600_000_000 * 10**9, 77), Stat(5, time.time_ns(), 78)
    run.remember([("/a", old, b"A" * 32), ("/b", young, b"B" * 32), ("/\udcff", old, b"C" * 32)])
    asked = [
        ("/a", old),
        ("/a", old._replace(size=6)),
        ("/a", old._replace(mtime_ns=old.mtime_ns + 1)),
        ("/a", old._replace(inode=1)),
        ("/b", young),
        ("/c", old),
    ]
    assert run.recall(asked) == [b"A" * 32, None, None, None, None, None]
    run.close()


def test_names_that_are_no_unicode_are_kept_readable(journal: Journal) -> None:
    run = journal.begin(HOST, KEY)
    run.claim([want("1", "\udcff.json")])
    assert run.look([want("1")])[0].name == "\\udcff.json"
    run.close()


def test_another_project_under_the_same_key_is_started_anew(journal: Journal) -> None:
    run = journal.begin(HOST, KEY)
    (claim,) = run.claim([want("1")])
    run.settle([Settlement(claim.row, "stored")])
    run.name_project(5)
    run.name_project(5)
    run.close()
    run = journal.begin(HOST, KEY)
    assert run.project == 5
    with pytest.raises(OtherProject, match=r"project 5.*project 6"):
        run.name_project(6)
    run.close()
    run = journal.begin(HOST, KEY)
    assert run.project == 6
    assert verdicts(run.claim([want("1")])) == [Verdict.SEND]
    run.close()


def test_one_journal_can_be_used_from_many_threads(journal: Journal) -> None:
    sent: list[int] = []

    def work(number: int) -> None:
        run = journal.begin(HOST, KEY)
        for each in range(50):
            (claim,) = run.claim([want(str(each))])
            if claim.verdict is Verdict.SEND:
                sent.append(each)
                run.settle([Settlement(claim.row, "stored")])
        run.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(sent) == list(range(50))


def test_the_place_is_the_one_of_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("EDGEWIRE_STATE_DIR", str(tmp_path / "mine"))
    assert default_path() == tmp_path / "mine" / "journal.sqlite3"
    monkeypatch.delenv("EDGEWIRE_STATE_DIR")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert default_path() == tmp_path / "state" / "edgewire" / "journal.sqlite3"
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_path() == tmp_path / ".local" / "state" / "edgewire" / "journal.sqlite3"


def test_only_what_must_survive_the_loss_of_power_is_flushed(path: Path) -> None:
    database = Database(path)
    levels = []
    for mode in (database.writing, database.durably, database.writing):
        with mode() as connection:
            levels.append(connection.execute("PRAGMA synchronous").fetchone()[0])
    database.close()
    assert levels == [1, 2, 1]  # normal, full, normal


class Machine(RuleBasedStateMachine):
    """Runs that begin, claim, send, settle and end in any order: no file is two runs' at once, none stored twice."""

    def __init__(self) -> None:
        super().__init__()
        self.journal = Journal()
        self.runs: dict[int, Ledger] = {}
        self.held: dict[str, tuple[int, int]] = {}
        self.left: set[str] = set()
        self.done: dict[str, str] = {}

    def teardown(self) -> None:
        self.journal.close()

    @rule()
    def begin(self) -> None:
        if len(self.runs) < 3:
            run = self.journal.begin(HOST, KEY)
            self.runs[run._run] = run

    @rule(which=st.integers(0, 2), names=st.sets(st.sampled_from("abcdef"), min_size=1))
    def claim(self, which: int, names: set[str]) -> None:
        for number, run in list(self.runs.items())[which : which + 1]:
            wants = [want(name) for name in sorted(names)]
            for name, claim in zip(sorted(names), run.claim(wants), strict=True):
                match claim.verdict:
                    case Verdict.BUSY:
                        assert name in self.held
                    case Verdict.KNOWN:
                        assert claim.state == self.done[name]
                    case Verdict.SEND | Verdict.ASK:
                        assert name not in self.held
                        assert name not in self.done
                        assert (claim.verdict is Verdict.ASK) == (name in self.left)
                        self.held[name] = (number, claim.row)

    @rule(name=st.sampled_from("abcdef"))
    def send(self, name: str) -> None:
        if name in self.held:
            number, row = self.held[name]
            self.runs[number].sending([row])
            self.left.add(name)

    @rule(name=st.sampled_from("abcdef"), state=st.sampled_from(["stored", "there", "rejected", "unknown", "pending"]))
    def settle(self, name: str, state: str) -> None:
        if name in self.held:
            number, row = self.held.pop(name)
            if state == "pending" and name in self.left:
                state = "unknown"
            self.runs[number].settle([Settlement(row, state)])
            self.left.discard(name)
            if state == "unknown":
                self.left.add(name)
            elif state != "pending":
                self.done[name] = state

    @rule(which=st.integers(0, 2))
    def end(self, which: int) -> None:
        for number, run in list(self.runs.items())[which : which + 1]:
            run.close()
            del self.runs[number]
            self.held = {name: held for name, held in self.held.items() if held[0] != number}

    @invariant()
    def what_is_known_is_known(self) -> None:
        for run in self.runs.values():
            for name, claim in zip("abcdef", run.look([want(name) for name in "abcdef"]), strict=True):
                assert (claim.verdict is Verdict.KNOWN) == (name in self.done)
                assert (claim.verdict is Verdict.BUSY) == (name in self.held)


TestAnyOrderOfRuns = Machine.TestCase
TestAnyOrderOfRuns.settings = settings(max_examples=50)


def test_a_child_that_outlives_its_parent_does_not_keep_the_run_alive(path: Path) -> None:
    code = f"""
        import os, sys
        from pathlib import Path
        from edgewire.ingestion.journal import Journal, Want
        run = Journal(Path({str(path)!r})).begin({HOST!r}, {KEY!r})
        run.claim([Want(b"label---" + bytes(32), "training", "a")])
        if os.fork() == 0:
            print("ready", flush=True)
            sys.stdin.read()
            os._exit(0)
        os._exit(0)
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with (
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(code)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
        ) as process,
        Journal(path) as journal,
    ):
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        process.wait()
        run = journal.begin(HOST, KEY)
        assert verdicts(run.claim([Want(b"label---" + bytes(32), "training", "a")])) == [Verdict.SEND]
        run.close()
