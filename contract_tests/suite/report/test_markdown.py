"""The report as Markdown: what stands where, how much of it, and nothing that a service wrote is rendered."""

from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt

from contract_tests.suite.results import Finding, Result

from . import examples, markdown


def test_markdown_says_the_verdict_then_the_layers_then_what_is_broken_then_the_rest() -> None:
    text = markdown.render(examples.made("broken"))
    titles = [line for line in text.splitlines() if line.startswith(("# ", "## "))]
    assert titles == [
        "# ❌ Contract suite: broken",
        "## Layers",
        "## Broken: 40",
        "## Drift of the contracts: 2",
        "## News: 1",
        "## Evidence",
    ]
    assert "live-verified 0 of 559 operations" in text
    assert "| **live** | 0 of 559 | 0 | never | never |" in text


def test_markdown_marks_what_is_new_and_says_since_when_the_rest_stands() -> None:
    text = markdown.render(examples.made("broken"))
    assert "** 6 new (all broken) and 3 gone since 2026-11-20. The service" in text.split("## ")[0]
    lines = text.splitlines()
    assert sum(line.startswith("- **new** · ") for line in lines) == 6
    assert sum(" · since 2026-11-18: " in line for line in lines) == 34
    assert "| **wire** | ❌ failed | offline | 2,220 | 555 of 555 | 2 | · | · | 2 | 1 |" in text


def test_markdown_shows_what_was_not_checked_as_that_and_not_as_passed() -> None:
    text = markdown.render(examples.made("gaps"))
    assert text.startswith("# 🟪 Contract suite: not fully checked")
    assert "| **live** | 🟪 not checked | · |" in text, "nobody was asked"
    assert "- **live**: `Set EI_API_KEY and EI_PROJECT_ID.`" in text or "- **live**: Set EI_API_KEY" in text
    assert "No data to ask for. 23: `" in text


@pytest.mark.parametrize("longest", [60_000, 8_000, 3_000])
def test_markdown_keeps_to_its_length_and_says_what_it_left_out(longest: int) -> None:
    results = examples.broken()
    results[2].findings *= 20
    text = markdown.render(examples.of(results), longest)
    assert len(text) <= longest
    assert "more, in contract.html" in text
    assert "## Evidence" in text


@pytest.mark.parametrize(
    "said",
    [
        "GH-26",
        "see gh-1",
        "1. one",
        "- one",
        "+ one",
        "---",
        "___",
        "is __bold__",
        "of 0a1b2c3d4e",
        "www.a.test",
        "a://b",
    ],
)
def test_markdown_makes_nothing_of_words_that_mean_something_to_github(said: str) -> None:
    finding = Finding(check="a", sentence=said, severity="accepted")
    text = markdown.render(examples.of([Result(layer="wire", origin="offline", findings=[finding])]))
    assert f"- `{said}` `a`" in text.splitlines()


def test_markdown_leaves_plain_words_as_they_are() -> None:
    finding = Finding(check="a", sentence="It isn't there (HTTP 404), as before.", severity="accepted")
    text = markdown.render(examples.of([Result(layer="wire", origin="offline", findings=[finding])]))
    assert "- It isn't there (HTTP 404), as before. `a`" in text.splitlines()


def test_markdown_renders_nothing_that_a_service_said() -> None:
    text = markdown.render(examples.made("hostile"), 10**6)
    tokens = [
        token
        for block in MarkdownIt("commonmark").enable("table").parse(text)
        for token in [block, *(block.children or [])]
    ]
    assert not {token.type for token in tokens} & {
        "link_open",
        "image",
        "html_inline",
        "fence",
        "hr",
        "blockquote_open",
    }
    html = [token.content.strip() for token in tokens if token.type == "html_block"]
    assert html == ["<details><summary>Known and accepted: 10</summary>", "</details>"]
    assert len([token for token in tokens if token.type == "heading_open"]) == 8
    plain = " ".join(token.content for token in tokens if token.type == "text")
    assert not re.search(r"@\w|://|#\d|intruded", plain)  # what GitHub makes links and mentions of
    assert "@everyone" in " ".join(token.content for token in tokens if token.type == "code_inline")
