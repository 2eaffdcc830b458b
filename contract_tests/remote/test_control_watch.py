"""Which sample is the one that was asked for, when to look for it, and when there will be none; without a service."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from typing import Any

import pytest
from edge_impulse_studio.models import Sample
from edgewire import ConnectionLost, DeviceTimeout, SamplingFailed, SamplingTimeout
from edgewire.remote.control import events
from edgewire.remote.control.choosing import Wanted
from edgewire.remote.control.watch import ARRIVAL_SECONDS, HURRIED, LONGEST, Watch, whose

DEVICE = "AA:BB:CC:00:11:22"
REQUEST = 7
FINISHED = {"deviceId": DEVICE, "id": REQUEST, "status": "finished"}


def wanted(**fields: Any) -> Wanted:
    usual: dict[str, Any] = {
        "device_id": DEVICE,
        "names": frozenset((DEVICE, "kitchen")),
        "label": "wave",
        "length_ms": 2000,
        "interval_ms": 16,
        "category": "training",
        "sensor": "Accelerometer",
    }
    return Wanted(**{**usual, **fields})


def sample(id: int = 11, name: str | None = DEVICE, **fields: Any) -> Sample:
    usual = {"id": id, "label": "wave", "category": "training", "chartType": "chart"}
    named = {} if name is None else {"deviceName": name}
    return Sample.from_dict({**usual, **named, **fields})


def watch(of: Wanted | None = None, **fields: Any) -> Watch:
    return Watch(of or wanted(), **{"after": 10, "request_id": REQUEST, "begun": 100.0, **fields})


def found(watching: Watch, *samples: Sample, at: float = 101.0) -> int | None:
    watching.looked(samples, at, at)
    return None if watching.sample is None else watching.sample.id


@pytest.mark.parametrize(
    ("given", "of", "verdict"),
    [
        (sample(), wanted(), "ours"),
        (sample(name="kitchen"), wanted(), "ours"),
        (sample(name="FF:FF"), wanted(), "others"),
        (sample(name=None), wanted(), "unnamed"),
        (sample(name=None, metadata={"device_name": DEVICE}), wanted(), "ours"),
        (sample(name=None, metadata={"device_name": "FF:FF"}), wanted(), "others"),
        (sample(name=None, metadata={"room": DEVICE}), wanted(), "unnamed"),
        (sample(name=""), wanted(), "unnamed"),
        (sample(label="idle"), wanted(), "others"),
        (sample(label="", chartType="image"), wanted(sensor="Camera (320x240)"), "ours"),
        (sample(label="", name=None, chartType="image"), wanted(sensor="Camera (320x240)"), "unnamed"),
        (sample(label="", name=None), wanted(), "others"),
        (sample(name=None, chartType="image"), wanted(), "others"),
        (sample(name=None), wanted(sensor="Camera (320x240)"), "others"),
        (sample(category="testing"), wanted(), "others"),
        (sample(category="testing"), wanted(category="validation"), "ours"),
        (sample(category="validation"), wanted(category="validation"), "ours"),
        (sample(category="training"), wanted(category="testing"), "others"),
    ],
    ids=[
        "by-id",
        "by-name",
        "of-another-device",
        "without-a-name",
        "by-its-metadata",
        "of-another-by-its-metadata",
        "with-other-metadata",
        "with-an-empty-name",
        "another-label",
        "boxes-and-named",
        "boxes-and-unnamed",
        "unnamed-and-unlabelled",
        "a-picture-from-no-camera",
        "no-picture-from-a-camera",
        "another-category",
        "cameras-know-two-categories",
        "a-third-category",
        "training-for-testing",
    ],
)
def test_whose_a_sample_is(given: Sample, of: Wanted, verdict: str) -> None:
    assert whose(given, of) == verdict


def test_only_what_came_after_the_request_can_be_it() -> None:
    watching = watch()
    assert found(watching, sample(9), sample(10)) is None
    assert found(watching, sample(13), sample(12), sample(11, name="FF")) == 12
    assert watching.over


def test_a_sample_that_names_its_device_needs_no_word_of_it() -> None:
    assert found(watch(), sample()) == 11


def test_a_file_without_a_name_is_taken_once_the_device_has_finished_and_only_if_it_is_alone() -> None:
    watching = watch()
    assert found(watching, sample(name=None)) is None
    watching.event("device-sampling", FINISHED, 102)
    assert found(watching, sample(11, name=None), sample(12, name=None), at=103) is None
    assert found(watching, sample(11, name=None), at=104) == 11


def test_a_look_that_began_before_the_device_had_finished_does_not_settle_for_a_file_without_a_name() -> None:
    watching = watch()
    watching.event("device-sampling", FINISHED, 102)
    watching.looked([sample(name=None)], 101, 103)
    assert not watching.over


def test_a_file_without_a_name_is_taken_where_the_caller_says_so() -> None:
    watching = watch(wanted(unnamed=True))
    assert found(watching, sample(11, name=None), sample(12, name=None)) is None
    assert found(watching, sample(11, name=None)) == 11


def test_a_device_that_fails_is_believed_after_one_more_look() -> None:
    watching = watch()
    said = watching.event("x", {"deviceId": DEVICE, "id": REQUEST, "status": "failed", "error": "no battery"}, 102)
    assert said == events.SamplingProgress(DEVICE, "failed", None, "no battery")
    assert not watching.over
    assert watching.next_look == 102
    watching.looked([], 101.9, 102.1)  # it was under way
    assert not watching.over
    watching.looked([], 102.2, 102.3)
    assert isinstance(watching.error, SamplingFailed)
    assert not isinstance(watching.error, SamplingTimeout)
    assert str(watching.error) == f"device {DEVICE} did not sample 'wave': no battery"
    assert (watching.error.device_id, watching.error.label) == (DEVICE, "wave")


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ({"error": "no battery"}, "no battery"),
        ({"err": "no battery"}, "no battery"),
        ({"error": ""}, "does not say why"),
    ],
    ids=["error", "err", "none"],
)
def test_why_a_device_fails_is_told_in_its_words(payload: Any, words: str) -> None:
    watching = watch()
    watching.event("x", {"deviceId": DEVICE, "sample": False, **payload}, 102)
    watching.looked([], 102, 102)
    assert words in str(watching.error)


def test_a_sample_that_is_there_counts_more_than_a_device_that_says_it_failed() -> None:
    watching = watch()
    watching.event("x", {"deviceId": DEVICE, "status": "failed", "error": "Device disconnected"}, 102)
    assert found(watching, sample(), at=102.1) == 11
    assert watching.error is None


def test_what_failed_for_another_request_or_another_device_is_not_this_one() -> None:
    watching = watch()
    assert watching.event("x", {"deviceId": DEVICE, "id": REQUEST + 1, "status": "failed"}, 101) is None
    assert watching.event("x", {"deviceId": "FF", "status": "failed"}, 101) is None
    assert watching.event("x", {"deviceId": DEVICE, "streamIds": [1], "status": "failed"}, 101) is None
    watching.looked([], 102, 102)
    assert not watching.over


def test_an_upload_that_got_lost_is_not_waited_for_until_the_end() -> None:
    watching = watch(timeout=1000)
    watching.event("x", FINISHED, 102)
    assert found(watching, at=102 + ARRIVAL_SECONDS - 1) is None
    assert not watching.over
    watching.looked([], 102 + ARRIVAL_SECONDS, 102 + ARRIVAL_SECONDS)
    assert isinstance(watching.error, SamplingFailed)
    assert "no sample came that names it" in str(watching.error)


def test_time_ends_the_waiting_and_the_error_says_what_is_known() -> None:
    watching = watch(timeout=5)
    watching.event("x", {"deviceId": DEVICE, "status": "reading", "progressPercentage": 40}, 101)
    watching.looked([sample(12, name=None)], 104.9, 104.9)
    assert not watching.over
    assert watching.next_look == watching.deadline == 105
    watching.looked([sample(12, name=None)], 105, 105)
    assert isinstance(watching.error, SamplingTimeout)
    assert isinstance(watching.error, TimeoutError | DeviceTimeout)
    assert str(watching.error) == (
        f"device {DEVICE} sent no sample 'wave' within 5 s: the last that was heard of it is 'reading', 40 %; "
        "new and without the name of a device: 12 (unnamed=True takes one that is alone)"
    )


def test_without_a_timeout_a_sample_has_its_length_and_a_minute() -> None:
    assert watch().deadline == 100 + 2 + 60


def test_a_list_that_cannot_be_read_is_asked_again_until_time_is_up() -> None:
    watching = watch(timeout=5)
    watching.missed(ConnectionLost("no route"), 101)
    assert not watching.over
    watching.missed(ConnectionLost("no route"), 105)
    assert isinstance(watching.error, SamplingTimeout)
    assert "the list of samples cannot be read, no route" in str(watching.error)
    assert isinstance(watching.error.__cause__, ConnectionLost)


def test_looks_become_rarer_and_are_frequent_again_when_the_recording_should_be_over() -> None:
    watching = watch(wanted(length_ms=60_000))
    pauses, now = [], 100.0
    for _ in range(40):
        now = watching.next_look
        watching.looked([], now, now)
        pauses.append(watching.next_look - now)
    assert max(pauses) == LONGEST
    assert pauses[-1] == LONGEST
    assert pauses[pauses.index(LONGEST) :].count(0.5) == 1


def test_an_event_that_is_not_understood_makes_it_look_and_a_flood_of_them_does_not_make_it_look_all_the_time() -> None:
    watching = watch(wanted(length_ms=60_000))
    for at in (103.0, 106.0):
        watching.looked([], at, at)
    assert watching.event("what-is-this", {"a": {"b": [DEVICE]}}, 106.01) is None
    assert watching.next_look == 106 + HURRIED
    watching.event("what-is-this", {"a": "somebody else"}, 106.02)
    watching.event(f"news-of-{DEVICE}", None, 106.03)
    assert watching.next_look == 106 + HURRIED


def test_a_new_connection_makes_it_look() -> None:
    watching = watch()
    for at in (103.0, 106.0):
        watching.looked([], at, at)
    watching.connected(106.3)
    assert watching.next_look == 106.3


def test_errors_survive_a_trip_to_another_process() -> None:
    error = SamplingTimeout("late", device_id=DEVICE, label="wave")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.device_id, again.label) == (SamplingTimeout, "late", DEVICE, "wave")


# What an event says


@pytest.mark.parametrize(
    ("payload", "stage"),
    [
        ({"status": "accepted"}, "accepted"),
        ({"status": "reading", "progressPercentage": 3}, "reading"),
        ({"sampleStarted": True}, "started"),
        ({"sampleFinished": True}, "finished"),
        ({"sample": True}, "accepted"),
        ({"sample": False, "err": "no"}, "failed"),
        ({"status": "stopped"}, None),
        ({"status": 5}, None),
        ({"sampleStarted": "yes"}, None),
        ([], None),
        (None, None),
    ],
    ids=str,
)
def test_how_far_a_device_is(payload: Any, stage: str | None) -> None:
    said = events.progress(payload, DEVICE, REQUEST)
    assert (said and said.stage) == stage


def test_pictures_and_records_are_known_by_their_shape() -> None:
    picture = events.snapshot({"snapshotFrame": "/9j/", "fileName": "a.jpg"}, DEVICE)
    assert picture == events.Snapshot(DEVICE, b"\xff\xd8\xff", "a.jpg")
    for useless in ({"snapshotFrame": "%"}, {"snapshotFrame": ""}, {"frame": "/9j/"}, None):
        assert events.snapshot(useless, DEVICE) is None
    body: dict[str, Any] = {"result": {"classification": {"a": 1}}, "timing": {"dsp": 2}}
    raw = {"type": "jpg", "bufferBase64": "/9j/"}
    for key in ("impulseRecord", "record"):
        record = events.record({key: body, "index": 4, "timestamp": 9, "rawData": raw}, DEVICE)
        assert record == events.InferenceRecord(DEVICE, 4, 9.0, body["result"], body["timing"], b"\xff\xd8\xff", "jpg")
    bare = events.record({"record": {}}, DEVICE)
    assert bare == events.InferenceRecord(DEVICE, None, None, {}, {})
    assert events.record({"record": 5}, DEVICE) is None


@pytest.mark.parametrize(
    ("payload", "concerns"),
    [
        ({"deviceId": DEVICE}, True),
        ({"device": {"deviceId": DEVICE}}, True),
        ({"deviceId": "FF"}, False),
        ({"device": {"deviceId": "FF"}}, False),
        ({"snapshotFrame": "/9j/"}, True),
    ],
    ids=["id", "device", "another-id", "another-device", "none"],
)
def test_what_another_device_shows_is_not_this_ones(payload: Any, concerns: bool) -> None:
    assert events.may_concern("x", payload, DEVICE) is concerns


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        ({"streamIds": [3], "status": "failed", "error": "no camera"}, "no camera"),
        ({"streamIds": [3], "status": "failed"}, "the device cannot stream"),
        ({"streamId": 3, "status": "stopped"}, "it was stopped"),
        ({"streamIds": [3], "status": "started"}, None),
        ({"streamIds": [4], "status": "failed"}, None),
    ],
    ids=["failed", "silent", "stopped", "started", "of-somebody-else"],
)
def test_a_stream_ends_by_an_event_about_it(payload: Any, why: str | None) -> None:
    assert events.stream_end(payload, 3) == why


def test_why_there_is_no_record() -> None:
    told: Sequence[tuple[Any, str | None]] = [
        ({"streamIds": [], "error": "Record not found", "index": 3}, "Record not found"),
        ({"impulseRecordsResponse": False, "error": "no"}, "no"),
        ({"status": "failed", "error": "no", "index": 3}, None),
        ({"record": {}, "index": 3, "error": "no"}, None),
        ({"error": "something else"}, None),
    ]
    for payload, why in told:
        assert events.record_error(payload) == why


def test_a_sample_of_which_little_is_said_is_told_by_the_name_of_its_device() -> None:
    assert whose(Sample.from_dict({"id": 11, "deviceName": DEVICE}), wanted()) == "ours"
    assert whose(Sample.from_dict({"id": 11, "metadata": {"device_name": DEVICE}}), wanted()) == "ours"
    assert whose(Sample.from_dict({"id": 11}), wanted()) == "others"


def test_blanks_around_a_label_are_no_difference() -> None:
    assert whose(sample(label="wave"), wanted(label=" wave ")) == "ours"
    assert whose(sample(label="wa ve"), wanted()) == "others"
