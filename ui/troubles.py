"""What is wrong with disk, file or server, in words: what is wrong, what is safe, what to do."""

from ui.i18n import translate


def sentence(code: str, log: str = "") -> str:
    """Return the sentence for a trouble by its code; an unknown one is something unexpected, found in the `log`."""
    return _sentences().get(code) or _unexpected(log)


def _unexpected(log: str) -> str:
    text = translate(
        "Trouble",
        "Something unexpected happened. What you typed is still here. Try again, or go on elsewhere.",
    )
    where = translate("Trouble", "What happened is written in %1.").replace("%1", log)
    return f"{text} {where}" if log else text


def _sentences() -> dict[str, str]:
    return {
        "disk_full": translate(
            "Trouble",
            "The disk is full. What you typed is still here, what was saved is safe. Make room, try again.",
        ),
        "busy": translate(
            "Trouble",
            "Another program holds the journal. What you typed is still here. Try again in a moment.",
        ),
        "read_only": translate(
            "Trouble",
            "The journal can only be read here. What you typed is still here. Look at the folder's rights.",
        ),
        "damaged": translate(
            "Trouble",
            "The journal is damaged and can only be read. What you typed is still here. Bring back a backup.",
        ),
        "unguarded": translate(
            "Trouble", "Another program has changed the journal. Nothing was written. Bring back a backup."
        ),
        "away": translate(
            "Trouble",
            "The journal cannot be reached. What you typed is still here. Try again when it is back.",
        ),
        "in_doubt": translate(
            "Trouble",
            "It is not certain that this was written. What you typed is still here. Look, then try again.",
        ),
    }
