"""Remote management: the websocket on which devices are told what to do."""
