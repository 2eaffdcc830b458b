"""``python -m edgewire.sandbox``: what ``edgewire sandbox`` does, where only this extra is installed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; gives the exit code."""
    given = _parser().parse_args(arguments)
    try:
        from . import Sandbox as _Sandbox  # noqa: F401  # which says what is missing
    except ImportError as error:
        print(f"edgewire: {error}", file=sys.stderr)
        return 2
    from .server import coverage
    from .server.errors import SandboxError
    from .server.running import serve
    from .service import Service

    if given.what == "coverage":
        service = Service()
        print(coverage.markdown(service), end="")
        service.close()
        return 0
    try:
        serve(
            lambda text: print(text, flush=True),
            folder=given.data_dir,
            host=given.host,
            ports=(given.port_studio, given.port_ingestion, given.port_remote),
            job_seconds=given.job_seconds,
            seed=given.seed,
            quiet=given.quiet,
            as_json=given.json,
        )
    except SandboxError as error:
        print(f"edgewire: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("edgewire: interrupted", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m edgewire.sandbox", description="Run Edge Impulse in a box, or print what it answers (coverage)."
    )
    parser.add_argument("what", nargs="?", choices=["serve", "coverage"], default="serve")
    parser.add_argument("--data-dir", help="keep everything in this folder, and find it there again")
    parser.add_argument("--port-studio", type=int, default=4800, help="of Studio: %(default)s; 0 is any free one")
    parser.add_argument("--port-ingestion", type=int, default=4810, help="of ingestion: %(default)s")
    parser.add_argument("--port-remote", type=int, default=4802, help="of remote management: %(default)s")
    parser.add_argument("--host", default="localhost", help="with 0.0.0.0, other machines can reach it")
    parser.add_argument("--seed", choices=["base", "demo"], default="base", help="demo: with something in it")
    parser.add_argument("--job-seconds", type=float, default=0.0, help="how long a job takes: %(default)s")
    parser.add_argument("--quiet", "-q", action="store_true", help="no line for each request")
    parser.add_argument("--json", action="store_true", help="print an object a line")
    return parser


if __name__ == "__main__":
    sys.exit(main())
