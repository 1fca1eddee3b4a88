"""The practice shop: an invented shop on a busy Friday, written by the real actions, never mixed with the real one."""
