"""An operation that the service has deprecated says so when it is called, in whatever way that is done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.requests.tiny import document, operation, package

ITEMS = {
    "type": "object",
    "required": ["items"],
    "properties": {"items": {"type": "array", "items": {"type": "integer"}}},
}
PAGE = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("limit", "offset")]
ZIP = {"application/zip": {"schema": {"type": "string", "format": "binary"}}}
BINARY = {"200": {"description": "OK", "content": ZIP}}
PATHS = {
    "/things": {"get": operation("listThings", ITEMS, parameters=PAGE, deprecated=True)},
    "/file": {"get": operation("getFile", deprecated=True) | {"responses": BINARY}},
    "/other": {"get": operation("getOther")},
}


def respond(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("file"):
        return httpx.Response(200, content=b"zip", headers={"content-type": "application/zip"})
    return httpx.Response(200, json={"items": [], "success": True})


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with package(document(PATHS), tmp_path_factory.mktemp("deprecated")) as made:
        yield made


def stream(things: Any, to: Path) -> None:
    with things.stream_get_file():
        pass


async def astream(things: Any, to: Path) -> None:
    async with things.stream_get_file():
        pass


USES: dict[str, Callable[[Any, Path], Any]] = {
    "call": lambda things, to: things.list_things(),
    "iter": lambda things, to: things.iter_things(),
    "bytes": lambda things, to: things.get_file(),
    "stream": stream,
    "save": lambda things, to: things.save_file(to=to / "file"),
}


@pytest.mark.parametrize("use", USES)
def test_a_deprecated_operation_warns_its_caller(tiny: Any, tmp_path: Path, use: str) -> None:
    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        things = tiny.TinyApi(http_client=http).things
        with pytest.warns(DeprecationWarning, match=r"things\.\w+ is deprecated by the service") as warned:
            USES[use](things, tmp_path)
    assert [Path(each.filename) for each in warned] == [Path(__file__)], "it names the line that makes the call"


@pytest.mark.parametrize("use", USES)
def test_it_warns_who_awaits_it_too(tiny: Any, tmp_path: Path, use: str) -> None:
    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as http:
            things = tiny.AsyncTinyApi(http_client=http).things
            done = (astream if use == "stream" else USES[use])(things, tmp_path)
            if use != "iter":
                await done

    with pytest.warns(DeprecationWarning, match=r"things\.\w+ is deprecated by the service"):
        asyncio.run(main())


def test_another_operation_does_not_warn_and_the_docstring_tells(tiny: Any) -> None:
    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        things = tiny.TinyApi(http_client=http).things
        things.get_other()
        assert "(deprecated)" in things.list_things.__doc__
        assert "(deprecated)" not in things.get_other.__doc__
