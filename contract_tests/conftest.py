"""What every layer of proof shares: a tally that says how much was checked, and fails when it was too little."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "steady",
    derandomize=True,  # the same examples on every machine: what fails is the change, not the draw
    database=None,
    deadline=None,  # no test is about the time that it takes
    suppress_health_check=[HealthCheck.too_slow],  # nor about what a busy machine does to drawing
)
settings.load_profile("steady")  # other examples: pytest --hypothesis-profile=default

Tally = Callable[[str, int, int], None]

_KEY = "checked"


@pytest.fixture
def tally(record_property: Callable[[str, object], None]) -> Tally:
    """``tally("models", checked, expected)``: a green report means that something was checked, and how much."""

    def report(layer: str, checked: int, expected: int) -> None:
        record_property(_KEY, f"{layer}: {checked} of {expected}")
        assert expected > 0, f"{layer}: nothing was expected, so nothing was proved"
        assert checked >= expected, f"{layer}: only {checked} of {expected} were checked"

    return report


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    """Ctrl-C works: a job in the background is started with SIGINT ignored, and so would be what it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the tallies of all tests, also those that ran in other processes."""
    lines = {
        f"{value}" + ("" if report.passed else "  FAILED")
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
        for name, value in getattr(report, "user_properties", [])
        if name == _KEY
    }
    if lines:
        terminalreporter.section("checked")
        for line in sorted(lines):
            terminalreporter.write_line(line)
