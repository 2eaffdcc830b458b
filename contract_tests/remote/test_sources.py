"""Sources: what they offer, that a sample is as long as it was asked for, and what is wrong with bad files."""

from __future__ import annotations

import asyncio
import io
import struct
import wave
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from edgewire.errors import ConfigurationError
from edgewire.ingestion.sample import Sample
from edgewire.remote.model import SampleRefused, Sensor
from edgewire.remote.sources import ImageFolder, RandomWalk, Source, WavMicrophone

from contract_tests.ingestion.given import PNG

from .given_sampling import FakeSampling, rows, sampled

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080030004001011100ffd9")  # 64 x 48 pixels


def content(sample: Sample) -> bytes:
    assert isinstance(sample.data, bytes)
    return sample.data


# The accelerometer


@pytest.mark.parametrize(("length_ms", "interval_ms", "count"), [(1000, 10, 100), (1000, 16, 62), (2000, 16, 125)])
def test_a_walk_has_the_rows_that_its_length_and_its_interval_make(
    length_ms: float, interval_ms: float, count: int
) -> None:
    sample = sampled(RandomWalk(realtime=False), length_ms, interval_ms)
    assert len(rows(sample)) == count
    assert {len(row) for row in rows(sample)} == {3}
    assert sample.interval_ms == interval_ms
    assert sample.sensors == (("accX", "m/s2"), ("accY", "m/s2"), ("accZ", "m/s2"))


def test_a_walk_offers_the_frequencies_of_an_accelerometer() -> None:
    assert RandomWalk().sensors == (Sensor("Accelerometer", 300, (62.5, 100.0)),)


def test_a_seed_gives_the_same_walk_and_another_seed_another_one() -> None:
    first, again, other = (rows(sampled(RandomWalk(seed=seed, realtime=False))) for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_a_walk_goes_on_where_the_last_sample_ended() -> None:
    whole, parts = RandomWalk(seed=1, realtime=False), RandomWalk(seed=1, realtime=False)
    assert rows(sampled(whole, 200)) == rows(sampled(parts, 100)) + rows(sampled(parts, 100))


def test_a_walk_goes_in_small_steps_and_far() -> None:
    first = [row[0] for row in rows(sampled(RandomWalk(seed=1, step=0.1, realtime=False), 30_000))]
    assert max(abs(after - before) for before, after in pairwise(first)) < 0.6
    assert max(first) - min(first) > 2


def test_a_walk_stays_within_what_a_sensor_can_measure() -> None:
    values = [value for row in rows(sampled(RandomWalk(seed=1, step=20, realtime=False), 5000)) for value in row]
    assert max(map(abs, values)) == pytest.approx(2 * 9.81)


def test_a_walk_in_real_time_tells_how_far_it_is() -> None:
    sampling = FakeSampling(length_ms=60)
    asyncio.run(RandomWalk().sample(sampling))
    assert sampling.told[0] < 100
    assert sampling.told[-1] == 100
    assert sampling.told == sorted(sampling.told)


def test_a_walk_that_is_not_in_real_time_does_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    async def waiting(*_: object) -> None:
        raise AssertionError("it waits")

    monkeypatch.setattr("edgewire.remote.sources.random_walk.take_time", waiting)
    assert len(rows(sampled(RandomWalk(realtime=False), 300_000))) == 30_000


def test_a_request_without_an_interval_gets_the_first_frequency() -> None:
    sample = sampled(RandomWalk(realtime=False), 1000, 0)
    assert (len(rows(sample)), sample.interval_ms) == (62, 16)


@pytest.mark.parametrize("length_ms", [0, -1, 300_001, float("nan")])
def test_a_walk_of_no_length_or_too_much_is_refused(length_ms: float) -> None:
    with pytest.raises(SampleRefused, match="up to 300 seconds"):
        sampled(RandomWalk(realtime=False), length_ms)


@pytest.mark.parametrize("step", [-1, float("nan"), float("inf")])
def test_a_step_that_is_no_size_is_refused(step: float) -> None:
    with pytest.raises(ConfigurationError, match="step is"):
        RandomWalk(step=step)


# The microphone


def wav(path: Path, frames: bytes, *, width: int = 2, channels: int = 1, frequency: int = 8000) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, width, frequency, 0, "NONE", ""))
        file.writeframes(frames)
    return path


