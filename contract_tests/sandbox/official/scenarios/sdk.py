"""The parts of the SDK that scenarios use, imported late, and short ways to say what they all do."""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .. import media


def package() -> Any:
    import edgeimpulse  # type: ignore[import-untyped]  # the official SDK ships no types

    return edgeimpulse


def data() -> Any:
    from edgeimpulse.experimental import data  # type: ignore[import-untyped]  # the official SDK ships no types

    return data


def types() -> Any:
    from edgeimpulse.data import sample_type  # type: ignore[import-untyped]  # the official SDK ships no types

    return sample_type


def sent(*samples: Any, **keywords: Any) -> list[int]:
    """Upload, and the ids; every one must have gone well."""
    answer = data().upload_samples(list(samples), **keywords)
    assert not answer.fails, [fail.error for fail in answer.fails]
    assert len(answer.successes) == len(samples)
    ids = [sample.sample_id for sample in samples]
    assert all(isinstance(number, int) for number in ids), ids
    return ids


def sample(name: str, content: Any, **fields: Any) -> Any:
    given = io.BytesIO(content) if isinstance(content, bytes) else content
    return data().Sample(**{"filename": name, "data": given, "category": "training", "label": "idle", **fields})


def one(number: int) -> Any:
    (found,) = data().download_samples_by_ids(number)
    return found


def client() -> Any:
    edgeimpulse = package()
    return edgeimpulse.configure_generic_client(key=edgeimpulse.API_KEY, host=edgeimpulse.API_ENDPOINT)


def project() -> int:
    return int(package().default_project_id_for(client()))


@contextlib.contextmanager
def model() -> Iterator[str]:
    """A model on disk, in the one format that needs no library here."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.onnx")
        path.write_bytes(media.onnx())
        yield str(path)


@contextlib.contextmanager
def raises(kind: type[Exception], text: str = "") -> Iterator[None]:
    said = None
    try:
        yield
    except kind as error:
        said = str(error)
    assert said is not None, f"{kind.__name__} was not raised"
    assert text in said, f"{text!r} is not in {said!r}"
