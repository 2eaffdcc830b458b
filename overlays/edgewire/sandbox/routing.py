"""From a path to the operation it names. Literal segments win over parameters, whatever the order of the contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from .contract import Operation


@dataclass(frozen=True, slots=True)
class Match:
    """What a path is about.

    Attributes:
        operation: None where the path exists, but not with this method.
        arguments: path parameters as text, percent-decoded.
        methods: what the path can be called with.
    """

    operation: Operation | None
    arguments: Mapping[str, str]
    methods: frozenset[str]


@dataclass(slots=True)
class _Node:
    literal: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict)


class Router:
    """A tree of path segments.

    The same position has other names in other templates (``{projectId}``, ``{organizationId}``); each operation reads
    its own. Empty segments count, since one published path has one, and the path without it is the same operation.
    """

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Node()
        for operation in operations:
            for path in {operation.path, operation.path.replace("//", "/")}:
                self._add(path, operation)

    def _add(self, path: str, operation: Operation) -> None:
        node = self._root
        for segment in path.split("/")[1:]:
            if segment.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literal.setdefault(segment, _Node())
        node.operations[operation.method] = operation

    def find(self, method: str, path: str) -> Match | None:
        """The operation of ``method`` at ``path`` (still percent-encoded); None where no template fits the path.

        ``/api/projects`` has the form of ``/api/{projectId}`` too, but no number: the methods of that are not its own.
        """
        segments = path.split("/")[1:]
        nodes = list(_fitting(self._root, [unquote(segment) for segment in segments], 0))
        if not nodes:
            return None
        methods = set(nodes[0].operations)
        for node in nodes:
            found = node.operations.get(method)
            if found is not None:
                arguments = _arguments(found, segments)
                if node is nodes[0] or _is_meant(found, arguments):
                    return Match(found, arguments, frozenset(node.operations))
            for other, operation in node.operations.items():
                if _is_meant(operation, _arguments(operation, segments)):
                    methods.add(other)
        return Match(None, {}, frozenset(methods))


def _arguments(operation: Operation, segments: list[str]) -> dict[str, str]:
    names = operation.path if len(operation.path.split("/")) - 1 == len(segments) else _collapsed(operation)
    return {
        name[1:-1]: unquote(value)
        for name, value in zip(names.split("/")[1:], segments, strict=True)
        if name.startswith("{")
    }


def _is_meant(operation: Operation, arguments: Mapping[str, str]) -> bool:
    """Whether everything that is to be a number could be one."""
    return all(
        arguments[parameter.name].lstrip("-").isdecimal()
        for parameter in operation.parameters
        if parameter.location == "path" and parameter.schema.get("type") == "integer"
    )


def _collapsed(operation: Operation) -> str:
    return operation.path.replace("//", "/")


def _fitting(node: _Node, segments: list[str], index: int) -> Iterable[_Node]:
    if index == len(segments):
        if node.operations:
            yield node
        return
    if segments[index] in node.literal:
        yield from _fitting(node.literal[segments[index]], segments, index + 1)
    if node.parameter and segments[index]:
        yield from _fitting(node.parameter, segments, index + 1)
