"""schemathesis over the contracts, against a running sandbox: what a contract allows works, what it forbids is refused.

``runner.py`` runs it as a program on a committed configuration; ``observer.py`` counts inside of it; ``guard.py`` holds
what came of it against what was asked, so that nothing passes by not running; the layers say what is asked.
"""
