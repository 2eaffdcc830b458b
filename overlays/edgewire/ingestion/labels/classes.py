"""Names of classes, from the files that lie beside YOLO and Open Images labels. Each gives the label by class id."""

from __future__ import annotations

from .errors import At, LabelError, shown
from .tables import pairs
from .text import decode


def is_class_file(name: str) -> bool:
    """Whether the official client takes a file of this name for a list of classes."""
    lowered = name.lower()
    return (
        lowered.endswith(".names") or lowered in ("classes.txt", "data.yaml") or name.endswith("class-descriptions.csv")
    )


def read_classes(data: bytes, file: str) -> dict[str, str]:
    """The names in a file that :func:`is_class_file` accepts; how it is read depends on its name.

    ``*.names`` and ``classes.txt`` have one name a line, the first that of class 0. ``data.yaml`` has them under
    ``names``, as a list or by number. ``*class-descriptions.csv`` has a code and a name a line, no header.

    Raises:
        LabelError: not the format that the name says, or (``data.yaml``) PyYAML is not installed.
    """
    lowered = file.lower()
    if lowered.endswith(".csv"):
        return pairs(data, file)
    if lowered.endswith((".yaml", ".yml")):
        return _yaml(data, file)
    lines = decode(data, file).split("\n")
    return {str(index): name for index, line in enumerate(lines) if (name := line.strip())}


def _yaml(data: bytes, file: str) -> dict[str, str]:
    try:
        import yaml
    except ImportError:
        raise LabelError(
            file, "", "it takes PyYAML to read it; install pyyaml, or put the names into classes.txt, one a line."
        ) from None
    try:
        # BaseLoader builds text, lists and mappings only, and keeps a class called "no" from becoming false.
        value = yaml.load(decode(data, file), Loader=yaml.BaseLoader)
    except yaml.MarkedYAMLError as error:
        line = f"line {error.problem_mark.line + 1}" if error.problem_mark else ""
        raise LabelError(file, line, f"it is not valid YAML: {error.problem or error.context}.") from None
    except yaml.YAMLError as error:
        raise LabelError(file, "", f"it is not valid YAML: {error}.".replace("\n", " ")) from None
    except RecursionError:
        raise LabelError(file, "", "it is nested too deeply.") from None
    names = value.get("names") if isinstance(value, dict) else None
    at = At(file, "names")
    if isinstance(names, list):
        names = {str(index): name for index, name in enumerate(names)}
    if not isinstance(names, dict) or not names:
        at.fail("a list of the names of the classes is needed.")
    for key, name in names.items():
        if not isinstance(name, str) or not name:
            at.fail(f"the name of class {shown(key)} is not text.")
    return names
