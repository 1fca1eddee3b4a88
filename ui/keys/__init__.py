"""The card of keys: which key does what, and how to choose another."""
