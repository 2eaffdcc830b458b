"""Speed and memory as ratios, all measured in turns: ``python -m scripts.bench``. Nothing here is asserted."""
