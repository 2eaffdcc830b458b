"""What is found below a folder and for a glob."""

from __future__ import annotations

import glob
import os
import socket
from pathlib import Path

import pytest
from edgewire.ingestion.walk import excluded, matches, walk
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from .given import make


def listing(root: Path, *, follow: bool = True) -> list[str]:
    return [found.path_of(name) for found in walk(str(root), follow=follow) for name in found.files]


def test_files_come_sorted_and_before_the_folders_beside_them(tmp_path: Path) -> None:
    make(tmp_path, "b/1.csv", "a/z/2.csv", "a/3.csv", "z.csv", "c.csv")
    assert listing(tmp_path) == ["c.csv", "z.csv", "a/3.csv", "a/z/2.csv", "b/1.csv"]


def test_hidden_and_read_me_files_and_folders_are_passed_over_as_the_official_client_does(tmp_path: Path) -> None:
    make(tmp_path, ".git/a.csv", ".hidden.csv", "README.md", "my-readme.csv", "Readme/a.csv", "a.csv")
    assert listing(tmp_path) == ["a.csv"]


def test_a_link_that_leads_back_up_is_listed_once_and_noted(tmp_path: Path) -> None:
    make(tmp_path, "a/b/1.csv")
    (tmp_path / "a/b/up").symlink_to(tmp_path / "a")
    (tmp_path / "a/b/self").symlink_to(".")
    assert listing(tmp_path) == ["a/b/1.csv"]
    notes = [note for found in walk(str(tmp_path)) for note in found.notes]
    assert len(notes) == 2
    assert f"a/b/up is the folder {tmp_path}/a again" in notes[1]


def test_folders_that_are_linked_in_many_ways_are_listed_once_each(tmp_path: Path) -> None:
    for level in range(40):  # Followed blindly, these are 2 ** 40 folders.
        make(tmp_path, f"{level}/x.csv")
        for link in ("l", "r"):
            (tmp_path / str(level) / link).symlink_to(tmp_path / str(level + 1))
    assert len(listing(tmp_path / "0")) == 40


def test_links_are_followed_unless_they_should_not_be(tmp_path: Path) -> None:
    make(tmp_path, "data/1.csv", "elsewhere/2.csv", "3.csv")
    (tmp_path / "data/folder").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "data/link.csv").symlink_to(tmp_path / "3.csv")
    assert listing(tmp_path / "data") == ["1.csv", "link.csv", "folder/2.csv"]
    assert listing(tmp_path / "data", follow=False) == ["1.csv"]
    notes = [note for found in walk(str(tmp_path / "data"), follow=False) for note in found.notes]
    assert notes == ["The folder: 2 links were passed over."]


def test_what_is_neither_file_nor_folder_is_refused_without_being_opened(tmp_path: Path) -> None:
    make(tmp_path, "a.csv")
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "broken.csv").symlink_to(tmp_path / "gone")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(tmp_path / "s.csv"))
        (found,) = walk(str(tmp_path))
    assert found.files == ("a.csv",)
    reasons = {os.path.basename(one.source): one.reason for one in found.refused}
    assert reasons.keys() == {"pipe.csv", "broken.csv", "s.csv"}
    assert "leads to nothing" in reasons["broken.csv"]
    assert "a socket, a pipe or a device" in reasons["pipe.csv"] == reasons["s.csv"]


def test_a_folder_that_cannot_be_read_is_refused_and_the_others_are_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a/1.csv", "b/2.csv")
    scandir = os.scandir

    def guarded(path: str) -> object:
        if path.endswith("/a"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    found = list(walk(str(tmp_path)))
    assert [name for one in found for name in one.files] == ["2.csv"]
    assert [one.refused for one in found if one.refused] == [
        ((str(tmp_path / "a"), "the folder cannot be read: Permission denied"),)
    ]


def test_excluded_names_and_paths_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "a.csv", "a.tmp", "raw/b.csv", "x/raw/c.csv", "x/raw/c.tmp")
    found = walk(str(tmp_path), exclude=excluded(["*.tmp", "x/raw"]))
    assert [one.path_of(name) for one in found for name in one.files] == ["a.csv", "raw/b.csv"]


_PARTS = st.sampled_from(["a", "b", "ab", "a.csv", "b.csv", "c"])
_PATTERNS = st.lists(st.sampled_from(["a", "*", "**", "?", "*.csv", "[ab]", "a*"]), max_size=3)
_LAST = st.sampled_from(["a", "*", "?", "*.csv", "[ab]", "a*"])


@settings(max_examples=150)
@for_all(paths=st.sets(st.lists(_PARTS, min_size=1, max_size=4).map(tuple), max_size=8), above=_PATTERNS, last=_LAST)
def test_a_glob_finds_what_the_standard_library_finds(
    tmp_path_factory: pytest.TempPathFactory, paths: set[tuple[str, ...]], above: list[str], last: str
) -> None:
    root = tmp_path_factory.mktemp("tree")
    for parts in sorted(paths):
        path = root.joinpath(*parts)
        if not path.exists() and all(not above.is_file() for above in path.parents):
            make(root, "/".join(parts))
    text = os.path.join(str(root), *above, last)
    found = list(matches(text))
    expected = {os.path.normpath(path) for path in glob.glob(text, recursive=True)}
    assert len(found) == len(set(found)), "a path is found twice"
    assert set(found) == expected


def test_two_stars_at_the_end_are_the_folder_whole(tmp_path: Path) -> None:
    make(tmp_path, "a/1.csv", "a/b/2.csv", "c.csv")
    assert list(matches(f"{tmp_path}/a/**")) == [f"{tmp_path}/a"]
    assert list(matches(f"{tmp_path}/c.csv/**")) == list(matches(f"{tmp_path}/gone/**")) == []


def test_a_glob_survives_links_that_lead_in_circles(tmp_path: Path) -> None:
    make(tmp_path, "a/b/1.csv")
    (tmp_path / "a/b/up").symlink_to(tmp_path)
    assert list(matches(f"{tmp_path}/**/*.csv")) == [f"{tmp_path}/a/b/1.csv"]


def test_a_glob_is_relative_to_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a/1.csv", "2.csv", ".hidden.csv", ".dot/3.csv")
    monkeypatch.chdir(tmp_path)
    assert list(matches("*.csv")) == ["2.csv"]
    assert list(matches("**/*.csv")) == ["2.csv", "a/1.csv"]
    assert list(matches(".dot/*.csv")) == [".dot/3.csv"]
    assert list(matches(".*/*.csv")) == [".dot/3.csv"]
