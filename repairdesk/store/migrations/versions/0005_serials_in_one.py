"""Serial numbers and IMEIs written in groups are found as one word too."""

import sqlalchemy as sa
from alembic import op

from repairdesk.store.search import forget_text, index_text, spellings

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_JOB = sa.table("job", *map(sa.column, ("seq", "number", "device", "serial", "fault", "customer_id")))
_CUSTOMER = sa.table("customer", sa.column("id"), sa.column("name"))
_SEEN = sa.select(
    _JOB.c.seq, _JOB.c.number, _JOB.c.device, _JOB.c.serial, _JOB.c.fault, _CUSTOMER.c.name
).where(_JOB.c.customer_id == _CUSTOMER.c.id, _JOB.c.serial != "")


def upgrade() -> None:
    """Index those jobs anew; no row of the journal is touched."""
    connection = op.get_bind()
    for seq, number, device, serial, fault, name in connection.execute(_SEEN).all():
        if len(spellings(serial)) > 1:
            forget_text(connection, "job_seek", seq)
            index_text(connection, "job_seek", seq, (str(number), device, *spellings(serial), fault, name))
