"""The layer end to end: a tag of Studio's contract against a sandbox, as it is and with a defect."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import schemathesis

from contract_tests.conftest import Tally
from contract_tests.suite.faults import answers, contracts, proxy
from contract_tests.suite.faults.contracts import Change, Contract
from contract_tests.suite.faults.exchange import Answer, Ask, Request
from contract_tests.suite.results import Result
from contract_tests.suite.settings import STUDIO, Settings
from contract_tests.values import operations

from . import guard, layer

OPERATION = "listOrganizationPortals"


def test_a_tag_under_everything_passes_and_says_what_was_done(tally: Tally, tmp_path: Path) -> None:
    names = frozenset(("createDevice", "deleteDevice", "getDevice", "listDevices", "renameDevice"))
    studio = contracts.spoilt([lambda contract: contract.keep(*names)], tmp_path / "studio")
    result = layer.run(Settings(only=names, studio=studio))
    assert result.broken == []
    assert result.verdict == "passed"
    assert result.operations == result.expected == len(names)
    assert {"coverage", "fuzzing", "stateful"} <= {
        word for part in result.facts["cases"].split(", ") for word in part.split()
    }
    assert sum("stateful" in proofs for proofs in result.proofs.values()) >= 3
    checked = {check for check, times in result.checks.items() if times}
    assert {"ignored_auth", "negative_data_rejection", "response_schema_conformance", "unsupported_method"} <= checked
    tally("schemathesis, a tag under everything", result.checked, 2000)


def test_the_tags_that_are_not_walked_are_those_in_which_nothing_leads_on() -> None:
    """Each tag by itself, as it is walked: in the whole contract one can lead to another."""
    document = json.loads((STUDIO / "contract.json").read_text(encoding="utf-8"))
    tags: dict[str, dict[str, dict[str, Any]]] = {}
    for row in operations("edge_impulse_studio"):
        path, method = row["path"], row["method"].lower()
        tags.setdefault(row["tag"], {}).setdefault(path, {})[method] = document["paths"][path][method]
    links = {
        tag: schemathesis.openapi.from_dict({**document, "paths": paths}).analysis.inject_links()
        for tag, paths in tags.items()
    }
    assert {tag for tag, count in links.items() if not count} == layer.NO_LINKS


def _with_contract(folder: Path, change: Change) -> Result:
    studio = contracts.spoilt([change], folder / "studio")
    return layer.run(Settings(depth="quick", only=frozenset({OPERATION}), studio=studio))


def test_an_answer_that_does_not_keep_the_contract_is_found(tmp_path: Path) -> None:
    def promise(contract: Contract) -> None:
        contract.answer(OPERATION)["properties"]["success"] = {"type": "string"}

    (finding,) = _with_contract(tmp_path, promise).broken
    assert (finding.check, finding.operation) == ("response_schema_conformance", OPERATION)
    assert (finding.pointer, finding.severity) == ("/success", "broken")
    assert finding.curl.startswith("curl -sS http://localhost:4800/v1/api/organizations/")


def test_what_is_only_done_where_it_is_asked_wrongly_is_not_at_work() -> None:
    operation = "getExportUrl"
    refusing = answers.answers(operation, lambda answer: answer.with_json({"success": False, "error": "no"}))
    taking = answers.anything_accepted(operation, {"success": True})

    def spoil(request: Request, ask: Ask) -> Answer:
        return taking(request, lambda asked: refusing(asked, ask))

    result = layer.run(Settings(only=frozenset({operation}), through=proxy.spoilt(spoil)))
    assert "negative_data_rejection" in {finding.check for finding in result.broken}, "something was taken"
    assert ("at work", operation) in {(finding.check, finding.operation) for finding in result.broken}


def test_an_operation_that_schemathesis_cannot_ask_is_no_pass(tmp_path: Path) -> None:
    def lose(contract: Contract) -> None:
        del contract.document["paths"]["/api/organizations/{organizationId}/portals"]["get"]

    result = _with_contract(tmp_path, lose)
    assert result.operations == 0
    assert "schemathesis made no case in the phase coverage." in [finding.sentence for finding in result.broken]


def test_every_accepted_failure_is_of_an_operation_that_there_is() -> None:
    labels = {f"{row['method']} {row['path']}" for row in operations("edge_impulse_studio")}
    assert {entry.operation for entry in guard.accepted(layer.BASELINE).values()} <= labels


def test_the_baseline_only_shrinks() -> None:
    """Whoever accepts one more failure has to say so here too; one that is gone from the file may go from here."""
    assert guard.accepted(layer.BASELINE).keys() <= {"fb7390", "e219dc", "e0a5bf", "8e156e", "97ed29"}


def test_every_check_is_on_that_can_fail() -> None:
    """What is switched off is so for a reason, in the configuration and here."""
    config = tomllib.loads(layer.CONFIG.read_text(encoding="utf-8"))
    off = {name for name, check in config.get("checks", {}).items() if check.get("enabled") is False}
    assert off == {"ensure_resource_availability"}
    rows = [row for row in operations("edge_impulse_studio") if row["method"] == "GET"]
    below_impulse = {row["id"] for row in rows if f"{row['path']}/".startswith("/api/{projectId}/impulse/")}
    (of_some,) = config["operations"]
    assert set(of_some.pop("include-operation-id")) == below_impulse
    assert of_some == {"checks": {"use_after_free": {"enabled": False}}}


def test_the_shares_of_the_quick_depth_make_up_the_whole() -> None:
    names = frozenset(row["id"] for row in operations("edge_impulse_studio"))
    shares = [layer.share(names, seed) for seed in range(layer.QUICK_SHARE)]
    assert sum(map(len, shares)) == len(names)
    assert frozenset().union(*shares) == names
