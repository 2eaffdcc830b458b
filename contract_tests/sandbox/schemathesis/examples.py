"""Examples of arguments and bodies, by operationId: with these the sandbox, stocked as it is, does what it is asked.

The contract that is kept here has facts only, and no examples; what can be made of its schemas alone is refused
wherever a value has to fit what is there. ``stock.py`` says what is there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from edgewire.sandbox import seed

from contract_tests.sandbox.conformance import prelude
from contract_tests.sandbox.official import media

from . import stock
from .stock import ANOMALY, CLASSIFIER, FILE, ITEM, TUNER

_ITEMS = {"dataIds": f"[{ITEM}]"}
_FILE_OF_ITEM = {"dataId": ITEM, "fileName": FILE}
_AT_PATH = {"path": FILE}
_OF_ORGANIZATION = {"jobId": stock.OF_ORGANIZATION}
_OF_TUNER = {"tunerCoordinatorJobId": TUNER}
_OF_ANOMALY = {"learnId": ANOMALY}
_OF_SERIES = {"sampleId": stock.SERIES}
_OF_VIDEO = {"sampleId": stock.VIDEO}

ARGUMENTS: Mapping[str, Mapping[str, Any]] = {
    "anomalyTrainedFeaturesPerSample": {"learnId": CLASSIFIER, **_OF_SERIES},
    "buildOnDeviceModelJob": {"type": "zip"},
    "changeDatasetOrganizationDataItems": _ITEMS,
    "classifySampleByLearnBlock": {"blockId": CLASSIFIER},
    "clearOrganizationTransform": {"createProjectId": 1},
    "completeSearch": {"jobId": TUNER},
    "createImpulse": {"impulseId": stock.EMPTY},
    "createSignedUploadLink": {"portalId": stock.PORTAL},
    "createSignedUploadLinkDataset": {"dataset": "set"},
    "createTrial": {"jobId": TUNER},
    "cropSample": _OF_SERIES,
    "deleteOrganizationDataFile": _FILE_OF_ITEM,
    "deleteOrganizationDataItems": _ITEMS,
    "downloadBuild": {"type": "zip", "modelType": "float32", "engine": "tflite"},
    "downloadKerasExport": {"learnId": CLASSIFIER},
    "downloadOrganizationDataFile": _FILE_OF_ITEM,
    "downloadOrganizationDataItem": _ITEMS,
    "downloadOrganizationJobsLogs": _OF_ORGANIZATION,
    "downloadPretrainedModel": {"pretrainedModelDownloadType": "tflite_float32"},
    "dspGetFeaturesForSample": {"dspId": stock.RAW, **_OF_SERIES},
    "endTrial": {"jobId": TUNER, "trialId": "first"},
    "exportKerasBlock": {"learnId": CLASSIFIER},
    "exportOrganizationDspBlock": {"dspId": stock.CUSTOM_DSP},
    "findSegmentsInSample": _OF_SERIES,
    "getAnomaly": _OF_ANOMALY,
    "getAnomalyMetadata": _OF_ANOMALY,
    "getDspFeatureLabels": {"dspId": stock.RAW},
    "getOrganizationDspBlock": {"dspId": stock.CUSTOM_DSP},
    "getOrganizationJobStatus": _OF_ORGANIZATION,
    "getOrganizationJobsLogs": _OF_ORGANIZATION,
    "getSampleAsVideo": _OF_VIDEO,
    "getTrialLogs": {"trialId": "first"},
    "getTunerRunState": _OF_TUNER,
    "moveToLabelingQueue": {"sampleId": stock.IMAGE},
    "refreshOrganizationData": {"dataset": "set"},
    "resendOrganizationMemberInvite": {"memberId": stock.GUEST},
    "retryOrganizationDspBlock": {"dspId": stock.CUSTOM_DSP},
    "revokeProjectIngestionOnlyApiKey": {"apiKeyId": stock.INGESTION_KEY},
    "segmentSample": _OF_SERIES,
    "setAnomaly": _OF_ANOMALY,
    "setSampleStructuredLabels": _OF_SERIES,
    "setSampleVideoDimensions": _OF_VIDEO,
    "trainAnomalyJob": _OF_ANOMALY,
    "trainKerasJob": {"learnId": CLASSIFIER},
    "updateTunerRun": _OF_TUNER,
    "viewDatasetFile": {"dataset": "set", **_AT_PATH},
    "viewPortalFile": _AT_PATH,
}
"""Values of parameters, of those only that have to fit the body, what the path leads to, or one kind of things."""

_DATASET = next(body for name, _, body in prelude.STEPS if name == "addOrganizationDataset")
_MEMBER, _STRANGER = ({"usernameOrEmail": name} for name in (stock.MEMBER, stock.STRANGER))
_PASSWORD = {"password": seed.PASSWORD}
_OTHER_PASSWORD = {"currentPassword": seed.PASSWORD, "newPassword": "another-password"}
_RENAMED = {"oldPath": FILE, "newPath": "b.csv"}
_WHOLE_SERIES = {"startIndex": 0, "endIndex": len(media.csv().splitlines()) - 2, "label": "idle"}  # without the header
_POST_PROCESSING = {"enabled": True, "parameters": {}}

_OF_STOCK = {name: body for name, _, body in (*prelude.STEPS, *stock.MADE) if body is not None} | {
    name: body for name, body, _ in stock.STORED
}

BODIES: Mapping[str, Any] = _OF_STOCK | {
    "addCollaborator": _STRANGER,
    "addOrganizationDataFolder": {"bucketId": 1, "bucketPath": "folder", "dataset": "folder"},
    "addOrganizationDataset": {**_DATASET, "dataset": "another"},
    "addOrganizationMember": {**_STRANGER, "role": "guest", "datasets": ["set"]},
    "addOrganizationSecret": {**_OF_STOCK["addOrganizationSecret"], "name": "another"},
    "autotuneDspJob": {"dspId": stock.SPECTRAL},  # the one kind that can tune itself
    "changeDatasetOrganizationDataItems": {"dataset": "another"},
    "changePasswordCurrentUser": _OTHER_PASSWORD,
    "changePasswordUser": _OTHER_PASSWORD,
    "completeSearch": {"success": True},
    "createCustomBlockUploadLink": {
        "type": "transform", "blockId": 1, "fileName": "a.tar.gz", "fileSize": len(stock.ARCHIVE),
        "fileHash": hashlib.sha256(stock.ARCHIVE).hexdigest(),
    },
    "createImpulse": {"inputBlocks": [], "dspBlocks": [], "learnBlocks": []},  # ids of blocks are taken by the others
    "createTrial": {"id": "second", "learnBlocks": []},
    "createUser": {**stock.user("another"), "password": "a-password", "projectName": "First"},
    "cropSample": {"cropStart": 1, "cropEnd": 3},
    "deleteCurrentUser": _PASSWORD,
    "deleteDatasetFile": _AT_PATH,
    "deletePortalFile": _AT_PATH,
    "deleteUser": _PASSWORD,
    "downloadDatasetFile": _AT_PATH,
    "downloadPortalFile": _AT_PATH,
    "findSegmentsInSample": {"segmentLengthMs": 100, "shiftSegments": False},
    "getPostProcessingResultsForSample": {"config": _POST_PROCESSING, "variant": "int8"},
    "inviteOrganizationMember": {"email": "invited@example.com", "role": "guest", "datasets": ["set"]},
    "login": {"username": seed.USERNAME, **_PASSWORD},
    "removeCollaborator": _MEMBER,
    "removeOrganizationMember": {"id": stock.GUEST},
    "renameDatasetFile": _RENAMED,
    "renamePortalFile": _RENAMED,
    "requestResetPassword": {"email": "sandbox@example.com"},
    "runDspOnFeaturesArray": {
        "features": list(range(30)), "params": {}, "drawGraphs": False, "requestPerformance": False,
    },  # three axes, ten readings: a window of the prelude's impulse
    "savePretrainedModelParameters": {
        "input": {"inputType": "other"}, "model": {"modelType": "classification", "labels": ["a", "b", "c"]},
    },  # as many labels as the model has outputs
    "segmentSample": {"segments": [{"startMs": 0, "endMs": 160}]},
    "setAIActionsOrder": {"orderByActionId": [1]},
    "setAnomaly": {"minimumConfidenceRating": 0.3},
    "setPostProcessingConfig": _POST_PROCESSING,
    "setSampleStructuredLabels": {"structuredLabels": [_WHOLE_SERIES]},
    "setSampleVideoDimensions": {"width": 16, "height": 16},
    "splitDataset": stock.SPLIT,
    "startRestoreJob": {"projectId": seed.PROJECT, "versionId": 1},
    "startRestoreJobFromPublic": {"projectId": seed.PROJECT},
    "storeSegmentLength": {"segmentLength": 100},
    "updateTunerRun": {"name": "renamed"},
}  # fmt: skip
"""JSON bodies. What stocks the sandbox works once more, but for names that are taken by then: these follow it."""

NAMES = ARGUMENTS.keys() | BODIES.keys()
"""Operations of which there is an example."""
