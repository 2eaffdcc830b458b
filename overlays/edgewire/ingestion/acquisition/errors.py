"""The one error of the data acquisition format."""

from __future__ import annotations

from ...errors import EdgewireError


class AcquisitionError(EdgewireError, ValueError):
    """An acquisition that cannot be built, encoded, read or checked.

    The message says what is wrong, where, and what to do. It never holds an HMAC key.
    """
