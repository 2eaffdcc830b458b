"""Whether a cassette is as the scrubber leaves it: what was put into it by hand, or by other rules, is not."""

from __future__ import annotations

from pathlib import Path

import yaml
from vcr.serializers.yamlserializer import serialize

from .places import KEPT, Origin
from .scrub import Scrubber, Sent

_OF_REQUEST = {"method", "uri", "headers", "body"}
_OF_ANSWER = {"status", "headers", "body"}


def differences(cassette: Path, origin: Origin) -> list[str]:
    """Requests and answers that the scrubber would still change, by number and address; not what is in them."""
    scrubber = Scrubber(origin, KEPT[origin])
    text = cassette.read_text(encoding="utf-8")
    document = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    found = [] if document.keys() == {"interactions", "version"} else ["the cassette has more than its interactions"]
    if serialize(document) != text:
        found.append("the cassette is not as vcrpy writes it, and has a comment, perhaps")
    for number, interaction in enumerate(document["interactions"], 1):
        request, response = interaction["request"], interaction["response"]
        headers = {name: "\n".join(values) for name, values in request["headers"].items()}
        kept = Sent(request["method"], request["uri"], headers, _bytes(request["body"]))
        sent = scrubber.request(kept.method, kept.url, kept.headers.items(), kept.body)
        if sent != kept or interaction.keys() != {"request", "response"} or request.keys() != _OF_REQUEST:
            found.append(f"request {number} ({sent.method} {sent.url})")
        given = [(name, value) for name, values in response["headers"].items() for value in values]
        body = _bytes(response["body"]["string"])
        answer = scrubber.answer(sent, response["status"]["code"], given, body)
        told = {"code": answer.status, "message": answer.reason}
        if (list(answer.headers.items()), told, answer.body) != (given, response["status"], body) or (
            response.keys() != _OF_ANSWER or response["body"].keys() != {"string"}
        ):
            found.append(f"the answer to request {number} ({sent.method} {sent.url})")
    return found


def _bytes(body: str | bytes | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""
