"""``edgewire upload`` against a double of the service: what is stored, what is said, and the exit code."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from typing import Any

import click
import pytest
from edgewire.cli import upload
from edgewire.ingestion.uploader import How

from contract_tests.conftest import Tally
from contract_tests.ingestion.double import KEY, Double, Fault
from contract_tests.ingestion.given import CSV, PNG, make, write

from .conftest import Run, started


def test_everything_is_stored_once_however_often_it_is_uploaded(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path / "data", "idle.1.wav", "testing/run.1.csv")
    first = run("upload", tmp_path / "data")
    assert first.code == 0
    assert first.out.startswith("2 files: 2 stored (0.0 MB in ")
    assert {(stored.file_name, stored.category, stored.label) for stored in service.samples} == {
        ("idle.1.wav", "training", "idle"),
        ("run.1.csv", "testing", "run"),
    }
    second = run("upload", tmp_path / "data")
    assert second.code == 0
    assert second.out.startswith("2 files: 2 already there (0.0 MB in 0 requests")
    assert len(service.samples) == 2


def test_the_options_reach_the_service(run: Run, service: Double, tmp_path: Path) -> None:
    write(tmp_path / "a.csv", CSV)
    ran = run(
        *("upload", tmp_path / "a.csv", "--category", "anomaly", "--label", "été", "--metadata", "site=a=b"),
        *("--metadata", "by=Zoë", "--allow-duplicates", "--add-date-id", "--no-journal"),
    )
    assert ran.code == 0
    (stored,) = service.samples
    assert (stored.asked, stored.label, stored.metadata) == ("anomaly", "été", {"site": "a=b", "by": "Zoë"})
    (request,) = service.requests
    assert "x-disallow-duplicates" not in request.headers
    assert request.headers["x-add-date-id"] == "1"


def test_every_option_is_an_argument_that_the_library_knows(tally: Tally) -> None:
    context = click.Context(upload.command)
    parameters = {parameter.name: parameter.get_default(context) for parameter in upload.command.params}
    given: dict[str, Any] = {**parameters, "metadata": ("a=1",), "concurrency": 2, "project_id": 3, "exclude": ()}
    arguments = upload._arguments(given)
    assert arguments.keys() <= How.__annotations__.keys()
    # These are no arguments of an upload: they say what, as whom, how it is shown, and by which method.
    elsewhere = {"paths", "files_from", "journal", "no_journal", "profile", "api_key_from_env", "host", "endpoint"}
    elsewhere |= {"as_json", "quiet"}
    renamed = {
        "no_label": "unlabeled",
        "label_from": "infer",
        "clip_bounding_boxes": "clip",
        "no_follow": "follow",
    }
    expected = {renamed.get(str(name), name) for name in parameters.keys() - elsewhere} - {"help", "name"}
    assert arguments.keys() == expected
    tally("upload options", len(arguments), 18)


def test_a_data_set_keeps_its_boxes(run: Run, service: Double, tmp_path: Path) -> None:
    write(tmp_path / "data/a.png", PNG)
    write(tmp_path / "data/labels.csv", "file_name,classes,xmin,ymin,xmax,ymax\na.png,bolt,10,20,40,60\n")
    refused = run("upload", tmp_path / "data")
    assert refused.code == 1
    assert "reaches outside of the image of 100 x 50 pixels" in refused.out
    assert run("upload", tmp_path / "data", "--clip-bounding-boxes").code == 0
    (stored,) = service.samples
    assert list(stored.boxes or ()) == [{"label": "bolt", "x": 10, "y": 20, "width": 30, "height": 30}]


def test_what_is_not_stored_is_listed_with_its_reason_and_the_code_is_1(
    run: Run, service: Double, tmp_path: Path
) -> None:
    make(tmp_path, "a.csv", "notes.md")
    write(tmp_path / "bad.csv", "1234567890")
    ran = run("upload", tmp_path, "--no-journal")
    assert ran.code == 1
    first, *rest = ran.out.splitlines()
    assert first.startswith("3 files: 1 stored, 1 rejected, 1 not sent")
    assert [line.split(": ")[0] for line in rest] == [f"  {tmp_path}/bad.csv", f"  {tmp_path}/notes.md"]
    assert "Could not parse this CSV file" in rest[0]
    assert "takes no files of the type .md" in rest[1]


def test_a_long_list_is_cut_and_says_how_to_get_the_rest(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path, *(f"{number:03}.md" for number in range(50)))
    lines = run("upload", tmp_path, "--no-journal").out.splitlines()
    assert len(lines) == 22
    assert lines[-1] == "  and 30 more; --json lists them all"


def test_a_dry_run_sends_nothing_and_finds_what_is_wrong(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.wav")
    ran = run("upload", tmp_path, "--dry-run")
    assert ran.code == 0
    assert ran.out == "2 files looked at, nothing sent: 2 would be sent, 0 already there, 0 would be refused\n"
    make(tmp_path, "c.md")
    ran = run("upload", tmp_path, "--dry-run")
    assert ran.code == 1
    assert "1 would be refused\n" in ran.out
    assert not service.requests


def test_json_is_an_object_a_line_and_nothing_else(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.md")
    write(tmp_path / "c.png", b"GIF89a")
    ran = run("upload", tmp_path, "--json")
    assert (ran.code, ran.err) == (1, "")
    *events, report = ran.objects
    files = {event["name"]: event for event in events if event["kind"] == "file"}
    assert {name: event["state"] for name, event in files.items()} == {
        "a.csv": "stored",
        "b.md": "not sent",
        "c.png": "stored",
    }
    assert files["a.csv"]["sample_id"] == next(one.id for one in service.samples if one.file_name == "a.csv")
    assert [event["text"] for event in events if event["kind"] == "note"] == [
        f"{tmp_path}/c.png is neither PNG nor JPEG but another kind of image; the service may refuse it."
    ]
    assert report["kind"] == "report"
    assert report["counts"]["stored"] == 2
    assert (report["complete"], report["project_id"]) == (False, service.samples[0].project)
    assert "results" not in report


def test_quiet_says_nothing_unless_something_is_not_stored(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path, "a.csv")
    assert run("upload", tmp_path, "--quiet") == (0, "", "")
    make(tmp_path, "b.md")
    ran = run("upload", tmp_path, "-q")
    assert (ran.code, ran.out) == (1, "")
    assert f"{tmp_path}/b.md: not sent: the service takes no files of the type .md" in ran.err


def test_standard_input_is_a_sample_that_has_a_name(run: Run, service: Double) -> None:
    assert run("upload", "-", "--name", "idle.7.csv", "--no-journal", stdin=CSV).code == 0
    (stored,) = service.samples
    assert (stored.file_name, stored.content) == ("idle.7.csv", CSV)


def test_paths_may_come_from_a_file(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.wav", "c d.json")
    listed = write(tmp_path / "list.txt", f"{tmp_path}/a.csv\n\n{tmp_path}/c d.json\n")
    assert run("upload", "--files-from", listed, tmp_path / "b.wav").code == 0
    assert {stored.file_name for stored in service.samples} == {"a.csv", "b.wav", "c d.json"}


def test_a_list_of_paths_may_have_names_of_any_bytes_and_a_mark_of_windows(
    run: Run, service: Double, tmp_path: Path
) -> None:
    make(tmp_path, "a.csv", "b.wav")
    listed = tmp_path / "list.txt"
    listed.write_bytes(b"\xef\xbb\xbf%s/a.csv\r\n\xe9.csv\n%s/b.wav" % (bytes(tmp_path), bytes(tmp_path)))
    ran = run("upload", "--files-from", listed, "--no-journal")
    assert ran.code == 1
    assert ran.out.splitlines()[1:] == [
        "  \\udce9.csv: not sent: its name is not valid Unicode: '\\udce9.csv'; correct it"
    ]
    assert {stored.file_name for stored in service.samples} == {"a.csv", "b.wav"}


def test_the_legacy_endpoint_is_used_where_it_is_asked_for(run: Run, service: Double, tmp_path: Path) -> None:
    write(
        tmp_path / "a.json",
        b'{"protected":{"ver":"v1","alg":"none"},"signature":"","payload":{"device_type":"B",'
        b'"interval_ms":1,"sensors":[{"name":"x","units":"N/A"}],"values":[1,2]}}',
    )
    assert run("upload", tmp_path / "a.json", "--endpoint", "data", "--no-journal").code == 0
    assert [request.path for request in service.requests] == ["/api/training/data"]


def test_a_key_that_is_not_known_is_a_wrong_configuration(
    run: Run, service: Double, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a.csv")
    monkeypatch.setenv("OTHER", "ei_" + "1" * 64)
    ran = run("upload", tmp_path / "a.csv", "--api-key-from-env", "OTHER", "--no-journal")
    assert ran.code == 2
    assert "Invalid API key" in ran.err
    assert "1 not sent" in ran.out
    assert "1" * 64 not in ran.out + ran.err


def test_the_project_that_is_named_must_be_the_one_that_answers(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path, "a.csv")
    ran = run("upload", tmp_path / "a.csv", "--project-id", 999_999, "--no-journal")
    assert ran.code == 1
    assert "999999" in ran.err.replace(",", "")


def test_nothing_to_upload_is_said(run: Run, service: Double, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = run("upload", tmp_path / "empty")
    assert (ran.code, ran.out.split(" (")[0]) == (0, "0 files: nothing to upload")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_the_upload_with_a_summary_and_the_next_run_finishes_it(
    number: signal.Signals, code: int, tmp_path: Path, service: Double
) -> None:
    arrived, answer = threading.Event(), threading.Event()

    def held(_: object) -> Fault | None:
        arrived.set()
        answer.wait(30)
        return None

    service.faults = held
    make(tmp_path / "data", *(f"{index}.csv" for index in range(5)))
    for index in range(5):
        write(tmp_path / f"data/{index}.csv", CSV + b"%d,1\n" % (20 + index))
    journal = tmp_path / "journal.db"
    with started("upload", tmp_path / "data", "--journal", journal) as process:
        assert arrived.wait(30)
        process.send_signal(number)
        assert process.stderr is not None
        said = process.stderr.readline()
        answer.set()
        out, err = process.communicate(timeout=60)
    assert said == "note: what is under way is finished first; once more gives it up\n"
    assert process.returncode == code
    assert "5 files: " in out or "not everything was looked at" in out
    assert "Traceback" not in err
    service.faults = None
    with started("upload", tmp_path / "data", "--journal", journal) as process:
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert sorted(stored.file_name for stored in service.samples) == [f"{index}.csv" for index in range(5)]


def test_a_broken_pipe_on_the_way_is_no_traceback(service: Double, tmp_path: Path) -> None:
    make(tmp_path, *(f"{index}.md" for index in range(2000)))
    with started("upload", tmp_path, "--json", "--no-journal") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        assert "Traceback" not in process.stderr.read()
        assert process.wait(60) != 0


def test_the_key_is_neither_printed_nor_logged(run: Run, service: Double, tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "b.md")
    ran = run("upload", tmp_path, "--json")
    assert KEY not in ran.out + ran.err
