"""What an operation is asked about is there: its ids come out of lists, and what no list has is not asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from edgewire.sandbox.contract import Contract

from contract_tests.conftest import Tally
from contract_tests.suite.service import Service
from contract_tests.suite.settings import STUDIO

from .allowed import load
from .answers import _parts
from .resolve import FEW, GIVEN, ORGANIZATION, PROJECT, SPECIAL, Ids, Missing, Way, walk

CONTRACT = Contract(STUDIO)
WAYS = {**{("project", name): way for name, way in PROJECT.items()},
        **{("organization", name): way for name, way in ORGANIZATION.items()}, **SPECIAL}  # fmt: skip
SERVICE = Service(
    origin="sandbox",
    studio_url="https://studio.invalid/v1",
    ingestion_url="https://ingestion.invalid",
    project_id=11,
    organization_id=22,
    api_key="ei_" + "0" * 64,
    organization_key="ei_" + "0" * 63 + "1",
)


def _ids(answers: dict[str, Any], service: Service = SERVICE) -> Ids:
    return Ids(STUDIO, service, answers.get)


@pytest.mark.parametrize("way", WAYS.values(), ids=[" ".join(key) for key in WAYS])
def test_every_place_of_an_id_is_declared_by_the_contract(way: Way) -> None:
    assert way.operation in load().read, "only what is asked anyway is asked for ids"
    schemas: list[Any] = [CONTRACT.operations[way.operation].response.schema]
    for step in way.place.split("/"):
        parts = [part for schema in schemas for part in _parts(CONTRACT, schema, None)]
        inner = [part.get("items") if step == "*" else part.get("properties", {}).get(step) for part in parts]
        schemas = [schema for schema in inner if schema]
        assert schemas, f"{way.operation} has nothing at {step} of {way.place}"


def test_all_that_is_asked_has_a_way_to_each_of_its_arguments(tally: Tally) -> None:
    class Everything(dict[str, Any]):
        """An answer that has all there can be."""

        def get(self, name: str, default: Any = None) -> Any:
            ways = [way for way in WAYS.values() if way.operation == name]
            whole: dict[str, Any] = {}
            for way in ways:
                at = whole
                steps = way.place.split("/")
                for step, after in zip(steps, [*steps[1:], ""], strict=True):
                    if step == "*":
                        continue
                    if after == "*":
                        at = at.setdefault(step, [_ELEMENT.copy(), _BLOCK.copy()])[0]
                    else:
                        at = at.setdefault(step, {} if after else 1)
            return whole

    ids, resolved = _ids(Everything()), 0
    for name in load().read:
        arguments = ids.arguments(name)
        required = {parameter.name for parameter in CONTRACT.operations[name].parameters if parameter.required}
        assert len(arguments) >= len(required)
        resolved += 1
    tally("live: operations with a way to their arguments", resolved, len(load().read))


_ELEMENT: dict[str, Any] = {"type": "keras", "chartType": "image", "sensors": [{"name": "audio"}]}
_BLOCK: dict[str, Any] = {"type": "anomaly", "chartType": "video", "id": 2}


def test_an_id_is_the_first_that_fits() -> None:
    impulse = {"impulse": {"learnBlocks": [{"id": 1, "type": "anomaly-gmm"}, {"id": 2, "type": "keras"}]}}
    ids = _ids({"getImpulse": impulse})
    assert ids.arguments("getKeras") == {"project_id": 11, "learn_id": 2}
    assert ids.arguments("getAnomaly") == {"project_id": 11, "learn_id": 1}


def test_a_sample_is_one_of_the_kind_that_is_asked_for() -> None:
    samples: list[Any] = [
        "no sample",
        {"id": 1, "chartType": "chart", "sensors": [{"name": "accX"}]},
        {"id": 2, "chartType": "image"},
        {"id": 3, "chartType": "chart", "sensors": [{"name": "audio"}]},
    ]
    ids = _ids({"listSamples": {"samples": samples}})
    assert ids.arguments("getSample")["sample_id"] == 1
    assert ids.arguments("getSampleAsImage")["sample_id"] == 2
    assert ids.arguments("getSampleAsAudio")["sample_id"] == 3
    with pytest.raises(Missing, match="listSamples has no sampleId"):
        ids.arguments("getSampleAsVideo")


def test_an_element_without_an_id_is_passed_over() -> None:
    assert _ids({"listAllJobs": {"jobs": [{"id": None}, {}, {"id": 5}]}}).arguments("getJobStatus")["job_id"] == 5


def test_a_build_is_the_one_that_was_made_last() -> None:
    last = {"deploymentType": "zip", "engine": "tflite", "modelType": "int8"}
    ids = _ids({"getLastDeploymentBuild": {"lastBuild": last}})
    assert ids.arguments("downloadBuild") == {
        "project_id": 11, "type_": "zip", "engine": "tflite", "model_type": "int8"
    }  # fmt: skip


def test_the_same_name_is_another_thing_in_an_organization() -> None:
    ids = _ids({"listAllJobs": {"jobs": [{"id": 1}]}, "listAllOrganizationJobs": {"jobs": [{"id": 2}]}})
    assert ids.arguments("getJobStatus")["job_id"] == 1
    assert ids.arguments("getOrganizationJobStatus")["job_id"] == 2


def test_lists_are_asked_for_a_few() -> None:
    assert _ids({}).arguments("listSamples") == {"project_id": 11, "category": GIVEN["category"], "limit": FEW}


@pytest.mark.parametrize(
    "answer", [None, {}, {"jobs": []}, {"jobs": None}, {"jobs": [1, {}, {"id": None}]}, {"jobs": {}}]
)
def test_where_a_list_has_nothing_nothing_is_asked(answer: Any) -> None:
    with pytest.raises(Missing, match="no data: listAllJobs has no jobId for it"):
        _ids({"listAllJobs": answer}).arguments("getJobStatus")


def test_without_a_key_of_an_organization_nothing_of_it_is_asked() -> None:
    for without in (replace(SERVICE, organization_key=None), replace(SERVICE, organization_id=None)):
        with pytest.raises(Missing, match="EI_ORG_API_KEY"):
            _ids({}, without).arguments("getOrganizationInfo")


def test_an_operation_with_an_argument_that_nobody_knows_is_not_asked() -> None:
    with pytest.raises(Missing, match="nothing is known that gives resourceId"):
        _ids({}).arguments("getTensorBoardSessionStatus")


def test_a_walk_gives_all_values_in_their_order() -> None:
    value = {"data": [{"files": [{"name": "a"}, {"name": "b"}]}, {"files": []}, {"files": [{"name": "c"}]}]}
    assert list(walk(value, ["data", "*", "files", "*", "name"])) == ["a", "b", "c"]
