//! Unix: permission bits, owners, and the kinds of file systems that Linux names.

use std::fs::{DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, fchown};
use std::path::Path;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr};

/// The way SQLite writes a file that nobody else can know of: without locks, which a network drive may not have.
pub(crate) const WITHOUT_LOCKS: &str = "unix-none";

/// The permission bits of a file that everybody on the machine may read, write or run.
pub(crate) fn world_bits(file: &Metadata) -> Option<u32> {
    let mode = file.mode() & 0o777;
    (mode & 0o007 != 0).then_some(mode)
}

/// Gives a new file the group and the permission bits of an older one, without those for everybody.
///
/// The group first: a file is never open to a group that is not meant. Where the group cannot be given (not a member of it),
/// the file stays with its owner alone.
pub(crate) fn inherit(from: &Metadata, new: &File) -> io::Result<()> {
    let own = new.metadata()?;
    let same_group = own.gid() == from.gid() || fchown(new, None, Some(from.gid())).is_ok();
    let mask = if same_group { 0o660 } else { 0o600 };
    new.set_permissions(Permissions::from_mode((from.mode() & mask) | 0o600))
}

/// Makes the journal that SQLite is about to write, so that it belongs to the group of the file.
///
/// SQLite gives a journal the file's permission bits but not its group (unless run by root): after a crash a colleague could
/// not read it and so not roll back. An empty journal says nothing to SQLite. To be called under the write lock; true when
/// a journal was made.
pub(crate) fn journal_of_the_group(file: &Path, journal: &Path) -> io::Result<bool> {
    let meant = std::fs::metadata(file)?;
    if meant.mode() & 0o070 == 0 {
        return Ok(false);
    }
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(journal) {
        Ok(new) => inherit(&meant, &new).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// Makes a folder with those above it, open to nobody else; one that is there stays as it is.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// How many bytes may still be written into a folder, as far as its file system tells.
pub(crate) fn room(folder: &Path) -> Option<u64> {
    let told = rustix::fs::statvfs(folder).ok()?;
    told.f_bavail.checked_mul(told.f_frsize)
}

/// Makes what was renamed in a folder outlast a power cut.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some drives, among them those of other systems, cannot sync a folder and say so: there is nothing more to do.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        other => other,
    }
}

/// File systems that are reached over a network (or, for FUSE and the shared folders of virtual machines, through a program
/// of which nobody knows how it locks and syncs), by the number that `statfs` tells (linux/magic.h, statfs(2)).
const NETWORK: [(u32, &str); 16] = [
    (0x6969, "NFS"),
    (0x517b, "SMB"),
    (0xff53_4d42, "CIFS"),
    (0xfe53_4d42, "SMB2"),
    (0x5346_414f, "AFS"),
    (0x6b41_4653, "AFS"),
    (0x0102_1997, "9P"),
    (FUSE, "FUSE"),
    (0x7375_7245, "Coda"),
    (0x564c, "NCP"),
    (0x00c3_6400, "Ceph"),
    (0x0bd0_0bd0, "Lustre"),
    (0x0116_1970, "GFS2"),
    (0x7461_636f, "OCFS2"),
    (0x786f_4256, "VirtualBox shared folder"),
    (0xbacb_acbc, "VMware shared folder"),
];

const FUSE: u32 = 0x6573_5546;

/// On which kind of network file system a path lies, if on one.
#[cfg(target_os = "linux")]
pub(crate) fn network_kind(path: &Path) -> io::Result<Option<String>> {
    let magic = rustix::fs::statfs(path)?.f_type as u32;
    let Some((_, name)) = NETWORK.iter().find(|(number, _)| *number == magic) else {
        return Ok(None);
    };
    if magic != FUSE {
        return Ok(Some((*name).to_owned()));
    }
    let device = std::fs::metadata(path)?.dev();
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let kind = mounted_as(&mounts, rustix::fs::major(device), rustix::fs::minor(device)).unwrap_or("FUSE");
    // A disk of this machine served by a program (NTFS, exFAT): locks and syncs are those of the kernel.
    Ok((kind != "fuseblk").then(|| kind.to_owned()))
}

/// Elsewhere no such number is told: nothing is refused.
#[cfg(not(target_os = "linux"))]
pub(crate) fn network_kind(_path: &Path) -> io::Result<Option<String>> {
    Ok(None)
}

/// The kind of file system of this device in the text of `/proc/self/mountinfo` (proc(5)): the first word after ` - `.
fn mounted_as(mounts: &str, major: u32, minor: u32) -> Option<&str> {
    let device = format!("{major}:{minor}");
    mounts.lines().find_map(|line| {
        let (left, right) = line.split_once(" - ")?;
        (left.split(' ').nth(2) == Some(&device)).then(|| right.split(' ').next())?
    })
}

/// The name of the user whose process this is, from the system's own list: unlike `USER`, nobody can set it. None where
/// the list does not have the user (a directory service).
pub(crate) fn user_name() -> Option<String> {
    let user = std::fs::metadata("/proc/self").ok()?.uid();
    name_of(user, &std::fs::read_to_string("/etc/passwd").ok()?)
}

