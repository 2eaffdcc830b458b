"""Lists and counts agree with each other, and with a model in plain Python, whatever the filters and the samples."""

from __future__ import annotations

import asyncio
import json
import random
import string
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from edgewire.sandbox import credentials, seed
from edgewire.sandbox.sample_query import Query
from edgewire.sandbox.samples import Sample
from edgewire.sandbox.service import Service
from edgewire.sandbox.studio import Studio
from hypothesis import given, settings
from hypothesis import strategies as st

from .conftest import PATH

LABELS = ["idle", "Up", "3", "-1.5", "a\x00b", "ä", "", "%", "x'y"]
NAMES = ["idle.01", "IDLE.02", "capacitor.01", "capacitor.011", "50%_a", "a\x00b", "ä", "photo"]
KEYS = ["site", "a\x00b", "käse"]
CATEGORIES = ["training", "testing", "validation", "post-processing"]
MOMENTS = [f"2026-01-0{day}T12:00:00.{thousandth:03}Z" for day in (1, 2) for thousandth in (0, 1, 999)]


def _boxes(labels: Sequence[str]) -> tuple[dict[str, Any], ...]:
    return tuple({"label": label, "x": 0, "y": 0, "width": 1, "height": 1} for label in labels)


boxes = st.lists(st.sampled_from(LABELS), max_size=3).map(_boxes)
structured = st.lists(st.sampled_from(LABELS), min_size=1, max_size=3).map(
    lambda labels: tuple({"label": label, "startIndex": at, "endIndex": at} for at, label in enumerate(labels))
)
metadata = st.none() | st.dictionaries(st.sampled_from(KEYS), st.sampled_from(["lab", "home", "a\x00"]), min_size=1)
samples = st.fixed_dictionaries(
    {
        "category": st.sampled_from(CATEGORIES),
        "name": st.sampled_from(NAMES),
        "label": st.sampled_from(LABELS),
        "media": st.sampled_from(["timeseries", "audio", "image", "video"]),
        "length_ms": st.sampled_from([0, 99.5, 100, 2000]),
        "interval_ms": st.sampled_from([0, 0.0625, 10, 16]),
        "signature_valid": st.booleans(),
        "disabled": st.booleans(),
        "added": st.sampled_from(MOMENTS),
        "metadata": metadata,
        "boxes": st.none() | boxes,
        "structured": st.none() | structured,
    }
)
metadata_filter = st.lists(
    st.fixed_dictionaries(
        {"key": st.sampled_from([*KEYS, "other"]), "op": st.sampled_from(["eq", "neq"])},
        optional={"values": st.lists(st.sampled_from(["lab", "home", "a\x00"]), max_size=2)},
    )
    | st.fixed_dictionaries({"no_metadata": st.booleans()})
    | st.fixed_dictionaries({"filters_combinator": st.sampled_from(["and", "or"])}),
    max_size=3,
)
DATES = [*MOMENTS, "2026-01-01T13:00:00.0004+01:00", "2026-01-01T12:00:00.9995Z", "2030-01-01T00:00:00Z"]
VALUES: dict[str, list[Any]] = {
    "category": ["all", *CATEGORIES],
    "labels": ["null", "[]", *(json.dumps([label]) for label in LABELS), json.dumps(LABELS[:3])],
    "filename": ["", "capacitor.01", "0", "%", "_", "a\x00b", "ä", "IDLE"],
    "search": ["", "idle", "UP", "ä", "a\x00b", "%"],
    "minLength": [-1, 0, 99, 100],
    "maxLength": [0, 100, 2001],
    "minFrequency": [0, 62.5, 100, 1e9],
    "maxFrequency": [0, 62.5, 100.5],
    "minLabel": [-1.5, 0, 3],
    "maxLabel": [-1.5, 3, 4],
    "minId": [-1, 0, 3, 12],
    "maxId": [-1, 0, 3, 12],
    "minDate": DATES,
    "maxDate": DATES,
    "signatureValidity": ["both", "valid", "invalid"],
    "includeDisabled": ["both", "enabled", "disabled"],
    "dataType": ["audio", "image"],
    "metadata": ["[]", '[{"no_metadata": true}]', '[{"no_metadata": false}]'],
}
POOLS = {name: st.sampled_from(values) for name, values in VALUES.items()}
POOLS["metadata"] |= metadata_filter.map(json.dumps)
filters = st.lists(st.sampled_from([*VALUES]), unique=True, max_size=3).flatmap(
    lambda names: st.fixed_dictionaries({"category": st.just("all")} | {name: POOLS[name] for name in names})
)


