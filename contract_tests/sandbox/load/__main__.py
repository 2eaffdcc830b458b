"""``python -m contract_tests.sandbox.load``: 64 clients for a minute, by hand; the tests do some rounds only."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from contract_tests.sandbox.process import running

from .clients import everything, load


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(": ")[2])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--clients", type=int, default=64)
    arguments = parser.parse_args()
    with running() as sandbox:
        end = time.monotonic() + arguments.seconds
        seen = asyncio.run(load(sandbox, arguments.clients, lambda rounds: time.monotonic() < end))
        found = asyncio.run(everything(sandbox))
    lost = set(seen.acknowledged.values()) - found.keys()
    print(f"{arguments.clients} clients, {arguments.seconds:g} s: {seen.requests} requests, {len(found)} samples")
    print(f"{len(seen.errors)} errors, {len(lost)} lost, {len(found) - len(seen.acknowledged)} that nobody was told of")
    for error in seen.errors[:10]:
        print(f"  {error}")
    return 1 if seen.errors or lost or len(found) != len(seen.acknowledged) else 0


if __name__ == "__main__":
    sys.exit(main())
