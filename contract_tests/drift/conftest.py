"""What is checked against the official package itself, where there is one."""

from __future__ import annotations

import sys

import pytest

OFFICIAL_RUNS = sys.version_info < (3, 14)
"""The official client is built on pydantic.v1, which does not run on 3.14; there it is not installed."""

collect_ignore = [] if OFFICIAL_RUNS else ["test_official.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say so: a layer that did not run is no passed one."""
    if not OFFICIAL_RUNS:
        terminalreporter.write_line("drift: official package: NOT CHECKED, it is not installed on Python 3.14")
