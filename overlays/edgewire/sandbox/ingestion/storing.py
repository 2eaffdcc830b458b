"""From files to samples: read without a lock, then stored in one transaction, all that the answer names or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from .. import content, devices
from ..answers import Refusal
from ..content import Content, labels
from ..content.structured import structured_labels
from ..samples import Sample
from . import names
from .options import Options

if TYPE_CHECKING:
    from ..service import Service

UPLOADER = "EDGE_IMPULSE_UPLOADER"
"""The type of device that files without one are said to come from."""

_UNPARSABLE = 500
_HEADER = 1 << 20


@dataclass(frozen=True, slots=True)
class File:
    """A file that was sent, or an attachment of one.

    Attributes:
        name: as sent, for labels; ``reads_as``: with the extension that it is read by.
        read: gives its first bytes; all of them without a number.
        missing: attachments that were declared and not sent.
    """

    name: str
    read: Callable[[int], bytes]
    reads_as: str = ""
    attachments: tuple[File, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def reading_name(self) -> str:
        """The name that the format is told by."""
        return self.reads_as or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A file that was read: what it is, or why it is refused."""

    source: File
    about: Content
    blob: str
    md5: str
    key: str | None
    attached: tuple[dict[str, Any], ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)


Labels = Mapping[str, Mapping[str, Any]]
"""Entries of the label files by their names, by data file."""

Entry = dict[str, Any]


def add(
    service: Service, project: int, category: str, name: str, data: bytes, options: Options | None = None
) -> Sample:
    """Store one file as a sample, as the ingestion service would.

    Raises:
        Refusal: it would not.
    """
    given = options or Options()
    file = File(name, lambda limit: data[: None if limit < 0 else limit])
    return store(service, project, category, prepare(service, project, file, given, {}), given)


def store_all(
    service: Service, project: int, category: str, files: Sequence[File], options: Options, beside: Labels, since: int
) -> list[Entry]:
    """Store files; the entries of the answer, in their order.

    Args:
        since: the ``store.generation`` in which the request began.

    Raises:
        Refusal: 500, one of them is a CSV that cannot be parsed; 409, the sandbox was reset. Nothing is stored then.
    """
    prepared: list[Prepared | Refusal] = []
    for file in files:
        try:
            prepared.append(prepare(service, project, file, options, beside))
        except Refusal as refusal:
            if refusal.status == _UNPARSABLE:
                raise
            prepared.append(refusal)
    entries = []
    with service.store.transaction():
        service.same_since(since)  # and no later: what a reset took away must not come back, nor name its blobs
        for item in prepared:
            try:
                if isinstance(item, Refusal):
                    raise item
                sample = store(service, project, category, item, options)
            except Refusal as refusal:
                entries.append({"success": False, "error": str(refusal)})
            else:
                entries.append(
                    {"success": True, "projectId": project, "sampleId": sample.id, "fileName": sample.stored_name}
                )
    service.after_commit()
    return entries


def prepare(service: Service, project: int, file: File, options: Options, beside: Labels) -> Prepared:
    """Read a file, check its labels, and keep its bytes. Takes as long as the file is large, and holds no lock.

    Raises:
        Refusal: it is no sample.
    """
    data = file.read(-1)
    about = content.read(file.reading_name, data)
    if file.missing:
        raise Refusal(f"The attachment {file.missing[0]!r} is not in the request")
    if about.attachment and not file.attachments:
        raise Refusal("Invalid message: payload.values names an attachment, and there is none")
    keys = [record["hmacKey"] for record in service.store.all("hmackey", project)]
    key = content.signed_by(data, about.signature.text, keys) if about.signature.method == "HS256" else None
    fields = _labels(file, about, options, beside)
    attached = tuple(_attachment(service, other) for other in file.attachments)
    if about.attachment and about.media == "image":
        fields |= _size(file.attachments[0])
    return Prepared(
        source=file,
        about=replace(
            about, load=None, structured=None
        ),  # else the readings of all files of the request would be held at once
        blob=service.store.blobs.add(data),
        md5=hashlib.md5(data, usedforsecurity=False).hexdigest(),
        key=key,
        attached=attached,
        fields=fields,
    )


