"""What each answer of the service means for the files of a request."""

from __future__ import annotations

import json
from typing import Any

import pytest
from edgewire.errors import ConnectionLost
from edgewire.ingestion.answers import (
    Again,
    Apart,
    Fate,
    Halt,
    Outcome,
    Settled,
    after_failure,
    judge,
    judge_data,
    judge_error,
)
from edgewire.ingestion.report import UploadForbidden, UploadUnauthenticated
from hypothesis import given
from hypothesis import strategies as st

JSON = {"content-type": "application/json"}
STORED = {"success": True, "projectId": 7, "sampleId": 4711, "fileName": "idle.01.wav.5a0b1c2d"}
DUPLICATE = {"success": False, "error": "An item with this hash already exists (ids: 12345)"}
CSV = {"success": False, "error": "Could not parse this CSV file"}


def said(*entries: object, status: int = 200, files: int | None = None, **top: Any) -> object:
    content = json.dumps({"success": True, "files": list(entries), **top}).encode()
    return judge(status, JSON, content, len(entries) if files is None else files)


def fates(verdict: object) -> list[Fate]:
    assert isinstance(verdict, Settled)
    return [outcome.fate for outcome in verdict.outcomes]


def test_entries_belong_to_files_by_position() -> None:
    verdict = said(STORED, DUPLICATE, {"success": False, "error": "Invalid mimetype"})
    assert isinstance(verdict, Settled)
    assert list(verdict.outcomes) == [
        Outcome(Fate.STORED, "", 4711, 7, "idle.01.wav.5a0b1c2d"),
        Outcome(Fate.THERE, DUPLICATE["error"], 12345),  # type: ignore[arg-type]  # a text
        Outcome(Fate.REJECTED, "Invalid mimetype"),
    ]


@pytest.mark.parametrize("top", [True, False])
def test_entries_count_whatever_is_said_about_all_of_them(top: bool) -> None:
    assert fates(said(DUPLICATE, STORED, success=top, error="some failed")) == [Fate.THERE, Fate.STORED]


def test_a_stored_file_may_come_without_its_ids() -> None:
    assert fates(said({"success": True})) == [Fate.STORED]


@pytest.mark.parametrize("entry", [None, 5, "x", [], {}, {"sampleId": 1}, {"success": None}, {"success": "true"}])
def test_an_entry_that_does_not_say_success_or_failure_is_in_doubt(entry: object) -> None:
    assert fates(said(STORED, entry)) == [Fate.STORED, Fate.DOUBT]


def test_a_failure_without_a_word_is_a_rejection() -> None:
    assert fates(said({"success": False})) == [Fate.REJECTED]


@pytest.mark.parametrize("word", ["Request timed out", "Temporary failure", "please try again later", "ECONNRESET"])
def test_a_failure_that_sounds_as_if_it_passes_is_asked_again(word: str) -> None:
    assert fates(said({"success": False, "error": word})) == [Fate.AGAIN]
    assert isinstance(judge(500, JSON, json.dumps({"success": False, "error": word}).encode(), 3), Again)


@pytest.mark.parametrize("count", [1, 2, 4, 9])
def test_a_count_that_does_not_fit_is_asked_one_by_one(count: int) -> None:
    verdict = said(*[STORED] * count, files=3)
    assert isinstance(verdict, Apart)
    assert verdict.single
    assert verdict.doubt


def test_one_file_that_became_several_samples_is_stored_if_all_of_them_are() -> None:
    assert fates(said(STORED, STORED, DUPLICATE, files=1)) == [Fate.STORED]
    assert fates(said(DUPLICATE, DUPLICATE, files=1)) == [Fate.THERE]
    verdict = said(STORED, CSV, files=1)
    assert fates(verdict) == [Fate.REJECTED]
    assert isinstance(verdict, Settled)
    assert "1 of its 2 samples" in verdict.outcomes[0].reason


def test_entries_of_attachments_do_not_count_for_their_file() -> None:
    content = json.dumps({"success": True, "files": [STORED, {"success": False, "error": "Invalid mimetype"}]})
    verdict = judge(200, JSON, content.encode(), 1, attachments=1)
    assert fates(verdict) == [Fate.STORED]


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b"{", b'{"success": true, "fi', b"null", b"[]", b"{}", b'{"success": true}', b"\xff\xfe"],
)
def test_a_200_without_a_result_leaves_everything_in_doubt(content: bytes) -> None:
    verdict = judge(200, {}, content, 3)
    assert isinstance(verdict, Again)
    assert verdict.doubt


@pytest.mark.parametrize("status", [400, 413, 415, 422, 500, 200])
def test_the_services_word_on_a_request_is_tracked_down_to_a_file(status: int) -> None:
    content = json.dumps(CSV).encode()
    several = judge(status, JSON, content, 8)
    assert isinstance(several, Apart)
    assert not several.single
    assert several.doubt  # some of it may have been stored before the word was said
    alone = judge(status, JSON, content, 1)
    assert fates(alone) == [Fate.REJECTED]
    assert isinstance(alone, Settled)
    assert alone.outcomes[0] == Outcome(Fate.REJECTED, CSV["error"])  # type: ignore[arg-type]  # a text


def test_a_word_that_says_nothing_is_asked_once_more_and_then_believed() -> None:
    verdict = judge(500, JSON, b'{"success": false, "error": "Unknown error (x)"}', 1)
    assert isinstance(verdict, Again)
    assert after_failure(verdict, 1, 1, ceiling=8, others_work=True) == "again"
    assert after_failure(verdict, 2, 1, ceiling=8, others_work=True) == "over"
    assert isinstance(judge(500, JSON, b'{"success": false, "error": "Unknown error (x)"}', 2), Apart)


