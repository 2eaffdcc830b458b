"""An organisation to call, and the storage behind its signed addresses."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from edge_impulse_studio.models import (
    OrganizationAddDatasetRequest,
    OrganizationAddDatasetRequestBucket,
    OrganizationDatasetTypeEnum,
)
from edgewire import EdgeImpulse
from edgewire.sandbox import credentials, people, seed
from edgewire.sandbox.server.sandbox import Sandbox
from edgewire.sandbox.service import Service
from edgewire.sandbox.storage.app import Storage

from ..conftest import Caller


class Organization:
    """Calls below ``/api/organizations/{id}``; with the key of the organisation unless given another."""

    def __init__(self, service: Service, studio: Caller, id: int = seed.ORGANIZATION) -> None:
        self.service = service
        self.studio = studio
        self.id = id
        self.storage = Caller(Storage(service), "http://sandbox")

    def call(self, method: str, path: str, **given: Any) -> httpx.Response:
        if given.get("token") is None:
            given.setdefault("key", credentials.ORGANIZATION_KEY)
        return self.studio.request(method, f"/api/organizations/{self.id}{path}", **given)

    def get(self, path: str, **query: Any) -> dict[str, Any]:
        return good(self.call("GET", path, params=query))

    def post(self, path: str, body: Any = None, **query: Any) -> dict[str, Any]:
        return good(self.call("POST", path, json=body, params=query) if body is not None else
                    self.call("POST", path, params=query))  # fmt: skip

    def delete(self, path: str, **query: Any) -> dict[str, Any]:
        return good(self.call("DELETE", path, params=query))

    def refusal(self, method: str, path: str, **given: Any) -> str:
        response = self.call(method, path, **given)
        assert response.json()["success"] is False
        return str(response.json()["error"])

    def add(self, name: str, files: dict[str, bytes], dataset: str = "gait", **fields: str) -> int:
        """A data item."""
        form = {"name": name, "dataset": dataset, "metadata": "{}", **fields}
        parts = [("files[]", (file, content)) for file, content in files.items()]
        id: int = good(self.call("POST", "/data/add", data=form, files=parts))["id"]
        return id

    def bucket(self) -> int:
        id: int = self.get("/buckets")["buckets"][0]["id"]
        return id

    def dataset(self, name: str = "nights", kind: str = "files", path: str = "nights", depth: int = 1) -> None:
        """A dataset in the own bucket."""
        bucket = {"id": self.bucket(), "path": path, "dataItemNamingLevelsDeep": depth}
        self.post("/dataset", {"dataset": name, "category": "", "tags": [], "type": kind, "bucket": bucket})

    def put(self, url: str, content: bytes, **headers: str) -> httpx.Response:
        """As the official command-line client does it."""
        digest = hashlib.sha256(content)
        sent = {
            "content-type": "application/octet-stream",
            "x-amz-checksum-sha256": base64.b64encode(digest.digest()).decode(),
            "x-amz-meta-filehash": digest.hexdigest(),
            **headers,
        }
        return self.storage.request("PUT", url, content=content, headers=sent, key=None)

    def store(self, path: str, name: str, content: bytes) -> None:
        """A file at the address that the upload link of ``path`` gives."""
        link = self.post(f"{path}/upload-link", announced(name, content))
        assert self.put(link["url"], content).status_code == 200

    def fetch(self, url: str, **headers: str) -> httpx.Response:
        return self.storage.request("GET", url, headers=headers, key=None)

    def member(self, role: str, datasets: list[str] | None = None) -> str:
        """The token of a new member with that role."""
        name = f"{role}-{len(self.service.store.all('user'))}"
        user = people.create(self.service, name, f"{name}@example.com", name, "a password")
        self.post("/members/add", {"usernameOrEmail": name, "role": role, "datasets": datasets or []})
        return credentials.new_token(self.service.store, user["id"], self.service.clock.now())


def good(response: httpx.Response) -> dict[str, Any]:
    body: dict[str, Any] = response.json()
    assert response.status_code == 200, body
    assert body["success"] is True, body
    return body


def announced(name: str, content: bytes) -> dict[str, Any]:
    return {"fileName": name, "fileSize": len(content), "fileHash": hashlib.sha256(content).hexdigest()}


@pytest.fixture
def organization(service: Service, studio: Caller) -> Organization:
    return Organization(service, studio)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One on ports, for clients that make their own connections."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[EdgeImpulse]:
    """Edgewire's own."""
    with EdgeImpulse(**options(sandbox)) as client:
        yield client


def options(sandbox: Sandbox) -> dict[str, Any]:
    """What a client of edgewire is given."""
    return {
        "org_api_key": sandbox.organization_api_key,
        "organization_id": sandbox.organization_id,
        "api_endpoint": sandbox.studio_url,
    }


def nights(sandbox: Sandbox, client: EdgeImpulse) -> int:
    """A dataset for files; the id of its bucket."""
    id = client.studio.organization_data.list_organization_buckets(sandbox.organization_id).buckets[0].id
    place = OrganizationAddDatasetRequestBucket(id=id, path="nights", data_item_naming_levels_deep=1)
    kind = OrganizationDatasetTypeEnum("files")
    body = OrganizationAddDatasetRequest(dataset="nights", category="", tags=[], type_=kind, bucket=place)
    client.studio.organization_data.add_organization_dataset(sandbox.organization_id, body=body)
    return int(id)
