"""The reversible round trip: samples of its own are uploaded, found, edited, got back, deleted, and seen to be gone.

Whatever happens on the way, what was made is taken away at the end; what this run is not alive to take away, the next
one does. Nothing that others made is touched, and that is checked too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from edge_impulse_studio import models
from edgewire.errors import EdgewireError
from edgewire.ingestion.report import State

from contract_tests.suite.results import Finding

from . import answers, organization_trip
from .asking import Asker
from .cleaning import clear
from .comparing import differs, same
from .contents import Content, contents
from .ended import unwinding
from .ledger import Ledger
from .others import untouched
from .runs import Run
from .things import Items, Samples, Shelf, Thing, Unclear, remaining

OPERATIONS = frozenset(
    (
        "listSamples",
        "getSample",
        "getSampleAsRaw",
        "getSampleAsAudio",
        "getSampleAsImage",
        "editLabel",
        "renameSample",
        "setSampleMetadata",
        "moveSample",
        "disableSample",
        "enableSample",
        "deleteSample",
    )
)
"""Of Studio, that the trip asks for in every project."""

LOOKS = 40
"""Times to look for a sample that was just uploaded. Their pace is that of the run."""

_BEFORE = {"json": "größer 50% + 1/2"}
"""Labels at first, by kind; one of them is a trap for whoever escapes a header otherwise than the service does."""


def run(asker: Asker, shelves: Sequence[Shelf], folder: Path, place: str, now: datetime) -> None:
    """The whole of it, with the cleaning up.

    Args:
        asker: its result gets what is found.
        shelves: of the project, and of the organization where it may be written to.
        folder: of ledgers.
        place: the service and the project, as ledgers say it.
        now: when the run begins.

    Raises:
        Spent: the budget is over; what was made is taken away all the same.
    """
    samples, this = Samples(asker), Run.new(now)
    with unwinding() as ending, untouched(asker, samples, this):
        ledger = Ledger(folder, this, place)
        removed: int | None = None
        try:
            for content in contents(ledger.made.run):
                _Trip(asker, samples, ledger, content).go()
            for shelf in shelves:
                if isinstance(shelf, Items):
                    organization_trip.go(asker, shelf, ledger)
        finally:
            try:
                with ending.held(), asker.pace.reserve():
                    removed = clear(asker, shelves, ledger.made)
            finally:
                ledger.close(clean=removed is not None)


@dataclass
class _Trip:
    """Of one sample."""

    asker: Asker
    samples: Samples
    ledger: Ledger
    content: Content

    def go(self) -> None:
        """All of it; what cannot go on ends here, as a finding, and is cleaned up like the rest."""
        asker, what = self.asker, self.content.what
        try:
            thing = self._found(self._uploaded())
            if thing is None:
                return
            if what == "csv":
                self._edited(thing.number)
            self._got_back(thing.number)
            self._deleted(thing.number)
        except Unclear as error:
            differs(self.asker, "found", "getSample", "", f"{what}: {error}", "a clear answer", "none")
        finally:
            asker.result.count("trips")

    @property
    def _name(self) -> str:
        return self.ledger.made.run.name(self.content.what)

    def _state(self) -> dict[str, Any]:
        """What the service must say of the sample as it was uploaded."""
        return {
            "filename": self._name,
            "label": _BEFORE.get(self.content.what, "edgewire before"),
            "category": "training",
            "metadata": self.ledger.made.run.metadata,
            "isDisabled": False,
        }

    def _uploaded(self) -> int | None:
        """Its id, where the service told."""
        state, content = self._state(), self.content
        self.ledger.making("sample", self._name)
        try:
            report = self.asker.upload(
                (f"{self._name}.{content.what}", content.sent),
                category=state["category"],
                label=state["label"],
                metadata=state["metadata"],
            )
        except EdgewireError as error:
            self._not_stored(str(error))
            return None
        (file,) = report.results
        if file.sample_id is not None:
            self.ledger.has("sample", file.sample_id)
        if file.state is not State.STORED:
            self._not_stored(f"{file.state.value}: {file.reason}")
            return None
        if file.sample_id is None:
            self._not_stored("stored, and no id")
            return None
        if file.project_id not in (None, self.asker.service.project_id):  # not every version of the service says it
            self._not_stored("stored in another project")
        elif self.asker.service.origin == "live":
            self.asker.result.prove("uploadFiles", "live")
        return file.sample_id

    def _not_stored(self, got: str) -> None:
        said = f"{self.content.what}: the upload did not go well"
        shown = answers.words(got, self.asker.service.secrets)
        differs(self.asker, "uploaded", "uploadFiles", "", said, "stored, and its id", shown)

    def _found(self, number: int | None) -> Thing | None:
        """It is in the list, under its own id, as it was uploaded."""
        self.asker.result.count("found")
        if number is None:
            return None
        listed: list[Thing] = []
        for _ in range(LOOKS):
            listed = self.samples.named(self._name, category="training")
            if listed and not listed[0].value.get("isProcessing"):
                break
        numbers = [thing.number for thing in listed]
        if numbers != [number]:
            said = f"{self.content.what}: a list by its name does not have the sample that was uploaded, and it alone"
            differs(
                self.asker,
                "found",
                "listSamples",
                "/samples",
                said,
                "the one id that the upload gave",
                _counted(numbers),
            )
        elif self.content.what == "csv":
            self._paged(number)
        thing = self.samples.get(number)
        if thing is None or not self.ledger.made.run.names(thing.name):
            said = f"{self.content.what}: the id that the upload gave is not that of the sample"
            differs(
                self.asker, "found", "getSample", "/sample/filename", said, "the name that was sent", "another, or none"
            )
            return None
        self._is(thing, "getSample", self._state())
        return thing

    def _paged(self, number: int) -> None:
        """A list says how many there are in all, and begins where it is told to."""
        for offset, numbers in ((0, [number]), (1, [])):
            found, total = self.samples.page(self._name, category="training", limit=1, offset=offset)
            self.asker.result.count("paged")
            if (found, total) != (numbers, 1):
                said = f"A page of one sample, from offset {offset}, of a list that has one"
                wanted, got = f"{_counted(numbers)} of 1", f"{_counted(found)} of {total!r}"
                differs(self.asker, "paged", "listSamples", "/totalCount", said, wanted, got)

    def _edited(self, number: int) -> None:
        """Each edit is there afterwards, and has changed nothing else."""
        made, state = self.ledger.made.run, self._state()
        noted = {**made.metadata, "edgewire-note": "größer 50% + 1/2"}
        edits: tuple[tuple[str, object | None, str, Any], ...] = (
            ("editLabel", models.EditSampleLabelRequest(label="edgewire after"), "label", "edgewire after"),
            ("renameSample", models.RenameSampleRequest(name=made.name("new")), "filename", made.name("new")),
            ("setSampleMetadata", models.SetSampleMetadataRequest.from_dict({"metadata": noted}), "metadata", noted),
            ("moveSample", models.MoveRawDataRequest.from_dict({"newCategory": "testing"}), "category", "testing"),
            ("disableSample", None, "isDisabled", True),
            ("enableSample", None, "isDisabled", False),
        )
        for operation, body, field, value in edits:
            given: dict[str, Any] = {} if body is None else {"body": body}
            self.asker.ask(operation, project_id=self.asker.service.project_id, sample_id=number, **given)
            state[field] = value
            self._is(self._look(number), operation, state)
        self.asker.result.count("moved")
        if [thing.number for thing in self.samples.named(made.name("new"), category="testing")] != [number]:
            said = "A sample that was moved and renamed is not in the list of its new category under its new name."
            differs(self.asker, "moved", "listSamples", "/samples", said, "the sample", "another, or none")

    def _got_back(self, number: int) -> None:
        """The readings, and the file."""
        content, project = self.content, self.asker.service.project_id
        if content.form == "raw":
            self.asker.result.count("content")
            payload = self._look(number).value.get("payload") or {}
            if payload.get("values") != content.readings:
                said = f"{content.what}: the readings are not those that were uploaded"
                differs(self.asker, "content", "getSample", "/payload/values", said, "the readings", "others")
        operation = {"raw": "getSampleAsRaw", "audio": "getSampleAsAudio", "image": "getSampleAsImage"}[content.form]
        axis: dict[str, Any] = {"axis_ix": 0} if content.form == "audio" else {}
        answer = self.asker.ask(operation, project_id=project, sample_id=number, **axis)
        self.asker.result.count("content")
        if not answer.ok:
            return
        kept = same(content, answer.content)
        if kept == "neither":
            said = f"{content.what}: what was downloaded is not what was uploaded"
            differs(self.asker, "content", operation, "", said, _size(content.sent), _size(answer.content), answer.curl)
        elif kept == "readings":
            self.asker.found(
                Finding(
                    check="content",
                    severity="news",
                    sentence=f"{content.what}: the download is another file than was uploaded, with the same readings.",
                    operation=operation,
                    expected=_size(content.sent),
                    got=_size(answer.content),
                    curl=answer.curl,
                )
            )

    def _deleted(self, number: int) -> None:
        """It is gone afterwards. That the list has it no more is seen when the run is cleaned up."""
        self.samples.delete(number)
        self.asker.result.count("gone")
        after = remaining(self.samples, number)
        if after is None:
            self.ledger.gone("sample", number)
        else:
            said = f"{self.content.what}: a sample is still there after it was deleted"
            differs(self.asker, "gone", "deleteSample", "/sample", said, "no sample found", "the sample", after.curl)

    def _look(self, number: int) -> Thing:
        thing = self.samples.get(number)
        if thing is None:
            raise Unclear("the sample is gone, and nobody deleted it")
        return thing

    def _is(self, thing: Thing, operation: str, state: dict[str, Any]) -> None:
        """The service says of a sample what it should after an operation; a difference is told once."""
        for field, value in state.items():
            self.asker.result.count("state")
            got = thing.value.get(field, False if field == "isDisabled" else None)
            if got != value:
                said = f"{self.content.what}: {field} is not what it should be after {operation}"
                differs(
                    self.asker, "state", operation, f"/sample/{field}", said, _short(value), _short(got), thing.curl
                )
                state[field] = got


def _size(data: bytes) -> str:
    return f"{len(data)} bytes"


def _short(value: object) -> str:
    return repr(value)


def _counted(numbers: Sequence[int]) -> str:
    return f"{len(numbers)} samples"