def heard(sample: Sample) -> tuple[int, ...]:
    with wave.open(io.BytesIO(content(sample)), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 8000)
        return struct.unpack(f"<{file.getnframes()}h", file.readframes(file.getnframes()))


def little(width: int, *values: int) -> bytes:
    return b"".join(value.to_bytes(width, "little", signed=width > 1) for value in values)


def test_a_microphone_offers_the_frequency_of_its_file_and_no_other(tmp_path: Path) -> None:
    microphone = WavMicrophone(wav(tmp_path / "a.wav", bytes(160)), realtime=False)
    assert microphone.sensors == (Sensor("Microphone", 3600, (8000.0,)),)
    assert len(heard(sampled(microphone, 10, 0.125))) == 80
    with pytest.raises(SampleRefused, match=r"Invalid frequency: 16000 Hz; a.wav has 8000 Hz"):
        sampled(microphone, 10, 0.0625)


def test_a_microphone_goes_on_where_it_was_and_begins_again_at_the_end(tmp_path: Path) -> None:
    microphone = WavMicrophone(wav(tmp_path / "a.wav", little(2, *range(20))), realtime=False)
    assert heard(sampled(microphone, 1, 0.125)) == tuple(range(8))
    assert heard(sampled(microphone, 1, 0.125)) == tuple(range(8, 16))
    assert heard(sampled(microphone, 1, 0.125)) == (16, 17, 18, 19, 0, 1, 2, 3)
    assert heard(sampled(microphone, 6, 0.125)) == (*range(4, 20), *range(20), *range(12))


@pytest.mark.parametrize(
    ("width", "values", "expected"),
    [
        (1, (0, 128, 255), (-32768, 0, 32512)),
        (2, (-32768, 5, 32767), (-32768, 5, 32767)),
        (3, (-8388608, 256, 8388607), (-32768, 1, 32767)),
        (4, (-(2**31), 65536, 2**31 - 1), (-32768, 1, 32767)),
    ],
)
@pytest.mark.parametrize("channels", [1, 2])
def test_a_microphone_gives_16_bits_of_the_first_channel(
    tmp_path: Path, width: int, values: tuple[int, ...], expected: tuple[int, ...], channels: int
) -> None:
    frames = b"".join(little(width, value) + little(width, 77) * (channels - 1) for value in values)
    microphone = WavMicrophone(wav(tmp_path / "a.wav", frames, width=width, channels=channels), realtime=False)
    assert heard(sampled(microphone, 3 / 8, 0.125)) == expected


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is no WAV file of uncompressed PCM"),
        (b"ID3\x04" * 10, "is no WAV file of uncompressed PCM"),
        (b"RIFF\x10\0\0\0WAVEfm", "is no WAV file of uncompressed PCM"),
    ],
    ids=["empty", "mp3", "cut"],
)
def test_what_is_no_wav_file_is_refused_in_a_sentence(tmp_path: Path, data: bytes, problem: str) -> None:
    (tmp_path / "a.wav").write_bytes(data)
    with pytest.raises(ConfigurationError, match=problem):
        WavMicrophone(tmp_path / "a.wav")


def test_floating_point_sound_is_refused_with_a_way_out(tmp_path: Path) -> None:
    path = wav(tmp_path / "a.wav", bytes(16))
    path.write_bytes(path.read_bytes().replace(b"fmt \x10\0\0\0\x01\0", b"fmt \x10\0\0\0\x03\0"))
    with pytest.raises(ConfigurationError, match=r"unknown format: 3.*pcm_s16le"):
        WavMicrophone(path)


def test_a_file_without_sound_or_without_its_end_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="has no sound in it"):
        WavMicrophone(wav(tmp_path / "a.wav", b""))
    path = wav(tmp_path / "b.wav", bytes(100))
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ConfigurationError, match="ends before the end that its header names"):
        WavMicrophone(path)
    streamed = wav(tmp_path / "d.wav", bytes(100))  # as ffmpeg writes into a pipe: the sizes are not known yet
    head = streamed.read_bytes()
    streamed.write_bytes(head[:4] + b"\xff" * 4 + head[8:40] + b"\xff" * 4 + head[44:])
    with pytest.raises(ConfigurationError, match=r"d.wav ends before the end that its header names"):
        WavMicrophone(streamed)
    with pytest.raises(ConfigurationError, match=r"c.wav cannot be read: No such file"):
        WavMicrophone(tmp_path / "c.wav")


