"""Whether an HTTP request is what the contract says: a small validator that knows nothing of the client.

URLs are taken apart by RFC 3986 and OpenAPI's default styles, bodies by the standard library's MIME parser and
``json``, and every value is put before jsonschema-rs with its schema of the contract.
"""

from __future__ import annotations

import email
import email.policy
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from urllib.parse import unquote, urlsplit

import httpx

from contract_tests.requests.calls import HOST, Case, is_file
from contract_tests.values import Json, kind_of
from scripts.spec.document import JsonObject

TECHNICAL = frozenset(
    ("accept", "accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent")
)
_PARAMETER = re.compile(r"\{([^{}]+)\}")
_UNRESERVED = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*")


@dataclass(frozen=True)
class FormPart:
    """One part of a multipart body."""

    name: str
    content: bytes
    file_name: str | None
    media_type: str | None


@dataclass
class Judged:
    """A request read back: parameters by place and name, body as JSON or parts, and all that is wrong with it."""

    parameters: dict[tuple[str, str], Json] = field(default_factory=dict)
    body: Json = None
    parts: list[FormPart] = field(default_factory=list)
    boundary: str = ""
    problems: list[str] = field(default_factory=list)

    def expect(self, good: bool, problem: str) -> None:
        """Note a problem unless all is good."""
        if not good:
            self.problems.append(problem)


def judge(case: Case, request: httpx.Request, credential: Mapping[str, str]) -> Judged:
    """Everything that the contract says of one request; ``credential`` are the headers that prove who calls."""
    judged = Judged()
    judged.expect(request.method == case.op.method.upper(), f"method {request.method}")
    url = urlsplit(str(request.url))
    judged.expect(f"{url.scheme}://{url.netloc}" == HOST.removesuffix("/v1"), f"host {url.netloc}")
    judged.expect(not url.fragment, f"fragment {url.fragment}")
    _path(judged, case, request.url.raw_path.decode("ascii").partition("?")[0])
    _query(judged, case, request.url.query.decode("ascii"))
    _headers(judged, case, request, credential)
    _body(judged, case, request)
    for (place, name), value in judged.parameters.items():
        _valid(judged, case, _schema(case, place, name), value, f"{place} {name}")
    return judged


def _schema(case: Case, place: str, name: str) -> JsonObject:
    return next(node["schema"] for node in case.parameters if (node["in"], node["name"]) == (place, name))


def _path(judged: Judged, case: Case, raw: str) -> None:
    prefix = urlsplit(HOST).path
    names = _PARAMETER.findall(case.op.path)
    pieces = [re.escape(piece) if i % 2 == 0 else "([^/]*)" for i, piece in enumerate(_PARAMETER.split(case.op.path))]
    found = re.fullmatch(re.escape(prefix) + "".join(pieces), raw)
    judged.expect(found is not None, f"path {raw} does not match {case.op.path}")
    for name, text in zip(names, found.groups() if found else (), strict=False):
        judged.expect(bool(_UNRESERVED.fullmatch(text)) and text not in ("", ".", ".."), f"path segment {text!r}")
        judged.parameters["path", name] = _value(case, _schema(case, "path", name), [unquote(text, errors="strict")])


def _query(judged: Judged, case: Case, raw: str) -> None:
    known = {node["name"]: node for node in case.parameters if node["in"] == "query"}
    given: dict[str, list[str]] = {}
    for pair in raw.split("&") if raw else []:
        judged.expect(bool(_UNRESERVED.fullmatch(pair.replace("?", "").replace("/", ""))), f"query {pair!r}")
        judged.expect("+" not in pair, f"a plus in the query is a blank to some and a plus to others: {pair!r}")
        name, sign, text = pair.partition("=")
        judged.expect(sign == "=", f"query {pair!r} has no value")
        given.setdefault(unquote(name, errors="strict"), []).append(unquote(text, errors="strict"))
    for name, texts in given.items():
        judged.expect(name in known, f"query {name} is not in the contract")
        if name in known:
            schema = known[name]["schema"]
            is_array = kind_of(case.contract.flat(schema)) == "array"
            judged.expect(is_array or len(texts) == 1, f"query {name} is there {len(texts)} times")
            if is_array and known[name].get("explode") is False:
                judged.expect(len(texts) == 1, f"query {name} is exploded")
                texts = texts[0].split(",")
            judged.parameters["query", name] = _value(case, schema, texts)
    for name, node in known.items():
        judged.expect(not node.get("required") or name in given, f"query {name} is required")


