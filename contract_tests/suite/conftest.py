"""What tests of seeded faults share."""

from __future__ import annotations

import pytest

from .faults.judging import Runs


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Runs:
    """Layers with faults seeded in them, each run when it is first asked for."""
    return Runs(tmp_path_factory.mktemp("faults"))
