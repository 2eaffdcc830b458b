"""What the documentation shows works, and prints what it says."""

from __future__ import annotations

import contextlib
import io
import logging
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest
from edgewire.transport import http

from ..conftest import Tally
from . import service
from .examples import ROOT, Example, examples, pages

_EXAMPLES = [example for page in pages() for example in examples(page)]


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Clients talk to the stand-in, as nobody in particular, and files that an example writes are nobody's.

    What an example starts on this machine is the real thing.
    """
    with httpx.HTTPTransport() as near:
        transport = httpx.MockTransport(partial(_answer, near))
        _divert(monkeypatch, transport)
        for name in [name for name in os.environ if name.startswith(("EI_", "EDGEWIRE_"))]:
            monkeypatch.delenv(name)
        for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
            monkeypatch.setenv(name, str(tmp_path / name))
        (tmp_path / "work").mkdir()
        monkeypatch.chdir(tmp_path / "work")
        yield


def _answer(near: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
    if request.url.host != "127.0.0.1":
        return service.answer(request)
    answer = near.handle_request(request)
    return httpx.Response(answer.status_code, headers=answer.headers, content=answer.read())


def _divert(monkeypatch: pytest.MonkeyPatch, transport: httpx.MockTransport) -> None:
    for client in (httpx.Client, httpx.AsyncClient):
        monkeypatch.setattr(httpx, client.__name__, partial(client, transport=transport))
    for connections in (http.Connections, http.AsyncConnections):
        monkeypatch.setattr(connections, "_transport", lambda self, proxy: transport)


def run(example: Example) -> str:
    """Run an example as a program of its own; returns what it printed."""
    # Padded, so that a traceback names the line of the page.
    code = compile("\n" * (example.line - 1) + example.code, str(ROOT / example.page), "exec")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, {"__name__": "__main__"})
    return printed.getvalue()


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("example", _EXAMPLES, ids=lambda example: f"{example.page}:{example.line}")
def test_an_example_runs_and_prints_what_the_page_says(example: Example, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.CRITICAL):  # drift is shown by the examples that are about it
        printed = run(example)
    if example.prints is not None:
        assert printed == example.prints


def test_every_python_block_of_the_documentation_is_an_example(tally: Tally) -> None:
    blocks = sum((ROOT / page).read_text(encoding="utf-8").count("```python") for page in pages())
    tally("examples of the documentation", len(_EXAMPLES), blocks)


@pytest.mark.usefixtures("offline")
def test_an_example_that_prints_something_else_is_noticed() -> None:
    wrong = Example("docs/generated-packages.md", 1, "from edge_impulse_studio import UNSET\nprint(UNSET)\n", "None\n")
    assert run(wrong) == "UNSET\n" != wrong.prints


@pytest.mark.usefixtures("offline")
def test_a_call_that_no_answer_is_known_for_fails_its_example() -> None:
    code = 'from edge_impulse_studio import StudioApi\nStudioApi(api_key="ei_0").jobs.get_job_status(1, 1)\n'
    with pytest.raises(AssertionError, match="no example is known"):
        run(Example("docs/generated-packages.md", 1, code, None))
