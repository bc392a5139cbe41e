//! Owns the way from one folder of the file system to another. It must not know what lies there.

use std::path::{Component, Path, PathBuf};

/// The path that leads from the folder `from` to `to`. Both are absolute; `.` and `..` in them are carried out, and nothing is looked up on the disk.
pub fn relative_path(from: &Path, to: &Path) -> PathBuf {
    let (from, to) = (plain(from), plain(to));
    let same = from.components().zip(to.components()).take_while(|(from, to)| from == to).count();
    let up = from.components().skip(same).map(|_| Component::ParentDir);
    up.chain(to.components().skip(same)).collect()
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(plain.pop()),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_goes_up_to_what_both_have_in_common() {
        for (from, to, expected) in [
            ("/w/generated", "/w/codegen/runtime", "../codegen/runtime"),
            ("/w/tests/./pinned", "/w/a/../runtime", "../../runtime"),
            ("/w/out", "/w/out/runtime", "runtime"),
        ] {
            assert_eq!(relative_path(Path::new(from), Path::new(to)), Path::new(expected));
        }
    }
}
