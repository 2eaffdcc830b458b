"""What is uploaded comes back as what it was, whatever its format."""

from __future__ import annotations

import io
import json

from .. import media
from . import sdk
from .registry import scenario


@scenario
def an_image_comes_back_byte_for_byte() -> None:
    (number,) = sdk.sent(sdk.sample("leaf.01.png", media.png(), label="leaf"))
    found = sdk.one(number)
    assert found.data.read() == media.png()
    assert (found.filename, found.label, found.category, found.metadata) == ("leaf.01.png", "leaf", "training", None)


@scenario
def a_csv_comes_back_with_its_values() -> None:
    (number,) = sdk.sent(sdk.sample("wave.01.csv", media.csv(), label="wave", category="testing"))
    found = sdk.one(number)
    payload = json.loads(found.data)["payload"]
    assert (found.label, found.category, found.filename) == ("wave", "testing", "wave.01.json")
    assert payload["values"] == media.table()
    assert payload["interval_ms"] == 16
    assert [sensor["name"] for sensor in payload["sensors"]] == ["accX", "accY", "accZ"]
    assert [sensor["units"] for sensor in payload["sensors"]] == ["N/A"] * 3


@scenario
def a_csv_of_one_row_needs_no_time() -> None:
    for name in ("row.01.csv", "row.02.txt"):
        row = b"a,b\n1,2\n" if name.endswith("csv") else b"a,b\n3,4\n"
        (number,) = sdk.sent(sdk.sample(name, row))
        assert json.loads(sdk.one(number).data)["payload"]["values"] in ([[1, 2]], [[3, 4]])


@scenario
def a_bad_csv_is_said_to_be_one() -> None:
    for content in (b"1234567890", b"a,b\n1,2\n3,4\n"):
        answer = sdk.data().upload_samples(sdk.sample("bad.01.csv", content))
        assert not answer.successes
        (fail,) = answer.fails
        assert str(fail.error).startswith(("Could not parse this CSV file", "Unknown error")), fail.error


@scenario
def a_wav_comes_back_as_the_same_sound() -> None:
    (number,) = sdk.sent(sdk.sample("hello.01.wav", media.wav(), label="hello"))
    found = sdk.one(number)
    assert found.filename == "hello.01.wav"
    got = found.data.read()
    import wave

    with wave.open(io.BytesIO(got)) as one, wave.open(io.BytesIO(media.wav())) as other:
        assert one.getparams() == other.getparams()
        assert one.readframes(10**6) == other.readframes(10**6)


@scenario
def a_video_comes_back_byte_for_byte() -> None:
    (number,) = sdk.sent(sdk.sample("door.01.mp4", media.mp4(), label="open"))
    found = sdk.one(number)
    assert (found.filename, found.label) == ("door.01.mp4", "open")
    assert found.data.read() == media.mp4()


@scenario
def acquisition_in_json_and_cbor_comes_back_with_its_values() -> None:
    import cbor2

    content = {
        "protected": {"ver": "v1", "alg": "none"},
        "signature": "0" * 64,
        "payload": {
            "device_type": "EDGE_IMPULSE_TEST",
            "device_name": "ac:87:a3:0a:2d:1b",
            "interval_ms": 10,
            "sensors": [{"name": "accX", "units": "m/s2"}, {"name": "accY", "units": "m/s2"}],
            "values": [[-9.81, 0.03], [-9.83, 0.04], [-9.12, 0.03]],
        },
    }
    ids = sdk.sent(
        sdk.sample("acq.01.json", json.dumps(content).encode()),
        sdk.sample("acq.02.cbor", cbor2.dumps(content)),
        allow_duplicates=True,
    )
    for number in ids:
        payload = json.loads(sdk.one(number).data)["payload"]
        assert payload["values"] == content["payload"]["values"]  # type: ignore[index]  # it is a dictionary
        assert (payload["interval_ms"], payload["device_name"], payload["device_type"]) == (
            10,
            "ac:87:a3:0a:2d:1b",
            "EDGE_IMPULSE_TEST",
        )
        assert payload["sensors"] == [{"name": "accX", "units": "m/s2"}, {"name": "accY", "units": "m/s2"}]


