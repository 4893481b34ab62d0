"""The most likely course of a file through the outline of the Phụ lục, where its headings are in words of its own."""
