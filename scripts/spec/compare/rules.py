"""The table of rules: what each kind of change means for a client, and what it does to the Python packages.

One row a rule. A change in a schema has up to three rows, for what a client sends in a body (``request``), sends in a
parameter (``parameter``) and gets (``response``); request and response mirror each other, which is why they stand in one
call of ``_mirrored``. Ids are those of oasdiff's catalogue where it has the rule; those in ``OWN`` are ours.

* severity: does a program written against the old contract still work with the service as it is now?
* bump: what the generated package's next version must say. A Python name that goes, or an argument that becomes
  necessary, is major; a new name is minor; no change to the names is patch.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

BREAKING = "breaking"
POTENTIAL = "potentially breaking"
COMPATIBLE = "compatible"
SEVERITIES = (BREAKING, POTENTIAL, COMPATIBLE)

MAJOR, MINOR, PATCH, NONE = "major", "minor", "patch", "none"
BUMPS = (MAJOR, MINOR, PATCH, NONE)

OPERATIONS, PARAMETERS, BODIES, RESPONSES = "operations", "parameters", "request bodies", "responses"
PROPERTIES, TYPES, ENUMS, LIMITS, UNIONS = "properties", "types", "enums", "limits", "unions"
MODELS, SECURITY, SERVERS = "models", "security", "servers"
AREAS = (
    OPERATIONS, PARAMETERS, BODIES, RESPONSES, PROPERTIES, TYPES, ENUMS, LIMITS, UNIONS, MODELS, SECURITY, SERVERS
)  # fmt: skip
"""The rows of the report's table, in its order."""

