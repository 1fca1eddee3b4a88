"""Files in and out of the shop; here customer lists are read, without knowing a database or a window."""
