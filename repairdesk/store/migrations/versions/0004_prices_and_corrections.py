"""A price the customer has said yes to, beside the price limit; and a way from a line to its corrections."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column and the index; what was agreed before stays a limit, as it was read then."""
    op.add_column("agreement", sa.Column("price", sa.Integer(), nullable=True))
    few = sa.text("corrects_id IS NOT NULL")
    op.create_index("ix_entry_corrects_id", "entry", ["corrects_id"], sqlite_where=few, postgresql_where=few)
