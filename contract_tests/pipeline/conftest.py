"""Trees that several tests of the command work in."""

from __future__ import annotations

from pathlib import Path

import pytest

from .tree import Tree, tiny_tree


@pytest.fixture(scope="session")
def tiny_original(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The tiny tree, made once; not to be changed."""
    return tiny_tree(tmp_path_factory.mktemp("tiny") / "tree")


@pytest.fixture
def tiny(tiny_original: Tree, tmp_path: Path) -> Tree:
    """A tiny tree of the test's own."""
    return tiny_original.copy(tmp_path / "tree")
