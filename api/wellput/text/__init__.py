"""Reading a text once: spans, segments, tokens, language, and the :class:`Document` that holds them."""
