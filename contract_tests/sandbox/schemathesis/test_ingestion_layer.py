"""The layer of ingestion: what it sends is valid where it is to be, and what it reads is read twice."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from edgewire.sandbox.ingestion import names, options
from edgewire.sandbox.samples import Sample

from contract_tests.conftest import Tally
from contract_tests.ingestion_contract.contract import Contract, document
from contract_tests.ingestion_contract.exchange import Exchange
from contract_tests.ingestion_contract.judge_request import on_request
from contract_tests.suite.results import Finding, Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings
from scripts.spec.document import iter_operations

from . import ingestion_layer
from .ingestion import files, journal, judge, statuses
from .ingestion.journal import Sent

KEY = "ei_" + "0" * 64
SERVICE = Service(
    origin="sandbox",
    studio_url="http://127.0.0.1:1/v1",
    ingestion_url="http://127.0.0.1:2",
    project_id=1,
    api_key=KEY,
)


def posted(kind: str, headers: dict[str, str], **given: Any) -> Exchange:
    """A request that nobody answered."""
    made = httpx.Request(
        "POST", f"http://ingestion/api/training/{kind}", headers={"x-api-key": KEY, **headers}, **given
    )
    return Exchange("test", "POST", made.url.path, journal.texts(made.headers), made.read())


def form(parts: Iterable[files.Part]) -> list[tuple[str, tuple[str | None, bytes, str]]]:
    return [(part.field, (part.name or None, part.content, part.type)) for part in parts]


def requests() -> list[Exchange]:
    """One of everything that takes the place of a body."""
    contract = document()
    named = {"x-file-name": "a"}
    media_types = contract["paths"]["/api/{category}/data"]["post"]["requestBody"]["content"]
    whole = [kind for kind in media_types if kind not in ("application/json", "multipart/form-data")]
    return [
        *(posted("files", {}, files=form(files.files(1 + number % 4, number))) for number in range(1, 34)),
        *(posted("data", named, files=form(files.form(number))) for number in range(1, 11)),
        *(posted("data", named | {"content-type": kind}, content=files.body(kind, 7)) for kind in whole),
    ]


def test_every_body_that_is_put_in_is_valid_by_the_contract(tally: Tally) -> None:
    contract, given = Contract(document()), requests()
    assert [problem for one in given for problem in on_request(contract, one)] == []
    tally("ingestion contract: bodies in place of random ones", len(given), 53)


def test_there_is_a_file_of_every_kind_with_every_label_file_and_none_is_there_twice() -> None:
    parts = [part for number in range(1, 34) for part in files.files(1 + number % 4, number)]
    given = [part.name.rpartition("/")[2] for part in parts]
    assert {name.rpartition(".")[2] for name in given} == {*files.EXTENSIONS, "labels"}
    assert {name for name in given if name.endswith(".labels")} == {
        f"{one[0]}.labels" for one in files.LABEL_FILES.values()
    }
    times = Counter(part.content for part in parts)
    assert times.most_common(1)[0][1] == 1


@pytest.mark.parametrize("name", ["idle.01.json", "D,lR\\", "a/", "", "50%", "%2"])
def test_a_drawn_name_gets_the_extension_and_no_other_meaning(name: str) -> None:
    made = options.decoded(files.named(name, "txt").encode())
    assert names.stem(names.base_name(made)) + ".txt" == names.base_name(made)
    assert made.startswith(name)


@pytest.mark.parametrize(
    "values",
    [[[1], [2, 3, 4]], [5, 6], ["Ref-BINARY-i16"], [[1, 2]]],
    ids=["ragged", "flat", "binary", "as it should be"],
)
def test_a_message_becomes_one_with_a_number_for_each_sensor(values: list[Any]) -> None:
    sensors = [{"name": name, "units": "g"} for name in "xy"]
    payload = {"device_type": "d", "interval_ms": 1.7e308, "sensors": sensors, "values": values}
    message = {"protected": {"ver": "v1", "alg": "none"}, "signature": None, "payload": payload}
    made = files.readable(message, 3)
    assert [len(row) for row in made["payload"]["values"]] == [2] * len(values)
    assert (made["payload"]["number"], payload["values"]) == (3, values)
    assert made["payload"]["interval_ms"] * len(values) < float("inf")


def test_every_declared_status_is_asked_for(tally: Tally) -> None:
    operations = [one.operation for one in iter_operations(document())]
    declared = {(one["operationId"], int(status)) for one in operations for status in one["responses"]}
    assert {(one.operation, one.status) for one in statuses.requests()} == declared
    tally("ingestion contract: statuses that are asked for", len(declared), 25)


STORED = {"success": True, "projectId": 1, "sampleId": 5, "fileName": "a.json.1"}


def sent(answer: Any = None, status: int = 200, kind: str = "files", headers: Mapping[str, str] | None = None) -> Sent:
    """An upload of one file and its answer."""
    if kind == "files":
        exchange = posted(kind, dict(headers or {}), files=form(files.files(1, 11)))
        content = json.dumps({"success": True, "files": [STORED]} if answer is None else answer).encode()
        answered = "application/json"
    else:
        named = {"x-file-name": "a", "content-type": "application/json", **(headers or {})}
        exchange = posted(kind, named, content=files.content("json", 11))
        content, answered = answer or b"a.json.1", "text/plain"
    exchange.status, exchange.answer_headers, exchange.content = status, [("content-type", answered)], content
    return Sent("uploadFiles" if kind == "files" else "uploadData", exchange)


def read(one: Sent) -> list[Finding]:
    result = Result(layer="ingestion", origin="sandbox")
    judge.exchanges(document(), [one], SERVICE, result)
    assert result.checks["second reading of the answer"] == 1
    return [finding for finding in result.findings if finding.check != "accepted"]


def test_a_good_exchange_has_no_finding_and_is_a_proof() -> None:
    result = Result(layer="ingestion", origin="sandbox")
    judge.exchanges(document(), [sent()], SERVICE, result)
    assert (result.findings, result.proofs) == ([], {"uploadFiles": {"schema": 1}})


@pytest.mark.parametrize(
    ("one", "check", "severity", "got"),
    [
        (sent({"success": True, "files": [STORED | {"extra": 1}]}), "undocumented", "news", "extra"),
        (sent({"success": True, "files": [{**STORED, "sampleId": "5"}]}), "answer", "broken", "files/0"),
        (sent({"success": True, "files": [STORED] * 2}), "answer", "broken", "2 entries for 1 files"),
        (sent({"success": True, "files": []}), "answer", "broken", "files"),
        (sent(status=201), "answer", "broken", "the status 201 is not declared"),
        (sent(b"\xff", kind="data"), "answer", "broken", "is no text"),
        (sent(["nothing"]), "answer", "broken", "not of type"),
        (sent(headers={"x-metadata": "null"}), "taken", "broken", "header x-metadata"),
        (sent(kind="data", headers={"x-synthetic-data-job-id": "a"}), "taken", "broken", "header x-synthetic"),
    ],
    ids=[
        "extra",
        "type",
        "entries",
        "empty",
        "status",
        "no text",
        "no object",
        "null taken",
        "text for a number taken",
    ],
)
def test_the_second_reading_sees_it(one: Sent, check: str, severity: str, got: str) -> None:
    found = read(one)
    (finding,) = found
    assert (finding.check, finding.severity, finding.operation) == (check, severity, one.operation)
    assert got in finding.got
    assert KEY not in finding.curl
    assert "$EI_API_KEY" in finding.curl


def test_what_is_refused_is_not_taken_and_has_no_name() -> None:
    half = sent({"success": True, "files": [STORED, {"success": False, "error": "Invalid mimetype"}]})
    assert (half.stored_names, half.is_taken) == (["a.json.1"], False)
    refused = sent(b"Invalid message", 400, "data")
    assert (refused.stored_names, refused.is_taken) == ([], False)


def test_an_accepted_finding_that_does_not_happen_any_more_is_one() -> None:
    result = Result(layer="ingestion", origin="sandbox")
    judge.exchanges(document(), [sent(kind="data")], SERVICE, result)
    assert [finding.check for finding in result.broken] == ["accepted"] * len(judge.ACCEPTED)


def sample(one: Sent, **fields: Any) -> Sample:
    """What the upload should have become."""
    part = one.exchange.parts()[0][0].content if one.operation == "uploadFiles" else one.exchange.body
    assert part is not None
    values: dict[str, Any] = {}
    values.update(dict.fromkeys(Sample.__dataclass_fields__))
    values.update(id=5, project=1, category="training", stored_name="a.json.1", blob=judge.digest(part))
    return Sample(**values | fields)


def held(one: Sent, samples: list[Sample], before: Iterable[int] = ()) -> Result:
    result = Result(layer="ingestion", origin="sandbox")
    judge.stored([one], before, samples, SERVICE, result)
    return result


@pytest.mark.parametrize("kind", ["files", "data"])
def test_what_is_stored_as_it_was_sent_is_a_proof(kind: str) -> None:
    one = sent(kind=kind)
    result = held(one, [sample(one)])
    assert (result.findings, result.proofs) == ([], {one.operation: {"stateful": 1}})


@pytest.mark.parametrize(
    ("change", "got"),
    [
        (lambda samples: samples.clear(), "no sample has the name"),
        (lambda samples: samples.append(replace(samples[0], id=6, stored_name="other")), "1"),
        (lambda samples: samples.insert(0, replace(samples.pop(), category="testing")), "it is in testing"),
        (lambda samples: samples.insert(0, replace(samples.pop(), blob="0" * 64)), "it holds other bytes"),
    ],
    ids=["lost", "one more", "another category", "other bytes"],
)
@pytest.mark.parametrize("kind", ["files", "data"])
def test_what_is_not_stored_as_it_was_sent_is_found(
    kind: str, change: Callable[[list[Sample]], None], got: str
) -> None:
    one = sent(kind=kind)
    samples = [sample(one)]
    change(samples)
    found = held(one, samples).broken
    assert [finding.check for finding in found] == ["stored"]
    assert found[0].got.startswith(got)


def test_what_was_there_before_is_nobodys() -> None:
    one = sent()
    assert held(one, [sample(one), sample(one, id=3, stored_name="old")], before=[3]).broken == []


def test_the_journal_keeps_an_exchange(tmp_path: Path) -> None:
    one = sent()
    one.exchange.origin = "schemathesis"
    (tmp_path / "journal").write_text(journal.line(one.operation, one.exchange) * 2, encoding="utf-8")
    assert journal.read(tmp_path / "journal") == [one, one]


def test_an_operation_of_studio_is_not_checked_here() -> None:
    result = ingestion_layer.run(Settings(only=frozenset(("listSamples",))))
    assert (result.verdict, result.checked) == ("not checked", 0)


def test_defects_of_the_contract_are_found_by_both_readings_and_nothing_else_is(tmp_path: Path, tally: Tally) -> None:
    contract = document()
    del contract["paths"]["/api/{category}/files"]["post"]["responses"]["404"]
    contract["components"]["schemas"]["FileStored"]["properties"]["sampleId"] = {"type": "string"}
    path = tmp_path / "ingestion.yaml"
    path.write_text(yaml.safe_dump(contract), encoding="utf-8")
    result = ingestion_layer.run(Settings(depth="quick", only=frozenset(("uploadFiles",)), ingestion=path))
    found = {(finding.check, finding.operation) for finding in result.broken}
    assert found == {
        ("status_code_conformance", "uploadFiles"),
        ("response_schema_conformance", "uploadFiles"),
        ("answer", "uploadFiles"),
    }
    assert (result.operations, result.expected, result.gaps) == (1, 1, [])
    assert result.proofs["uploadFiles"]["stateful"] > 40
    tally("ingestion layer: checks of one operation, in the quick depth", result.checked, 1500)
