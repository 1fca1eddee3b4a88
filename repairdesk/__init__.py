"""RepairDesk's core: the journal of what was agreed, and the clock on every promise. Knows no Qt."""
