"""Placeholders in the texts of a scenario: what is found, what is filled and what stays."""

from __future__ import annotations

from nts_scenario_kit.building.placeholders import filler, names_in, places, replaced


def test_only_known_names_are_filled_and_others_stay_as_they_are() -> None:
    fill = filler({"xã": "Mường «huyện»"})
    assert fill("« xã » và «huyện», «xã», « lẻ") == "Mường «huyện» và «huyện», Mường «huyện», « lẻ"


def test_a_mark_alone_is_no_placeholder() -> None:
    data = {"a": "« lẻ", "b": ["không", {"c": "ở «xã»"}], "«khóa»": "x", "d": 1}
    assert list(places(data)) == [(("b", 1, "c"), "ở «xã»")]
    assert names_in("« xã », «xã», « lẻ") == {"xã"}


def test_what_holds_no_placeholder_is_the_same_object() -> None:
    data = {"a": ["«xã»", "x"], "b": ["y", {"c": "z"}], "d": None}
    filled = replaced(data, filler({"xã": "Nậm Kè"}))
    assert filled == {"a": ["Nậm Kè", "x"], "b": ["y", {"c": "z"}], "d": None}
    assert filled["b"] is data["b"]
    assert data["a"] == ["«xã»", "x"]
