"""Holds a report of an upload against what the service has: each file once, or reported as not stored."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from .records import Received, Stored


class Result(Protocol):
    """What a report says of one file."""

    @property
    def source(self) -> str: ...

    @property
    def state(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Given:
    """One file that was given to an upload: what reports call it, and what must be on the service."""

    source: str
    name: str
    digest: str


@dataclass(frozen=True, slots=True)
class Claims:
    """What one or more runs say of the files, and what the service knows better."""

    given: Sequence[Given]
    samples: Sequence[Stored]
    allow_duplicates: bool = False

    def broken(self, results: Iterable[Result]) -> list[str]:
        """Every claim that is not true, as a sentence."""
        stated = list(results)
        return [*self._each_file_once(stated), *self._untrue(stated), *self.doubled()]

    def missing(self) -> list[str]:
        """Files that the service does not have."""
        there = {sample.digest for sample in self.samples}
        return [given.source for given in self.given if given.digest not in there]

    def doubled(self) -> Iterator[str]:
        """What is stored more often than it was given."""
        if not self.allow_duplicates:
            times = Counter(sample.digest for sample in self.samples)
            for digest, count in times.items():
                if count > 1:
                    yield f"{digest[:8]} is stored {count} times"
            return
        wanted = Counter((given.name, given.digest) for given in self.given)
        stored = Counter((sample.file_name, sample.digest) for sample in self.samples)
        for (name, digest), count in stored.items():
            if count > wanted[name, digest]:
                yield f"{name} ({digest[:8]}) is stored {count} times and was given {wanted[name, digest]} times"

    def _each_file_once(self, results: Sequence[Result]) -> Iterator[str]:
        wanted = Counter(given.source for given in self.given)
        stated = Counter(result.source for result in results)
        for source in wanted.keys() | stated.keys():
            if wanted[source] != stated[source]:
                yield f"{source} was given {wanted[source]} times and is reported {stated[source]} times"

    def _untrue(self, results: Sequence[Result]) -> Iterator[str]:
        by_source = {given.source: given for given in self.given}
        by_digest = defaultdict(list)
        for sample in self.samples:
            by_digest[sample.digest].append(sample.file_name)
        known = [result for result in results if result.source in by_source]
        claimed = Counter(by_source[result.source].digest for result in known if _is_there(result))
        for result in known:
            given = by_source[result.source]
            there = by_digest[given.digest]
            if _is_there(result) and not there:
                yield f"{result.source} is reported as {result.state}, and the service does not have it"
            # After a lost answer nobody can tell which of two files with the same content the service keeps.
            if result.state == "stored" and there and not self._names(given.digest) & set(there):
                yield f"{result.source} is reported as stored, and the service has it only as {there}"
            if result.state in ("not sent", "rejected") and len(there) > claimed[given.digest] and self._alone(given):
                yield f"{result.source} is reported as {result.state}, and the service has it"

    def _names(self, digest: str) -> set[str]:
        return {given.name for given in self.given if given.digest == digest}

    def _alone(self, given: Given) -> bool:
        return sum(other.digest == given.digest for other in self.given) == 1


def _is_there(result: Result) -> bool:
    return result.state in ("stored", "already there")


def sent_again(requests: Sequence[Received]) -> list[str]:
    """Files that went out again after an answer had told that they are stored (whole answers, with the right count)."""
    answered: set[tuple[str, str]] = set()
    again = []
    for request in requests:
        parts = [part for part in request.parts if part.complete and part.extension != "labels"]
        again += [part.file_name for part in parts if (part.file_name, part.digest) in answered]
        if request.status == 200 and request.fault in (None, "late", "slow reading"):
            answered.update((part.file_name, part.digest) for part in parts)
    return again
