"""The recorded flows: where they are from, whether they hold a secret, fit the contract, and are still what is sent.

Only recordings of the service prove anything of it, as of their day. Those of the sandbox, which are all there are
until somebody records with a key, are replayed and judged the same way and give no proof.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import yaml

from ..suite.results import Finding, Gap, Result, unchecked
from ..suite.settings import Settings
from . import ages, missed, scrubbed, second, sidecar, storage, visits
from .exchanges import Exchange, Misfit, misfits, read
from .flows import FLOWS
from .flows_signed import SIGNED
from .places import ORIGINS, TREES, Misplaced, Origin
from .promises import promise
from .replay import NotAsked, no_network, seen
from .sidecar import Sidecar

TITLE = "Recordings: replayed by every client, judged by two readers of the contract, scanned, dated"


@dataclass(frozen=True, slots=True)
class _Recording:
    """A cassette that says where it is from."""

    origin: Origin
    path: Path
    about: Sidecar
    exchanges: tuple[Exchange, ...]

    @property
    def name(self) -> str:
        return f"{self.origin}/{self.path.stem}"

    @property
    def operations(self) -> frozenset[str]:
        """Those of contracts."""
        return frozenset(exchange.name for exchange in self.exchanges if not exchange.of_storage)


def run(settings: Settings, *, trees: Path = TREES, now: datetime | None = None) -> Result:
    """Check all recordings, or those with one of the operations that are asked for.

    Args:
        trees: holds ``live`` and ``sandbox``.
        now: when ages are taken; by default the moment.
    """
    result = Result(layer="cassettes", origin="offline")
    now = now or datetime.now(UTC)
    recordings = [found for origin in ORIGINS for found in _recordings(result, trees / origin, origin)]
    result.facts |= _facts(recordings, now)
    result.gaps += [Gap(what=what, reason=reason) for what, reason in (second.LEFT_OUT, storage.NO_CONTRACT)]
    if not any(recording.origin == "live" for recording in recordings):
        reason = "nobody has recorded it with a key: make record TARGET=live"
        result.gaps.append(Gap(what="recordings of the service", reason=reason))
    _all_flows(result, recordings)
    wanted = frozenset[str]().union(*(recording.operations for recording in recordings))
    if settings.only:
        wanted &= settings.only
        recordings = [recording for recording in recordings if recording.operations & wanted]
        if not recordings and not result.findings:
            return unchecked("cassettes", "No recording has one of the operations that were asked for.")
    result.expected = len(wanted)
    reached: set[str] = set()
    with no_network() as tried:
        for recording in recordings:
            untouched = _scrub(result, recording)
            _judge_storage(result, recording)
            reached |= _judge(result, recording, settings, wanted, proves=untouched and recording.origin == "live")
            _replay(result, recording)
            _age(result, recording, settings, now)
    for address in tried:
        result.findings.append(Finding(check="replay", sentence="A replay went to the network.", got=address))
    result.operations = len(reached)
    return result


def _recordings(result: Result, tree: Path, origin: Origin) -> Iterator[_Recording]:
    """Those of a tree. One that does not say where it is from, or cannot be read, is a finding, and left out."""
    try:
        paths = sidecar.cassettes(tree)
    except Misplaced as error:
        result.findings.append(Finding(check="provenance", sentence=f"{error}."))
        paths = sorted(tree.glob("*.yaml"))
    for path in paths:
        result.count("provenance")
        try:
            recording = _Recording(origin, path, sidecar.read(path), tuple(read(path)))
            _plausible(recording)
        except Misplaced as error:
            result.findings.append(Finding(check="provenance", sentence=f"{error}."))
        except (yaml.YAMLError, KeyError, TypeError, AttributeError, UnicodeDecodeError) as error:
            sentence = f"{origin}/{path.name} is no cassette ({type(error).__name__}); record it again."
            result.findings.append(Finding(check="provenance", sentence=sentence))
        else:
            yield recording


def _plausible(recording: _Recording) -> None:
    if recording.origin == "live" and any(exchange.tier for exchange in recording.exchanges):
        raise Misplaced(f"{recording.name} calls itself live, and a sandbox answered; record it with TARGET=sandbox")
    if unsaid := recording.operations ^ recording.about.operations.keys():
        names = ", ".join(sorted(unsaid))
        raise Misplaced(f"{recording.name} and its sidecar are not of the same operations ({names}); record it again")


def _facts(recordings: list[_Recording], now: datetime) -> dict[str, str]:
    facts: dict[str, str] = {}
    for origin in ORIGINS:
        dates = [recording.about.moment for recording in recordings if recording.origin == origin]
        facts[f"{origin} recordings"] = str(len(dates))
        if dates:
            facts[f"oldest {origin} recording"] = f"{min(dates):%Y-%m-%d}, {(now - min(dates)).days} days old"
    return facts


def _all_flows(result: Result, recordings: list[_Recording]) -> None:
    there = {recording.path.stem for recording in recordings if recording.origin == "sandbox"}
    for flow in FLOWS:
        result.count("recorded")
        if flow not in there:
            sentence = f"No good recording of the sandbox has the flow {flow}; run make record TARGET=sandbox."
            result.findings.append(Finding(check="recorded", sentence=sentence))


def _scrub(result: Result, recording: _Recording) -> bool:
    """Whether the recording is as the scrubber left it: one that somebody wrote in is no word of the service."""
    result.count("scrub", len(recording.exchanges))
    places = scrubbed.differences(recording.path, recording.origin)
    for place in places:
        result.findings.append(
            Finding(
                check="scrub",
                sentence=f"{recording.name} holds what the scrubber would have removed, and may hold a secret: "
                f"{place}; take it out of the repository, and revoke what is in it.",
            )
        )
    return not places


def _judge(
    result: Result, recording: _Recording, settings: Settings, wanted: frozenset[str], *, proves: bool
) -> set[str]:
    """Every exchange, by both judges; gives the operations of which something was judged.

    What fits is a proof if the recording ``proves`` anything, and the service did what it was asked: that it refuses a
    wrong key says nothing of the operation.
    """
    reached = set()
    for exchange in recording.exchanges:
        if exchange.name not in wanted:
            continue
        reached.add(exchange.name)
        result.count("contract", 2)
        result.count("second judge", 2)
        ours = {misfit.side: misfit for misfit in misfits(exchange, settings.studio, settings.ingestion)}
        theirs = second.faults(exchange, settings.studio, settings.ingestion)
        result.findings += [_misfit(recording, exchange, misfit) for misfit in ours.values()]
        for side in ours.keys() ^ theirs.keys():
            result.findings.append(
                Finding(
                    check="second judge",
                    sentence=f"The two judges disagree on the {side} in {recording.name}: one of them is wrong.",
                    operation=exchange.name,
                    pointer=ours[side].pointer if side in ours else "",
                    expected=f"ours: {ours[side].phrase if side in ours else 'it fits'}",
                    got=f"openapi-core: {theirs.get(side, 'it fits')}",
                    curl=missed.curl(recording.origin, exchange),
                )
            )
        if proves and not ours and not theirs and exchange.status < 300 and not exchange.refused:
            result.prove(exchange.name, "live")
            date = recording.about.moment
            result.recorded[exchange.name] = max(date, result.recorded.get(exchange.name, date))
    return reached


def _judge_storage(result: Result, recording: _Recording) -> None:
    """What went to storages, and that something did where the flow is there for it."""
    exchanges = [exchange for exchange in recording.exchanges if exchange.of_storage]
    result.count("storage", len(exchanges))
    for exchange in exchanges:
        result.findings += [
            Finding(
                check="storage",
                sentence=f"The {misfit.side} in {recording.name} is not what belongs between a client and a storage.",
                operation=exchange.name,
                pointer=misfit.pointer,
                expected="a file, its type and its length, and no credential of Edge Impulse",
                got=misfit.phrase,
                curl=missed.curl(recording.origin, exchange),
            )
            for misfit in misfits(exchange)
        ]
    _, method = SIGNED.get(recording.path.stem, (None, ""))
    if method and method not in {exchange.method for exchange in exchanges}:
        sentence = (
            f"{recording.name} is of a flow over a signed address, and holds no {method} to one; record it again."
        )
        result.findings.append(Finding(check="recorded", sentence=sentence))


def _misfit(recording: _Recording, exchange: Exchange, misfit: Misfit) -> Finding:
    return Finding(
        check="contract",
        sentence=f"The {misfit.side} in {recording.name} does not fit the contract of today.",
        operation=exchange.name,
        pointer=misfit.pointer,
        expected="what the contract says",
        got=misfit.phrase[:500],
        curl=missed.curl(recording.origin, exchange),
    )


def _replay(result: Result, recording: _Recording) -> None:
    if recording.path.stem not in FLOWS:
        sentence = f"{recording.name} is of a flow that is no more; take it away."
        result.findings.append(Finding(check="recorded", sentence=sentence))
        return
    views: dict[visits.Kind, list[object]] = {}
    for kind in visits.KINDS:
        result.count("replay")
        try:
            views[kind] = seen(recording.path, recording.origin, kind)
        except NotAsked as error:
            result.findings += missed.unasked(recording.origin, recording.name, kind, error.requests)
        except Exception as error:  # whatever a client makes of its recordings is a finding, and ends one replay
            result.findings.append(missed.broken_off(recording.origin, recording.name, kind, error))
    first = next(iter(views.values()), None)
    for kind, view in views.items():
        if not view or view != first:
            sentence = f"The {kind} client sees something else than the others in {recording.name}."
            result.findings.append(
                Finding(check="replay", sentence=sentence, expected=repr(first)[:300], got=repr(view)[:300])
            )


def _age(result: Result, recording: _Recording, settings: Settings, now: datetime) -> None:
    if recording.origin == "live":
        result.count("age")
        said = recording.about.operations
        changed = [name for name in said if promise(name, settings.studio, settings.ingestion) != said[name]]
        result.findings += ages.findings(recording.name, recording.about.moment, changed, now, settings.depth)
