"""The line that repeats a request: a shell reads it as it was meant, and it holds no secret."""

from __future__ import annotations

import shlex

import pytest

from .curl import curl
from .service import Origin, Service

KEY, ORGANIZATION = "ei_" + "0" * 40, "ei_" + "0" * 40 + "1"


def service(origin: Origin = "sandbox") -> Service:
    return Service(
        origin=origin,
        studio_url="http://127.0.0.1:41233/v1",
        ingestion_url="http://127.0.0.1:41234",
        project_id=1,
        api_key=KEY,
        organization_key=ORGANIZATION,
    )


def words(line: str) -> list[str]:
    return shlex.split(line, comments=True)


@pytest.mark.parametrize(
    ("header", "value", "shown"),
    [
        ("X-Api-Key", KEY, '"x-api-key: $EI_API_KEY"'),
        ("x-api-key", ORGANIZATION, '"x-api-key: $EI_ORG_API_KEY"'),
        ("x-jwt-token", "anything", '"x-jwt-token: $EI_JWT_TOKEN"'),
        ("Cookie", "jwt=anything", '"cookie: $EI_COOKIE"'),
        ("Authorization", "Bearer anything", '"authorization: $EI_AUTHORIZATION"'),
    ],
)
def test_credentials_are_variables_of_the_shell(header: str, value: str, shown: str) -> None:
    line = curl(service(), "GET", "http://127.0.0.1:41233/v1/api/1", {header: value})
    assert shown in line
    assert value not in line


@pytest.mark.parametrize("secret", [KEY, ORGANIZATION])
def test_a_secret_in_the_address_another_header_or_the_body_is_not_shown(secret: str) -> None:
    line = curl(
        service(), "POST", f"http://a.test/?key={secret}", {"x-note": secret}, f'{{"key": "{secret}"}}'.encode()
    )
    assert KEY not in line


def test_a_shell_reads_addresses_headers_and_bodies_as_they_were() -> None:
    body = """{"label": "it's $HOME `id` \\"quoted\\""}"""
    line = curl(service("live"), "POST", "https://a.test/x?a=1&b='2'", {"x-label": "a 'b' $(id)"}, body.encode())
    assert words(line) == [
        "curl", "-sS", "-X", "POST", "https://a.test/x?a=1&b='2'", "-H", "x-label: a 'b' $(id)", "--data-raw", body,
    ]  # fmt: skip


def test_a_method_is_a_word_and_no_command() -> None:
    assert words(curl(service(), "GET; id", "https://a.test/", {}))[:4] == ["curl", "-sS", "-X", "GET; id"]


def test_a_header_without_a_value_is_sent_without_one() -> None:
    assert words(curl(service(), "GET", "https://a.test/", {"x-label": ""}))[-2:] == ["-H", "x-label;"]


@pytest.mark.parametrize("body", [b"@/etc/hostname", b"@-"])
def test_a_body_is_never_read_as_the_name_of_a_file(body: bytes) -> None:
    assert words(curl(service(), "POST", "https://a.test/", {}, body))[-2:] == ["--data-raw", body.decode()]


@pytest.mark.parametrize("body", [b"\xff\x00", b"x" * 2001, b"two\nlines"], ids=["bytes", "long", "lines"])
def test_a_body_that_cannot_stand_in_a_line_is_told_by_its_size(body: bytes) -> None:
    line = curl(service(), "POST", "https://a.test/", {}, body)
    assert words(line)[-2:] == ["--data-binary", "@body"]
    assert f"# {len(body)} bytes" in line


def test_brackets_of_an_address_are_not_expanded() -> None:
    assert "-g" in words(curl(service(), "GET", "https://a.test/x?labels=[a]", {}))
    assert "-g" not in words(curl(service(), "GET", "https://a.test/x", {}))


def test_the_ports_are_those_that_a_sandbox_has_by_default() -> None:
    assert words(curl(service(), "GET", "http://127.0.0.1:41233/v1/api/1", {}))[-1] == "http://localhost:4800/v1/api/1"
    assert words(curl(service(), "GET", "http://127.0.0.1:41234/api/x", {}))[-1] == "http://localhost:4810/api/x"
    assert "127.0.0.1:41233" in curl(service("live"), "GET", "http://127.0.0.1:41233/v1/api/1", {})


@pytest.mark.parametrize("name", ["X-Amz-Signature", "X-Goog-Signature", "Signature"])
def test_a_signed_address_loses_its_signature(name: str) -> None:
    line = curl(service(), "PUT", f"https://s3.test/f?{name}=abc&date=1", {})
    assert "abc" not in line
    assert "https://s3.test/f?<signed>" in line
