"""The live layer as the suite runs it: the guard, what earlier runs left, reading, and a round trip."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from contract_tests.suite import results
from contract_tests.suite import service as services
from contract_tests.suite.results import Finding, Gap, Result
from contract_tests.suite.service import Service
from contract_tests.suite.settings import Settings

from . import allowed, corner, given, project
from .allowed import Allowed
from .asking import Asker
from .furnish import furnish
from .pace import Limits, Spent
from .reading import Reading

TITLE = "A test project of the service: read, written to, and left as it was"

NAME = "live"


def run(settings: Settings, limits: Limits | None = None) -> Result:
    """Run it against the service that is given; by day against a sandbox where none is.

    Args:
        settings: of the suite.
        limits: of the run; those of ``pace`` for the service or a sandbox unless given.
    """
    try:
        place = _place(settings)
    except given.NotGiven as missing:
        return results.unchecked(NAME, f"The service was not asked: {missing}.")
    with place as service:
        result = Result(layer=NAME, origin=service.origin, target=service.host)
        with Asker(service, settings, result, limits) as asker:
            try:
                _run(asker)
            except project.Unmarked as unmarked:
                result.unchecked = f"Nothing was read or written: {unmarked}."
            except corner.NotRead as unread:
                asker.found(Finding(check="guard", sentence=f"{unread}."))
            except OSError as error:
                why = f"a ledger cannot be read or written: {error}; see {corner.LEDGERS}"
                asker.found(Finding(check="ledger", sentence=f"The run ended early, since {why}."))
            except Spent as spent:
                asker.found(Finding(check="budget", sentence=f"The run ended early: {spent}."))
            finally:
                asker.finish()
        if not (result.operations or result.unchecked or result.broken):
            result.unchecked = "No operation was answered; what was not checked says why."
        return result


def _place(settings: Settings) -> AbstractContextManager[Service]:
    if settings.service is not None:
        return nullcontext(settings.service)
    if settings.depth == "night":
        return nullcontext(given.service(os.environ))
    return _sandbox(settings)


@contextmanager
def _sandbox(settings: Settings) -> Iterator[Service]:
    """One of our own, marked as a test project, with something in it."""
    with services.sandbox(settings, seed="demo") as service:
        assert service.control
        furnish(service.control)
        yield service


def _run(asker: Asker) -> None:
    allow = allowed.load()
    if not _sound(asker, allow):
        return
    only = asker.settings.only
    with corner.guarded(asker) as ours:
        writes = not only or bool(only & ours.operations)
        if writes:
            ours.sweep()
        Reading(asker, allow).run()
        if writes:
            ours.round_trip()
    if not only:
        _say_what_writes(asker)


def _sound(asker: Asker, allow: Allowed) -> bool:
    """Whether every GET of the contract is classified: by a list that is not sound nobody is asked."""
    asker.result.count("classified", len(allow.read) + len(allow.refused))
    faults = list(allow.faults(asker.contract.operations))
    for name, sentence in faults:
        asker.found(Finding(check="classified", sentence=sentence, operation=name))
    return not faults


def _say_what_writes(asker: Asker) -> None:
    """What is no GET is asked by the round trip or not at all."""
    writing = [name for name, operation in asker.contract.operations.items() if operation.method != "GET"]
    left = len(set(writing) - asker.reached)
    reason = "they change something; a live run makes only what it can take away again"
    asker.result.gaps.append(Gap(what=f"{left} of {len(writing)} operations that are no GETs", reason=reason))
