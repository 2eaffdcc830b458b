"""``python -m contract_tests.ingestion.double``: the double as a process; its first line is the port.

It ends when its input does. Each line of input is a command, and each answer one line of JSON: ``summary`` (counts, and
a digest of all that is stored), ``reset``, ``latency SECONDS``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys

from .server import Double


def main() -> int:
    """Serve until the input ends."""
    parser = argparse.ArgumentParser(prog="python -m contract_tests.ingestion.double", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--fast", action="store_true", help="keep no bytes, look into no file")
    parser.add_argument("--digest", choices=("sha256", "crc32"), default="sha256")
    parser.add_argument("--per-request", type=float, default=0.0, metavar="SECONDS")
    parser.add_argument("--per-file", type=float, default=0.0, metavar="SECONDS")
    chosen = parser.parse_args()
    with Double(
        keep=not chosen.fast,
        validate=not chosen.fast,
        digest=chosen.digest,
        per_request=chosen.per_request,
        per_file=chosen.per_file,
        port=chosen.port,
    ) as double:
        print(double.port, flush=True)
        for line in sys.stdin:
            match line.split():
                case ["summary"]:
                    print(json.dumps(summary(double)), flush=True)
                case ["reset"]:
                    double.reset()
                    print("{}", flush=True)
                case ["latency", seconds]:
                    double.per_request = float(seconds)
                    print("{}", flush=True)
                case _:
                    print(json.dumps({"error": f"no such command: {line.strip()}"}), flush=True)
    return 0


def summary(double: Double) -> dict[str, object]:
    """How much arrived, and one digest over names and contents in any order."""
    samples, requests = double.samples, double.requests
    whole = hashlib.sha256("\n".join(sorted(f"{s.file_name} {s.digest}" for s in samples)).encode())
    return {
        "samples": len(samples),
        "bytes": sum(sample.size for sample in samples),
        "requests": len(requests),
        "first": requests[0].arrived if requests else None,
        "digest": whole.hexdigest(),
    }


if __name__ == "__main__":
    sys.exit(main())
