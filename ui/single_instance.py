"""One window per journal: a second start raises the first window and ends."""

import errno
import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE_MS = 1500


class SingleInstance(QObject):
    """The lock in the data folder decides, also after a crash; a knock at a local socket says the rest."""

    raise_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        place = str(folder.resolve())
        self._name = "repairdesk-" + hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()[:20]
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Take the place of the first window; False when another has it. Raises OSError when nobody can take it."""
        if not self._lock.tryLock(50):
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
            return False
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)
        return True

    def raise_the_first(self) -> bool:
        """Ask the first window to come to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.disconnectFromServer()
        return True

    def let_go(self) -> None:
        """Give the place up."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _greet(self) -> None:
        """Whoever knocks wants the window; nothing they may say is ever read."""
        assert self._server is not None
        while self._server.hasPendingConnections():
            guest = self._server.nextPendingConnection()
            guest.disconnectFromServer()
            guest.deleteLater()
            self.raise_wanted.emit()
