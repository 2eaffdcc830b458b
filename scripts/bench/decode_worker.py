"""Times one size of answer in a process of its own: ``python -m scripts.bench.decode_worker WHICH COUNT ROUNDS``.

Prints the seconds of each contender in each round, as JSON. Each set of contenders has its own process and its own
baseline, and none keeps a large document alive while it decodes: the collector walks all that lives, which makes
``json.loads`` three times as slow beside 10,000 decoded samples and would flatter everything compared with it.
"""

from __future__ import annotations

import gc
import json
import logging
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from .rounds import in_turns
from .samples import answer

Contender = Callable[[], Any]


def decode(count: int) -> dict[str, Contender]:
    """The generated client, with nothing dropped and drift watched."""
    content, drifted = answer(count), answer(count, drifted=True)
    read = _reader(content)
    return {
        "json.loads": lambda: json.loads(content),
        "json.loads, collector paused": partial(_without_collector, lambda: json.loads(content)),
        "decode, with msgspec": lambda: read(content),
        "decode, without msgspec": partial(_without_msgspec, lambda: read(content)),
        "decode, two differences in each sample": lambda: read(drifted),
    }


def streams(count: int) -> dict[str, Contender]:
    """The same for samples that are nested deeper."""
    content = answer(count, streams=True)
    read = _reader(content)
    return {
        "json.loads, with data streams": lambda: json.loads(content),
        "decode, with data streams": lambda: read(content),
    }


def _reader(content: bytes) -> Callable[[bytes], Any]:
    """The generated client's way from bytes to models, after it has shown that it drops nothing."""
    from edge_impulse_studio import sending
    from edge_impulse_studio.api.raw_data.list_samples import build

    call, headers = build(1, category="training"), {"content-type": "application/json"}
    if sending.answer(call, 200, headers, content, strict=True).to_dict() != json.loads(content):
        raise SystemExit("The decoded answer does not give back what was decoded, so its time means nothing.")
    return lambda body: sending.answer(call, 200, headers, body)


def encode(count: int) -> dict[str, Contender]:
    """The same answer, written again."""
    from edge_impulse_studio.models import ListSamplesResponse

    document = json.loads(answer(count))
    model = ListSamplesResponse.from_dict(document)
    return {"json.dumps": lambda: json.dumps(document), "to_dict and json.dumps": lambda: json.dumps(model.to_dict())}


def official(count: int) -> dict[str, Contender]:
    """The package that Edge Impulse publishes, as its own methods decode an answer."""
    from types import SimpleNamespace

    import edgeimpulse_api

    client = edgeimpulse_api.ApiClient()
    response = SimpleNamespace(data=answer(count).decode())
    return {
        "json.loads, beside edgeimpulse_api": lambda: json.loads(response.data),
        "decode, edgeimpulse_api": lambda: client.deserialize(response, "ListSamplesResponse"),
    }


def _without_collector(decode: Contender) -> Any:
    """``decode`` as a caller could have it who knows what our client does with large answers."""
    gc.disable()
    try:
        return decode()
    finally:
        gc.enable()


def _without_msgspec(decode: Contender) -> Any:
    """``decode`` where ``import msgspec`` fails, as on a plain install."""
    from edge_impulse_studio import sending

    sending._fast_parser.cache_clear()
    blocked = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "msgspec"}
    sys.modules["msgspec"] = None  # type: ignore[assignment]  # the documented way to make an import fail
    try:
        return decode()
    finally:
        del sys.modules["msgspec"]
        sys.modules.update(blocked)


def _seconds(contender: Contender) -> float:
    gc.collect()
    start = time.process_time()
    result = [contender()]  # a new list: a collection that was put off comes due with it, and is counted
    seconds = time.process_time() - start
    del result
    return seconds


def main(which: str, count: int, rounds: int) -> None:
    """Print the times of all contenders."""
    logging.disable(logging.CRITICAL)
    contenders = {"decode": decode, "streams": streams, "encode": encode, "official": official}[which](count)
    for contender in contenders.values():
        contender()
    times = in_turns({name: partial(_seconds, contender) for name, contender in contenders.items()}, rounds)
    json.dump(times, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
