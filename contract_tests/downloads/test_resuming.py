"""A saving that was broken off goes on where it ended, where that is safe, and starts anew where it is not."""

from __future__ import annotations

import base64
import hashlib
import tempfile
from pathlib import Path

import httpx
import pytest
from edge_impulse_studio import ApiError, ConnectionLost, DownloadError, StudioApi
from edge_impulse_studio.api.deployment.download_build import build
from edge_impulse_studio.saving import Saving
from hypothesis import example, given, settings
from hypothesis import strategies as st

from contract_tests.downloads.service import BLOCK, Store

CALL = build(1, type_="zip")


def persist(store: Store, to: Path, attempts: int = 60) -> bytes:
    """What a caller that repeats does."""
    with httpx.Client(transport=httpx.MockTransport(store.handle)) as http, Saving(to, CALL.operation) as saving:
        api = StudioApi(http_client=http)
        for _ in range(attempts):
            try:
                with api.stream(saving.request(CALL)) as arriving:
                    saving.fill(arriving)
                return saving.finish().read_bytes()
            except (ConnectionLost, DownloadError):
                continue
            except ApiError as error:
                if error.status != 416:
                    raise
                saving.restart()
    raise AssertionError(f"not whole after {attempts} attempts")


SIZES = st.integers(0, 6 * BLOCK) | st.sampled_from((0, 1, BLOCK, 2 * BLOCK))


@settings(max_examples=300)
@given(
    sizes=st.lists(SIZES, min_size=1, max_size=3),
    breaks=st.lists(SIZES, max_size=12),
    changes=st.sets(st.integers(1, 8), max_size=3),
    validator=st.sampled_from(("etag", "last-modified", "none")),
    ranges=st.booleans(),
    length=st.booleans(),
)
@example(sizes=[3000, 3000], breaks=[2000], changes={1}, validator="etag", ranges=True, length=True)
@example(sizes=[3000], breaks=[3000], changes=set(), validator="etag", ranges=True, length=False)  # 416
def test_what_is_saved_is_one_version_whole(
    sizes: list[int], breaks: list[int], changes: set[int], validator: str, ranges: bool, length: bool
) -> None:
    """However often it breaks and wherever, also when the file changes meanwhile: never a mixture of two."""
    versions = [bytes([i + 1]) * size for i, size in enumerate(sizes)]
    store = Store(versions, breaks, changes, validator, ranges, length)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "build.zip"
        found = persist(store, target)
        assert found == target.read_bytes() == versions[store.version]
        assert [path.name for path in Path(folder).iterdir()] == ["build.zip"]


def test_only_what_is_missing_is_asked_for(tmp_path: Path) -> None:
    """With what proves that it belongs to what is there."""
    store = Store([bytes(10 * BLOCK)], breaks=[3 * BLOCK, 4 * BLOCK])
    persist(store, tmp_path / "x")
    assert store.asked == [
        {},
        {"range": f"bytes={3 * BLOCK}-", "if-range": '"v0"'},
        {"range": f"bytes={7 * BLOCK}-", "if-range": '"v0"'},
    ]


@pytest.mark.parametrize(
    "headers",
    [{}, {"etag": 'W/"weak"'}, {"etag": '"x"', "accept-ranges": "none"}, {"etag": '"x"', "content-encoding": "gzip"}],
    ids=["nothing", "a weak one", "no ranges", "packed"],
)
def test_without_proof_it_starts_anew(tmp_path: Path, headers: dict[str, str]) -> None:
    with Saving(tmp_path / "x", CALL.operation) as saving:
        saving.accept(200, {"content-length": "10", **headers})
        saving.write(b"12345")
        assert saving.request_headers() == {"accept-encoding": "identity"}
        saving.accept(200, {})
        saving.write(b"abc")
        assert saving.finish().read_bytes() == b"abc"


@pytest.mark.parametrize(
    "content_range", ["", "bytes 4-9/10", "bytes 0-9/10", "bytes 5-9/11", "bytes */10", "items 5-9/10", "bytes 5-9"]
)
def test_another_part_than_the_missing_one_is_refused(tmp_path: Path, content_range: str) -> None:
    """Then the next attempt asks for the whole again."""
    with Saving(tmp_path / "x", CALL.operation) as saving:
        saving.accept(200, {"content-length": "10", "etag": '"x"'})
        saving.write(b"12345")
        assert saving.resumes
        with pytest.raises(DownloadError, match="another part"):
            saving.accept(206, {"content-range": content_range})
        assert not saving.resumes
        saving.accept(200, {})
        saving.write(b"whole")
        assert saving.finish().read_bytes() == b"whole"


def test_a_checksum_is_of_all_attempts_together(tmp_path: Path) -> None:
    digest = base64.b64encode(hashlib.sha256(b"1234567890").digest()).decode()
    with Saving(tmp_path / "x", CALL.operation) as saving:
        saving.accept(200, {"etag": '"x"', "repr-digest": f"sha-256=:{digest}:"})
        saving.write(b"12345")
        saving.accept(206, {"content-range": "bytes 5-9/10", "content-md5": "of the part"})
        assert saving.expected == 10
        saving.write(b"67890")
        assert saving.finish().read_bytes() == b"1234567890"
    with Saving(tmp_path / "y", CALL.operation) as saving:
        saving.accept(200, {"etag": '"x"', "repr-digest": f"sha-256=:{digest}:"})
        saving.write(b"12345")
        saving.accept(206, {"content-range": "bytes 5-9/10"})
        saving.write(b"6789x")
        with pytest.raises(DownloadError, match="sha-256"):
            saving.finish()
        assert not saving.resumes
    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_what_is_whole_is_not_asked_for_again(tmp_path: Path) -> None:
    """All bytes came and then the connection broke: there is nothing to resume."""
    with Saving(tmp_path / "x", CALL.operation) as saving:
        saving.accept(200, {"content-length": "5", "etag": '"x"'})
        saving.write(b"12345")
        assert not saving.resumes
        assert saving.finish().read_bytes() == b"12345"


def test_the_request_of_an_attempt_keeps_its_own_headers(tmp_path: Path) -> None:
    with Saving(tmp_path / "x", CALL.operation) as saving:
        request = saving.request(CALL._replace(headers={"x-own": "1"}))
        assert request.headers == {"x-own": "1", "accept-encoding": "identity"}
