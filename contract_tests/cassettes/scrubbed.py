"""Whether a cassette is as the scrubber leaves it: what was put into it by hand, or by other rules, is not."""

from __future__ import annotations

from pathlib import Path

import yaml

from .places import KEPT, Origin
from .scrub import Scrubber, Sent


def differences(cassette: Path, origin: Origin) -> list[str]:
    """Requests and answers that the scrubber would still change, by number and address; not what is in them."""
    scrubber = Scrubber(origin, KEPT[origin])
    document = yaml.load(cassette.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    found = [] if document.keys() == {"interactions", "version"} else ["the cassette has more than its interactions"]
    for number, interaction in enumerate(document["interactions"], 1):
        request, response = interaction["request"], interaction["response"]
        headers = {name: values[0] for name, values in request["headers"].items()}
        kept = Sent(request["method"], request["uri"], headers, _bytes(request["body"]))
        sent = scrubber.request(kept.method, kept.url, kept.headers.items(), kept.body)
        if sent != kept or interaction.keys() != {"request", "response"}:
            found.append(f"request {number} ({sent.method} {sent.url})")
        given = [(name, value) for name, values in response["headers"].items() for value in values]
        body = _bytes(response["body"]["string"])
        answer = scrubber.answer(sent, response["status"]["code"], given, body)
        if (list(answer.headers.items()), answer.reason, answer.body) != (given, response["status"]["message"], body):
            found.append(f"the answer to request {number} ({sent.method} {sent.url})")
    return found


def _bytes(body: str | bytes | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""
