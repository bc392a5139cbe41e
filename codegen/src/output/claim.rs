//! Owns the right to write an output folder: one run has it at a time, and begins without what a broken run left. It must not know what is
//! written.

use crate::output::disk::{Disk, Real};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// The folder in the output folder where new files wait until all are written. It exists only during a run.
pub(super) const STAGING: &str = ".codegen-staging";

/// The file in [`STAGING`] that the run which writes has locked; it has the number of that process in it.
const LOCK: &str = "lock";

/// The folder in [`STAGING`] with the new files.
const NEW: &str = "new";

/// How often a run looks for the lock that others remove when they end.
const MOST_TRIES: usize = 1000;

/// The right to write an output folder, for as long as it lives.
pub struct Claim {
    folder: PathBuf,
    /// Whether there was no such folder before.
    made: bool,
    pub(super) disk: Box<dyn Disk>,
    /// Locked. The system unlocks it when the process ends, however it ends.
    _lock: File,
}

impl Claim {
    /// Claims `folder`, which is made if it does not exist, and removes what a broken run left in it. Where another run has the folder, calls
    /// `waiting` with the number of its process, if that is known, and waits.
    ///
    /// # Errors
    /// The folder cannot be written, or something else has the name of the staging folder.
    pub fn on(folder: &Path, waiting: impl FnMut(&str)) -> io::Result<Self> {
        Self::with(folder, Box::new(Real), waiting)
    }

    pub(super) fn with(folder: &Path, disk: Box<dyn Disk>, mut waiting: impl FnMut(&str)) -> io::Result<Self> {
        let made = !folder.try_exists()?;
        let staging = folder.join(STAGING);
        let mut failure = io::Error::other("other runs write the folder all the time");
        for _ in 0..MOST_TRIES {
            match disk.make_folder(&staging) {
                Ok(()) => {}
                // A run that ends may remove the folder while this one makes it.
                Err(error) if matches!(error.kind(), io::ErrorKind::AlreadyExists | io::ErrorKind::NotFound) => failure = error,
                Err(error) => return Err(error),
            }
            let Some(mut lock) = locked(&staging, &mut waiting)? else { continue };
            lock.set_len(0)?;
            write!(lock, "{}", std::process::id())?;
            let claim = Self { folder: folder.to_owned(), made, disk, _lock: lock };
            claim.clear()?;
            claim.disk.make_folder(&claim.new_files())?;
            return Ok(claim);
        }
        Err(failure)
    }

    /// Where new files wait.
    pub(super) fn new_files(&self) -> PathBuf {
        self.folder.join(STAGING).join(NEW)
    }

    /// Removes new files that did not get to their places.
    fn clear(&self) -> io::Result<()> {
        let new = self.new_files();
        if new.symlink_metadata().is_ok() { self.disk.remove_folder(&new) } else { Ok(()) }
    }
}

impl Drop for Claim {
    /// What cannot be removed now, the next run removes.
    fn drop(&mut self) {
        let staging = self.folder.join(STAGING);
        let _ = self.clear();
        let _ = self.disk.remove_file(&staging.join(LOCK));
        let _ = self.disk.remove_empty_folder(&staging);
        if self.made {
            let _ = self.disk.remove_empty_folder(&self.folder);
        }
    }
}

/// The locked file in the staging folder; `None` where a run that ended has removed it in the meantime.
fn locked(staging: &Path, waiting: &mut impl FnMut(&str)) -> io::Result<Option<File>> {
    let path = staging.join(LOCK);
    for (path, is_own) in [(staging, std::fs::FileType::is_dir as fn(&_) -> bool), (&path, std::fs::FileType::is_file)] {
        match path.symlink_metadata() {
            Ok(found) if !is_own(&found.file_type()) => {
                return Err(io::Error::new(io::ErrorKind::AlreadyExists, format!("`{}` is not the generator's", path.display())));
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    let mut file = match OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut holder = String::new();
            // Some systems do not let anybody read a locked file.
            let known = file.read_to_string(&mut holder).is_ok();
            waiting(if known { holder.trim() } else { "" });
            file.rewind()?;
            file.lock()?;
        }
        Err(TryLockError::Error(error)) => return Err(error),
    }
    Ok(is_there(&file, &path).then_some(file))
}

/// Whether the file still has its name.
#[cfg(unix)]
fn is_there(file: &File, _path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    file.metadata().is_ok_and(|metadata| metadata.nlink() > 0)
}

/// Whether the file still has its name. An open file keeps it here until it is closed.
#[cfg(not(unix))]
fn is_there(_file: &File, path: &Path) -> bool {
    path.exists()
}
