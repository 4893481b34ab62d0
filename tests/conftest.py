"""Tests find ``support`` beside this file, from whatever folder they stand in."""
