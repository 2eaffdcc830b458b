"""One of everything, generated from a tiny document, imported and called: what each kind of thing becomes."""

from __future__ import annotations

import asyncio
import datetime
import json
import uuid
import warnings
from typing import Any

import httpx
import pytest

from .packages import BASE_URL, Package, generated
from .tree import DATA, tiny_document

JSON = {"content-type": "application/json"}
THING: dict[str, Any] = {"id": 7, "name": "seven", "kind": "very large"}


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return generated(tmp_path_factory.mktemp("generated"), tiny_document(), DATA / "tiny-overlay.yaml")


def read_without_drift(tiny: Package, model: str, value: dict[str, Any]) -> Any:
    """The model of a value that the contract allows: it has no drift, and gives the value back."""
    read = getattr(tiny.models, model).from_dict(value, strict=True)
    assert read.to_dict() == value
    return read


# -- requests


def test_a_call_returns_the_typed_answer(tiny: Package) -> None:
    api, sent = tiny.api(httpx.Response(200, json=THING), access_token="token")
    thing = api.things.get_thing(7)
    assert (thing.id, thing.name, thing.kind) == (7, "seven", tiny.models.Kind.VERY_LARGE)
    assert (sent[0].method, str(sent[0].url)) == ("GET", f"{BASE_URL}/things/7")
    assert sent[0].headers["authorization"] == "Bearer token"


def test_an_awaited_call_sends_the_same(tiny: Package) -> None:
    async def call() -> Any:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json=THING))
        async with httpx.AsyncClient(transport=transport) as client:
            return await tiny.module().AsyncTinyApi(http_client=client).things.get_thing(7)

    assert asyncio.run(call()).to_dict() == THING


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({}, ""),
        ({"limit": 0, "offset": 5}, "limit=0&offset=5"),
        ({"tags": ["a b", "c&d"]}, "tags=a%20b&tags=c%26d"),
        ({"tags": []}, ""),
        ({"ids": [1, 2, 3]}, "ids=1%2C2%2C3"),
        ({"kind": "very large"}, "kind=very%20large"),
        ({"kind": None}, ""),
        (
            {"since": datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)},
            "since=2026-01-02T03%3A04%3A05.000Z",
        ),
    ],
)
def test_query_parameters_are_written_as_the_contract_says(
    tiny: Package, arguments: dict[str, Any], query: str
) -> None:
    api, sent = tiny.api(httpx.Response(200, json={"things": []}))
    api.things.list_things(**arguments)
    assert sent[0].url.query.decode() == query


def test_an_enum_argument_is_the_member_or_its_text(tiny: Package) -> None:
    api, sent = tiny.api(*(httpx.Response(200, json={"things": []}) for _ in range(2)))
    api.things.list_things(kind=tiny.models.Kind.SMALL)
    api.things.list_things(kind="small")
    assert sent[0].url == sent[1].url


def test_a_header_parameter_is_a_header(tiny: Package) -> None:
    api, sent = tiny.api(httpx.Response(200, json={"things": []}), httpx.Response(200, json={"things": []}))
    api.things.list_things(x_trace_id="abc")
    api.things.list_things()
    assert [request.headers.get("x-trace-id") for request in sent] == ["abc", None]


def test_a_body_is_a_model(tiny: Package) -> None:
    api, sent = tiny.api(httpx.Response(200, json=THING))
    api.things.create_thing(body=tiny.models.Thing(id=7, name="seven"))
    assert json.loads(sent[0].content) == {"id": 7, "name": "seven"}