def _headers(judged: Judged, case: Case, request: httpx.Request, credential: Mapping[str, str]) -> None:
    known = {node["name"].lower(): node["name"] for node in case.parameters if node["in"] == "header"}
    wanted = dict(credential) if case.has_auth else {}
    for name, text in request.headers.items():
        if name in known:
            schema = _schema(case, "header", known[name])
            judged.parameters["header", known[name]] = _value(case, schema, text.split(","))
        elif name in wanted:
            judged.expect(text == wanted.pop(name), f"header {name} is not the credential")
        elif name != "content-type":
            judged.expect(name in TECHNICAL, f"header {name} is not in the contract")
    judged.expect(not wanted, f"no header {', '.join(wanted)}")
    names = [name.lower() for name, _ in request.headers.multi_items()]
    judged.expect(len(names) == len(set(names)), f"a header twice: {sorted(names)}")
    media_type, accept = case.answer[1] or "", request.headers.get("accept", "*/*")
    judged.expect(accept in ("*/*", media_type), f"accept {accept} for an answer of {media_type}")


def _body(judged: Judged, case: Case, request: httpx.Request) -> None:
    sent = request.headers.get("content-type")
    content = request.content
    if case.body is None or (not content and not case.body[2]):
        judged.expect(not content and sent is None, f"a body ({sent}) where the contract has none")
        return
    media_type, schema, _ = case.body
    judged.expect((sent or "").partition(";")[0] == media_type, f"content type {sent}")
    if media_type == "multipart/form-data":
        _form(judged, case, schema, sent or "", content)
    else:
        judged.body = json.loads(content)
        _valid(judged, case, schema, judged.body, "body")


def parts_of(content_type: str, content: bytes) -> tuple[str, list[FormPart]]:
    """Boundary and parts of a multipart body, by the standard library's MIME parser."""
    whole = email.message_from_bytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + content, policy=email.policy.compat32
    )
    assert whole.is_multipart(), "not a multipart body"
    assert not whole.defects, f"not a complete multipart body: {whole.defects}"
    return str(whole.get_boundary()), [_part(part) for part in whole.get_payload()]  # type: ignore[arg-type]


def _part(part: Message) -> FormPart:
    assert not part.defects, part.defects
    decoded = {
        name.lower(): str(text).encode("ascii", "surrogateescape").decode("utf-8") for name, text in part.raw_items()
    }
    reader = Message()
    reader["Content-Disposition"] = decoded["content-disposition"]
    assert reader.get_content_disposition() == "form-data"
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    name, file_name = (reader.get_param(key, header="content-disposition") for key in ("name", "filename"))
    return FormPart(str(name), content, None if file_name is None else str(file_name), decoded.get("content-type"))


def _form(judged: Judged, case: Case, schema: JsonObject, sent: str, content: bytes) -> None:
    judged.boundary, judged.parts = parts_of(sent, content)
    judged.expect(
        len(set(judged.boundary)) > 4 and len(judged.boundary) >= 16, f"boundary {judged.boundary} is not random"
    )
    flat = case.contract.flat(schema)
    names = [part.name for part in judged.parts]
    judged.expect(set(flat.get("required", [])) <= set(names), f"required parts, but only {names}")
    document: JsonObject = {}
    for part in judged.parts:
        judged.expect(part.name in flat["properties"], f"part {part.name} is not in the contract")
        inner = case.contract.flat(flat["properties"].get(part.name, {}))
        is_array = kind_of(inner) == "array"
        judged.expect(is_array or names.count(part.name) == 1, f"part {part.name} is there twice")
        file = is_file(case.contract, inner)
        judged.expect(file == (part.file_name is not None), f"part {part.name} with file name {part.file_name}")
        single = inner.get("items", {}) if is_array else inner
        value = "file" if file else _part_value(case, single, part)
        if is_array:
            document.setdefault(part.name, []).append(value)
        else:
            document[part.name] = value
    judged.body = document
    _valid(judged, case, schema, document, "form")


def _part_value(case: Case, schema: JsonObject, part: FormPart) -> Json:
    if part.media_type == "application/json":
        return json.loads(part.content)
    return _scalar(case, schema, part.content.decode("utf-8"))


def _value(case: Case, schema: JsonObject, texts: list[str]) -> Json:
    flat = case.contract.flat(schema)
    if kind_of(flat) == "array":
        return [_scalar(case, flat.get("items", {}), text) for text in texts]
    return _scalar(case, flat, ",".join(texts))


def _scalar(case: Case, schema: JsonObject, text: str) -> Json:
    """What a server makes of a text; a text that is not of the type stays one, and is then not valid."""
    flat = case.contract.flat(schema)
    kind = flat.get("type", "string")
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind in ("integer", "number") and re.fullmatch(r"-?\d+", text, re.ASCII):
        return int(text)
    if kind == "number" and re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text, re.ASCII):
        return float(text)
    return text


def _valid(judged: Judged, case: Case, schema: JsonObject, value: Json, where: str) -> None:
    error = next(iter(case.contract.validator(schema).iter_errors(value)), None)
    judged.expect(error is None, f"{where} = {value!r}: {str(error).splitlines()[0] if error else ''}"[:300])
