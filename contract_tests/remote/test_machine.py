"""What a machine is called as a device."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest
from edgewire.errors import ConfigurationError
from edgewire.remote.machine import machine_id


def interface(folder: Path, name: str, index: int, address: str, *, hardware: bool = True) -> None:
    (folder / name / "device" if hardware else folder / name).mkdir(parents=True)
    (folder / name / "ifindex").write_text(f"{index}\n")
    (folder / name / "address").write_text(f"{address}\n")


def test_it_is_the_address_of_the_first_interface_of_hardware(tmp_path: Path) -> None:
    interface(tmp_path, "lo", 1, "00:00:00:00:00:00", hardware=False)
    interface(tmp_path, "docker0", 2, "02:42:00:00:00:01", hardware=False)
    interface(tmp_path, "tun0", 3, "", hardware=False)
    interface(tmp_path, "wlan0", 11, "aa:bb:cc:00:11:33")
    interface(tmp_path, "eth0", 5, "aa:bb:cc:00:11:22")
    assert machine_id(tmp_path) == "AA:BB:CC:00:11:22"


def test_without_hardware_it_is_that_of_the_first_interface(tmp_path: Path) -> None:
    interface(tmp_path, "lo", 1, "00:00:00:00:00:00", hardware=False)
    interface(tmp_path, "b", 2, "02:42:00:00:00:01", hardware=False)
    interface(tmp_path, "a", 3, "02:42:00:00:00:02", hardware=False)
    assert machine_id(tmp_path) == "02:42:00:00:00:01"


def test_elsewhere_than_on_linux_it_is_what_python_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uuid, "getnode", lambda: 0x00AABBCC0011)
    assert machine_id(tmp_path) == "00:AA:BB:CC:00:11"


def test_a_random_number_is_no_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uuid, "getnode", lambda: 0x01AABBCC0011)
    with pytest.raises(ConfigurationError, match="no network interface"):
        machine_id(tmp_path)
