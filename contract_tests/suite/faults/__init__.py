"""Faults that are seeded on purpose, each for a layer that must turn red of it: what cannot fail proves nothing.

``proxy`` stands between a layer and its sandbox and spoils what passes; ``contracts``, ``recordings``, ``outside`` and
``clients`` spoil what a layer reads or uses. ``of_…`` are the faults by layer, with the check that must see each;
``catalogue`` has them all, and ``judging`` runs them.
"""
