"""Scenarios in the outline of the Phụ lục whatever its marks and words: a tree of headings, matched level by level."""
