"""Text as WordprocessingML: escaped, with tabs and line breaks as Word keeps them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from nts_scenario_kit.errors import OutputError


class Xml(str):
    """A finished piece of XML; any other text is escaped when a template prints it."""

    __slots__ = ()

    def __html__(self) -> Xml:
        """Itself: Jinja's own way of saying that a text needs no escaping."""
        return self


#: A tab and a line break inside ``w:t``: the text ends, the sign stands beside it, the text goes on in the same run.
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'


def escape(value: object) -> str:
    """The value as it may stand inside ``w:t``; a piece of Xml as it is.

    Only letters that need it are touched: ``Sở NN&PTNT`` becomes ``Sở NN&amp;PTNT`` and is read back verbatim.
    """
    if value.__class__ is Xml:
        return value
    if value.__class__ is str:
        text = value
    elif hasattr(value, "__html__"):  # what a macro of the template printed is escaped already
        return str(value)
    else:
        text = str(value)
    # One test a character is cheaper than one regular expression or a chain of replacements on each text.
    if "&" in text or "<" in text or ">" in text or "\n" in text or "\t" in text or "\r" in text:
        return _escaped(text)
    return text


def _escaped(text: str) -> str:
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\t", _TAB).replace("\n", _BREAK)


#: Characters that XML 1.0 cannot hold (section 2.2): two non-characters, and controls.
_NON_CHARACTERS = ("\ufffe", "\uffff")
_CONTROLS = [bytes([code]) for code in range(32) if code not in (9, 10, 13)]
#: Stands between texts that are made ready together: no text that XML can hold has it.
_BETWEEN = "\0"
#: What ``escape`` writes for a sign, as bytes, in this order; ``said`` undoes the pairs in the opposite one.
_WRITTEN = [
    (b"&", b"&amp;"), (b"<", b"&lt;"), (b">", b"&gt;"), (b"\r\n", b"\n"), (b"\r", b"\n"),
    (b"\t", _TAB.encode()), (b"\n", _BREAK.encode()),
]  # fmt: skip
_SIGNS = [sign for sign, _ in _WRITTEN if len(sign) == 1]


def encoded(xml: str) -> bytes:
    """The piece as UTF-8. Raises OutputError for a character that no Word file can hold."""
    if xml.isprintable():  # no such character is
        return xml.encode()
    for sign in _NON_CHARACTERS:
        if sign in xml:
            raise OutputError(_cannot_hold(xml, xml.index(sign)))
    try:
        data = xml.encode()
    except UnicodeEncodeError as error:  # half of a surrogate pair
        raise OutputError(_cannot_hold(xml, error.start)) from None
    for code in _CONTROLS:  # a search for one byte costs two microseconds; one regular expression costs ten times all
        if code in data:
            raise OutputError(_cannot_hold(xml, xml.index(code.decode())))
    return data


def printed(value: object) -> bytes:
    """The value as UTF-8 as it may stand inside ``w:t``; bytes are finished. Raises OutputError as ``encoded`` does."""
    return value if isinstance(value, bytes) else encoded(escape(value))


def printed_all(texts: Sequence[str]) -> list[bytes]:
    """``printed`` for many texts in one go: a hundred letters cost as much as a call. Raises OutputError likewise."""
    whole = _BETWEEN.join(texts)
    try:
        data = whole.encode()
    except UnicodeEncodeError:
        return list(map(printed, texts))  # which raises it with the place
    out = data.split(b"\0")
    bad = len(out) != len(texts) or any(sign in whole for sign in _NON_CHARACTERS)
    if bad or any(code in data for code in _CONTROLS[1:]):
        return list(map(printed, texts))
    if any(sign in data for sign in _SIGNS):
        for sign, markup in _WRITTEN:
            data = data.replace(sign, markup)
        return data.split(b"\0")
    return out


class Number(bytes):
    """A finished number, which a template may compare with another one."""

    __slots__ = ()


def finished(value: int) -> Number:
    """The number as it is printed."""
    return Number(b"%d" % value)


class Form(NamedTuple):
    """How a template is given its values: ``texts`` of officers, ``markup``, ``number`` of twips, ``nothing``."""

    texts: Callable[[Sequence[str]], Sequence[bytes | str]]
    markup: Callable[[str], bytes | str]
    number: Callable[[int], object]
    nothing: bytes | str


#: For templates whose code the kit compiled: everything that comes in numbers is finished before it is printed.
FINISHED = Form(printed_all, encoded, finished, b"")
#: For templates that Jinja prints: texts as they are, so that filters see what an officer wrote.
FOR_JINJA = Form(list, Xml, int, "")


def said(value: object) -> object:
    """What finished text or a finished number says, for a template that compares it; any other value as it is."""
    if not isinstance(value, bytes):
        return value
    if isinstance(value, Number):
        return int(value)
    for sign, markup in reversed(_WRITTEN):
        if not sign.startswith(b"\r"):
            value = value.replace(markup, sign)
    return value.decode()


def each_said(value: object) -> object:
    """Like :func:`said`, of a list and of the lists in it too: their members are compared."""
    if isinstance(value, list | tuple):
        return type(value)(map(each_said, value))
    return said(value)


def _cannot_hold(xml: str, place: int) -> str:
    before = xml[max(0, place - 40) : place].rpartition(">")[2]
    return (
        f"văn bản có ký tự điều khiển U+{ord(xml[place]):04X} sau “{before}”, tệp Word không chứa được ký tự này; "
        "hãy xóa ký tự đó trong tệp kịch bản"
    )
