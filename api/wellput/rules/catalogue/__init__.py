"""One file per rule; see :mod:`wellput.rules`."""
