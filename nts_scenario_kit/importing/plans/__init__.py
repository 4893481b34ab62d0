"""Plans that offices wrote without the Phụ lục: their own sections, levels and words, read by what headings are about."""
