"""The records that a user gives, what they may not say, and the errors of what they are made of."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import Any

import pytest
from edgewire.errors import ConfigurationError, EdgewireError
from edgewire.ingestion.acquisition import Acquisition, AcquisitionError
from edgewire.ingestion.labels import LabelError, read_labels
from edgewire.ingestion.sample import FOLDER_FORMATS, Defaults, Sample


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"category": "nowhere"}, "category is 'nowhere'; it must be one of training, testing, validation"),
        ({"split": "random"}, "split is 'random'; it must be one of service, hash"),
        ({"infer": "guess"}, "infer is 'guess'; it must be one of service, first-dot, folder"),
        ({"encoding": "xml"}, "encoding is 'xml'; it must be one of json, cbor"),
        ({"dataset_format": "docx"}, "dataset_format is 'docx'; it must be one of ei-bounding-boxes-format"),
        ({"label": "x", "unlabeled": True}, "label is 'x' and unlabeled is set; give one of them"),
    ],
)
def test_defaults_that_mean_nothing_are_refused_with_what_there_is(wrong: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        Defaults(**wrong)


def test_folder_formats_are_those_of_the_official_client() -> None:
    assert len(FOLDER_FORMATS) == 9
    assert all(Defaults(dataset_format=format).dataset_format == format for format in FOLDER_FORMATS)


def test_a_record_of_a_frame_is_compared_by_identity() -> None:
    import numpy

    sample = Sample(numpy.zeros((2, 2)), "a")
    assert sample == sample  # an array would answer with an array
    assert sample != Sample(numpy.zeros((2, 2)), "a")


def _label_error() -> LabelError:
    with pytest.raises(LabelError) as caught:
        read_labels(b"{", name="coco.json")
    return caught.value


def _acquisition_error() -> AcquisitionError:
    with pytest.raises(AcquisitionError) as caught:
        Acquisition([], [], interval_ms=1, device_type="B")
    return caught.value


@pytest.mark.parametrize("make", [_label_error, _acquisition_error])
def test_errors_are_in_the_tree_and_value_errors_and_survive_pickling(make: Any) -> None:
    error = make()
    assert isinstance(error, EdgewireError)
    assert isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.args, vars(again)) == (type(error), str(error), error.args, vars(error))
    assert error.operation is None


def test_importing_edgewire_imports_nothing_of_it() -> None:
    program = "import sys, edgewire; print(*[name for name in sys.modules if name.startswith('edgewire.')])"
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {sys.path!r}; {program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == ""
