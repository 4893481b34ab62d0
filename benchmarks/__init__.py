"""Measurements: the kit beside its peers and the floor. ``python -m benchmarks`` (``make bench``)."""