def store(service: Service, project: int, category: str, item: Prepared, options: Options) -> Sample:
    """Put a sample into the table, and its device among the devices.

    Raises:
        Refusal: the same is there already, and that is not allowed.
    """
    with service.store.transaction():
        record = service.store.get("project", 0, project)
        if record is None:  # deleted since the key was looked at
            raise Refusal(f"No project found with ID {project}")
        if options.disallow_duplicates:
            _refuse_duplicates(service, project, item)
        about, name, now = item.about, names.base_name(item.source.name), service.clock.text()
        fields = item.fields
        if _labeling_method(record) != "object_detection":
            fields = {**fields, "boxes": None}  # documented: without a word
        elif fields.get("boxes") is not None:
            fields = {**fields, "label": ""}
        id = service.samples.next_id()
        suffix = names.suffix(id)
        signed = about.signature.method == "HS256"
        sample = Sample(
            id=id,
            project=project,
            category=_category(category, item.md5),
            name=_name(item.source) + (f".{suffix}" if options.date_id else ""),
            file_name=name,
            stored_name=f"{name}.{suffix}",
            blob=item.blob,
            content_blob=item.blob,
            extension=content.extension(item.source.reading_name),
            media=about.media,
            sensors=about.sensors,
            interval_ms=about.interval_ms,
            values_count=about.values_count,
            length_ms=about.length_ms,
            device_id=about.device_name,
            device_name=about.device_name,
            device_type=about.device_type or options.device_type or UPLOADER,
            created=now if about.created is None else service.clock.text(about.created),
            added=now,
            metadata=options.metadata,
            attachments=item.attached,
            signature_method=about.signature.method,
            signature_key=item.key,
            signature_valid=item.key is not None or not signed,
            **{"width": about.width, "height": about.height, **fields},
            extra={} if options.job is None else {"createdBySyntheticDataJobId": options.job},
        )
        service.samples.put(sample)
        if about.device_name:
            devices.seen(service, project, about.device_name, sample.device_type, now)
    return sample


def _labels(file: File, about: Content, options: Options, beside: Labels) -> dict[str, Any]:
    """Label, boxes, structured labels and key-value labels; a label file's entry comes before all headers."""
    structured, source = _entry(beside, labels.STRUCTURED, file), labels.STRUCTURED
    if structured is None and about.structured is not None:
        structured, source = about.structured, "payload.structured_labels"
    mapped, boxed = _entry(beside, labels.LABEL_MAP, file), _entry(beside, labels.BOXES, file)
    boxes = options.boxes if boxed is None else labels.bounding_boxes(boxed)
    fields: dict[str, Any] = {"boxes": boxes if about.media in ("image", "video") else None}
    if structured is not None:
        return {**fields, "structured": structured_labels(structured, about.values_count, source)}
    if mapped is not None:
        return {**fields, "label_map": labels.label_map(mapped, file.name)}
    if options.unlabelled:
        return fields
    return {**fields, "label": options.label or names.inferred_label(names.base_name(file.name))}


def _entry(beside: Labels, label_file: str, file: File) -> Any:
    entries = beside.get(label_file, {})
    return entries.get(file.name, entries.get(names.base_name(file.name)))


def _refuse_duplicates(service: Service, project: int, item: Prepared) -> None:
    """The bytes decide, and those of attachments: envelopes may be equal while their pictures are not."""
    there = service.samples.with_digest(project, item.blob)
    if item.attached:
        mine = [attachment["blob"] for attachment in item.attached]
        others = [sample for id in there if (sample := service.samples.get(project, id))]
        there = [other.id for other in others if [attachment["blob"] for attachment in other.attachments] == mine]
    if there:
        raise Refusal(f"An item with this hash already exists (ids: {', '.join(map(str, there))})")


def _attachment(service: Service, file: File) -> dict[str, Any]:
    """What is kept of an attachment; its name ends in an extension by which it can be read, if there is one."""
    data, name = file.read(-1), names.base_name(file.name)
    if content.extension(name) not in content.EXTENSIONS and (kind := content.sniffed(data)):
        name = f"{name}.{kind}"
    return {"filename": name, "blob": service.store.blobs.add(data), "size": len(data)}


def _size(file: File) -> dict[str, Any]:
    """Of a picture that came as an attachment. Its envelope says what it is, so one that cannot be read is kept."""
    head = file.read(_HEADER)
    try:
        about = content.read(f"x.{content.sniffed(head)}", head)
    except Refusal:
        return {}
    return {"width": about.width, "height": about.height}


def _category(asked: str, md5: str) -> str:
    if asked == "split":
        return names.split_category(md5)
    # The contract has no such category any more. Among the test data an odd sample does no harm to a model.
    return "testing" if asked == "anomaly" else asked


def _name(file: File) -> str:
    """The sample's name. A name that no known extension ends has none to lose."""
    name = names.base_name(file.name)
    return names.stem(name) if content.extension(name) in content.EXTENSIONS else name


def _labeling_method(project: Mapping[str, Any]) -> str:
    return str(project.get("settings", {}).get("labelingMethod") or "single_label")
