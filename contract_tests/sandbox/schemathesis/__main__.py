"""``python -m contract_tests.sandbox.schemathesis`` runs the layer, and adds to the list of operations what is at work.

It adds nothing where anything else is broken: what such a sandbox does says nothing. It takes nothing out: what is on
the list and only refuses is a defect, or has to be taken out by hand, for a reason.
"""

from __future__ import annotations

import sys

from contract_tests.suite.files import replace
from contract_tests.suite.settings import Settings

from . import at_work, layer

if __name__ == "__main__":
    result = layer.run(Settings())
    for finding in result.broken:
        if finding.check != at_work.CHECK:
            sys.exit(f"Nothing was added, for the layer is broken: {finding.sentence}")
    found = [finding for finding in result.findings if finding.check == at_work.CHECK]
    more = {finding.operation for finding in found if finding.severity == "news"}
    replace(at_work.LIST, "".join(f"{name}\n" for name in sorted(at_work.listed() | more)))
    print(*(finding.sentence for finding in found if finding.severity == "broken"), sep="\n")
    print(f"{len(more)} operations were added: {', '.join(sorted(more)) or 'none'}")