@scenario
def a_data_acquisition_object_comes_back_with_its_values() -> None:
    kinds = sdk.types()
    sensors = [kinds.Sensor(name="accX", units="m/s2"), kinds.Sensor(name="temp", units="Cel")]
    values = [[-9.81, 20.5], [-9.83, 20.25], [-9.5, 20]]
    payload = kinds.Payload(device_type="TEST", sensors=sensors, values=values, interval_ms=100)
    acquisition = kinds.DataAcquisition(protected=kinds.Protected(), payload=payload)
    (number,) = sdk.sent(sdk.sample("object.01.json", acquisition))
    assert json.loads(sdk.one(number).data)["payload"]["values"] == values


@scenario
def metadata_comes_back_and_none_stays_none() -> None:
    metadata = {"site": "Utrecht", "line": "3 & 4", "note": "ünï"}
    with_it, without = sdk.sent(
        sdk.sample("meta.01.csv", media.csv(), metadata=metadata), sdk.sample("meta.02.csv", media.csv(offset=1.0))
    )
    assert sdk.one(with_it).metadata == metadata
    assert sdk.one(without).metadata is None


@scenario
def structured_labels_come_back_as_they_were() -> None:
    labels = [
        {"startIndex": 0, "endIndex": 9, "label": "first"},
        {"startIndex": 10, "endIndex": 19, "label": "second"},
    ]
    (number,) = sdk.sent(sdk.sample("many.01.csv", media.csv(), label=None, structured_labels=labels))
    assert sdk.one(number).structured_labels == labels


@scenario
def boxes_come_back_where_the_project_labels_by_them() -> None:
    boxes = [
        {"label": "cup", "x": 0, "y": 1, "width": 2, "height": 2},
        {"label": "key", "x": 1, "y": 0, "width": 1, "height": 1},
    ]
    (single,) = sdk.sent(sdk.sample("cups.01.png", media.png(red=1), bounding_boxes=list(boxes)))
    assert sdk.one(single).bounding_boxes in ([], boxes)  # a project of single labels drops them

    from edgeimpulse_api import ProjectsApi, UpdateProjectRequest

    projects = ProjectsApi(sdk.client())
    project = sdk.project()
    assert projects.update_project(project, UpdateProjectRequest(labeling_method="object_detection")).success
    try:
        (number,) = sdk.sent(sdk.sample("cups.02.png", media.png(red=2), bounding_boxes=list(boxes)))
        assert sdk.one(number).bounding_boxes == boxes
    finally:
        projects.update_project(project, UpdateProjectRequest(labeling_method="single_label"))


@scenario
def frames_and_arrays_are_uploaded() -> None:
    import numpy
    import pandas  # type: ignore[import-untyped]  # its stubs are a package of their own

    data = sdk.data()
    sensors = [sdk.types().Sensor(name=name, units="m/s2") for name in ("x", "y")]
    values = numpy.arange(24, dtype=float).reshape(2, 6, 2)
    answer = data.upload_numpy(values, labels=["up", "down"], sensors=sensors, sample_rate_ms=10, category="training")
    assert not answer.fails, [fail.error for fail in answer.fails]
    found = {
        sample.label: json.loads(sample.data)["payload"]["values"]
        for sample in map(sdk.one, (info.sample_id for info in data.get_sample_ids()))
    }
    assert found == {"up": values[0].tolist(), "down": values[1].tolist()}

    frame = pandas.DataFrame({"speed": [1.0, 2.0, 3.0, 4.0], "name": ["a", "a", "b", "b"]})
    answer = data.upload_pandas_sample(
        frame, filename="frame.01", sample_rate_ms=20, label_col="name", category="training"
    )
    assert not answer.fails, [fail.error for fail in answer.fails]
    (info,) = data.get_sample_ids(filename="frame.01")
    sample = sdk.one(info.sample_id)
    assert json.loads(sample.data)["payload"]["values"] == [[1.0], [2.0], [3.0], [4.0]]
    assert [(part["startIndex"], part["endIndex"], part["label"]) for part in sample.structured_labels] == [
        (0, 1, "a"),
        (2, 3, "b"),
    ]
