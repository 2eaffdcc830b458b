"""The sandbox: that it answers as the service does, keeps what it takes, and says what it makes up."""