def _labels(sample: Sample) -> set[str]:
    parts = sample.boxes or sample.structured
    return {part["label"] for part in parts} if parts else {sample.label}


def _number(label: str) -> float | None:
    return {"3": 3.0, "-1.5": -1.5}.get(label)


def _frequency(sample: Sample) -> float:
    return 1000 / sample.interval_ms if sample.interval_ms else 0


def _metadata_fits(sample: Sample, items: list[dict[str, Any]]) -> bool:
    known = sample.metadata or {}
    wanted = [item for item in items if "key" in item]
    if not known and {"no_metadata": True} in items:
        return True
    if not wanted:
        return {"no_metadata": True} not in items
    results = []
    for item in wanted:
        hit = item["key"] in known and (not item.get("values") or known[item["key"]] in item["values"])
        results.append(hit if item["op"] == "eq" else not hit)
    if {"filters_combinator": "or"} in items:
        return any(results) or (bool(known) and not known.keys() & {item["key"] for item in wanted})
    return all(results)


def _lower(text: str) -> str:
    return text.translate(str.maketrans(string.ascii_uppercase, string.ascii_lowercase))


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def fits(sample: Sample, query: dict[str, Any]) -> bool:
    """The filters as their documentation has them, one by one."""
    checks: dict[str, Callable[[Any], bool]] = {
        "category": lambda value: value in ("all", sample.category),
        "labels": lambda value: value == "null" or bool(_labels(sample) & set(json.loads(value))),
        "filename": lambda value: value in sample.name,
        "search": lambda value: any(_lower(value) in _lower(text) for text in (sample.name, *_labels(sample))),
        "minLength": lambda value: sample.length_ms > value,
        "maxLength": lambda value: sample.length_ms < value,
        "minFrequency": lambda value: _frequency(sample) > value,
        "maxFrequency": lambda value: _frequency(sample) < value,
        "minLabel": lambda value: (number := _number(sample.label)) is not None and number >= value,
        "maxLabel": lambda value: (number := _number(sample.label)) is not None and number < value,
        "minId": lambda value: sample.id >= value,
        "maxId": lambda value: sample.id < value,
        "minDate": lambda value: _moment(sample.added) > _moment(value),
        "maxDate": lambda value: _moment(sample.added) < _moment(value),
        "signatureValidity": lambda value: value == "both" or sample.signature_valid == (value == "valid"),
        "includeDisabled": lambda value: value == "both" or sample.disabled == (value == "disabled"),
        "dataType": lambda value: sample.media == value,
        "metadata": lambda value: _metadata_fits(sample, json.loads(value)),
    }
    return all(checks[name](value) for name, value in query.items())


@pytest.fixture(scope="module")
def shared() -> Iterator[Service]:
    service = Service()
    yield service
    service.close()


async def _asked(app: Studio, requests: list[tuple[str, dict[str, Any]]]) -> list[dict[str, Any]]:
    transport, headers = httpx.ASGITransport(app), {"x-api-key": credentials.PROJECT_KEY}
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox/v1", headers=headers) as client:
        answers = [await client.get(path, params=query) for path, query in requests]
    assert {answer.status_code for answer in answers} == {200}, [answer.text for answer in answers]
    return [answer.json() for answer in answers]


