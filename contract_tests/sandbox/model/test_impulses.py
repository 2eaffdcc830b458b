"""Impulses and their blocks: several of them, numbers that stay, and what is lost when a block changes."""

from __future__ import annotations

import csv
import io
import json

from edgewire.sandbox import seed

from .conftest import Project, impulse


def test_a_project_without_an_impulse_has_none_to_show(project: Project) -> None:
    assert "impulse" not in project.get("/impulse")
    assert project.get("/impulses")["impulses"] == []
    assert project.refused("GET", "/impulse?impulseId=7") == "No impulse found with ID 7"


def test_an_impulse_keeps_its_blocks_and_their_numbers(project: Project) -> None:
    number = project.impulse()
    found = project.get("/impulse")["impulse"]
    assert found["id"] == number == 1
    assert [found[name][0]["id"] for name in ("inputBlocks", "dspBlocks", "learnBlocks")] == [1, 2, 3]
    assert found["name"] == "Time series data, Features, Classifier"
    assert found["dspBlocks"][0]["createdBy"] == "createImpulse"


def test_several_impulses_live_side_by_side_and_the_first_is_the_default(project: Project) -> None:
    first = project.impulse()
    second = project.post("/impulse/new", {})["id"]
    body = impulse()
    for name in ("inputBlocks", "dspBlocks", "learnBlocks"):
        for block in body[name]:
            block["id"] += 10
    body["dspBlocks"][0]["input"], body["learnBlocks"][0]["dsp"] = 11, [12]
    assert project.post(f"/impulse?impulseId={second}", {**body, "name": "Other"})["id"] == second
    assert [one["id"] for one in project.get("/impulses")["impulses"]] == [first, second]
    assert project.get("/impulse")["impulse"]["id"] == first
    assert project.get(f"/impulse?impulseId={second}")["impulse"]["name"] == "Other"
    project.delete("/impulse")
    assert project.get("/impulse")["impulse"]["id"] == second


def test_block_numbers_are_unique_in_a_project(project: Project) -> None:
    project.impulse()
    second = project.post("/impulse/new", {})["id"]
    error = project.refused("POST", f"/impulse?impulseId={second}", impulse())
    assert error == "Block ID 1 is already used by impulse 1, block IDs must be unique"
    twice = impulse()
    twice["learnBlocks"][0]["id"] = 2
    assert "used twice" in project.refused("POST", "/impulse", twice)


def test_a_new_block_number_was_never_given_and_is_not_in_use(project: Project) -> None:
    project.impulse()
    given = [project.post("/impulse/get-new-block-id")["blockId"] for _ in range(3)]
    assert given == [4, 5, 6]


def test_a_block_that_depends_on_one_that_is_not_there_is_refused(project: Project) -> None:
    body = impulse()
    body["learnBlocks"][0]["dsp"] = [9]
    assert "DSP block 9, which does not exist" in project.refused("POST", "/impulse", body)
    body = impulse()
    body["dspBlocks"][0]["input"] = 9
    assert "input block 9, which does not exist" in project.refused("POST", "/impulse", body)
    assert "impulse" not in project.get("/impulse")


def test_a_window_beyond_reason_is_refused(project: Project) -> None:
    for bad in ({"windowSizeMs": 10**30}, {"windowIncreaseMs": -1}, {"frequencyHz": 1e300}):
        assert "has to be between" in project.refused("POST", "/impulse", impulse(**bad))


def test_an_unchanged_block_keeps_its_training_and_a_changed_one_loses_it(project: Project) -> None:
    project.impulse()
    project.train()
    project.post("/impulse", {**impulse(), "name": "Renamed"})
    assert project.get("/training/keras/3")["trained"] is True
    changed = impulse()
    changed["dspBlocks"][0]["axes"] = ["a"]
    project.post("/impulse", changed)
    assert project.get("/dsp/2")["dsp"]["features"]["generated"] is False
    assert project.get("/training/keras/3")["trained"] is False


def test_a_changed_window_takes_features_and_training_with_it(project: Project) -> None:
    project.impulse()
    project.train()
    project.post("/impulse", impulse(windowSizeMs=50))
    assert project.get("/dsp/2")["dsp"]["features"]["generated"] is False
    assert project.get("/training/keras/3")["trained"] is False


