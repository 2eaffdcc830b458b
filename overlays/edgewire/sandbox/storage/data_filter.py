"""The filter of data items: SQL as behind WHERE, over the fields of an item and its metadata.

``dataset = 'gait' AND (label LIKE 'walk%' OR metadata->age >= 40) AND NOT name IN ('a', 'b')``. A name that is no field
of an item is a key of its metadata, as is what follows ``metadata->``; dots in keys are written as underscores.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

Test = Callable[[Mapping[str, Any]], bool]
"""Whether an item is meant: given its fields by name, with its metadata at ``metadata``."""

FIELDS = (
    "id", "dataset", "name", "bucket", "bucket_id", "bucket_name", "bucket_path",
    "total_file_count", "total_file_size", "created",
)  # fmt: skip

_TOKEN = re.compile(
    r"\s+|(?P<text>'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")|(?P<number>[+-]?\d+(?:\.\d+)?)(?![\w.])"
    r"|(?P<metadata>metadata\s*->>?\s*(?:'[^']+'|\w+))|(?P<word>[^\W\d]\w*)|(?P<sign><>|!=|<=|>=|==|[=<>(),])",
    re.IGNORECASE,
)
_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_DEEPEST = 100
"""Parentheses and NOTs in each other; far below what Python's stack holds."""


class FilterError(ValueError):
    """It is no filter; the text says where."""


def parsed(text: str) -> Test:
    """The filter as a function. An empty one lets everything pass.

    Raises:
        FilterError: it cannot be read.
    """
    reader = _Reader(_tokens(text))
    if reader.done:
        return lambda item: True
    test = reader.alternatives()
    if not reader.done:
        raise FilterError(f"expected AND, OR or the end, not {reader.here!r}")
    return test


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens, place = [], 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise FilterError(f"cannot read {text[place : place + 20]!r}")
        place = match.end()
        if match.lastgroup:
            tokens.append((match.lastgroup, match.group()))
    return tokens


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._place = 0
        self._depth = 0

    @property
    def done(self) -> bool:
        return self._place >= len(self._tokens)

    @property
    def here(self) -> str:
        return "the end" if self.done else self._tokens[self._place][1]

    def alternatives(self) -> Test:
        tests = [self._all()]
        while self._word("or"):
            tests.append(self._all())
        return tests[0] if len(tests) == 1 else lambda item: any(test(item) for test in tests)

    def _all(self) -> Test:
        tests = [self._one()]
        while self._word("and"):
            tests.append(self._one())
        return tests[0] if len(tests) == 1 else lambda item: all(test(item) for test in tests)

    def _one(self) -> Test:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FilterError("too deep")
        try:
            if self._word("not"):
                test = self._one()
                return lambda item: not test(item)
            if self._sign("("):
                test = self.alternatives()
                self._expect(")")
                return test
            return self._comparison()
        finally:
            self._depth -= 1

    def _comparison(self) -> Test:
        value = self._column()
        if self._word("is"):
            absent = not self._word("not")
            self._expect_word("null")
            return lambda item: (value(item) is None) == absent
        positive = not self._word("not")
        if self._word("like") or self._word("ilike"):
            fits = _like(self._literal())
            return lambda item: (found := value(item)) is not None and bool(fits(str(found))) == positive
        if self._word("in"):
            choices = self._list()
            equal = _COMPARISONS["="]
            return lambda item: any(_compared(equal, value(item), choice) for choice in choices) == positive
        if not positive:
            raise FilterError(f"expected LIKE or IN after NOT, not {self.here!r}")
        if self.done or self.here not in _COMPARISONS:
            raise FilterError(f"expected a comparison, not {self.here!r}")
        compare = _COMPARISONS[self.here]
        self._place += 1
        literal = self._literal()
        return lambda item: _compared(compare, value(item), literal)

    def _column(self) -> Callable[[Mapping[str, Any]], Any]:
        kind, text = ("end", "the end") if self.done else self._tokens[self._place]
        if kind not in ("word", "metadata") or text.lower() in ("and", "or", "not", "in", "like", "is", "null"):
            raise FilterError(f"expected a field, not {text!r}")
        self._place += 1
        if kind == "word" and text.lower() in FIELDS:
            name = text.lower()
            return lambda item: item.get(name)
        key = text.rpartition(">")[2].strip().strip("'") if kind == "metadata" else text
        return lambda item: _metadata(item["metadata"], key)

    def _literal(self) -> str | float:
        kind, text = ("end", "the end") if self.done else self._tokens[self._place]
        if kind not in ("text", "number"):
            raise FilterError(f"expected a value, not {text!r}")
        self._place += 1
        return float(text) if kind == "number" else text[1:-1].replace(text[0] * 2, text[0])

    def _list(self) -> list[str | float]:
        self._expect("(")
        values = [self._literal()]
        while self._sign(","):
            values.append(self._literal())
        self._expect(")")
        return values

    def _word(self, word: str) -> bool:
        return self._take("word", word)

    def _sign(self, sign: str) -> bool:
        return self._take("sign", sign)

    def _take(self, kind: str, text: str) -> bool:
        if self.done or self._tokens[self._place][0] != kind or self.here.lower() != text:
            return False
        self._place += 1
        return True

    def _expect(self, sign: str) -> None:
        if not self._sign(sign):
            raise FilterError(f"expected {sign!r}, not {self.here!r}")

    def _expect_word(self, word: str) -> None:
        if not self._word(word):
            raise FilterError(f"expected {word.upper()}, not {self.here!r}")


def _metadata(metadata: Mapping[str, str], key: str) -> str | None:
    if key in metadata:
        return metadata[key]
    return next((value for name, value in metadata.items() if name.replace(".", "_") == key), None)


def _compared(compare: Callable[[Any, Any], bool], found: Any, literal: str | float) -> bool:
    """Numbers as numbers, where both sides are some; texts otherwise; what is absent compares with nothing."""
    if found is None:
        return False
    if isinstance(literal, float) or isinstance(found, int | float):
        try:
            return compare(float(found), float(literal))
        except ValueError:
            return compare(str(found), str(literal))
    return compare(found, literal)


def _like(pattern: str | float) -> Callable[[str], object]:
    """``%`` for any text, ``_`` for one character; in any case, as MySQL has it."""
    first, *rest = [
        "".join("." if character == "_" else re.escape(character) for character in part)
        for part in re.split("%+", str(pattern))
    ]
    # Each part is looked for where it first fits, and never again: patterns cannot take exponential time.
    if rest:
        *middle, last = rest
        first += "".join(f"(?>.*?{part})" for part in middle) + ".*" + last
    return re.compile(first, re.IGNORECASE | re.DOTALL).fullmatch
