"""The page as HTML; what it is like in a browser is another test."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from html.parser import HTMLParser

import pytest

from contract_tests.suite.results import Finding, Result

from . import examples, html


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src", "action", "style", "srcset")]


def _read(name: str) -> _Reader:
    reader = _Reader()
    reader.feed(html.render(examples.made(name)))
    return reader


def test_nothing_that_a_service_said_becomes_an_element_or_an_attribute_of_the_page() -> None:
    hostile = _read("hostile")
    known = [_read(name) for name in ("whole", "broken", "gaps")]
    assert hostile.tags <= {tag for page in known for tag in page.tags}
    assert hostile.attributes <= {name for page in known for name in page.attributes}


@pytest.mark.parametrize("name", ["broken", "hostile"])
def test_the_page_needs_no_script_and_nothing_beside_it(name: str) -> None:
    page = _read(name)
    assert not page.tags & {"script", "img", "iframe", "form", "object", "base"}
    assert page.links
    assert all(link.startswith(("#", "data:image/svg+xml,")) for link in page.links)


def test_a_class_that_a_service_made_up_is_none_of_the_page() -> None:
    """Such as the one that moves what it is of out of sight."""
    finding = Finding(check="a", sentence="b", severity="news", drift="skip")
    page = html.render(examples.of([Result(layer="drift", origin="offline", checks={"a": 1}, findings=[finding])]))
    assert 'class="finding news drift-skip"' in page
    assert page.count('"skip"') == 1


def test_beside_each_finding_stands_whether_it_is_new_or_since_when_it_stands() -> None:
    page = html.render(examples.made("broken"))
    since = '<span class="since">since <time datetime="2026-11-18T05:17:00+00:00">2026-11-18</time></span>'
    assert (page.count('<b class="new">new</b>'), page.count(since)) == (6, 34)
    said = '6 new (all broken) and 3 gone since <span class="date">2026-11-20</span>.'
    assert page.index(said) < page.index("<h2"), "at the top"
    assert '<span title="since 2026-11-20">2 new, 1 gone</span>' in page, "and by layer"
    first = html.render(examples.of(examples.broken(), nights=0, most=5))
    assert "No earlier run is known" in first
    assert not any(word in first for word in ('class="new"', 'class="since"', ">changed<"))


def test_dates_stay_in_one_line_and_what_stands_around_them_is_escaped() -> None:
    assert html._dates("<b>since 2026-11-20") == '&lt;b&gt;since <span class="date">2026-11-20</span>'


def test_how_many_of_the_folded_findings_are_new_is_said() -> None:
    many = [Finding(check="a", sentence="b", operation=f"op{number}") for number in range(html.UNFOLDED + 4)]
    result = Result(layer="wire", origin="offline", checks={"a": 1}, findings=many)
    document = examples.of([result], most=5)
    assert "<summary>4 more</summary>" in html.render(document), "the new ones stand before them"
    new = [replace(entry, change="new") for entry in document.findings]
    assert "<summary>4 more <small>4 new</small></summary>" in html.render(replace(document, findings=new))


def test_the_history_says_since_when_it_is() -> None:
    assert "The last 21 runs as deep as this one, since Sun 01 Nov 2026" in html.render(examples.made("whole"))
    assert "The last 60 runs as deep as this one, since Wed 23 Sep 2026" in html.render(examples.of([], 400, most=5))


@pytest.mark.parametrize(
    ("hours", "said"), [(0, "this run"), (-1, "today"), (23, "today"), (24, "1 day ago"), (48, "2 days ago")]
)
def test_an_age_is_that_of_this_run_only_if_it_is_of_this_run(hours: int, said: str) -> None:
    assert html._ago(examples.NOW)(examples.NOW - timedelta(hours=hours)) == said


@pytest.mark.parametrize("nights", [0, 1, 400])
def test_the_page_is_made_after_any_number_of_runs(nights: int) -> None:
    page = html.render(examples.of(examples.whole(), nights))
    assert ("This is the first run" in page) == (nights == 0)
    assert page.count('class="chart"') == 9
