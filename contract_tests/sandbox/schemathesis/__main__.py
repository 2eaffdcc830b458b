"""``python -m contract_tests.sandbox.schemathesis`` runs the layer, and adds to the list of operations what is at work.

It takes nothing out: what is on the list and only refuses is a defect, or has to be taken out by hand, for a reason.
"""

from __future__ import annotations

from contract_tests.suite.files import replace
from contract_tests.suite.settings import Settings

from . import at_work, layer

if __name__ == "__main__":
    found = [finding for finding in layer.run(Settings()).findings if finding.check == at_work.CHECK]
    more = {finding.operation for finding in found if finding.severity == "news"}
    replace(at_work.LIST, "".join(f"{name}\n" for name in sorted(at_work.listed() | more)))
    print(*(finding.sentence for finding in found if finding.severity == "broken"), sep="\n")
    print(f"{len(more)} operations were added: {', '.join(sorted(more)) or 'none'}")
