"""A package index on this machine, with releases of our own making, for seeing what the layer makes of them."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from contract_tests.pipeline import server
from contract_tests.pipeline.server import Server

from .official import NAME, Call

_METHOD = """
    def _{name}_with_http_info(self, **kwargs):
        _params = locals()
        _query_params = []
{query}
        return self.api_client.call_api(
            {path!r}, {method!r},
            {{}},
            _query_params)
"""
_QUERY = (
    "        if _params.get({name!r}) is not None:\n            _query_params.append(({name!r}, _params[{name!r}]))"
)


def wheel(calls: Iterable[Call]) -> bytes:
    """A wheel with these operations in one module."""
    return packed({"edgeimpulse_api/api/all_api.py": module(calls)})


def module(calls: Iterable[Call]) -> str:
    """Source of a class with these operations, written as the official package writes them. The name of ours is the
    operationId, and that is as good a name of a method."""
    methods = (
        _METHOD.format(
            name=call.name,
            method=call.method,
            path=call.path,
            query="\n".join(_QUERY.format(name=name) for name in sorted(call.query)),
        )
        for call in calls
    )
    return "class AllApi(object):\n" + "".join(methods)


def packed(files: Mapping[str, str | bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


class Index:
    """A server of such releases; ``url`` is its address."""

    def __init__(self, server: Server) -> None:
        self.url = f"http://127.0.0.1:{server.server_port}/pypi"
        self._server = server

    def offer(self, files: Mapping[str, bytes]) -> None:
        """From now on it has these, by path, and nothing else."""
        self._server.answers = {path: (200, content, "") for path, content in files.items()}


def release(version: str, content: bytes, **differently: object) -> dict[str, bytes]:
    """What an index has of a release; ``differently``: facts of its file that are to be other ones."""
    name = f"{NAME.replace('-', '_')}-{version}-py3-none-any.whl"
    file = {
        "packagetype": "bdist_wheel",
        "filename": name,
        "yanked": False,
        "url": f"../../files/{name}",
        "digests": {"sha256": hashlib.sha256(content).hexdigest()},
        "upload_time_iso_8601": "2026-11-01T00:00:00.000000Z",
        **differently,
    }
    source = {**file, "packagetype": "sdist", "url": "../../files/source.tar.gz"}
    said = {"info": {"version": version}, "urls": [source, file]}
    return {f"/pypi/{NAME}/json": json.dumps(said).encode(), f"/files/{name}": content}


@contextmanager
def serving(files: Mapping[str, bytes]) -> Iterator[Index]:
    """Serve on loopback until the end of the block; ``files`` as of :func:`release`."""
    with server.serving() as running:
        index = Index(running)
        index.offer(files)
        yield index
