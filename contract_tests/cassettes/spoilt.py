"""Recorded exchanges that no longer fit, each spoilt in one way: what a judge of recordings must see."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

from .exchanges import Exchange, read
from .places import TREES


def _exchange(flow: str, name: str) -> Exchange:
    return next(exchange for exchange in read(TREES / "sandbox" / f"{flow}.yaml") if exchange.name == name)


def _answer(flow: str, name: str, change: Callable[[Any], object]) -> Exchange:
    exchange = _exchange(flow, name)
    value = json.loads(exchange.answer)
    change(value)
    return dataclasses.replace(exchange, answer=json.dumps(value).encode())


_LISTED = ("samples", "listSamples")
MISFITS: dict[str, Callable[[], Exchange]] = {
    "a required field is gone": lambda: _answer(*_LISTED, lambda value: value.pop("totalCount")),
    "a type is another": lambda: _answer(*_LISTED, lambda value: value.update(totalCount="3")),
    "an enum has another value": lambda: _answer(*_LISTED, lambda value: value["samples"][0].update(chartType="xxxx")),
    "a date is none": lambda: _answer(*_LISTED, lambda value: value["samples"][0].update(created="yesterday")),
    "a null where there is none": lambda: _answer(*_LISTED, lambda value: value["samples"][0].update(id=None)),
    "no JSON": lambda: dataclasses.replace(_exchange(*_LISTED), answer=b"<html>"),
    "another content type": lambda: dataclasses.replace(_exchange(*_LISTED), answered_type="text/html"),
    "a status that is none": lambda: dataclasses.replace(_exchange(*_LISTED), status=500, answer=b"{}"),
    "no such operation": lambda: dataclasses.replace(_exchange(*_LISTED), url="http://127.0.0.1:4800/v1/api/1/nothing"),
    "no such query": lambda: dataclasses.replace(_exchange(*_LISTED), url=_exchange(*_LISTED).url + "&nothing=1"),
    "a query that does not fit": lambda: dataclasses.replace(
        _exchange(*_LISTED), url=_exchange(*_LISTED).url.replace("limit=2", "limit=a")
    ),
    "a query that is missing": lambda: dataclasses.replace(
        _exchange(*_LISTED), url=_exchange(*_LISTED).url.partition("?")[0]
    ),
    "another body": lambda: dataclasses.replace(_exchange("label", "editLabel"), sent=b'{"label": 5}'),
    "a body where there is none": lambda: dataclasses.replace(_exchange(*_LISTED), sent=b"{}"),
    "a form without a field": lambda: dataclasses.replace(
        _exchange("organization", "addOrganizationDataItem"), sent=b"--cassette--\r\n"
    ),
    "a download that is text": lambda: dataclasses.replace(
        _exchange("deployment", "downloadBuild"), answered_type="text/plain"
    ),
    "ingestion answers with another status": lambda: dataclasses.replace(
        _exchange("upload_csv", "uploadFiles"), status=418
    ),
    "ingestion answers otherwise": lambda: _answer(
        "upload_csv", "uploadFiles", lambda value: value["files"][0].pop("success")
    ),
}
