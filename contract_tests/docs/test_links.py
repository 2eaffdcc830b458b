"""Links inside the repository lead somewhere."""

from __future__ import annotations

import re

import pytest

from ..conftest import Tally
from .examples import ROOT, pages

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def _links(page: str) -> list[str]:
    text = _CODE.sub("", (ROOT / page).read_text(encoding="utf-8"))
    return [link for link in _LINK.findall(text) if not link.startswith(("https://", "mailto:"))]


@pytest.mark.parametrize("page", pages())
def test_every_relative_link_of_a_page_leads_to_something(page: str) -> None:
    for link in _links(page):
        path, _, heading = link.partition("#")
        target = (ROOT / page).parent / path if path else ROOT / page
        assert target.exists(), link
        if heading:
            titles = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in [re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles], link


def test_the_index_of_the_documentation_names_every_page(tally: Tally) -> None:
    named = {link.partition("#")[0] for link in _links("docs/README.md")}
    others = {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"}
    tally("pages in the index", len(others & named), len(others))
