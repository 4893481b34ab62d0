"""Plans that offices wrote without the Phụ lục: their own sections and levels, read by what headings are about."""
