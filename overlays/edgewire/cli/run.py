"""From arguments to an exit code: every way in which a command can end, each told in one sentence.

0: done. 1: something is not stored, or a service said no. 2: wrong usage or configuration, nothing was done.
130: Ctrl-C. 143: told to end (SIGTERM).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from .app import app

DONE, FAILED, USAGE, INTERRUPTED, TERMINATED = 0, 1, 2, 130, 143


class Ended(Exception):
    """A command has said all there is to say; ``code`` is its exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Terminated(KeyboardInterrupt):
    """SIGTERM came."""


def run(arguments: Sequence[str]) -> int:
    """Run the command; gives its exit code. Nothing is raised but what ``EDGEWIRE_DEBUG`` asks for."""
    if sys.stdin is None:  # Closed: there is nothing to read.
        sys.stdin = open(os.devnull)  # noqa: SIM115  # as long as the process
    try:
        colour = False if os.environ.get("NO_COLOR") else None  # None: where there is a terminal
        return int(app.main(args=list(arguments), prog_name="edgewire", standalone_mode=False, color=colour) or DONE)
    except Ended as ended:
        return ended.code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.ClickException as error:
        command = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "edgewire"
        _say(f"{error.format_message().rstrip('.')} (see {command} --help)")
        return USAGE
    except (click.Abort, KeyboardInterrupt) as error:  # click makes the one of the other
        terminated = isinstance(error, Terminated) or isinstance(error.__cause__, Terminated)
        _say("terminated" if terminated else "interrupted")
        return TERMINATED if terminated else INTERRUPTED
    except BrokenPipeError:
        # Who read our output has gone. Python would say so once more when it closes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:  # whatever it is: a person gets a sentence, and the code says that it failed
        if os.environ.get("EDGEWIRE_DEBUG"):
            raise
        return _failed(error, arguments)


def _failed(error: Exception, arguments: Sequence[str]) -> int:
    from ..errors import (
        AuthenticationError,
        ConfigurationError,
        CredentialError,
        EdgewireError,
        PermissionDenied,
        UploadError,
    )

    if isinstance(error, EdgewireError):
        missing = isinstance(error, CredentialError) and arguments[:1] != ["profile"]
        hint = "; or keep it in a profile with: edgewire profile add" if missing else ""
        _say(f"{error}{hint}")
        configured = isinstance(error, ConfigurationError | AuthenticationError | PermissionDenied)
        unbegun = isinstance(error, UploadError) and error.report is None  # a journal that cannot be opened
        return USAGE if configured or unbegun else FAILED
    text = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
    _say(f"{type(error).__name__}: {text} (set EDGEWIRE_DEBUG=1 to see where)")
    return FAILED


def _say(text: str) -> None:
    """One sentence for a person."""
    from .display import harmless

    click.echo("edgewire: " + harmless(" ".join(text.split())), err=True)
