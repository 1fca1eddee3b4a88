"""A customer as a row: name over address, phones, what is owed, and how many jobs there are."""

from repairdesk.queries.listed import ListedCustomer
from ui.lists.counts import counts
from ui.lists.rows import Cell, Row, Shape

SHAPE = Shape(wide=(0.4, 0.34, 0.14, 0.12), narrow=(0.46, 0.3, 0.24))


def customer_row(listed: ListedCustomer, marks: tuple[str, ...] = ()) -> Row:
    """Return the row of a customer."""
    who = listed.customer
    where = " · ".join(part for part in (who.address, who.email) if part)
    first, others = (listed.phones[0] if listed.phones else ""), ", ".join(listed.phones[1:])
    promised = counts.promises(listed.owed) if listed.owed else ""
    counted = counts.jobs(listed.jobs) if listed.jobs else ""
    said = (who.name, where, first, others, promised, counted)
    return Row(
        key=f"customer:{who.id}",
        spoken=", ".join(" ".join(part.split()) for part in said if part),
        shape="customer",
        wide=(
            Cell(who.name, where),
            Cell(first, others),
            Cell(promised, strong=bool(promised)),
            Cell(counted, quiet=True),
        ),
        narrow=(Cell(who.name, where), Cell(first, others), Cell(promised or counted, quiet=not promised)),
        marks=marks,
        copies=tuple(part for part in (*listed.phones, who.email) if part),
    )
