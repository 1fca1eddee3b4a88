"""The terminal's commands: the same actions and queries as the windows, in plain words or as JSON."""