def test_a_file_that_goes_away_or_changes_under_the_microphone_refuses_the_sample(tmp_path: Path) -> None:
    path = wav(tmp_path / "a.wav", bytes(100))
    microphone = WavMicrophone(path, realtime=False)
    wav(path, bytes(50))
    with pytest.raises(SampleRefused, match="another one than when the device was started"):
        sampled(microphone, 1, 0.125)
    path.unlink()
    with pytest.raises(SampleRefused, match="cannot be read any more: No such file"):
        sampled(microphone, 1, 0.125)


@pytest.mark.parametrize("length_ms", [0, 3_600_000 * 10])
def test_sound_of_no_length_or_too_much_is_refused(tmp_path: Path, length_ms: float) -> None:
    with pytest.raises(SampleRefused, match="Invalid length"):
        sampled(WavMicrophone(wav(tmp_path / "a.wav", bytes(100)), realtime=False), length_ms, 0.125)


# The camera


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in {"b.png": PNG, "a.JPG": JPEG, "c.jpeg": JPEG + b"c", ".d.jpg": b"", "e.txt": b""}.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_a_camera_shows_the_images_in_order_and_begins_again(folder: Path) -> None:
    camera = ImageFolder(folder)
    samples = [sampled(camera) for _ in range(4)]
    assert [(sample.name, content(sample)) for sample in samples] == [
        ("a.JPG", JPEG),
        ("b.png", PNG),
        ("c.jpeg", JPEG + b"c"),
        ("a.JPG", JPEG),
    ]


def test_a_camera_is_named_by_the_size_of_its_first_image(folder: Path) -> None:
    assert ImageFolder(folder).sensors == (Sensor("Camera (64x48)", 60_000),)
    (folder / "a.JPG").unlink()
    assert ImageFolder(folder).sensors == (Sensor("Camera (100x50)", 60_000),)


def test_a_snapshot_shows_what_is_sampled_next_or_the_next_jpeg(folder: Path) -> None:
    camera = ImageFolder(folder)
    snapshot = camera.snapshot
    assert snapshot is not None

    async def look() -> bytes:
        shown = snapshot("low")
        assert not isinstance(shown, bytes)
        return await shown

    assert asyncio.run(look()) == asyncio.run(look()) == JPEG
    sampled(camera)
    assert asyncio.run(look()) == JPEG + b"c"  # b.png is next, and is none


def test_a_folder_of_png_files_has_no_snapshots(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    assert ImageFolder(tmp_path).snapshot is None


def test_images_may_come_and_go(folder: Path) -> None:
    camera = ImageFolder(folder)
    sampled(camera)
    (folder / "b.png").unlink()
    (folder / "aa.jpg").write_bytes(JPEG)
    assert [sampled(camera).name for _ in range(3)] == ["aa.jpg", "c.jpeg", "a.JPG"]
    for path in folder.iterdir():
        path.unlink()
    with pytest.raises(SampleRefused, match=r"has no \.jpg files any more"):
        sampled(camera)


def test_a_folder_that_cannot_be_a_camera_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="has no images in it"):
        ImageFolder(tmp_path)
    with pytest.raises(ConfigurationError, match="is no folder that can be read: No such file"):
        ImageFolder(tmp_path / "nowhere")
    (tmp_path / "a.jpg").write_bytes(b"GIF89a")
    with pytest.raises(ConfigurationError, match=r"a\.jpg is no JPEG and no PNG"):
        ImageFolder(tmp_path)


def test_each_source_is_a_source(tmp_path: Path, folder: Path) -> None:
    make: list[Callable[[], Source]] = [
        RandomWalk,
        lambda: WavMicrophone(wav(tmp_path / "a.wav", bytes(2))),
        lambda: ImageFolder(folder),
    ]
    for source in make:
        assert source().sensors
