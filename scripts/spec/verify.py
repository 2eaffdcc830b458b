"""Whether a freshly made package is what its table of operations says, found out by importing it and calling it.

Run as a program in a process of its own: ``python -m scripts.spec.verify FOLDER PACKAGE`` prints the number of checks.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
import warnings
from functools import cached_property
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
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of the operations that are
        return _clients(package, rows) + sum(_operation(package, row) for row in rows) + _models(package)


def _clients(package: str, rows: list[dict[str, Any]]) -> int:
    """Both clients have every resource as an attribute of their own, which hides nothing that they inherit."""
    client, driver = (importlib.import_module(f"{package}.{name}") for name in ("client", "driver"))
    classes = [cls for cls in vars(client).values() if inspect.isclass(cls) and issubclass(cls, driver.Settings)]
    classes = [cls for cls in classes if cls.__module__ == client.__name__]
    if len(classes) != 2:
        raise SpecError(f"The package {package} has {len(classes)} clients instead of 2.")
    resources = {row["resource"]: row["tag"] for row in rows}
    for cls in classes:
        inherited = set(dir(cls.__base__)) | set(vars(cls()))
        for resource, tag in resources.items():
            if resource in inherited:
                raise SpecError(
                    f"The operations of the tag {tag!r} would be client.{resource}, which every client has for "
                    "something else; give them another tag in the overlay."
                )
            if not isinstance(vars(cls).get(resource), cached_property):
                raise SpecError(f"{cls.__name__} has no attribute {resource} for the tag {tag!r}.")
    return 2 * len(resources)


class _Recorder:
    """Stands where the driver stands, and gives back what was to be sent."""

    def send(self, call: Any) -> Any:
        return call

    stream = send


class _AsyncRecorder:
    async def send(self, call: Any) -> Any:
        return call


def _operation(package: str, row: dict[str, Any]) -> int:
    """The request builder and the methods take exactly the parameters of the contract and make the same request."""
    resource = importlib.import_module(f"{package}.api.{row['resource']}")
    module = importlib.import_module(f"{package}.api.{row['resource']}.{row['name']}")
    expected = {parameter["python_name"] for parameter in row["parameters"]} | ({"body"} if row["body"] else set())
    classes = [value for value in vars(resource).values() if inspect.isclass(value) and hasattr(value, row["name"])]
    names = [row["name"], *([f"stream_{row['name']}"] if module.OPERATION.answer == "bytes" else [])]
    methods = [getattr(cls, name) for cls in classes for name in names]
    for function in (module.build, *methods):
        found = set(inspect.signature(function).parameters) - {"self"}
        if found != expected:
            odd = ", ".join(sorted(found ^ expected))
            raise SpecError(f"{row['id']}: the generated signature differs from the contract in {odd}.")
    if len(classes) != 2:
        raise SpecError(f"{row['id']}: {len(classes)} resource classes have {row['name']} instead of 2.")
    if (module.OPERATION.method, module.OPERATION.path) != (row["method"], row["path"]):
        raise SpecError(f"{row['id']}: generated as {module.OPERATION.method} {module.OPERATION.path}.")
    arguments = {name: name for name in expected}  # each another one, so that no two can be mixed up
    try:
        call = module.build(**arguments)
        sent = [_sent(method, arguments) for method in methods]
    except Exception as error:
        raise SpecError(
            f"{row['id']} cannot be called ({type(error).__name__}: {error}); perhaps a parameter has the name of "
            "something that the generated code needs, so rename it in the overlay."
        ) from error
    if any(each != call for each in sent):
        raise SpecError(f"{row['id']}: its methods do not send what its request builder makes.")
    return 2 + 2 * len(methods)


def _sent(method: Any, arguments: dict[str, str]) -> Any:
    resource = type("Resource", (), {"_api": _Recorder()})()
    if not inspect.iscoroutinefunction(method):
        return method(resource, **arguments)
    resource._api = _AsyncRecorder()
    try:
        method(resource, **arguments).send(None)
    except StopIteration as done:
        return done.value
    return None


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
