"""What every generated package carries: the parts of a client that do not depend on the contract.

Each module here is copied into each generated package by ``scripts/spec/generate.py``. The packages stay independent
of each other that way: one of them can be used, shipped and read alone.
"""
