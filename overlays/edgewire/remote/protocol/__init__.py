"""What a device and remote management say to each other. Pure: no connection, no clock, no thread."""
