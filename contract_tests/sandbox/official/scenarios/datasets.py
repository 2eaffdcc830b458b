"""The samples of a project as a dataset: split, told apart, listed, found, deleted; and who may not."""

from __future__ import annotations

from .. import media
from . import sdk
from .registry import scenario


@scenario
def a_split_sends_every_sample_to_training_or_testing_and_always_the_same() -> None:
    files = [sdk.sample(f"split.{index}.csv", media.csv(offset=float(index)), category=None) for index in range(40)]
    first = {number: sdk.one(number).category for number in sdk.sent(*files)}
    assert set(first.values()) == {"training", "testing"}
    sdk.data().delete_all_samples()
    again = [sdk.sample(f"split.{index}.csv", media.csv(offset=float(index)), category="split") for index in range(40)]
    assert list(first.values()) == [sdk.one(number).category for number in sdk.sent(*again)]


@scenario
def a_duplicate_is_refused_and_allowed_when_asked_for() -> None:
    (number,) = sdk.sent(sdk.sample("twice.01.csv", media.csv()))
    answer = sdk.data().upload_samples(sdk.sample("other.02.csv", media.csv()), allow_duplicates=False)
    assert not answer.successes
    assert str(answer.fails[0].error).startswith("An item with this hash already exists"), answer.fails[0].error
    assert str(number) in str(answer.fails[0].error)
    sdk.sent(sdk.sample("twice.01.csv", media.csv()), allow_duplicates=True)
    assert len(sdk.data().get_sample_ids(filename="twice.01")) == 2


@scenario
def a_wrong_key_is_said_to_be_one() -> None:
    answer = sdk.data().upload_samples(sdk.sample("key.01.csv", media.csv()), api_key="ei_wrong")
    assert not answer.successes
    assert answer.fails[0].error == "Invalid API key"

    from edgeimpulse_api.exceptions import UnauthorizedException

    with sdk.raises(UnauthorizedException):
        sdk.data().get_sample_ids(category="training", api_key="ei_wrong")  # without a category it drops the key
    with sdk.raises(UnauthorizedException):
        sdk.data().download_samples_by_ids(5, api_key="ei_wrong")


@scenario
def samples_are_listed_by_name_label_and_category() -> None:
    sdk.sent(
        *(sdk.sample(f"capacitor.0{index}.csv", media.csv(offset=float(index)), label="capacitor") for index in (1, 2)),
        sdk.sample("capacitor.011.csv", media.csv(offset=11.0), label="capacitor", category="testing"),
        sdk.sample("resistor.01.csv", media.csv(offset=20.0), label="resistor"),
    )
    data = sdk.data()
    assert len(data.get_sample_ids()) == 4
    assert {info.label for info in data.get_sample_ids(labels="resistor")} == {"resistor"}
    assert len(data.get_sample_ids(category="testing")) == 1
    assert {info.filename for info in data.get_sample_ids(filename="resistor.01")} == {"resistor.01"}
    for absent in ({"filename": "nothing-like-that"}, {"labels": "nothing-like-that"}):
        assert data.get_sample_ids(**absent) == []


@scenario
def many_samples_are_listed_whole_by_parallel_pages() -> None:
    files = [
        sdk.sample(f"many.{index}.csv", f"a\n{index}\n".encode(), label=f"label{index % 3}") for index in range(130)
    ]
    ids = sdk.sent(*files)
    assert sorted(info.sample_id for info in sdk.data().get_sample_ids(category="training")) == sorted(ids)
    assert len(sdk.data().get_sample_ids(labels="label1")) == 43
    assert sorted(sample.sample_id for sample in sdk.data().stream_samples_by_ids(ids[:20])) == sorted(ids[:20])


@scenario
def a_name_is_found_by_id() -> None:
    (number,) = sdk.sent(sdk.sample("named.01.csv", media.csv()))
    assert sdk.data().get_filename_by_id(number) == "named.01"
    assert sdk.data().get_filename_by_id(1) is None


@scenario
def what_was_deleted_is_gone() -> None:
    data = sdk.data()
    first, second, third = sdk.sent(
        *(sdk.sample(f"gone.{index}.csv", media.csv(offset=float(index))) for index in range(3))
    )
    assert data.delete_sample_by_id(first).success
    assert data.delete_sample_by_id(first) is None
    assert data.download_samples_by_ids(first) == []
    assert {info.sample_id for info in data.get_sample_ids()} == {second, third}
    data.delete_samples_by_filename("gone.1")
    assert {info.sample_id for info in data.get_sample_ids()} == {third}
    assert data.delete_all_samples().success
    assert data.get_sample_ids() == []
