"""Every operation that comes in pages has a method that gives its items one by one, blocking and awaited."""

from __future__ import annotations

import asyncio
import copy
import importlib
import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from edge_impulse_studio import AsyncStudioApi, StudioApi

from contract_tests.conftest import Tally
from contract_tests.models.checks import check_same
from contract_tests.models.classes import classes
from contract_tests.requests.calls import CREDENTIALS, HOST, Case, answers, arguments, cases, python_arguments
from contract_tests.values import PACKAGES, Json, examples
from scripts.spec.derived import derived_name

COUNTS = {"edge_impulse_studio": 23, "aitrios_console": 14}
PAGE, ITEMS = 3, 8


class Service:
    """Gives ``ITEMS`` valid items as the contract says that the operation is paged, and keeps the queries."""

    def __init__(self, case: Case) -> None:
        self.pages = case.row["pages"]
        self.queries: list[dict[str, str]] = []
        self._case = case
        self._answer = next(each for each in examples(answers(case, "all"), 5) if each[self.pages["items"]])
        self.things = [self._numbered(number) for number in range(ITEMS)]

    def _numbered(self, number: int) -> Json:
        item = copy.deepcopy(self._answer[self.pages["items"]][0])
        if key := self.pages.get("key"):
            item[key] = str(number) if isinstance(item[key], str) else number
        elif "parameter" not in self.pages:
            item.update({name: type(value)(number) for name, value in item.items() if type(value) in (int, str)})
        return item

    def handle(self, request: httpx.Request) -> httpx.Response:
        query = dict(request.url.params)
        self.queries.append(query)
        start = int(query.get(self.pages.get("parameter", "offset"), "0"))
        end = start + int(query["limit"])
        page = {**self._answer, self.pages["items"]: self.things[start:end]}
        if self.pages.get("total"):
            page[self.pages["total"]] = ITEMS
        if "token" in self.pages:
            page[self.pages["token"]] = str(end) if end < ITEMS else ""
        schema = self._case.answer[2]
        assert schema
        assert self._case.contract.validator(schema).is_valid(page)
        return httpx.Response(200, json=page)


def called(case: Case) -> tuple[list[Any], dict[str, Any]]:
    """All arguments that the operation takes, but for those that say which page."""
    positional, named = python_arguments(case, examples(arguments(case, "all"), 1)[0])
    for name in ("limit", "offset", "starting_after"):
        named.pop(name, None)
    return positional, named


def read(case: Case, service: Service) -> tuple[list[Any], int | None, Callable[..., Any]]:
    client, _, _ = CREDENTIALS[case.package]
    with httpx.Client(transport=httpx.MockTransport(service.handle)) as http:
        api = getattr(importlib.import_module(case.package), client)(base_url=HOST, http_client=http, strict=True)
        method = getattr(getattr(api, case.row["resource"]), derived_name("iter", case.row["name"]))
        positional, named = called(case)
        pages = method(*positional, **named, page_size=PAGE)
        assert not service.queries
        found = list(pages)
        assert list(pages) == found == [item for page in pages.by_page() for item in page]
        return found, pages.total(), method


def read_async(case: Case, service: Service) -> tuple[list[Any], int | None, Callable[..., Any]]:
    client, _, _ = CREDENTIALS[case.package]

    async def main() -> tuple[list[Any], int | None, Callable[..., Any]]:
        async with httpx.AsyncClient(transport=httpx.MockTransport(service.handle)) as http:
            package = importlib.import_module(case.package)
            api = getattr(package, f"Async{client}")(base_url=HOST, http_client=http, strict=True)
            method = getattr(getattr(api, case.row["resource"]), derived_name("iter", case.row["name"]))
            positional, named = called(case)
            pages = method(*positional, **named, page_size=PAGE)
            found = [item async for item in pages]
            assert [item async for page in pages.by_page() for item in page] == found
            again = [item async for item in pages]
            assert again == found
            return found, await pages.total(), method

    return asyncio.run(main())


@pytest.mark.parametrize("reading", [read, read_async], ids=["blocking", "awaited"])
@pytest.mark.parametrize("package", PACKAGES)
def test_every_paged_operation_gives_its_items_one_by_one(package: str, reading: Any, tally: Tally) -> None:
    """All of them, in their order and as the class that the annotation names; lazily, and anew for each loop."""
    known, checked = classes(package), 0
    for case in cases(package):
        if not case.row["paging"]:
            continue
        service = Service(case)
        found, total, method = reading(case, service)
        said = re.fullmatch(r"(Async)?Pages\[(\w+)\]", method.__annotations__["return"])
        assert said, method
        assert bool(said[1]) == (reading is read_async)
        assert {type(item) for item in found} == {known.evaluated(said[2])}
        check_same(known.module("encoding").encode(found), service.things)
        assert total == (ITEMS if service.pages.get("total") else None)
        first = service.queries[: len(service.queries) // 3]
        if "token" in service.pages:
            assert [query.get("starting_after") for query in first] == [None, "3", "6"]
        else:
            assert [int(query["offset"]) for query in first] == ([0, 2, 5] if service.pages["key"] else [0, 3, 6])
        checked += 1
    tally(f"paging: {package}: {reading.__name__}", checked, COUNTS[package])


@pytest.mark.parametrize("package", PACKAGES)
def test_a_method_takes_what_its_operation_takes(package: str, tally: Tally) -> None:
    """But for those that say which page, and ``page_size`` in their place."""
    checked = 0
    for case in cases(package):
        if not case.row["paging"]:
            continue
        module = importlib.import_module(f"{package}.api.{case.row['resource']}")
        tag_class = next(value for name, value in vars(module).items() if name.endswith("Api") and "Async" not in name)
        plain = getattr(tag_class, case.row["name"]).__annotations__
        paged = getattr(tag_class, derived_name("iter", case.row["name"])).__annotations__
        assert paged.keys() ^ plain.keys() == {"limit", case.row["pages"].get("parameter", "offset"), "page_size"}
        assert all(paged[name] == plain[name] for name in paged.keys() & plain.keys() - {"return"})
        checked += 1
    tally(f"paging: {package}: signatures", checked, COUNTS[package])


@pytest.mark.parametrize("size", [0, -1])
def test_a_page_of_nothing_is_refused_before_anything_is_sent(size: int) -> None:
    for api in (StudioApi(), AsyncStudioApi()):
        with pytest.raises(ValueError, match=f"listSamples: page_size={size} must be 1 or more"):
            api.raw_data.iter_samples(1, category="training", page_size=size)


def test_a_page_larger_than_the_contract_allows_is_refused() -> None:
    aitrios = importlib.import_module("aitrios_console")
    with pytest.raises(ValueError, match="get_deploy_configurations: page_size=257 must be from 1 to 256"):
        aitrios.AitriosApi().deploy.iter_deploy_configurations(page_size=257)


def test_pages_say_what_they_are() -> None:
    assert repr(StudioApi().raw_data.iter_samples(1, category="training")) == "Pages(listSamples, page_size=100)"


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("list_samples", "iter_samples"),
        ("list_all_jobs", "iter_all_jobs"),
        ("get_devices", "iter_devices"),
        ("retrieve_a_list_of_inferences", "iter_inferences"),
        ("whitelabel_admin_get_users", "iter_whitelabel_admin_users"),
        ("getaways", "iter_getaways"),
        ("samples_list", "iter_samples_list"),
    ],
)
def test_the_name_has_iter_for_the_verb(name: str, method: str) -> None:
    assert derived_name("iter", name) == method
