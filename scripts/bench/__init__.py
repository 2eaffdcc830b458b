"""Speed and memory as ratios, measured in one interleaved run: ``python -m scripts.bench``. Nothing here is asserted."""
