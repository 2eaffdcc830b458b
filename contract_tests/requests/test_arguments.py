"""What a caller may give, how it is written, and what is refused before anything is sent."""

from __future__ import annotations

import asyncio
import datetime
import math
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

import httpx
import pytest
from edge_impulse_studio import UNSET
from edge_impulse_studio.models import ListSamplesSortBy, RawDataFilterCategory, SetProjectComputeTimeRequest
from edge_impulse_studio.sending import segment, texts

from contract_tests.requests.calls import Line, awaited, blocking

STUDIO, AITRIOS = "edge_impulse_studio", "aitrios_console"
UTC = datetime.UTC


def answer() -> httpx.Response:
    return httpx.Response(200, json={"success": True, "samples": [], "totalCount": 0})


def sent(do: Callable[[Any], Any], package: str = STUDIO) -> httpx.Request:
    """The one request of a call; both clients are asked and must agree."""
    line, other = Line(answer=answer), Line(answer=answer)

    async def run() -> None:
        api = awaited(package, other)
        await do(api)
        await api.http_client.aclose()

    with blocking(package, line) as api:
        do(api)
    asyncio.run(run())
    [request], [twin] = line.requests, other.requests
    assert (request.method, request.url, request.content) == (twin.method, twin.url, twin.content)
    return request


def refused(do: Callable[[Any], Any], match: str, error: type[Exception] = ValueError) -> None:
    """The call raises, and nothing is sent."""
    line = Line(answer=answer)

    async def run() -> None:
        api = awaited(STUDIO, line)
        with pytest.raises(error, match=match):
            await do(api)
        await api.http_client.aclose()

    with blocking(STUDIO, line) as api, pytest.raises(error, match=match):
        do(api)
    asyncio.run(run())
    assert line.requests == []


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, [], ["a", "b"]])
def test_a_path_argument_that_names_nothing_is_refused(value: Any) -> None:
    """It would call another operation: ``DELETE /projects/`` is not ``DELETE /projects/7``."""
    refused(lambda api: api.raw_data.get_sample(value, 1), "project_id")
    refused(lambda api: api.raw_data.get_sample(1, value), "sample_id")


@pytest.mark.parametrize("value", ["a/b", "../x", "%2e%2e", "a?b", "a#b", "a b", "ü/日本", "\n", "a;b=c,d"])
def test_a_path_argument_stays_one_segment(value: str) -> None:
    """Whatever is in it."""
    request = sent(lambda api: api.manage_devices.get_device(value), AITRIOS)
    raw = request.url.raw_path.decode()
    assert raw.startswith("/v1/devices/")
    assert raw.count("/") == 3
    assert "?" not in raw
    assert request.url.path == f"/v1/devices/{value}"


def test_zero_and_false_are_values() -> None:
    """Falsy is not absent."""
    request = sent(lambda api: api.raw_data.list_samples(0, category="", limit=0, offset=0, exclude_sensors=False))
    assert request.url.raw_path == b"/v1/api/0/raw-data?category=&limit=0&offset=0&excludeSensors=false"


def test_none_and_unset_are_left_out() -> None:
    """Optional parameters, and an optional body."""
    request = sent(lambda api: api.raw_data.list_samples(1, category="all", limit=None, offset=UNSET, labels=None))
    assert request.url.query == b"category=all"


def _by_category(value: Any, api: Any) -> Any:
    return api.raw_data.list_samples(1, category=value)


