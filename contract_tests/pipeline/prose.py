"""A document with prose in every place that may have some, for what is made of it and for what spoils it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Document = dict[str, Any]
Change = Callable[[Document], object]


def document() -> Document:
    """A document with prose in every place that may have some."""
    schema = {
        "type": "object",
        "title": "Reading",
        "description": "PROSE",
        "example": {"celsius": "PROSE"},
        "externalDocs": {"url": "https://docs.example/reading", "description": "PROSE"},
        "required": ["title", "description"],
        "properties": {
            "description": {"type": "string", "description": "PROSE", "default": "none", "example": "PROSE"},
            "summary": {"type": "string", "nullable": True, "readOnly": True, "deprecated": True},
            "title": {"type": "string", "title": "PROSE that goes on for more than five words"},
            "example": {"$ref": "#/components/schemas/Unit"},
            "examples": {"type": "array", "items": {"type": "number", "minimum": 0, "description": "PROSE"}},
            "x-color": {"type": "string", "enum": ["red", "a long and winding green, kept since it is a value"]},
            "$ref": {"type": "string"},
            "anything": {},
        },
        "additionalProperties": False,
        "discriminator": {"propertyName": "title", "mapping": {"a": "#/components/schemas/Unit"}},
    }
    operation = {
        "operationId": "listReadings",
        "summary": "PROSE",
        "description": "PROSE",
        "tags": ["Readings"],
        "security": [],
        "externalDocs": {"description": "PROSE"},
        "x-middleware": ["AllowsReadOnly"],
        "x-scopes": {"scope": "readings:read", "description": "PROSE", "weight": 2},
        "x-notes": "PROSE that goes on for more than five words",
        "x-example": ["PROSE"],
        "x-more": [{"description": "PROSE"}],
        "x-none": [],
        "x-apifox-orders": ["b", "a"],
        "parameters": [
            {
                "name": "summary",
                "in": "query",
                "description": "PROSE",
                "style": "form",
                "explode": False,
                "schema": {"type": "integer", "maximum": 9},
                "examples": {"one": {"summary": "PROSE", "value": 1}},
            }
        ],
        "requestBody": {
            "description": "PROSE",
            "required": True,
            "content": {
                "multipart/form-data": {
                    "schema": {"$ref": "#/components/schemas/Reading"},
                    "example": "PROSE",
                    "encoding": {"description": {"contentType": "text/plain"}},
                }
            },
        },
        "responses": {
            "200": {
                "description": "PROSE",
                "headers": {"Example": {"description": "PROSE", "schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {}, "examples": {"a": {"value": "PROSE"}}}},
                "links": {"next": {"operationId": "listReadings", "description": "PROSE"}},
            },
            "422": {"description": "PROSE"},
            "561": {"description": "PROSE"},
            "4XX": {"$ref": "#/components/responses/Gone"},
            "default": {"description": "PROSE"},
        },
        "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": {"204": {"description": "PROSE"}}}}}},
    }
    flow = {"authorizationUrl": "/authorize", "tokenUrl": "/token", "scopes": {"readings:read": "PROSE"}}
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "Weather",
            "version": "1",
            "description": "PROSE",
            "termsOfService": "PROSE",
            "contact": {"name": "PROSE"},
            "license": {"name": "PROSE"},
        },
        "servers": [
            {
                "url": "https://{host}/v1",
                "description": "PROSE",
                "variables": {"host": {"default": "a.example", "enum": ["a.example"], "description": "PROSE"}},
            }
        ],
        "tags": [
            {"name": "Readings", "description": "PROSE"},
            {"name": "Alarms", "externalDocs": {"url": "https://x"}},
        ],
        "paths": {
            "/stations/{id}/readings": {
                "summary": "PROSE",
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": operation,
            }
        },
        "components": {
            "schemas": {"Unit": {"type": "string", "enum": ["b", "a"], "description": "PROSE"}, "Reading": schema},
            "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}},
            "responses": {"Gone": {"description": "PROSE"}},
            "examples": {"one": {"value": "PROSE"}},
            "headers": {},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "x-key", "description": "PROSE"},
                "OAuth2": {"type": "oauth2", "flows": {"authorizationCode": flow}},
            },
        },
    }
