"""Status, log, events and effects of jobs agree, whatever is planned and however time passes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from edgewire.sandbox import seed
from edgewire.sandbox.answers import Refusal
from edgewire.sandbox.jobs import views
from edgewire.sandbox.jobs.state import Job
from edgewire.sandbox.jobs.streams import MOST_RECENT, RECENT_SECONDS, Follower
from edgewire.sandbox.service import Service
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from .conftest import NOW

SECONDS = st.sampled_from([0.0, 0.001, 1.0, 2.5, 10.0])
LINES = st.lists(
    st.fixed_dictionaries({"text": st.text(max_size=3)}, optional={"after": SECONDS, "level": st.just("warn")}),
    max_size=5,
)


@dataclass
class Stream:
    """What one connection was sent, and what it may be sent of jobs that were there before it."""

    follower: Follower
    on_demand: bool
    first_line: dict[int, int]
    """Of jobs that were there: how many lines they had written by then; of those that were over, all."""
    silent: set[int]
    """Jobs that had ended long before: their end is told only to who asks."""
    lines: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    ends: dict[int, list[bool]] = field(default_factory=lambda: defaultdict(list))
    asked: set[int] = field(default_factory=set)

    def expected_lines(self, job: Job, written: list[str]) -> list[str]:
        if job.id in self.asked:
            return written
        return [] if self.on_demand else written[self.first_line.get(job.id, 0) :]

    def expected_ends(self, job: Job) -> list[bool]:
        told = job.id in self.asked if self.on_demand else job.id not in self.silent
        return [job.succeeds] if job.over and told else []


class Machine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.service = Service()
        self.service.clock.freeze(NOW)
        self.effects: list[Job] = []
        self.service.effects = {"startKeywordsNoiseJob": self._effect, "startEvaluateJob": self._failing}
        self.ids: list[int] = []
        self.cancelled: set[int] = set()
        self.streams: list[Stream] = []

    def teardown(self) -> None:
        self.service.close()

    def _effect(self, service: Service, job: Job) -> None:
        self.effects.append(job)
        service.jobs.log(job, "left something")

    def _failing(self, service: Service, job: Job) -> None:
        self.effects.append(job)
        raise Refusal("cannot")

    @rule(
        operation=st.sampled_from(["startKeywordsNoiseJob", "startEvaluateJob", "startClassifyJob"]),
        outcome=st.sampled_from(["success", "failure"]),
        seconds=SECONDS,
        queued=SECONDS,
        lines=st.none() | LINES,
    )
    def begin(self, operation: str, **script: Any) -> None:
        self.service.jobs.script(operation, count=1, **script)
        self.ids.append(self.service.jobs.begin(operation, "project", seed.PROJECT).id)

    @rule()
    def begin_elsewhere(self) -> None:
        self.service.jobs.begin("startKeywordsNoiseJob", "organization", seed.ORGANIZATION)

    @rule(seconds=st.sampled_from([0.0, 0.001, 0.5, 1.0, 3.0, 100.0]))
    def advance(self, seconds: float) -> None:
        self.service.clock.advance(seconds)

    @rule(on_demand=st.booleans())
    def connect(self, on_demand: bool) -> None:
        follower = Follower(self.service.jobs, self.service.clock.now(), "project", seed.PROJECT, on_demand=on_demand)
        jobs, now = self._jobs(), self.service.clock.now()
        written = {job.id: len(self.service.jobs.lines(job)) for job in jobs}
        over = [job for job in reversed(jobs) if job.settled is not None]
        recent = [job.id for job in over if (job.settled or 0) > now - RECENT_SECONDS][:MOST_RECENT]
        silent = {job.id for job in over} - set(recent)
        self.streams.append(Stream(follower, on_demand, written, silent))

    @precondition(lambda self: self.ids and self.streams)
    @rule(data=st.data())
    def ask(self, data: st.DataObject) -> None:
        """From the start: what was sent of it before is forgotten here, as it comes again."""
        stream, id = data.draw(st.sampled_from(self.streams)), data.draw(st.sampled_from(self.ids))
        self._listen(stream)
        stream.follower.ask(id)
        stream.asked.add(id)
        stream.lines[id] = []
        stream.ends[id] = []
        stream.silent.discard(id)

    @precondition(lambda self: self.ids)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        job = self.service.jobs.get(data.draw(st.sampled_from(self.ids)))
        assert job is not None
        try:
            self.service.jobs.cancel(job)
        except Refusal:
            return
        self.cancelled.add(job.id)

    def _jobs(self) -> list[Job]:
        mine = "owner_kind = 'project' AND owner = ?"
        return self.service.jobs.select(mine, [seed.PROJECT], newest=False)

    def _listen(self, stream: Stream) -> None:
        while events := stream.follower.events():
            for name, payload in events:
                if name.startswith("job-data-"):
                    id = int(name.removeprefix("job-data-"))
                    assert not stream.ends[id], "a line after the end"
                    stream.lines[id].append(payload["data"])
                elif name == "job-finished":
                    stream.ends[payload["jobId"]].append(payload["success"])
                else:
                    assert name.startswith("job-finished-")

    @invariant()
    def all_agree(self) -> None:
        for stream in self.streams:
            self._listen(stream)
        self.service.jobs.settle()
        now = self.service.clock.now()
        jobs = self._jobs()
        assert [job.id for job in jobs] == self.ids
        for job in jobs:
            shown = views.record(self.service, job)
            lines = [line.text for line in self.service.jobs.lines(job)]
            assert ("finished" in shown) == ("finishedSuccessful" in shown) == (job.finished <= now)
            assert ("started" in shown) == (job.started <= now)
            assert all(line.endswith("\n") for line in lines)
            for stream in self.streams:
                assert stream.lines[job.id] == stream.expected_lines(job, lines)
                assert stream.ends[job.id] == stream.expected_ends(job)

    @invariant()
    def effects_come_once_for_what_ended_well(self) -> None:
        ran = [job.id for job in self.effects if job.owner_kind == "project"]
        assert len(ran) == len(set(ran))
        assert self.cancelled.isdisjoint(ran)
        for job in self._jobs():
            if job.operation == "startKeywordsNoiseJob":
                assert (job.id in ran) == (job.over and job.succeeds)
            if job.operation == "startEvaluateJob" and job.over:
                assert not job.succeeds


Machine.TestCase.settings = settings(max_examples=60, stateful_step_count=25)
TestStatusLogEventsAndEffectsAgree = Machine.TestCase


def drain(follower: Follower) -> list[tuple[str, Any]]:
    events: list[tuple[str, Any]] = []
    while found := follower.events():
        events += found
    return events


def follow(service: Service, *, on_demand: bool = True) -> Follower:
    return Follower(service.jobs, service.clock.now(), "project", seed.PROJECT, on_demand=on_demand)


def texts(events: list[tuple[str, Any]]) -> list[str]:
    return [payload["data"] for name, payload in events if name.startswith("job-data-")]


def test_both_events_of_an_end_are_sent_with_what_each_client_reads(frozen: Service, begin: Callable[..., Job]) -> None:
    follower, job = follow(frozen), begin(outcome="failure")
    follower.recall(NOW)
    assert drain(follower) == []
    frozen.clock.advance(10)
    assert drain(follower) == [
        (f"job-finished-{job.id}", {"success": False}),
        ("job-finished", {"jobId": job.id, "success": False}),
    ]


def test_ends_are_told_in_the_order_in_which_jobs_ended(frozen: Service, begin: Callable[..., Job]) -> None:
    follower = follow(frozen)
    follower.recall(NOW)
    slow, quick = begin(seconds=20), begin(seconds=10)
    frozen.clock.advance(30)
    ends = [payload["jobId"] for name, payload in drain(follower) if name == "job-finished"]
    assert ends == [quick.id, slow.id]


def test_a_stream_can_be_taken_up_after_the_line_that_was_last_received(
    frozen: Service, begin: Callable[..., Job]
) -> None:
    job = begin(lines=[{"text": str(after), "after": after} for after in (0, 1, 1.0015, 2)])
    frozen.clock.advance(2)
    follower = follow(frozen)
    for since, expected in ((0, "0 1 1.0015 2"), (NOW * 1000, "1 1.0015 2"), (NOW * 1000 + 1000, "1.0015 2"),
                            (NOW * 1000 + 1001, "2"), (NOW * 1000 + 9999, "")):  # fmt: skip
        follower.ask(job.id, since)
        assert texts(drain(follower)) == [text + "\n" for text in expected.split()]
    frozen.clock.advance(8)
    assert [name for name, _ in drain(follower)] == [f"job-finished-{job.id}", "job-finished"]


def test_a_long_log_comes_in_parts_and_the_end_after_the_last(frozen: Service, begin: Callable[..., Job]) -> None:
    job = begin(seconds=0, lines=[str(number) for number in range(1201)])
    follower = follow(frozen)
    follower.ask(job.id)
    parts = []
    while events := follower.events():
        parts.append(events)
    assert max(map(len, parts)) <= 510
    events = [event for part in parts for event in part]
    assert texts(events) == [f"{number}\n" for number in range(1201)]
    assert [name for name, _ in events[-2:]] == [f"job-finished-{job.id}", "job-finished"]


def test_a_recent_end_is_told_to_who_comes_later_and_an_old_one_is_not(
    frozen: Service, begin: Callable[..., Job]
) -> None:
    old = begin(seconds=0)
    frozen.jobs.settle()
    frozen.clock.advance(3600)
    recent = begin(seconds=0)
    frozen.jobs.settle()
    follower = follow(frozen, on_demand=False)
    ends = [payload["jobId"] for name, payload in drain(follower) if name == "job-finished"]
    assert ends == [recent.id]
    follower = follow(frozen)
    assert drain(follower) == []
    follower.recall(frozen.clock.now())
    assert [name for name, _ in drain(follower)] == [f"job-finished-{recent.id}", "job-finished"]
    follower.ask(old.id)
    assert [name for name, _ in drain(follower)][-1] == "job-finished"


def test_nothing_is_told_of_somebody_elses_jobs(frozen: Service) -> None:
    followers = [follow(frozen), follow(frozen, on_demand=False)]
    others = [
        frozen.jobs.begin("refreshOrganizationData", "organization", seed.PROJECT),
        frozen.jobs.begin("startKeywordsNoiseJob", "project", seed.PROJECT + 1),
    ]
    for follower in followers:
        for job in others:
            follower.ask(job.id)
        follower.ask(7)
        assert drain(follower) == []


def test_a_project_that_goes_takes_its_streams_along(frozen: Service, begin: Callable[..., Job]) -> None:
    follower, job = follow(frozen), begin()
    follower.ask(job.id)
    drain(follower)
    frozen.jobs.forget("project", seed.PROJECT)
    frozen.clock.advance(100)
    assert drain(follower) == []


def test_on_demand_ends_wait_until_there_was_time_to_ask_and_lines_come_before_them(
    frozen: Service, begin: Callable[..., Job]
) -> None:
    follower = follow(frozen)
    asked, other = begin(seconds=0, lines=["one"]), begin(seconds=0)
    assert drain(follower) == []
    follower.ask(asked.id)
    assert [name for name, _ in drain(follower)] == [
        f"job-data-{asked.id}",
        f"job-finished-{asked.id}",
        "job-finished",
    ]
    follower.recall(frozen.clock.now())
    assert f"job-finished-{other.id}" in [name for name, _ in drain(follower)]
    later = begin(seconds=0)
    assert [name for name, _ in drain(follower)] == [f"job-finished-{later.id}", "job-finished"]
