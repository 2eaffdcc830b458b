"""The Studio socket: Engine.IO and Socket.IO, for job logs and device streams."""
