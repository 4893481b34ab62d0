"""Placeholders ``«tên cột»``: found, checked against the columns of a table, and replaced literally.

Nothing is evaluated: a value that holds ``«…»`` or ``{{…}}`` itself is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from nts_scenario_kit.finding import DataPath

PLACEHOLDER = re.compile(r"«([^«»\n]*)»")


def names_in(text: str) -> set[str]:
    """Names of all placeholders in the text."""
    return {name.strip() for name in PLACEHOLDER.findall(text)} if "«" in text else set()


def filler(values: Mapping[str, str]) -> Callable[[str], str]:
    """A function that replaces the placeholders of known names in a text, each once; others stay as they are."""

    def one(match: re.Match[str]) -> str:
        return values.get(match[1].strip(), match[0])

    return lambda text: PLACEHOLDER.sub(one, text) if "«" in text else text


def replaced(data: Any, fill: Callable[[str], str]) -> Any:
    """The data with every text filled; keys stay, and whatever holds no placeholder is the same object."""
    if isinstance(data, str):
        return fill(data)
    if isinstance(data, dict):
        pairs = {key: replaced(value, fill) for key, value in data.items()}
        return pairs if any(pairs[key] is not value for key, value in data.items()) else data
    if isinstance(data, list):
        items = [replaced(value, fill) for value in data]
        return items if any(new is not old for new, old in zip(items, data, strict=True)) else data
    return data


def places(data: Any, path: DataPath = ()) -> Iterator[tuple[DataPath, str]]:
    """Path and text of every value that holds a placeholder."""
    if isinstance(data, str):
        if "«" in data and PLACEHOLDER.search(data):
            yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from places(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from places(value, (*path, index))
