"""The page at / shows what there is, as text: nothing that a name contains is ever more than text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import httpx
import pytest
from edgewire.sandbox import Sandbox

NASTY = "<script>alert('x')</script>\"&amp;"


class Tags(HTMLParser):
    """Which elements a document has, and their attributes."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data + " "


@pytest.fixture
def page(sandbox: Sandbox) -> httpx.Response:
    """Of a sandbox in which everything that has a name has a nasty one."""
    with httpx.Client(base_url=sandbox.studio_url, headers={"x-api-key": sandbox.api_key}) as client:
        client.post(f"/api/{sandbox.project_id}", json={"name": NASTY})
        client.post(
            f"/api/{sandbox.project_id}/jobs/export/original",
            json={"retainCrops": True, "uploaderFriendlyFilenames": True},
        )
        client.get(f"/api/{NASTY}")
        sandbox.faults.add("status", path=f"*{NASTY}*", method=NASTY, status=500)
        return client.get(sandbox.studio_url.removesuffix("v1"))


def test_it_shows_projects_jobs_requests_and_faults(page: httpx.Response, sandbox: Sandbox) -> None:
    text = Tags(page.text).text
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    for part in (
        str(sandbox.project_id),
        "startOriginalExportJob",
        "finished",
        "updateProject",
        "stateful",
        sandbox.ingestion_url,
    ):
        assert part in text
    assert f"*{NASTY}*" in text


def test_nothing_in_it_is_more_than_text(page: httpx.Response) -> None:
    tags = Tags(page.text)
    known = {"html", "meta", "title", "style", "h1", "h2", "p", "code", "table", "tr", "th", "td", "a"}
    assert set(tags.names) <= known
    assert not [name for name, _ in tags.attributes if name.startswith("on")]
    assert NASTY in tags.text
    assert "script-src" not in page.headers["content-security-policy"]
    assert page.headers["content-security-policy"].startswith("default-src 'none'")


def test_it_needs_nothing_from_elsewhere(page: httpx.Response) -> None:
    targets = [value for name, value in Tags(page.text).attributes if name in ("src", "href")]
    assert targets == ["/_sandbox/coverage", "https://docs.edgeimpulse.com/apis/studio"], (
        "links, which nobody has to follow"
    )
    assert not re.search(r"url\(|@import", page.text)
    assert httpx.get(page.url.join("/_sandbox/coverage")).text.startswith("# What the sandbox answers")


def test_it_shows_the_last_samples_of_all_projects_and_their_names_as_text(sandbox: Sandbox) -> None:
    recording = ("<b>wave<b>.csv", b"timestamp,accX\n0,1.5\n10,1.7\n", "text/csv")
    headers = {"x-api-key": sandbox.api_key, "x-label": NASTY}
    httpx.post(f"{sandbox.ingestion_url}/api/training/files", files={"data": recording}, headers=headers)
    document = Tags(httpx.get(sandbox.studio_url.removesuffix("v1")).text)
    (sample,) = sandbox.samples.all()
    assert str(sample.id) in document.text
    assert NASTY in document.text, "the label"
    assert "<b>wave<b>" in document.text, "the name"
    assert "script" not in document.names


def test_it_shows_no_key(page: httpx.Response, sandbox: Sandbox) -> None:
    assert sandbox.api_key not in page.text


def test_it_says_where_there_is_nothing(sandbox: Sandbox) -> None:
    assert (
        Tags(httpx.get(sandbox.studio_url.removesuffix("v1")).text).text.count(" none ") == 5
    )  # no samples, of the project and at all; no jobs, faults, requests


def test_a_fault_that_strikes_no_more_is_not_shown(sandbox: Sandbox) -> None:
    sandbox.faults.add("refused", path="*nothing-else-is-called-this*")
    page = sandbox.studio_url.removesuffix("v1")
    assert "nothing-else-is-called-this" in Tags(httpx.get(page).text).text
    httpx.get(f"{sandbox.studio_url}/nothing-else-is-called-this")
    sandbox.requests.clear()
    assert "nothing-else-is-called-this" not in Tags(httpx.get(page).text).text


def test_it_can_only_be_read(sandbox: Sandbox) -> None:
    answer = httpx.post(sandbox.studio_url.removesuffix("v1"))
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")
