"""The samples of a project and a plain model of them, side by side through random steps."""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from edgewire.sandbox import credentials, seed
from edgewire.sandbox.ingestion import Ingestion
from edgewire.sandbox.service import Service
from edgewire.sandbox.studio import Studio
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from contract_tests.sandbox.conformance.asgi import Answer, Request, ask
from contract_tests.sandbox.conformance.requests import multipart

CATEGORIES = ("training", "testing", "validation", "post-processing")
LABELS = ("idle", "wave", "ünï & co", "a,b")
BASE = f"/v1/api/{seed.PROJECT}/raw-data"
_KEY = {"x-api-key": credentials.PROJECT_KEY}

labels = st.sampled_from(LABELS)
categories = st.sampled_from(CATEGORIES)
contents = st.integers(0, 12)
metadata = st.dictionaries(st.sampled_from(("site", "line", "a b")), st.sampled_from(("1", "ünï", "")), max_size=2)


def content(number: int) -> bytes:
    """A CSV; another number, other bytes."""
    return f"timestamp,x,y\n0,{number},1\n10,{number},2\n20,{number},3\n".encode()


@dataclass(slots=True)
class Kept:
    """What the sandbox should know of a sample."""

    category: str
    name: str
    label: str
    number: int
    disabled: bool = False
    metadata: dict[str, str] = field(default_factory=dict)


