"""What people do with the official Python SDK, each in a function that asserts what they would see.

Runs in a process of its own (``python -m contract_tests.sandbox.official.scenarios NAME…``), with the SDK's own
environment variables set, as a user's program; prints ``{name: null or what went wrong}``. The SDK is not changed.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from . import media

SCENARIOS: dict[str, Callable[[], None]] = {}


def scenario(function: Callable[[], None]) -> Callable[[], None]:
    SCENARIOS[function.__name__] = function
    return function


def _sdk() -> Any:
    import edgeimpulse  # type: ignore[import-untyped]  # the official SDK ships no types

    return edgeimpulse


def _data() -> Any:
    from edgeimpulse.experimental import data  # type: ignore[import-untyped]  # the official SDK ships no types

    return data


def _types() -> Any:
    from edgeimpulse.data import sample_type  # type: ignore[import-untyped]  # the official SDK ships no types

    return sample_type


def _sent(*samples: Any, **keywords: Any) -> list[int]:
    """Upload, and the ids; every one must have gone well."""
    answer = _data().upload_samples(list(samples), **keywords)
    assert not answer.fails, [fail.error for fail in answer.fails]
    assert len(answer.successes) == len(samples)
    ids = [sample.sample_id for sample in samples]
    assert all(isinstance(number, int) for number in ids), ids
    return ids


def _sample(name: str, content: Any, **fields: Any) -> Any:
    given = io.BytesIO(content) if isinstance(content, bytes) else content
    return _data().Sample(**{"filename": name, "data": given, "category": "training", "label": "idle", **fields})


def _one(number: int) -> Any:
    (found,) = _data().download_samples_by_ids(number)
    return found


@scenario
def an_image_comes_back_byte_for_byte() -> None:
    (number,) = _sent(_sample("leaf.01.png", media.png(), label="leaf"))
    found = _one(number)
    assert found.data.read() == media.png()
    assert (found.filename, found.label, found.category, found.metadata) == ("leaf.01.png", "leaf", "training", None)


@scenario
def a_csv_comes_back_with_its_values() -> None:
    (number,) = _sent(_sample("wave.01.csv", media.csv(), label="wave", category="testing"))
    found = _one(number)
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
        (number,) = _sent(_sample(name, row))
        assert json.loads(_one(number).data)["payload"]["values"] in ([[1, 2]], [[3, 4]])


@scenario
def a_bad_csv_is_said_to_be_one() -> None:
    for content in (b"1234567890", b"a,b\n1,2\n3,4\n"):
        answer = _data().upload_samples(_sample("bad.01.csv", content))
        assert not answer.successes
        (fail,) = answer.fails
        assert str(fail.error).startswith(("Could not parse this CSV file", "Unknown error")), fail.error


@scenario
def a_wav_comes_back_as_the_same_sound() -> None:
    (number,) = _sent(_sample("hello.01.wav", media.wav(), label="hello"))
    found = _one(number)
    assert found.filename == "hello.01.wav"
    got = found.data.read()
    import wave

    with wave.open(io.BytesIO(got)) as one, wave.open(io.BytesIO(media.wav())) as other:
        assert one.getparams() == other.getparams()
        assert one.readframes(10**6) == other.readframes(10**6)


@scenario
def a_video_comes_back_byte_for_byte() -> None:
    (number,) = _sent(_sample("door.01.mp4", media.mp4(), label="open"))
    found = _one(number)
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
    ids = _sent(
        _sample("acq.01.json", json.dumps(content).encode()),
        _sample("acq.02.cbor", cbor2.dumps(content)),
        allow_duplicates=True,
    )
    for number in ids:
        payload = json.loads(_one(number).data)["payload"]
        assert payload["values"] == content["payload"]["values"]  # type: ignore[index]  # it is a dictionary
        assert (payload["interval_ms"], payload["device_name"], payload["device_type"]) == (
            10,
            "ac:87:a3:0a:2d:1b",
            "EDGE_IMPULSE_TEST",
        )
        assert payload["sensors"] == [{"name": "accX", "units": "m/s2"}, {"name": "accY", "units": "m/s2"}]


@scenario
def a_data_acquisition_object_comes_back_with_its_values() -> None:
    kinds = _types()
    sensors = [kinds.Sensor(name="accX", units="m/s2"), kinds.Sensor(name="temp", units="Cel")]
    values = [[-9.81, 20.5], [-9.83, 20.25], [-9.5, 20]]
    payload = kinds.Payload(device_type="TEST", sensors=sensors, values=values, interval_ms=100)
    acquisition = kinds.DataAcquisition(protected=kinds.Protected(), payload=payload)
    (number,) = _sent(_sample("object.01.json", acquisition))
    assert json.loads(_one(number).data)["payload"]["values"] == values


@scenario
def metadata_comes_back_and_none_stays_none() -> None:
    metadata = {"site": "Utrecht", "line": "3 & 4", "note": "ünï"}
    with_it, without = _sent(
        _sample("meta.01.csv", media.csv(), metadata=metadata), _sample("meta.02.csv", media.csv(offset=1.0))
    )
    assert _one(with_it).metadata == metadata
    assert _one(without).metadata is None


@scenario
def structured_labels_come_back_as_they_were() -> None:
    labels = [
        {"startIndex": 0, "endIndex": 9, "label": "first"},
        {"startIndex": 10, "endIndex": 19, "label": "second"},
    ]
    (number,) = _sent(_sample("many.01.csv", media.csv(), label=None, structured_labels=labels))
    assert _one(number).structured_labels == labels


@scenario
def boxes_come_back_where_the_project_labels_by_them() -> None:
    boxes = [
        {"label": "cup", "x": 0, "y": 1, "width": 2, "height": 2},
        {"label": "key", "x": 1, "y": 0, "width": 1, "height": 1},
    ]
    (single,) = _sent(_sample("cups.01.png", media.png(red=1), bounding_boxes=list(boxes)))
    assert _one(single).bounding_boxes in ([], boxes)  # a project of single labels drops them

    from edgeimpulse_api import ProjectsApi, UpdateProjectRequest

    projects = ProjectsApi(_client())
    project = _project()
    assert projects.update_project(project, UpdateProjectRequest(labeling_method="object_detection")).success
    try:
        (number,) = _sent(_sample("cups.02.png", media.png(red=2), bounding_boxes=list(boxes)))
        assert _one(number).bounding_boxes == boxes
    finally:
        projects.update_project(project, UpdateProjectRequest(labeling_method="single_label"))


@scenario
def a_split_sends_every_sample_to_training_or_testing_and_always_the_same() -> None:
    files = [_sample(f"split.{index}.csv", media.csv(offset=float(index)), category=None) for index in range(40)]
    first = {number: _one(number).category for number in _sent(*files)}
    assert set(first.values()) == {"training", "testing"}
    _data().delete_all_samples()
    again = [_sample(f"split.{index}.csv", media.csv(offset=float(index)), category="split") for index in range(40)]
    assert list(first.values()) == [_one(number).category for number in _sent(*again)]


@scenario
def a_duplicate_is_refused_and_allowed_when_asked_for() -> None:
    (number,) = _sent(_sample("twice.01.csv", media.csv()))
    answer = _data().upload_samples(_sample("other.02.csv", media.csv()), allow_duplicates=False)
    assert not answer.successes
    assert str(answer.fails[0].error).startswith("An item with this hash already exists"), answer.fails[0].error
    assert str(number) in str(answer.fails[0].error)
    _sent(_sample("twice.01.csv", media.csv()), allow_duplicates=True)
    assert len(_data().get_sample_ids(filename="twice.01")) == 2


@scenario
def a_wrong_key_is_said_to_be_one() -> None:
    answer = _data().upload_samples(_sample("key.01.csv", media.csv()), api_key="ei_wrong")
    assert not answer.successes
    assert answer.fails[0].error == "Invalid API key"

    from edgeimpulse_api.exceptions import UnauthorizedException

    with _raises(UnauthorizedException):
        _data().get_sample_ids(category="training", api_key="ei_wrong")  # without a category it drops the key
    with _raises(UnauthorizedException):
        _data().download_samples_by_ids(5, api_key="ei_wrong")


@scenario
def samples_are_listed_by_name_label_and_category() -> None:
    _sent(
        *(_sample(f"capacitor.0{index}.csv", media.csv(offset=float(index)), label="capacitor") for index in (1, 2)),
        _sample("capacitor.011.csv", media.csv(offset=11.0), label="capacitor", category="testing"),
        _sample("resistor.01.csv", media.csv(offset=20.0), label="resistor"),
    )
    data = _data()
    assert len(data.get_sample_ids()) == 4
    assert {info.label for info in data.get_sample_ids(labels="resistor")} == {"resistor"}
    assert len(data.get_sample_ids(category="testing")) == 1
    assert {info.filename for info in data.get_sample_ids(filename="resistor.01")} == {"resistor.01"}
    for absent in ({"filename": "nothing-like-that"}, {"labels": "nothing-like-that"}):
        assert data.get_sample_ids(**absent) == []


@scenario
def many_samples_are_listed_whole_by_parallel_pages() -> None:
    files = [_sample(f"many.{index}.csv", f"a\n{index}\n".encode(), label=f"label{index % 3}") for index in range(130)]
    ids = _sent(*files)
    assert sorted(info.sample_id for info in _data().get_sample_ids(category="training")) == sorted(ids)
    assert len(_data().get_sample_ids(labels="label1")) == 43
    assert sorted(sample.sample_id for sample in _data().stream_samples_by_ids(ids[:20])) == sorted(ids[:20])


@scenario
def a_name_is_found_by_id() -> None:
    (number,) = _sent(_sample("named.01.csv", media.csv()))
    assert _data().get_filename_by_id(number) == "named.01"
    assert _data().get_filename_by_id(1) is None


@scenario
def what_was_deleted_is_gone() -> None:
    data = _data()
    first, second, third = _sent(*(_sample(f"gone.{index}.csv", media.csv(offset=float(index))) for index in range(3)))
    assert data.delete_sample_by_id(first).success
    assert data.delete_sample_by_id(first) is None
    assert data.download_samples_by_ids(first) == []
    assert {info.sample_id for info in data.get_sample_ids()} == {second, third}
    data.delete_samples_by_filename("gone.1")
    assert {info.sample_id for info in data.get_sample_ids()} == {third}
    assert data.delete_all_samples().success
    assert data.get_sample_ids() == []


@scenario
def frames_and_arrays_are_uploaded() -> None:
    import numpy
    import pandas  # type: ignore[import-untyped]  # its stubs are a package of their own

    data = _data()
    sensors = [_types().Sensor(name=name, units="m/s2") for name in ("x", "y")]
    values = numpy.arange(24, dtype=float).reshape(2, 6, 2)
    answer = data.upload_numpy(values, labels=["up", "down"], sensors=sensors, sample_rate_ms=10, category="training")
    assert not answer.fails, [fail.error for fail in answer.fails]
    found = {
        sample.label: json.loads(sample.data)["payload"]["values"]
        for sample in map(_one, (info.sample_id for info in data.get_sample_ids()))
    }
    assert found == {"up": values[0].tolist(), "down": values[1].tolist()}

    frame = pandas.DataFrame({"speed": [1.0, 2.0, 3.0, 4.0], "name": ["a", "a", "b", "b"]})
    answer = data.upload_pandas_sample(
        frame, filename="frame.01", sample_rate_ms=20, label_col="name", category="training"
    )
    assert not answer.fails, [fail.error for fail in answer.fails]
    (info,) = data.get_sample_ids(filename="frame.01")
    sample = _one(info.sample_id)
    assert json.loads(sample.data)["payload"]["values"] == [[1.0], [2.0], [3.0], [4.0]]
    assert [(part["startIndex"], part["endIndex"], part["label"]) for part in sample.structured_labels] == [
        (0, 1, "a"),
        (2, 3, "b"),
    ]


@scenario
def a_job_is_waited_for_over_the_socket() -> None:
    from edgeimpulse.util import run_project_job_until_completion  # type: ignore[import-untyped]  # ships no types
    from edgeimpulse_api import ExportOriginalDataRequest, JobsApi

    _sent(_sample("export.01.csv", media.csv()))
    jobs = JobsApi(_client())
    request = ExportOriginalDataRequest(retainCrops=False, uploaderFriendlyFilenames=True)
    number = jobs.start_original_export_job(_project(), request).id
    lines: list[str] = []
    run_project_job_until_completion(number, data_cb=lines.append, client=_client(), timeout_sec=60)
    status = jobs.get_job_status(_project(), number)
    assert status.job.finished_successful is True
    assert lines, "no line of the log came over the socket"
    run_project_job_until_completion(number, timeout_sec=10)  # one that has ended is not waited for

    late = jobs.start_original_export_job(_project(), request).id
    with _raises(Exception, f"Timeout reached while waiting for job {late}"):
        run_project_job_until_completion(late, timeout_sec=1)


@scenario
def an_unknown_job_is_said_to_be_one() -> None:
    from edgeimpulse.util import run_project_job_until_completion

    with _raises(Exception, "No job with this ID found"):
        run_project_job_until_completion(1, timeout_sec=10)


@scenario
def a_model_is_profiled() -> None:
    sdk = _sdk()
    devices = sdk.model.list_profile_devices()
    assert "cortex-m4f-80mhz" in devices
    assert "jetson-nano" in devices
    assert len(devices) > 10
    with _model() as path:
        result = sdk.model.profile(model=path, device="cortex-m4f-80mhz", timeout_sec=120)
    assert result.success
    with contextlib.redirect_stdout(io.StringIO()):
        result.summary()


@scenario
def a_model_is_deployed() -> None:
    sdk = _sdk()
    targets = sdk.model.list_deployment_targets()
    assert {"zip", "brickml"} <= set(targets)
    assert len(targets) > 10
    from edgeimpulse.model.output_type import Classification  # type: ignore[import-untyped]  # ships no types

    with _model() as path:
        content = sdk.model.deploy(
            model=path, model_output_type=Classification(labels=["a", "b"]), deploy_target="zip", timeout_sec=120
        )
    assert content.getvalue()[:4] == b"PK\x03\x04"


@scenario
def a_key_is_needed() -> None:
    from edgeimpulse_api.exceptions import UnauthorizedException

    with _model() as path, _raises(UnauthorizedException):
        _sdk().model.profile(model=path, api_key="ei_wrong")


@scenario
def what_is_no_model_is_not_profiled() -> None:
    with _raises(Exception, "No uploaded model yet"):
        _sdk().model.profile(model=b"this is no model", timeout_sec=120)


def _client() -> Any:
    sdk = _sdk()
    return sdk.configure_generic_client(key=sdk.API_KEY, host=sdk.API_ENDPOINT)


def _project() -> int:
    return int(_sdk().default_project_id_for(_client()))


@contextlib.contextmanager
def _model() -> Iterator[str]:
    """A model on disk, in the one format that needs no library here."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.onnx")
        path.write_bytes(media.onnx())
        yield str(path)


@contextlib.contextmanager
def _raises(kind: type[Exception], text: str = "") -> Iterator[None]:
    said = None
    try:
        yield
    except kind as error:
        said = str(error)
    assert said is not None, f"{kind.__name__} was not raised"
    assert text in said, f"{text!r} is not in {said!r}"


def main(names: list[str]) -> None:
    warnings.simplefilter("ignore")
    outcomes: dict[str, str | None] = {}
    for name in names or SCENARIOS:
        try:
            _data().delete_all_samples()
            with contextlib.redirect_stdout(sys.stderr):
                SCENARIOS[name]()
            outcomes[name] = None
        except Exception:
            outcomes[name] = traceback.format_exc()
    print(json.dumps(outcomes))


if __name__ == "__main__":
    main(sys.argv[1:])
