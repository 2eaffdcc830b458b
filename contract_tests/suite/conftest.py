"""What tests of seeded faults share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .faults.judging import Runs


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runs]:
    """Layers with faults seeded in them, each run when it is first asked for."""
    with Runs(tmp_path_factory.mktemp("faults")) as runs:
        yield runs