class Samples(RuleBasedStateMachine):
    """Uploads, changes and deletions, with everything that can be asked compared after each step."""

    steps = 0
    compared = 0

    ids = Bundle("ids")

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="edgewire-state-"))
        self.runner = asyncio.Runner()
        self.model: dict[int, Kept] = {}
        self._open()

    def teardown(self) -> None:
        if hasattr(self, "service"):
            self.service.close()
            self.runner.close()
            shutil.rmtree(self.folder)

    def _open(self) -> None:
        self.service = Service(self.folder)
        self.studio, self.ingestion = Studio(self.service), Ingestion(self.service)

    def _ask(self, method: str, path: str, body: Any = None, **query: Any) -> Answer:
        headers = _KEY if body is None else {**_KEY, "content-type": "application/json"}
        sent = b"" if body is None else json.dumps(body).encode()
        return self.runner.run(ask(self.studio, Request(method, BASE + path, urlencode(query), headers, sent)))

    def _done(self, method: str, path: str, body: Any = None, **query: Any) -> Any:
        answer = self._ask(method, path, body, **query)
        assert answer.status == 200, answer
        assert answer.error is None, answer.error
        return answer.json()

    def _upload(self, category: str, label: str, name: str, number: int, **headers: str) -> Any:
        whole, kind = (
            multipart([("data", content(number))]).replace(b'"file.bin"', f'"{name}.csv"'.encode()),
            _MULTIPART,
        )
        headers = {**_KEY, "content-type": kind, "x-label": label.encode().decode("latin-1"), **headers}
        answer = self.runner.run(ask(self.ingestion, Request("POST", f"/api/{category}/files", "", headers, whole)))
        assert answer.status == 200, answer
        (entry,) = answer.json()["files"]
        return entry

    @rule(
        target=ids, category=categories, label=labels, name=st.sampled_from(("one", "two.01", "three")), number=contents
    )
    def upload(self, category: str, label: str, name: str, number: int) -> int:
        entry = self._upload(category, label, name, number)
        assert entry["success"] is True, entry
        assert entry["sampleId"] not in self.model, "an id was given twice"
        self.model[entry["sampleId"]] = Kept(category, name, label, number)
        return int(entry["sampleId"])

    @rule(target=ids, category=categories, label=labels, number=contents)
    def upload_once(self, category: str, label: str, number: int) -> Any:
        """What is there is not stored again, in whatever category; what is not, is."""
        entry = self._upload(category, label, "once", number, **{"x-disallow-duplicates": "1"})
        there = [kept for kept in self.model.values() if kept.number == number]
        if there:
            assert entry["success"] is False
            assert entry["error"].startswith("An item with this hash already exists")
            return multiple()
        assert entry["success"] is True, entry
        self.model[entry["sampleId"]] = Kept(category, "once", label, number)
        return int(entry["sampleId"])

    @rule(id=ids, label=labels)
    def relabel(self, id: int, label: str) -> None:
        if self._known(id, "POST", f"/{id}/edit-label", {"label": label}):
            self.model[id].label = label

    @rule(id=ids, name=st.sampled_from(("renamed", "four.7")))
    def rename(self, id: int, name: str) -> None:
        if self._known(id, "POST", f"/{id}/rename", {"name": name}):
            self.model[id].name = name

    @rule(id=ids, category=categories)
    def move(self, id: int, category: str) -> None:
        if self._known(id, "POST", f"/{id}/move", {"newCategory": category}):
            self.model[id].category = category

    @rule(id=ids, off=st.booleans())
    def disable(self, id: int, off: bool) -> None:
        if self._known(id, "POST", f"/{id}/{'disable' if off else 'enable'}"):
            self.model[id].disabled = off

    @rule(id=ids, given=metadata)
    def annotate(self, id: int, given: dict[str, str]) -> None:
        if self._known(id, "POST", f"/{id}/metadata", {"metadata": given}):
            self.model[id].metadata = given

    @rule(id=consumes(ids))
    def delete(self, id: int) -> None:
        if self._known(id, "DELETE", f"/{id}"):
            del self.model[id]
        assert (self._ask("GET", f"/{id}").error or "").startswith("No sample found with ID")

    @rule(category=categories)
    def delete_category(self, category: str) -> None:
        self._done("POST", f"/delete-all/{category}")
        self.model = {id: kept for id, kept in self.model.items() if kept.category != category}

    @rule(category=categories, label=labels, into=categories)
    def move_many(self, category: str, label: str, into: str) -> None:
        self._done("POST", "/batch/moveSamples", {"newCategory": into}, category=category, labels=json.dumps([label]))
        for kept in self.model.values():
            if (kept.category, kept.label) == (category, label):
                kept.category = into

    @rule(category=categories, label=labels, new=labels)
    def relabel_many(self, category: str, label: str, new: str) -> None:
        self._done("POST", "/batch/edit-labels", {"label": new}, category=category, labels=json.dumps([label]))
        for kept in self.model.values():
            if (kept.category, kept.label) == (category, label):
                kept.label = new

    @rule(chosen=st.lists(ids, min_size=1, max_size=4), category=categories, off=st.booleans())
    def disable_many(self, chosen: list[int], category: str, off: bool) -> None:
        self._done(
            "POST", f"/batch/{'disable' if off else 'enable'}-samples", category=category, ids=json.dumps(chosen)
        )
        for id in chosen:
            if id in self.model and self.model[id].category == category:
                self.model[id].disabled = off

    @rule(chosen=st.lists(ids, min_size=1, max_size=3), category=categories)
    def delete_many(self, chosen: list[int], category: str) -> None:
        self._done("POST", "/batch/delete", category=category, ids=json.dumps(chosen))
        for id in chosen:
            if id in self.model and self.model[id].category == category:
                del self.model[id]

    @rule()
    def restart(self) -> None:
        """What was acknowledged is there afterwards."""
        self.service.close()
        self._open()

    @rule(id=ids)
    def fetch(self, id: int) -> None:
        """Values as they were sent, bytes as they were sent."""
        if id not in self.model:
            return
        kept, found = self.model[id], self._done("GET", f"/{id}")
        sample, payload = found["sample"], found["payload"]
        assert payload["values"] == [[kept.number, reading] for reading in (1, 2, 3)]
        assert (sample["filename"], sample["label"], sample["category"]) == (kept.name, kept.label, kept.category)
        assert sample["isDisabled"] is kept.disabled
        assert (sample.get("metadata") or {}) == kept.metadata
        assert sample["intervalMs"] == 10
        Samples.compared += 1

    @invariant()
    def every_list_and_count_agrees(self) -> None:
        if not hasattr(self, "service"):
            return
        Samples.steps += 1
        for category in CATEGORIES:
            mine = {id: kept for id, kept in self.model.items() if kept.category == category}
            listed = self._done("GET", "", category=category, limit=1000)
            assert [sample["id"] for sample in listed["samples"]] == sorted(mine, reverse=True)
            assert listed["totalCount"] == len(mine)
            assert {
                sample["id"]: (sample["filename"], sample["label"], sample["isDisabled"])
                for sample in listed["samples"]
            } == {id: (kept.name, kept.label, kept.disabled) for id, kept in mine.items()}
            assert self._done("GET", "/count", category=category)["count"] == len(mine)
        label = LABELS[Samples.steps % len(LABELS)]
        wanted = {id for id, kept in self.model.items() if kept.label == label and not kept.disabled}
        query = {"category": "all", "labels": json.dumps([label]), "includeDisabled": "enabled"}
        assert {sample["id"] for sample in self._done("GET", "", limit=1000, **query)["samples"]} == wanted
        assert self._done("GET", "/count", **query)["count"] == len(wanted)
        Samples.compared += len(CATEGORIES) * 3 + 2

    @rule(size=st.integers(1, 4))
    def page(self, size: int) -> None:
        """Pages of any size put together are the whole list."""
        pages: list[int] = []
        while True:
            found = self._done("GET", "", category="all", limit=size, offset=len(pages))["samples"]
            if not found:
                break
            pages += [sample["id"] for sample in found]
        assert pages == sorted(self.model, reverse=True)

    def _known(self, id: int, method: str, path: str, body: Any = None) -> bool:
        """Do it; whether the sample is there must be what both say."""
        answer = self._ask(method, path, body)
        there = id in self.model
        assert (answer.error is None) is there, answer
        if not there:
            assert str(answer.error).startswith("No sample found with ID"), answer.error
        return there


_MULTIPART = "multipart/form-data; boundary=e5b7c0-boundary"
