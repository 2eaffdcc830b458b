"""What Studio's dashboard shows of a project: ``getProjectInfo``, and what of it can be asked alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import devices, keys, projects
from ..answers import Answer
from ..model.state import find
from ..registry import Area
from ..sample_query import Query
from ..store import Record, Store
from . import project_data, raw_data_filters
from .projects import record

if TYPE_CHECKING:
    from ..call import Call

AREA = Area("project_info")

COMPUTE_MS = 3_600_000
"""Compute time left: the sandbox's own number, never used up."""

DEFAULT_DEVICE = "cortex-m4f-80mhz"
_LATENCY_DEVICES = {
    "cortex-m4f-64mhz": "Cortex-M4F 64MHz",
    "cortex-m4f-80mhz": "Cortex-M4F 80MHz",
    "cortex-m7-216mhz": "Cortex-M7 216MHz",
    "cortex-m7-480mhz": "Cortex-M7 480MHz",
    "cortex-m33-128mhz": "Cortex-M33 128MHz",
    "cortex-m55-400mhz": "Cortex-M55 400MHz",
    "esp32": "Espressif ESP32",
    "rp2040": "Raspberry Pi RP2040",
    "raspberry-pi-4": "Raspberry Pi 4",
    "jetson-nano": "NVIDIA Jetson Nano",
    "jetson-orin-nano": "NVIDIA Jetson Orin Nano",
    "akd1000": "BrainChip AKD1000",
    "rzv2l": "Renesas RZ/V2L",
}
_ACQUISITION: dict[str, Any] = {
    "intervalMs": 10,
    "lengthMs": 10_000,
    "segmentShift": False,
    "defaultPageSize": 12,
    "viewType": "list",
    "gridColumnCount": 3,
    "gridColumnCountDetailed": 2,
    "showExactSampleLength": False,
    "inlineEditBoundingBoxes": False,
}
_ACQUISITION_SETTINGS = {
    "lastAcquisitionLabel": "label",
    "dataAcquisitionPageSize": "defaultPageSize",
    "dataAcquisitionViewType": "viewType",
    "dataAcquisitionGridColumnCount": "gridColumnCount",
    "dataAcquisitionGridColumnCountDetailed": "gridColumnCountDetailed",
    "showExactSampleLength": "showExactSampleLength",
    "inlineEditBoundingBoxes": "inlineEditBoundingBoxes",
}
_AS_SET = (
    "anomalyLabelsConfig", "csvImportConfig", "dspPageSize", "explicitValidationEnabled", "lastShownModelEngine",
    "targetConstraints", "versioningStorageSizeMib", "windowJobConcurrency",
)  # fmt: skip
_NOTIFIED = (
    "trainJobNotificationUids", "dspJobNotificationUids", "modelTestingJobNotificationUids",
    "exportJobNotificationUids",
)  # fmt: skip


