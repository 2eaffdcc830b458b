"""From the query parameters of the raw data operations to the samples that they mean."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ..answers import Refusal
from ..call import Call
from ..sample_query import Query, Switch
from ..samples import Sample, Samples

_LARGEST = 2**63 - 1
_MOST_LABELS = 10_000
"""SQLite takes some thirty thousand parameters in a statement."""

_VALIDITY: Mapping[str, Switch] = {"both": "both", "valid": "yes", "invalid": "no"}
_ENABLED: Mapping[str, Switch] = {"both": "both", "enabled": "yes", "disabled": "no"}


def chosen(call: Call) -> Query:
    """What the filters of a list, a count or a batch operation mean.

    Raises:
        Refusal: a parameter that holds JSON does not hold what it should, or a moment is none.
    """
    given = call.query
    category = given.get("category")
    return Query(
        project=call.project,
        category=None if category == "all" else category,
        labels=_labels(given.get("labels")),
        filename=given.get("filename") or None,
        search=given.get("search") or None,
        min_length=given.get("minLength"),
        max_length=given.get("maxLength"),
        min_frequency=given.get("minFrequency"),
        max_frequency=given.get("maxFrequency"),
        min_label=given.get("minLabel"),
        max_label=given.get("maxLabel"),
        min_id=given.get("minId"),
        max_id=given.get("maxId"),
        after=_moment(given.get("minDate"), up=False),
        before=_moment(given.get("maxDate"), up=True),
        valid=_VALIDITY[given.get("signatureValidity", "both")],
        enabled=_ENABLED[given.get("includeDisabled", "both")],
        media=given.get("dataType"),
        metadata=_metadata(given.get("metadata")),
        ids=_ids("ids", given.get("ids")),
        exclude_ids=_ids("excludeIds", given.get("excludeIds")),
    )


def samples(call: Call) -> Samples:
    """Where to look for samples: in what is there now, or in the version that ``datasetVersionId`` names.

    Raises:
        Refusal: there is no such version.
    """
    number = call.query.get("datasetVersionId")
    if number is None:
        return call.service.samples
    version = call.record("version", call.project, number, f"No dataset version found with ID {number}")
    return call.service.snapshots.samples(version["digest"])


def page(call: Call) -> tuple[int | None, int]:
    """``limit`` (None: all) and ``offset``.

    Raises:
        Refusal: one is negative.
    """
    for name in ("limit", "offset"):
        if call.query.get(name, 0) < 0:
            raise Refusal(f'"{name}" should be >= 0')
    return call.query.get("limit"), call.query.get("offset", 0)


def sample_of(call: Call) -> Sample:
    """The sample of the path.

    Raises:
        Refusal: there is none; official clients look for the beginning of the text.
    """
    return sample_with(call, call.path["sampleId"])


def sample_with(call: Call, id: int) -> Sample:
    """The sample with an id, of the project of the path.

    Raises:
        Refusal: there is none.
    """
    sample = samples(call).get(call.project, id) if abs(id) <= _LARGEST else None
    if sample is None:
        raise Refusal(f"No sample found with ID {id}")
    return sample


def _parsed(name: str, text: str | None) -> Any:
    if text is None:
        return None
    try:
        value = json.loads(text)
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:  # also for half a surrogate pair, and for NaN
        raise Refusal(f'"{name}" is not valid JSON') from error
    return value


def _labels(text: str | None) -> tuple[str, ...] | None:
    value = _parsed("labels", text)
    if value is None:  # also where it says null, as the official SDK does to mean any label
        return None
    if not isinstance(value, list) or not all(isinstance(label, str) for label in value):
        raise Refusal('"labels" should be a JSON array of strings, or null')
    if len(value) > _MOST_LABELS:
        raise Refusal(f'"labels" has more than {_MOST_LABELS} entries')
    return tuple(value)


def _ids(name: str, text: str | None) -> tuple[int, ...] | None:
    value = _parsed(name, text)
    if value is None:
        return None
    if not isinstance(value, list) or not all(type(id) is int for id in value):
        raise Refusal(f'"{name}" should be a JSON array of sample IDs')
    return tuple(value)


def _metadata(text: str | None) -> str | None:
    items = _parsed("metadata", text)
    if items is None:
        return None
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise Refusal('"metadata" should be a JSON array of filters')
    for item in items:
        if "key" not in item:
            if "op" in item or "values" in item:
                raise Refusal('A filter in "metadata" has no "key"')
            continue
        if not isinstance(item["key"], str) or item.get("op") not in ("eq", "neq"):
            raise Refusal('A filter in "metadata" needs a "key" that is a string and an "op" that is "eq" or "neq"')
        values = item.get("values")
        if values is not None and not (isinstance(values, list) and all(isinstance(one, str) for one in values)):
            raise Refusal('"values" of a filter in "metadata" should be an array of strings')
    return json.dumps(items)


def _moment(text: str | None, *, up: bool) -> str | None:
    """A moment as ``Sample.added`` has it. Those are whole milliseconds: a fraction of one is rounded away from it."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Refusal(f"{text[:40]!r} is not a date") from error
    thousandths = moment.microsecond / 1000
    milliseconds = math.ceil(thousandths) if up else math.floor(thousandths)
    # 1000 is no number of milliseconds, but sorts behind 999 of this second and before the next.
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + (f"{milliseconds:03}Z" if milliseconds < 1000 else "999~")
