"""A notification service for tests: one line of JSON per notice into the file named on the command line."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

NAME = "org.freedesktop.Notifications"


class Desktop:
    """Answers Notify with a number, or with silence or an error when asked to misbehave."""

    def __init__(self, bus: MessageBus, notes: Path, manner: str) -> None:
        self._bus = bus
        self._notes = notes
        self._manner = manner
        self._number = 0

    def answer(self, message: Message) -> Message | bool | None:
        if message.message_type is not MessageType.METHOD_CALL or message.interface != NAME:
            return None
        if message.member != "Notify":
            return Message.new_method_return(message, "ssss", ["fake", "tests", "1", "1.2"])
        if self._manner == "silent":
            return True
        if self._manner == "refuses":
            return Message.new_error(message, f"{NAME}.Error", "not today")
        return Message.new_method_return(message, "u", [self._note(message.body)])

    def _note(self, body: list[Any]) -> int:
        app, replaces, _, title, text, _, hints, stays = body
        if not replaces:
            self._number += 1
        number = int(replaces or self._number)
        urgency = hints["urgency"].value if "urgency" in hints else None
        facts = {"id": number, "app": app, "replaces": replaces, "title": title, "body": text}
        line = json.dumps({**facts, "urgency": urgency, "stays": stays})
        with self._notes.open("a") as notes:
            notes.write(line + "\n")
        return number


async def serve(notes: Path, manner: str) -> None:
    bus = await MessageBus().connect()
    bus.add_message_handler(Desktop(bus, notes, manner).answer)
    await bus.request_name(NAME)
    print("ready", flush=True)
    await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), sys.argv[2]))
