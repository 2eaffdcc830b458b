"""Every GET of the contract that needs no more than a project or an organisation, asked with the official client.

Runs in a process of its own; ``python -m contract_tests.sandbox.official.reads FACTS`` prints
``{operation: null, or what its strict models said}``.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from contract_tests.values import operations
from scripts.spec.document import JsonObject

_IDS = {"projectId", "organizationId"}


def rows() -> Iterator[JsonObject]:
    """The operations: JSON, nothing required but ids that the sandbox gives away."""
    for row in operations("edge_impulse_studio"):
        needed = {parameter["name"] for parameter in row["parameters"] if parameter["required"]}
        if (
            row["method"] == "GET"
            and needed <= _IDS
            and row["responses"]["200" if "200" in row["responses"] else "302"]["kind"] == "json"
        ):
            yield row


def _methods(client: Any) -> Mapping[str, Any]:
    """The client's methods by operationId without its capitals: it writes them with underscores."""
    import edgeimpulse_api

    found = {}
    for name in dir(edgeimpulse_api):
        kind = getattr(edgeimpulse_api, name)
        if name.endswith("Api") and isinstance(kind, type):
            api = kind(client)
            found.update(
                {method.replace("_", ""): getattr(api, method) for method in dir(api) if not method.startswith("_")}
            )
    return found


def main(facts: Mapping[str, Any]) -> dict[str, str | None]:
    from edgeimpulse_api import ApiClient, Configuration

    def client(kind: str, secret: str) -> Mapping[str, Any]:
        configuration = Configuration(host=facts["studio_url"])
        configuration.api_key[kind] = secret
        return _methods(ApiClient(configuration))

    project = client("ApiKeyAuthentication", facts["api_key"])
    organization = client("ApiKeyAuthentication", facts["organization_api_key"])
    user = client("JWTHttpHeaderAuthentication", facts["token"])
    outcomes: dict[str, str | None] = {}
    for row in rows():
        name = row["id"].lower().replace("_", "")
        of_organization = "{organizationId}" in row["path"]
        by_key = "{projectId}" in row["path"] or row["id"] == "getCurrentApiKeyInfo"
        methods = organization if of_organization else project if by_key else user
        if name not in methods:
            outcomes[row["id"]] = "absent in the official client"
            continue
        ids = {"organization_id": facts["organization_id"]} if of_organization else {}
        ids |= {"project_id": facts["project_id"]} if "{projectId}" in row["path"] else {}
        try:
            answer = methods[name](**ids)
            outcomes[row["id"]] = None if answer.success else f"refused: {answer.error}"
        except Exception as error:
            outcomes[row["id"]] = f"{type(error).__name__}: {error}"
    return outcomes


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(json.dumps(main(json.loads(sys.argv[1]))))
