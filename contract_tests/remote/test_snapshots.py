"""Pictures: the states of the official client, with its words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from edgewire.remote.protocol.actions import Record, Unwatch, Wait, Watch

from .talking import DEVICE, SAMPLE, Talk

SAMPLING = {"snapshotFailed": True, "error": "Device is sampling, cannot start snapshot stream"}
UNSUPPORTED = {"snapshotFailed": True, "error": "Device does not support snapshot streaming"}


def watching(talk: Talk, **more: Any) -> int:
    """Start a stream, to its first picture."""
    assert talk.hear(startSnapshot=True, **more) == []
    number = talk.wanted(Watch)[-1].number
    assert talk.do(talk.protocol.taken(number, b"\xff\xd8\xff")) == [
        {"snapshotStarted": True},
        {"snapshotFrame": "/9j/"},
    ]
    return number


def test_pictures_start_with_the_first_and_stop_after_the_last() -> None:
    talk = Talk()
    number = watching(talk)
    assert talk.do(talk.protocol.taken(number, b"\xff\xd8\xff")) == [{"snapshotFrame": "/9j/"}]
    assert talk.hear(stopSnapshot=True) == []
    assert talk.wanted(Unwatch) == [Unwatch(number)]
    assert talk.do(talk.protocol.taken(number, b"late")) == []
    assert talk.do(talk.protocol.unwatched(number)) == [{"snapshotStopped": True}]
    assert talk.do(talk.protocol.unwatched(number)) == []


@pytest.mark.parametrize(
    ("more", "resolution"), [({}, "low"), ({"resolution": "high"}, "high"), ({"resolution": 7}, "low")], ids=range(3)
)
def test_a_resolution_that_is_not_said_is_low(more: dict[str, Any], resolution: str) -> None:
    talk = Talk()
    watching(talk, **more)
    assert talk.wanted(Watch)[0].resolution == resolution


def test_started_pictures_are_told_again_and_requested_ones_are_not() -> None:
    talk = Talk()
    talk.hear(startSnapshot=True)
    assert talk.hear(startSnapshot=True) == []
    talk.do(talk.protocol.taken(talk.wanted(Watch)[0].number, b""))
    assert talk.hear(startSnapshot=True) == [{"snapshotStarted": True}]
    talk.hear(stopSnapshot=True)
    assert talk.hear(startSnapshot=True) == [], "stopping"
    assert len(talk.wanted(Watch)) == 1


def test_a_stop_without_a_start_is_ignored() -> None:
    assert Talk().hear(stopSnapshot=True) == []


def test_a_stop_while_pictures_start_stops_them_as_soon_as_they_have() -> None:
    talk = Talk()
    talk.hear(startSnapshot=True)
    (watch,) = talk.wanted(Watch)
    assert talk.hear(stopSnapshot=True) == []
    assert talk.do(talk.protocol.taken(watch.number, b"")) == [{"snapshotStarted": True}]
    assert talk.do(talk.protocol.unwatched(watch.number)) == [{"snapshotStopped": True}]


def test_a_camera_that_fails_says_why_and_may_be_asked_again() -> None:
    talk = Talk()
    talk.hear(startSnapshot=True)
    (watch,) = talk.wanted(Watch)
    assert talk.do(talk.protocol.blind(watch.number, "no camera")) == [{"snapshotFailed": True, "error": "no camera"}]
    watching(talk)


@pytest.mark.parametrize("message", ["startSnapshot", "stopSnapshot"])
def test_a_device_without_a_camera_says_so(message: str) -> None:
    assert Talk(replace(DEVICE, snapshots=False)).hear(**{message: True}) == [UNSUPPORTED]


@pytest.mark.parametrize("version", [1, 2])
def test_older_versions_have_no_pictures(version: Any) -> None:
    talk = Talk(replace(DEVICE, version=version))
    assert talk.hear(startSnapshot=True) == talk.hear(stopSnapshot=True) == []
    assert talk.wanted(Watch) == []


def test_pictures_pause_for_a_sample_and_go_on_without_a_word() -> None:
    talk = Talk()
    number = watching(talk, resolution="high")
    assert talk.hear(sample=SAMPLE) == [{"sample": True}]
    assert talk.wanted(Unwatch) == [Unwatch(number)]
    assert talk.do(talk.protocol.unwatched(number)) == [{"sampleStarted": True}]
    (record,) = talk.wanted(Record)
    talk.do(talk.protocol.uploading(record.number))
    assert talk.do(talk.protocol.finished(record.number)) == [{"sampleFinished": True}]
    again = talk.wanted(Watch)[-1]
    assert again.number != number
    assert again.resolution == "high"
    assert talk.do(talk.protocol.taken(again.number, b"\xff\xd8\xff")) == [{"snapshotFrame": "/9j/"}]


def test_pictures_go_on_after_a_sample_that_failed() -> None:
    talk = Talk()
    number = watching(talk)
    talk.hear(sample=SAMPLE)
    talk.do(talk.protocol.unwatched(number))
    talk.do(talk.protocol.failed(talk.wanted(Record)[0].number, "no"))
    assert len(talk.wanted(Watch)) == 2
    again = talk.wanted(Watch)[-1].number
    assert talk.do(talk.protocol.blind(again, "dark")) == [{"snapshotFailed": True, "error": "dark"}], "nobody waits"


def test_pictures_that_are_starting_start_before_they_pause() -> None:
    talk = Talk()
    talk.hear(startSnapshot=True)
    (watch,) = talk.wanted(Watch)
    assert talk.hear(sample=SAMPLE) == [{"sample": True}]
    assert talk.wanted(Record) == []
    assert talk.do(talk.protocol.taken(watch.number, b"")) == [{"snapshotStarted": True}]
    assert talk.do(talk.protocol.unwatched(watch.number)) == [{"sampleStarted": True}]


def test_a_sample_waits_five_seconds_for_pictures_to_pause() -> None:
    talk = Talk()
    talk.hear(startSnapshot=True)
    talk.hear(sample=SAMPLE)
    (wait,) = talk.wanted(Wait)
    assert wait.seconds == 5
    slow = "Timeout when waiting for snapshot to be started or idle"
    assert talk.do(talk.protocol.waited(wait.number)) == [{"sample": False, "error": slow}]
    assert talk.wanted(Record) == []
    watch = talk.wanted(Watch)[-1]
    talk.do(talk.protocol.taken(watch.number, b""))
    assert talk.hear(startSnapshot=True) == [{"snapshotStarted": True}], "the pictures go on"


def test_a_wait_that_was_not_needed_changes_nothing() -> None:
    talk = Talk()
    number = watching(talk)
    talk.hear(sample=SAMPLE)
    (wait,) = talk.wanted(Wait)
    talk.do(talk.protocol.unwatched(number))
    assert talk.do(talk.protocol.waited(wait.number)) == []
    assert talk.protocol.sampling


def test_pictures_do_not_start_while_sampling() -> None:
    talk = Talk()
    talk.hear(sample=SAMPLE)
    assert talk.hear(startSnapshot=True) == [SAMPLING]
    assert talk.hear(stopSnapshot=True) == []


def test_pictures_that_were_asked_for_again_during_a_sample_are_over() -> None:
    talk = Talk()
    number = watching(talk)
    talk.hear(sample=SAMPLE)
    talk.do(talk.protocol.unwatched(number))
    assert talk.hear(startSnapshot=True) == [SAMPLING], "which the service takes for their end"
    talk.do(talk.protocol.failed(talk.wanted(Record)[0].number, "no"))
    assert len(talk.wanted(Watch)) == 1
    assert talk.hear(stopSnapshot=True) == []


def test_a_stop_while_pictures_pause_is_answered_and_they_do_not_go_on() -> None:
    talk = Talk()
    number = watching(talk)
    talk.hear(sample=SAMPLE)
    talk.do(talk.protocol.unwatched(number))
    assert talk.hear(stopSnapshot=True) == [{"snapshotStopped": True}]
    talk.do(talk.protocol.failed(talk.wanted(Record)[0].number, "no"))
    assert len(talk.wanted(Watch)) == 1


def test_a_device_that_can_do_both_does_both() -> None:
    talk = Talk(replace(DEVICE, both=True))
    number = watching(talk)
    assert talk.hear(sample=SAMPLE) == [{"sample": True}, {"sampleStarted": True}]
    assert talk.wanted(Unwatch) == []
    assert talk.wanted(Wait) == []
    assert talk.hear(startSnapshot=True) == [{"snapshotStarted": True}]
    assert talk.do(talk.protocol.taken(number, b"\xff\xd8\xff")) == [{"snapshotFrame": "/9j/"}]
    talk.hear(stopSnapshot=True)
    assert talk.do(talk.protocol.unwatched(number)) == [{"snapshotStopped": True}]


def test_nobody_looks_any_more_when_the_connection_is_lost() -> None:
    talk = Talk()
    number = watching(talk)
    talk.do(talk.protocol.lost())
    assert talk.wanted(Unwatch) == [Unwatch(number)]
    assert talk.arrive() == []
    assert talk.do(talk.protocol.taken(number, b"late")) == []
    talk.hear(startSnapshot=True)
    assert talk.do(talk.protocol.taken(number, b"late")) == [], "of another series"
    talk.do(talk.protocol.taken(talk.wanted(Watch)[-1].number, b""))
    assert talk.do(talk.protocol.unwatched(number)) == [], "the old series says nothing of the new one"
