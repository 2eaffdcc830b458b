"""The start-up of the official command line, call by call as it makes them, up to a device that is told to sample."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from edgewire.sandbox import credentials, seed
from edgewire.sandbox.sample_query import Query

from .conftest import DEVICE, Ports, hello

AGENT = {"User-Agent": "EDGE_IMPULSE_CLI", "Content-Type": "application/json", "Accept": "application/json"}


def log_in(ports: Ports) -> dict[str, str]:
    """Steps 1b to 3, as a user: headers for the calls that follow."""
    state = ports.get(f"/api-user-need-to-set-password/{seed.USERNAME}", key=None, headers=AGENT)
    assert state["needPassword"] is False
    assert (state["email"], state["whitelabels"]) == ("sandbox@example.com", [])
    body = {"username": seed.USERNAME, "password": seed.PASSWORD}
    headers = {**AGENT, "x-jwt-token": ports.post("/api-login", key=None, headers=AGENT, json=body)["token"]}
    assert ports.get("/api/projects", key=None, headers=headers)["success"] is True
    user = ports.get("/api/user", key=None, headers=headers)
    if not any(one["isDeveloperProfile"] for one in user["organizations"]):
        ports.post("/api/user/create-developer-profile", key=None, headers=headers)
        user = ports.get("/api/user", key=None, headers=headers)
    assert any(one["isDeveloperProfile"] for one in user["organizations"])
    return headers


def choose_project(ports: Ports, headers: dict[str, str]) -> tuple[int, str, str]:
    """Steps 4 to 6: the project, its HMAC key, and a key of its own."""
    projects = ports.get("/api/projects", key=None, headers=headers)["projects"]
    assert [set(one) >= {"id", "owner", "name"} for one in projects] == [True], "one project is chosen silently"
    id = projects[0]["id"]
    hmac_key = ports.get(f"/api/{id}/devkeys/hmac", key=None, headers=headers)["hmacKey"]
    body = {"name": "Edge Impulse CLI (host)", "role": "ingestion_deployment", "isDevelopmentKey": False}
    key = ports.post(f"/api/{id}/apikeys", key=None, headers=headers, json=body)["apiKey"]
    assert key.startswith("ei_")
    assert ports.get(f"/api/{id}", key=key, headers=AGENT)["success"] is True
    return id, hmac_key, key


def test_the_daemon_starts_and_a_sample_can_be_asked_for(ports: Ports) -> None:
    headers = log_in(ports)
    id, hmac_key, key = choose_project(ports, headers)
    device = ports.open()
    assert device.ask(hello(apiKey=key))["hello"] is True
    body = {"deviceId": DEVICE, "deviceType": "SANDBOX_BOARD", "ifNotExists": True}
    assert ports.post(f"/api/{id}/devices/create", key=None, headers=headers, json=body)["success"] is True
    path = quote(DEVICE, safe="")
    name = ports.get(f"/api/{id}/device/{path}", key=None, headers=headers)["device"]["name"]
    assert name == DEVICE, "which makes it ask for a name"
    ports.post(f"/api/{id}/devices/{path}/rename", key=None, headers=headers, json={"name": "Desk"})
    project = ports.get(f"/api/{id}", key=None, headers=headers)["project"]
    assert (project["name"], project["whitelabelId"]) == ("Sandbox", None)
    sampling = {"label": "wave", "lengthMs": 100, "category": "training", "intervalMs": 10, "sensor": "Accelerometer"}
    assert ports.post(f"/api/{id}/device/{path}/start-sampling", json=sampling)["success"] is True
    assert device.receive()["sample"]["hmacKey"] == hmac_key
    shown = ports.shown()
    assert (shown["name"], shown["remoteMgmtMode"]) == ("Desk", "ingestion")


def test_with_an_api_key_the_command_line_needs_no_login(ports: Ports) -> None:
    projects = ports.get("/api/projects", headers=AGENT)["projects"]
    assert [one["id"] for one in projects] == [seed.PROJECT]
    assert ports.get(f"/api/{seed.PROJECT}/devkeys/hmac", headers=AGENT)["hmacKey"] == seed.HMAC_KEY


def test_the_data_forwarder_starts_with_cbor(ports: Ports) -> None:
    headers = log_in(ports)
    id, _, key = choose_project(ports, headers)
    sensor = {"name": "Sensor with 3 axes (accX, accY, accZ)", "maxSampleLengthS": 300_000, "frequencies": [62.5]}
    device = ports.open(binary=True)
    assert device.ask(hello(apiKey=key, deviceType="DATA_FORWARDER", sensors=[sensor]))["hello"] is True
    shown = ports.get(f"/api/{id}/device/{quote(DEVICE, safe='')}", key=None, headers=headers)["device"]
    assert (shown["deviceType"], shown["sensors"]) == ("DATA_FORWARDER", [sensor])


def test_the_uploader_starts_and_uploads(ports: Ports) -> None:
    headers = log_in(ports)
    id, _, key = choose_project(ports, headers)
    project = ports.get(f"/api/{id}", key=None, headers=headers)
    assert {"owner", "name", "whitelabelId"} <= set(project["project"])
    assert "csvImportConfig" not in project, "which would lift the limit for CSV files"
    upload: dict[str, Any] = {
        "x-api-key": key,
        "x-upload-source": "EDGE_IMPULSE_CLI_UPLOADER",
        "x-device-type": "EDGE_IMPULSE_CLI",
        "x-label": "wave",
        "x-disallow-duplicates": "1",
    }
    files = {"data": ("wave.1.csv", b"timestamp,accX\n0,1\n10,2\n20,3\n", "text/csv")}
    answer = ports.client.post(f"{ports.ingestion}/api/training/files", headers=upload, files=files)
    assert answer.status_code == 200, answer.text
    assert [one["success"] for one in answer.json()["files"]] == [True]
    assert ports.service.samples.count(Query(project=id)) == 1
    assert ports.get(f"/api/{id}", key=None, headers=headers)["dataSummary"]["labels"] == ["wave"]


def test_who_gives_a_key_of_the_other_kind_is_told_so_by_the_lists(ports: Ports) -> None:
    url = f"{ports.studio}/v1/api"
    headers = {**AGENT, "x-api-key": credentials.ORGANIZATION_KEY}
    refused = ports.client.get(f"{url}/projects", headers=headers)
    assert "Invalid API key" in refused.json()["error"]
    assert ports.client.get(f"{url}/organizations", headers=headers).json()["success"] is True
