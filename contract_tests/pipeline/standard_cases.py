"""What the Overlay Specification 1.0 demands of every tool, on documents of our own.

The standard's authors publish eight sets for this; each case here asks the same question as the set it is named after,
with another document. (name, document, actions, what must come out)
"""

from __future__ import annotations

from typing import Any

HARBOUR: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Harbour", "version": "2"},
    "servers": [
        {"url": "https://harbour.example", "description": "Live"},
        {"url": "https://try.harbour.example", "description": "Dev"},
    ],
    "paths": {
        "/berths": {
            "get": {
                "summary": "Berths",
                "tags": ["berths"],
                "responses": {
                    "200": {
                        "description": "OK",
                        "schema": {"properties": {"name": {"type": "string"}, "n": {"type": "integer"}}},
                    },
                    "500": {"description": "Broken"},
                },
            }
        },
        "/ships": {"get": {"responses": {"200": {"description": "OK"}, "default": {"description": "Any"}}}},
    },
    "components": {"schemas": {"Ship": {"properties": {"flag": {"type": "string", "example": "NO"}}}}},
}

Case = tuple[str, list[dict[str, Any]], list[tuple[str, Any]]]
"""Name, actions, and the places that must change: (dotted path, value), ``...`` for gone."""

CASES: list[Case] = [
    (
        "add-a-license",
        [{"target": "$.info", "update": {"license": {"name": "ISC", "url": "https://isc.example"}}}],
        [("info license", {"name": "ISC", "url": "https://isc.example"})],
    ),
    (
        "description-and-summary",
        [{"target": "$.paths['/berths'].get", "update": {"description": "All of them", "summary": "Every berth"}}],
        [("paths /berths get description", "All of them"), ("paths /berths get summary", "Every berth")],
    ),
    (
        "many-operations",
        [
            {"target": "$.paths['/berths'].get.summary", "remove": True},
            {"target": "$.paths.*.get", "update": {"tags": ["seen"]}},
            {"target": "$.paths['/berths'].get", "update": {"x-note": {"by": "overlay"}, "tags": ["twice"]}},
            {"target": "$.paths.*", "update": {"post": {"responses": {"204": {"description": "Done"}}}}},
        ],
        [
            ("paths /berths get summary", ...),
            ("paths /berths get tags", ["berths", "seen", "twice"]),  # arrays are concatenated, in order
            ("paths /berths get x-note", {"by": "overlay"}),
            ("paths /ships get tags", ["seen"]),
            ("paths /berths post", {"responses": {"204": {"description": "Done"}}}),
            ("paths /ships post", {"responses": {"204": {"description": "Done"}}}),
        ],
    ),
    (
        "remove-example",
        [{"target": "$.components.schemas.Ship.properties['flag'].example", "remove": True}],
        [("components schemas Ship properties flag example", ...)],
    ),
    (
        "remove-matching-responses",
        [
            {"target": "$.paths..responses['500']", "remove": True},
            {"target": "$.paths..responses['default']", "remove": True},
        ],
        [("paths /berths get responses 500", ...), ("paths /ships get responses default", ...)],
    ),
    (
        "remove-property",
        [{"target": "$.paths['/berths'].get.responses['200']..properties[?(@.type == 'string')]", "remove": True}],
        [("paths /berths get responses 200 schema properties name", ...)],
    ),
    (
        "remove-server",
        [{"target": "$.servers[?(@.description == 'Dev')]", "remove": True}],
        [("servers", [{"url": "https://harbour.example", "description": "Live"}])],
    ),
    (
        "update-root",
        [{"target": "$", "update": {"info": {"x-overlaid": True}}}],
        [("info x-overlaid", True)],
    ),
]
