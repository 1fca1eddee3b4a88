"""The only place that knows SQL: rows, migrations, SQLite or PostgreSQL, search."""
