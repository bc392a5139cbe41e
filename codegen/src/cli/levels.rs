//! The flags that every check of pages has: levels of findings, and settings that lie elsewhere. Checks nothing.

use codegen::diag::{Level, Levels};
use codegen::source::Beside;
use std::path::PathBuf;

#[derive(Debug, Default, clap::Args)]
pub(crate) struct LevelsLine {
    /// Leave out the findings of a code or a group (`correctness`, `completeness`, `style`)
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    allow: Vec<String>,
    /// Print the findings of a code or a group as warnings
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    warn: Vec<String>,
    /// Print the findings of a code or a group as errors
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    deny: Vec<String>,
    /// The file with levels [default: `codegen.toml` in the folder of pages]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The file with corrections [default: `corrections.toml` in the folder of pages]
    #[arg(long, value_name = "FILE")]
    corrections: Option<PathBuf>,
}

impl LevelsLine {
    /// The levels, and where the settings are.
    pub(crate) fn read(self) -> Result<(Levels, Beside), String> {
        let mut levels = Levels::default();
        for (names, level) in [(self.allow, Level::Allow), (self.warn, Level::Warn), (self.deny, Level::Deny)] {
            names.iter().try_for_each(|name| levels.set(name, level))?;
        }
        Ok((levels, Beside { levels: self.config, corrections: self.corrections, ..Beside::default() }))
    }
}
