"""Web pages of other origins that call Studio: the service's mobile client is one, and sends headers of its own.

Not any page, as on the other ports: here all that is stored can be read, with a key that everybody knows. Pages of this
machine and of the service itself may.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from starlette.responses import Response

_MAY = re.compile(
    r"https?://(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?|https://([a-z0-9-]+\.)*edgeimpulse\.com", re.ASCII
)
_METHODS = "GET, POST, PUT, DELETE"


def preflight(method: str, headers: Mapping[str, str]) -> Response | None:
    """The answer to a browser that asks whether a page may call; None where this is another request."""
    if method != "OPTIONS" or "access-control-request-method" not in headers:
        return None
    answer = {"x-sandbox-tier": "stateful"}
    if allowed(headers):
        answer["access-control-allow-methods"] = _METHODS
        answer["access-control-allow-headers"] = headers.get("access-control-request-headers", "*")
        if "access-control-request-private-network" in headers:  # a public page asks for an address of this machine
            answer["access-control-allow-private-network"] = "true"
    return Response(status_code=204, headers=answer)


def allowed(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers by which a browser lets a page read the answer; none for pages that may not."""
    origin = headers.get("origin", "")
    if not _MAY.fullmatch(origin):
        return {}
    return {
        "access-control-allow-origin": origin,
        "access-control-expose-headers": "content-disposition",
        "vary": "origin",
    }