def test_an_enum_takes_its_member_its_value_and_any_other() -> None:
    """A client must not stand in the way of a value that the service learnt after the client was made."""
    for value in (RawDataFilterCategory("training"), "training"):
        request = sent(partial(_by_category, value))
        assert request.url.query == b"category=training"
    request = sent(lambda api: api.raw_data.list_samples(1, category="new one", sort_by=ListSamplesSortBy("other")))
    assert request.url.query == b"category=new%20one&sortBy=other"


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime.datetime(2026, 3, 1, 12, tzinfo=UTC), "2026-03-01T12:00:00.000Z"),
        (datetime.datetime(2026, 3, 1, 12, 0, 0, 1, tzinfo=UTC), "2026-03-01T12:00:00.000001Z"),
        (
            datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=5, minutes=30))),
            "2026-03-01T12%3A00%3A00.000%2B05%3A30",
        ),
        (datetime.datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00.000Z"),
    ],
)
def test_a_moment_is_written_by_rfc_3339(moment: datetime.datetime, text: str) -> None:
    """The offset's plus is encoded, so that no server reads it as a blank."""
    query = sent(lambda api: api.raw_data.list_samples(1, category="all", min_date=moment)).url.query.decode()
    assert query == "category=all&minDate=" + text.replace(":", "%3A")


def test_a_moment_without_a_zone_is_refused() -> None:
    """In a parameter and in a body."""
    naive = datetime.datetime(2026, 3, 1)
    refused(lambda api: api.raw_data.list_samples(1, category="all", min_date=naive), "time zone")


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_a_number_that_json_cannot_write_is_refused(number: float) -> None:
    """In a body. JSON has no NaN."""
    refused(
        lambda api: api.projects.set_project_compute_time_limit(
            1, body=SetProjectComputeTimeRequest.from_dict({"jobLimitM": number})
        ),
        "JSON",
    )


def test_special_characters_survive_the_query() -> None:
    """All of RFC 3986's reserved ones, the plus, blanks, other scripts."""
    text = "a&b=c+d#e?f/g;h:i@j,k %25 ü日本😀\"'<>\\{|}^`~[]$*!()\r\n\x00"
    request = sent(lambda api: api.raw_data.list_samples(1, category="all", search=text))
    assert dict(request.url.params)["search"] == text
    assert b"+" not in request.url.query
    assert b" " not in request.url.query


def test_arguments_are_named() -> None:
    """Everything but the path is keyword-only; a misspelt name is an error, and so is a missing one."""
    refused(lambda api: api.raw_data.list_samples(1, "training"), "positional", TypeError)
    refused(lambda api: api.raw_data.list_samples(1, category="all", limitt=1), "limitt", TypeError)
    refused(lambda api: api.raw_data.list_samples(1), "category", TypeError)


def test_the_base_address_keeps_its_path() -> None:
    """With and without a slash at its end."""
    for base in ("https://service.test/deep/v1", "https://service.test/deep/v1/"):
        line = Line(answer=answer)
        with blocking(STUDIO, line, base_url=base) as api:
            api.raw_data.list_samples(1, category="all")
        assert str(line.requests[0].url) == "https://service.test/deep/v1/api/1/raw-data?category=all"


def test_the_same_request_can_be_sent_again() -> None:
    """For whoever wraps the client: ``exchange`` gives the envelope, and ``build`` needs no network."""
    from edge_impulse_studio.api.raw_data.list_samples import build

    call = build(1, category="all")
    line = Line(answer=answer)
    with blocking(STUDIO, line) as api:
        first, second = api.exchange(call), api.exchange(call)
    assert first.parsed == second.parsed
    assert first.parsed.total_count == 0
    assert first.status == 200
    assert first.headers["content-type"] == "application/json"
    assert first.content == answer().content


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (True, ["true"]),
        (1, ["1"]),
        (1.0, ["1.0"]),
        (1e300, ["1e+300"]),
        (datetime.date(2026, 1, 2), ["2026-01-02"]),
        (UUID(int=1), ["00000000-0000-0000-0000-000000000001"]),
        ([1, True, "x"], ["1", "true", "x"]),
        ((), []),
        (None, []),
    ],
)
def test_how_a_parameter_is_written(value: Any, written: list[str]) -> None:
    """As in JSON, where JSON has it."""
    assert texts(value) == written


def test_a_segment_is_percent_encoded_in_full() -> None:
    """Only RFC 3986's unreserved characters stand for themselves."""
    assert segment("azAZ09-._~", "x") == "azAZ09-._~"
    assert (
        segment("/?#[]@!$&'()*+,;= %\"<>", "x") == "%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%20%25%22%3C%3E"
    )
