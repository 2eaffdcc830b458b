"""Files go into requests: none is lost, none twice, and no request has more than it may."""

from __future__ import annotations

from edgewire.ingestion.batching import Batch, Batcher, Sending
from edgewire.ingestion.headers import Group, Shape
from edgewire.ingestion.item import Item
from hypothesis import given
from hypothesis import strategies as st

GROUPS = [Group("training", (("x-label", str(number)),)) for number in range(4)]


def sending(number: int, group: int = 0, name: str = "", size: int = 10, alone: bool = False) -> Sending:
    name = name or f"{number}.json"
    content = b"x" * size
    item = Item(name, name, content, size)
    return Sending(number, item, Shape(GROUPS[group], b"", alone=alone), number, content, None, size)


FILES = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["", "a", "b"]), st.integers(1, 60), st.booleans(), st.booleans()),
    max_size=60,
)


@given(FILES, st.integers(1, 7), st.integers(1, 120), st.integers(1, 3), st.integers(1, 200))
def test_every_file_comes_out_once_in_a_request_that_may_be_sent(
    files: list[tuple[int, str, int, bool, bool]], most: int, size: int, groups: int, held: int
) -> None:
    batcher = Batcher(files=most, size=size, groups=groups, held=held)
    given = []
    batches: list[Batch] = []
    waiting = 0
    for number, (group, name, weight, alone, disallow) in enumerate(files):
        given.append(sending(number, group, name, weight, alone))
        batches += batcher.add(given[-1], disallow=disallow)
        waiting = sum(file.size for file in given) - sum(batch.held for batch in batches)
        assert waiting <= held
        assert len(batcher._open) <= groups
    batches += batcher.rest()
    assert sorted(file.index for batch in batches for file in batch.files) == list(range(len(files)))
    for batch in batches:
        assert 1 <= len(batch.files) <= most
        assert batch.bytes <= size or len(batch.files) == 1
        assert batch.bytes == batch.held == sum(file.size for file in batch.files)
        assert len({file.item.name for file in batch.files}) == len(batch.files)
        assert {file.shape.group for file in batch.files} == {batch.group}
        assert len(batch.files) == 1 or not any(file.shape.alone for file in batch.files)
        assert {files[file.index][4] for file in batch.files} == {batch.disallow}


def test_the_fullest_goes_first_and_one_with_too_few_files_waits() -> None:
    batcher = Batcher(files=100, size=1000)
    for number in range(5):
        assert not list(batcher.add(sending(number, group=number % 2)))
    assert batcher.fullest(4) is None
    batch = batcher.fullest(3)
    assert batch is not None
    assert [file.index for file in batch.files] == [0, 2, 4]
    rest = batcher.fullest()
    assert rest is not None
    assert [file.index for file in rest.files] == [1, 3]
    assert batcher.fullest() is None


def test_files_on_disk_count_for_the_request_and_not_for_memory() -> None:
    from pathlib import Path

    from edgewire.ingestion.item import Stat

    file = sending(0)
    file.content, file.stat, file.size = Path("x"), Stat(500, 0, 0), 500
    file.attached = (("p", b"12345", None), ("q", Path("y"), Stat(70, 0, 0)))
    assert file.weight == (575, 5)


@given(st.integers(1, 30))
def test_a_batch_comes_apart_into_smaller_ones_without_loss(count: int) -> None:
    batch = Batch(GROUPS[0], doubt=True)
    for number in range(count):
        batch.put(sending(number))
    first, second = batch.halves()
    assert [file.index for file in [*first, *second]] == list(range(count))
    assert len(first) < count or count == 1
    part = batch.part(first)
    assert part.doubt
    assert part.attempts == 0
    assert part.bytes == 10 * len(first)
