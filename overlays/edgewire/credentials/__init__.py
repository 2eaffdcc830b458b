"""Who a client signs in as, where the services are, and where both are found.

Most programs need none of this by name: ``EdgeImpulse()`` finds it. ``write_profile`` keeps it, ``resolve`` says what
would hold, ``hosts_of`` what a host name stands for, and ``protocol`` is what another way of signing in implements.
"""

from __future__ import annotations

from .hosts import Hosts, hosts_of
from .layers import VARIABLES
from .profiles import path_of, read_profile, remove_profile, write_profile
from .settings import Settings, resolve
from .signin import SignIn

__all__ = [
    "VARIABLES",
    "Hosts",
    "Settings",
    "SignIn",
    "hosts_of",
    "path_of",
    "read_profile",
    "remove_profile",
    "resolve",
    "write_profile",
]
