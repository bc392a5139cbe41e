//! Versions, and which runtime a generated crate depends on by the flags that name one. Knows versions and paths, not the runtime.

use codegen::emit::{INTERFACE, Runtime};
use codegen::relative_path;
use std::path::Path;

/// The runtime of that version, which must have the interface that this generator writes for.
pub(super) fn of_version(version: String) -> Result<Runtime, String> {
    let rest = version.strip_prefix(INTERFACE).filter(|rest| rest.is_empty() || rest.starts_with('.') && is_version(&version));
    match rest {
        Some(_) => Ok(Runtime::Version(version)),
        None => {
            Err(format!("`{version}` is not a version of the runtime that this generator writes for: `{INTERFACE}`, or one that begins so"))
        }
    }
}

/// The runtime in a folder, by its path from the folder of the crate.
pub(super) fn in_folder(folder: &Path, out: &Path, here: &Path) -> Result<Runtime, String> {
    if !folder.join("Cargo.toml").is_file() {
        return Err(format!("`{}` does not contain a crate: `--runtime-path` takes the folder of `codegen-runtime`", folder.display()));
    }
    let path = if folder.is_absolute() { folder.to_owned() } else { relative_path(&here.join(out), &here.join(folder)) };
    // Cargo takes `/` on every system.
    Ok(Runtime::Path(path.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")))
}

/// `major.minor.patch` with an optional pre-release or build part (SemVer 2.0.0).
pub(super) fn is_version(text: &str) -> bool {
    let (numbers, rest) = text.split_at(text.find(['-', '+']).unwrap_or(text.len()));
    let number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
    let rest_is_sound = rest.is_empty() || rest.len() > 1 && rest.chars().all(|c| c.is_ascii_alphanumeric() || "-+.".contains(c));
    numbers.split('.').count() == 3 && numbers.split('.').all(number) && rest_is_sound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_the_runtime_is_one_with_the_same_interface() {
        for good in [INTERFACE.to_owned(), format!("{INTERFACE}.7")] {
            assert_eq!(of_version(good.clone()), Ok(Runtime::Version(good)));
        }
        for bad in [String::new(), "0".into(), format!("{INTERFACE}7"), format!("{INTERFACE}.x"), "9.0.0".into()] {
            assert!(of_version(bad).is_err());
        }
    }

    #[test]
    fn versions_are_semantic() {
        for good in ["0.1.0", "1.20.3-rc.1", "1.0.0+2026"] {
            assert!(is_version(good), "{good}");
        }
        for bad in ["1", "1.2", "01.2.3", "1.2.x", "1.2.3-"] {
            assert!(!is_version(bad), "{bad}");
        }
    }
}