@pytest.mark.parametrize("status", [400, 200, 500])
def test_a_duplicate_is_one_whatever_the_status(status: int) -> None:
    assert fates(judge(status, JSON, json.dumps(DUPLICATE).encode(), 1)) == [Fate.THERE]


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 520, 561])
@pytest.mark.parametrize("content", [b"", b"<html>", b'{"message": "no word of the service"}', b"text"])
def test_a_bad_moment_is_repeated(status: int, content: bytes) -> None:
    verdict = judge(status, {}, content, 5)
    assert isinstance(verdict, Again)
    assert verdict.doubt == (status != 429)
    assert verdict.busy == (status in (429, 503))


def test_retry_after_is_understood_in_any_case_of_its_name() -> None:
    for name in ("retry-after", "Retry-After", "RETRY-AFTER"):
        verdict = judge(503, {name: "17"}, b"", 1)
        assert isinstance(verdict, Again)
        assert verdict.wait == 17


@pytest.mark.parametrize("status", [301, 302, 307, 402, 404, 405, 409, 410, 411, 414, 421, 431, 501, 511])
def test_what_will_not_change_is_final_but_not_remembered_as_the_files_fault(status: int) -> None:
    verdict = judge(status, {}, b"", 2)
    assert fates(verdict) == [Fate.REJECTED] * 2
    assert isinstance(verdict, Settled)
    assert not any(outcome.lasting for outcome in verdict.outcomes)
    assert f"HTTP {status}" in verdict.outcomes[0].reason


def test_a_refused_key_halts_everything() -> None:
    unknown = judge(401, JSON, b'{"success": false, "error": "Invalid API key"}', 9, path="/api/training/files")
    assert isinstance(unknown, Halt)
    assert isinstance(unknown.error, UploadUnauthenticated)
    assert unknown.error.status == 401
    assert unknown.error.server_message == "Invalid API key"
    forbidden = judge(403, JSON, b'{"success": false, "error": "no"}', 9)
    assert isinstance(forbidden, Halt)
    assert isinstance(forbidden.error, UploadForbidden)
    assert isinstance(judge(200, JSON, b'{"success": false, "error": "Invalid API key"}', 9), Halt)


def test_413_without_a_word_makes_requests_smaller_and_doubts_nothing() -> None:
    verdict = judge(413, {"content-type": "text/html"}, b"<html>", 2)
    assert verdict == Apart("HTTP 413: a web page, not an answer of the service", doubt=False, smaller=True)


def test_words_of_a_stranger_are_shown_on_one_line_without_control_characters_and_not_for_ever() -> None:
    verdict = said({"success": False, "error": "a\x1b[2J\r\nb\0c" + "x" * 10_000})
    assert isinstance(verdict, Settled)
    reason = verdict.outcomes[0].reason
    assert reason.startswith("a [2J b c")
    assert reason.isprintable()
    assert len(reason) <= 500


def test_the_legacy_endpoint_answers_with_the_stored_name() -> None:
    assert judge_data(200, {}, b"idle.01.wav.5a0b1c2d\n") == Settled(
        [Outcome(Fate.STORED, name="idle.01.wav.5a0b1c2d")]
    )
    assert fates(judge_data(200, {}, b"")) == [Fate.STORED]
    assert isinstance(judge_data(200, {"content-type": "text/html"}, b"<html>"), Again)
    assert fates(judge_data(400, {}, b"An item with this hash already exists (ids: 1)")) == [Fate.THERE]
    assert fates(judge_data(400, {}, b"Invalid message")) == [Fate.REJECTED]
    assert isinstance(judge_data(401, {}, b"Invalid API key"), Halt)
    assert isinstance(judge_data(503, {}, b"<html>"), Again)
    assert fates(judge_data(421, {}, b"Missing header")) == [Fate.REJECTED]


def test_a_lost_answer_is_in_doubt_unless_nothing_was_sent() -> None:
    assert judge_error(ConnectionLost("it broke")) == Again("it broke", doubt=True)
    assert judge_error(ConnectionLost("none", sent=False)) == Again("none", doubt=False)


def test_what_fails_for_ever_is_given_up_or_taken_apart_where_others_work() -> None:
    failure = Again("x")
    assert after_failure(failure, 3, 9, ceiling=4, others_work=True) == "again"
    assert after_failure(failure, 4, 9, ceiling=4, others_work=True) == "apart"
    assert after_failure(failure, 4, 1, ceiling=4, others_work=True) == "over"
    assert after_failure(failure, 4, 9, ceiling=4, others_work=False) == "over"
    assert after_failure(Again("x", busy=True), 4, 9, ceiling=4, others_work=True) == "over"


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["success", "error", "files"]), inner),
    max_leaves=12,
)


@given(
    st.integers(100, 599),
    st.dictionaries(st.sampled_from(["content-type", "retry-after"]), st.text(max_size=20)),
    st.binary(max_size=60) | VALUES.map(lambda value: json.dumps(value).encode()),
    st.integers(1, 4),
)
def test_no_answer_makes_a_mistake_and_success_is_never_invented(
    status: int, headers: dict[str, str], content: bytes, files: int
) -> None:
    for verdict in (judge(status, headers, content, files), judge_data(status, headers, content)):
        if isinstance(verdict, Settled) and any(outcome.fate is Fate.STORED for outcome in verdict.outcomes):
            assert 200 <= status < 300
    verdict = judge(status, headers, content, files)
    if isinstance(verdict, Settled):
        assert len(verdict.outcomes) == files
        if any(outcome.fate is Fate.STORED for outcome in verdict.outcomes):
            assert b'"success": true' in content
