"""Tests here find ``projects`` beside them, ``support`` above them."""
