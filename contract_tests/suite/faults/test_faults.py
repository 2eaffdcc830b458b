"""What seeds faults and looks for them is to be trusted: a fault is not taken for seen when something else was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from ..results import Finding, Result, unchecked
from ..service import Service
from ..settings import Settings
from . import judging, proxy
from .clients import replaced
from .exchange import Answer, Ask, Request
from .seeded import NOT_CHECKED, Seeded, planted

FAULT = Seeded(name="a", layer="wire", check="c", operation="o", says="/x")
RIGHT = Finding(check="c", operation="o", sentence="It is not.", pointer="/x")


def found(finding: Finding) -> Result:
    return Result(layer="wire", origin="offline", checks={"c": 1}, findings=[finding])


def test_a_finding_of_the_check_at_the_operation_is_that_of_the_fault() -> None:
    judging.must_see(FAULT, found(RIGHT))


@pytest.mark.parametrize(
    "other", [{"check": "d"}, {"operation": "p"}, {"pointer": "/y"}, {"severity": "news"}], ids=str
)
def test_another_finding_is_not(other: dict[str, str]) -> None:
    with pytest.raises(AssertionError, match="wire: a was not seen"):
        judging.must_see(FAULT, found(replace(RIGHT, **other)))  # type: ignore[arg-type]  # each is a field of its type


def test_news_that_breaks_is_not_news() -> None:
    with pytest.raises(AssertionError, match="was not seen"):
        judging.must_see(replace(FAULT, severity="news"), found(RIGHT))


def test_a_layer_that_refuses_to_run_sees_only_what_it_refuses_for() -> None:
    fault = Seeded(name="a", layer="live", check=NOT_CHECKED, says="not marked")
    judging.must_see(fault, unchecked("live", "It is not marked."))
    with pytest.raises(AssertionError):
        judging.must_see(fault, unchecked("live", "There is no key."))


def test_what_turns_red_at_another_operation_is_told() -> None:
    strange = replace(RIGHT, operation="p")
    assert judging.elsewhere([FAULT], found(strange)) == [strange]
    assert judging.elsewhere([FAULT], found(RIGHT)) == []


def test_what_was_seeded_is_gone_afterwards(tmp_path: Path) -> None:
    fault = replace(
        FAULT,
        patch=replaced("contract_tests.suite.faults.test_faults:FAULT", lambda _: None),
        contract=lambda contract: contract.keep("getSample"),
    )
    before = Settings()
    with planted([fault], before, tmp_path) as settings:
        assert globals()["FAULT"] is None
        assert (settings.studio / "operations.json").stat().st_size < (before.studio / "operations.json").stat().st_size
    assert globals()["FAULT"] is not None


def test_a_fault_that_breaks_by_itself_is_an_error_and_no_fault_that_was_seen() -> None:
    def breaks(request: Request, ask: Ask) -> Answer:
        raise LookupError("no such field")

    service = Service(
        origin="sandbox",
        studio_url="http://127.0.0.1:9/v1",
        ingestion_url="http://127.0.0.1:9",
        project_id=1,
        api_key="ei_" + "0" * 64,
    )
    with pytest.raises(LookupError, match="no such field"), proxy.through(service, breaks) as seen:
        assert httpx.get(f"{seen.studio_url}/api/projects", trust_env=False).status_code == 500
