"""The same conversations with the official Linux client's own class, and with ours: both say the same."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from edgewire.remote.protocol.actions import Record, Unwatch, Watch

from contract_tests.sandbox.official import node_clients
from scripts import node

from .talking import DEVICE, SAMPLE, Talk

Step = dict[str, Any]

ASK: Step = {"hear": {"sample": SAMPLE}}
RECORDED: Step = {"progress": ["uploading"]}
DONE: Step = {"sampled": True}
FAILED: Step = {"sampled": False, "error": "no power"}
LOOK: Step = {"hear": {"startSnapshot": True, "resolution": "high"}}
AWAY: Step = {"hear": {"stopSnapshot": True}}
PICTURE: Step = {"taken": True}
DARK: Step = {"taken": False, "error": "no camera"}

CONVERSATIONS: dict[str, list[Step]] = {
    "sample": [ASK, {"progress": ["reading", 40]}, {"progress": ["processing"]}, RECORDED, DONE],
    "two samples": [ASK, RECORDED, DONE, ASK, RECORDED, DONE],
    "sample that fails": [ASK, FAILED, ASK, RECORDED, FAILED],
    "pictures": [LOOK, PICTURE, LOOK, AWAY, AWAY],
    "pictures asked for twice": [LOOK, LOOK, PICTURE],
    "no pictures": [AWAY],
    "camera that fails": [LOOK, DARK, AWAY, LOOK, PICTURE],
    "no camera": [{"noCamera": True}, LOOK, AWAY],
    "pictures while sampling": [ASK, LOOK, RECORDED, DONE, LOOK, PICTURE],
    "sample while looking": [LOOK, PICTURE, ASK, RECORDED, DONE],
    "both at once": [{"both": True}, LOOK, PICTURE, ASK, RECORDED, DONE],
    "no model": [{"hear": {"startInferenceStream": True}}, {"hear": {"impulseRecordRequest": {"index": 1}}}],
    "nothing known": [{"hear": {"newThing": 1}}, {"hear": {}}],
}


def official(steps: list[Step]) -> list[list[Step]]:
    program, script = str(node.program()), str(Path(__file__).with_name("official_talk.js"))
    command = [program, script, str(node.modules(node_clients.LOCK))]
    done = subprocess.run(command, input=json.dumps(steps), text=True, capture_output=True, check=True, timeout=60)
    found: list[list[Step]] = json.loads(done.stdout)
    return found


def ours(steps: list[Step]) -> list[list[Step]]:
    no_camera, both = ("noCamera" in steps[0], "both" in steps[0])
    talk = Talk(replace(DEVICE, snapshots=not no_camera, both=both))
    protocol = talk.protocol
    return [said(talk, step, protocol) for step in steps]


def said(talk: Talk, step: Step, protocol: Any) -> list[Step]:
    ends = len(talk.wanted(Unwatch))
    sample = talk.wanted(Record)[-1].number if talk.wanted(Record) else 0
    series = talk.wanted(Watch)[-1].number if talk.wanted(Watch) else 0
    match step:
        case {"hear": message}:
            messages = talk.hear(**message)
        case {"progress": [name, *more]}:
            messages = talk.do(getattr(protocol, name)(sample, *more))
        case {"sampled": True}:
            messages = talk.do(protocol.finished(sample))
        case {"sampled": False, "error": error}:
            messages = talk.do(protocol.failed(sample, error))
        case {"taken": True}:
            messages = talk.do(protocol.taken(series, b"\xff\xd8\xff"))
        case {"taken": False, "error": error}:
            messages = talk.do(protocol.blind(series, error))
        case _:
            messages = []
    for end in talk.wanted(Unwatch)[ends:]:  # its camera stops at once
        messages += talk.do(protocol.unwatched(end.number))
    return messages


def comparable(said: list[list[Step]]) -> list[list[Step]]:
    """Without what differs on purpose.

    The official client says that recording starts when its device says so, which here comes with the request, and names
    the files of pictures, which the documentation does not.
    """
    return [
        [{name: value for name, value in message.items() if name != "fileName"} for message in messages]
        for messages in ([message for message in each if "sampleStarted" not in message] for each in said)
    ]


@pytest.mark.parametrize("name", CONVERSATIONS)
def test_a_conversation_is_that_of_the_official_client(name: str) -> None:
    theirs = comparable(official(CONVERSATIONS[name]))
    assert comparable(ours(CONVERSATIONS[name])) == theirs
    assert any(theirs) or name in ("no pictures", "nothing known"), "something was said"
