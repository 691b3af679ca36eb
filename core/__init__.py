"""Flawsmith's Qt-free core: pictures in, a balanced synthetic set out."""

__version__ = "0.1.0"
