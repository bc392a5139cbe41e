//! Owns the comparison of what a generated crate and an untyped client of the same API cost the compiler. It must not know either of them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io, iter};

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
    /// The workspace with a package that is it, or depends on it.
    folder: PathBuf,
    /// The folder in it for what is compiled.
    target: &'static str,
    /// The packages that are compiled anew, first the one that is checked.
    packages: Vec<String>,
    features: Vec<String>,
}

impl Subject {
    fn check(&self) -> Command {
        let mut command = self.cargo("check");
        command.args(self.packages.iter().take(1).flat_map(|package| ["--package", package])).args(&self.features);
        command
    }

    fn cargo(&self, name: &str) -> Command {
        let mut command = Command::new("cargo");
        command.args([name, "--quiet"]).current_dir(&self.folder);
        command.env("CARGO_TARGET_DIR", self.folder.join(self.target)).env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Compiles what it depends on.
    fn warm(&self) -> Result<(), String> {
        succeeds(&mut self.check())
    }

    /// Forgets the packages, and measures how they are checked again.
    fn cost(&self) -> Result<Cost, String> {
        succeeds(self.cargo("clean").args(self.packages.iter().flat_map(|package| ["--package", package])))?;
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
    write_workspace(work, name, version).map_err(|error| format!("`{}`: {error}", work.display()))?;
    succeeds(Command::new(codegen).arg("--keep-going").arg("--docs").arg(docs).arg("--out").arg(work.join(TYPED)))?;
    let subjects = subjects(work, name, area);
    subjects.iter().try_for_each(Subject::warm)?;
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); subjects.len()];
    for _ in 0..ROUNDS {
        for (subject, costs) in subjects.iter().zip(&mut costs) {
            costs.push(subject.cost()?);
        }
    }
    print!("{}\n{}", table(&subjects, &costs), chart(&subjects, &costs));
    Ok(())
}

/// The folder and the package of the generated crate.
const TYPED: &str = "typed";

/// The package of the runtime in it.
const RUNTIME: &str = "typed-runtime";

/// The peer, the whole crate with its client, the same with its runtime, and the area.
fn subjects(work: &Path, peer: &str, area: Option<&str>) -> Vec<Subject> {
    let subject = |name: &str, packages: &[&str], features: &[&str]| Subject {
        name: name.to_owned(),
        folder: work.to_owned(),
        // Where the runtime is compiled anew, other packages would have to compile it once more.
        target: if packages.contains(&RUNTIME) { "target-with-runtime" } else { "target" },
        packages: packages.iter().map(|&package| package.to_owned()).collect(),
        features: features.iter().map(|&feature| feature.to_owned()).collect(),
    };
    let mut all = vec![
        subject(peer, &[peer], &[]),
        subject("whole crate", &[TYPED], &[]),
        subject("whole crate and its runtime", &[TYPED, RUNTIME], &[]),
    ];
    all.extend(area.map(|area| subject(&format!("area `{area}`"), &[TYPED], &["--no-default-features", "--features", area])));
    all
}

/// A workspace of its own, as `work` may be below another one: the generated crate, and a package that does nothing but depend on the peer.
fn write_workspace(work: &Path, name: &str, version: &str) -> io::Result<()> {
    let workspace = format!("[workspace]\nmembers = [\"{TYPED}\", \"uses-peer\"]\nresolver = \"3\"\n");
    let manifest =
        format!("[package]\nname = \"uses-peer\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{name} = \"={version}\"\n");
    fs::create_dir_all(work.join("uses-peer/src"))?;
    fs::write(work.join("Cargo.toml"), workspace)?;
    fs::write(work.join("uses-peer/Cargo.toml"), manifest)?;
    fs::write(work.join("uses-peer/src/lib.rs"), "")
}

/// A row for each crate: the rounds, their median, its ratio to the first crate, and the memory.
fn table(subjects: &[Subject], costs: &[Vec<Cost>]) -> String {
    let row = |(subject, costs): (&Subject, &Vec<Cost>), ratio: f64| {
        let rounds = costs.iter().map(|cost| format!("{:.1}", cost.seconds)).collect::<Vec<_>>().join(" ");
        let (seconds, mebibytes) = (median(costs, |cost| cost.seconds), median(costs, |cost| cost.mebibytes));
        format!("| {} | {rounds} | {seconds:.1} | {ratio:.2} | {mebibytes:.0} |\n", subject.name)
    };
    let rows: String = subjects.iter().zip(costs).zip(ratios(costs)).map(|(subject, ratio)| row(subject, ratio)).collect();
    format!("| `cargo check` of | CPU-s | median | ratio | MiB |\n|---|---|--:|--:|--:|\n{rows}")
}

/// How long the bar of the first crate is.
const BAR: f64 = 40.0;

/// The ratios as bars, one for each crate.
fn chart(subjects: &[Subject], costs: &[Vec<Cost>]) -> String {
    let width = subjects.iter().map(|subject| subject.name.chars().count()).max().unwrap_or_default();
    let bar = |(subject, ratio): (&Subject, f64)| {
        let bar: String = iter::repeat_n('█', (ratio * BAR).round() as usize).collect();
        format!("{:width$} {bar} {ratio:.2}\n", subject.name)
    };
    subjects.iter().zip(ratios(costs)).map(bar).collect()
}

/// The ratio of each crate to the first one, by the medians of their times.
fn ratios(costs: &[Vec<Cost>]) -> Vec<f64> {
    let medians: Vec<f64> = costs.iter().map(|costs| median(costs, |cost| cost.seconds)).collect();
    medians.iter().map(|seconds| seconds / medians.first().unwrap_or(seconds)).collect()
}

fn median(costs: &[Cost], of: fn(&Cost) -> f64) -> f64 {
    let mut figures: Vec<f64> = costs.iter().map(of).collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

fn succeeds(command: &mut Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("`{name}` does not start: {error}"))?;
    if output.status.success() { Ok(()) } else { Err(format!("`{name}` failed:\n{}", String::from_utf8_lossy(&output.stderr))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> (Vec<Subject>, Vec<Vec<Cost>>) {
        let costs = |seconds: [f64; 3]| seconds.map(|seconds| Cost { seconds, mebibytes: 100.0 }).to_vec();
        let subjects = subjects(Path::new("work"), "peer", None).into_iter().take(2).collect();
        (subjects, vec![costs([9.0, 10.0, 20.0]), costs([15.0, 1.0, 30.0])])
    }

    #[test]
    fn ratios_are_those_of_the_medians() {
        let (subjects, costs) = two();
        let printed = table(&subjects, &costs);
        assert!(
            printed.ends_with("| peer | 9.0 10.0 20.0 | 10.0 | 1.00 | 100 |\n| whole crate | 15.0 1.0 30.0 | 15.0 | 1.50 | 100 |\n"),
            "{printed}"
        );
    }

    #[test]
    fn bars_are_as_long_as_ratios() {
        let (subjects, costs) = two();
        let lengths: Vec<usize> = chart(&subjects, &costs).lines().map(|line| line.matches('█').count()).collect();
        assert_eq!(lengths, [40, 60]);
    }

    #[test]
    fn the_figures_of_a_run_are_in_one_line() {
        let cost = cost("1.50 0.25 2048").expect("a cost");
        assert_eq!((cost.seconds, cost.mebibytes), (1.75, 2.0));
    }
}
