"""Profiles are files of their owner alone, and say what is wrong with them."""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path

import pytest
from edgewire.credentials import path_of, read_profile, remove_profile, resolve, write_profile
from edgewire.credentials.profiles import profiles
from edgewire.errors import ConfigurationError


def write(path: Path, text: str, mode: int = 0o600) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)


def test_a_profile_is_written_for_its_owner_alone_and_read_again(nobody: Path) -> None:
    old = os.umask(0)
    try:
        assert write_profile(api_key="ei_1", project_id=5, host="localhost") == nobody
    finally:
        os.umask(old)
    assert stat.S_IMODE(nobody.stat().st_mode) == 0o600
    assert stat.S_IMODE(nobody.parent.stat().st_mode) == 0o700
    found = resolve({})
    assert (found.project_id, found.signin.kinds, found.hosts.ingestion) == (
        5,
        ["project key"],
        "http://localhost:4810",
    )
    assert [path.name for path in nobody.parent.iterdir()] == ["profiles.toml"], "nothing else is left"


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o666, 0o620, 0o601])
def test_a_file_that_others_can_use_is_refused_with_the_command_to_run(nobody: Path, mode: int) -> None:
    write(nobody, '[default]\napi_key = "ei_5ec7e7"\n', mode)
    for call in (lambda: resolve({}), lambda: write_profile("other", api_key="ei_1")):
        with pytest.raises(ConfigurationError, match="chmod 600 ") as caught:
            call()
        assert str(nobody) in str(caught.value)
    assert nobody.read_text() == '[default]\napi_key = "ei_5ec7e7"\n'


def test_the_command_to_run_can_be_pasted_where_the_path_has_a_blank(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "my profiles.toml"
    write(path, "", 0o644)
    monkeypatch.setenv("EDGEWIRE_CONFIG", str(path))
    with pytest.raises(ConfigurationError, match=f"run: chmod 600 '{path}'"):
        resolve({})


def test_a_file_of_somebody_else_is_refused(nobody: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(nobody, '[default]\napi_key = "ei_1"\n')
    monkeypatch.setattr(os, "geteuid", lambda: nobody.stat().st_uid + 1)
    with pytest.raises(ConfigurationError, match="belongs to another user; run: chown"):
        resolve({})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[default]\napi_kye = "ei_5ec7e7"\n', r"api_kye in profile 'default' is not known; did you mean api_key\?"),
        ('[default]\ncolour = "ei_5ec7e7"\n', r"colour in profile 'default' is not known; a profile has api_key, "),
        ('[default]\ntotp = "5ec7e7"\n', "totp in profile 'default' is not known"),
        ('[other]\nx = "5ec7e7"\n', "x in profile 'other' is not known"),
        ('api_key = "ei_5ec7e7"\n', r"api_key stands outside of any profile; write it below \[default\]"),
        ("[default]\napi_key = 5\n", "api_key in profile 'default' is not text"),
        ('[default]\napi_key = ""\n', "api_key in profile 'default' is not text in quotes, and not empty"),
        ('[default]\nproject_id = "5"\n', "project_id in profile 'default' is not a whole number"),
        ("[default]\nproject_id = true\n", "project_id in profile 'default' is not a whole number"),
        ("[default]\napi_key = ei_5ec7e7\n", r"is no TOML \(at line 2"),
        ('[default]\napi_key = "ei_5ec7e7\n', r"is no TOML \(at "),
        ('[default]\napi_key = "key with blank"\n', "api_key in profile 'default' of .* holds a blank"),
        ('[default]\nhost = "http://x"\n', "host in profile 'default' of .* is no bare host name"),
    ],
)
def test_a_mistake_in_the_file_names_the_file_and_the_place_and_repeats_no_value(
    nobody: Path, text: str, message: str
) -> None:
    write(nobody, text)
    with pytest.raises(ConfigurationError, match=message) as caught:
        resolve({})
    assert str(nobody) in str(caught.value)
    assert "5ec7e7" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_file_that_is_no_text_is_refused(nobody: Path) -> None:
    nobody.parent.mkdir(parents=True)
    nobody.write_bytes(b"\xff\xfe[\0")
    nobody.chmod(0o600)
    with pytest.raises(ConfigurationError, match="is not UTF-8"):
        resolve({})


def test_a_pipe_in_the_place_of_the_file_is_refused_and_not_waited_for(nobody: Path) -> None:
    nobody.parent.mkdir(parents=True)
    os.mkfifo(nobody, 0o600)
    with pytest.raises(ConfigurationError, match="is no file"):
        resolve({})


