"""Networks. They know nothing of files or data sets."""
