"""A device that runs a model: its records, one at a time, and its updates."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import Any

import pytest
from edgewire.errors import ConfigurationError
from edgewire.remote import InferenceInfo, ModelMonitor
from edgewire.remote.protocol.actions import NewModel
from hypothesis import given
from hypothesis import strategies as st

from .talking import DEVICE, Talk

INFO = InferenceInfo(7, "Me", "P", 3)
RESULT = {"classification": {"cup": 0.9}}
TIMING = {"dsp": 1, "classification": 2}
NO_MONITOR = {"impulseRecordsResponse": False, "error": "Model monitor not initialized"}


def running(count: int = 0, *, keep: int = 1000, **more: Any) -> tuple[Talk, ModelMonitor]:
    """A device that runs a model and has so many records, and is let in."""
    monitor = ModelMonitor(INFO, keep=keep, **more)
    for number in range(count):
        monitor.add(RESULT, TIMING, timestamp=number)
    return Talk(replace(DEVICE, inference=INFO), monitor=monitor), monitor


def shown(index: int, timestamp: int) -> dict[str, Any]:
    return {"impulseRecord": {"result": RESULT, "timing": TIMING}, "timestamp": timestamp, "index": index}


def response(index: int) -> dict[str, Any]:
    record = {"result": RESULT, "timing": TIMING}
    return {"impulseRecordsResponse": True, "index": index, "record": record, "timestamp": index - 1}


def missing(index: int, error: str = "Record not found") -> dict[str, Any]:
    return {"impulseRecordsResponse": False, "index": index, "error": error}


def indexes(talk: Talk, messages: list[dict[str, Any]]) -> list[int]:
    """Acknowledge whatever comes, to the end; gives the indexes."""
    found = []
    while messages:
        found += [message["index"] for message in messages]
        assert {message.get("error", "Record not found") for message in messages} == {"Record not found"}
        assert sum(message["impulseRecordsResponse"] for message in messages) <= 1, "one at a time"
        messages = talk.hear(impulseRecordAck=True, index=found[-1])
    return found


def test_records_are_shown_one_after_another_while_somebody_looks() -> None:
    talk, monitor = running()
    assert talk.do(talk.protocol.inferred(monitor.add(RESULT))) == [], "nobody looks"
    assert talk.hear(startInferenceStream=True) == [{"inferenceStreamStarted": True}]
    second, third = (monitor.add(RESULT, TIMING, timestamp=number) for number in (20, 30))
    assert talk.do(talk.protocol.inferred(second)) == [shown(2, 20)]
    assert talk.do(talk.protocol.inferred(third)) == [], "the second is not acknowledged yet"
    assert talk.hear(impulseRecordAck=True, index=2) == [shown(3, 30)]
    assert talk.hear(impulseRecordAck=True, index=3) == []
    assert talk.hear(stopInferenceStream=True) == [{"inferenceStreamStopped": True}]
    assert talk.do(talk.protocol.inferred(third)) == []


def test_a_record_that_is_not_wanted_ends_the_stream() -> None:
    talk, monitor = running()
    talk.hear(startInferenceStream=True)
    record = monitor.add(RESULT)
    talk.do(talk.protocol.inferred(record))
    talk.do(talk.protocol.inferred(record))
    assert talk.hear(impulseRecordAck=False, index=1, error="no") == []
    assert talk.do(talk.protocol.inferred(record)) == []


@pytest.mark.parametrize("kind", ["wav", "jpg"])
def test_what_was_looked_at_goes_with_its_record(kind: str) -> None:
    talk, monitor = running()
    talk.hear(startInferenceStream=True)
    (message,) = talk.do(talk.protocol.inferred(monitor.add(RESULT, **{kind: b"RIFF"})))  # type: ignore[arg-type]  # by name
    assert message["rawData"] == {"type": kind, "bufferBase64": base64.b64encode(b"RIFF").decode()}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"index": 2}, [2]),
        ({"index": 2.0}, [2]),
        ({"range": {"first": 2, "last": 4}}, [2, 3, 4]),
        ({"range": {"first": 4, "last": 10**15}}, [4, 5]),
        ({"range": {"first": 3, "last": 3}}, [3]),
        ({"list": [5, 1, 9, "x", 3]}, [1, 3, 5, 9]),
        ({"list": []}, []),
    ],
    ids=range(7),
)
def test_kept_records_are_given_one_by_one(wanted: dict[str, Any], found: list[int]) -> None:
    talk, _ = running(5)
    assert indexes(talk, talk.hear(impulseRecordRequest=wanted)) == found


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        ({"index": 2}, response(2)),
        ({"index": 9}, missing(9)),
        ({"range": {"first": 8, "last": 10**15}}, missing(8)),
        ({"range": {"first": 3, "last": 2}}, missing(3, "First index higher than the last one")),
        ({}, {"impulseRecordsResponse": False, "error": "Invalid impulse request"}),
        ({"range": {"first": "a"}}, {"impulseRecordsResponse": False, "error": "Invalid impulse request"}),
        ([1], {"impulseRecordsResponse": False, "error": "Invalid impulse request"}),
    ],
    ids=range(7),
)
def test_a_request_for_records_is_answered_in_the_clients_words(wanted: Any, answer: dict[str, Any]) -> None:
    talk, _ = running(5)
    assert talk.hear(impulseRecordRequest=wanted) == [answer]


def test_the_oldest_records_are_forgotten() -> None:
    talk, _ = running(5, keep=2)
    assert talk.hear(impulseRecordRequest={"index": 3}) == [missing(3)]
    assert indexes(talk, talk.hear(impulseRecordRequest={"range": {"first": 1, "last": 5}})) == [4, 5]


def test_what_is_asked_for_comes_before_what_is_new_and_a_refusal_aborts_it() -> None:
    talk, monitor = running(5)
    talk.hear(startInferenceStream=True)
    talk.hear(impulseRecordRequest={"range": {"first": 1, "last": 5}})
    assert talk.do(talk.protocol.inferred(monitor.add(RESULT, TIMING, timestamp=50))) == []
    assert talk.hear(impulseRecordAck=True)[0]["index"] == 2
    assert talk.hear(impulseRecordAck=False, error="enough") == [shown(6, 50)]


def test_without_a_model_there_is_nothing_to_show() -> None:
    talk = Talk()
    assert talk.hear(startInferenceStream=True) == [{"inferenceStreamStarted": False}]
    assert talk.hear(stopInferenceStream=True) == [{"inferenceStreamStopped": False}]
    assert talk.hear(impulseRecordRequest={"index": 1}) == [NO_MONITOR]


@pytest.mark.parametrize("version", [1, 2, 3])
def test_older_versions_have_no_models(version: Any) -> None:
    talk = Talk(replace(DEVICE, version=version), monitor=ModelMonitor(INFO))
    for name in ("startInferenceStream", "stopInferenceStream", "impulseRecordRequest", "newModelAvailable"):
        assert talk.hear(**{name: True}) == []
    assert talk.do(talk.protocol.summarized({})) == []
    assert talk.do(talk.protocol.updated(INFO)) == []


def test_looking_ends_with_the_connection() -> None:
    talk, monitor = running(5)
    talk.hear(startInferenceStream=True)
    talk.hear(impulseRecordRequest={"range": {"first": 1, "last": 5}})
    talk.do(talk.protocol.lost())
    assert talk.arrive() == []
    assert talk.do(talk.protocol.inferred(monitor.add(RESULT))) == []
    assert talk.hear(impulseRecordAck=True, index=1) == []


@pytest.mark.parametrize(("said", "wanted"), [({"deploymentVersion": 4}, 4), ({}, "latest")], ids=["number", "latest"])
def test_a_new_model_is_fetched_and_the_outcome_told(said: dict[str, Any], wanted: Any) -> None:
    talk, _ = running(on_new_model=lambda version: INFO)
    assert talk.hear(newModelAvailable=True, **said) == []
    assert talk.wanted(NewModel) == [NewModel(wanted)]
    assert talk.do(talk.protocol.updated(INFO)) == [{"modelUpdateSuccess": True, "inferenceInfo": INFO.to_message()}]
    assert talk.do(talk.protocol.not_updated("disk full")) == [{"modelUpdateSuccess": False, "error": "disk full"}]
    assert talk.do(talk.protocol.not_updated("")) == [{"modelUpdateSuccess": False, "error": "No error message"}]


def test_a_device_that_cannot_update_says_so() -> None:
    talk, _ = running()
    assert talk.hear(newModelAvailable=True) == [
        {"modelUpdateSuccess": False, "error": "Device cannot update its model"}
    ]


def test_a_summary_is_told() -> None:
    talk, _ = running()
    assert talk.do(talk.protocol.summarized({"mean": []})) == [{"inferenceSummary": {"mean": []}}]


@given(st.lists(st.integers(1, 12), max_size=12), st.integers(1, 12))
def test_a_record_is_found_while_it_is_kept(asked: list[int], keep: int) -> None:
    monitor = ModelMonitor(INFO, keep=keep)
    for _ in range(10):
        monitor.add(RESULT)
    assert monitor.span() == (max(1, 11 - keep), 10)
    for index in asked:
        found = monitor.get(index)
        assert (found is not None and found.index == index) == (max(1, 11 - keep) <= index <= 10)


def test_what_cannot_be_a_record_is_a_sentence() -> None:
    monitor = ModelMonitor(INFO)
    with pytest.raises(ConfigurationError, match="cannot be sent"):
        monitor.add({"classification": object()})
    with pytest.raises(ConfigurationError, match="give one"):
        monitor.add(RESULT, wav=b"", jpg=b"")
    with pytest.raises(ConfigurationError, match="keep=0"):
        ModelMonitor(INFO, keep=0)
    with pytest.raises(ConfigurationError, match="model_type='dream'"):
        InferenceInfo(1, "", "", 1, "dream")  # type: ignore[arg-type]  # that is the point
    assert monitor.span() is None
