"""What was stored comes back: byte for byte, as readings, as sound and picture; crops hide, and never lose."""

from __future__ import annotations

import io
import json
import struct
import wave
from typing import Any

import pytest

from .conftest import PATH, PNG, Dataset, acquisition
from .test_state import done, ids, refused, shown


def sound(values: list[int], rate: int = 16_000) -> bytes:
    """A mono WAV file of 16 bits."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(struct.pack(f"<{len(values)}h", *values))
    return file.getvalue()


def add_sound(dataset: Dataset, values: list[int]) -> Any:
    return dataset.add(
        "voice", content=sound(values), extension="wav", media="audio", interval_ms=1 / 16,
        values_count=len(values), length_ms=len(values) / 16, sensors=({"name": "audio", "units": "wav"},),
    )  # fmt: skip


def values(answer: Any) -> list[list[float]]:
    found: list[list[float]] = done(answer)["payload"]["values"]
    return found


def test_the_file_comes_back_byte_for_byte_under_its_name(studio: Any, dataset: Dataset) -> None:
    content = acquisition([[1, 2]]) + b" \n"
    sample = dataset.add("run 1 ✓", content=content)
    answer = studio.get(f"{PATH}/{sample.id}/raw")
    assert answer.content == content
    assert answer.headers["content-disposition"] == "attachment; filename*=utf-8''run%201%20%E2%9C%93.json"
    assert shown(studio, sample.id)["sha256Hash"] == sample.blob


def test_the_readings_are_those_of_the_file(studio: Any, dataset: Dataset) -> None:
    rows = [[index, -index / 2] for index in range(10)]
    sample = dataset.add(content=acquisition(rows, name="AA:BB"))
    body = done(studio.get(f"{PATH}/{sample.id}"))
    assert body["payload"]["values"] == rows
    assert body["totalPayloadLength"] == 10
    assert [sensor["name"] for sensor in body["payload"]["sensors"]] == ["accX", "accY"]
    assert body["payload"]["device_name"] == "AA:BB"
    assert body["datastreamPayloads"] == [{"index": 0, "payload": body["payload"], "totalPayloadLength": 10}]


def test_readings_can_be_limited_without_a_change_of_their_number(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add()
    body = done(studio.get(f"{PATH}/{sample.id}", params={"limitPayloadValues": 5}))
    assert 0 < len(body["payload"]["values"]) <= 5
    assert body["totalPayloadLength"] == 10
    assert "limitPayloadValues" in refused(studio.get(f"{PATH}/{sample.id}", params={"limitPayloadValues": -1}))


def test_a_slice_is_the_readings_between_two_indexes(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add()
    where = f"{PATH}/{sample.id}/slice"
    assert values(studio.get(where, params={"sliceStart": 2, "sliceEnd": 4})) == [[2, -2], [3, -3]]
    assert values(studio.get(where, params={"sliceStart": 8})) == [[8, -8], [9, -9]]
    for start, end in ((-1, 4), (4, 4), (10, 12), (5, 2), (2**63 - 1, 2**63 - 1)):
        assert "out of bounds" in refused(studio.get(where, params={"sliceStart": start, "sliceEnd": end}))


def test_a_crop_hides_and_a_wider_one_brings_back(studio: Any, dataset: Dataset) -> None:
    labels = tuple({"startIndex": at, "endIndex": at + 4, "label": name} for at, name in ((0, "a"), (5, "b")))
    sample = dataset.add(structured=labels)
    where = f"{PATH}/{sample.id}"
    assert done(studio.post(f"{where}/crop", json={"cropStart": 3, "cropEnd": 7}))["requiresProcessing"] is False
    body = done(studio.get(where))
    assert body["payload"]["values"] == [[3, -3], [4, -4], [5, -5], [6, -6]]
    assert (body["payload"]["cropStart"], body["payload"]["cropEnd"], body["totalPayloadLength"]) == (3, 7, 4)
    assert (body["sample"]["isCropped"], body["sample"]["valuesCount"], body["sample"]["totalLengthMs"]) == (
        True,
        4,
        40,
    )
    assert body["sample"]["structuredLabels"] == [
        {"startIndex": 0, "endIndex": 1, "label": "a"},
        {"startIndex": 2, "endIndex": 3, "label": "b"},
    ]
    assert values(studio.get(f"{where}/slice", params={"sliceStart": 1, "sliceEnd": 3})) == [[4, -4], [5, -5]]
    whole = done(studio.get(f"{where}/original", params={"zoomStart": 6}))
    assert whole["payload"]["values"] == [[6, -6], [7, -7], [8, -8], [9, -9]]
    assert (whole["payload"]["cropStart"], whole["payload"]["cropEnd"]) == (3, 7)
    assert studio.get(f"{where}/raw").content == dataset.service.store.blobs.read(sample.blob)

    done(studio.post(f"{where}/crop", json={"cropStart": 4, "cropEnd": 10}))  # counts in what was sent
    assert values(studio.get(where))[0] == [4, -4]
    done(studio.post(f"{where}/crop", json={"cropStart": 0, "cropEnd": 10}))
    back = done(studio.get(where))
    assert len(back["payload"]["values"]) == 10
    assert (back["sample"]["isCropped"], back["sample"]["structuredLabels"]) == (False, list(labels))
    assert "cropStart" not in back["payload"]


def test_labels_that_were_given_to_a_crop_survive_it(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add(structured=({"startIndex": 0, "endIndex": 9, "label": "a"},))
    where = f"{PATH}/{sample.id}"
    done(studio.post(f"{where}/crop", json={"cropStart": 2, "cropEnd": 5}))
    new = [{"startIndex": 0, "endIndex": 2, "label": "b"}]
    done(studio.post(f"{where}/structured-labels", json={"structuredLabels": new}))
    done(studio.post(f"{where}/crop", json={"cropStart": 0, "cropEnd": 10}))
    found = [(one["startIndex"], one["endIndex"], one["label"]) for one in shown(studio, sample.id)["structuredLabels"]]
    assert found == [(0, 1, "a"), (2, 4, "b"), (5, 9, "a")]


@pytest.mark.parametrize(("start", "end"), [(0, 11), (-1, 5), (5, 5), (6, 2), (0, 10**30)])
def test_a_crop_outside_is_refused(studio: Any, dataset: Dataset, start: int, end: int) -> None:
    sample = dataset.add()
    body = {"cropStart": start, "cropEnd": end}
    assert "out of bounds" in refused(studio.post(f"{PATH}/{sample.id}/crop", json=body))
    assert shown(studio, sample.id)["isCropped"] is False


@pytest.mark.parametrize("what", ["crop", "find-segments", "segment"])
def test_a_picture_has_no_parts(studio: Any, dataset: Dataset, what: str) -> None:
    bodies = {
        "crop": {"cropStart": 0, "cropEnd": 1},
        "find-segments": {"segmentLengthMs": 10, "shiftSegments": False},
        "segment": {"segments": [{"startMs": 0, "endMs": 1}]},
    }
    image = dataset.image()
    assert "not a time series" in refused(studio.post(f"{PATH}/{image.id}/{what}", json=bodies[what]))


def test_segments_take_the_place_of_the_sample(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add("run", label="walk", metadata={"site": "lab"})
    body = {"segments": [{"startMs": 0, "endMs": 30}, {"startMs": 50, "endMs": 100}]}
    done(studio.post(f"{PATH}/{sample.id}/segment", json=body))
    second, first = ids(studio)
    assert sample.id not in (first, second)
    assert values(studio.get(f"{PATH}/{first}")) == [[0, 0], [1, -1], [2, -2]]
    assert values(studio.get(f"{PATH}/{second}")) == [[index, -index] for index in range(5, 10)]
    one = shown(studio, second)
    assert (one["label"], one["metadata"], one["valuesCount"]) == ("walk", {"site": "lab"}, 5)
    done(studio.post(f"{PATH}/{second}/crop", json={"cropStart": 0, "cropEnd": 10}))
    assert len(values(studio.get(f"{PATH}/{second}"))) == 10


def test_segments_of_a_crop_count_from_its_beginning(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add()
    done(studio.post(f"{PATH}/{sample.id}/crop", json={"cropStart": 4, "cropEnd": 8}))
    done(studio.post(f"{PATH}/{sample.id}/segment", json={"segments": [{"startMs": 10, "endMs": 30}]}))
    assert values(studio.get(f"{PATH}/{ids(studio)[0]}")) == [[5, -5], [6, -6]]


@pytest.mark.parametrize("segments", [[], [(0, 0)], [(-10, 20)], [(0, 500)], [(20, 10)], [(0, 50), (0, 10**400)]])
def test_segments_outside_change_nothing(studio: Any, dataset: Dataset, segments: list[tuple[int, int]]) -> None:
    sample = dataset.add()
    body = json.dumps({"segments": [{"startMs": start, "endMs": end} for start, end in segments]})
    refused(studio.post(f"{PATH}/{sample.id}/segment", content=body))
    assert ids(studio) == [sample.id]


def test_an_interval_that_is_next_to_nothing_has_no_segments(studio: Any, dataset: Dataset) -> None:
    sample = dataset.add(interval_ms=1e-308, length_ms=1e-307)
    for path, body in (
        ("segment", {"segments": [{"startMs": 0, "endMs": 50}]}),
        ("find-segments", {"segmentLengthMs": 10, "shiftSegments": False}),
    ):
        assert "not a time series" in refused(studio.post(f"{PATH}/{sample.id}/{path}", json=body))
    assert shown(studio, sample.id)["frequency"] == 0


def test_events_are_found_where_the_signal_is(studio: Any, dataset: Dataset) -> None:
    signal = [0] * 3_200
    signal[1_600:1_760] = [9_000, -9_000] * 80
    sample = add_sound(dataset, signal)
    where = f"{PATH}/{sample.id}/find-segments"
    (found,) = done(studio.post(where, json={"segmentLengthMs": 20, "shiftSegments": False}))["segments"]
    assert found["startMs"] <= 100 <= 110 <= found["endMs"]
    assert found["endMs"] - found["startMs"] == 20
    done(studio.post(f"{PATH}/{sample.id}/segment", json={"segments": [found]}))
    assert shown(studio, ids(studio)[0])["totalLengthMs"] == 20
    quiet = add_sound(dataset, [0] * 1_600)
    where = f"{PATH}/{quiet.id}/find-segments"
    assert done(studio.post(where, json={"segmentLengthMs": 20, "shiftSegments": True}))["segments"] == []
    assert "above 0" in refused(studio.post(where, json={"segmentLengthMs": 0, "shiftSegments": True}))


def test_sound_comes_back_as_it_was_and_as_it_is_cropped(studio: Any, dataset: Dataset) -> None:
    signal = list(range(-800, 800))
    sample = add_sound(dataset, signal)
    where = f"{PATH}/{sample.id}/wav"
    answer = studio.get(where, params={"axisIx": 0})
    assert (answer.content, answer.headers["content-type"]) == (sound(signal), "audio/wav")
    assert _heard(studio.get(where, params={"axisIx": 0, "sliceStart": 10, "sliceEnd": 20})) == signal[10:20]
    done(studio.post(f"{PATH}/{sample.id}/crop", json={"cropStart": 100, "cropEnd": 200}))
    assert _heard(studio.get(where, params={"axisIx": 0})) == signal[100:200]
    assert _heard(studio.get(where, params={"axisIx": 0, "sliceStart": 5, "sliceEnd": 9})) == signal[105:109]
    assert _heard(studio.get(where, params={"axisIx": 0, "sliceStart": 90, "sliceEnd": 10**6})) == signal[190:200]
    assert "out of bounds" in refused(studio.get(where, params={"axisIx": 0, "sliceStart": 100}))
    refused(studio.get(where, params={"axisIx": 1}))
    refused(studio.get(where, params={"axisIx": -1}))
    assert "audio" in refused(studio.get(f"{PATH}/{dataset.add().id}/wav", params={"axisIx": 0}))


def _heard(answer: Any) -> list[int]:
    with wave.open(io.BytesIO(answer.content)) as file:
        assert file.getframerate() == 16_000
        return list(struct.unpack(f"<{file.getnframes()}h", file.readframes(file.getnframes())))


def test_a_picture_comes_back_with_its_type(studio: Any, dataset: Dataset) -> None:
    image = dataset.image()
    answer = studio.get(f"{PATH}/{image.id}/image")
    assert (answer.content, answer.headers["content-type"]) == (PNG, "image/png")
    assert answer.headers["cache-control"] == "no-cache"
    assert "max-age" in studio.get(f"{PATH}/{image.id}/image", params={"cacheKey": "1"}).headers["cache-control"]
    body = done(studio.get(f"{PATH}/{image.id}"))
    assert body["sample"]["imageDimensions"] == {"width": 2, "height": 3}
    assert body["payload"]["sensors"][0]["name"] == "image"
    assert studio.get(f"{PATH}/{image.id}/image", params={"afterInputBlock": "true"}).status_code == 501
    assert "not a video" in refused(studio.get(f"{PATH}/{image.id}/video"))
    assert "not an image" in refused(studio.get(f"{PATH}/{dataset.add().id}/image"))
    assert "data stream" in refused(studio.get(f"{PATH}/{image.id}/image", params={"datastreamIndex": 1}))


def test_a_picture_beside_its_message_is_the_attachment(studio: Any, dataset: Dataset) -> None:
    envelope = json.loads(acquisition([]))
    envelope["payload"] |= {
        "sensors": [{"name": "image", "units": "rgba"}],
        "interval_ms": 0,
        "values": [f"Ref-BINARY-image/png ({len(PNG)} bytes) xyz"],
    }
    blob = dataset.service.store.blobs.add(PNG)
    sample = dataset.image(
        content=json.dumps(envelope).encode(),
        extension="json",
        attachments=({"filename": "image.png", "blob": blob, "size": len(PNG)},),
    )
    assert studio.get(f"{PATH}/{sample.id}/image").content == PNG
    assert studio.get(f"{PATH}/{sample.id}/raw").content == json.dumps(envelope).encode()


def test_a_picture_that_cannot_be_read_comes_back_as_its_message_called_it(studio: Any, dataset: Dataset) -> None:
    envelope = json.loads(acquisition([]))
    envelope["payload"] |= {
        "sensors": [{"name": "image", "units": "rgba"}],
        "interval_ms": 0,
        "values": ["Ref-BINARY-image/jpeg (22 bytes) xyz"],
    }
    picture = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")
    blob = dataset.service.store.blobs.add(picture)
    sample = dataset.image(
        content=json.dumps(envelope).encode(),
        extension="json",
        attachments=({"filename": "image.jpg", "blob": blob, "size": len(picture)},),
    )
    answer = studio.get(f"{PATH}/{sample.id}/image")
    assert (answer.headers["content-type"], answer.content) == ("image/jpeg", picture)


def test_a_film_is_not_taken_apart(studio: Any, dataset: Dataset) -> None:
    video = dataset.add(media="video", extension="avi")
    assert studio.post(f"{PATH}/{video.id}/split", json={"fps": 1}).status_code == 501
    assert "not a video" in refused(studio.post(f"{PATH}/{dataset.add().id}/split", json={}))
