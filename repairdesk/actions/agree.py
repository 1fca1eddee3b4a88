"""Write a standing agreement down: settled with the customer, without a clock."""

from repairdesk.actions import next_word
from repairdesk.actions.changes import PROMISED, Changes, Undo
from repairdesk.actions.clean import clean
from repairdesk.actions.record import customer_name, event, the_job
from repairdesk.desk import Desk
from repairdesk.domain.ids import new_id
from repairdesk.domain.records import Agreement
from repairdesk.domain.refusal import BadSetting
from repairdesk.domain.words import Channel
from repairdesk.phrases.every_change import asks_for_messages
from repairdesk.store import journal

HIGHEST_PRICE = 2_000_000_000


def agree(
    desk: Desk,
    *,
    text: str,
    customer_id: str | None = None,
    job_id: str | None = None,
    price_limit: int | None = None,
    channel: Channel = Channel.PHONE,
    by: str | None = None,
) -> Changes:
    """Write an agreement about a job, or about a customer in general.

    Where the words ask for a message at every change, each change of a job's stage owes the customer one. Refuses
    EmptyText, TextTooLong, BadSetting (a price nobody means) and NotFound.
    """
    now = desk.now()
    text = clean(text, "agreement", needed=True)
    if price_limit is not None and not 0 <= price_limit <= HIGHEST_PRICE:
        raise BadSetting(what="price_limit", said=str(price_limit), example="1800")
    with desk.write() as unit:
        if job_id is not None:
            customer_id = customer_id or the_job(unit, job_id).customer_id
        name = customer_name(unit, customer_id)
        owed = asks_for_messages(text)
        made = Agreement(new_id(now), customer_id, job_id, text, now, by, price_limit, owed_messages=owed)
        journal.agree(unit, made)
        facts = {} if price_limit is None else {"price_limit": str(price_limit)}
        event(
            unit, "agreement_written", now, by=by, job_id=job_id, customer_id=customer_id, channel=channel,
            text=text, facts=facts,
        )  # fmt: skip
        renewed = next_word.renew(unit, job_id, now, contact=channel is not Channel.NONE)
    facts = {"words": text, "customer": name, **facts}
    undo = Undo("agreement_written", (f"end:{made.id}", *renewed.steps))
    return Changes(
        PROMISED, "agreement_written", facts, made.id, undo=undo, job_id=job_id, customer_id=customer_id
    )
