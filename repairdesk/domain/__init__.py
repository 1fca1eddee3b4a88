"""Words and rules of the shop: frozen records and pure functions, standard library only."""
