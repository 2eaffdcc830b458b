"""What the double does with a request that arrived: store, refuse, answer. No sockets here."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from . import rules
from .records import KEY, PROJECT, Part, Received, Reply, Stored
from .rules import Refusal

CsvFailure = Literal["request", "partly", "entry"]


@dataclass
class Service:
    """The state of the service and its rules.

    Attributes:
        keys: project id by API key.
        csv_failure: what one bad CSV does to a request: the ``request`` fails and stores nothing, it fails after the
            files before it were stored (``partly``), or only its ``entry`` fails. The service is known to answer 500
            for a CSV that is alone; which of these it does in company is not known.
        labels_boxes: whether the project labels by bounding boxes; if not, boxes are dropped without a word.
        validate: look into CSV and JSON.
    """

    keys: Mapping[str, int] = field(default_factory=lambda: {KEY: PROJECT})
    csv_failure: CsvFailure = "request"
    labels_boxes: bool = True
    validate: bool = True

    def __post_init__(self) -> None:
        self.lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        """Forget every sample."""
        self.samples: list[Stored] = []
        self._by_digest: dict[tuple[int, str], list[int]] = {}
        self._last = 100_000_000

    def files(self, request: Received, category: str, limit: int | None) -> Reply:
        """``/api/{category}/files``; ``limit``: stop after that many files were stored."""
        try:
            return _json({"success": True, "files": self._files(request, category, limit)})
        except Refusal as refusal:
            return _json({"success": False, "error": str(refusal)}, refusal.status)

    def data(self, request: Received, category: str, limit: int | None) -> Reply:
        """``/api/{category}/data``: one sample, from a raw body or an envelope with attachments."""
        try:
            entries = self._data(request, category, limit)
        except Refusal as refusal:
            return Reply(refusal.status, str(refusal).encode(), "text/plain")
        failed = [entry["error"] for entry in entries if not entry["success"]]
        if failed:
            return Reply(400, failed[0].encode(), "text/plain")
        return Reply(200, "\n".join(entry["fileName"] for entry in entries).encode(), "text/plain")

    def _files(self, request: Received, category: str, limit: int | None) -> list[dict[str, Any]]:
        project = self._project(request)
        labels = {
            part.file_name: rules.labels_file(part.file_name, part.content or b"")
            for part in request.parts
            if part.file_name in rules.LABEL_FILES
        }
        declared = labels.get("attachments.labels", {})
        attachments = {entry["filename"] for entries in declared.values() for entry in entries}
        data = [
            part
            for part in request.parts
            if part.file_name not in labels and part.file_name not in attachments and part.complete
        ]
        if len(data) > rules.MAX_FILES:
            raise Refusal(f"Too many files, max. is {rules.MAX_FILES}")
        if any(part.size > rules.MAX_BYTES for part in request.parts):
            raise Refusal("File too large, max. size is 100MB")
        if self.csv_failure == "request":
            for part in data:
                self._check_csv(part)
        return self._store_all(request, project, category, data, labels, limit)

    def _data(self, request: Received, category: str, limit: int | None) -> list[dict[str, Any]]:
        project = self._project(request)
        if "x-file-name" not in request.headers:
            raise Refusal("Missing header x-file-name", 421)
        name = rules.decoded(request.headers["x-file-name"])
        envelope = next((part for part in request.parts if _is_envelope(part)), None)
        data = [part for part in ([envelope] if envelope else request.parts) if part.complete]
        for part in data:
            part.file_name = name
            self._check_csv(part)
        attached = [part.file_name for part in request.parts if part is not envelope] if envelope else []
        labels = {"attachments.labels": {name: [{"filename": other} for other in attached]}} if attached else {}
        return self._store_all(request, project, category, data, labels, limit)

    def _project(self, request: Received) -> int:
        key = request.headers.get("x-api-key", "")
        if key not in self.keys:
            raise Refusal("Invalid API key", 401)
        return self.keys[key]

    def _check_csv(self, part: Part) -> None:
        fault = rules.csv_fault(part.content) if self._is_csv(part) and part.content is not None else None
        if fault:
            raise Refusal(f"Could not parse this CSV file: {fault}", 500)

    def _is_csv(self, part: Part) -> bool:
        return self.validate and part.extension in ("csv", "txt")

    def _store_all(
        self,
        request: Received,
        project: int,
        category: str,
        data: Sequence[Part],
        labels: Mapping[str, Mapping[str, Any]],
        limit: int | None,
    ) -> list[dict[str, Any]]:
        shared = rules.metadata(request.headers.get("x-metadata"))
        entries: list[dict[str, Any]] = []
        with self.lock:
            for part in data[:limit]:
                if self.csv_failure == "partly":
                    self._check_csv(part)
                try:
                    entries.append(self._store(request, project, category, part, labels, shared))
                except Refusal as refusal:
                    entries.append({"success": False, "error": str(refusal)})
        return entries

    def _store(
        self,
        request: Received,
        project: int,
        category: str,
        part: Part,
        labels: Mapping[str, Mapping[str, Any]],
        shared: Mapping[str, str] | None,
    ) -> dict[str, Any]:
        headers, name = request.headers, part.file_name
        if request.path.endswith("/files") and part.extension not in rules.EXTENSIONS:
            raise Refusal("Invalid mimetype")
        if self.csv_failure == "entry":
            self._check_csv(part)
        if self.validate and part.extension == "json" and part.content is not None:
            fault = rules.json_fault(part.content)
            if fault:
                raise Refusal(fault)
        there = self._by_digest.setdefault((project, part.digest), [])
        if "x-disallow-duplicates" in headers and there:
            raise Refusal(f"An item with this hash already exists (ids: {', '.join(map(str, there))})")
        structured = labels.get("structured_labels.labels", {}).get(name)
        label_map = labels.get("label_map.labels", {}).get(name)
        boxes = labels.get("bounding_boxes.labels", {}).get(name)
        if boxes is None and "x-bounding-boxes" in headers:
            boxes = json.loads(headers["x-bounding-boxes"])
        label, labelled_by = _label(headers, name, structured is not None, label_map is not None)
        self._last += 1
        suffix = hashlib.sha256(str(self._last).encode()).hexdigest()[:8]
        sample = Stored(
            id=self._last,
            project=project,
            name=rules.stem(name) + (f".{suffix}" if "x-add-date-id" in headers else ""),
            stored_name=f"{name}.{suffix}",
            file_name=name,
            category=rules.split(part.md5) if category == "split" else category,
            asked=category,
            label=label,
            labelled_by=labelled_by,
            digest=part.digest,
            size=part.size,
            request=request.index,
            metadata=shared,
            boxes=None if boxes is None or not self.labels_boxes else rules.boxes(boxes),
            structured=None if structured is None else rules.structured(structured),
            label_map=None if label_map is None else rules.label_map(label_map, name),
            attachments=tuple(entry["filename"] for entry in labels.get("attachments.labels", {}).get(name, ())),
            content_type=part.content_type,
            device_type=headers.get("x-device-type"),
            synthetic_data_job=headers.get("x-synthetic-data-job-id"),
            content=part.content,
        )
        self.samples.append(sample)
        there.append(sample.id)
        request.stored.append(sample.id)
        return {"success": True, "projectId": project, "sampleId": sample.id, "fileName": sample.stored_name}


def _label(headers: Mapping[str, str], name: str, structured: bool, mapped: bool) -> tuple[str, str]:
    """Label, and the rule that gave it."""
    if structured:
        return "", "structured"
    if mapped:
        return "", "label map"
    if "x-no-label" in headers:
        return "", "no label"
    if headers.get("x-label"):
        return rules.decoded(headers["x-label"]), "header"
    return rules.inferred(name), "name"


def _is_envelope(part: Part) -> bool:
    """JSON, or a CBOR map: what is sent decides, never what it says it is."""
    first = (part.content or b"")[:1]
    return first == b"{" or (bool(first) and first[0] >> 5 == 5)


def _json(document: Mapping[str, Any], status: int = 200) -> Reply:
    return Reply(status, json.dumps(document).encode())
