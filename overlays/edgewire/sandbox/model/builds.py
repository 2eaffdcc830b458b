"""Builds: one version after another, and which of them still is of the impulse as it stands.

Kind ``deployment``, by version. A build is found again by format, impulse and model variant: a client that names no
variant asks for the unoptimised one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..answers import Binary, Refusal
from ..store import Record
from . import artifacts, state
from .targets import TARGETS, Target

if TYPE_CHECKING:
    from ..service import Service

NONE_YET = "No deployment exists, did you build yet?"
_FILES = {"tflite": "model.tflite", "onnx": "model.onnx", "saved_model": "saved_model.zip"}


def variants(service: Service, project: int, impulse: Record) -> list[str]:
    """Model variants that all trained learning blocks of an impulse have."""
    models = [state.trained(service.store, project, block["id"]) for block in impulse["learnBlocks"]]
    found = [model["variants"] for model in models if model]
    return [variant for variant in found[0] if all(variant in other for other in found)] if found else []


def default_variant(known: list[str]) -> str:
    """The variant that is meant where none is named."""
    return "float32" if "float32" in known or not known else known[0]


def plan(service: Service, project: int, impulse: Record, target: Target, wishes: Mapping[str, Any]) -> Record:
    """What is to be built, with the number of its version; ``built`` takes it.

    Args:
        wishes: ``engine``, and ``modelType`` where the client names one.

    Raises:
        Refusal: the impulse has no model, or the target does not take what is asked for.
    """
    if not impulse["learnBlocks"]:
        raise Refusal("The impulse has no learn blocks, there is nothing to build")
    missing = state.untrained(service.store, project, impulse)
    if missing:
        raise Refusal(f"Learn block {missing[0]['id']} is not trained yet, train it before you build")
    engine = wishes.get("engine") or target.engines[0]
    if engine not in target.engines:
        raise Refusal(f"Deployment target '{target.format}' does not support engine '{engine}'")
    known = variants(service, project, impulse)
    variant = wishes.get("modelType") or default_variant(known)
    if variant not in known or variant not in target.variants:
        raise Refusal(f"Deployment target '{target.format}' cannot be built with model type '{variant}' here")
    return {
        "version": state.next_number(service.store, project, "deployment"),
        "target": asdict(target),
        "engine": engine,
        "modelType": variant,
        "impulseId": impulse["id"],
        "impulseName": impulse["name"],
        "fingerprint": state.fingerprint(service.store, project, impulse),
        "parameters": wishes.get("parameters", {}),
    }


def target_of(record: Mapping[str, Any]) -> Target:
    """The target of a plan or a build."""
    kept = record["target"]
    return Target(kept["format"], kept["name"], tuple(kept["engines"]), kept["artefact"], kept["listed"])


def known_target(format: str) -> Target:
    """The target with a format.

    Raises:
        Refusal: there is none.
    """
    if format not in TARGETS:
        raise Refusal(f"Unknown deployment target '{format}'")
    return TARGETS[format]


def built(service: Service, project: int, planned: Mapping[str, Any], user: int | None) -> None:
    """Keep the artefact of ``planned``."""
    target = target_of(planned)
    impulse = state.impulse_of(service.store, project, planned["impulseId"])
    name = str((service.store.get("project", 0, project) or {}).get("name", ""))
    about = {
        "project": project,
        "projectName": name,
        "target": target.format,
        "deploymentVersion": planned["version"],
        "impulseId": impulse["id"],
        "impulseName": impulse["name"],
        "engine": planned["engine"],
        "modelType": planned["modelType"],
        "parameters": planned["parameters"],
    }
    files = {"impulse.json": artifacts.document(state.view(impulse)), **_uploaded(service, project, impulse)}
    record: Record = {
        **planned,
        "blob": service.store.blobs.add(artifacts.deployment(target, about, files)),
        "fileName": artifacts.file_name(name, target, planned["version"], impulse["id"]),
        "created": service.clock.text(),
        "user": user,
    }
    service.store.put("deployment", project, planned["version"], record)


def all_builds(service: Service, project: int) -> list[Record]:
    """All of a project, the newest first."""
    return service.store.all("deployment", project)[::-1]


def is_current(service: Service, project: int, build: Record) -> bool:
    """Whether it is of the impulse as it stands."""
    impulse = state.find(service.store, project, build["impulseId"])
    return impulse is not None and state.fingerprint(service.store, project, impulse) == build["fingerprint"]


def find(service: Service, project: int, query: Mapping[str, Any]) -> Record | None:
    """The newest build that fits ``type``, ``impulseId``, ``modelType`` and, where it is named, ``engine``."""
    impulse = state.find(service.store, project, query.get("impulseId"))
    if impulse is None:
        return None
    variant = query.get("modelType") or default_variant(variants(service, project, impulse))
    for build in all_builds(service, project):
        if (
            build["impulseId"] == impulse["id"]
            and build["target"]["format"] == query["type"]
            and build["modelType"] == variant
            and query.get("engine", build["engine"]) == build["engine"]
            and is_current(service, project, build)
        ):
            return build
    return None


def download(service: Service, build: Record) -> Binary:
    """Its artefact as an answer."""
    target = target_of(build)
    return Binary(service.store.blobs.path(build["blob"]), artifacts.media_type(target), build["fileName"])


def _uploaded(service: Service, project: int, impulse: Record) -> dict[str, bytes]:
    """The model file that the impulse was made from, as it was sent."""
    model = impulse.get("pretrained")
    return {_FILES[model["kind"]]: service.store.blobs.read(model["blob"])} if model else {}
