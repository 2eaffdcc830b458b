"""The seed ``demo``: something to look at, the same each time, that says it is a demonstration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from edgewire.sandbox import Sandbox
from edgewire.sandbox.credentials import PROJECT_KEY
from edgewire.sandbox.seed import PROJECT


@pytest.fixture(scope="module")
def planted() -> Iterator[Sandbox]:
    with Sandbox(seed="demo") as sandbox:
        yield sandbox


@pytest.fixture
def client(planted: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=planted.studio_url, headers={"x-api-key": planted.api_key}) as client:
        yield client


def project(client: httpx.Client) -> str:
    (shown,) = client.get("/api/projects").json()["projects"]
    assert "demo" in shown["name"]
    return f"/api/{shown['id']}"


def test_it_has_samples_of_several_labels_in_two_categories(planted: Sandbox, client: httpx.Client) -> None:
    assert client.get(f"{project(client)}/raw-data/count?category=training").json()["count"] == 32
    counts = Counter((sample.category, sample.label) for sample in planted.samples)
    assert counts == {
        (category, label): number
        for category, number in (("training", 8), ("testing", 2))
        for label in ("idle", "snake", "updown", "wave")
    }


def test_its_samples_can_be_read(client: httpx.Client) -> None:
    path = project(client)
    sample = client.get(f"{path}/raw-data?category=training&limit=1").json()["samples"][0]
    payload = client.get(f"{path}/raw-data/{sample['id']}").json()["payload"]
    assert len(payload["values"]) == 125
    assert [sensor["name"] for sensor in payload["sensors"]] == ["accX", "accY", "accZ"]


def test_its_devices_say_that_they_are_none(client: httpx.Client) -> None:
    devices = client.get(f"{project(client)}/devices").json()["devices"]
    assert [device["deviceType"] for device in devices] == ["SANDBOX_DEMO"] * 2


def test_it_has_an_impulse(client: httpx.Client) -> None:
    impulse = client.get(f"{project(client)}/impulse").json()["impulse"]
    kinds = [block["type"] for name in ("inputBlocks", "dspBlocks", "learnBlocks") for block in impulse[name]]
    assert kinds == ["time-series", "spectral-analysis", "keras"]


def test_addresses_and_environment_lead_to_it(planted: Sandbox, client: httpx.Client) -> None:
    shown = client.get(f"/api/{planted.project_id}").json()["project"]
    assert "demo" in shown["name"]
    assert planted.samples.count(project=planted.project_id) == 40
    variables = planted.environment()
    assert variables["EI_API_KEY"] == planted.api_key
    assert variables["EI_PROJECT_ID"] == str(planted.project_id)


def test_the_first_project_is_empty_all_the_same(planted: Sandbox) -> None:
    assert planted.project_id != PROJECT
    assert planted.samples.count(project=PROJECT) == 0
    path = f"{planted.studio_url}/api/{PROJECT}"
    assert httpx.get(path, headers={"x-api-key": PROJECT_KEY}).json()["project"]["name"] == "Sandbox"


def test_in_a_folder_that_has_it_the_seed_says_which_project_is_meant(tmp_path: Path) -> None:
    with Sandbox.in_process(tmp_path, seed="demo") as sandbox:
        number = sandbox.project_id
    with Sandbox.in_process(tmp_path) as sandbox:
        assert (sandbox.project_id, sandbox.api_key) == (PROJECT, PROJECT_KEY)
    with Sandbox.in_process(tmp_path, seed="demo") as sandbox:
        assert sandbox.project_id == number


def test_reset_brings_it_back_as_it_was(planted: Sandbox, client: httpx.Client) -> None:
    path = project(client)
    before = sorted(sample.blob for sample in planted.samples)
    assert client.post(f"{path}/raw-data/delete-all").json()["success"]
    assert len(planted.samples) == 0
    planted.reset()
    assert sorted(sample.blob for sample in planted.samples) == before
    assert planted.samples.count(project=planted.project_id) == len(before)


def test_it_is_added_to_a_folder_once(tmp_path: Path) -> None:
    with Sandbox.in_process(tmp_path) as sandbox:
        assert len(sandbox.samples) == 0
    for _ in range(2):
        with Sandbox.in_process(tmp_path, seed="demo") as sandbox:
            assert len(sandbox.samples) == 40
