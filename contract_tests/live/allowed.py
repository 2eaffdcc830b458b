"""Which operations the read-only part may send, from ``allowed.toml``; and the rules that keep that list honest."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from edgewire.sandbox.contract import Operation

FILE = Path(__file__).with_name("allowed.toml")

# fmt: off
VERBS = frozenset((
    "accept", "activate", "add", "apply", "approve", "archive", "calibrate", "cancel", "change", "clear", "clone",
    "close", "commit", "convert", "copy", "create", "delete", "disable", "disconnect", "dismiss", "edit", "enable",
    "end", "enqueue", "execute", "finish", "generate", "import", "initialize", "invite", "join", "kill", "launch",
    "leave", "lock", "logout", "make", "mark", "merge", "migrate", "move", "new", "pause", "publish", "purge",
    "reboot", "rebuild", "refresh", "register", "rename", "replace", "reset", "restart", "restore", "resume",
    "retrain", "retry", "revert", "revoke", "rotate", "run", "save", "schedule", "segment", "send", "set", "sign",
    "split", "start", "stop", "submit", "sync", "tag", "test", "train", "trigger", "undo", "undelete", "unlock",
    "update", "upgrade", "upload", "verify", "wipe", "write",
))
# fmt: on
"""Words by which an operation says that it does something."""

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


@dataclass(frozen=True, slots=True)
class Read:
    """Why an operation is asked.

    Attributes:
        absent: when a refusal is no finding: there is no such thing; empty where there must be.
        absent_status: the 5xx of such a refusal, if it is one; 0 for none.
    """

    reason: str
    absent: str = ""
    absent_status: int = 0


@dataclass(frozen=True, slots=True)
class Allowed:
    """The whole list.

    Attributes:
        read: by operationId, in the order in which they are asked.
        refused: operationId to class and reason.
        verbs: operationId to why its verb means nothing.
        twice: operationIds that stand in it more than once.
    """

    read: Mapping[str, Read]
    refused: Mapping[str, tuple[str, str]]
    verbs: Mapping[str, str]
    twice: frozenset[str]

    def faults(self, operations: Mapping[str, Operation]) -> Iterator[tuple[str, str]]:
        """What is wrong with the list for a contract: operationId and a sentence. Nothing is asked that stands here."""
        for name in sorted(self.twice):
            yield name, f"{name} stands twice in {FILE.name}; say once whether it is asked."
        for name in sorted({*self.read, *self.refused, *self.verbs} - set(operations)):
            yield name, f"{name} stands in {FILE.name}, and the contract has no such operation; take it out."
        for name, operation in operations.items():
            if operation.method == "GET" and name not in self.read and name not in self.refused:
                found = f", which has {_list(verbs(operation))} in its name or path" if verbs(operation) else ""
                yield name, f"{name}{found} is a GET that nobody has classified; say in {FILE.name} if it may be asked."
            if name not in self.read:
                continue
            if operation.method != "GET":
                yield name, f"{name} is a {operation.method}, and only GETs are asked; take it out of {FILE.name}."
            if verbs(operation) and name not in self.verbs:
                yield name, f"{name} says {_list(verbs(operation))}: refuse it, or say under [verbs] why it only reads."
        for name in sorted(self.verbs):
            if name in operations and not (name in self.read and verbs(operations[name])):
                yield name, f"{name} stands under [verbs] of {FILE.name} and needs no exception; take it out."


def load(file: Path = FILE) -> Allowed:
    """The list."""
    document = tomllib.loads(file.read_text(encoding="utf-8"))
    read: dict[str, Read] = {}
    refused: dict[str, tuple[str, str]] = {}
    names = [name for group in [*document["read"], *document["refused"]] for name in group["operations"]]
    for group in document["read"]:
        why = Read(group["reason"], group.get("absent", ""), group.get("absent_status", 0))
        read |= dict.fromkeys(group["operations"], why)
    for group in document["refused"]:
        refused |= dict.fromkeys(group["operations"], (group["class"], group["reason"]))
    twice = frozenset(name for name in names if names.count(name) > 1)
    return Allowed(read, refused, document.get("verbs", {}), twice)


def verbs(operation: Operation) -> frozenset[str]:
    """The words of its id and its path, parameters aside, that say that it does something."""
    path = re.sub(r"\{[^}]*\}", "", operation.path)
    return frozenset(word.lower() for word in _WORDS.findall(f"{operation.id} {path}")) & VERBS


def _list(words: frozenset[str]) -> str:
    return ", ".join(repr(word) for word in sorted(words))