def test_a_block_that_left_is_forgotten(project: Project) -> None:
    project.impulse()
    project.post("/dsp/2", {"config": {"scale-axes": "3"}})
    project.delete("/impulse")
    assert project.refused("GET", "/dsp/2") == "No DSP block found with ID 2"
    project.impulse()
    items = {item["param"]: item["value"] for group in project.get("/dsp/2")["config"] for item in group["items"]}
    assert items["scale-axes"] == "1"


def test_a_copy_has_the_configuration_and_a_complete_copy_also_the_training(project: Project) -> None:
    project.impulse()
    project.post("/dsp/2", {"config": {"scale-axes": "3"}})
    project.train()
    structure = project.post("/impulse/1/clone/structure", {"name": "Structure"})["id"]
    assert project.run("/impulse/1/clone/complete", {"name": "Complete"})
    complete = project.get("/impulses")["impulses"][-1]
    assert (structure, complete["id"], complete["name"]) == (2, 3, "Complete")
    for number, trained in ((structure, False), (complete["id"], True)):
        copy = project.get(f"/impulse?impulseId={number}")["impulse"]
        dsp, learn = copy["dspBlocks"][0], copy["learnBlocks"][0]
        assert learn["dsp"] == [dsp["id"]]
        assert dsp["input"] == copy["inputBlocks"][0]["id"]
        assert dsp["id"] > 3
        first = project.get(f"/dsp/{dsp['id']}")["config"][0]["items"][0]
        assert (first["param"], first["value"]) == ("scale-axes", "3")
        assert project.get(f"/training/keras/{learn['id']}")["trained"] is trained


def test_thresholds_are_kept_and_take_the_model_testing_results_with_them(project: Project) -> None:
    project.impulse()
    project.train()
    project.run("/jobs/classify", {})
    body = {
        "allowCreatingRegenerateModelTestingJobs": False,
        "thresholds": [{"blockId": 3, "key": "min_score", "value": 0.9}],
    }
    assert project.post("/impulse/1/set-thresholds", body)["hadModelTestingResults"] is True
    assert project.get("/training/keras/3")["thresholds"] == [
        {"key": "min_score", "description": "Score threshold", "helpText": "", "value": 0.9}
    ]
    project.post("/training/keras/3", {"minimumConfidenceRating": 0.7})  # the older name of the same
    assert project.get("/training/keras/3")["thresholds"][0]["value"] == 0.7
    assert project.post("/impulse/1/set-thresholds", body)["hadModelTestingResults"] is False
    body["thresholds"] = [{"blockId": 3, "key": "other", "value": 1}]
    assert "no threshold 'other'" in project.refused("POST", "/impulse/1/set-thresholds", body)


def test_the_detailed_overview_says_what_is_trained_and_when_the_data_moved_on(project: Project) -> None:
    project.impulse()
    assert project.get("/impulses-detailed")["impulses"][0]["complete"] is False
    project.train()
    found = project.get("/impulses-detailed")["impulses"][0]
    assert (found["configured"], found["complete"], found["isStale"], found["metrics"]) == (True, True, False, [])
    project.add("wave.9", [[1.0, 2.0]] * 9, "wave")
    assert project.get("/impulses-detailed")["impulses"][0]["isStale"] is True


def test_the_overview_can_be_downloaded_as_json_and_as_csv(project: Project) -> None:
    project.impulse()
    project.post("/impulse/update", {"tags": ["x", "y"]})
    base = f"/api/{seed.PROJECT}/download-impulses-detailed"
    assert json.loads(project.studio.get(base).content)[0]["impulse"]["id"] == 1
    table = project.studio.get(f"{base}?format=csv")
    assert table.headers["content-type"] == "application/octet-stream"
    rows = list(csv.DictReader(io.StringIO(table.text)))
    assert [(row["id"], row["complete"], row["tags"]) for row in rows] == [("1", "False", "x y")]


def test_every_kind_of_learning_block_of_the_contract_is_offered(project: Project) -> None:
    offered = {block["type"] for block in project.get("/impulse/blocks")["learnBlocks"]}
    contract = project.service.contract.schemas["LearnBlockType"]["enum"]
    assert offered == set(contract)
    networks = {model["type"] for model in project.get("/transfer-learning-models")["transferLearningModels"]}
    assert networks <= set(project.service.contract.schemas["KerasVisualLayerType"]["enum"])
    assert len(networks) > 20


def test_a_custom_block_is_never_called(project: Project) -> None:
    assert "reaches no network" in project.refused("POST", "/verify-dsp-block/url", {"url": "http://127.0.0.1:1"}, 501)
