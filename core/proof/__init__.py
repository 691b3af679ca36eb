"""Does a set help? Inspection models trained with and without it, compared on real pictures it never saw."""
