"""What a screen shows: frozen sheets, never rows."""
