"""XML from strangers: elements, text and line numbers; no DOCTYPE, so no entities and nothing for them to expand to.

The standard library's expat is driven directly. Annotation files need no DOCTYPE, and refusing it outright is shorter
and stricter than a dependency that forbids its uses one by one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from .errors import LabelError, shown
from .text import check_size
from .text import number as to_number

MAX_DEPTH = 32


@dataclass(slots=True)
class Element:
    """An element; ``path`` is that from the root, as ``/annotation/object[2]/name``."""

    file: str
    tag: str
    path: str
    line: int
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def fail(self, problem: str) -> NoReturn:
        """Raise the :class:`LabelError` for this element."""
        raise LabelError(self.file, f"line {self.line}, {self.path}", problem)

    def all(self, tag: str) -> list[Element]:
        """The children called ``tag``."""
        return [child for child in self.children if child.tag == tag]

    def find(self, tag: str) -> Element | None:
        """The child called ``tag``, of which there may be one."""
        found = self.all(tag)
        if len(found) > 1:
            found[1].fail(f"a second <{tag}> stands where one is allowed.")
        return found[0] if found else None

    def field(self, tag: str) -> Element:
        """The child called ``tag``, of which there must be one."""
        return self.find(tag) or self.fail(f"<{tag}> is missing.")

    def content(self) -> str:
        """The text, without white space around it; there must be some."""
        if self.children:
            self.fail(f"<{self.children[0].tag}> stands where text is needed.")
        return self.text.strip() or self.fail("it is empty.")

    def number(self) -> float:
        """The text as a finite number."""
        value = to_number(self.content())
        return self.fail(f"{shown(self.content())} is not a number.") if value is None else value


def parse_xml(data: bytes, file: str) -> Element:
    """The root element of ``data``.

    Raises:
        LabelError: not well-formed, with a DOCTYPE, nested too deeply, too large.
    """
    check_size(len(data), file)
    builder = _Builder(file)
    try:
        builder.parser.Parse(data, True)
    except expat.ExpatError as error:
        problem = f"it is not valid XML: {expat.ErrorString(error.code)}."
        raise LabelError(file, f"line {error.lineno}", problem) from None
    except LabelError:
        raise
    except (LookupError, ValueError):  # Python's part in reading encodings that expat does not know.
        raise LabelError(file, "line 1", "its encoding is not supported; save the file as UTF-8.") from None
    return builder.root.children[0]


class _Builder:
    def __init__(self, file: str) -> None:
        self.file = file
        self.root = Element(file, "", "", 1)
        self.open = [self.root]
        self.counts: list[dict[str, int]] = [{}]
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self.doctype
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters

    def doctype(self, *_: object) -> NoReturn:
        line = self.parser.CurrentLineNumber
        raise LabelError(self.file, f"line {line}", "it has a DOCTYPE, which is refused for safety; remove it.")

    def start(self, tag: str, _: object) -> None:
        count = self.counts[-1][tag] = self.counts[-1].get(tag, 0) + 1
        path = f"{self.open[-1].path}/{tag}" + (f"[{count}]" if count > 1 else "")
        element = Element(self.file, tag, path, self.parser.CurrentLineNumber)
        if len(self.open) > MAX_DEPTH:
            element.fail("it is nested too deeply.")
        self.open[-1].children.append(element)
        self.open.append(element)
        self.counts.append({})

    def end(self, _: str) -> None:
        self.open.pop()
        self.counts.pop()

    def characters(self, text: str) -> None:
        self.open[-1].text += text