def test_a_file_is_a_part_of_a_multipart_body(tiny: Package) -> None:
    api, sent = tiny.api(httpx.Response(204))
    file = tiny.module().File(b"bytes", file_name="été.bin")
    assert api.things.upload_file(7, body=tiny.models.UploadFileBody(file=file, label="x")) is None
    assert sent[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert "été.bin".encode() in sent[0].content


# -- answers that are not JSON


def test_nothing_is_none(tiny: Package) -> None:
    api, _ = tiny.api(httpx.Response(204))
    assert api.things.delete_thing(7) is None


def test_binary_is_bytes_at_once_or_in_blocks(tiny: Package) -> None:
    api, _ = tiny.api(*(httpx.Response(200, content=b"PK\0\xff", headers={"content-type": "application/zip"}),) * 2)
    assert api.things.get_archive(7) == b"PK\0\xff"
    with api.things.stream_get_archive(7) as download:
        assert b"".join(download.iter_bytes()) == b"PK\0\xff"


def test_text_is_text(tiny: Package) -> None:
    api, _ = tiny.api(httpx.Response(200, text="héllo"))
    assert api.things.get_note(7) == "héllo"


def test_a_redirect_is_its_address(tiny: Package) -> None:
    api, sent = tiny.api(httpx.Response(302, headers={"location": "https://elsewhere.invalid/"}))
    assert api.things.open_page(7) == "https://elsewhere.invalid/"
    assert len(sent) == 1, "it is not followed"


# -- operations


def test_a_deprecated_operation_warns_where_it_is_called(tiny: Package) -> None:
    api, _ = tiny.api(httpx.Response(200, json={"things": []}))
    with pytest.warns(DeprecationWarning, match="list_old_things") as caught:
        api.things.list_old_things()
    assert caught[0].filename == __file__
    assert "(deprecated)" in type(api.things).list_old_things.__doc__


def test_an_operation_that_is_not_deprecated_does_not_warn(tiny: Package) -> None:
    api, _ = tiny.api(httpx.Response(200, json={"things": []}))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        api.things.list_things()
    assert "deprecated" not in type(api.things).list_things.__doc__


def test_the_table_has_one_row_for_each_operation(tiny: Package) -> None:
    declared = sum(len(item) for item in tiny_document()["paths"].values())
    assert len(tiny.rows) == declared
    by_id = {row["id"]: row for row in tiny.rows}
    kinds = {name: row["responses"] for name, row in by_id.items()}
    assert kinds["getArchive"]["200"]["kind"] == "bytes"
    assert kinds["getNote"]["200"]["kind"] == "text"
    assert kinds["deleteThing"]["204"]["kind"] == "nothing"
    assert kinds["openPage"]["302"]["kind"] == "redirect"
    assert [row["id"] for row in tiny.rows if row["deprecated"]] == ["listOldThings"]
    assert by_id["listThings"]["paging"] == "offset"


# -- schemas


def test_a_schema_that_holds_itself_is_read_at_any_depth(tiny: Package) -> None:
    value = {"value": 1, "branches": [{"value": 2, "branches": [{"value": 3}]}, {"value": 4}]}
    tree = read_without_drift(tiny, "Tree", value)
    assert tree.branches[0].branches[0].value == 3


def test_two_schemas_may_hold_each_other(tiny: Package) -> None:
    hen = read_without_drift(tiny, "Hen", {"egg": {"hen": {"egg": {}}}})
    assert type(hen.egg.hen.egg) is tiny.models.Egg


@pytest.mark.parametrize(("tag", "model"), [("round", "Circle"), ("angular", "Square")])
def test_the_discriminator_decides(tiny: Package, tag: str, model: str) -> None:
    """Both alternatives have the same fields, so nothing else could."""
    api, _ = tiny.api(httpx.Response(200, json={"shape": {"type": tag, "size": 1.5}}), strict=True)
    assert type(api.raw_data.get_shape().shape) is getattr(tiny.models, model)


@pytest.mark.parametrize("value", ["text", 3])
def test_a_union_of_scalars_takes_each(tiny: Package, value: str | int) -> None:
    assert read_without_drift(tiny, "Mixture", {"stringOrNumber": value}).string_or_number == value


@pytest.mark.parametrize("value", ["good", "bad", None])
def test_an_enum_may_be_null(tiny: Package, value: str | None) -> None:
    assert read_without_drift(tiny, "Mixture", {"mood": value}).mood == value


@pytest.mark.parametrize("value", [1, 2, -3])
def test_an_enum_may_be_of_integers(tiny: Package, value: int) -> None:
    level = read_without_drift(tiny, "Mixture", {"level": value}).level
    assert level.is_known
    assert level == value


def test_a_map_keeps_its_keys_as_they_are(tiny: Package) -> None:
    value = {"counts": {"a-b": 1, "class": 2}, "anything": {"x": [1, {"y": None}]}}
    mixture = read_without_drift(tiny, "Mixture", value)
    assert mixture.counts == {"a-b": 1, "class": 2}


def test_a_map_of_integers_notices_what_is_none(tiny: Package) -> None:
    events: list[Any] = []
    tiny.models.Mixture.from_dict({"counts": {"a": "one"}}, on_drift=events.append)
    assert [(event.pointer, event.kind) for event in events] == [("/counts/a", "wrong-type")]


def test_a_closed_object_keeps_what_is_unknown_and_tells(tiny: Package) -> None:
    events: list[Any] = []
    mixture = tiny.models.Mixture.from_dict({"closed": {"a": 1, "b": 2}}, on_drift=events.append)
    assert mixture.closed["b"] == 2
    assert [(event.pointer, event.kind) for event in events] == [("/closed/b", "unknown-field")]


def test_all_parts_are_one_model(tiny: Package) -> None:
    both = read_without_drift(tiny, "Mixture", {"both": {"name": "n", "extra": True}}).both
    assert (both.name, both.extra) == ("n", True)


def test_formats_are_python_values(tiny: Package) -> None:
    value = {
        "day": "2026-01-02",
        "moment": "2026-01-02T03:04:05.678Z",
        "key": "12345678-1234-5678-1234-567812345678",
    }
    mixture = read_without_drift(tiny, "Mixture", value)
    assert mixture.day == datetime.date(2026, 1, 2)
    assert mixture.moment == datetime.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=datetime.UTC)
    assert mixture.key == uuid.UUID(value["key"])


def test_a_constant_is_itself_and_nothing_else(tiny: Package) -> None:
    assert read_without_drift(tiny, "Mixture", {"fixed": "always"}).fixed == "always"
    events: list[Any] = []
    assert tiny.models.Mixture.from_dict({"fixed": "never"}, on_drift=events.append).fixed == "never"
    assert [event.kind for event in events] == ["unknown-value"]
