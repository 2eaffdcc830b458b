"""The real package is read rightly: as it is installed here, packed up again."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from ..conftest import Tally
from . import beside, official
from .index import packed


def test_the_official_package_has_exactly_our_operations_and_query_parameters(tally: Tally) -> None:
    spec = find_spec("edgeimpulse_api")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    folder = Path(spec.submodule_search_locations[0])
    files = {f"edgeimpulse_api/api/{path.name}": path.read_bytes() for path in (folder / "api").glob("*.py")}
    theirs = official.operations(packed(files))
    ours = beside.our_calls()
    wheel = official.Wheel(official.followed(), "", "", "")
    assert not beside.findings(ours, theirs, wheel, whole=True)
    tally("drift: operations read from the official package", len(theirs), len(ours))
    parameters = sum(len(call.query) for call in theirs.values())
    tally("drift: query parameters read from it", parameters, sum(len(call.query) for call in ours))
