"""Whether a freshly made package is what its table of operations says, found out by importing it.

Run as a program in a process of its own: ``python -m scripts.spec.verify FOLDER PACKAGE`` prints the number of checks.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from pathlib import Path
from typing import Any

from .errors import SpecError


def verify(folder: Path, package: str) -> int:
    """Check every operation and every model of ``folder/package`` and return how many checks were made.

    Raises:
        SpecError: something is missing or differs.
    """
    sys.path.insert(0, str(folder))
    rows = json.loads((folder / package / "operations.json").read_text(encoding="utf-8"))["operations"]
    return sum(_operation(package, row) for row in rows) + _models(package)


def _operation(package: str, row: dict[str, Any]) -> int:
    """The request builder and both methods exist and take exactly the parameters of the contract."""
    resource = importlib.import_module(f"{package}.api.{row['resource']}")
    module = importlib.import_module(f"{package}.api.{row['resource']}.{row['name']}")
    expected = {parameter["python_name"] for parameter in row["parameters"]} | ({"body"} if row["body"] else set())
    classes = [value for value in vars(resource).values() if inspect.isclass(value) and hasattr(value, row["name"])]
    for function in (module.build, *(getattr(cls, row["name"]) for cls in classes)):
        found = set(inspect.signature(function).parameters) - {"self"}
        if found != expected:
            odd = ", ".join(sorted(found ^ expected))
            raise SpecError(f"{row['id']}: the generated signature differs from the contract in {odd}.")
    if len(classes) != 2:
        raise SpecError(f"{row['id']}: {len(classes)} resource classes have {row['name']} instead of 2.")
    if (module.OPERATION.method, module.OPERATION.path) != (row["method"], row["path"]):
        raise SpecError(f"{row['id']}: generated as {module.OPERATION.method} {module.OPERATION.path}.")
    return 4


def _models(package: str) -> int:
    models = importlib.import_module(f"{package}.models")
    base = importlib.import_module(f"{package}.model").ModelBase
    for name in models.__all__:
        cls = getattr(models, name)
        if issubclass(cls, base) and not callable(inspect.getattr_static(cls, "_read").__func__):
            raise SpecError(f"The model {name} cannot read itself.")
    return len(models.__all__)


def main() -> int:
    """Print the number of checks, or the sentence that says what is wrong."""
    folder, package = sys.argv[1:]
    try:
        print(verify(Path(folder), package))
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    except Exception as error:
        print(f"The generated package {package} does not import: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
