"""The command turns red where a layer did too little or told too much; and so many faults are seeded for the layers."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from contract_tests.conftest import Tally

from . import __main__ as program
from . import layers, run
from .faults.__main__ import main as table
from .faults.catalogue import CATALOGUE
from .results import Finding, Result, unchecked
from .settings import Settings

SECRET = "ei_" + "0" * 40 + "1"

GOOD = Result(layer="wire", origin="offline", checks={"a": 2}, operations=2, expected=2)

BAD: dict[str, tuple[Result, int]] = {
    "a layer checked nothing": (Result(layer="wire", origin="offline"), 1),
    "a layer reached too few operations": (
        Result(layer="wire", origin="offline", checks={"a": 1}, operations=1, expected=2),
        1,
    ),
    "a layer could not run": (unchecked("wire", "It needs what is not there."), 3),
    "a layer broke off": (layers.run("wire", Settings(), module="contract_tests.nowhere"), 1),
    "something is broken": (
        Result(layer="wire", origin="offline", checks={"a": 1}, findings=[Finding(check="a", sentence="It is not.")]),
        1,
    ),
}


def ended(result: Result, monkeypatch: pytest.MonkeyPatch, reports: Path) -> int:
    """The exit code of the command when a layer gave this."""
    monkeypatch.setattr(run, "run", lambda names, settings, say: [result])
    return program.main(["--only", "wire", "--reports", str(reports)])


def test_a_layer_that_did_its_work_is_a_whole_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert ended(GOOD, monkeypatch, tmp_path) == 0
    assert (tmp_path / "contract.html").is_file()


@pytest.mark.parametrize("fault", BAD)
def test_the_command_is_not_green_where(fault: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    result, code = BAD[fault]
    assert ended(result, monkeypatch, tmp_path) == code
    assert (tmp_path / "contract.html").is_file()


def test_a_secret_in_a_finding_is_printed_and_written_nowhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EI_API_KEY", SECRET)
    telling = Finding(check="a", sentence="It is not.", got=f"x-api-key: {SECRET}")
    result = Result(layer="wire", origin="offline", checks={"a": 1}, findings=[telling])
    assert ended(result, monkeypatch, tmp_path) == 1
    said = capsys.readouterr()
    assert SECRET not in said.out + said.err
    assert not list(tmp_path.rglob("contract.*"))


def test_every_layer_has_faults_and_each_has_a_name_of_its_own(
    tally: Tally, capsys: pytest.CaptureFixture[str]
) -> None:
    assert {fault.layer for fault in CATALOGUE} == set(layers.MODULES)
    assert [name for name, count in Counter(map(str, CATALOGUE)).items() if count > 1] == []
    table()
    assert capsys.readouterr().out.count("\n") == len(CATALOGUE) + 1
    tally("suite: faults that are seeded for its layers", len(CATALOGUE), 100)
