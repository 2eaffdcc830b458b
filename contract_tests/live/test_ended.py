"""Signals that end a run let it clean up, and none is lost."""

import signal
import threading

import pytest

from contract_tests.live.ended import unwinding


@pytest.mark.parametrize(
    ("number", "raised"), [(signal.SIGTERM, SystemExit), (signal.SIGINT, KeyboardInterrupt)], ids=["TERM", "INT"]
)
def test_a_signal_ends_the_block_and_a_second_one_does_not_end_what_follows(
    number: signal.Signals, raised: type[BaseException]
) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)
    went = []

    def run() -> None:
        with unwinding():
            try:
                signal.raise_signal(number)
                went.append("on")
            finally:
                signal.raise_signal(signal.SIGTERM)
                signal.raise_signal(signal.SIGINT)
                went.append("cleaned up")

    with pytest.raises(raised):
        run()
    assert went == ["cleaned up"]
    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before


def test_a_signal_that_comes_while_it_cleans_up_ends_it_afterwards() -> None:
    went = []

    def run() -> None:
        with unwinding() as ending, ending.held():
            signal.raise_signal(signal.SIGINT)
            went.append("cleaned up")

    with pytest.raises(KeyboardInterrupt):
        run()
    assert went == ["cleaned up"]


def test_a_signal_that_is_ignored_stays_ignored() -> None:
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        with unwinding():
            signal.raise_signal(signal.SIGTERM)
    finally:
        signal.signal(signal.SIGTERM, before)


def test_a_thread_that_cannot_hear_signals_runs_all_the_same() -> None:
    ran = []

    def work() -> None:
        with unwinding():
            ran.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ran == [True]
