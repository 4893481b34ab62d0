"""The only folder that knows Word: the table of the decree, the writer, and the reader of any .docx."""
