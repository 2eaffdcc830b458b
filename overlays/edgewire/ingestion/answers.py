"""What an answer of the ingestion service means for the files of a request. Pure: nothing is sent or stored here.

The rules come from what the service and its official clients were seen to do: ``files`` has one entry a data file, in
their order, and none for label parts; a duplicate is a failure inside a 200; a file that cannot be parsed makes the
whole request fail with 500 and the service's word; a wrong key is 401. Whatever else comes (a proxy's page, half an
answer) says nothing about the files, so they are asked again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Literal, NamedTuple, TypeAlias

from ..errors import ApiError, TransportError
from ..transport.retry import TRANSIENT, retry_after_seconds
from .report import UploadForbidden, UploadUnauthenticated

DUPLICATE = "An item with this hash already exists"
INVALID_KEY = "Invalid API key"

_IDS = re.compile(r"ids?: *(\d{1,18})")
_FLEETING = re.compile(
    r"time[sd]?[ -]?out|temporar|try again|overload|too many (requests|connections)|rate limit|unavailable|deadlock"
    r"|connection (lost|reset|refused|closed|terminated)|ECONN|ETIMEDOUT|socket hang up|bad gateway|is busy",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"(unknown|internal)( server)? error", re.IGNORECASE)
_APART = frozenset({400, 413, 415, 422})
"""Statuses that are about what was sent. Without the service's word, something on the way does not let it pass."""

_UNREADABLE = "the service's answer cannot be read"


class Fate(Enum):
    """What an answer says about one file."""

    STORED = auto()
    THERE = auto()
    REJECTED = auto()
    AGAIN = auto()
    """Not stored, for a reason that may pass."""
    DOUBT = auto()
    """It is not told."""


class Outcome(NamedTuple):
    """What an answer says about one file. ``lasting``: a rejection of the file itself, to be remembered."""

    fate: Fate
    reason: str = ""
    sample: int | None = None
    project: int | None = None
    name: str | None = None
    lasting: bool = True


@dataclass(frozen=True, slots=True)
class Settled:
    """Each file has its outcome, in the order of the request."""

    outcomes: Sequence[Outcome]


@dataclass(frozen=True, slots=True)
class Again:
    """The same request once more, later.

    Attributes:
        reason: for people.
        wait: seconds that the service asks for.
        doubt: the service may have stored some of it.
        busy: the service asks for fewer requests.
        vague: its word may be about a file; once more is enough.
    """

    reason: str
    wait: float | None = None
    doubt: bool = True
    busy: bool = False
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Apart:
    """In smaller requests: in halves, until the file that is meant is alone; or each file on its own (``single``)."""

    reason: str
    single: bool = False
    doubt: bool = True
    smaller: bool = False


@dataclass(frozen=True, slots=True)
class Halt:
    """No other request of this run can succeed."""

    error: ApiError


Verdict: TypeAlias = Settled | Again | Apart | Halt


def judge(
    status: int, headers: Mapping[str, str], content: bytes, files: int, *, attachments: int = 0, path: str = ""
) -> Verdict:
    """What an answer to a request of the ``files`` endpoint means.

    Args:
        status, headers, content: the answer.
        files: data files in the request.
        attachments: parts that belong to the only file of the request.
        path: of the request, for errors.
    """
    answer = _json(content)
    word = _word(answer)
    if 200 <= status < 300:
        if answer is None:
            return Again(f"HTTP {status} without a result: {_shown(headers, content)}")
        entries = answer.get("files")
        if isinstance(entries, list) and entries:
            return _entries(entries, files, attachments)
        if answer.get("success") is not False or not word:
            return Again(f"{_UNREADABLE}: it lists no files")
    return _refused(status, headers, word, files, _shown(headers, content), path)


def judge_data(status: int, headers: Mapping[str, str], content: bytes, *, path: str = "") -> Verdict:
    """What an answer to a request of the legacy ``data`` endpoint means: text, the stored name if all is well."""
    text = _clean(content[:2000].decode("utf-8", "replace"))
    answer = _json(content)
    word = _word(answer)
    if 200 <= status < 300:
        if _is_page(headers, content):
            return Again(f"HTTP {status} without a result: {_shown(headers, content)}")
        if answer is None:
            return Settled([Outcome(Fate.STORED, name=text or None)])
        if answer.get("success") is True:
            entries = answer.get("files")
            return _entries(entries, 1, 0) if isinstance(entries, list) and entries else Settled([Outcome(Fate.STORED)])
    elif answer is None and text and not _is_page(headers, content):
        word = text
    return _refused(status, headers, word, 1, _shown(headers, content), path)


def judge_error(error: TransportError) -> Again:
    """What it means that no answer came."""
    return Again(str(error.args[0]) if error.args else "no answer came", doubt=error.sent)


def _entries(entries: list[object], files: int, attachments: int) -> Verdict:
    if len(entries) == files:
        return Settled([_outcome(entry) for entry in entries])
    if files > 1:
        return Apart(f"the service told of {len(entries)} files and was sent {files}", single=True)
    outcomes = [_outcome(entry) for entry in entries]
    if len(outcomes) == 1 + attachments:  # they have entries too, behind their file's
        return Settled(outcomes[:1])
    # One file became several samples, as a CSV file does in a project with a CSV wizard.
    failed = [outcome for outcome in outcomes if outcome.fate not in (Fate.STORED, Fate.THERE)]
    if not failed:
        return Settled([next((outcome for outcome in outcomes if outcome.fate is Fate.STORED), outcomes[0])])
    if len(failed) == len(outcomes):
        return Settled(failed[:1])
    note = f"{len(failed)} of its {len(outcomes)} samples are not stored: {failed[0].reason}"
    return Settled([failed[0]._replace(reason=note)])


