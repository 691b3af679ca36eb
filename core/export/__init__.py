"""Accepted pictures in layouts that other programs read."""
