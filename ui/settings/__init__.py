"""Setting up the shop: the four cards of the first day, and the same things later as a plain page."""
