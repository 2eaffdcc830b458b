"""Requests and answers as ``hooks.py`` wrote them down, or as they were sent without schemathesis."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from contract_tests.ingestion_contract.exchange import Exchange, Headers

VARIABLE = "INGESTION_JOURNAL"
"""The variable that says where the journal is written: an exchange a line."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One exchange; ``operation`` is its operationId."""

    operation: str
    exchange: Exchange

    @property
    def entries(self) -> list[dict[str, Any]]:
        """What became of each file; nothing where the answer is none of that kind, which is for others to say."""
        if self.exchange.method != "POST" or self.exchange.status != 200:
            return []
        if self.exchange.path.endswith("/data"):
            names = self.exchange.content.decode(errors="replace").split("\n")
            return [{"success": True, "fileName": name} for name in names]
        try:
            entries = json.loads(self.exchange.content)["files"]
            return [{"success": entry["success"], "fileName": entry.get("fileName", "")} for entry in entries]
        except (ValueError, LookupError, TypeError, AttributeError):
            return []

    @property
    def stored_names(self) -> list[str]:
        """The names of the samples that it became."""
        return [entry["fileName"] for entry in self.entries if entry["success"]]

    @property
    def is_taken(self) -> bool:
        """Whether it was an upload of which nothing was refused."""
        return bool(self.entries) and all(entry["success"] for entry in self.entries)


def line(operation: str, exchange: Exchange) -> str:
    """An exchange, to be kept."""
    kept = {
        "operation": operation,
        "method": exchange.method,
        "path": exchange.path,
        "headers": exchange.headers,
        "body": base64.b64encode(exchange.body).decode(),
        "status": exchange.status,
        "answer_headers": exchange.answer_headers,
        "content": base64.b64encode(exchange.content).decode(),
    }
    return json.dumps(kept) + "\n"


def read(path: Path) -> list[Sent]:
    """All that is kept there."""
    return [_sent(json.loads(kept)) for kept in path.read_text(encoding="utf-8").splitlines()]


def texts(headers: Mapping[str, str | bytes] | Iterable[tuple[str, str | bytes]]) -> Headers:
    """Names in lower case, values Latin-1."""
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return [(name.lower(), value.decode("latin-1") if isinstance(value, bytes) else value) for name, value in pairs]


def _sent(kept: dict[str, Any]) -> Sent:
    exchange = Exchange(
        "schemathesis",
        kept["method"],
        kept["path"],
        [(name, value) for name, value in kept["headers"]],
        base64.b64decode(kept["body"]),
        kept["status"],
        [(name, value) for name, value in kept["answer_headers"]],
        base64.b64decode(kept["content"]),
    )
    return Sent(kept["operation"], exchange)
