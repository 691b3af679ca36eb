"""Training loops that leave a run."""
