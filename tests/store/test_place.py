"""A journal lies on this PC's own disk: a share or a sync folder is refused, with the reason."""

from pathlib import Path

import pytest

from repairdesk.desk import open_desk
from repairdesk.store.place import UnsafePlace, as_linux_tells, check_place, network_kind, sync_folder

MOUNTS = """/dev/sda1 / ext4 rw 0 0
//server/shop /mnt/shop cifs rw 0 0
server:/people /net/people nfs4 rw 0 0
host /mnt/with\\040space 9p rw 0 0
me@pc: /mnt/ssh fuse.sshfs rw 0 0
/dev/sdb1 /mnt/shop/local ext4 rw 0 0
//server/alt /mnt/fælles\\040drev cifs rw 0 0
tmpfs /tmp tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    "folder",
    [
        "/mnt/shop",
        "/mnt/shop/data",
        "/net/people/maja",
        "/mnt/with space/x",
        "/mnt/ssh/a/b",
        "/mnt/fælles drev/x",
    ],
)
def test_a_network_share_is_refused(folder: str) -> None:
    with pytest.raises(UnsafePlace) as refused:
        check_place(Path(folder), MOUNTS)
    assert refused.value.facts["why"] == "network"
    assert refused.value.facts["path"] == folder


@pytest.mark.parametrize("folder", ["/srv/maja", "/mnt/shop/local/data", "/mnt/shopping", "/tmp/x"])
def test_the_pcs_own_disks_are_taken(folder: str) -> None:
    check_place(Path(folder), MOUNTS)


def test_a_share_named_the_windows_way_is_refused() -> None:
    assert network_kind(Path("//server/share/data"), MOUNTS) == "UNC"


@pytest.mark.parametrize(
    "folder",
    [
        "Mit drev", "OneDrive", "OneDrive - Fix & Færdig", "Dropbox", "Dropbox (Personal)", "Google Drive", "My Drive",
        "iCloud Drive", "Mobile Documents", "Nextcloud", "onedrive",
    ],
)  # fmt: skip
def test_a_sync_folder_is_refused_by_its_name(tmp_path: Path, folder: str) -> None:
    with pytest.raises(UnsafePlace) as refused:
        open_desk(tmp_path / folder / "RepairDesk")
    assert (refused.value.facts["why"], refused.value.facts["what"]) == ("sync", folder)
    assert not (tmp_path / folder).exists()


def test_a_sync_folder_is_refused_by_the_marks_its_program_leaves(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / ".stfolder").mkdir()
    assert sync_folder(tmp_path / "shop") == tmp_path.name


def test_a_customer_called_dropbox_is_no_sync_folder(tmp_path: Path) -> None:
    assert sync_folder(tmp_path / "dropbox-repairs" / "megabyte") == ""


def test_the_link_to_a_share_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real").mkdir()
    mounts = f"/dev/sda1 / ext4 rw 0 0\nserver:/x {(tmp_path / 'real').resolve()} nfs rw 0 0\n"
    assert network_kind(tmp_path / "link", mounts) == "nfs"


def test_the_link_to_a_sync_folder_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "Dropbox" / "shop").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox" / "shop")
    with pytest.raises(UnsafePlace) as refused:
        check_place(tmp_path / "link", MOUNTS)
    assert (refused.value.facts["why"], refused.value.facts["what"]) == ("sync", "Dropbox")


def test_a_share_of_a_mac_is_refused_too() -> None:
    told = as_linux_tells(
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only)\n"
        "/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled)\n"
        "//maja@nas._smb._tcp.local/shop on /Volumes/Fælles drev (smbfs, nodev, nosuid, mounted by maja)\n"
    )
    assert network_kind(Path("/Volumes/Fælles drev/RepairDesk"), told) == "smbfs"
    assert network_kind(Path("/Users/maja/Library"), told) == ""
