"""The Today screen: the quick line, what it understood, and what is owed to whom."""
