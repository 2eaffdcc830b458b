"""A check that schemathesis has not: what went well has a status that its operation names.

Studio's operations have a ``default`` answer, which is that of errors, and to schemathesis any status at all is
declared by it. Loaded by ``studio_hooks``, never imported by the suite.
"""

from __future__ import annotations

from typing import Any

import schemathesis


@schemathesis.check
def declared_status(context: Any, response: Any, case: Any) -> None:
    """Of 2xx and 3xx."""
    declared = case.operation.definition.raw["responses"]
    if 200 <= response.status_code < 400 and str(response.status_code) not in declared:
        named = ", ".join(sorted(set(declared) - {"default"}))
        raise AssertionError(f"Status {response.status_code} is not declared; the contract has {named}")
