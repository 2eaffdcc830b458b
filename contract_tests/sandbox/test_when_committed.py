"""What others hear of is safe when they hear of it."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from edgewire.sandbox import seed
from edgewire.sandbox.service import Service


def test_calls_wait_for_the_end_of_the_outermost_transaction(service: Service) -> None:
    store = service.store
    called: list[Any] = []
    store.when_committed(lambda: called.append(store.get("x", 0, 0)))
    with store.transaction():
        with store.transaction():
            store.put("x", 0, 1, {"safe": True})
            store.when_committed(lambda: called.append(store.connection.in_transaction))
        assert called == [None]
        store.when_committed(lambda: called.append(store.get("x", 0, 1)))
    assert called == [None, False, {"safe": True}]


def test_nothing_is_called_for_a_transaction_that_is_taken_back(service: Service) -> None:
    called: list[Any] = []

    def fail() -> None:
        with service.store.transaction():
            service.store.when_committed(lambda: called.append("taken back"))
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with service.store.transaction():
        service.store.when_committed(lambda: called.append("next"))
    assert called == ["next"]


def test_who_is_in_no_transaction_waits_for_nobody_elses_outcome(service: Service) -> None:
    called: list[str] = []
    other = threading.Thread(target=lambda: service.store.when_committed(lambda: called.append("other")))

    def fail() -> None:
        with service.store.transaction():
            other.start()
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    other.join()
    assert called == ["other"]


def test_a_call_may_begin_a_transaction_of_its_own(service: Service) -> None:
    with service.store.transaction():
        service.store.when_committed(lambda: service.store.put("x", 0, 1, {}))
    assert service.store.get("x", 0, 1) == {}


def test_an_event_is_sent_when_what_it_tells_is_safe(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[bool] = []
    monkeypatch.setattr(service.sockets, "_send", lambda *event: sent.append(service.store.connection.in_transaction))
    with service.store.transaction():
        service.sockets.emit("project", seed.PROJECT, "device-connected", {})
        assert sent == []
    assert sent == [False]
    with pytest.raises(ValueError, match="JSON"):
        service.sockets.emit("project", seed.PROJECT, "device-connected", float("nan"))
