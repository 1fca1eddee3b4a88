"""What someone does: one file, one action, one transaction; each returns what it changed."""
