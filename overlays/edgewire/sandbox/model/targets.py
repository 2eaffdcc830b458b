"""Deployment targets: formats, what their artefact is, and which engines and model variants they take.

Formats are those that official clients ask for by name, and a choice of further ones of the service.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from ..store import Record

Artefact = Literal["library", "browser", "executable", "firmware"]

_TFLITE = ("tflite",)
_EON = ("tflite-eon", "tflite-eon-ram-optimized", "tflite")
_HAS = {
    "hasEonCompiler": "tflite-eon",
    "hasTensorRT": "tensorrt",
    "hasTensaiFlow": "tensaiflow",
    "hasDRPAI": "drp-ai",
    "hasTIDL": "tidl",
    "hasAkida": "akida",
    "hasMemryx": "memryx",
    "hasStAton": "st-aton",
    "hasCevaNpn": "ceva-npn",
    "hasNordicAxon": "nordic-axon",
    "hasQaic": "qaic",
}


@dataclass(frozen=True, slots=True)
class Target:
    """One deployment target.

    Attributes:
        engines: the preferred one first.
        listed: whether the deployment page lists it for a project; the ``data-sources`` list has all.
    """

    format: str
    name: str
    engines: tuple[str, ...] = _EON
    artefact: Artefact = "library"
    listed: bool = True

    @property
    def variants(self) -> tuple[str, ...]:
        """Model variants that it takes."""
        return ("akida",) if self.engines == ("akida",) else ("float32", "int8")


def _linux(suffix: str, name: str, engines: tuple[str, ...] = _TFLITE, *, listed: bool = True) -> Target:
    return Target(f"runner-linux-{suffix}", name, engines, "executable", listed)


_TARGETS = (
    Target("zip", "C++ library"),
    Target("zip-linux", "C++ library (Linux)", _TFLITE),
    Target("arduino", "Arduino library"),
    Target("cubemx", "Cube.MX CMSIS-PACK"),
    Target("brickml", "BrickML"),
    Target("android-cpp", "Android (C++)", _TFLITE),
    Target("wasm", "WebAssembly", _TFLITE, "browser"),
    Target("wasm-browser-simd", "WebAssembly (browser, SIMD)", _TFLITE, "browser"),
    Target("wasm-node-simd", "WebAssembly (Node.js, SIMD)", _TFLITE, "browser"),
    Target("arduino-nano-33-ble-sense", "Arduino Nano 33 BLE Sense", artefact="firmware"),
    Target("raspberry-pi-rp2040", "Raspberry Pi RP2040", artefact="firmware"),
    Target("nordic-thingy53", "Nordic Thingy:53", artefact="firmware"),
    _linux("x86_64", "Linux (x86)"),
    _linux("aarch64", "Linux (AARCH64)"),
    _linux("armv7", "Linux (ARMv7)"),
    _linux("aarch64-qnn", "Linux (AARCH64 with Qualcomm QNN)", listed=False),
    _linux("aarch64-akd1000", "Linux (AARCH64 with AKD1000 MINI PCIe)", ("akida",), listed=False),
    _linux("aarch64-rzv2l", "Linux (AARCH64 with Renesas RZ/V2L)", ("drp-ai", "tflite"), listed=False),
    _linux("aarch64-jetson-nano", "Linux (AARCH64 with Jetson Nano)", ("tensorrt", "tflite"), listed=False),
    _linux("aarch64-jetson-orin", "Linux (AARCH64 with Jetson Orin)", ("tensorrt", "tflite"), listed=False),
    _linux(
        "aarch64-jetson-orin-6-0", "Linux (AARCH64 with Jetson Orin, JetPack 6.0)", ("tensorrt", "tflite"), listed=False
    ),
    Target("runner-mac-x86_64", "macOS (x86_64)", _TFLITE, "executable"),
    Target("runner-mac-arm64", "macOS (arm64)", _TFLITE, "executable"),
)
TARGETS: Mapping[str, Target] = {target.format: target for target in _TARGETS}
"""All of them, by format."""

_SECTIONS: Mapping[Artefact, str] = {
    "library": "library",
    "browser": "library",
    "executable": "library",
    "firmware": "firmware",
}


def view(target: Target) -> Record:
    """A target as the contract's ``DeploymentTarget``."""
    return {
        "format": target.format,
        "name": target.name,
        "description": "Built by the sandbox: the artefact runs no model",
        "image": "",
        "imageClasses": "",
        "docsUrl": "https://docs.edgeimpulse.com/",
        "hideOptimizations": False,
        "uiSection": _SECTIONS[target.artefact] if target.listed else "hidden",
        "parameters": [],
        "preferredEngine": target.engines[0],
        "supportedEngines": list(target.engines),
        "modelVariants": [
            {"variant": variant, "supported": variant in target.variants} for variant in ("float32", "int8", "akida")
        ],
        **{name: engine in target.engines for name, engine in _HAS.items()},
    }