def _filled(service: Service, found: list[dict[str, Any]], others: int) -> list[Sample]:
    """Exactly these samples, with ids from 0 on, and some of another project, never to be seen."""
    common: dict[str, Any] = {
        "file_name": "x", "stored_name": "x.1", "blob": "b", "content_blob": "b", "extension": "json"
    }  # fmt: skip
    kept = [Sample(**common, **fields, id=id, project=seed.PROJECT) for id, fields in enumerate(found)]
    foreign = [replace(sample, id=100 + sample.id, project=seed.PROJECT + 1) for sample in kept[:others]]
    with service.store.transaction() as database:
        database.execute("DELETE FROM samples")
        for sample in (*kept, *foreign):
            service.samples.put(sample)
    return kept


def _many() -> list[dict[str, Any]]:
    """Samples with every value of every field, mixed anew for each."""
    chance = random.Random(7)
    pools: dict[str, list[Any]] = {
        "category": CATEGORIES, "name": NAMES, "label": LABELS, "media": ["timeseries", "audio", "image", "video"],
        "length_ms": [0, 99.5, 100, 2000], "interval_ms": [0, 0.0625, 10, 16], "signature_valid": [True, False],
        "disabled": [True, False], "added": MOMENTS, "boxes": [None, None, (), _boxes(LABELS[:2]), _boxes(LABELS[3:5])],
        "metadata": [None, {"site": "lab"}, {"site": "home", "käse": "lab"}, {"a\x00b": "a\x00"}],
    }  # fmt: skip
    return [{name: chance.choice(values) for name, values in pools.items()} for _ in range(90)]


def _metadata_filters() -> Iterator[str]:
    """Filters of every kind, alone and in pairs, with every combination of the options."""
    chosen: list[dict[str, Any]] = [{}, {"values": []}, {"values": ["lab"]}, {"values": ["lab", "a\x00"]}]
    single = [
        {"key": key, "op": op, **values}
        for key in ("site", "a\x00b", "other")
        for op in ("eq", "neq")
        for values in chosen
    ]
    options: list[list[dict[str, Any]]] = [
        [*bare, *combined]
        for bare in ([], [{"no_metadata": True}], [{"no_metadata": False}])
        for combined in ([], [{"filters_combinator": "or"}], [{"filters_combinator": "and"}])
    ]
    for option in options:
        yield json.dumps(option)
        for index, one in enumerate(single):
            yield json.dumps([one, *option])
            yield json.dumps([one, single[(index * 7 + 5) % len(single)], *option])


@pytest.mark.parametrize("name", [*VALUES])
def test_every_filter_alone_means_what_its_documentation_says(shared: Service, name: str) -> None:
    kept = _filled(shared, _many(), 90)
    queries = [{"category": "all", name: value} for value in VALUES[name]]
    answers = asyncio.run(_asked(Studio(shared), [(PATH, query) for query in queries]))
    lengths = set()
    for query, answer in zip(queries, answers, strict=True):
        expected = sorted((sample.id for sample in kept if fits(sample, query)), reverse=True)
        assert [sample["id"] for sample in answer["samples"]] == expected, query
        lengths.add(len(expected))
    assert len(lengths) > 1  # the filter does something


def test_every_metadata_filter_means_what_its_documentation_says(shared: Service) -> None:
    kept = _filled(shared, _many(), 0)
    for text in _metadata_filters():
        found = shared.samples.select(Query(project=seed.PROJECT, metadata=text))
        expected = [sample.id for sample in reversed(kept) if _metadata_fits(sample, json.loads(text))]
        assert [sample.id for sample in found] == expected, text


@settings(max_examples=200)
@given(
    found=st.lists(samples, max_size=10),
    query=filters,
    limit=st.integers(0, 12),
    offset=st.integers(0, 12),
    others=st.integers(0, 2),
)
def test_list_and_count_give_what_the_filters_mean(
    shared: Service, found: list[dict[str, Any]], query: dict[str, Any], limit: int, offset: int, others: int
) -> None:
    kept = _filled(shared, found, others)
    expected = sorted((sample.id for sample in kept if fits(sample, query)), reverse=True)
    page = {**query, "limit": limit, "offset": offset}
    listed, counted, paged, mixed = asyncio.run(
        _asked(
            Studio(shared),
            [(PATH, query), (f"{PATH}/count", query), (PATH, page), (PATH, {**query, "sortBy": "random"})],
        )
    )
    assert [sample["id"] for sample in listed["samples"]] == expected
    assert counted["count"] == listed["totalCount"] == paged["totalCount"] == len(expected)
    assert [sample["id"] for sample in paged["samples"]] == expected[offset : offset + limit]
    assert sorted((sample["id"] for sample in mixed["samples"]), reverse=True) == expected


