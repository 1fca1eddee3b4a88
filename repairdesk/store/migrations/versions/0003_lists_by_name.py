"""Customers in the order of the alphabet, and indexes for what would otherwise read a whole table."""

import sqlalchemy as sa
import sqlmodel.sql.sqltypes
from alembic import op

from repairdesk.domain.alphabet import sorts_as

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_CUSTOMER = sa.table("customer", sa.column("seq"), sa.column("name"), sa.column("sorts_as"))
_FILL = (
    sa.update(_CUSTOMER)
    .where(_CUSTOMER.c.seq == sa.bindparam("the_seq"))
    .values(sorts_as=sa.bindparam("said"))
)


def upgrade() -> None:
    """Add what customers are sorted by, and fill it in; no row of the journal is touched."""
    op.add_column(
        "customer",
        sa.Column("sorts_as", sqlmodel.sql.sqltypes.AutoString(), server_default="", nullable=False),
    )
    connection = op.get_bind()
    known = connection.execute(sa.select(_CUSTOMER.c.seq, _CUSTOMER.c.name)).all()
    if known:
        connection.execute(_FILL, [{"the_seq": seq, "said": sorts_as(name)} for seq, name in known])
    op.create_index("ix_customer_list", "customer", ["sorts_as", "seq"])
    op.create_index("ix_delivery_lately", "delivery", ["shown_at", "seat"])
