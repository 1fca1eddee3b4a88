"""How it looks: tokens, palette, style sheet, icons, state shapes and the few widgets all screens share."""
