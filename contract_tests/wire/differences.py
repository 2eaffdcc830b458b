"""Why another request is not the one the contract describes: each difference has a class, or it is an error.

A class is a known defect, written down as what it does to the right request. A difference is explained only if the
defects, applied to the right request, give exactly the request that was sent: nothing is left over for a guess.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote

from urllib3.util import parse_url

from scripts.spec.document import JsonObject, resolve

from .arguments import FORM_MEDIA, Case, Upload, flattened
from .oracle import text
from .wire import Json, Part, Wire, comparable_body, same_json

REASONS = {
    "bool-spelling": "Booleans in the query are spelled as in Python (True, False), not as in JSON (true, false).",
    "not-escaped": "Texts go into the query unescaped: & starts another parameter, + becomes a blank, # ends it.",
    "date-garbled": "The + of a date-time's offset is not escaped in the query and arrives as a blank: not RFC 3339.",
    "template-left-in-url": "A path argument that is falsy in Python (0, empty text) is not filled in: {name} is sent.",
    "double-slash": "The package sends the path as published, with an empty segment (//); this contract repairs it.",
    "default-added": "An optional field that was not given is sent with the default that the contract documents.",
    "null-added": "An optional nullable field that was not given is sent as null, which is not its absence.",
    "falsy-part-dropped": "A form field that is falsy in Python (0, false, empty text) is left out, even if required.",
    "array-joined": "An array in a form is one part with commas instead of a part an item; commas inside split it.",
    "empty-form-not-sent": "A form without parts is sent as no body and without Content-Type, though it is required.",
    "content-type-without-body": "No body is sent, but a Content-Type for one.",
    "not-callable": "The package raises before it sends anything.",
    "absent-in-official": "The package has no such operation.",
    "answer-raises": "A valid answer cannot be read: the package raises, or cannot turn what it read back into JSON.",
    "answer-field-lost": "A field of a valid answer is missing in the object that the package makes of it.",
    "answer-undeclared-lost": "A field is dropped that the published document requires by name but never defines.",
}
"""Every class of difference, with the one reason that holds for all its entries."""


class Unexplained(AssertionError):
    """A difference that no class explains: a person must find out if the package is wrong or the oracle."""


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One class of difference at one operation; ``detail`` names the parameters or fields it touches."""

    kind: str
    detail: str = ""

    @classmethod
    def of(cls, kind: str, names: Iterable[str]) -> Difference:
        """One that touches these names, in an order that no document decides."""
        return cls(kind, ", ".join(sorted(names)))


def explain(document: JsonObject, case: Case, right: Wire, sent: Wire) -> list[Difference]:
    """The classes of difference between the right request and the one sent; empty if they mean the same.

    Raises:
        Unexplained: something differs that no class explains.
    """
    found = [*_method(case, right, sent), *_path(case, right, sent), *_query(case, right, sent)]
    found += _body(document, case, right, sent)
    found += _headers(case, right, sent, {difference.kind for difference in found})
    if not found and not sent.means(right):
        raise _unexplained(case, "request", right, sent)
    return sorted(found)


def _unexplained(case: Case, what: str, right: object, sent: object) -> Unexplained:
    return Unexplained(f"{case.name}: the {what} differs in a way no class explains.\n  right {right}\n  sent  {sent}")


def _method(case: Case, right: Wire, sent: Wire) -> list[Difference]:
    if sent.method != right.method:
        raise _unexplained(case, "method", right.method, sent.method)
    return []


def _path(case: Case, right: Wire, sent: Wire) -> list[Difference]:
    if sent.path == right.path:
        return []
    server = right.path.removesuffix(_filled(case.op.path, case, ()))
    published = str(case.op.operation.get("x-published-path", case.op.path))
    left = [name for name, value in case.arguments.path.items() if not value]
    if sent.path != server + _filled(published, case, left):
        raise _unexplained(case, "path", right.path, sent.path)
    found = [Difference.of("template-left-in-url", left)] if left else []
    return found + ([Difference("double-slash")] if published != case.op.path else [])


def _filled(template: str, case: Case, left: list[str] | tuple[()]) -> str:
    for name, value in case.arguments.path.items():
        filling = "%7B" + name + "%7D" if name in left else quote(text(value), safe="")
        template = template.replace("{" + name + "}", filling)
    return template


_QUERY_DEFECTS: dict[str, Callable[[JsonObject, Json], bool]] = {
    "bool-spelling": lambda schema, value: isinstance(value, bool),
    "date-garbled": lambda schema, value: schema.get("format") == "date-time",
    "not-escaped": lambda schema, value: isinstance(value, str) and schema.get("format") != "date-time",
}


