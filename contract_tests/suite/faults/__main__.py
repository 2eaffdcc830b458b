"""``python -m contract_tests.suite.faults`` prints every fault that is seeded, and who must see it."""

from __future__ import annotations

from .catalogue import CATALOGUE


def main() -> None:
    """A line for each."""
    for fault in CATALOGUE:
        print(f"{fault.layer:<10}  {fault.name:<52}  {fault.check}{fault.operation and f' at {fault.operation}'}")
    print(f"{len(CATALOGUE)} faults")


if __name__ == "__main__":
    main()