def test_a_profile_that_is_not_there_is_told_with_those_that_are(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="there is no such file"):
        resolve({}, profile="mine")
    write_profile("one", api_key="ei_1")
    write_profile("two", api_key="ei_2")
    with pytest.raises(ConfigurationError, match=r"no profile 'mine' in .*: it has one, two"):
        resolve({}, profile="mine")
    assert resolve({}).signin.kinds == [], "only the one called default is read without being named"


def test_the_file_is_found_where_the_environment_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/absolute")
    assert path_of() == tmp_path / ".config" / "edgewire" / "profiles.toml"
    monkeypatch.setenv("XDG_CONFIG_HOME", "/some/where")
    assert path_of() == Path("/some/where/edgewire/profiles.toml")
    monkeypatch.setenv("EDGEWIRE_CONFIG", "~/ei.toml")
    assert path_of() == tmp_path / "ei.toml"
    monkeypatch.setenv("EDGEWIRE_CONFIG", os.devnull)
    assert read_profile() is None
    with pytest.raises(ConfigurationError, match="give path="):
        write_profile(api_key="ei_1")


def test_writing_one_profile_leaves_the_others_and_their_comments(nobody: Path) -> None:
    write(
        nobody,
        '# mine\n[one]\napi_key = "ei_1" # old\n\n["two"]\n# of the plant\napi_key = "ei_2"\n[three]\nproject_id = 3',
    )
    write_profile("two", org_api_key="ei_22")
    text = nobody.read_text()
    assert tomllib.loads(text) == {
        "one": {"api_key": "ei_1"},
        "three": {"project_id": 3},
        "two": {"org_api_key": "ei_22"},
    }
    assert text.startswith('# mine\n[one]\napi_key = "ei_1" # old\n')


def test_what_cannot_be_changed_safely_is_left_as_it_is(nobody: Path) -> None:
    odd = 'one.api_key = "ei_1"\n'
    write(nobody, odd)
    write_profile("two", api_key="ei_2")
    with pytest.raises(ConfigurationError, match=r"edit \[one\] by hand"):
        write_profile("one", api_key="ei_3")
    assert tomllib.loads(nobody.read_text())["one"] == {"api_key": "ei_1"}


@pytest.mark.parametrize("password", ['quote " and \\ back', "ümlaut 密码", "tab\t and \x7f and \n line", "#[default]"])
def test_any_password_survives_the_file(password: str) -> None:
    write_profile(username="me", password=password)
    layer = read_profile()
    assert layer is not None
    assert layer.values["password"] == password


@pytest.mark.parametrize(
    ("name", "values", "message"),
    [
        ("a b", {"api_key": "ei_1"}, "letters, digits"),
        ("a", {"api_kye": "ei_1"}, "did you mean api_key"),
        ("a", {"project_id": "5"}, "whole number"),
        ("a", {"totp": "123456"}, "not known"),
        ("a", {"api_key": "nonsense"}, "api_key holds no API key, which starts with ei_"),
        ("a", {"org_api_key": "eyJhbGciOi"}, "org_api_key holds a JWT where an API key belongs"),
        ("a", {"jwt_token": "ei_1"}, "jwt_token holds an API key where a token belongs"),
    ],
)
def test_what_is_no_profile_is_not_written(nobody: Path, name: str, values: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        write_profile(name, **values)
    assert not nobody.exists()


def test_a_link_to_a_file_elsewhere_stays_a_link(nobody: Path, tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    write(real, "")
    nobody.parent.mkdir(parents=True)
    nobody.symlink_to(real)
    write_profile(api_key="ei_1")
    assert nobody.is_symlink()
    assert "ei_1" in real.read_text()
    assert resolve({}).signin.kinds == ["project key"]


def test_a_profile_is_removed_and_the_others_stay(nobody: Path) -> None:
    for name in ("one", "two", "three"):
        write_profile(name, api_key=f"ei_{name}")
    assert remove_profile("two") == nobody
    assert profiles() == {"one": {"api_key": "ei_one"}, "three": {"api_key": "ei_three"}}
    assert stat.S_IMODE(nobody.stat().st_mode) == 0o600
    with pytest.raises(ConfigurationError, match=r"no profile 'two' in .*: it has one, three"):
        remove_profile("two")


def test_without_a_file_there_are_no_profiles() -> None:
    assert profiles() == {}
    with pytest.raises(ConfigurationError, match="there is no such file"):
        remove_profile("one")
