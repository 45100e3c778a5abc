"""Wellput: a private, offline writing coach for sellers who answer buyers in other countries."""

__version__ = "0.1.0"
