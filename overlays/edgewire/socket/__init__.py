"""The Studio socket: where the service tells of jobs and devices as things happen."""
