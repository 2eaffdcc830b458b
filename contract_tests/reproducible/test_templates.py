"""Our templates stand in for the generator's own of the same name; when those change, someone has to look."""

from __future__ import annotations

import hashlib
from pathlib import Path

import openapi_python_client
import pytest

from scripts.spec.generate import TEMPLATES

UPSTREAM = Path(openapi_python_client.__file__).with_name("templates")

# What upstream's template was when ours was written. After an upgrade: read the difference, adapt ours, pin it anew.
REPLACED = {
    "api_init.py.jinja": "f3b0290732b219be73b204cc3a44170eab0b64299a485a093306c6cc20d064cc",
    "client.py.jinja": "4eac65762f21014a7fbf59e730f1be6d28c9c85ddc1c40b458b6ff5f67a64c9e",
    "endpoint_init.py.jinja": "c1837a037fdbbd85b5dc1d49f58bd80a672fe4496cfaaf84d3b91927027b56da",
    "endpoint_macros.py.jinja": "58edb8b4913db6ed4863c633fb39365364494398c8156c77151c6676f1b28fee",
    "endpoint_module.py.jinja": "c1b2628053eb4875ba59566baa5ae907666f9cbfafa308d93f970a4404b7cd52",
    "errors.py.jinja": "b6ba7ea79aa7d7f24b47119985d1ed20268d3da0ab70309ee138088a106b6af9",
    "int_enum.py.jinja": "cf8776855b1d826971501d5f6d5b38c3cb496aad9276684b8ece268db67918bc",
    "model.py.jinja": "fd1c79680d51c06cfbb89809ad123750ba9add98b688036c04cabbf1f8ba40a0",
    "models_init.py.jinja": "4f64a3d6e1b15a561be5573c1b7702eb928c0e4fa6b67107d20e57a74c44d51a",
    "package_init.py.jinja": "ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210",
    "str_enum.py.jinja": "e4979a5e6b338351eda8bdac534017cfbeb51a809b494fd3c632db39414817fc",
    "types.py.jinja": "93df9d75883a4eafac77dd21bc6907f3ef612e3f7841e08656618dcf6c4ce494",
}

# Upstream's templates that ours leave without a use; a new one among them may be one that ours should replace.
UNUSED = {
    ".gitignore.jinja",
    "README.md.jinja",
    "helpers.jinja",
    "literal_enum.py.jinja",
    "pyproject.toml.jinja",
    "pyproject_pdm.toml.jinja",
    "pyproject_poetry.toml.jinja",
    "pyproject_ruff.toml.jinja",
    "pyproject_uv.toml.jinja",
    "setup.py.jinja",
}

OUR_ADDITIONS = {"raw.py.jinja", "scope.py.jinja", "views.py.jinja"}
"""Templates that upstream has none for; it would never ask for them, so ``derived.views`` does."""


def ours() -> set[str]:
    return {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja")}


@pytest.mark.parametrize("name", sorted(REPLACED))
def test_what_ours_replaces_is_what_it_was(name: str) -> None:
    assert hashlib.sha256((UPSTREAM / name).read_bytes()).hexdigest() == REPLACED[name]


def test_all_of_ours_replace_one_of_upstream() -> None:
    assert ours() == REPLACED.keys() | OUR_ADDITIONS


def test_upstream_has_no_template_that_nobody_looked_at() -> None:
    assert {path.name for path in UPSTREAM.glob("*.jinja")} == REPLACED.keys() | UNUSED
