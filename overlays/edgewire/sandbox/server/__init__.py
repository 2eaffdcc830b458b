"""The sandbox as a thing that runs: ports, faults, log, control, page."""
