"""What this machine is called as a device."""

from __future__ import annotations

import uuid
from pathlib import Path

from ..errors import ConfigurationError

_INTERFACES = Path("/sys/class/net")  # of Linux
_MULTICAST = 1 << 40


def machine_id(interfaces: Path = _INTERFACES) -> str:
    """The hardware address of the first network interface, ``AA:BB:CC:00:11:22``, as official clients have it.

    Interfaces of hardware come before those that software made, which may have another address after each start.

    Raises:
        ConfigurationError: there is none.
    """
    found = sorted(_linux(interfaces))
    if found:
        return found[0][-1].upper()
    node = uuid.getnode()
    # Without an address to be found, that is a random number, marked by this bit, and another one the next time.
    if node & _MULTICAST:
        raise ConfigurationError("this machine has no network interface to take an id from; give the device one: --id")
    return ":".join(f"{node:012X}"[at : at + 2] for at in range(0, 12, 2))


def _linux(interfaces: Path) -> list[tuple[bool, int, str]]:
    found = []
    for interface in interfaces.glob("*"):
        try:
            address = (interface / "address").read_text("ascii").strip()
            index = int((interface / "ifindex").read_text("ascii"))
        except (OSError, ValueError):
            continue
        if len(address) == 17 and address.strip("0:"):  # not the loopback's, and no IP tunnel's
            found.append((not (interface / "device").exists(), index, address))
    return found
