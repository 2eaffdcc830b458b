"""Files that go to a signed address: link, PUT, and what follows."""

from __future__ import annotations

import hashlib
import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest
from edgewire.errors import ApiError, ConfigurationError, TransportError, UploadError
from edgewire.organization import UploadedFile
from edgewire.transport.multipart import BLOCK
from edgewire.transport.outgoing import FileChanged

from ..transport.clients import KEY
from .storage import SIGNATURE, STORAGE, Both, Services

CONTENT = bytes(range(256)) * 3000
SHA256 = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "walk.bin"
    path.write_bytes(CONTENT)
    return path


def puts(services: Services) -> list[httpx.Request]:
    return [request for request in services.requests if request.url.host == STORAGE]


def test_a_file_goes_straight_to_the_storage_and_no_credential_with_it(
    organization: Both, services: Services, path: Path
) -> None:
    told: list[tuple[int, int]] = []
    done = organization.upload_file(path, dataset="gait", on_progress=lambda *now: told.append(now))
    assert done == UploadedFile("walk.bin", len(CONTENT), SHA256, already_there=False)
    assert services.stored == {"walk.bin": CONTENT}
    assert services.counts["/v1/api/organizations/9/dataset/gait/upload-link"] == 1
    (put,) = puts(services)
    assert put.method == "PUT"
    assert put.headers["x-amz-meta-filehash"] == SHA256
    assert not {"x-api-key", "authorization", "cookie", "x-jwt-token"} & set(put.headers)
    assert KEY not in str(put.headers)
    assert told[-1] == (len(CONTENT), len(CONTENT))
    assert [sent for sent, _ in told] == sorted({sent for sent, _ in told})


def test_what_is_announced_is_what_the_file_is(organization: Both, services: Services, path: Path) -> None:
    seen: list[bytes] = []
    services.faults.append(lambda request: seen.append(request.content))
    organization.upload_file(path, dataset="gait", name="other.bin")
    assert json.loads(seen[0]) == {"fileName": "other.bin", "fileSize": len(CONTENT), "fileHash": SHA256}
    assert services.stored == {"other.bin": CONTENT}


@pytest.mark.parametrize(
    "link",
    [
        {"url": None},
        {"url": ""},
        {"ETag": f'"{hashlib.md5(CONTENT).hexdigest()}"'},
        {"ETag": hashlib.md5(CONTENT).hexdigest().upper()},
        {"ETag": SHA256},
    ],
)
def test_what_is_there_already_is_not_sent(
    organization: Both, services: Services, path: Path, link: dict[str, Any]
) -> None:
    services.links = link
    assert organization.upload_file(path, dataset="gait").already_there
    assert puts(services) == []


@pytest.mark.parametrize("tag", ['"0123456789abcdef0123456789abcdef"', '"0123456789abcdef0123456789abcdef-3"', "x"])
def test_an_etag_of_something_else_does_not_keep_a_file_from_being_sent(
    organization: Both, services: Services, path: Path, tag: str
) -> None:
    services.links = {"ETag": tag}
    assert not organization.upload_file(path, dataset="gait").already_there
    assert services.stored == {"walk.bin": CONTENT}


@pytest.mark.parametrize(
    ("signed", "sent"),
    [
        ("host", set()),
        ("content-length;host;x-amz-checksum-sha256", {"x-amz-checksum-sha256"}),
        ("host%3Bx-amz-checksum-sha256%3Bx-amz-meta-filehash", {"x-amz-checksum-sha256", "x-amz-meta-filehash"}),
    ],
)
def test_amazon_headers_that_the_signature_does_not_cover_are_left_out(
    organization: Both, services: Services, path: Path, signed: str, sent: set[str]
) -> None:
    services.signed_headers = signed
    organization.upload_file(path, dataset="gait")
    assert {name for name in puts(services)[0].headers if name.startswith("x-amz-")} == sent


def test_a_put_is_repeated_from_its_beginning_until_the_storage_has_it(
    organization: Both, services: Services, path: Path
) -> None:
    def fault(request: httpx.Request) -> httpx.Response | None:
        if request.url.host != STORAGE:
            return None
        number = len(puts(services))
        if number == 1:
            raise httpx.ReadError("broken", request=request)
        slow = "<Error><Code>RequestTimeout</Code><Message>Too slow</Message></Error>"
        return {2: httpx.Response(503), 3: httpx.Response(400, text=slow)}.get(number)

    services.faults.append(fault)
    assert not organization.upload_file(path, dataset="gait").already_there
    assert services.stored == {"walk.bin": CONTENT}
    assert (len(puts(services)), len(organization.client.slept)) == (4, 3)


