"""What a recording may hold, by name and with the reason. Whatever is not listed here is replaced before it is kept.

A longer list is a decision: raise ``VERSION``, and record all cassettes again.
"""

from __future__ import annotations

from typing import Literal

VERSION = 2
"""Of the rules of scrubbing. A cassette of another version is refused."""

Treatment = Literal["media", "flag", "number", "text", "tier", "address"]

REQUEST_HEADERS: dict[str, Treatment] = {
    "accept": "media",  # which answer was asked for
    "content-type": "media",  # says how the body is read; a random boundary becomes a fixed one
    "x-label": "text",  # ingestion: a promise of ours about how labels travel, with labels of the flows only
    "x-metadata": "text",  # the same for metadata
    "x-no-label": "flag",  # ingestion's switches: 0, 1, true or false
    "x-disallow-duplicates": "flag",
    "x-add-date-id": "flag",
}

STORAGE_HEADERS: dict[str, Treatment] = {
    "accept": "media",
    "content-type": "media",
    "content-length": "number",  # a storage takes no body without one; of the files of the flows only
}
"""Of requests to signed addresses. All others are seen, by a placeholder, except those that are ``ORDINARY``."""

ORDINARY = frozenset(
    {
        "accept-encoding",  # what this installation can unpack
        "connection",
        "host",  # the storage's
        "if-range",
        "range",
        "user-agent",
        "x-amz-checksum-sha256",  # sent where the address was signed for them, which a placeholder does not tell
        "x-amz-meta-filehash",
    }
)
"""Headers that a storage may get, and which say nothing that a recording should hold."""

CREDENTIALS = frozenset({"authorization", "cookie", "x-api-key", "x-jwt-token"})
"""Headers that a storage must never get. Their names stay where one does, so that it is seen."""

RESPONSE_HEADERS: dict[str, Treatment] = {
    "content-type": "media",  # the contract names it
    "retry-after": "number",  # how the service asks for patience
    "location": "address",  # that there is a redirect; where to is removed
    "x-sandbox-tier": "tier",  # how much an answer of the sandbox is worth
}

TIERS = frozenset({"stateful", "schema", "simulated", "unsupported"})

MEDIA = frozenset(
    {
        "application/json",
        "application/cbor",
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "application/zip",
        "application/gzip",
        "application/x-tar",
        "multipart/form-data",
        "audio/wav",
        "audio/x-wav",
        "image/jpeg",
        "image/png",
        "text/csv",
        "text/html",
        "text/plain",
        "video/mp4",
        "*/*",
    }
)
"""Names of registries, not of people. Another one becomes ``application/octet-stream``."""

SENT = frozenset(
    {
        "cassette-samples-1.csv",
        "cassette-samples-2.csv",
        "cassette-samples-3.csv",
        "cassette-csv.csv",
        "cassette-json.json",
        "cassette-cbor.cbor",
        "cassette-wav.wav",
        "cassette-jpeg.jpg",
        "cassette-label.csv",
        "cassette-duplicate.csv",
        "cassette-item",
        "cassette-left.csv",
        "cassette-block",
        "cassette-block.tar.gz",
        "cassette-large.csv",
        "cassette-portal",
        "cassette-dataset",
        "cassette-before",
        "cassette-after",
        '["cassette-before"]',
        "zip",
    }
)
"""What the flows send themselves: the same words whoever records, so that they say nothing of anybody."""

SENTENCES = frozenset({"error", "data", "category"})
"""JSON fields in which the service speaks: errors, lines of a log, and what kind of job it is. Kept word by word."""

_WORDS = """
    a already an and any api are artifact be been build building built by cannot category could created csv data
    deployment done download downloading duplicate entity error exist existing exists export expired failed
    features file files find finished for found generate generating hash id ids identifier impulse in invalid is
    item job jwt key keras label learn log login missing model must no not of on on-device or original
    organization packing parse password permission permissions project required sample samples scheduled starting
    such target testing the there this to token train trained training unauthorized unknown upload uploading user
    was with wrong you your zip
"""

WORDS = frozenset(_WORDS.split())
"""English that is in errors and logs. A word that is not here could be a name, and becomes ``xxxx``."""

FIELDS = frozenset({"data", "file", "files", "files[]"})
"""Parts of ingestion's forms; those of Studio are in its contract."""
