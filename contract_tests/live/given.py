"""The service that the environment names: its addresses, and keys of a test project and of an organization."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from contract_tests.suite.service import Service

STUDIO = "https://studio.edgeimpulse.com/v1"
INGESTION = "https://ingestion.edgeimpulse.com"

KEY, PROJECT = "EI_API_KEY", "EI_PROJECT_ID"


class NotGiven(Exception):
    """There is nobody to ask; the sentence says what is missing, or what cannot be used."""


def service(environment: Mapping[str, str]) -> Service:
    """The service, or whatever stands in for it: only the service's own hosts are called live.

    Raises:
        NotGiven: a key or a number is missing, or is none.
    """
    given = {name: environment.get(name, "").strip() for name in (KEY, PROJECT, "EI_ORG_API_KEY", "EI_ORG_ID")}
    if missing := [name for name in (KEY, PROJECT) if not given[name]]:
        raise NotGiven(f"{' and '.join(missing)} are not set; give the key and the number of a test project")
    studio = _address(environment.get("EI_API_ENDPOINT", "").strip() or STUDIO, "EI_API_ENDPOINT")
    ingestion = _address(environment.get("EI_INGESTION_ENDPOINT", "").strip() or INGESTION, "EI_INGESTION_ENDPOINT")
    ours = (studio == STUDIO, ingestion == INGESTION)
    if any(ours) and not all(ours):
        raise NotGiven("EI_API_ENDPOINT and EI_INGESTION_ENDPOINT are of two services; set both, or none")
    for name in (KEY, "EI_ORG_API_KEY"):
        if not all("!" <= character <= "~" for character in given[name]):
            raise NotGiven(f"{name} has characters that no key has; copy it again")
    has_organization = bool(given["EI_ORG_API_KEY"] and given["EI_ORG_ID"])
    return Service(
        origin="live" if all(ours) else "sandbox",
        studio_url=studio,
        ingestion_url=ingestion,
        project_id=_number(given[PROJECT], PROJECT),
        organization_id=_number(given["EI_ORG_ID"], "EI_ORG_ID") if has_organization else None,
        api_key=given[KEY],
        organization_key=given["EI_ORG_API_KEY"] if has_organization else None,
    )


def _address(url: str, name: str) -> str:
    parts = urlsplit(url.rstrip("/"))
    is_web = parts.scheme in ("http", "https") and bool(parts.hostname)
    if not is_web or parts.query or parts.fragment or "@" in parts.netloc:
        raise NotGiven(f"{name} is no address of a service; give it like {STUDIO}")
    url = parts.geturl()
    theirs = {urlsplit(address).hostname for address in (STUDIO, INGESTION)}
    if parts.hostname in theirs and url not in (STUDIO, INGESTION):
        raise NotGiven(f"{name} is nearly that of the service; leave it out, or write it as {STUDIO} and {INGESTION}")
    return url


def _number(text: str, name: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text)):
        raise NotGiven(f"{name} is no number; it is in the address of the page in Studio")
    return int(text)
