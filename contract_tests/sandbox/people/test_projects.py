"""Projects: what official clients read of them at start-up, and that they are made, changed and deleted whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from edgewire.sandbox import credentials, devices, projects, samples, seed
from edgewire.sandbox.areas.projects import set_private_quota
from edgewire.sandbox.sample_query import Query
from edgewire.sandbox.service import Service

from .test_users import PNG

HERE = f"/api/{seed.PROJECT}"


def sample(service: Service, project: int = seed.PROJECT, **fields: Any) -> samples.Sample:
    """A sample as ingestion would keep it."""
    number = service.samples.next_id()
    given: dict[str, Any] = {
        "category": "training",
        "name": f"sample-{number}",
        "file_name": f"sample-{number}.json",
        "stored_name": f"sample-{number}",
        "blob": f"{number:064x}",
        "content_blob": f"{number:064x}",
        "extension": "json",
        "media": "timeseries",
        "added": service.clock.text(),
        **fields,
    }
    made = samples.Sample(id=number, project=project, **given)
    service.samples.put(made)
    return made


def test_a_key_lists_its_project_and_a_user_all_of_theirs(studio: Any, token: str) -> None:
    made = studio.post("/api/projects/create", token=token, json={"projectName": "Second"}).json()
    assert [one["id"] for one in studio.get("/api/projects").json()["projects"]] == [seed.PROJECT]
    assert [one["id"] for one in studio.get("/api/projects", key=made["apiKey"]).json()["projects"]] == [made["id"]]
    listed = studio.get("/api/projects", token=token).json()["projects"]
    assert [(one["id"], one["name"]) for one in listed] == [(seed.PROJECT, "Sandbox"), (made["id"], "Second")]


def test_a_projects_white_label_is_null_and_there(studio: Any) -> None:
    assert studio.get(HERE).json()["project"]["whitelabelId"] is None
    assert studio.get("/api/projects").json()["projects"][0]["whitelabelId"] is None


def test_the_profiler_finds_its_devices_and_no_invented_latency(studio: Any) -> None:
    found = studio.get(HERE).json()["latencyDevices"]
    assert len(found) > 10
    assert {"cortex-m4f-80mhz", "jetson-nano"} <= {one["mcu"] for one in found}
    assert {value for one in found for name, value in one.items() if name.endswith("Latency")} == {0}


def test_only_users_are_shown_the_development_keys(studio: Any, token: str) -> None:
    keys = {"apiKey": credentials.PROJECT_KEY, "hmacKey": seed.HMAC_KEY}
    assert studio.get(HERE, token=token).json()["developmentKeys"] == keys
    assert studio.get(f"{HERE}/devkeys", token=token).json() == {"success": True, **keys}
    assert studio.get(HERE).json()["developmentKeys"] == {}
    assert studio.get(f"{HERE}/devkeys").json() == {"success": True}
    assert studio.get(f"{HERE}/devkeys/hmac").json()["hmacKey"] == seed.HMAC_KEY


def test_only_users_make_projects(studio: Any) -> None:
    assert studio.post("/api/projects/create", json={"projectName": "Second"}).status_code == 401


def test_the_quota_refuses_private_projects_in_the_services_words(studio: Any, service: Service, token: str) -> None:
    set_private_quota(service, 1)
    refused = studio.post("/api/projects/create", token=token, json={"projectName": "Second"})
    assert (refused.status_code, refused.json()["error"]) == (200, "Private projects quota exceeded")
    public = {"projectName": "Second", "projectVisibility": "public"}
    made = studio.post("/api/projects/create", token=token, json=public).json()["id"]
    hide = studio.post(f"/api/{made}", token=token, json={"projectVisibility": "private"}).json()
    assert hide["error"] == "Private projects quota exceeded"
    set_private_quota(service, None)
    assert studio.post(f"/api/{made}", token=token, json={"projectVisibility": "private"}).json()["success"] is True


@pytest.mark.parametrize("name", ["", "   "])
def test_a_project_without_a_name_is_not_made(studio: Any, token: str, name: str) -> None:
    assert studio.post("/api/projects/create", token=token, json={"projectName": name}).json()["success"] is False
    assert studio.post(HERE, json={"name": name}).json()["success"] is False
    assert studio.get(HERE).json()["project"]["name"] == "Sandbox"


def test_what_is_changed_is_seen_and_nothing_else_changes(studio: Any) -> None:
    before = studio.get(HERE).json()
    body = {
        "name": "Renamed",
        "labelingMethod": "object_detection",
        "latencyDevice": "jetson-nano",
        "readme": "<b>Hi</b>",
    }
    assert studio.post(HERE, json=body).json() == {"success": True}
    after = studio.get(HERE).json()
    assert (after["project"]["name"], after["project"]["labelingMethod"]) == ("Renamed", "object_detection")
    assert [one["mcu"] for one in after["latencyDevices"] if one["selected"]] == ["jetson-nano"]
    assert after["readme"]["markdown"] == "<b>Hi</b>"
    assert "<b>" not in after["readme"]["html"]
    known = ("devices", "dataSummary", "experiments", "impulse", "performance")
    assert {name: after[name] for name in known} == {name: before[name] for name in known}


@pytest.mark.parametrize(
    ("path", "body", "field", "value"),
    [
        ("/compute-time-limit", {"jobLimitM": 17}, "jobLimitM", 17),
        ("/dsp-file-size-limit", {"dspFileSizeMb": 99}, "dspFileSizeMb", 99),
    ],
)
def test_limits_are_set_by_users_with_the_permission(
    studio: Any, token: str, other: Any, path: str, body: dict[str, int], field: str, value: int
) -> None:
    studio.post(f"{HERE}/collaborators/add", json={"usernameOrEmail": other.username})
    assert studio.post(HERE + path, json=body).status_code == 401, "a key is nobody with a permission"
    assert studio.post(HERE + path, token=other.token, json=body).status_code == 403
    assert studio.post(HERE + path, token=token, json=body).json() == {"success": True}
    assert studio.get(HERE).json()["performance"][field] == value


def test_a_deleted_project_is_gone_with_everything_in_it(studio: Any, service: Service, token: str) -> None:
    made = studio.post("/api/projects/create", token=token, json={"projectName": "Second"}).json()
    id, key = made["id"], made["apiKey"]
    sample(service, id)
    kept = sample(service)
    devices.seen(service, id, "aa:bb", "BOARD", 0.0)
    service.jobs.begin("startOriginalExportJob", "project", id)
    assert studio.delete(f"/api/{id}", token=token).json() == {"success": True}
    assert studio.get("/api/projects", key=key).status_code == 401
    assert studio.get(f"/api/{id}", token=token).json()["error"] == f"No project found with ID {id}"
    assert service.samples.count(Query(project=id)) == 0
    assert service.jobs.count("owner_kind = 'project' AND owner = ?", (id,)) == 0
    assert service.store.rows("SELECT kind FROM records WHERE scope = ?", (id,)) == []
    assert service.samples.get(seed.PROJECT, kept.id) == kept
    assert studio.get("/api/projects").status_code == 200


def test_a_project_survives_a_restart_with_its_keys(tmp_path: Path) -> None:
    first = Service(tmp_path)
    made = projects.create(first, seed.USER, "Second")
    first.close()
    second = Service(tmp_path)
    try:
        who = credentials.key_caller(second.store, made["apiKey"])
        assert who is not None
        assert (who.kind, who.id) == ("project", made["id"])
        assert credentials.key_caller(second.store, credentials.PROJECT_KEY) is not None
    finally:
        second.close()


def test_tags_are_set(studio: Any) -> None:
    studio.post(f"{HERE}/tags", json={"tags": ["FOMO", "beers", "FOMO"]})
    assert studio.get(HERE).json()["project"]["tags"] == ["FOMO", "beers"]


def test_public_projects_are_listed_for_everybody_newest_first(studio: Any, service: Service, other: Any) -> None:
    first = projects.create(service, seed.USER, "Water hammer", settings={"projectVisibility": "public"})["id"]
    service.clock.advance(10)
    second = projects.create(service, other.id, "Lamp", settings={"projectVisibility": "public", "category": "Images"})[
        "id"
    ]
    hidden = {"projectVisibility": "public", "publicProjectListed": False}
    projects.create(service, seed.USER, "Unlisted", settings=hidden)

    def listed(query: str = "") -> list[int]:
        return [one["id"] for one in studio.get(f"/api/projects/public{query}", key=None).json()["projects"]]

    assert listed() == [second, first]
    assert listed("?project=HAMMER") == [first]
    assert listed("?projectTypes=image") == [second]
    assert (listed("?limit=1"), listed("?offset=1"), listed("?offset=-5&limit=-1")) == ([second], [first], [])
    assert studio.get("/api/projects/public?limit=1", key=None).json()["totalProjectCount"] == 2


def test_strangers_may_look_at_the_public_marks_of_a_public_project_only(
    studio: Any, service: Service, other: Any
) -> None:
    assert studio.get(f"{HERE}/public-info", token=other.token).status_code == 403
    projects.change(service, seed.PROJECT, projectVisibility="public")
    assert studio.get(f"{HERE}/public-info", token=other.token).json()["name"] == "Sandbox"
    assert studio.get(f"{HERE}/raw-data/count?category=training", token=other.token).status_code == 200
    assert studio.get(f"{HERE}/apikeys", token=other.token).status_code == 403
    assert studio.post(HERE, token=other.token, json={"name": "Mine"}).status_code == 403


def test_the_data_summary_is_of_the_samples(studio: Any, service: Service) -> None:
    sample(service, label="wave", length_ms=1000.0, interval_ms=10.0, sensors=({"name": "accX", "units": "m/s2"},))
    sample(service, label="idle", length_ms=500.0, interval_ms=10.0, disabled=True)
    sample(service, media="image", boxes=({"label": "cup", "x": 0, "y": 0, "width": 1, "height": 1},))
    sample(service, category="testing", label="wave", length_ms=250.0)
    summary = studio.get(HERE).json()["dataSummary"]
    assert summary == {"dataCount": 3, "totalLengthMs": 1500, "labels": ["cup", "idle", "wave"], "totalLabels": 3}
    per_category = studio.get(HERE).json()["dataSummaryPerCategory"]
    assert [per_category[name]["dataCount"] for name in ("training", "testing", "validation", "postProcessing")] == [
        3,
        1,
        0,
        0,
    ]
    enabled = studio.get(f"{HERE}/data-summary?includeDisabled=false").json()["dataSummary"]
    assert (enabled["dataCount"], enabled["labels"]) == (2, ["cup", "wave"])
    assert studio.get(f"{HERE}/data-axes").json()["dataAxisSummary"] == {"accX": 1000}


def test_the_interval_is_that_of_the_longest_sample_in_training(studio: Any, service: Service) -> None:
    assert studio.get(f"{HERE}/data-interval").json()["intervalMs"] == 0
    sample(service, length_ms=1000.0, interval_ms=10.0)
    sample(service, length_ms=3000.0, interval_ms=16.0)
    sample(service, category="testing", length_ms=9000.0, interval_ms=1.0)
    answer = studio.get(f"{HERE}/data-interval").json()
    assert (answer["intervalMs"], answer["frequencyHz"]) == (16, 62.5)


def test_many_labels_in_one_time_series_are_told(studio: Any, service: Service) -> None:
    def told() -> bool:
        return bool(studio.get(f"{HERE}/data-summary").json()["dataSummary"]["hasTimeseriesDataWithMultipleLabels"])

    sample(service, structured=({"startIndex": 0, "endIndex": 5, "label": "a"},))
    assert told() is False
    sample(
        service,
        structured=({"startIndex": 0, "endIndex": 5, "label": "a"}, {"startIndex": 6, "endIndex": 9, "label": "b"}),
    )
    assert told() is True


def test_the_last_modification_follows_the_samples(studio: Any, service: Service) -> None:
    assert studio.get(f"{HERE}/last-modification").json() == {"success": True}
    made = sample(service)
    assert studio.get(f"{HERE}/last-modification").json()["lastModificationDate"] == made.added


def test_the_target_is_as_it_was_set(studio: Any) -> None:
    assert "targetConstraints" not in studio.get(f"{HERE}/target-constraints").json()
    wanted = {"targetDevices": [{"board": "B", "processors": []}], "applicationBudgets": []}
    studio.post(f"{HERE}/target-constraints", json=wanted)
    assert studio.get(f"{HERE}/target-constraints").json()["targetConstraints"] == wanted
    assert studio.get(HERE).json()["targetConstraints"] == wanted


def test_the_csv_wizard_keeps_its_configuration_and_file(studio: Any) -> None:
    wizard = f"{HERE}/csv-wizard"
    assert studio.get(f"{wizard}/download-config").status_code == 500
    assert studio.get(f"{wizard}/uploaded-file/download").status_code == 500
    assert studio.get(f"{wizard}/uploaded-file").json() == {"success": True, "hasFile": False}
    studio.post(HERE, json={"csvImportConfig": {"type": "CSV", "skipFirstLines": 0}})
    studio.post(f"{wizard}/uploaded-file", files={"file": ("a.csv", b"timestamp,x\n0,1\n")})
    assert studio.get(HERE).json()["csvImportConfig"] == {"type": "CSV", "skipFirstLines": 0}
    assert studio.get(f"{wizard}/download-config").json() == {"type": "CSV", "skipFirstLines": 0}
    info = studio.get(f"{wizard}/uploaded-file").json()
    assert studio.get(info["link"]).content == b"timestamp,x\n0,1\n"
    studio.post(f"{wizard}/delete-config")
    assert "csvImportConfig" not in studio.get(HERE).json()
    assert studio.get(f"{wizard}/uploaded-file").json()["hasFile"] is False


def test_the_wizard_that_begins_again_clears_the_data(studio: Any, service: Service, token: str) -> None:
    sample(service)
    assert studio.post(f"{HERE}/launch-getting-started").status_code == 401
    assert service.samples.count(Query(project=seed.PROJECT)) == 1
    studio.post(f"{HERE}/launch-getting-started", token=token)
    assert service.samples.count(Query(project=seed.PROJECT)) == 0
    assert studio.get(HERE).json()["showGettingStartedWizard"]["showWizard"] is True


def test_a_picture_for_the_readme_has_an_address(studio: Any) -> None:
    answer = studio.post(f"{HERE}/readme/upload-image", files={"image": ("a.png", PNG, "x/y")}).json()
    assert answer["url"].startswith("data:image/png;base64,")


def test_there_is_no_white_label_until_somebody_makes_one(studio: Any, service: Service) -> None:
    assert studio.get("/api/whitelabel/7/domain", key=None).json()["success"] is False
    service.store.put("whitelabel", 0, 7, {"id": 7, "domain": "studio.example.com", "name": "Example"})
    assert studio.get("/api/whitelabel/7/domain", key=None).json()["domain"] == "studio.example.com"
