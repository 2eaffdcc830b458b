"""Groups of commands that are modules, each imported when it is used: ``--help`` of one waits for no other."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class Lazy(click.Group):
    """A group whose command ``name`` is ``command`` in the module ``prefix + name`` beside this one.

    Args:
        summaries: the commands, in order, with what the help says of each.
        prefix: of their modules.
    """

    def __init__(self, *args: Any, summaries: Mapping[str, str], prefix: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._summaries, self._prefix = summaries, prefix

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names."""
        return list(self._summaries)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in self._summaries:
            return None
        command: click.Command = import_module(f".{self._prefix}{cmd_name}", __package__).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List them without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self._summaries.items()))
