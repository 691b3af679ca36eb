"""Numbers about runs and sets, as the design defines them."""