def _query(case: Case, right: Wire, sent: Wire) -> list[Difference]:
    if sorted(sent.query) == sorted(right.query):
        return []
    given = [parameter for parameter in case.parameters if parameter["name"] in case.arguments.query]
    touched = {
        kind: [p["name"] for p in given if applies(p["schema"], case.arguments.query[p["name"]])]
        for kind, applies in _QUERY_DEFECTS.items()
    }
    names = [name for touched_names in touched.values() for name in touched_names]
    if sorted(_query_with_defects(case, names)) != sorted(sent.query):
        raise _unexplained(case, "query", right.query, sent.query)
    # Where a defect touches a parameter but does it no harm (a text without special characters), it is not listed.
    harmed = {name for name in names if sorted(_query_with_defects(case, [name])) != sorted(right.query)}
    hits = {kind: [name for name in touched_names if name in harmed] for kind, touched_names in touched.items()}
    return [Difference.of(kind, hit) for kind, hit in hits.items() if hit]


def _query_with_defects(case: Case, names: list[str]) -> list[tuple[str, str]]:
    """What a server reads if the values of these parameters are put into the query as Python prints them."""
    given = case.arguments.query
    raw = "&".join(f"{name}={value if name in names else quote(text(value))}" for name, value in given.items())
    return parse_qsl(parse_url(f"https://server/?{raw}").query, keep_blank_values=True)


def _headers(case: Case, right: Wire, sent: Wire, kinds: set[str]) -> list[Difference]:
    expected = dict(right.headers)
    found = []
    if "empty-form-not-sent" in kinds:
        del expected["content-type"]
    if right.body is None and sent.body is None and "content-type" in sent.headers.keys() - right.headers.keys():
        expected["content-type"] = sent.headers["content-type"]
        found.append(Difference("content-type-without-body", sent.headers["content-type"]))
    if expected != sent.headers:
        raise _unexplained(case, "headers", right.headers, sent.headers)
    return found


def _body(document: JsonObject, case: Case, right: Wire, sent: Wire) -> list[Difference]:
    if comparable_body(right.body) == comparable_body(sent.body):
        return []
    if right.headers.get("content-type") == FORM_MEDIA:
        return _form(case, right, sent)
    if not isinstance(right.body, dict) or not isinstance(sent.body, dict):
        raise _unexplained(case, "body", right.body, sent.body)
    return list(_fields(document, case, right.body, sent.body))


def _form(case: Case, right: Wire, sent: Wire) -> list[Difference]:
    dropped = [name for name, value in case.arguments.body.items() if not value and value != []]
    joined = [name for name, value in case.arguments.body.items() if isinstance(value, list) and len(value) > 1]
    parts: list[Part] = []
    for part in right.body or ():
        if part.name in dropped or any(part.name == other.name for other in parts if part.name in joined):
            continue
        items = case.arguments.body[part.name]
        if part.name in joined and not isinstance(items[0], Upload):
            part = Part(part.name, ",".join(text(item) for item in items).encode())
        parts.append(part)
    found = [Difference.of("falsy-part-dropped", dropped)] if dropped else []
    found += [Difference.of("array-joined", joined)] if joined else []
    if not parts and sent.body is None:
        return [*found, Difference("empty-form-not-sent")]
    if not isinstance(sent.body, tuple) or comparable_body(tuple(parts)) != comparable_body(sent.body):
        raise _unexplained(case, "form", right.body, sent.body)
    return found


def _fields(document: JsonObject, case: Case, right: JsonObject, sent: JsonObject) -> Iterator[Difference]:
    content = resolve(document, case.op.operation["requestBody"])["content"]
    properties = flattened(document, content[case.arguments.media_type]["schema"]).get("properties", {})
    hits: dict[str, list[str]] = {}
    for name in {**right, **sent}:
        schema = flattened(document, properties.get(name, {}))
        if name in right and name in sent and same_json(right[name], sent[name]):
            continue
        if name not in right and sent[name] is None and schema.get("nullable"):
            hits.setdefault("null-added", []).append(name)
        elif name not in right and "default" in schema and same_json(sent[name], schema["default"]):
            hits.setdefault("default-added", []).append(name)
        else:
            raise _unexplained(case, f"body at /{name}", right.get(name, "(absent)"), sent.get(name, "(absent)"))
    for kind, names in hits.items():
        yield Difference.of(kind, names)
