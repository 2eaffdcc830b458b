"""``edgewire upload``."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import click

from . import connect
from .display import display

# As in edgewire.ingestion, and written again so that --help need not import it; a test holds them together.
CATEGORIES = ("training", "testing", "validation", "post-processing", "anomaly", "split")
FORMATS = (
    "ei-bounding-boxes-format",
    "coco",
    "remo-json-single-label",
    "remo-json-object-detection",
    "plain-csv",
    "plain-csv-object-detection",
    "open-images-csv",
    "yolo-txt",
    "pascal-voc-xml-object-detection",
)


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH...")
@click.option(
    "--category",
    type=click.Choice(CATEGORIES),
    help="Where samples go. Default: what label files and folder names say, else training.",
)
@click.option(
    "--split",
    type=click.Choice(["service", "hash"]),
    default="service",
    help="Who decides for the category split: the service, or the hash of each file, as old official clients did.",
)
@click.option("--label", help="One label for all files.")
@click.option("--no-label", is_flag=True, help="Store all files without a label.")
@click.option(
    "--label-from",
    type=click.Choice(["service", "first-dot", "folder"]),
    default="service",
    help="Label of files that have none: by the service's rule for names, the name up to its first dot, or the folder.",
)
@click.option("--metadata", multiple=True, metavar="KEY=VALUE", help="Metadata for all files; can be repeated.")
@click.option(
    "--dataset-format",
    type=click.Choice(FORMATS),
    metavar="FORMAT",
    help=f"Format of a folder's annotation files. Default: the first that is found. One of {', '.join(FORMATS)}.",
)
@click.option(
    "--clip-bounding-boxes", is_flag=True, help="Cut boxes at the edges of their image instead of refusing the image."
)
@click.option(
    "--background/--no-background",
    default=None,
    help="Images without annotation have nothing to see in them (an empty list of boxes), or nothing is said of them.",
)
@click.option(
    "--exclude",
    multiple=True,
    metavar="PATTERN",
    help="Pass over files and folders of such names (*.tmp, raw/*); can be repeated.",
)
@click.option("--no-follow", is_flag=True, help="Pass over symbolic links in folders.")
@click.option("--name", help="File name for what comes from standard input (PATH -).")
@click.option(
    "--files-from",
    # Names as the system has them, whatever bytes they are.
    type=click.File("r", encoding=sys.getfilesystemencoding(), errors="surrogateescape"),
    metavar="FILE",
    help="Read more paths from FILE, one a line; - for standard input.",
)
@click.option(
    "--csv-wizard", is_flag=True, help="The project has a CSV wizard: CSV, TXT and Parquet files may have up to 2 GiB."
)
@click.option("--allow-duplicates", is_flag=True, help="Store files although the project has the same content already.")
@click.option("--add-date-id", is_flag=True, help="Have the service add a unique id to the stored names.")
@click.option(
    "--endpoint",
    type=click.Choice(["files", "data"]),
    default="files",
    help="Where to send to: files, or the legacy data.",
)
@click.option("--concurrency", type=click.IntRange(1, 256), help="Requests at once.")
@click.option("--dry-run", is_flag=True, help="Look at everything, say what would be sent, send nothing.")
@click.option("--retry-rejected", is_flag=True, help="Send again what the service rejected in an earlier run.")
@click.option(
    "--journal",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File that remembers what is stored. Default: one for this user.",
)
@click.option("--no-journal", is_flag=True, help="Remember nothing.")
@connect.options
@click.option(
    "--json", "as_json", is_flag=True, help="Print an object a line for each file, and the report as the last."
)
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but what is not stored.")
def command(paths: tuple[str, ...], **options: Any) -> None:
    """Upload files, folders, globs and data sets to a project.

    PATH is a file, a folder, a pattern in quotes ("data/**/*.wav"), an info.labels of an export, or - for standard
    input. Files that are stored already are not sent again, so an upload that was interrupted is finished by starting
    it again.

    The API key comes from EI_API_KEY, from a profile, or from the variable that --api-key-from-env names.

    Exit code: 0 everything is stored, 1 something is not, 2 wrong usage or configuration, 130 interrupted.
    """
    from .run import Ended

    raise Ended(_upload(paths, options))


def _upload(paths: tuple[str, ...], given: dict[str, Any]) -> int:
    from .uploading import carried_out

    _check(paths, given)
    arguments = _arguments(given)
    with connect.client(**{**given, "journal": _journal(given)}) as ei:
        upload = ei.ingestion.upload_data if given["endpoint"] == "data" else ei.ingestion.upload
        shown = display(as_json=given["as_json"], quiet=given["quiet"])
        return carried_out(
            lambda: upload(_sources(paths, given), on_event=shown.event, on_note=shown.note, **arguments), shown
        )


def _check(paths: tuple[str, ...], given: dict[str, Any]) -> None:
    """Raise UsageError for options that contradict each other."""
    if not paths and given["files_from"] is None:
        raise click.UsageError("name at least one file or folder to upload, or give --files-from")
    connect.refuse_both(given, ("label", "no_label"), ("journal", "no_journal"), ("as_json", "quiet"))
    if "-" in paths and not given["name"]:
        raise click.UsageError("standard input has no name; give --name, such as --name idle.01.csv")
    if paths.count("-") > 1:
        raise click.UsageError("standard input can be read once only; give - once")
    if given["name"] and "-" not in paths:
        raise click.UsageError("--name is for standard input (PATH -); files are sent under their own names")
    if "-" in paths and given["files_from"] is not None and given["files_from"].name == "<stdin>":
        raise click.UsageError("standard input cannot be a sample and a list of files; give one of them another way")


def _journal(given: dict[str, Any]) -> Path | Literal["default"] | None:
    return None if given["no_journal"] else given["journal"] or "default"


def _sources(paths: tuple[str, ...], given: dict[str, Any]) -> Iterator[object]:
    for path in paths:
        if path == "-":
            yield given["name"], sys.stdin.buffer
        else:
            yield path
    for line in given["files_from"] or ():
        if path := line.rstrip("\n").removeprefix("\ufeff"):
            yield path


def _arguments(given: dict[str, Any]) -> dict[str, Any]:
    """The arguments of ``upload`` that the options are."""
    arguments = {
        "category": given["category"],
        "split": given["split"],
        "label": given["label"],
        "unlabeled": given["no_label"],
        "infer": given["label_from"],
        "metadata": _metadata(given["metadata"]),
        "dataset_format": given["dataset_format"],
        "clip": given["clip_bounding_boxes"],
        "background": given["background"],
        "exclude": given["exclude"],
        "follow": not given["no_follow"],
        "csv_wizard": given["csv_wizard"],
        "allow_duplicates": given["allow_duplicates"],
        "add_date_id": given["add_date_id"],
        "dry_run": given["dry_run"],
        "retry_rejected": given["retry_rejected"],
    }
    for name in ("concurrency", "project_id"):
        if given[name] is not None:
            arguments[name] = given[name]
    return arguments


def _metadata(pairs: tuple[str, ...]) -> dict[str, str] | None:
    metadata: dict[str, str] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise click.UsageError(f"--metadata {pair!r} is no pair; give it as KEY=VALUE")
        if key in metadata:
            raise click.UsageError(f"--metadata gives {key!r} twice; give it once")
        metadata[key] = value
    return metadata or None
