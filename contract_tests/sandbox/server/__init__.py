"""The sandbox as a thing that runs: ports, processes, faults, log, control, and what comes with it."""
