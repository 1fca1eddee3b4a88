"""What makes a promise be heard: the heartbeat, the desktop notice and the sound. Knows no window and no SQL."""
