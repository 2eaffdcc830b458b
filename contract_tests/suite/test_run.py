"""Every layer that is asked for has a result, whatever becomes of its process; and none is left behind."""

from __future__ import annotations

import fcntl
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from contract_tests.sandbox.process import environment

from . import __main__ as program
from . import history, layers, record, run, toys
from .history import Whole
from .results import Finding, Gap, Result, unchecked
from .settings import Settings


def toy(name: str) -> str:
    return f"{toys.__name__}.{name}"


def test_each_layer_has_a_result_in_the_order_of_the_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    modules = {name: toy(name) for name in ("dying", "torn", "absent", "whole")} | {"other": toy("whole")}
    monkeypatch.setattr(layers, "MODULES", modules)
    said: list[str] = []
    results = {
        result.layer: result
        for result in run.run(["other", "whole", "absent", "torn", "dying"], Settings(), said.append)
    }
    assert list(results) == list(modules)
    assert {name: result.verdict for name, result in results.items()} == {
        "dying": "failed",
        "torn": "failed",
        "absent": "failed",
        "whole": "passed",
        "other": "failed",
    }
    for name in ("dying", "torn"):
        assert results[name].broken[0].sentence == f"The process of the layer {name} ended before it had a result."
    assert "broke off: ModuleNotFoundError" in results["absent"].broken[0].sentence
    assert results["other"].broken[0].sentence == "The layer other calls itself whole."
    assert sorted(line.partition(":")[0] for line in said) == sorted([*modules, *modules])


def test_a_layer_that_hangs_is_told_to_end_and_has_a_result(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # where the layer makes its file
    monkeypatch.setattr(layers, "MODULES", {"hanging": toy("cleaning")})
    monkeypatch.setattr(run, "LONGEST", {"change": 0.5})
    (hanging,) = run.run(["hanging"], Settings(), lambda _: None)
    sentence = "The process of the layer hanging had no result after 0.5 s, and was told to end."
    assert hanging.broken[0].sentence == sentence
    assert not list(tmp_path.glob("made-*"))


def test_a_layer_that_hangs_while_it_sends_its_result_is_told_to_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layers, "MODULES", {"half": toy("half")})
    monkeypatch.setattr(run, "LONGEST", {"change": 1})
    (half,) = run.run(["half"], Settings(), lambda _: None)
    assert half.broken[0].sentence.startswith("The process of the layer half had no result after 1 s")


def test_a_process_that_does_not_end_after_its_result_is_ended_and_what_it_found_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(layers, "MODULES", {"lingering": toy("lingering")})
    monkeypatch.setattr(run, "_CLEANING", 0.2)
    (lingering,) = run.run(["lingering"], Settings(), lambda _: None)
    sentence = "The process of the layer lingering did not end after its result, and was told to."
    assert [one.sentence for one in lingering.broken] == [sentence]
    assert lingering.checked == 1
    assert multiprocessing.active_children() == []


def test_a_layer_that_starts_while_the_suite_is_told_to_end_is_told_too() -> None:
    told: list[str] = []

    def start() -> None:
        with pytest.raises(SystemExit):
            os.kill(os.getpid(), signal.SIGTERM)

    process = SimpleNamespace(pid=None, start=start, terminate=lambda: told.append("end"))
    with run._Children() as children:
        children.start(process)  # type: ignore[arg-type]  # what of a process is used here
    assert told == ["end"]


_STARTED = """
from contract_tests.suite import layers, run
from contract_tests.suite.settings import Settings

if __name__ == "__main__":
    layers.MODULES = {name: "contract_tests.suite.toys.cleaning" for name in ("one", "two", "three")}
    run.run(list(layers.MODULES), Settings(), lambda line: print(line, flush=True))
"""


def _to_all(suite: subprocess.Popen[str], number: int) -> None:
    """As a terminal does."""
    os.killpg(suite.pid, number)


@pytest.mark.parametrize(
    ("number", "send"),
    [
        (signal.SIGTERM, subprocess.Popen.send_signal),
        (signal.SIGINT, _to_all),
        (signal.SIGKILL, subprocess.Popen.send_signal),
    ],
    ids=["told", "in a terminal", "killed"],
)
def test_who_ends_the_suite_even_twice_ends_its_layers_which_clean_up_first(
    number: signal.Signals, send: Callable[[subprocess.Popen[str], int], None], tmp_path: Path
) -> None:
    script = tmp_path / "suite.py"
    script.write_text(_STARTED, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, script],
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as suite:
        for seen in ("made-*", "removing"):
            while not list(tmp_path.glob(seen)):
                assert suite.poll() is None or number == signal.SIGKILL
                time.sleep(0.01)
            send(suite, number)
        said, _ = suite.communicate()  # ends when the layers have, as they say things at the same place
    assert suite.returncode == (-number if number == signal.SIGKILL else 128 + number)
    assert list(tmp_path.glob("removed-*"))
    assert not list(tmp_path.glob("made-*"))
    assert "three: begins" not in said


def result(**more: object) -> Result:
    return Result(**{"layer": "wire", "origin": "offline", "checks": {"a": 1}, **more})  # type: ignore[arg-type]  # named in the cases


