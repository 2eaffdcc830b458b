"""Signed addresses: who has one may do what it is for, once the bytes are the announced ones, until it expires."""

from __future__ import annotations

import base64
import hashlib
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from edgewire.sandbox.storage import app
from edgewire.sandbox.storage.objects import Objects
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .conftest import Organization, announced

CONTENT = bytes(range(256)) * 50


def code(response: Any) -> tuple[int, str]:
    assert response.headers["content-type"].startswith("application/xml")
    return response.status_code, response.text.partition("<Code>")[2].partition("<")[0]


def link(organization: Organization, name: str = "a.bin", content: bytes = CONTENT) -> str:
    url: str = organization.post("/dataset/nights/upload-link", announced(name, content))["url"]
    return url


def test_what_is_put_can_be_got_with_ranges(organization: Organization) -> None:
    organization.dataset()
    response = organization.put(link(organization), CONTENT)
    assert response.status_code == 200
    assert response.headers["etag"] == f'"{hashlib.md5(CONTENT).hexdigest()}"'
    url = organization.post("/dataset/nights/files/download", {"path": "a.bin"})["url"]
    got = organization.fetch(url)
    assert (got.status_code, got.content) == (200, CONTENT)
    assert got.headers["content-disposition"] == "attachment; filename*=utf-8''a.bin"
    part = organization.fetch(url, range="bytes=10-19")
    assert (part.status_code, part.content) == (206, CONTENT[10:20])
    assert part.headers["content-range"] == f"bytes 10-19/{len(CONTENT)}"
    assert organization.fetch(url, range=f"bytes={len(CONTENT)}-").status_code == 416


def test_no_credential_is_looked_at(organization: Organization) -> None:
    organization.dataset()
    assert organization.put(link(organization), CONTENT, **{"x-api-key": "ei_wrong"}).status_code == 200


def test_an_address_expires_by_the_sandboxs_clock(organization: Organization) -> None:
    organization.dataset()
    organization.service.clock.freeze()
    url = link(organization)
    organization.service.clock.advance(app.SECONDS - 1)
    assert organization.put(url, CONTENT).status_code == 200
    organization.service.clock.advance(1)
    assert code(organization.put(url, b"x" * len(CONTENT))) == (403, "AccessDenied")
    assert "expired" in organization.put(url, CONTENT).text
    assert organization.put(link(organization), CONTENT).status_code == 200


def test_nothing_of_an_address_can_be_changed(organization: Organization) -> None:
    organization.dataset()
    parts = urlsplit(link(organization))
    query = dict(parse_qsl(parts.query))
    for name in query:
        changed = urlencode(query | {name: query[name][:-1] + ("1" if query[name][-1] != "1" else "2")})
        assert code(organization.put(f"{parts.path}?{changed}", CONTENT)) == (403, "SignatureDoesNotMatch"), name
        missing = urlencode({key: value for key, value in query.items() if key != name})
        assert organization.put(f"{parts.path}?{missing}", CONTENT).status_code == 403, name
    other = parts.path.replace("a.bin", "b.bin")
    assert code(organization.put(f"{other}?{parts.query}", CONTENT)) == (403, "SignatureDoesNotMatch")
    assert code(organization.fetch(f"{parts.path}?{parts.query}")) == (403, "SignatureDoesNotMatch"), "only for PUT"
    assert code(organization.fetch(parts.path)) == (403, "AccessDenied")
    assert organization.get("/dataset/nights")["dataset"]["totalFileCount"] == 0


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"x-amz-checksum-sha256": base64.b64encode(bytes(32)).decode()}, (400, "BadDigest")),
        ({"x-amz-checksum-sha256": "no base64!"}, (400, "InvalidRequest")),
        ({"x-amz-checksum-sha256": base64.b64encode(bytes(16)).decode()}, (400, "InvalidRequest")),
        ({"x-amz-meta-filehash": "0" * 64}, (403, "SignatureDoesNotMatch")),
    ],
)
def test_bytes_that_are_not_the_announced_ones_are_not_stored(
    organization: Organization, headers: dict[str, str], expected: tuple[int, str]
) -> None:
    organization.dataset()
    assert code(organization.put(link(organization), CONTENT, **headers)) == expected
    assert organization.get("/dataset/nights")["dataset"]["totalFileCount"] == 0


