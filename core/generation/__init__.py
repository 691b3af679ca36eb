"""From asked counts to a set of pictures."""
