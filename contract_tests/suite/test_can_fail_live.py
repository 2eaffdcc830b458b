"""The live layer turns red of every fault that is seeded for it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from contract_tests.conftest import Tally

from .faults import catalogue, judging
from .faults.seeded import Seeded

LAYERS = ("live",)


@pytest.mark.parametrize("fault", catalogue.of(*LAYERS), ids=str)
def test_the_layer_turns_red_of(fault: Seeded, runs: judging.Runs) -> None:
    judging.must_see(fault, runs.of(fault))


@pytest.mark.parametrize("faults", catalogue.together(*LAYERS).values(), ids=catalogue.together(*LAYERS))
def test_it_turns_red_at_no_other_operation(faults: Sequence[Seeded], runs: judging.Runs) -> None:
    assert not judging.elsewhere(faults, runs.with_faults(faults))


@pytest.mark.parametrize("layer", LAYERS)
def test_it_is_green_without(layer: str, runs: judging.Runs, tally: Tally) -> None:
    judging.must_be_green(layer, runs.without(layer))
    tally(f"suite: seeded faults that the layer {layer} sees", *runs.seen(layer))
