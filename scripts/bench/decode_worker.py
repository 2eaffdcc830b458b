"""Times one size of answer in a process of its own: ``python -m scripts.bench.decode_worker COUNT ROUNDS [official]``.

Prints the seconds of each contender in each round, as JSON. The official client has its own process, with its own
``json.loads``, because the collector walks everything that a process has imported.
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


def ours(count: int) -> dict[str, Contender]:
    """The generated client, with nothing dropped and drift watched."""
    from edge_impulse_studio import sending
    from edge_impulse_studio.api.raw_data.list_samples import build

    call, headers = build(1, category="training"), {"content-type": "application/json"}
    content, drifted = answer(count), answer(count, drifted=True)
    document = json.loads(content)
    model = sending.answer(call, 200, headers, content, strict=True)
    if model.to_dict() != document:
        raise SystemExit("The decoded answer does not give back what was decoded, so its time means nothing.")

    def decode(body: bytes) -> Any:
        return sending.answer(call, 200, headers, body)

    return {
        "json.loads": lambda: json.loads(content),
        "decode, with msgspec": lambda: decode(content),
        "decode, without msgspec": partial(_without_msgspec, lambda: decode(content)),
        "decode, two differences in each sample": lambda: decode(drifted),
        "json.dumps": lambda: json.dumps(document),
        "to_dict and json.dumps": lambda: json.dumps(model.to_dict()),
    }


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
    result = contender()
    seconds = time.process_time() - start
    del result
    return seconds


def main(count: int, rounds: int, *, of_official: bool) -> None:
    """Print the times of all contenders."""
    logging.disable(logging.CRITICAL)
    contenders = official(count) if of_official else ours(count)
    for contender in contenders.values():
        contender()
    json.dump(in_turns({name: partial(_seconds, contender) for name, contender in contenders.items()}, rounds), sys.stdout)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), of_official="official" in sys.argv[3:])
