"""For all tests: ``support`` beside this file can be imported, and nobody's cache is touched."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    before = os.environ.get("NTS_CACHE_DIR")
    os.environ["NTS_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))
    yield
    if before is None:
        del os.environ["NTS_CACHE_DIR"]
    else:
        os.environ["NTS_CACHE_DIR"] = before
