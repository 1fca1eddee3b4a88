"""New promise instead: the window in which a promise that cannot be kept is answered by another."""
