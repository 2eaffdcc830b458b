"""What is got back is what was sent, whatever file it comes in; or it is not."""

from __future__ import annotations

import io
import json
import wave

import cbor2
import pytest

from contract_tests.live.comparing import Same, same
from contract_tests.live.contents import Content, contents
from contract_tests.live.runs import Run

SENT = {content.what: content for content in contents(Run("20260301T020304Z-0123456789abcdef"))}


def _acquisition(content: Content, change: float = 0.0) -> dict[str, object]:
    values = [[row[0] + change] for row in content.readings]
    sensors = [{"name": "accX", "units": "N/A"}]
    payload = {"device_type": "X", "interval_ms": 10, "sensors": sensors, "values": values}
    return {"protected": {"ver": "v1", "alg": "none"}, "signature": "0" * 64, "payload": payload}


def _sound(content: Content, width: int = 2, change: int = 0) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(width)
        sound.setframerate(8000)
        sound.writeframes(b"".join((int(row[0]) + change).to_bytes(2, "little") for row in content.readings))
    return file.getvalue()


CSV, WAV, PNG = SENT["csv"], SENT["wav"], SENT["png"]


@pytest.mark.parametrize(
    ("content", "got", "expected"),
    [
        *(pytest.param(content, content.sent, "bytes", id=f"{what} as it was") for what, content in SENT.items()),
        *(pytest.param(content, b"", "neither", id=f"{what}, empty") for what, content in SENT.items()),
        *(pytest.param(content, content.sent[:-9], "neither", id=f"{what}, cut off") for what, content in SENT.items()),
        pytest.param(CSV, json.dumps(_acquisition(CSV)).encode(), "readings", id="csv as json"),
        pytest.param(CSV, cbor2.dumps(_acquisition(CSV)), "readings", id="csv as cbor"),
        pytest.param(CSV, json.dumps(_acquisition(CSV, 0.5)).encode(), "neither", id="csv as json, other readings"),
        pytest.param(SENT["json"], CSV.sent, "neither", id="the file of another sample"),
        pytest.param(SENT["cbor"], json.dumps(_acquisition(SENT["cbor"])).encode(), "readings", id="cbor as json"),
        pytest.param(WAV, _sound(WAV), "readings", id="sound with another header"),
        pytest.param(WAV, _sound(WAV, change=1), "neither", id="another sound"),
        pytest.param(WAV, _sound(WAV, width=1), "neither", id="sound of other samples"),
        pytest.param(PNG, PNG.sent + b"\0", "neither", id="a picture that is another file"),
    ],
)
def test_a_download_is_held_against_what_was_sent(content: Content, got: bytes, expected: Same) -> None:
    assert same(content, got) == expected


def test_every_content_is_a_real_file_with_readings_where_it_has_some() -> None:
    assert list(SENT) == ["csv", "json", "cbor", "wav", "png"]
    assert [len(content.readings) for content in SENT.values()] == [32, 32, 32, 800, 0]
