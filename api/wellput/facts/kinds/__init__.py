"""One module per kind of fact: ``KIND``, ``find(text, setting)`` and ``EXAMPLES``. Adding a module adds a kind."""
