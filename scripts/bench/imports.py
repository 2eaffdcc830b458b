"""What it costs until a first call can be made: CPU time, memory and modules, each in a fresh interpreter."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import find_spec

from ..spec.services import ROOT
from .rounds import Row, Target, in_turns, row

GROUP = "import (CPU, memory over a bare interpreter)"
_OFFICIAL = "edgeimpulse_api"
_KEY = "ei_" + "0" * 64
_READY = f"""
from edge_impulse_studio import StudioApi
api = StudioApi(api_key={_KEY!r})
method = api.raw_data.list_samples
from edge_impulse_studio.api.raw_data.list_samples import build
request = build(1, category="training", limit=100)
"""
_ANSWER = (
    'httpx.MockTransport(lambda request: httpx.Response(200, json={"success": True, "samples": [], "totalCount": 0}))'
)
_STATEMENTS = {
    "import httpx": "import httpx",
    "StudioApi, one call ready": _READY,
    "import edge_impulse_studio": "import edge_impulse_studio",
    "import edgewire": "import edgewire",
    "EdgeImpulse(…)": f"from edgewire import EdgeImpulse\nei = EdgeImpulse(api_key={_KEY!r})\nei.close()",
    "import aitrios_console": "import aitrios_console",
    "AitriosApi, one call ready": (
        "from aitrios_console import AitriosApi\n"
        "api = AitriosApi(access_token='token')\n"
        "method = api.manage_devices.get_devices\n"
        "from aitrios_console.api.manage_devices.get_devices import build\n"
        "request = build(limit=100)\n"
    ),
    "httpx, first answer": (
        f"import httpx\nclient = httpx.Client(transport={_ANSWER})\n"
        "client.get('https://host/', params={'category': 'training'}).json()"
    ),
    "StudioApi, first answer as a model": (
        f"{_READY}import httpx\n"
        f"api = StudioApi(api_key={_KEY!r}, http_client=httpx.Client(transport={_ANSWER}))\n"
        "api.raw_data.list_samples(1, category='training')"
    ),
    f"import {_OFFICIAL}": f"import {_OFFICIAL}",
}
_BARE = "a bare interpreter"
_TARGETS = {
    "StudioApi, one call ready": Target(1.25),
    "AitriosApi, one call ready": Target(1.25),
    "import edgewire": Target(1.3),
}

# Nothing but built-in modules before the statement: whatever is imported here would come for free there.
_PROBE = """
import sys, time
before = set(sys.modules)
wall, cpu = time.perf_counter(), time.process_time()
exec(compile(sys.argv[1], "statement", "exec"))
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
modules = len(set(sys.modules) - before)
try:  # the peak of this process alone; ru_maxrss also knows the process that started it
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
except OSError:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print('{"cpu": %r, "wall": %r, "modules": %d, "peak": %d}' % (cpu, wall, modules, peak))
"""


@dataclass(frozen=True)
class Cost:
    """What one statement cost in one fresh interpreter: seconds, seconds, count, bytes."""

    cpu: float
    wall: float
    modules: int
    peak: int


def environment() -> dict[str, str]:
    """That of a child that finds all packages and, unlike some build machines, keeps its bytecode."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "generated", ROOT / "overlays", ROOT)))}


def measure(rounds: int) -> list[Row]:
    """The lines of this group.

    Raises:
        subprocess.CalledProcessError: a statement failed.
    """
    statements = {_BARE: "", **_STATEMENTS}
    if not find_spec(_OFFICIAL):
        del statements[f"import {_OFFICIAL}"]
    for statement in statements.values():
        _cost(statement)  # writes the bytecode
    results = in_turns({name: partial(_cost, statement) for name, statement in statements.items()}, rounds)
    bare = statistics.median(cost.peak for cost in results.pop(_BARE))
    rows = {}
    for name, costs in results.items():
        baseline = results["httpx, first answer" if "first answer" in name else "import httpx"]
        made = row(GROUP, name, [cost.cpu for cost in costs], [cost.cpu for cost in baseline])
        memory = statistics.median(cost.peak for cost in costs) - bare
        rows[name] = replace(
            made,
            wall=statistics.median(cost.wall for cost in costs),
            memory=memory,
            modules=costs[-1].modules,
            target=_TARGETS.get(name),
        )
    return [*rows.values(), *_against(rows["StudioApi, one call ready"], rows.get(f"import {_OFFICIAL}"))]


def _against(ours: Row, official: Row | None) -> list[Row]:
    """How many times more the official package needs for its import than we for a call that is ready."""
    rows = {
        "CPU": (Target(15, at_least=True), "seconds", "fastest"),
        "memory": (Target(4, at_least=True), "memory", None),
    }
    return [
        Row(
            GROUP,
            f"{_OFFICIAL} ÷ StudioApi ready, {what}",
            ratio=_quotient(official, ours, figure),
            fastest_ratio=_quotient(official, ours, least),
            target=target,
        )
        for what, (target, figure, least) in rows.items()
    ]


def _quotient(over: Row | None, under: Row, figure: str | None) -> float | None:
    return None if over is None or figure is None else float(getattr(over, figure) / getattr(under, figure))


def _cost(statement: str) -> Cost:
    done = subprocess.run(
        [sys.executable, "-P", "-c", _PROBE, statement], env=environment(), capture_output=True, text=True, check=True
    )
    return Cost(**json.loads(done.stdout))
