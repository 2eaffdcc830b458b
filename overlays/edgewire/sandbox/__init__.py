"""The sandbox: Edge Impulse in a box, for where there is no account and no network."""
