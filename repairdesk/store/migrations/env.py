"""Alembic's way in: the caller's own connection and transaction, never an address of its own."""

from alembic import context

from repairdesk.store.rows import Row

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Row.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    transaction_per_migration=False,
)
context.run_migrations()
