"""The command as a whole: help, version, what is missing, and how it ends."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import click
import pytest
from edgewire import cli
from edgewire.cli import upload
from edgewire.cli.app import app
from edgewire.cli.run import Terminated
from edgewire.errors import ApiError, AuthenticationError, ConfigurationError, ConnectionLost, UploadError
from edgewire.ingestion.item import CATEGORIES
from edgewire.ingestion.report import Results, UploadReport
from edgewire.ingestion.sample import FOLDER_FORMATS

from contract_tests.conftest import Tally

from .conftest import ROOT, Run, started


def commands(group: click.Group = app, path: str = "edgewire") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        assert found is not None
        yield f"{path} {name}", found
        if isinstance(found, click.Group):
            yield from commands(found, f"{path} {name}")


def test_every_command_has_help(run: Run, tally: Tally) -> None:
    found = dict(commands())
    for path, command in found.items():
        assert command.help, path
        ran = run(*path.split()[1:], "--help")
        assert (ran.code, ran.err) == (0, "")
        assert ran.out.startswith(f"Usage: {path}")
    tally("commands", len(found), 6)


def test_every_option_says_what_it_is(tally: Tally) -> None:
    options = [option for _, command in commands() for option in command.params if isinstance(option, click.Option)]
    assert all(option.help for option in options)
    tally("options", len(options), 30)


def test_no_option_takes_a_secret() -> None:
    words = ("key", "token", "secret", "password", "jwt", "hmac")
    names = [option.name or "" for _, command in commands() for option in command.params]
    assert {name for name in names if any(word in name for word in words)} == {"api_key_from_env"}


def test_help_imports_nothing_that_takes_time() -> None:
    program = (
        "import sys; from edgewire.cli import main; code = main(['upload', '--help']);"
        "print(code, *sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"import sys; sys.path[:0] = {[str(ROOT / p) for p in ('generated', 'overlays')]}; {program}",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    code, *modules = done.stderr.split()
    assert code == "0"
    heavy = ("httpx", "rich", "attr", "cbor2", "asyncio", "sqlite3", "edge_impulse_studio", "edgewire.ingestion")
    assert [name for name in modules if name.startswith(heavy)] == []


def test_the_choices_of_the_command_are_those_of_the_library() -> None:
    assert upload.CATEGORIES == CATEGORIES
    assert upload.FORMATS == FOLDER_FORMATS


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra_the_command_says_how_to_get_it(
    missing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "find_spec", lambda name: None if name == missing else importlib.util.find_spec(name))
    assert cli.main(["--help"]) == 2
    text = f"edgewire: the command needs {missing}; install it with: pip install 'edgewire[cli]'\n"
    assert capsys.readouterr() == ("", text)


def test_without_a_command_the_help_goes_to_standard_error(run: Run) -> None:
    ran = run()
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Usage: edgewire")


def test_ctrl_c_while_modules_are_imported_is_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("edgewire.cli.run.run", interrupted)
    assert cli.main([]) == 130
    assert capsys.readouterr() == ("", "edgewire: interrupted\n")


def test_a_closed_standard_input_has_nothing_to_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    monkeypatch.setenv("EI_API_KEY", "ei_00")
    assert cli.main(["upload", "--files-from", "-", "--no-journal"]) == 0
    assert cli.main(["profile", "add"]) == 2
    sys.stdin.close()


def test_the_version_is_printed(run: Run) -> None:
    ran = run("--version")
    assert ran.code == 0
    assert ran.out.startswith("edgewire")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (["nonsense"], "No such command 'nonsense' (see edgewire --help)"),
        (["upload"], "name at least one file or folder to upload"),
        (["upload", "x", "--nonsense"], "No such option"),
        (["upload", "x", "--category", "x"], "'x' is not one of 'training'"),
        (["upload", "x", "--concurrency", "0"], "0 is not in the range"),
        (["upload", "x", "--metadata", "novalue"], "--metadata 'novalue' is no pair; give it as KEY=VALUE"),
        (["upload", "x", "--metadata", "a=1", "--metadata", "a=2"], "--metadata gives 'a' twice"),
        (["upload", "x", "--label", "a", "--no-label"], "--label and --no-label contradict each other"),
        (["upload", "x", "--journal", "j", "--no-journal"], "--journal and --no-journal contradict each other"),
        (["upload", "x", "--json", "--quiet"], "--json and --quiet contradict each other"),
        (["upload", "-"], "standard input has no name; give --name"),
        (["upload", "-", "-", "--name", "a.csv"], "standard input can be read once only"),
        (["upload", "x", "--name", "a.csv"], "--name is for standard input"),
        (["upload", "x", "--api-key-from-env", "NOT_SET"], "the environment variable NOT_SET is not set"),
        (["upload", "x", "--api-key-from-env", "ei_00"], "takes the name of a variable, and this is the key itself"),
        (["upload", "x"], "uploads need a project key: give api_key= or EI_API_KEY"),
        (["upload", "x", "--profile", "nobody"], "there is no profile 'nobody'"),
        (["profile", "remove", "nobody"], "there is no profile 'nobody'"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(run: Run, arguments: list[str], problem: str) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert problem in ran.err
    assert ran.err.startswith("edgewire: ")
    assert ran.err.count("\n") == 1


@pytest.mark.parametrize(
    ("error", "code", "text"),
    [
        (ConfigurationError("wrong\nhere"), 2, "edgewire: wrong here\n"),
        (AuthenticationError("401"), 2, "edgewire: 401\n"),
        (ApiError("500"), 1, "edgewire: 500\n"),
        (UploadError("The journal cannot be opened"), 2, "edgewire: The journal cannot be opened\n"),
        (UploadError("gone", report=UploadReport(results=Results([]))), 1, "edgewire: gone\n"),
        (ConnectionLost("gone"), 1, "edgewire: gone\n"),
        (OSError(28, "No space left", "j.db"), 1, "edgewire: OSError: j.db: No space left (set EDGEWIRE_DEBUG=1"),
        (LookupError("bug"), 1, "edgewire: LookupError: bug (set EDGEWIRE_DEBUG=1 to see where)\n"),
        (KeyboardInterrupt(), 130, "edgewire: interrupted\n"),
        (click.Abort(), 130, "edgewire: interrupted\n"),
        (Terminated(), 143, "edgewire: terminated\n"),
    ],
)
def test_each_error_is_one_sentence_with_its_exit_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, text: str
) -> None:
    def raising(**_: Any) -> None:
        raise error

    monkeypatch.setattr("edgewire.cli.connect.client", raising)
    ran = run("whoami")
    assert (ran.code, ran.out) == (code, "")
    assert ran.err.lstrip("\n").startswith(text)  # click ends the line on which ^C stands


def test_a_traceback_comes_only_where_it_is_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def raising(**_: Any) -> None:
        raise LookupError("bug")

    monkeypatch.setattr("edgewire.cli.connect.client", raising)
    monkeypatch.setenv("EDGEWIRE_DEBUG", "1")
    with pytest.raises(LookupError, match="bug"):
        run("whoami")


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    with started("upload", "--help") as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert process.wait() in (0, 1)


@pytest.mark.parametrize("module", ["edgewire", "edgewire.cli"])
def test_it_runs_as_a_module(module: str) -> None:
    paths = {"PYTHONPATH": f"{ROOT / 'generated'}:{ROOT / 'overlays'}"}
    done = subprocess.run(
        [sys.executable, "-m", module, "--version"], env=paths, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("edgewire")
