"""Whatever the service says, and whenever: the device neither falls over nor says what it must not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import pytest
from edgewire.remote import InferenceInfo, ModelMonitor
from edgewire.remote.protocol.actions import Action, Record, Refused, Send, Unwatch, Wait, Watch
from edgewire.remote.protocol.conversation import DeviceProtocol
from edgewire.remote.protocol.hello import Version
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from .talking import DEVICE, KEY, SAMPLE

INFO = InferenceInfo(7, "Me", "P", 3)
SINCE = {
    "hello": 1,
    "sample": 1,
    "sampleStarted": 1,
    "sampleProcessing": 1,
    "sampleUploading": 1,
    "sampleFinished": 1,
    "sampleReading": 3,
    "snapshotStarted": 3,
    "snapshotStopped": 3,
    "snapshotFailed": 3,
    "snapshotFrame": 3,
    "inferenceStreamStarted": 4,
    "inferenceStreamStopped": 4,
    "impulseRecord": 4,
    "impulseRecordsResponse": 4,
    "inferenceSummary": 4,
    "modelUpdateSuccess": 4,
}
"""The version that each message of a device is in from."""

ODD = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.lists(st.integers(), max_size=3)
)
KNOWN = (
    "hello", "err", "sample", "startSnapshot", "stopSnapshot", "resolution", "startInferenceStream", "index", "error",
    "stopInferenceStream", "impulseRecordAck", "impulseRecordRequest", "newModelAvailable", "deploymentVersion",
)  # fmt: skip


class Orders(RuleBasedStateMachine):
    """A device that works, a service that says anything, and connections that are lost."""

    version: ClassVar[Version]
    covered: ClassVar[set[str]]

    @initialize(both=st.booleans())
    def start(self, both: bool) -> None:
        device = replace(DEVICE, version=self.version, both=both, inference=INFO)
        self.monitor = ModelMonitor(INFO, keep=3, on_new_model=lambda version: INFO)
        self.protocol = DeviceProtocol(device, monitor=self.monitor)
        self.connected = False
        self.open = 0  # samples that were accepted, and had no last word
        self.refusals = 0
        self.samples: list[int] = []
        self.watches: list[int] = []
        self.ending: list[int] = []
        self.waits: list[int] = []
        self.connect(True)

    def do(self, actions: list[Action]) -> None:
        self.refusals += sum(isinstance(action, Refused) for action in actions)
        refused = sum(isinstance(action, Refused) for action in actions)
        for action in actions:
            match action:
                case Send(message):
                    self.check(message)
                    if message.get("sample") is True:
                        assert self.open == 0, "one sample at a time"
                        self.open += 1
                    elif "sampleFinished" in message or (message.get("sample") is False and not refused):
                        self.open -= 1
                        assert self.open == 0, "a last word is about a sample"
                    refused -= message.get("sample") is False and refused > 0
                case Record(number, _):
                    self.samples.append(number)
                case Watch(number, _):
                    assert not set(self.watches) - set(self.ending), "one series at a time"
                    self.watches.append(number)
                case Unwatch(number):
                    self.ending.append(number)
                case Wait(number, _):
                    self.waits.append(number)

    def check(self, message: dict[str, Any]) -> None:
        first = next(iter(message))
        self.covered.add(first)
        assert SINCE[first] <= self.version, f"version {self.version} has no {first}"
        if first == "hello":
            assert not self.protocol.here
        else:
            assert self.protocol.here, f"{first} without a hello that was answered"

    @rule(really=st.integers(0, 9))
    def lose(self, really: int) -> None:
        if really == 9:
            self.do(self.protocol.lost())
            self.connected = False

    @precondition(lambda self: not self.connected)
    @rule(answered=st.booleans())
    def connect(self, answered: bool) -> None:
        self.do(self.protocol.connected(KEY))
        self.connected = True
        if answered:
            self.do(self.protocol.received({"hello": True}))

    @rule(message=st.dictionaries(st.sampled_from(KNOWN), ODD, max_size=3))
    def hear_anything(self, message: dict[str, Any]) -> None:
        self.do(self.protocol.received(message))

    @precondition(lambda self: self.connected and not self.protocol.here)
    @rule()
    def answer(self) -> None:
        self.do(self.protocol.received({"hello": True}))

    @rule()
    def ask(self) -> None:
        self.do(self.protocol.received({"sample": SAMPLE}))

    @rule(changed=st.dictionaries(st.sampled_from(list(SAMPLE)), ODD, max_size=1))
    def hear_sample(self, changed: dict[str, Any]) -> None:
        self.do(self.protocol.received({"sample": {**SAMPLE, **changed}}))

    @rule(name=st.sampled_from(["startSnapshot", "stopSnapshot"]))
    def hear_of_pictures(self, name: str) -> None:
        self.do(self.protocol.received({name: True}))

    @rule(name=st.sampled_from(["startInferenceStream", "stopInferenceStream", "impulseRecordAck"]))
    def hear_of_records(self, name: str) -> None:
        self.do(self.protocol.received({name: True}))

    @rule(wanted=st.dictionaries(st.sampled_from(["index", "list", "range"]), ODD | st.just({"first": 1, "last": 9})))
    def hear_records(self, wanted: dict[str, Any]) -> None:
        self.do(self.protocol.received({"impulseRecordRequest": wanted}))

    @rule(number=st.integers(0, 5), percent=st.floats())
    def record(self, number: int, percent: float) -> None:
        known = self.samples[-1] if self.samples else number
        self.do(self.protocol.reading(known, percent))
        self.do(self.protocol.processing(number))

    @precondition(lambda self: self.samples)
    @rule()
    def upload(self) -> None:
        self.do(self.protocol.uploading(self.samples[-1]))

    @precondition(lambda self: self.samples)
    @rule(well=st.booleans(), late=st.booleans())
    def finish(self, well: bool, late: bool) -> None:
        number = self.samples[0 if late else -1]
        self.do(self.protocol.finished(number) if well else self.protocol.failed(number, "no"))

    @rule()
    def sample(self) -> None:
        self.ask()
        if self.samples:
            self.record(0, 50.0)
            self.upload()
            self.finish(well=True, late=False)

    @precondition(lambda self: self.watches)
    @rule(well=st.booleans(), late=st.booleans())
    def look(self, well: bool, late: bool) -> None:
        number = self.watches[-2 if late and len(self.watches) > 1 else -1]
        if number in self.ending:
            self.do(self.protocol.unwatched(number))
        elif well:
            self.do(self.protocol.taken(number, b"\xff"))
        else:
            self.ending.append(number)
            self.do(self.protocol.blind(number, "dark"))

    @precondition(lambda self: self.waits)
    @rule(data=st.data())
    def wait(self, data: Any) -> None:
        self.do(self.protocol.waited(data.draw(st.sampled_from(self.waits))))

    @rule()
    def infer(self) -> None:
        self.do(self.protocol.inferred(self.monitor.add({"classification": {}})))
        self.do(self.protocol.summarized({}))
        self.do(self.protocol.updated(INFO))

    @invariant()
    def every_accepted_sample_is_open_or_had_one_last_word(self) -> None:
        if self.protocol.here:
            assert self.open == int(self.protocol.sampling)

    def teardown(self) -> None:
        """Everything that is under way comes to its end: then nothing is open."""
        if not hasattr(self, "protocol"):
            return
        self.do(self.protocol.lost())
        self.do(self.protocol.connected(KEY))
        self.do(self.protocol.received({"hello": True}))
        for _ in range(2):
            for number in self.watches:
                if number in self.ending:
                    self.do(self.protocol.unwatched(number))
                else:
                    self.do(self.protocol.taken(number, b""))
        for number in self.waits:
            self.do(self.protocol.waited(number))
        for number in self.samples:
            self.do(self.protocol.failed(number, "the end"))
        assert self.open == 0
        assert not self.protocol.sampling


@pytest.mark.parametrize(
    ("version", "said"),
    [
        (1, {"sampleFinished"}),
        (2, {"sampleFinished"}),
        (3, {"sampleFinished", "sampleReading", "snapshotFrame"}),
        (4, {"sampleFinished", "sampleReading", "snapshotFrame", "inferenceSummary", "impulseRecordsResponse"}),
    ],
    ids=["1", "2", "3", "4"],
)
def test_no_order_of_messages_leads_a_device_astray(version: Version, said: set[str]) -> None:
    class Order(Orders):
        pass

    Order.version, Order.covered = version, set()
    # Not by chance, so that what comes up on the way is the same each time.
    options = settings(max_examples=40, stateful_step_count=40)
    run_state_machine_as_test(Order, settings=options)
    assert said <= Order.covered, "the orders lead somewhere"