/// The name in a list of lines `name:x:number:...`.
fn name_of(user: u32, list: &str) -> Option<String> {
    list.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        let number: u32 = fields.nth(1)?.parse().ok()?;
        (number == user).then(|| name.to_owned())
    })
}

/// The terminal of standard input without its own echo, lines and signals, until it is dropped: what is typed or pasted
/// between two questions must neither be shown twice nor be lost.
pub(crate) struct Unechoed {
    was: Termios,
}

impl Unechoed {
    /// Takes echo, lines and signals from the terminal.
    pub(crate) fn begin() -> io::Result<Unechoed> {
        let was = tcgetattr(io::stdin())?;
        let mut quiet = was.clone();
        quiet.local_modes &= !(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN);
        quiet.input_modes &= !(InputModes::ICRNL | InputModes::IXON);
        // One byte is enough to be handed over, and it is waited for without end.
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(io::stdin(), OptionalActions::Drain, &quiet)?;
        Ok(Unechoed { was })
    }

    /// Waits for bytes; none at the end of the input.
    pub(crate) fn read(&self, bytes: &mut [u8]) -> io::Result<usize> {
        loop {
            match rustix::io::read(io::stdin(), &mut *bytes) {
                // A window that changes its size interrupts what waits.
                Err(rustix::io::Errno::INTR) => {}
                read => return Ok(read?),
            }
        }
    }

    /// Whether something comes within so many milliseconds.
    pub(crate) fn sends_within(&self, milliseconds: u32) -> bool {
        let stdin = io::stdin();
        let mut waited = [PollFd::new(&stdin, PollFlags::IN)];
        let time = Timespec { tv_sec: 0, tv_nsec: i64::from(milliseconds) * 1_000_000 };
        poll(&mut waited, Some(&time)).is_ok_and(|ready| ready > 0)
    }
}

impl Drop for Unechoed {
    fn drop(&mut self) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Drain, &self.was);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "22 27 0:21 / /proc rw,nosuid shared:12 - proc proc rw\n\
        80 27 0:45 / /mnt/far rw,relatime shared:40 - fuse.sshfs far: rw\n\
        81 27 8:17 / /mnt/stick rw,relatime - fuseblk /dev/sdb1 rw\n";

    #[test]
    fn a_disk_behind_fuse_is_told_from_a_network_behind_fuse() {
        assert_eq!(mounted_as(MOUNTS, 0, 45), Some("fuse.sshfs"));
        assert_eq!(mounted_as(MOUNTS, 8, 17), Some("fuseblk"));
        assert_eq!(mounted_as(MOUNTS, 9, 9), None);
    }

    #[test]
    fn no_number_of_the_table_stands_twice() {
        for (at, (number, name)) in NETWORK.iter().enumerate() {
            assert!(NETWORK[at + 1..].iter().all(|(other, _)| other != number), "{name}");
        }
    }

    #[test]
    fn a_copy_inherits_mode_but_never_what_is_for_everybody() {
        let folder = tempfile::tempdir().unwrap();
        let (old, new) = (folder.path().join("old"), folder.path().join("new"));
        let (old, new) = (File::create(old).unwrap(), File::create(new).unwrap());
        for (mode, inherited) in [(0o600, 0o600), (0o660, 0o660), (0o640, 0o640), (0o666, 0o660), (0o400, 0o600)] {
            old.set_permissions(Permissions::from_mode(mode)).unwrap();
            inherit(&old.metadata().unwrap(), &new).unwrap();
            assert_eq!(new.metadata().unwrap().mode() & 0o777, inherited, "{mode:o}");
        }
    }

    #[test]
    fn the_journal_of_a_group_is_open_to_the_group_and_that_of_one_person_is_left_to_sqlite() {
        let folder = tempfile::tempdir().unwrap();
        let (file, journal) = (folder.path().join("f"), folder.path().join("f-journal"));
        let made = File::create(&file).unwrap();
        made.set_permissions(Permissions::from_mode(0o600)).unwrap();
        assert!(!journal_of_the_group(&file, &journal).unwrap());
        assert!(!journal.exists());
        made.set_permissions(Permissions::from_mode(0o660)).unwrap();
        assert!(journal_of_the_group(&file, &journal).unwrap());
        assert_eq!(std::fs::metadata(&journal).unwrap().mode() & 0o777, 0o660);
        assert!(!journal_of_the_group(&file, &journal).unwrap(), "one that is there is left as it is");
    }

    #[test]
    fn the_user_is_found_by_number_in_the_list_of_the_system() {
        let list = "root:x:0:0:root:/root:/bin/bash\n# a comment\nclerk:x:1000:1000::/home/clerk:/bin/sh\n";
        assert_eq!(name_of(1000, list).as_deref(), Some("clerk"));
        assert_eq!(name_of(1, list), None);
    }
}