def test_an_address_that_has_expired_is_asked_for_anew_once(organization: Both, services: Services, path: Path) -> None:
    def fault(request: httpx.Request) -> httpx.Response | None:
        return httpx.Response(403) if request.url.host == STORAGE and len(puts(services)) == 1 else None

    services.faults.append(fault)
    organization.upload_file(path, dataset="gait")
    assert services.stored == {"walk.bin": CONTENT}
    assert services.counts["/v1/api/organizations/9/dataset/gait/upload-link"] == 2
    services.faults = [lambda request: httpx.Response(403) if request.url.host == STORAGE else None]
    with pytest.raises(ApiError, match="HTTP 403"):
        organization.upload_file(path, dataset="gait")
    assert len(puts(services)) == 4


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            httpx.Response(400, text="<Error><Code>BadDigest</Code><Message>No match</Message></Error>"),
            "BadDigest, No match",
        ),
        (httpx.Response(302, headers={"location": "https://elsewhere.example/"}), "leads on to another address"),
        (httpx.Response(501), "HTTP 501"),
        (httpx.ReadError, "no answer"),
    ],
)
def test_a_refusal_says_who_refused_and_why_and_nothing_secret_is_said_or_logged(
    organization: Both, services: Services, path: Path, answer: Any, said: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fault(request: httpx.Request) -> httpx.Response | None:
        if request.url.host != STORAGE:
            return None
        if isinstance(answer, httpx.Response):
            return httpx.Response(
                answer.status_code, headers=answer.headers, content=answer.content + SIGNATURE.encode()
            )
        raise answer(f"broken {request.url} {SIGNATURE}", request=request)

    services.faults.append(fault)
    with caplog.at_level(logging.DEBUG), pytest.raises((ApiError, TransportError), match=said) as caught:
        organization.upload_file(path, dataset="gait")
    assert all(request.url.host != "elsewhere.example" for request in services.requests)
    error: BaseException | None = caught.value
    texts = [record.getMessage() for record in caplog.records]
    while error is not None:
        texts += [str(error), repr(error), repr(vars(error))]
        request = getattr(error, "_request", None)  # httpx keeps it there
        texts += [] if request is None else [str(request.url), repr(request.url), repr(request.headers)]
        error = error.__cause__
    assert texts
    assert not [text for text in texts if SIGNATURE in text or KEY in text]


def test_a_file_that_changes_while_it_is_sent_is_not_stored(
    organization: Both, services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(bytes(BLOCK * 6))

    def edit(sent: int, total: int) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with pytest.raises(FileChanged, match="grew"):
        organization.upload_file(path, dataset="gait", on_progress=edit)
    assert services.stored == {}


def test_a_path_that_is_not_there_or_a_folder_is_refused_before_anything_is_sent(
    organization: Both, services: Services, tmp_path: Path
) -> None:
    with pytest.raises(FileChanged, match="not there"):
        organization.upload_file(tmp_path / "nothing", dataset="gait")
    with pytest.raises(ConfigurationError, match="no file that can be sent"):
        organization.upload_file(tmp_path, dataset="gait")
    assert services.requests == []


def test_a_link_that_is_no_address_is_an_upload_error(organization: Both, services: Services, path: Path) -> None:
    services.links = {"url": "ftp://somewhere/"}
    with pytest.raises(UploadError, match="no address"):
        organization.upload_file(path, dataset="gait")


@pytest.mark.parametrize("there", [False, True])
def test_a_custom_block_is_stored_and_then_finalized(
    organization: Both, services: Services, path: Path, there: bool
) -> None:
    services.links = {"url": None} if there else {}
    assert organization.upload_custom_block(path, kind="dsp", block_id=3) == 77
    assert services.stored == ({} if there else {"walk.bin": CONTENT})
    assert services.blocks == [
        {
            "fileName": "walk.bin",
            "fileSize": len(CONTENT),
            "fileHash": SHA256,
            "type": "dsp",
            "blockId": 3,
            "uploadKey": "key-1",
        }
    ]


def test_a_portal_takes_a_file_like_a_dataset(organization: Both, services: Services, path: Path) -> None:
    assert not organization.upload_to_portal(path, portal_id=4).already_there
    assert services.counts["/v1/api/portals/4/upload-link"] == 1
    assert services.stored == {"walk.bin": CONTENT}
