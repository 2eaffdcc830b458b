"""From bytes to a document: YAML or JSON, tolerant where that is harmless, and never quietly.

YAML is read from PyYAML's event stream (libyaml where the wheel has it), not with a loader. A loader follows YAML 1.1
(``on`` is a truth value, ``2020-01-01`` a date), builds objects by recursion and lets a repeated key win; a contract
needs YAML 1.2's core schema, plain JSON values, a limit on what aliases expand to, and an error for a repeated key.
"""

from __future__ import annotations

import codecs
import json
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NoReturn

import yaml

from .document import JsonObject
from .errors import SpecError

MAX_DEPTH = 100
"""How deep objects and arrays may nest; the services' documents reach about 30."""
MAX_SIZE = 2_000_000
"""How much a document may hold, aliases written out: each value counts 1, and text 1 more for every 64 characters."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# What YAML 1.2 calls not printable, plus a byte order mark that is not the first character.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]")

_CORE = "tag:yaml.org,2002:"
_INT = re.compile(r"[-+]?[0-9]+")
_PREFIXED_INT = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


def read_document(raw: bytes) -> tuple[JsonObject, list[str]]:
    """The document in ``raw`` and one sentence for each repair that was needed to read it.

    Keys are text (``200:`` is ``"200"``), dates stay text, numbers are finite, nothing is shared between two places.

    Raises:
        SpecError: not UTF-8 or UTF-16, not YAML or JSON, a repeated key, more than one document, too deep, too large
            once aliases are written out, a number JSON cannot hold, or something other than a mapping at the top.
    """
    repairs: list[str] = []
    text = _clean(_decode(raw, repairs), repairs)
    document = _from_json(text, repairs) if text.lstrip().startswith("{") else _from_yaml(text)
    if not isinstance(document, dict):
        raise SpecError(
            f"The document is {_shape(document)} at its top level where OpenAPI wants a mapping; "
            "check that the source is an OpenAPI document."
        )
    return _checked(document), repairs


# -- from bytes to text


def _decode(raw: bytes, repairs: list[str]) -> str:
    encoding = "utf-8"
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if raw.startswith(mark):
            raw, encoding = raw[len(mark) :], name
            repairs.append(f"A byte order mark ({name.upper()}) at the start of the document was left out.")
            break
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise SpecError(
            f"The document is not {encoding.upper()}: byte 0x{raw[error.start]:02x} on line {line} cannot be read; "
            "save it as UTF-8."
        ) from None
    if "\0" in text:
        raise SpecError("The document holds NUL characters, so it is not text; give a YAML or JSON file in UTF-8.")
    return text


def _clean(text: str, repairs: list[str]) -> str:
    if "\r" in text:
        windows = text.count("\r\n")
        text = text.replace("\r\n", "\n")
        single = text.count("\r")
        text = text.replace("\r", "\n")
        repairs.append(f"{windows + single} line ends (CRLF or CR) were read as LF.")
    found = list(_FORBIDDEN.finditer(text))
    if found:
        names = sorted({f"U+{ord(match[0]):04X}" for match in found})
        lines = sorted({text.count("\n", 0, match.start()) + 1 for match in found[:100]})
        where = ", ".join(map(str, lines[:5])) + (", …" if len(lines) > 5 or len(found) > 100 else "")
        repairs.append(
            f"{len(found)} characters that YAML forbids ({', '.join(names[:5])}{', …' if len(names) > 5 else ''}) "
            f"were removed on line {where}."
        )
        text = _FORBIDDEN.sub("", text)
    return text


# -- JSON


def _from_json(text: str, repairs: list[str]) -> Any:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_integer,
            parse_float=_number,
            parse_constant=_not_finite,
        )
    except json.JSONDecodeError as error:
        problem = error
    except RecursionError:
        _too_deep()
    place = f"{problem.msg} at line {problem.lineno}, column {problem.colno}"
    try:
        document = _from_yaml(text)
    except SpecError:
        raise SpecError(
            f"The document begins like JSON but is broken or cut short: {place}; get the whole file again."
        ) from None
    repairs.append(f"The document is not strict JSON ({place}) and was read as YAML.")
    return document


def _object(pairs: list[tuple[str, Any]]) -> JsonObject:
    result = dict(pairs)
    if len(result) < len(pairs):
        seen: set[str] = set()
        for twice, _ in pairs:
            if twice in seen:
                break
            seen.add(twice)
        others = ", ".join(repr(key) for key in list(result)[:4])
        raise SpecError(
            f"The key {twice!r} stands twice in one object (the one with the keys {others}); "
            "keep one of them, since no reader can know which is meant."
        )
    return result


def _integer(text: str, base: int = 10) -> int:
    if len(text) > 400:
        raise SpecError(f"The number {text[:20]}… is {len(text)} digits long; write one that other readers can hold.")
    return int(text, base)


def _number(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _not_finite(text)


def _not_finite(text: str) -> NoReturn:
    raise SpecError(f"The number {text[:40]} is not finite and JSON cannot hold it; write a number or leave it out.")


# -- YAML


@dataclass(slots=True)
class _Open:
    """A mapping or sequence that is still being read."""

    container: Any
    anchor: str | None
    size_before: int
    key: str | None = None

    @property
    def wants_key(self) -> bool:
        return self.key is None and isinstance(self.container, dict)


def _from_yaml(text: str) -> Any:
    try:
        return _Builder().build(yaml.parse(text, _LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = error.problem or "it cannot be read"
    except yaml.YAMLError as error:
        place, problem = "", " ".join(str(error).split())
    raise SpecError(f"The document is not valid YAML: {problem}{place}; correct it there, or get the whole file again.")


class _Builder:
    """Values from YAML events, without recursion, so that no document can overrun the stack."""

    def __init__(self) -> None:
        self.root: Any = None
        self.open: list[_Open] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.size = 0

    def build(self, events: Iterable[Any]) -> Any:
        documents = 0
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                size = _text_size(event.value)
                is_key = bool(self.open) and self.open[-1].wants_key
                if is_key and event.value == "<<" and event.implicit[0]:
                    raise SpecError(f"The merge key << {_at(event)} is not part of YAML 1.2; write its keys out.")
                value = event.value if is_key else _scalar(event)
                self._grow(size, event)
                if event.anchor:
                    self.anchors[event.anchor] = value, size
                self._add(value, event)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self._begin(event)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                done = self.open.pop()
                if done.anchor:
                    self.anchors[done.anchor] = done.container, self.size - done.size_before
                self._add(done.container, event)
            elif isinstance(event, yaml.AliasEvent):
                self._alias(event)
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise SpecError(f"A second YAML document begins {_at(event)}; give a source with one document.")
        return self.root

    def _begin(self, event: Any) -> None:
        mapping = isinstance(event, yaml.MappingStartEvent)
        if event.tag not in (None, "!", _CORE + ("map" if mapping else "seq")):
            _bad_tag(event)
        if len(self.open) >= MAX_DEPTH:
            _too_deep(event)
        self.open.append(_Open({} if mapping else [], event.anchor, self.size))
        self._grow(1, event)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            raise SpecError(
                f"The alias *{event.anchor} {_at(event)} names no finished anchor before it; write the value out."
            )
        value, size = self.anchors[event.anchor]
        self._grow(size, event)
        self._add(value, event)

    def _grow(self, size: int, event: Any) -> None:
        self.size += size
        if self.size > MAX_SIZE:
            _too_large(f" {_at(event)}")

    def _add(self, value: Any, event: Any) -> None:
        if not self.open:
            self.root = value
            return
        top = self.open[-1]
        if isinstance(top.container, list):
            top.container.append(value)
        elif top.key is not None:
            top.container[top.key] = value
            top.key = None
        elif not isinstance(value, str):
            raise SpecError(f"The key that ends {_at(event)} is {_shape(value)}; write it as text.")
        elif value in top.container:
            raise SpecError(
                f"The key {value!r} stands a second time in its mapping {_at(event)}; "
                "keep one of them, since no reader can know which is meant."
            )
        else:
            top.key = value


def _scalar(event: Any) -> Any:
    """A scalar by the core schema of YAML 1.2 (section 10.3), without dates, octal ``010`` or ``yes``."""
    text: str = event.value
    tag = event.tag
    if tag is None and not event.implicit[0]:
        return text
    if tag in ("!", _CORE + "str"):
        return text
    if tag is not None and tag not in (_CORE + "int", _CORE + "float", _CORE + "bool", _CORE + "null"):
        _bad_tag(event)
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text):
        return _integer(text)
    if _PREFIXED_INT.fullmatch(text):
        return _integer(text, 0)
    if _FLOAT.fullmatch(text):
        return _number(text)
    if _NOT_FINITE.fullmatch(text):
        _not_finite(text)
    return text


# -- rules for both


def _checked(document: JsonObject) -> JsonObject:
    """A copy in which nothing is shared, made while its depth, size and text are checked."""
    root: JsonObject = {}
    work: list[tuple[Any, Any, int]] = [(document, root, 1)]
    size = 0
    while work:
        source, target, depth = work.pop()
        if depth > MAX_DEPTH:
            _too_deep()
        pairs = source.items() if isinstance(source, dict) else enumerate(source)
        for key, value in pairs:
            size += _text_size(value) if isinstance(value, str) else 1
            if size > MAX_SIZE:
                _too_large("")
            if isinstance(key, str):
                _encodable(key)
            if isinstance(value, (dict, list)):
                child: Any = {} if isinstance(value, dict) else []
                work.append((value, child, depth + 1))
            else:
                child = value
                if isinstance(value, str):
                    _encodable(value)
            if isinstance(target, dict):
                target[key] = child
            else:
                target.append(child)
    return root


def _encodable(text: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise SpecError(f"The text {text[:40]!r} holds half a surrogate pair; write the whole character.") from None


def _text_size(text: str) -> int:
    return 1 + len(text) // 64


def _shape(value: Any) -> str:
    names = {dict: "a mapping", list: "a list", str: "text", bool: "a truth value", type(None): "empty"}
    return names.get(type(value), "a number")


def _at(event: Any) -> str:
    return f"at line {event.start_mark.line + 1}, column {event.start_mark.column + 1}"


def _bad_tag(event: Any) -> NoReturn:
    raise SpecError(f"The YAML tag {event.tag!r} {_at(event)} has no meaning in JSON; remove it.")


def _too_deep(event: Any = None) -> NoReturn:
    place = f" {_at(event)}" if event else ""
    raise SpecError(f"The document nests more than {MAX_DEPTH} levels deep{place}; no OpenAPI document needs that.")


def _too_large(place: str) -> NoReturn:
    raise SpecError(
        f"The document holds more than {MAX_SIZE:,} values once its aliases are written out{place}; "
        "write the repeated parts as components, or check where it comes from."
    )