REQUEST, PARAMETER, RESPONSE, ANY, UNUSED = "request", "parameter", "response", "any", "unused"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a change (``action``) in one direction means. ``{…}`` in the texts are words of the change."""

    id: str
    area: str
    action: str
    direction: str
    severity: str
    bump: str
    sentence: str
    python: str


_Verdict = tuple[str, str, str, str]
"""id, severity, bump, what changes in Python"""


def _rule(area: str, action: str, rule_id: str, severity: str, bump: str, sentence: str, python: str) -> Iterator[Rule]:
    yield Rule(rule_id, area, action, ANY, severity, bump, sentence, python)


def _mirrored(
    area: str,
    action: str,
    sentence: str,
    *,
    request: _Verdict,
    response: _Verdict,
    parameter: str = "",
    note: str = "",
) -> Iterator[Rule]:
    rule_id, severity, bump, python = request
    yield Rule(rule_id, area, action, REQUEST, severity, bump, sentence, python)
    name = parameter or rule_id.replace("request-property", "request-parameter")
    yield Rule(name, area, action, PARAMETER, severity, bump, sentence, python)
    rule_id, severity, bump, python = response
    yield Rule(rule_id, area, action, RESPONSE, severity, bump, sentence + note, python)


# fmt: off
def _operations() -> Iterator[Rule]:
    area = OPERATIONS
    yield from _rule(area, "endpoint-added", "endpoint-added", COMPATIBLE, MINOR,
        "The operation {endpoint} is new.", "{client} is new.")
    yield from _rule(area, "endpoint-removed", "api-removed-without-deprecation", BREAKING, MAJOR,
        "The operation {endpoint} is gone.", "{client} is gone: using it raises AttributeError.")
    yield from _rule(area, "endpoint-removed-deprecated", "api-removed-with-deprecation", POTENTIAL, MAJOR,
        "The operation {endpoint}, deprecated before, is gone.", "{client} is gone: using it raises AttributeError.")
    yield from _rule(area, "endpoint-deprecated", "endpoint-deprecated", COMPATIBLE, MINOR,
        "The operation {endpoint} is now deprecated.", "{client} warns with DeprecationWarning.")
    yield from _rule(area, "endpoint-reactivated", "endpoint-reactivated", COMPATIBLE, PATCH,
        "The operation {endpoint} is no longer deprecated.", "{client} no longer warns.")
    yield from _rule(area, "endpoint-moved", "endpoint-moved", BREAKING, PATCH,
        "The operation {id} moved from {old} to {new}.", "{client} stays; it calls the new address after an upgrade.")
    yield from _rule(area, "id-respelled", "api-operation-id-removed", COMPATIBLE, PATCH,
        "The operation {endpoint} is now called {new}, not {old}.", "{client} keeps its name.")
    yield from _rule(area, "method-renamed", "sdk-method-renamed", BREAKING, MAJOR,
        "The operation {endpoint} is now called {new}, not {old}.", "{oldclient} becomes {client}.")
    yield from _rule(area, "method-moved", "sdk-method-moved", BREAKING, MAJOR,
        "The operation {endpoint} moved from the tag {old} to {new}.", "{oldclient} becomes {client}.")
    yield from _rule(area, "positions-changed", "sdk-positional-order-changed", BREAKING, MAJOR,
        "The path parameters of {endpoint} changed their order.", "{client} takes its positional arguments as {names}.")


def _parameters() -> Iterator[Rule]:
    area = PARAMETERS
    yield from _rule(area, "path-parameter-added", "new-request-path-parameter", BREAKING, MAJOR,
        "The path has a new parameter {name}.", "{argument} must be passed to {client}.")
    yield from _rule(area, "parameter-added-required", "new-required-request-parameter", BREAKING, MAJOR,
        "The {place} parameter {name} is new and required.", "{argument} must be passed to {client}.")
    yield from _rule(area, "parameter-added-optional", "new-optional-request-parameter", COMPATIBLE, MINOR,
        "The {place} parameter {name} is new.", "{argument} may be passed to {client}.")
    yield from _rule(area, "parameter-removed", "request-parameter-removed", POTENTIAL, MAJOR,
        "The {place} parameter {name} is gone.", "{argument} is gone from {client}: passing it raises TypeError.")
    yield from _rule(area, "parameter-relocated", "request-parameter-moved", BREAKING, PATCH,
        "The parameter {name} moved from {old} to {new}.", "After an upgrade {argument} of {client} is sent there.")
    yield from _rule(area, "parameter-respelled", "request-parameter-respelled", BREAKING, PATCH,
        "The {place} parameter {old} is now spelled {name}.", "After an upgrade {argument} of {client} is sent as {name}.")
    yield from _rule(area, "parameter-renamed", "sdk-argument-renamed", BREAKING, MAJOR,
        "The path parameter {old} is now called {name}.", "{oldargument} becomes {argument} in {client}.")
    yield from _rule(area, "parameter-became-required", "request-parameter-became-required", BREAKING, MAJOR,
        "The {place} parameter {name} is now required.", "{argument} must be passed to {client}.")
    yield from _rule(area, "parameter-became-optional", "request-parameter-became-optional", COMPATIBLE, MINOR,
        "The {place} parameter {name} is now optional.", "{argument} may be left out of {client}.")
    yield from _rule(area, "parameter-style-changed", "request-parameter-style-changed", BREAKING, PATCH,
        "The {place} parameter {name} is written as {new}, not {old}.",
        "After an upgrade {argument} of {client} is written that way.")
    yield from _rule(area, "parameter-deprecated", "request-parameter-deprecated", COMPATIBLE, MINOR,
        "The {place} parameter {name} is now deprecated.", "")
    yield from _rule(area, "parameter-reactivated", "request-parameter-reactivated", COMPATIBLE, PATCH,
        "The {place} parameter {name} is no longer deprecated.", "")


def _bodies() -> Iterator[Rule]:
    area = BODIES
    yield from _rule(area, "body-added-required", "request-body-added-required", BREAKING, MAJOR,
        "There is a request body now, and it is required.", "`body` must be passed to {client}.")
    yield from _rule(area, "body-added-optional", "request-body-added-optional", COMPATIBLE, MINOR,
        "There is an optional request body now.", "`body` may be passed to {client}.")
    yield from _rule(area, "body-removed", "request-body-removed", POTENTIAL, MAJOR,
        "The request body is gone.", "`body` is gone from {client}: passing it raises TypeError.")
    yield from _rule(area, "body-became-required", "request-body-became-required", BREAKING, MAJOR,
        "The request body is now required.", "`body` must be passed to {client}.")
    yield from _rule(area, "body-became-optional", "request-body-became-optional", COMPATIBLE, MINOR,
        "The request body is now optional.", "`body` may be left out of {client}.")
    yield from _rule(area, "body-media-added", "request-body-media-type-added", COMPATIBLE, MINOR,
        "The request body may also be {media}.", "One more kind of `body` for {client}.")
    yield from _rule(area, "body-media-removed", "request-body-media-type-removed", BREAKING, MAJOR,
        "The request body may no longer be {media}.", "One kind of `body` less for {client}.")
    area = RESPONSES
    yield from _rule(area, "success-added", "response-success-status-added", COMPATIBLE, MINOR,
        "The status {status} is a new answer.", "One more answer decoded by {client}.")
    yield from _rule(area, "success-removed", "response-success-status-removed", BREAKING, MAJOR,
        "The status {status} is no longer an answer.", "One answer less from {client}.")
    yield from _rule(area, "failure-added", "response-non-success-status-added", COMPATIBLE, MINOR,
        "The error status {status} is now documented.", "ApiError has the decoded answer in {client}.")
    yield from _rule(area, "failure-removed", "response-non-success-status-removed", COMPATIBLE, MINOR,
        "The error status {status} is no longer documented.", "ApiError has no decoded answer in {client}.")
    yield from _rule(area, "media-added", "response-media-type-added", POTENTIAL, MINOR,
        "The answer {status} may also come as {media}.", "One more kind of value from {client}.")
    yield from _rule(area, "media-removed", "response-media-type-removed", BREAKING, MAJOR,
        "The answer {status} no longer comes as {media}.", "One kind of value less from {client}.")


def _properties() -> Iterator[Rule]:
    area = PROPERTIES
    new, gone = "{attribute} is new.", "{attribute} is gone: reading it raises AttributeError."
    unset = "{attribute} is gone: setting it raises TypeError."
    yield from _mirrored(area, "property-added-required", "{where} has a new required property {name} ({new}).",
        request=("new-required-request-property", BREAKING, MAJOR, "{model} needs {argument}."),
        response=("response-required-property-added", COMPATIBLE, MINOR, new))
    yield from _mirrored(area, "property-added-optional", "{where} has a new optional property {name} ({new}).",
        request=("new-optional-request-property", COMPATIBLE, MINOR, new),
        response=("response-optional-property-added", COMPATIBLE, MINOR, new))
    yield from _mirrored(area, "property-removed-required", "{where} lost its required property {name}.",
        request=("request-property-removed", COMPATIBLE, MAJOR, unset),
        response=("response-required-property-removed", BREAKING, MAJOR, gone))
    yield from _mirrored(area, "property-removed-optional", "{where} lost its optional property {name}.",
        request=("request-property-removed", COMPATIBLE, MAJOR, unset),
        response=("response-optional-property-removed", POTENTIAL, MAJOR, gone))
    yield from _mirrored(area, "property-respelled", "{where} has {name} where it had {old}.",
        request=("request-property-respelled", BREAKING, PATCH, "{attribute} stays; it is sent as {name} after an upgrade."),
        response=("response-property-respelled", BREAKING, PATCH, "{attribute} stays; it is read from {name} after an upgrade."))
    yield from _mirrored(area, "required-added", "{where} now requires {name}.",
        request=("request-property-became-required", BREAKING, MAJOR, "{model} needs {argument}."),
        response=("response-property-became-required", COMPATIBLE, MINOR, "{attribute} is always there."))
    yield from _mirrored(area, "required-removed", "{where} no longer requires {name}.",
        request=("request-property-became-optional", COMPATIBLE, MINOR, "{model} no longer needs {argument}."),
        response=("response-property-became-optional", BREAKING, MAJOR, "{attribute} may be UNSET."))
    yield from _mirrored(area, "nullable-added", "{where} may now be null.",
        request=("request-property-became-nullable", COMPATIBLE, MINOR, "{attribute} accepts None."),
        response=("response-property-became-nullable", POTENTIAL, MINOR, "{attribute} may be None."))
    yield from _mirrored(area, "nullable-removed", "{where} may no longer be null.",
        request=("request-property-became-not-nullable", BREAKING, MAJOR, "{attribute} no longer accepts None."),
        response=("response-property-became-not-nullable", COMPATIBLE, MINOR, "{attribute} is never None."))
    yield from _mirrored(area, "read-only-set", "{where} is now read-only.",
        request=("request-property-became-read-only", POTENTIAL, MINOR, "{attribute} is ignored when sent."),
        response=("response-property-became-read-only", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "read-only-unset", "{where} is no longer read-only.",
        request=("request-property-became-not-read-only", COMPATIBLE, MINOR, "{attribute} may be sent."),
        response=("response-property-became-not-read-only", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "write-only-set", "{where} is now write-only.",
        request=("request-property-became-write-only", COMPATIBLE, PATCH, ""),
        response=("response-property-became-write-only", POTENTIAL, MINOR, "{attribute} is no longer in answers."))
    yield from _mirrored(area, "write-only-unset", "{where} is no longer write-only.",
        request=("request-property-became-not-write-only", COMPATIBLE, PATCH, ""),
        response=("response-property-became-not-write-only", COMPATIBLE, MINOR, "{attribute} may be in answers."))
    yield from _mirrored(area, "deprecated-set", "{where} is now deprecated.",
        request=("request-property-deprecated", COMPATIBLE, MINOR, ""),
        response=("response-property-deprecated", COMPATIBLE, MINOR, ""))
    yield from _mirrored(area, "deprecated-unset", "{where} is no longer deprecated.",
        request=("request-property-reactivated", COMPATIBLE, PATCH, ""),
        response=("response-property-reactivated", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "extra-closed", "{where} no longer allows properties it does not name.",
        request=("request-additional-properties-closed", BREAKING, MAJOR, "{model} takes no additional properties."),
        response=("response-additional-properties-closed", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "extra-opened", "{where} now allows properties it does not name.",
        request=("request-additional-properties-opened", COMPATIBLE, MINOR, "{model} takes additional properties."),
        response=("response-additional-properties-opened", COMPATIBLE, MINOR, "{model} may have additional properties."))


def _types() -> Iterator[Rule]:
    area, python = TYPES, "{attribute} is {new} instead of {old}."
    sentence = "{where} is {new} instead of {old}."
    yield from _mirrored(area, "type-changed", sentence,
        request=("request-property-type-changed", BREAKING, MAJOR, python),
        response=("response-property-type-changed", BREAKING, MAJOR, python))
    yield from _mirrored(area, "type-generalized", sentence,
        request=("request-property-type-generalized", COMPATIBLE, MINOR, python),
        response=("response-property-type-generalized", POTENTIAL, MAJOR, python))
    yield from _mirrored(area, "type-specialized", sentence,
        request=("request-property-type-specialized", BREAKING, MAJOR, python),
        response=("response-property-type-specialized", COMPATIBLE, MINOR, python))
    area = ENUMS
    yield from _mirrored(area, "enum-added", "{where} has new values: {added}.",
        request=("request-property-enum-value-added", COMPATIBLE, MINOR, "{enum} gains {added}."),
        response=("response-property-enum-value-added", POTENTIAL, MINOR,
            "{enum} gains {added}."), note=" Enums are open: clients in use pass them on as they are.")
    yield from _mirrored(area, "enum-removed", "{where} lost values: {removed}.",
        request=("request-property-enum-value-removed", BREAKING, MAJOR, "{enum} loses {removed}."),
        response=("response-property-enum-value-removed", COMPATIBLE, MAJOR, "{enum} loses {removed}."))
    yield from _mirrored(area, "enum-set", "{where} is now restricted to {values}.",
        request=("request-property-became-enum", BREAKING, MAJOR, "{enum} is an enum with {values}."),
        response=("response-property-became-enum", COMPATIBLE, MINOR, "{enum} is an enum with {values}."))
    yield from _mirrored(area, "enum-unset", "{where} is no longer restricted to {values}.",
        request=("request-property-enum-dropped", COMPATIBLE, MINOR, "{enum} takes any value."),
        response=("response-property-enum-dropped", POTENTIAL, MAJOR, "{enum} is no enum any more."))


def _limits() -> Iterator[Rule]:
    area, sentence = LIMITS, "{where}: {keyword} is {new} instead of {old}."
    yield from _mirrored(area, "limit-tightened", sentence,
        request=("request-property-{limit}-{how}", BREAKING, MINOR, ""),
        response=("response-property-{limit}-{how}", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "limit-loosened", sentence,
        request=("request-property-{limit}-{how}", COMPATIBLE, MINOR, ""),
        response=("response-property-{limit}-{how}", POTENTIAL, MINOR, ""))
    sentence = "{where} is {new} instead of {old}."
    yield from _mirrored(area, "format-tightened", sentence,
        request=("request-property-format-tightened", POTENTIAL, MINOR, ""),
        response=("response-property-format-tightened", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "format-loosened", sentence,
        request=("request-property-format-loosened", COMPATIBLE, MINOR, ""),
        response=("response-property-format-loosened", POTENTIAL, MINOR, ""))
    yield from _mirrored(area, "format-changed", sentence,
        request=("request-property-format-changed", POTENTIAL, MINOR, ""),
        response=("response-property-format-changed", POTENTIAL, MINOR, ""))
    yield from _mirrored(area, "pattern-added", "{where} must now match {new}.",
        request=("request-property-pattern-added", BREAKING, MINOR, ""),
        response=("response-property-pattern-added", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "pattern-removed", "{where} need no longer match {old}.",
        request=("request-property-pattern-removed", COMPATIBLE, MINOR, ""),
        response=("response-property-pattern-removed", POTENTIAL, MINOR, ""))
    yield from _mirrored(area, "pattern-changed", "{where} must match {new} instead of {old}.",
        request=("request-property-pattern-changed", POTENTIAL, MINOR, ""),
        response=("response-property-pattern-changed", POTENTIAL, MINOR, ""))
    yield from _mirrored(area, "default-added", "{where} has the default {new}.",
        request=("request-property-default-value-added", COMPATIBLE, MINOR, "{attribute} defaults to {new}."),
        response=("response-property-default-value-added", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "default-removed", "{where} no longer has the default {old}.",
        request=("request-property-default-value-removed", POTENTIAL, MINOR, "{attribute} has no default."),
        response=("response-property-default-value-removed", COMPATIBLE, PATCH, ""))
    yield from _mirrored(area, "default-changed", "{where} has the default {new} instead of {old}.",
        request=("request-property-default-value-changed", POTENTIAL, MINOR, "{attribute} defaults to {new}."),
        response=("response-property-default-value-changed", COMPATIBLE, PATCH, ""))


def _unions() -> Iterator[Rule]:
    area = UNIONS
    yield from _mirrored(area, "variant-added", "{where} may also be {variant}.",
        request=("request-property-{union}-added", COMPATIBLE, MINOR, "{attribute} accepts {variant}."),
        response=("response-property-{union}-added", POTENTIAL, MINOR, "{attribute} may be {variant}."))
    yield from _mirrored(area, "variant-removed", "{where} may no longer be {variant}.",
        request=("request-property-{union}-removed", BREAKING, MAJOR, "{attribute} no longer accepts {variant}."),
        response=("response-property-{union}-removed", COMPATIBLE, MINOR, "{attribute} is never {variant}."))
    for action, name, sentence in (
        ("discriminator-added", "discriminator-added", "The variants of {where} are now told apart by {name}."),
        ("discriminator-removed", "discriminator-removed", "The variants of {where} are no longer told apart by {name}."),
        ("discriminator-renamed", "discriminator-property-name-changed",
            "The variants of {where} are told apart by {new} instead of {old}."),
        ("discriminator-mapping-changed", "discriminator-mapping-changed",
            "In {where}, {value} stands for {new} instead of {old}."),
    ):
        severity = COMPATIBLE if action == "discriminator-added" else POTENTIAL
        yield from _mirrored(area, action, sentence,
            request=(f"request-property-{name}", severity, MINOR, ""),
            response=(f"response-property-{name}", severity, MINOR, ""))


def _models() -> Iterator[Rule]:
    area = MODELS
    yield from _rule(area, "schema-added", "schema-added", COMPATIBLE, MINOR,
        "The schema {name} is new.", "{model} is new.")
    yield from _rule(area, "schema-removed", "api-schema-removed", POTENTIAL, MAJOR,
        "The schema {name} is gone.", "{model} is gone: importing it fails.")
    yield from _rule(area, "schema-removed-unused", "unused-schema-removed", COMPATIBLE, MINOR,
        "The schema {name}, which no operation used, is gone.", "{model} is gone.")
    yield from _rule(area, "schema-unreferenced", "schema-unreferenced", COMPATIBLE, PATCH,
        "The schema {name} is no longer used by any operation.", "{model} stays, and nothing returns or takes it.")
    yield from _rule(area, "schema-extracted", "schema-extracted", COMPATIBLE, MINOR,
        "{where} is now the schema {model}; it was written in place.", "{model} replaces the class named after its place.")
    yield from _rule(area, "schema-inlined", "schema-inlined", COMPATIBLE, MINOR,
        "{where} is now written in place; it was the schema {model}.", "A class named after its place replaces {model}.")
    yield from _rule(area, "model-renamed", "sdk-model-renamed", BREAKING, MAJOR,
        "The schema {old} is now called {model}.", "{old} becomes {model}: importing the old name fails.")
    yield from _mirrored(area, "model-changed", "{where} is now {model}; it was {old}.",
        request=("sdk-argument-model-changed", COMPATIBLE, MAJOR, "{attribute} takes {model} instead of {old}."),
        parameter="sdk-argument-model-changed",
        response=("sdk-answer-model-changed", POTENTIAL, MAJOR, "{attribute} is {model} instead of {old}."))
    yield Rule("unused-schema-changed", area, "*", UNUSED, COMPATIBLE, PATCH, "", "")


def _security() -> Iterator[Rule]:
    area = SECURITY
    yield from _rule(area, "security-demanded", "api-security-demanded", BREAKING, MAJOR,
        "A credential is now needed: {scheme}.", "A credential is needed for {client}.")
    yield from _rule(area, "security-dropped", "api-security-dropped", COMPATIBLE, MINOR,
        "No credential is needed any more.", "No credential is needed for {client}.")
    yield from _rule(area, "security-added", "api-security-added", COMPATIBLE, MINOR,
        "The credential {scheme} is now accepted too.", "One more kind of credential for {client}.")
    yield from _rule(area, "security-removed", "api-security-removed", BREAKING, MAJOR,
        "The credential {scheme} is no longer accepted.", "One kind of credential less for {client}.")
    yield from _rule(area, "scope-added", "api-security-scope-added", BREAKING, PATCH,
        "The credential {scheme} now needs the scope {scope}.", "")
    yield from _rule(area, "scope-removed", "api-security-scope-removed", COMPATIBLE, PATCH,
        "The credential {scheme} no longer needs the scope {scope}.", "")
    yield from _rule(area, "scheme-added", "api-security-component-added", COMPATIBLE, MINOR,
        "The security scheme {scheme} is new.", "")
    yield from _rule(area, "scheme-removed", "api-security-component-removed", COMPATIBLE, MINOR,
        "The security scheme {scheme} is gone.", "")
    yield from _rule(area, "scheme-changed", "api-security-component-changed", BREAKING, MINOR,
        "The security scheme {scheme} changed: {keyword} is {new} instead of {old}.", "")
    area = SERVERS
    yield from _rule(area, "server-added", "api-server-added", COMPATIBLE, PATCH, "The server {url} is new.", "")
    yield from _rule(area, "server-removed", "api-server-removed", POTENTIAL, PATCH,
        "The server {url} is no longer named.", "")


RULES: tuple[Rule, ...] = (
    *_operations(), *_parameters(), *_bodies(), *_properties(), *_types(), *_limits(), *_unions(), *_models(),
    *_security(),
)  # fmt: skip

_INDEX = {(rule.action, rule.direction): rule for rule in RULES}


OWN = frozenset(
    rule.id
    for rule in RULES
    if rule.id.startswith(("sdk-", "schema-", "unused-", "api-server-"))
    or rule.id.endswith(("-moved", "-respelled", "-style-changed", "-read-only", "-write-only", "-demanded", "-dropped", "-tightened", "-loosened", "-format-changed"))
    or rule.id.endswith(("-additional-properties-closed", "-additional-properties-opened", "-specialized"))
    or rule.id in ("response-property-became-enum", "response-property-type-generalized")
    or rule.id == "api-security-component-changed"
    or rule.id.startswith(("request-parameter-{union}", "request-parameter-discriminator"))
)
"""The ids that are not in oasdiff's catalogue."""


def rule_for(action: str, direction: str) -> Rule:
    """The rule of a change in a direction: the direction's own, else the one for any direction."""
    return _INDEX.get((action, direction)) or _INDEX.get((action, ANY)) or _INDEX[(action, RESPONSE)]
