"""Find: one field, and what it meets."""
