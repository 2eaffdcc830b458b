"""The files of a report: all or none, and without a secret."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest

from contract_tests.suite import report
from contract_tests.suite.results import Finding, Gap, Result

from . import examples

SECRET = "ei_" + "0" * 40 + "1"


def _holding(text: str) -> report.Document:
    result = Result(layer="wire", origin="offline")
    result.count("a")
    result.findings.append(Finding(check="a", sentence="b", got=text))
    return examples.of([result], most=5)


def test_all_files_are_written_and_nothing_else(tmp_path: Path) -> None:
    report.write(tmp_path / "reports", examples.made("whole"))
    assert {path.name for path in (tmp_path / "reports").iterdir()} == set(report.FILES)
    assert {"contract.html", "contract.md", "contract.json", "contract.xml"} == set(report.FILES)


@pytest.mark.parametrize(
    "form",
    [
        str,
        str.upper,
        lambda secret: base64.b64encode(f"id:{secret}".encode()).decode(),
        lambda secret: secret.encode().hex(),
    ],
    ids=["plain", "upper", "base64", "hex"],
)
def test_a_secret_in_a_finding_stops_the_report(
    tmp_path: Path, form: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EI_API_KEY", SECRET)
    report.write(tmp_path, _holding("nothing"))
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(
        report.SecretFound, match=r"contract\.json would hold a credential at /findings/0/got"
    ) as caught:
        report.write(tmp_path, _holding(f"the key is {form(SECRET)}."))
    assert SECRET not in str(caught.value)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("name", ["EI_API_KEY", "EI_ORG_API_KEY", "EI_JWT_TOKEN", "EI_HMAC_KEY"])
def test_every_secret_of_the_environment_is_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, SECRET)
    with pytest.raises(report.SecretFound):
        report.write(tmp_path, _holding(SECRET))


def test_what_has_the_shape_of_a_key_stops_the_report_though_nobody_knows_it(tmp_path: Path) -> None:
    report.write(tmp_path, _holding(SECRET))  # zeros are those of a sandbox
    with pytest.raises(report.SecretFound):
        report.write(tmp_path, _holding("ei_" + "0" * 30 + "12"))


@pytest.mark.parametrize("before", ["\n", "\t", "%20", "key_"])
def test_what_has_the_shape_of_a_key_is_found_whatever_stands_before_it(tmp_path: Path, before: str) -> None:
    with pytest.raises(report.SecretFound):
        report.write(tmp_path, _holding(before + "ei_" + "0" * 30 + "12"))


@pytest.mark.parametrize("place", ["facts", "gaps", "checks", "unchecked"])
def test_a_secret_is_found_wherever_a_layer_may_put_it(
    tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EI_API_KEY", SECRET)
    result = examples.hostile()[0]
    result.facts = {SECRET: "1"} if place == "facts" else {}
    result.checks = {SECRET: 1} if place == "checks" else {}
    result.unchecked = SECRET if place == "unchecked" else ""
    result.gaps = [Gap(what="a", reason=SECRET)] if place == "gaps" else []
    with pytest.raises(report.SecretFound):
        report.write(tmp_path, examples.of([result], most=5))
