# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``PublicProjectLicense``: 3 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class PublicProjectLicense(OpenStrEnum):
    """3 values are in the contract."""

    APACHE_2_0 = "Apache-2.0"
    BSD_3_CLAUSE = "BSD-3-Clause"
    BSD_3_CLAUSE_CLEAR = "BSD-3-Clause-Clear"