def _outcome(entry: object) -> Outcome:
    if not isinstance(entry, dict):
        return Outcome(Fate.DOUBT, _UNREADABLE)
    success = entry.get("success")
    if success is True:
        get = entry.get
        name = get("fileName")
        return Outcome(
            Fate.STORED, "", _whole(get("sampleId")), _whole(get("projectId")), name if type(name) is str else None
        )
    if success is not False:
        return Outcome(Fate.DOUBT, f"{_UNREADABLE}: it does not say whether the file is stored")
    word = _word(entry)
    if word.startswith(INVALID_KEY):
        return Outcome(Fate.REJECTED, word, lasting=False)
    return _said(word) or Outcome(Fate.REJECTED, word or "the service does not take it and gives no reason")


def _said(word: str) -> Outcome | None:
    """What the service's word about a single file means, unless that is a lasting rejection."""
    if word.startswith(DUPLICATE):
        found = _IDS.search(word)
        return Outcome(Fate.THERE, word, int(found[1]) if found else None)
    return Outcome(Fate.AGAIN, word) if _FLEETING.search(word) else None


def _refused(
    status: int, headers: Mapping[str, str], word: str, files: int, shown: str, path: str
) -> Again | Apart | Halt | Settled:
    """What a failure of the whole request means."""
    if status in (401, 403) or word.startswith(INVALID_KEY):
        return Halt(_denied(status, word or shown, path))
    wait = retry_after_seconds(_header(headers, "retry-after"))
    reason = f"HTTP {status}: {word or shown}"
    if word.startswith(DUPLICATE):
        return Settled([_said(word) or Outcome(Fate.THERE, word)]) if files == 1 else Apart(word)
    if status == 429 or (status == 503 and not word):
        return Again(reason, wait, doubt=status != 429, busy=True)
    if word and (status < 300 or status in _APART or status >= 500):
        if _FLEETING.search(word):
            return Again(reason, wait, busy=status == 503)
        if files > 1:
            return Apart(reason, smaller=status == 413)
        if _VAGUE.match(word):
            return Again(word, wait, doubt=False, vague=True)
        return Settled([Outcome(Fate.REJECTED, word)])
    if status in TRANSIENT or status == 425:
        return Again(reason, wait)
    if status in _APART and files > 1:
        return Apart(reason, doubt=False, smaller=status == 413)
    # Not the files' fault: a wrong address, a header that something on the way does not like. The next run tries again.
    return Settled([Outcome(Fate.REJECTED, reason, lasting=False)] * files)


def _denied(status: int, word: str, path: str) -> ApiError:
    cls: type[UploadUnauthenticated] | type[UploadForbidden]
    cls, kind = (UploadForbidden, 403) if status == 403 else (UploadUnauthenticated, 401)
    hint = (
        "this key may not upload; give the API key of a project, with the role admin or ingestion"
        if kind == 403
        else "the ingestion service takes the API key of a project; see Dashboard > Keys"
    )
    return cls(
        f"POST {path} → HTTP {status}: {word}; {hint}",
        method="POST",
        path=path,
        status=status,
        server_message=word,
    )


def _json(content: bytes) -> Mapping[str, object] | None:
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _word(answer: Mapping[str, object] | None) -> str:
    """The service's own words: its ``error`` where it says ``success: false``."""
    if answer is None or answer.get("success") is not False:
        return ""
    error = answer.get("error")
    if error is None:
        return ""
    return _clean(error if isinstance(error, str) else json.dumps(error))


def _clean(text: str, most: int = 500) -> str:
    """Text of a stranger, for a terminal and a log: one line, nothing that moves the cursor, not too long."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * most]).split())
    return line if len(line) <= most else line[: most - 1] + "…"


def _shown(headers: Mapping[str, str], content: bytes) -> str:
    """What came instead of an answer of the service, in short."""
    if not content:
        return "no content"
    if _is_page(headers, content):
        return "a web page, not an answer of the service"
    return _clean(content[:400].decode("utf-8", "replace"), 100) or "nothing readable"


def _is_page(headers: Mapping[str, str], content: bytes) -> bool:
    return "html" in _header(headers, "content-type").lower() or content[:200].lstrip()[:1] == b"<"


def _header(headers: Mapping[str, str], name: str) -> str:
    return next((value for key, value in headers.items() if key.lower() == name), "")


def _whole(value: object) -> int | None:
    return value if type(value) is int and -(2**63) <= value < 2**63 else None


Kind: TypeAlias = Literal["again", "apart", "over"]


def after_failure(verdict: Again, attempts: int, files: int, *, ceiling: int, others_work: bool) -> Kind:
    """What to do when a request failed for a reason that may pass.

    Args:
        verdict: how it failed.
        attempts: made so far with these files.
        files: in the request.
        ceiling: attempts that may be made.
        others_work: other requests were answered since this one first failed, so it is not the network or the service
            as a whole.

    Returns:
        ``again``; ``apart``, for a file among them may be what breaks the request; or ``over``.
    """
    if verdict.vague and attempts >= 2:
        return "over"
    if attempts < ceiling:
        return "again"
    return "apart" if files > 1 and others_work and not verdict.busy else "over"
