"""Pages that lie over the Training tab: the check, the review of coordinates, clicks on originals."""
