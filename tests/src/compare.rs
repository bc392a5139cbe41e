//! Owns the comparison of what a generated crate and an untyped client of the same API cost the compiler. It must not know either of them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// How often each crate is checked; they take turns, as a machine is not equally fast all the time.
const ROUNDS: usize = 3;

/// What one `cargo check` of one crate took.
#[derive(Clone, Copy)]
struct Cost {
    /// User and system time, of all processes.
    seconds: f64,
    /// The most memory of one process.
    mebibytes: f64,
}

/// A crate to check, when all that it depends on is compiled.
struct Subject {
    name: String,
    /// The folder of the package, or of one that depends on it.
    folder: PathBuf,
    /// The package that is compiled anew.
    package: String,
    features: Vec<String>,
}

impl Subject {
    fn check(&self) -> Command {
        let mut command = Command::new("cargo");
        command.args(["check", "--quiet", "--package", &self.package]).args(&self.features).current_dir(&self.folder);
        command.env("CARGO_TARGET_DIR", self.folder.join("target")).env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Compiles what it depends on.
    fn warm(&self) -> Result<(), String> {
        succeeds(&mut self.check())
    }

    /// Forgets the package, and measures how it is checked again.
    fn cost(&self) -> Result<Cost, String> {
        let mut clean = Command::new("cargo");
        clean.args(["clean", "--quiet", "--package", &self.package]).current_dir(&self.folder);
        succeeds(clean.env("CARGO_TARGET_DIR", self.folder.join("target")))?;
        let check = self.check();
        let mut timed = Command::new("/usr/bin/time");
        timed.args(["--format", "%U %S %M"]).arg(check.get_program()).args(check.get_args()).current_dir(&self.folder);
        timed.envs(check.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let output = timed.output().map_err(|error| format!("GNU time, `/usr/bin/time`, does not start: {error}"))?;
        let printed = String::from_utf8_lossy(&output.stderr);
        let figures = printed.lines().last().and_then(cost).filter(|_| output.status.success());
        figures.ok_or_else(|| format!("`{}` cannot be checked:\n{printed}", self.name))
    }
}

/// Reads `user system kibibytes`.
fn cost(line: &str) -> Option<Cost> {
    let figures: Vec<f64> = line.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [user, system, kibibytes] = figures[..] else { return None };
    Some(Cost { seconds: user + system, mebibytes: kibibytes / 1024.0 })
}

/// Generates the crate of the pages in `docs` with `codegen`, downloads the `peer` (`name@version`), and prints what each costs; and one `area`
/// of the crate without client, if one is named. All is done in the folder `work`.
pub(crate) fn compare(codegen: &Path, docs: &Path, peer: &str, area: Option<&str>, work: &Path) -> Result<(), String> {
    let (name, version) = peer.split_once('@').ok_or_else(|| format!("`{peer}` is not of the form NAME@VERSION"))?;
    let subjects = subjects(&work.join("typed"), name, &work.join("peer"), area);
    succeeds(Command::new(codegen).arg("--keep-going").arg("--docs").arg(docs).arg("--out").arg(work.join("typed")))?;
    write_peer(&work.join("peer"), name, version).map_err(|error| format!("`{}`: {error}", work.display()))?;
    subjects.iter().try_for_each(Subject::warm)?;
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); subjects.len()];
    for _ in 0..ROUNDS {
        for (subject, costs) in subjects.iter().zip(&mut costs) {
            costs.push(subject.cost()?);
        }
    }
    print!("{}", table(&subjects, &costs));
    Ok(())
}

/// The peer, the whole crate with its client, and the area.
fn subjects(typed: &Path, peer: &str, peer_folder: &Path, area: Option<&str>) -> Vec<Subject> {
    let subject = |name: &str, folder: &Path, package: &str, features: Vec<String>| Subject {
        name: name.to_owned(),
        folder: folder.to_owned(),
        package: package.to_owned(),
        features,
    };
    let mut all = vec![subject(peer, peer_folder, peer, Vec::new()), subject("whole crate", typed, "typed", Vec::new())];
    all.extend(area.map(|area| {
        let features = ["--no-default-features", "--features", area].map(str::to_owned).to_vec();
        subject(&format!("area `{area}`"), typed, "typed", features)
    }));
    all
}

/// A package that does nothing but depend on the peer.
fn write_peer(folder: &Path, name: &str, version: &str) -> io::Result<()> {
    let manifest = format!(
        "[package]\nname = \"uses-peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{name} = \"={version}\"\n\n[workspace]\n"
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/lib.rs"), "")
}

/// A row for each crate: the rounds, their median, its ratio to the first crate, and the memory.
fn table(subjects: &[Subject], costs: &[Vec<Cost>]) -> String {
    let median = |costs: &[Cost], of: fn(&Cost) -> f64| {
        let mut figures: Vec<f64> = costs.iter().map(of).collect();
        figures.sort_by(f64::total_cmp);
        figures.get(figures.len() / 2).copied().unwrap_or_default()
    };
    let peer = costs.first().map_or(0.0, |costs| median(costs, |cost| cost.seconds));
    let row = |(subject, costs): (&Subject, &Vec<Cost>)| {
        let rounds = costs.iter().map(|cost| format!("{:.1}", cost.seconds)).collect::<Vec<_>>().join(" ");
        let (seconds, mebibytes) = (median(costs, |cost| cost.seconds), median(costs, |cost| cost.mebibytes));
        format!("| {} | {rounds} | {seconds:.1} | {:.2} | {mebibytes:.0} |\n", subject.name, seconds / peer)
    };
    let rows: String = subjects.iter().zip(costs).map(row).collect();
    format!("| `cargo check` of | CPU-s | median | ratio | MiB |\n|---|---|--:|--:|--:|\n{rows}")
}

fn succeeds(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("`{name}` does not start: {error}"))?;
    if output.status.success() { Ok(()) } else { Err(format!("`{name}` failed:\n{}", String::from_utf8_lossy(&output.stderr))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_the_medians() {
        let subject = |name: &str| subjects(Path::new("t"), name, Path::new("p"), None).remove(0);
        let costs = |seconds: [f64; 3]| seconds.map(|seconds| Cost { seconds, mebibytes: 100.0 }).to_vec();
        let printed = table(&[subject("peer"), subject("other")], &[costs([9.0, 10.0, 20.0]), costs([15.0, 1.0, 30.0])]);
        assert!(
            printed.ends_with("| peer | 9.0 10.0 20.0 | 10.0 | 1.00 | 100 |\n| other | 15.0 1.0 30.0 | 15.0 | 1.50 | 100 |\n"),
            "{printed}"
        );
    }

    #[test]
    fn the_figures_of_a_run_are_in_one_line() {
        let cost = cost("1.50 0.25 2048").expect("a cost");
        assert_eq!((cost.seconds, cost.mebibytes), (1.75, 2.0));
    }
}
