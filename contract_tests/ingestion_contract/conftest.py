"""What was on the wire: each set of exchanges is made once, and judged by many tests."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.ingestion import app

from contract_tests.ingestion_official import folders

from . import bad, described, ours
from .exchange import Exchange, Recorder

OFFICIAL_RUNS = sys.version_info < (3, 14)
"""The official SDK is built on pydantic.v1, which does not run on 3.14; there it is not installed."""

collect_ignore = [] if OFFICIAL_RUNS else ["test_official.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Not checked is neither passed nor failed."""
    if not OFFICIAL_RUNS:
        terminalreporter.write_line("ingestion contract: official SDK: NOT CHECKED, it does not run on Python 3.14")


@pytest.fixture(scope="session")
def recorder() -> Iterator[Recorder]:
    recorder = Recorder()
    yield recorder
    recorder.service.close()


@pytest.fixture(scope="session")
def our_exchanges(recorder: Recorder, tmp_path_factory: pytest.TempPathFactory) -> list[Exchange]:
    recorder.origin = "edgewire"
    before = len(recorder.exchanges)
    with recorder.port() as url:
        ours.upload(url, tmp_path_factory.mktemp("ours"))
    return recorder.exchanges[before:]


@pytest.fixture(scope="session")
def described_exchanges(recorder: Recorder) -> list[Exchange]:
    return [
        recorder.request(
            one.client,
            one.method,
            one.path,
            {**(described.KEY if one.method == "POST" else {}), **one.headers},
            **one.given,
        )
        for one in described.REQUESTS
    ]


@pytest.fixture(scope="session")
def bad_exchanges(recorder: Recorder) -> dict[str, Exchange]:
    store, key = recorder.service.store, bad.READ_ONLY["x-api-key"]
    credentials.add_key(store, key, "project", seed.PROJECT, "readonly", 77, seed.USER)
    with pytest.MonkeyPatch.context() as patch:  # a hundred megabytes would take a while
        patch.setattr(app, "_LIMITS", replace(app._LIMITS, part=bad.LIMIT))
        return {one.name: recorder.request(one.name, one.method, one.path, one.headers, **one.given) for one in bad.BAD}


@pytest.fixture(scope="session")
def official_exchanges(recorder: Recorder, tmp_path_factory: pytest.TempPathFactory) -> list[Exchange]:
    """Of the official SDK, unmodified, in a process of its own."""
    from contract_tests.ingestion_official import official

    plain = folders.write(tmp_path_factory.mktemp("plain"))
    export = folders.export(tmp_path_factory.mktemp("export"), folders.EXPORT)
    recorder.origin = "official SDK"
    before = len(recorder.exchanges)
    with recorder.port() as url:
        jobs = [
            {"folder": str(plain), "keywords": {"category": "split", "metadata": {"größe": "五"}}},
            {"folder": str(plain), "keywords": {"category": "training", "label": "grün", "allow_duplicates": True}},
            {"folder": str(plain), "keywords": {"category": "training", "label": "again"}},
            {"folder": str(export), "keywords": {}},
        ]
        official.upload([{"url": url, **job} for job in jobs])
    return recorder.exchanges[before:]
