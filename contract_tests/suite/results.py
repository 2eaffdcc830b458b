"""What a layer found, as data: what was checked and how often, what is broken, what is news, what nobody looked at.

A layer that checked nothing has failed, unless it says why it could not run: then it is *not checked*, and no pass.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

from .service import Origin

Severity = Literal["broken", "accepted", "news"]
"""``broken`` fails the run. ``accepted`` is known and written down, with its reason. ``news`` is worth a look."""

Verdict = Literal["passed", "failed", "not checked"]

Proof = Literal["wire", "schema", "stateful", "live"]
"""What an operation was held against: the official client's request; the schema of its answer; the state of the
sandbox; the service itself."""

PROOFS: tuple[Proof, ...] = ("wire", "schema", "stateful", "live")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is not as promised. No text of it holds a secret.

    Attributes:
        check: the check that found it, by the name its layer prints.
        sentence: what is wrong.
        operation: its operationId; empty where it is of none.
        pointer: JSON pointer to the place, in the answer, the request or the contract; empty for the whole.
        expected, got: short texts.
        curl: a line that repeats the request, with ``$EI_API_KEY`` for the key; empty where there is none.
        drift: for a change of a contract, its severity: ``breaking``, ``potentially breaking``, ``compatible``.
        reason: of an accepted one, why.
    """

    check: str
    sentence: str
    severity: Severity = "broken"
    operation: str = ""
    pointer: str = ""
    expected: str = ""
    got: str = ""
    curl: str = ""
    drift: str = ""
    reason: str = ""

    @property
    def fingerprint(self) -> str:
        """The same for the same place in another run, whatever the values were."""
        said = "\0".join((self.check, self.operation, self.pointer, "" if self.operation else self.sentence))
        return hashlib.sha256(said.encode(errors="surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What was not checked, and why: no credential, no data, not in this depth."""

    what: str
    reason: str


@dataclass(slots=True, kw_only=True)
class Result:
    """What one layer did.

    Attributes:
        layer: its name, as on the command line.
        origin: of what it speaks; ``live`` only where the service itself answered.
        target: the host that was asked; empty where nobody was.
        checks: how often each check ran, by name.
        proofs: operationId to how often each kind of proof was given.
        expected: how many operations it had to check; 0 where it does not count operations.
        operations: how many it did check.
        findings, gaps: see there.
        facts: what is to be printed beside: seed, versions, budgets.
        recorded: operationId to when the service gave the answer that proves it ``live``, where that was not now.
        unchecked: why the layer did not run at all; empty where it did.
    """

    layer: str
    origin: Origin
    target: str = ""
    checks: dict[str, int] = field(default_factory=dict)
    proofs: dict[str, dict[Proof, int]] = field(default_factory=dict)
    expected: int = 0
    operations: int = 0
    findings: list[Finding] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    recorded: dict[str, datetime] = field(default_factory=dict)
    unchecked: str = ""
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    seconds: float = 0.0

    def count(self, check: str, times: int = 1) -> None:
        """A check ran."""
        self.checks[check] = self.checks.get(check, 0) + times

    def prove(self, operation: str, proof: Proof, times: int = 1) -> None:
        """An operation was held against something."""
        of = self.proofs.setdefault(operation, {})
        of[proof] = of.get(proof, 0) + times

    @property
    def checked(self) -> int:
        """How many checks ran."""
        return sum(self.checks.values())

    @property
    def broken(self) -> list[Finding]:
        """The findings that fail it; also that nothing, or too little, was checked."""
        return [*self.findings_of("broken"), *self._too_little()]

    def findings_of(self, severity: Severity) -> list[Finding]:
        """Those of one severity."""
        return [finding for finding in self.findings if finding.severity == severity]

    @property
    def verdict(self) -> Verdict:
        """``passed`` means that something was checked, and nothing is broken."""
        if self.unchecked and not self.findings_of("broken"):
            return "not checked"
        return "failed" if self.broken else "passed"

    def _too_little(self) -> Iterable[Finding]:
        if self.unchecked:
            return
        if not self.checked:
            yield Finding(check="guard", sentence=f"The layer {self.layer} checked nothing.")
        elif self.operations < self.expected:
            yield Finding(
                check="guard",
                sentence=f"The layer {self.layer} reached fewer operations than there are.",
                expected=f"{self.expected} operations",
                got=f"{self.operations}",
            )


def unchecked(layer: str, reason: str, *, origin: Origin = "live", facts: Mapping[str, str] | None = None) -> Result:
    """The result of a layer that could not run; ``reason`` is a sentence that says what it needs."""
    return Result(layer=layer, origin=origin, unchecked=reason, facts=dict(facts or {}))
