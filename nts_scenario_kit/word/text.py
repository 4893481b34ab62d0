"""Text as WordprocessingML: escaped, with tabs and line breaks as Word keeps them."""

from __future__ import annotations

from nts_scenario_kit.errors import OutputError


class Xml(str):
    """A finished piece of XML; any other text is escaped when a template prints it."""

    __slots__ = ()

    def __html__(self) -> Xml:
        """Itself: Jinja's own way of saying that a text needs no escaping."""
        return self


#: Nothing, as XML.
NOTHING = Xml("")

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


def encoded(xml: str) -> bytes:
    """The part as UTF-8. Raises OutputError for a character that no Word file can hold."""
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


def _cannot_hold(xml: str, place: int) -> str:
    before = xml[max(0, place - 40) : place].rpartition(">")[2]
    return (
        f"văn bản có ký tự điều khiển U+{ord(xml[place]):04X} sau “{before}”, tệp Word không chứa được ký tự này; "
        "hãy xóa ký tự đó trong tệp kịch bản"
    )
