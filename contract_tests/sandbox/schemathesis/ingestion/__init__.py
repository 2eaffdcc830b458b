"""What schemathesis cannot know of ingestion: files that are valid, what was stored, and statuses that no input gives.

``hooks.py`` runs inside of schemathesis: it puts valid files (``files.py``) into requests and writes a journal.
``journal.py`` reads that, ``judge.py`` gives a second opinion on every line of it, ``statuses.py`` asks for the rest.
"""
