"""Models as Python objects: times that can be reckoned with, fields that can be set, mistakes that are told at once."""

from __future__ import annotations

import copy
import datetime
import json
import logging
import pickle
import uuid
from typing import Any

import pytest
from edge_impulse_studio import UNSET, drift, reading
from edge_impulse_studio.encoding import date_time_text, encode
from edge_impulse_studio.errors import FieldAbsent
from edge_impulse_studio.models import AddHmacKeyRequest, Sample, Sensor
from hypothesis import given, settings

from contract_tests.models.test_models import instances
from contract_tests.values import date_times

SPELLINGS = (
    "2026-03-01T12:00:00.000Z", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00.5Z", "2026-03-01T12:00:00.123456Z",
    "2026-03-01T12:00:00.123456789Z", "2026-03-01T14:00:00+02:00", "2026-03-01t12:00:00z",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _said_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each place is logged once a process; here every test starts new."""
    monkeypatch.setattr(drift, "_said", set())
    logging.disable(logging.NOTSET)


def read(text: Any) -> Any:
    """A moment as a model keeps it, in strict mode unless it is no text."""
    return reading.date_time(text, {}, "at", drift.Drift())


@settings(max_examples=300)
@given(date_times())
def test_every_spelling_of_a_moment_comes_back(text: str) -> None:
    """RFC 3339 allows many; each is a ``datetime`` with a zone, and is sent as it came."""
    moment = read(text)
    assert isinstance(moment, datetime.datetime)
    assert moment.tzinfo is not None
    assert date_time_text(moment) == text
    for other in (pickle.loads(pickle.dumps(moment)), copy.copy(moment), copy.deepcopy(moment)):
        assert other == moment
        assert date_time_text(other) == text


@pytest.mark.parametrize("text", SPELLINGS)
def test_a_moment_can_be_reckoned_with(text: str) -> None:
    """What Python makes of a moment is a moment too: it is sent as what it now is."""
    moment = read(text)
    day = datetime.timedelta(days=1)
    plain = datetime.datetime.fromisoformat(text.upper())
    east = datetime.timezone(datetime.timedelta(hours=9))
    for made, expected in (
        (moment + day, plain + day),
        (moment - day, plain - day),
        (moment.replace(year=2027), plain.replace(year=2027)),
        (moment.astimezone(east), plain.astimezone(east)),
    ):
        assert made == expected
        assert datetime.datetime.fromisoformat(date_time_text(made)) == expected
        assert pickle.loads(pickle.dumps(made)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-01T00:00:00,000Z", "2026-W01-1T00:00:00.000Z", "2026-01-01T000000.00000Z", "2026-01-01T24:00:00.000Z",
        "2026-01-01", "2026-01-01T00:00:00", "20260101T000000Z", "2026-01-01T00:00:60Z", "2026-13-01T00:00:00.000Z",
        "٢٠٢٦-01-01T00:00:00.000Z",
        " 2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z\n", "", "T", 0, 1.5, True, [], {},
    ],
)  # fmt: skip
def test_what_is_no_moment_stays_as_it_came(text: Any) -> None:
    """Kept and reported, never read as something near it."""
    noted = drift.Drift()
    kept = reading.date_time(text, {}, "at", noted)
    assert kept == text
    assert type(kept) is type(text)
    assert [(note[1], note[2]) for note in noted.notes] == [("at", "wrong-type")]


@pytest.mark.parametrize("text", ["2026-01-01", "0001-01-01"])
def test_a_day_comes_back(text: str) -> None:
    """``date`` is a ``datetime.date``."""
    day = reading.date(text, {}, "on", drift.Drift())
    assert type(day) is datetime.date
    assert encode(day) == text


@pytest.mark.parametrize("text", ["20260101aa", "2026-W01-1", "2026-02-30", "2026-1-1", "2026-001aa", 5, None])
def test_what_is_no_day_stays_as_it_came(text: Any) -> None:
    """Python's ``date`` also reads week dates; RFC 3339 does not."""
    noted = drift.Drift()
    assert encode(reading.date(text, {}, "on", noted)) == text
    assert len(noted.notes) == 1


@pytest.mark.parametrize("upper", [False, True])
def test_a_uuid_comes_back(upper: bool) -> None:
    """Also in capitals, which Python would make small."""
    text = str(uuid.UUID(int=2**127 + 10))
    text = text.upper() if upper else text
    assert encode(reading.uuid(text, {}, "id", drift.Drift())) == text


@pytest.mark.parametrize("spelling", ["{%s}", "urn:uuid:%s"])
def test_a_uuid_in_another_spelling_is_reported(spelling: str) -> None:
    """Only the hyphenated form is a UUID in JSON Schema; others are kept."""
    text = spelling % uuid.UUID(int=1)
    noted = drift.Drift()
    assert reading.uuid(text, {}, "id", noted) == text
    assert [note[2] for note in noted.notes] == ["wrong-type"]


def test_fields_can_be_set_and_left_out() -> None:
    """UNSET leaves a field out, None sends null, an unknown enum value sends itself."""
    sensor = Sensor(index=0, name="accX", units="m/s2")
    assert sensor.to_dict() == {"index": 0, "name": "accX", "units": "m/s2"}
    sensor.name = UNSET  # type: ignore[assignment]  # what a caller may do all the same
    assert sensor.to_dict() == {"index": 0, "units": "m/s2"}
    sensor.name = None  # type: ignore[assignment]
    assert sensor.to_dict()["name"] is None
    assert json.dumps(sensor.to_dict())


def test_a_time_without_zone_is_refused() -> None:
    """It names no moment, so it cannot be sent."""
    sample = Sample.from_dict(instances("edge_impulse_studio", "Sample", ("required",))[0])
    sample.created = datetime.datetime(2026, 1, 1)
    with pytest.raises(ValueError, match="no time zone"):
        sample.to_dict()


def test_unknown_fields_can_be_read_changed_and_sent() -> None:
    """By JSON name, beside the model's own."""
    sensor = Sensor.from_dict({"index": 0, "name": "x", "units": "N", "new/field": [1]})
    assert "new/field" in sensor
    assert sensor["new/field"] == [1]
    sensor["other"] = 2
    del sensor["new/field"]
    assert sensor.additional_properties == {"other": 2}
    assert sensor.to_dict() == {"index": 0, "name": "x", "units": "N", "other": 2}
    assert "index" not in sensor, "an own field is an attribute, not an item"
    with pytest.raises(KeyError):
        _ = sensor["none"]
    with pytest.raises(TypeError, match="not iterable"):
        list(sensor)


def test_an_unknown_field_never_hides_an_own_one() -> None:
    """``additional_properties`` under the name of a field cannot change what the attribute says."""
    sensor = Sensor(index=0, name="x", units="N")
    sensor["name"] = "other"
    assert sensor.to_dict()["name"] == "x"


def test_mistakes_are_told() -> None:
    """Misspelt attributes, hashing, and what is no object."""
    sensor = Sensor(index=0, name="x", units="N")
    with pytest.raises(AttributeError):
        sensor.nmae = "y"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="has no attribute 'nmae'") as raised:
        _ = sensor.nmae
    assert not isinstance(raised.value, FieldAbsent)
    with pytest.raises(TypeError, match="unhashable"):
        hash(sensor)
    with pytest.raises(TypeError):
        Sensor(0, "x", "N")  # type: ignore[call-arg]
    wrong: tuple[Any, ...] = (None, [], "text", 1)
    for bad in wrong:
        with pytest.raises(TypeError, match="takes a mapping"):
            Sensor.from_dict(bad)


