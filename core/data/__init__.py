"""Pictures, their pattern and their coordinates."""
