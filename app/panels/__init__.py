"""The panels of the tabs, one a file."""
