"""Whatever is ordered, each event is sent as often as its disturbance says, and the others keep their order."""

from __future__ import annotations

from collections import Counter
from typing import Any

from edgewire.sandbox.server.disturbances import Disturbances
from edgewire.sandbox.server.passage import Cut, Later, Passage, Pause, Send, Silence
from hypothesis import given
from hypothesis import strategies as st

ORDERS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                ("repeat", {}),
                ("withhold", {}),
                ("reorder", {}),
                ("reorder", {"by": 3}),
                ("delay", {"seconds": 1}),
                ("delay", {"seconds": 1, "overtake": True}),
                ("cut", {}),
                ("silence", {}),
            ]
        ),
        st.integers(0, 6),
        st.none() | st.integers(1, 3),
    ),
    max_size=4,
)


@given(orders=ORDERS, count=st.integers(0, 12))
def test_events_are_sent_as_their_disturbances_say(orders: list[Any], count: int) -> None:
    disturbances, passage = Disturbances(), Passage()
    for (kind, details), after, times in orders:
        disturbances.add(kind, after=after, count=times, **details)
    sent: list[str] = []
    met: dict[str, str | None] = {}
    ended = False
    for event in map(str, range(count)):
        was_holding = passage.holding
        order = disturbances.striking("studio", event, holding=was_holding)
        met[event] = order.kind if order else None
        assert not (was_holding and met[event] == "reorder")
        steps = list(passage.take(event, order))
        sent += [str(step.frame) for step in steps if isinstance(step, Send)]
        others = {type(step) for step in steps} - {Send}
        assert others == (
            {Later if order.overtake else Pause} if order and order.kind == "delay"
            else {Cut} if order and order.kind == "cut"
            else {Silence} if order and order.kind == "silence"
            else set()
        )  # fmt: skip
        if others & {Cut, Silence}:
            ended = True
            break
    often = Counter(sent)
    unsent = {"withhold", "cut", "silence"}
    late = {event for event, kind in met.items() if kind == "delay" and not often[event]}
    held = [event for event, kind in met.items() if kind == "reorder" and not often[event]]
    for event, kind in met.items():
        assert often[event] == 2 if kind == "repeat" else often[event] <= 1
        assert not (kind in unsent and often[event])
        assert often[event] or kind in unsent or event in late or event in held
    assert len(held) <= 1, "one is held back at a time"
    assert bool(held) == passage.holding or ended
    plain = [event for event in sent if met[event] is None]
    assert plain == sorted(plain, key=int)
    for event, kind in met.items():
        if kind == "reorder" and often[event]:
            assert sent.index(event) > 0, "something overtook it"
