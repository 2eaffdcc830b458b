"""The table of areas is whole: a module of handlers that is not in it would answer nothing, and nobody would notice."""

from __future__ import annotations

import ast
from pathlib import Path

from edgewire.sandbox import areas

FOLDER = Path(areas.__file__).parent


def _names_an_area(path: Path) -> bool:
    """Whether the module makes an ``AREA`` of its own."""
    return any(
        isinstance(node, ast.Assign) and any(isinstance(name, ast.Name) and name.id == "AREA" for name in node.targets)
        for node in ast.parse(path.read_text("utf-8")).body
    )


def test_every_module_with_handlers_is_in_the_table_and_its_area_has_its_name() -> None:
    """The page of tiers names the area of each answer: that is where its handler is."""
    made = [path.stem for path in FOLDER.glob("*.py") if _names_an_area(path)]
    assert sorted(area.name for area in areas.areas()) == sorted(made)
