"""Hello and samples: what is sent, in which order, and in which words."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import pytest
from edgewire.remote.protocol.actions import Abandon, Denied, HangUp, Record, Refused, Welcome

from .talking import DEVICE, KEY, SAMPLE, Talk

# The hello


def test_nothing_is_sent_or_heard_before_the_hello_is_answered() -> None:
    talk = Talk(here=False)
    assert talk.hear(hello=True) == []
    assert talk.hear(sample=SAMPLE) == []
    (hello,) = talk.do(talk.protocol.connected(KEY))
    assert hello.keys() == {"hello"}
    assert talk.hear(sample=SAMPLE) == []
    assert talk.hear(startSnapshot=True) == []
    assert not talk.protocol.here
    assert talk.hear(hello=True, serverTimestamp=1) == []
    assert talk.protocol.here
    assert len(talk.wanted(Welcome)) == 1


@pytest.mark.parametrize(
    ("message", "error"),
    [({"err": "Invalid API key"}, "Invalid API key"), ({"error": "no"}, "no"), ({}, "no reason was given")],
)
def test_a_device_that_is_not_let_in_hears_why(message: dict[str, Any], error: str) -> None:
    talk = Talk(here=False)
    talk.do(talk.protocol.connected(KEY))
    talk.hear(hello=False, **message)
    assert talk.wanted(Denied) == [Denied(error)]
    assert not talk.protocol.here


def test_an_error_instead_of_a_hello_ends_the_connection_and_not_the_device() -> None:
    talk = Talk(here=False)
    talk.do(talk.protocol.connected(KEY))
    talk.hear(err="Failed to parse message")
    assert talk.wanted(HangUp) == [HangUp("Failed to parse message")]
    assert talk.wanted(Denied) == []


def test_what_is_not_known_is_ignored_and_logged_without_its_data(caplog: pytest.LogCaptureFixture) -> None:
    talk = Talk()
    with caplog.at_level(logging.DEBUG, "edgewire.remote"):
        for message in (
            {},
            {"err": "secret"},
            {"hello": False},
            {"newThing": "secret"},
            {"impulseRecordAck": "secret"},
        ):
            assert talk.hear(**message) == []
    assert "newThing" in caplog.text
    assert "secret" not in caplog.text
    assert talk.protocol.here


# Samples


def test_a_sample_is_told_step_by_step() -> None:
    talk = Talk()
    assert talk.hear(sample={**SAMPLE, "labelColor": "red", "collectedSampleCount": 1, "targetSampleCount": 5.0}) == [
        {"sample": True},
        {"sampleStarted": True},
    ]
    (record,) = talk.wanted(Record)
    request = record.request
    assert (request.label, request.length_ms, request.interval_ms, request.path) == ("wave", 1000, 10, SAMPLE["path"])
    assert (request.sensor, request.hmac_key) == ("Accelerometer", "0" * 32)
    assert (request.label_color, request.collected_sample_count, request.target_sample_count) == ("red", 1, 5)
    assert "0000" not in repr(request), "a key is no text for logs"
    do, protocol, number = talk.do, talk.protocol, record.number
    assert do(protocol.reading(number, 39.6)) == [{"sampleReading": True, "progressPercentage": 40}]
    assert do(protocol.processing(number)) == [{"sampleProcessing": True}]
    assert do(protocol.uploading(number)) == [{"sampleUploading": True}]
    assert do(protocol.finished(number)) == [{"sampleFinished": True}]
    assert talk.hear(sample=SAMPLE) == [{"sample": True}, {"sampleStarted": True}], "and it may be asked again"


def test_progress_is_told_where_it_is_news_and_between_0_and_100() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    (record,) = talk.wanted(Record)
    told = [
        message["progressPercentage"]
        for percent in (-5, 0.2, 30, 30.3, 20, float("nan"), float("inf"), 100)
        for message in talk.do(talk.protocol.reading(record.number, percent))
    ]
    assert told == [0, 30, 100]


@pytest.mark.parametrize("version", [1, 2])
def test_older_versions_tell_no_progress(version: Any) -> None:
    talk = Talk(replace(DEVICE, version=version))
    assert talk.hear(sample=SAMPLE) == [{"sample": True}, {"sampleStarted": True}]
    (record,) = talk.wanted(Record)
    assert talk.do(talk.protocol.reading(record.number, 50)) == []
    assert talk.do(talk.protocol.processing(record.number)) == [{"sampleProcessing": True}]


@pytest.mark.parametrize("uploading", [False, True])
def test_what_goes_wrong_is_told_once_and_the_device_lives_on(uploading: bool) -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    (record,) = talk.wanted(Record)
    if uploading:
        talk.do(talk.protocol.uploading(record.number))
    assert talk.do(talk.protocol.failed(record.number, "no power")) == [{"sample": False, "error": "no power"}]
    assert talk.do(talk.protocol.failed(record.number, "again")) == []
    assert talk.do(talk.protocol.finished(record.number)) == []
    assert talk.hear(sample=SAMPLE)[0] == {"sample": True}


def test_what_is_told_late_of_one_sample_is_not_about_the_next() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    talk.do(talk.protocol.failed(1, "no"))
    talk.hear(sample=SAMPLE)
    first, second = (record.number for record in talk.wanted(Record))
    assert talk.do(talk.protocol.reading(first, 50)) == talk.do(talk.protocol.processing(first)) == []
    assert talk.do(talk.protocol.uploading(first)) == talk.do(talk.protocol.failed(first, "late")) == []
    assert talk.do(talk.protocol.uploading(second)) == [{"sampleUploading": True}]
    assert talk.do(talk.protocol.finished(first)) == []
    assert talk.protocol.sampling


def test_a_second_request_while_sampling_is_refused_and_the_first_goes_on() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    busy = "Device is sampling, cannot start another sample"
    assert talk.hear(sample={**SAMPLE, "label": "other"}) == [{"sample": False, "error": busy}]
    assert talk.wanted(Refused) == [Refused(busy)]
    (record,) = talk.wanted(Record)
    talk.do(talk.protocol.uploading(record.number))
    assert talk.do(talk.protocol.finished(record.number)) == [{"sampleFinished": True}]


endless: list[Any] = []
for _ in range(20_000):
    endless = [endless]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"sensor": "Gyroscope"}, "Invalid sensor: Gyroscope"),
        ({"sensor": 7}, "Invalid sensor: 7"),
        ({"sensor": None}, "Invalid sensor: none is named, and the device has several"),
        ({"length": -1}, "Invalid length: -1"),
        ({"length": "long"}, "Invalid length: long"),
        ({"length": 10_001}, "Invalid length: Accelerometer records 10 s at most"),
        ({"interval": -1}, "Invalid interval: -1"),
        ({"path": "http://elsewhere/api/training/data"}, "Invalid path: http://elsewhere/api/training/data"),
        ({"path": "/api/training/data\n"}, "Invalid path: /api/training/data\n"),
        ({"path": 7}, "Invalid path: 7"),
        ({"label": None}, "Invalid sample request: it has no label"),
        ({"sensor": "x" * 10_000}, f"Invalid sensor: {'x' * 500}"),
        ({"sensor": endless}, "Invalid sensor: [[[[[[[...]]]]]]]"),
        ({"interval": endless, "length": endless}, "Invalid interval: [[[[[[[...]]]]]]]"),
    ],
    ids=range(14),
)
def test_a_request_that_cannot_be_done_is_refused_in_words(change: dict[str, Any], error: str) -> None:
    talk = Talk()
    assert talk.hear(sample={**SAMPLE, **change}) == [{"sample": False, "error": error}]
    assert talk.wanted(Record) == []


@pytest.mark.parametrize("value", [True, None, [], "now"], ids=repr)
def test_a_request_that_is_none_is_refused(value: Any) -> None:
    assert Talk().hear(sample=value) == [{"sample": False, "error": "Invalid sample request"}]


def test_a_camera_is_not_held_to_a_length_and_a_request_may_say_little() -> None:
    talk = Talk()
    assert talk.hear(sample={"label": "cup", "length": 10**9, "sensor": "Camera (640x480)"})[0] == {"sample": True}
    (record,) = talk.wanted(Record)
    assert (record.request.path, record.request.interval_ms) == ("/api/training/data", 0)
    assert record.request.hmac_key is None


def test_numbers_may_be_texts_and_what_is_left_out_may_be_null_or_empty() -> None:
    one = Talk(replace(DEVICE, sensors=DEVICE.sensors[:1]))
    asked = {**SAMPLE, "length": "2000", "interval": "16", "sensor": "", "hmacKey": None, "labelColor": None}
    assert one.hear(sample=asked)[0] == {"sample": True}
    request = one.wanted(Record)[0].request
    assert (request.length_ms, request.interval_ms, request.hmac_key) == (2000, 16, None)
    assert request.sensor == "Accelerometer"
    other = Talk(replace(DEVICE, sensors=DEVICE.sensors[:1]))
    assert other.hear(sample={**asked, "interval": None})[0] == {"sample": True}
    assert other.wanted(Record)[0].request.interval_ms == 0
    for length in ("nan", "inf", "1e999", "", " "):
        refusal = Talk(DEVICE).hear(sample={**SAMPLE, "length": length})
        assert refusal == [{"sample": False, "error": f"Invalid length: {length}"}]


def test_a_device_with_one_sensor_or_none_needs_no_name_of_one() -> None:
    one = Talk(replace(DEVICE, sensors=DEVICE.sensors[:1]))
    unnamed = {name: value for name, value in SAMPLE.items() if name != "sensor"}
    one.hear(sample=unnamed)
    assert one.wanted(Record)[0].request.sensor == "Accelerometer"
    none = Talk(replace(DEVICE, sensors=()))
    none.hear(sample=unnamed)
    assert none.wanted(Record)[0].request.sensor is None


def test_a_device_without_a_sampler_says_so() -> None:
    assert Talk(can_sample=False).hear(sample=SAMPLE) == [{"sample": False, "error": "Device cannot sample"}]


def test_a_sample_survives_its_connection_and_its_last_word_is_said_on_the_next() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    (record,) = talk.wanted(Record)
    talk.do(talk.protocol.lost())
    assert talk.do(talk.protocol.reading(record.number, 50)) == []
    assert talk.do(talk.protocol.uploading(record.number)) == []
    assert talk.do(talk.protocol.finished(record.number)) == []
    assert talk.arrive() == [{"sampleFinished": True}]
    talk.do(talk.protocol.lost())
    assert talk.arrive() == [], "once"


def test_a_last_word_that_was_sent_is_not_said_again_and_one_that_was_not_is() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    (record,) = talk.wanted(Record)
    talk.do(talk.protocol.uploading(record.number))
    (word,) = talk.do(talk.protocol.finished(record.number))
    talk.do(talk.protocol.lost())
    assert talk.arrive() == [], "it was sent"
    talk.do(talk.protocol.lost([{"sampleUploading": True}, word]))
    assert talk.arrive() == [word]


def test_a_last_word_is_not_said_of_the_sample_after_it() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    (record,) = talk.wanted(Record)
    talk.do(talk.protocol.uploading(record.number))
    (word,) = talk.do(talk.protocol.finished(record.number))
    talk.hear(sample=SAMPLE)
    talk.do(talk.protocol.lost([word]))
    assert talk.arrive() == []


def test_a_sample_that_ends_on_the_next_connection_is_told_there() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    (record,) = talk.wanted(Record)
    talk.do(talk.protocol.lost())
    talk.do(talk.protocol.connected(KEY))
    assert talk.do(talk.protocol.uploading(record.number)) == [], "not before the hello is answered"
    assert talk.hear(hello=True) == []
    assert talk.do(talk.protocol.finished(record.number)) == [{"sampleFinished": True}]


def test_a_device_that_stops_gives_up_a_recording_and_finishes_an_upload() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    assert talk.do(talk.protocol.stop()) == [{"sample": False, "error": "Device was stopped"}]
    assert talk.wanted(Abandon) == [Abandon(talk.wanted(Record)[0].number)]
    assert talk.hear(sample=SAMPLE) == [{"sample": False, "error": "Device was stopped"}]
    talk = Talk()
    talk.hear(sample=SAMPLE)
    (record,) = talk.wanted(Record)
    talk.do(talk.protocol.uploading(record.number))
    assert talk.do(talk.protocol.stop()) == []
    assert talk.do(talk.protocol.finished(record.number)) == [{"sampleFinished": True}]
