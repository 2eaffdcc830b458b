"""The contract suite: layers of proof run one after the other, and one report of what they found.

``python -m contract_tests.suite`` runs it; ``make contract`` and ``make nightly`` call that. Data flows one way:
``settings → layers → results → report``. A layer knows nothing of the report, and the report nothing of the layers.
"""