@settings(max_examples=60)
@given(found=st.lists(samples, max_size=8))
def test_a_sample_comes_out_of_the_table_as_it_went_in(shared: Service, found: list[dict[str, Any]]) -> None:
    for id, fields in enumerate(found, 500):
        sample = Sample(
            id=id, project=9, file_name="f", stored_name="s", blob="ab" * 32, content_blob="c", extension="e", **fields
        )
        shared.samples.put(sample)
        assert shared.samples.get(9, id) == sample


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("labels", "idle"), ("labels", "{}"), ("labels", "[1]"), ("labels", '["\\ud800"]'), ("labels", "NaN"),
        ("labels", "[" * 20_000), ("metadata", "[1]"), ("metadata", '[{"op": "eq"}]'), ("metadata", '[{"key": 1}]'),
        ("metadata", '[{"key": "a", "op": "like"}]'), ("metadata", '[{"key": "a", "op": "eq", "values": "a"}]'),
        ("metadata", "5"), ("limit", "-1"), ("offset", "-1"), ("datasetVersionId", "1"),
        ("minDate", "2026-02-30T00:00:00Z"), ("maxDate", "0000-01-01T00:00:00Z"), ("maxLength", "9" * 30),
        ("minFrequency", "nan"), ("minFrequency", "1e999"), ("sortBy", "name"), ("category", "split"),
    ],
)  # fmt: skip
def test_a_filter_that_is_none_is_refused(studio: Any, name: str, value: str) -> None:
    answer = studio.get(PATH, params={"category": "all", name: value})
    assert answer.status_code in (200, 400)
    assert answer.json()["success"] is False


def test_ids_beyond_what_is_possible_are_no_samples(studio: Any, dataset: Any) -> None:
    sample = dataset.add()
    ids = json.dumps([2**70, -(2**63), sample.id])
    studio.post(f"{PATH}/batch/disable-samples", params={"category": "all", "ids": ids})
    listed = studio.get(PATH, params={"category": "all", "includeDisabled": "disabled"}).json()
    assert [one["id"] for one in listed["samples"]] == [sample.id]


def test_random_order_is_the_same_on_every_page(studio: Any, dataset: Any) -> None:
    for index in range(20):
        dataset.add(f"n{index}")
    whole = [one["id"] for one in studio.get(PATH, params={"category": "all", "sortBy": "random"}).json()["samples"]]
    pages = []
    for offset in range(0, 20, 6):
        query = {"category": "all", "sortBy": "random", "limit": 6, "offset": offset}
        pages += [one["id"] for one in studio.get(PATH, params=query).json()["samples"]]
    assert pages == whole
    assert whole != sorted(whole)
    assert whole != sorted(whole, reverse=True)


def test_offsets_beyond_the_end_are_an_empty_list(studio: Any, dataset: Any) -> None:
    dataset.add()
    answer = studio.get(PATH, params={"category": "training", "offset": 5, "limit": 10}).json()
    assert (answer["samples"], answer["totalCount"]) == ([], 1)


def test_a_single_label_given_to_many_takes_no_place_of_boxes_that_were_called_the_same(
    studio: Any, dataset: Any
) -> None:
    box = {"label": "cup", "x": 0, "y": 0, "width": 1, "height": 1}
    sample = dataset.image(label="cup", boxes=(box,))
    studio.post(f"{PATH}/batch/edit-labels", params={"category": "all"}, json={"label": "mug"})
    for label, found in (("cup", [sample.id]), ("mug", [])):
        listed = studio.get(PATH, params={"category": "all", "labels": json.dumps([label])}).json()
        assert [one["id"] for one in listed["samples"]] == found
    assert [group.label for group in dataset.service.samples.groups(Query(project=seed.PROJECT))] == ["cup"]
