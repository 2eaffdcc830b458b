"""Two judges that share nothing hold recordings against the contract; each sees what no longer fits."""

from __future__ import annotations

import pytest

from ..conftest import Tally
from . import second
from .exchanges import misfits, read
from .places import TREES
from .sidecar import cassettes
from .spoilt import MISFITS

ONLY_OURS = {
    "a body where there is none": "OpenAPI 3.0 does not say that an operation without a body may get none",
    "a form without a field": "openapi-core is not asked about forms",
    "no such query": "OpenAPI does not forbid what it does not name",
}
"""What the second judge lets pass, and why it is right to."""


@pytest.mark.parametrize("misfit", MISFITS)
def test_a_recording_that_no_longer_fits_is_a_finding(misfit: str) -> None:
    assert misfits(MISFITS[misfit]())


@pytest.mark.parametrize("misfit", [misfit for misfit in MISFITS if misfit not in ONLY_OURS])
def test_the_second_judge_finds_it_too_and_on_the_same_side(misfit: str) -> None:
    exchange = MISFITS[misfit]()
    assert list(second.faults(exchange)) == [found.side for found in misfits(exchange)]


@pytest.mark.parametrize("misfit", ONLY_OURS)
def test_what_the_second_judge_lets_pass_is_written_down(misfit: str) -> None:
    assert not second.faults(MISFITS[misfit]())


def test_both_judges_find_nothing_in_what_is_recorded(tally: Tally) -> None:
    exchanges = [each for path in cassettes(TREES / "sandbox") for each in read(path) if not each.of_storage]
    assert not [exchange.name for exchange in exchanges if misfits(exchange) or second.faults(exchange)]
    tally("cassettes: exchanges before both judges", len(exchanges), 40)
