"""The live layer: a test project of the service, read and written to, politely, and left as it was.

Any base URL can stand in for the service; what it answers is then called *sandbox*. Every request goes through
``asking``, which keeps to the pace, counts, and holds each answer against the contract.
"""
