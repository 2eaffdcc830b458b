"""A double of the ingestion service that takes what the service takes, and fails as it is told.

``with Double() as double:`` gives an HTTP server on this machine (``double.url``). ``double.samples`` is what it has
stored, ``double.requests`` what it was sent, ``double.faults`` the script of what goes wrong. ``python -m
contract_tests.ingestion.double --port 0`` runs it as a process of its own.

It answers as the service is known to: entries by position without the sent name, none for ``.labels`` parts and
attachments, errors of single files inside a 200, 500 for a CSV that cannot be parsed. Multipart is read with the
package ``multipart``, so that what we write is judged by somebody else's reader.
"""

from .faults import Fault, Script
from .records import KEY, PROJECT, Received, Reply, Stored
from .server import Double

__all__ = ["KEY", "PROJECT", "Double", "Fault", "Received", "Reply", "Script", "Stored"]
