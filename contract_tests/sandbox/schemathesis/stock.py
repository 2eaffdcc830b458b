"""What the sandbox holds before it is asked: files, and requests that make something of everything. Data only.

They come after those of the prelude of the conformance tests, and in this order: the numbers by which ``examples.py``
asks for what they make follow from it. A request that is refused ends the run, so none of them can be wrong unseen.
"""

from __future__ import annotations

import hashlib
from typing import Any

from edgewire.sandbox import seed

from contract_tests.sandbox.conformance import prelude
from contract_tests.sandbox.content.made import jpeg
from contract_tests.sandbox.model import tiny_models
from contract_tests.sandbox.official import media

FILES = (
    ("training", "idle.1.csv", media.csv()),
    ("testing", "wave.1.csv", media.csv(offset=1.0)),
    ("training", "hello.1.wav", media.wav()),
    ("training", "leaf.1.jpg", jpeg()),
    ("training", "door.1.mp4", media.mp4()),
)
"""Samples: category, name and content of each, in the order of their numbers."""

SERIES, IMAGE, VIDEO = (100_000_001 + index for index in (0, 3, 4))
"""Numbers of samples."""

MEMBER, STRANGER = "member", "stranger"
"""Names of users beside the one who asks: the project has let one in, and the other belongs to nothing."""

GUEST = seed.USER + 3
"""Whom the organisation has invited: made after these two."""

RAW, CLASSIFIER = 2, 3
"""The DSP block and the learn block of the prelude's impulse."""

SPECTRAL, ANOMALY = 5, 6
"""Blocks of the second impulse."""

EMPTY = 3
"""The third impulse, in which nothing is."""

OF_ORGANIZATION, TUNER = 20_000_005, 20_000_008
"""Jobs: of the prelude's ``addOrganizationDataset`` and of ``optimizeJob``, the fifth and the eighth that start."""

CUSTOM_DSP = 2
"""Of the organisation's custom blocks, the one for DSP: the second that is made."""

PORTAL, ITEM = 50_000_001, 40_000_001
"""The prelude's portal; the data item."""

INGESTION_KEY = 5
"""Of the keys of the project, the one that is for ingestion only."""

FILE, _CONTENT = "a.csv", b"a"
_FILE_ANNOUNCED = {"fileName": FILE, "fileSize": len(_CONTENT), "fileHash": hashlib.md5(_CONTENT).hexdigest()}

ARCHIVE = b"an archive"
_ARCHIVE = (("tar", ("a.tar.gz", ARCHIVE)),)

SPLIT = {"trainingSplitRatio": 0.8, "testingSplitRatio": 0.2}

_SECOND_IMPULSE = {
    "inputBlocks": [{**prelude.IMPULSE["inputBlocks"][0], "id": 4}],
    "dspBlocks": [
        {
            **prelude.IMPULSE["dspBlocks"][0],
            "id": SPECTRAL, "type": "spectral-analysis", "name": "Spectral", "title": "Spectral", "input": 4,
        }
    ],
    "learnBlocks": [{"id": ANOMALY, "type": "anomaly", "name": "Anomaly", "title": "Anomaly", "dsp": [SPECTRAL]}],
    "postProcessingBlocks": [
        {"id": 7, "type": "object-tracking", "name": "Tracking", "title": "Tracking", "implementationVersion": 1}
    ],
}  # fmt: skip


def user(name: str) -> dict[str, Any]:
    """The body that makes a user."""
    return {
        "name": name, "username": name, "email": f"{name}@example.com", "privacyPolicy": True, "turnstileResponse": "",
    }  # fmt: skip


MADE: tuple[tuple[str, str, Any], ...] = (
    ("addProjectHmacKey", "", {"name": "key", "hmacKey": "0" * 32, "isDevelopmentKey": False}),
    ("createAIAction", "", None),
    ("addOrganizationSecret", "", {"name": "secret", "description": "", "secret": "none"}),
    ("addOrganizationDspBlock", "", {"name": "block", "description": "", "dockerContainer": "a", "port": 1}),
    ("addOrganizationTransferLearningBlock", "", {
        "name": "block", "description": "", "dockerContainer": "a", "implementationVersion": 1, "operatesOn": "image",
    }),
    ("addOrganizationDataCampaign", "", {
        "name": "campaign", "description": "", "dataCampaignDashboardId": 1, "coordinatorUids": [], "datasets": [],
        "links": [], "pipelineIds": [], "projectIds": [], "queries": [],
    }),
    ("createUser", "", user(MEMBER)),
    ("createUser", "", user(STRANGER)),
    ("addCollaborator", "", {"usernameOrEmail": MEMBER}),
    ("inviteOrganizationMember", "", {"email": "guest@example.com", "role": "guest", "datasets": ["set"]}),
    ("startOriginalExportJob", "", {"uploaderFriendlyFilenames": True, "retainCrops": True}),
    ("exportKerasBlock", "", None),
    ("splitDatasetPreview", "", SPLIT),
    ("optimizeJob", "", None),
    ("startClassifyJob", "", {}),
    ("createNewEmptyImpulse", "", {}),
    ("createImpulse", "impulseId=2", _SECOND_IMPULSE),
    ("createTrial", "", {"id": "first", "learnBlocks": []}),
    ("generateFeaturesJob", "", {"dspId": SPECTRAL}),
    ("trainAnomalyJob", "", {"axes": [0], "minimumConfidenceRating": 0.3}),
    ("organizationCreateProject", "", {
        "name": "transform", "pathFilters": [{"dataset": "set", "filter": "**"}], "uploadType": "dataset",
    }),
    ("addProjectIngestionOnlyApiKey", "", {"name": "ingestion"}),
    ("startVersionJob", "", {"description": "public", "makePublic": True}),
    ("createNewEmptyImpulse", "", {}),
)  # fmt: skip
"""Operation, query and JSON body of each."""

FORMS: tuple[tuple[str, dict[str, str], tuple[tuple[str, tuple[str, bytes]], ...]], ...] = (
    (
        "addOrganizationDeployBlock",
        {"name": "block", "description": "", "dockerContainer": "a", "cliArguments": ""},
        (("photo", ("a.png", media.png())),),
    ),
    *(
        ("uploadCustomBlock", {"type": kind, "blockId": str(number)}, _ARCHIVE)
        for number, kind in enumerate(("transform", "dsp", "transferLearning", "deploy"), start=1)
    ),
    ("addOrganizationDataItem", {"name": "item", "dataset": "set", "metadata": "{}"}, (("files[]", (FILE, _CONTENT)),)),
    (
        "uploadPretrainedModel",
        {"modelFileName": "model.lite", "modelFileType": "tflite"},
        (("modelFile", ("model.lite", tiny_models.tflite([[1, 33]], [[1, 3]]))),),
    ),
)
"""The same with a form: operation, fields and files. Without an archive a custom block neither runs nor is exported."""

STORED: tuple[tuple[str, Any, bytes], ...] = (
    ("createSignedUploadLinkDataset", _FILE_ANNOUNCED, _CONTENT),
    ("createSignedUploadLink", _FILE_ANNOUNCED, _CONTENT),
)
"""Files behind signed addresses: operation and body that give the address, and what is put there."""
