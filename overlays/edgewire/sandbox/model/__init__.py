"""From samples to a deployment: the blocks of an impulse, windows and features, model files, targets and artefacts."""
