"""Widgets that more than one panel could use."""
