"""The kinds of simplification, one module each; see :class:`wellput.simplify.task.Kind`."""
