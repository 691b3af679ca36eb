"""Flawsmith's Qt-free core: pictures in, a balanced synthetic set out."""

import os

__version__ = "0.1.0"

# NumPy's linear algebra runs on small matrices here and never gains from threads, but waits for them: on busy cores
# the search for the cycle took 9 to 34 s instead of 0.3 s. Read when NumPy is first imported, hence here.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
