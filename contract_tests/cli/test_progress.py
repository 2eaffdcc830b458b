"""How far a job is, read from its log: what tells it, and what must not be taken for it."""

from __future__ import annotations

import pytest
from edgewire.cli.progress import Progress, parse
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Epoch 3/30\n", (3, 30, "epoch 3/30")),
        ("epoch 3 of 30", (3, 30, "epoch 3/30")),
        ("Epoch: 30/30 - loss: 0.3 - accuracy: 95.3%", (30, 30, "epoch 30/30")),
        ("Epoch 1/30\n10/10 - 1s - loss: 0.3", (1, 30, "epoch 1/30")),
        ("Epoch 1/30\r\nEpoch 2/30\r\n", (2, 30, "epoch 2/30")),
        ("Epoch 10% done", (10, 100, "10 %")),
        ("Profiling 56.5% done", (56.5, 100, "56.5 %")),
        ("[ 45%] Building CXX object main.cpp.o", (45, 100, "45 %")),
        ("Training model... 12%", (12, 100, "12 %")),
        ("10%|#         | 1/10\r20%|##        | 2/10", (20, 100, "20 %")),
        ("[ 1/12] Creating windows from files...", (1, 12, "1/12")),
    ],
)
def test_epochs_percents_and_counts_tell_how_far_a_job_is(line: str, expected: tuple[float, float, str]) -> None:
    assert parse(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Job started",
        "",
        "accuracy: 95.3%",
        "val_accuracy 12%",
        "RAM usage 45%, flash usage 12%",
        "Epoch 31/30",
        "Epoch 0/0",
        "150%",
        "10/10 [==============================] - 0s 3ms/step",
        "see epoch.txt, 3/4 of it",
    ],
)
def test_measurements_and_nonsense_are_no_progress(line: str) -> None:
    assert parse(line) is None


PIECES = ("epoch", "training", "done", "of", " ", "0", "3", "30", "150", ".", "/", "%", "[", "]", "\n", "\r", "x", "é")


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_whatever_a_log_says_progress_is_within_its_bounds(line: str) -> None:
    found = parse(line)
    assert found is None or (isinstance(found, Progress) and 0 <= found.done <= found.total and found.total > 0)