def test_a_body_of_another_size_is_refused(organization: Organization) -> None:
    organization.dataset()
    shorter = organization.storage.request("PUT", link(organization), content=CONTENT[:-1], key=None)
    assert code(shorter) == (403, "SignatureDoesNotMatch")

    def chunks() -> Any:
        yield CONTENT

    assert code(organization.storage.request("PUT", link(organization), content=_aiter(chunks()), key=None)) == (
        411,
        "MissingContentLength",
    )


async def _aiter(chunks: Any) -> Any:
    for chunk in chunks:
        yield chunk


def test_the_headers_may_be_left_out(organization: Organization) -> None:
    organization.dataset()
    response = organization.storage.request("PUT", link(organization), content=CONTENT, key=None)
    assert response.status_code == 200
    assert organization.get("/dataset/nights")["dataset"]["totalFileSize"] == len(CONTENT)


def test_what_was_deleted_cannot_be_got_by_an_old_address(organization: Organization) -> None:
    organization.dataset()
    organization.store("/dataset/nights", "a.bin", CONTENT)
    url = organization.post("/dataset/nights/files/download", {"path": "a.bin"})["url"]
    organization.post("/dataset/nights/files/delete", {"path": "a.bin"})
    assert code(organization.fetch(url)) == (404, "NoSuchKey")


def test_other_methods_are_refused_and_browsers_may_ask(organization: Organization) -> None:
    assert code(organization.storage.request("DELETE", "/_storage/1/a", key=None)) == (405, "MethodNotAllowed")
    preflight = organization.storage.request("OPTIONS", "/_storage/1/a", key=None)
    assert preflight.status_code == 200
    assert preflight.headers["access-control-allow-origin"] == "*"


def test_an_address_of_a_blob_says_its_name_and_kind(organization: Organization) -> None:
    service = organization.service
    digest = service.store.blobs.add(b"a zip")
    url = app.link(service, "http://sandbox", digest, 'ä "b"/c.zip', media_type="application/zip")
    got = organization.fetch(url)
    assert (got.content, got.headers["content-type"]) == (b"a zip", "application/zip")
    assert got.headers["content-disposition"] == "attachment; filename*=utf-8''%C3%A4%20%22b%22%2Fc.zip"
    service.reset()
    assert organization.fetch(url).status_code in (403, 404), "a reset sandbox has neither the blob nor the secret"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(path=st.text(min_size=1, max_size=30), content=st.binary(max_size=50))
def test_any_path_that_is_accepted_leads_to_its_bytes(organization: Organization, path: str, content: bytes) -> None:
    service = organization.service
    service.reset()
    organization.dataset()
    response = organization.call("POST", "/dataset/nights/upload-link", json=announced(path, content))
    if not response.json()["success"]:
        return
    assert organization.put(response.json()["url"], content).status_code == 200
    url = organization.post("/dataset/nights/files/download", {"path": path})["url"]
    assert organization.fetch(url).content == content
    assert [stored.size for stored in Objects(service.store).below(organization.bucket(), "nights/")] == [len(content)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(path=st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), max_size=20), query=st.text(max_size=40))
def test_an_address_that_is_none_is_refused(organization: Organization, path: str, query: str) -> None:
    from urllib.parse import quote

    for method in ("GET", "PUT"):
        response = organization.storage.request(
            method, f"/_storage/{quote(path)}?{quote(query, safe='=&')}", content=b"", key=None
        )
        assert response.status_code == 403