def test_unset_is_one_and_falsy() -> None:
    """Also after pickling and copying."""
    for other in (pickle.loads(pickle.dumps(UNSET)), copy.copy(UNSET), copy.deepcopy([UNSET])[0]):
        assert other is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def test_each_place_is_logged_once_and_every_event_reaches_the_hook(caplog: pytest.LogCaptureFixture) -> None:
    """Another kind is another place. A value that looks like a secret is not logged."""
    events: list[Any] = []
    good = {"index": 0, "name": "x", "units": "N"}
    for _ in range(3):
        Sensor.from_dict({**good, "apiKey": "S3CR3T"}, on_drift=events.append)
        Sensor.from_dict({**good, "name": None}, on_drift=events.append)
    assert [event.kind for event in events] == ["unknown-field", "null"] * 3
    assert len(caplog.records) == 2
    assert "S3CR3T" not in caplog.text + "".join(map(repr, events)) + "".join(map(str, events))


def test_a_secret_of_another_type_is_hidden_too() -> None:
    """Not only texts: what stands in a secret field after a change of the service is as secret."""
    good = {"hmacKey": "S3CR3T", "isDevelopmentKey": True, "name": "n"}
    for value in ("S3CR3T", ["S3CR3T"], {"a": "S3CR3T"}):
        shown = repr(AddHmacKeyRequest.from_dict({**good, "hmacKey": value}))
        assert "S3CR3T" not in shown
        shown = repr(AddHmacKeyRequest.from_dict({**good, "nested": {"token": value}}))
        assert "S3CR3T" not in shown


def test_a_broken_hook_does_not_go_unnoticed() -> None:
    """What the hook raises reaches the caller."""

    def hook(event: object) -> None:
        raise RuntimeError("mine")

    with pytest.raises(RuntimeError, match="mine"):
        Sensor.from_dict({"index": 0, "name": "x", "units": "N", "more": 1}, on_drift=hook)


def test_a_document_of_great_depth_is_read() -> None:
    """Pointers into a deep document are found without recursion."""
    deep: Any = 1
    for _ in range(5000):
        deep = [deep]
    events: list[Any] = []
    Sensor.from_dict({"index": 0, "name": "x", "units": "N", "deep": deep}, on_drift=events.append)
    assert [event.pointer for event in events] == ["/deep"]
