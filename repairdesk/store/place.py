"""Where a journal may lie: on this PC's own disk, never on a network share and never in a sync folder."""

import os
import re
import subprocess
import sys
from pathlib import Path

from repairdesk.domain.refusal import Refusal

NETWORK = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs 9p afs ncpfs ceph glusterfs lustre davfs fuse.sshfs fuse.rclone fuse.davfs2"
    " fuse.s3fs fuse.glusterfs fuse.gvfsd-fuse fuse.curlftpfs fuse.smbnetfs vboxsf prl_fs webdav afpfs".split()
)
SYNCED = (
    "onedrive", "dropbox", "google drive", "googledrive", "my drive", "mit drev", "min disk", "icloud", "icloud drive",
    "mobile documents", "nextcloud", "owncloud", "syncthing", "pcloud", "pclouddrive", "jottacloud", "box sync", "mega",
    "megasync",
)  # fmt: skip
MARKS = (".dropbox", ".dropbox.cache", ".sync_journal.db", "desktop.ini.onedrive", ".stfolder")


_OCTAL = re.compile(r"\\([0-7]{3})")
"""How Linux writes a blank in the name of a mounted folder; letters beyond ASCII stand there as they are."""

_MAC = re.compile(r".* on (/.*) \((\w+)\b.*\)")


class UnsafePlace(Refusal):
    """The folder cannot hold a journal safely. Facts: path, why ("network" or "sync"), what."""

    code = "unsafe_place"


def check_place(folder: Path, mounts: str | None = None) -> None:
    """Raise UnsafePlace when `folder` lies on a network share or in a folder that is copied elsewhere by itself."""
    place = Path(os.path.abspath(folder))
    kind = network_kind(place, mounts)
    if kind:
        raise UnsafePlace(path=str(folder), why="network", what=kind)
    synced = sync_folder(place) or sync_folder(Path(os.path.realpath(place)))
    if synced:
        raise UnsafePlace(path=str(folder), why="sync", what=synced)


def network_kind(place: Path, mounts: str | None = None) -> str:
    """Return the kind of network share on which `place` lies, or nothing."""
    if str(place).startswith(("\\\\", "//")):
        return "UNC"
    if sys.platform == "win32":
        return _windows_drive(place)
    table = _mount_table() if mounts is None else mounts
    found, kind = "", ""
    real = os.path.realpath(place)
    for line in table.splitlines():
        parts = line.split()
        if len(parts) < 3:
            continue
        point = _OCTAL.sub(lambda sign: chr(int(sign[1], 8)), parts[1])
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(found):
            found, kind = point, parts[2]
    return kind if kind.lower() in NETWORK else ""


def _mount_table() -> str:
    if sys.platform == "darwin":
        told = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=False)
        return as_linux_tells(told.stdout)
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def as_linux_tells(mounted: str) -> str:
    """Return what macOS tells of its mounted folders in the form of Linux."""
    found = (_MAC.fullmatch(line.strip()) for line in mounted.splitlines())
    named = ((line[1].replace(" ", "\\040"), line[2]) for line in found if line)
    return "\n".join(f"x {point} {kind}" for point, kind in named)


def _windows_drive(place: Path) -> str:
    if sys.platform == "win32":
        import ctypes

        remote = 4
        if ctypes.windll.kernel32.GetDriveTypeW(place.drive + "\\") == remote:
            return "network drive"
    return ""


def sync_folder(place: Path) -> str:
    """Return the name of the sync folder around `place`, or nothing. A name like "OneDrive - Shop" counts too."""
    for folder in (place, *place.parents):
        name = folder.name.casefold()
        if any(name == synced or name.startswith((synced + " -", synced + " (")) for synced in SYNCED):
            return folder.name
        if any((folder / mark).exists() for mark in MARKS):
            return folder.name
    return ""