@AREA.answers("getProjectInfo")
def get_project_info(call: Call) -> Answer:
    """Everything; development keys only for users, as the service has it since January 2026."""
    project = record(call)
    settings: Record = project.get("settings", {})
    own, truncate = call.service, bool(call.query.get("truncateLabels"))
    view = projects.shown(own, project)
    summaries = project_data.summaries(raw_data_filters.samples(call), Query(project=project["id"]), truncate=truncate)
    impulses = call.store.all("impulse", project["id"])
    default = find(call.store, project["id"], None)
    answer: Record = {
        "project": view,
        "developmentKeys": keys.development_keys(own, project["id"]) if call.caller.kind == "user" else {},
        "impulse": {
            "created": bool(impulses),
            "configured": bool(impulses),
            "complete": default is not None and is_trained(call.store, project["id"], default),
        },
        "devices": devices.all_shown(own, project["id"]),
        "dataSummary": summaries["training"],
        "dataSummaryPerCategory": {
            "training": summaries["training"],
            "testing": summaries["testing"],
            "validation": summaries["validation"],
            "postProcessing": summaries["post-processing"],
        },
        "computeTime": {
            "periodStartDate": project["created"],
            "periodEndDate": own.clock.text(own.clock.now() + 365 * 86_400),
            "timeUsedMs": 0,
            "timeLeftMs": COMPUTE_MS,
        },
        "acquisitionSettings": _ACQUISITION
        | {shown: settings[name] for name, shown in _ACQUISITION_SETTINGS.items() if name in settings},
        "deploySettings": _deploy_settings(project, settings),
        "experiments": [],
        "latencyDevices": latency_devices(settings.get("latencyDevice", DEFAULT_DEVICE)),
        "urls": {},
        "showCreateFirstImpulse": settings.get("showCreateFirstImpulse", not impulses),
        "showGettingStartedWizard": _wizard(settings),
        "performance": {
            "gpu": settings.get("useGpu", False),
            "jobLimitM": settings.get("computeTimeLimitM", 60),
            "dspFileSizeMb": settings.get("dspFileSizeMb", 4096),
            "enterprisePerformance": settings.get("enterprisePerformance", False),
            "trainJobRamMb": settings.get("trainJobRamMb", 4096),
        },
        "collaborators": [
            {name: value for name, value in one.items() if name != "isOwner"} for one in view["collaborators"]
        ],
        "hasNewTrainingData": False,
        "inPretrainedModelFlow": settings.get("inPretrainedModelFlow", False),
        "showSensorDataInAcquisitionGraph": settings.get("showSensorDataInAcquisitionGraph", False),
        "notifications": [],
        "studioUrl": f"{call.origin}/studio/{project['id']}",
        **{name: settings.get(name, []) for name in _NOTIFIED},
    }
    if default is not None:
        answer["defaultImpulseId"] = default["id"]
    if readme := settings.get("readme"):
        answer["readme"] = {"markdown": readme, "html": _html(readme)}
    return answer | {name: settings[name] for name in _AS_SET if settings.get(name) is not None}


def is_trained(store: Store, project: int, impulse: Record) -> bool:
    """Whether every learn block of an impulse was trained."""
    blocks = impulse.get("learnBlocks", [])
    return bool(blocks) and all(store.get("learn-trained", project, block["id"]) for block in blocks)


def latency_devices(selected: str) -> list[Record]:
    """Processors that a profile can be asked for. The sandbox measures none of them, so that every latency is 0."""
    return [
        {
            "mcu": mcu,
            "name": name,
            "selected": mcu == selected,
            "helpText": "The sandbox measures no latency",
            "int8Latency": 0,
            "int8ConvLatency": 0,
            "float32Latency": 0,
            "float32ConvLatency": 0,
        }
        for mcu, name in _LATENCY_DEVICES.items()
    ]


def _deploy_settings(project: Record, settings: Record) -> Record:
    name = "".join(letter if letter.isalnum() else "_" for letter in project["name"])
    shown = {
        "eonCompiler": settings.get("lastDeployEonCompiler", True),
        "sensor": "unknown",
        "arduinoLibraryName": f"{name}_inferencing",
        "tinkergenLibraryName": f"{name}_inferencing",
        "particleLibraryName": f"{name}_inferencing",
    }
    if engine := settings.get("lastDeployModelEngine"):
        shown["lastDeployModelEngine"] = engine
    return shown


def _wizard(settings: Record) -> Record:
    step = settings.get("gettingStartedStep", -1)
    shown: Record = {"showWizard": step >= 0, "step": step}
    if tutorial := settings.get("gettingStartedTutorial"):
        shown["tutorial"] = tutorial
    if classes := settings.get("gettingStartedClasses"):
        shown["classes"] = classes[:2]  # any number can be set, two are shown
    return shown


def _html(markdown: str) -> str:
    """The text as one paragraph: the sandbox renders no Markdown, and lets no markup through."""
    escaped = markdown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{escaped}</p>"