_BROKEN = Finding(check="a", sentence="It is not as promised.")
_NEWS = Finding(check="a", sentence="A field more.", severity="news")
_UNCHECKED = unchecked("live", "It needs EI_API_KEY.")


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        ([result()], "whole"),
        ([result(findings=[_NEWS])], "whole"),
        ([result(gaps=[Gap(what="a", reason="no data")])], "whole"),
        ([result(), result(findings=[_BROKEN])], "broken"),
        ([result(checks={})], "broken"),
        ([result(operations=1, expected=2)], "broken"),
        ([_UNCHECKED, result(findings=[_BROKEN])], "broken"),
        ([_UNCHECKED, result()], "not checked"),
        ([_UNCHECKED], "not checked"),
        ([], "not checked"),
    ],
    ids=[
        "passed",
        "news",
        "gap",
        "broken",
        "zero checks",
        "too few",
        "broken and unchecked",
        "unchecked",
        "only",
        "none",
    ],
)
def test_only_what_was_checked_and_is_not_broken_is_whole(results: list[Result], verdict: Whole) -> None:
    assert run.verdict(results) == verdict


@pytest.mark.parametrize(
    ("results", "code", "line"),
    [
        ([result()], 0, "WHOLE. 1 layers, 1 checks, depth change, seed 1."),
        ([result(findings=[_BROKEN])], 1, "BROKEN in wire (1). 1 layers, 1 checks, depth change, seed 1."),
        ([result(), _UNCHECKED], 3, "NOT ALL CHECKED; not checked: live. 2 layers, 1 checks, depth change, seed 1."),
    ],
    ids=["whole", "broken", "not checked"],
)
def test_the_last_line_and_the_exit_code_are_the_verdict(
    results: list[Result],
    code: int,
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    def found(names: Sequence[str], settings: Settings, say: run.Say) -> list[Result]:
        return results

    monkeypatch.setattr(run, "run", found)
    assert program.main(["--reports", str(tmp_path)]) == code
    said = capsys.readouterr()
    assert said.out.splitlines()[-1] == line
    assert "contract.html" in said.err
    assert {"contract.html", "contract.json", "contract.md", "contract.xml", "history.jsonl", "evidence.json"} == {
        path.name for path in tmp_path.iterdir()
    }


@pytest.mark.parametrize(
    "arguments",
    [["--only", "wires"], ["--only", ""], ["--operations", "noSuchOperation"], ["--quick", "--night"], ["--seed", "x"]],
    ids=" ".join,
)
def test_a_command_that_makes_no_sense_ends_with_2_and_a_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.main(arguments)
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err


@pytest.mark.parametrize(("name", "content"), [("reports", ""), ("evidence.json", "{")])
def test_files_that_cannot_be_used_are_named_before_anything_is_asked(
    name: str, content: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.delattr(run, "run")
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        program.main(["--reports", str(tmp_path / "reports"), "--history", str(tmp_path / "history.jsonl")])
    assert ended.value.code == 2
    assert name in capsys.readouterr().err


def test_a_report_for_which_there_is_no_room_is_a_failure_and_what_was_found_is_still_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "contract.html").touch()
    monkeypatch.setattr(run, "run", lambda *_: [result(findings=[_NEWS])])
    monkeypatch.setattr(record, "keep", full)
    assert program.main(["--reports", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert "A field more" in said.out
    assert "WHOLE" not in said.out
    assert "No space left on device" in said.err
    assert "of an earlier run" in said.err
    monkeypatch.setenv("EI_API_KEY", "A field more")
    assert program.main(["--reports", str(tmp_path)]) == 1
    assert "A field more" not in capsys.readouterr().out


def test_suites_that_end_at_the_same_time_lose_no_line_of_the_history(tmp_path: Path) -> None:
    files = record.Files(reports=tmp_path, history=tmp_path / "history.jsonl")
    now = datetime(2026, 11, 21, tzinfo=UTC)
    waiting = threading.Thread(target=record.keep, args=(files, [result()], Settings(), now), kwargs={"whole": True})
    handle = os.open(tmp_path, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)  # as another suite does
        waiting.start()
        waiting.join(0.5)
        assert not files.history.exists()
    finally:
        os.close(handle)
    waiting.join()
    assert len(history.read(files.history)) == 1


def test_a_part_of_a_run_is_no_line_of_the_history(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(run, "run", lambda *_: [result()])
    program.main(["--night", "--only", "wire", "--reports", str(tmp_path)])
    program.main(["--night", "--operations", "listSamples", "--reports", str(tmp_path)])
    assert not (tmp_path / "history.jsonl").exists()
    assert (tmp_path / "contract.json").exists()


def test_a_secret_is_neither_printed_nor_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    secret = "not-a-key-but-of-this-run"
    monkeypatch.setenv("EI_API_KEY", secret)
    monkeypatch.setattr(run, "run", lambda *_: [result(findings=[Finding(check="a", sentence=f"It sent {secret}.")])])
    assert program.main(["--reports", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert secret not in said.out + said.err
    assert "No report was written" in said.err
    assert list(tmp_path.iterdir()) == []


def test_every_layer_of_the_catalogue_says_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["--list"]) == 0
    listed = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())
    assert list(listed) == list(layers.MODULES)
    assert all(title != name for name, title in listed.items())
