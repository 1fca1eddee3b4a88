"""The reminder: one small window above other programs that never takes the keyboard."""
