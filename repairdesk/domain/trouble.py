"""Trouble: not the shop's rule and not a bug, but the disk, the file or the server. Windows say what is safe."""


class Trouble(Exception):
    """The journal cannot be read or written now. Nothing was acknowledged; what was saved before is safe.

    `code` is one of: disk_full, busy, read_only, damaged, unguarded, away, in_doubt. In doubt means that the last
    write may or may not have been kept: send it again with the same identity, which writes it at most once.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        """For the log and a support call: the database's own words, which hold no text of the shop."""
