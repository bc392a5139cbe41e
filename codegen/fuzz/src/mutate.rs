//! Owns changes to pages that keep most of their structure: cut, double, swap, splice, nest, and put odd text anywhere. It must not know the format
//! beyond lines, cells and words.

use std::path::Path;

/// A source of choices: the bytes of a fuzzer, or numbers from a seed.
pub struct Choices<'a>(Box<dyn FnMut() -> Option<usize> + 'a>);

impl<'a> Choices<'a> {
    /// Those that bytes make; two bytes each. There are no more when the bytes are used up.
    pub fn of_bytes(bytes: &'a [u8]) -> Self {
        let mut pairs = bytes.chunks(2);
        Self(Box::new(move || pairs.next().map(|pair| pair.iter().fold(0, |all, byte| all * 256 + usize::from(*byte)))))
    }

    /// Those that a function makes, `many` of them.
    pub fn of(mut many: usize, mut number: impl FnMut() -> usize + 'a) -> Self {
        Self(Box::new(move || {
            many = many.checked_sub(1)?;
            Some(number())
        }))
    }

    /// A number below `end`; `None` when there are no more choices, or nothing to choose from.
    fn below(&mut self, end: usize) -> Option<usize> {
        if end == 0 { None } else { (self.0)().map(|number| number % end) }
    }

    fn of_list<'t, T>(&mut self, list: &'t [T]) -> Option<&'t T> {
        self.below(list.len()).map(|at| &list[at])
    }
}

/// How many pages one run has: most defects need one or two.
const MOST_PAGES: usize = 4;

/// What pages do not have, or have at another place.
const ODD: [&str; 48] = [
    "\u{202e}",
    "\0",
    "\u{1f}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\u{feff}",
    "\u{200b}",
    "\u{301}",
    "\u{fffd}",
    "😀",
    "ß",
    "İ",
    "ﬁ",
    "<script>alert(1)</script>",
    "--> <script>x</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "](",
    "```",
    "````",
    "~~~",
    "*/",
    "/*",
    "\"#",
    "\\",
    "\\u{202e}",
    "{",
    "}",
    "{}",
    "{{",
    "|",
    "\\|",
    "`",
    "> > > > ",
    "- - - - ",
    "    ",
    "\t",
    "\r",
    "\n\n",
    "<!-- ",
    " -->",
    "r#",
    "$(x)",
    "${x}",
    "../",
    "[!INCLUDE [a](../includes/a.md)]",
];

/// Some of the pages, changed as long as there are choices.
pub fn mutated(seeds: &[(String, String)], choices: &mut Choices<'_>) -> Vec<(String, String)> {
    let count = 1 + choices.below(MOST_PAGES).unwrap_or(0);
    let mut pages: Vec<(String, String)> = (0..count).filter_map(|_| choices.of_list(seeds).cloned()).collect();
    pages.sort();
    pages.dedup_by(|a, b| a.0 == b.0);
    while change(&mut pages, seeds, choices).is_some() {}
    pages
}

fn change(pages: &mut [(String, String)], seeds: &[(String, String)], choices: &mut Choices<'_>) -> Option<()> {
    let at = choices.below(pages.len())?;
    let text = std::mem::take(&mut pages[at].1);
    // A page that has grown too large is not read any faster.
    const LARGE: usize = 64 * 1024;
    let changed =
        if text.len() > LARGE { Some(text[..text.floor_char_boundary(LARGE / 2)].to_owned()) } else { changed(&text, seeds, choices) };
    let goes_on = changed.is_some();
    pages[at].1 = changed.unwrap_or(text);
    goes_on.then_some(())
}

fn changed(text: &str, seeds: &[(String, String)], choices: &mut Choices<'_>) -> Option<String> {
    let mut pieces = pieces(text, choices.below(4)?);
    let (a, b) = (choices.below(pieces.len())?, choices.below(pieces.len())?);
    let (from, to) = (a.min(b), (a.min(b) + 1 + choices.below(8)?).min(pieces.len()));
    match choices.below(8)? {
        0 => drop(pieces.drain(from..to)),
        1 => pieces.insert(a, pieces[b]),
        2 => pieces.swap(a, b),
        3 => {
            let (_, other) = choices.of_list(seeds)?;
            let others = self::pieces(other, choices.below(4)?);
            let start = choices.below(others.len())?;
            let end = (start + 1 + choices.below(12)?).min(others.len());
            pieces.splice(from..to, others[start..end].iter().copied());
        }
        4 => {
            let marks = [
                ("> ", ""),
                ("- ", ""),
                ("**", "**"),
                ("[", "](x.md)"),
                ("`", "`"),
                ("<details>", "</details>"),
                ("<!-- ", " -->"),
                ("{", "}"),
            ];
            let (open, close) = choices.of_list(&marks)?;
            let times = 1 + choices.below(40)?;
            let nested = open.repeat(times) + pieces[a] + &close.repeat(times);
            pieces[a] = &nested;
            return Some(pieces.concat());
        }
        5 => pieces.insert(a, choices.of_list(&ODD)?),
        6 => pieces[a] = choices.of_list(&ODD)?,
        _ => {
            let inside = pieces[a];
            let cut = inside.floor_char_boundary(choices.below(inside.len() + 1)?);
            let odd = choices.of_list(&ODD)?;
            let split = format!("{}{odd}{}", &inside[..cut], &inside[cut..]);
            pieces[a] = &split;
            return Some(pieces.concat());
        }
    }
    Some(pieces.concat())
}

/// Lines, cells, words or paragraphs, with what parts them.
fn pieces(text: &str, kind: usize) -> Vec<&str> {
    match kind {
        0 => text.split_inclusive('\n').collect(),
        1 => text.split_inclusive(['|', '\n']).collect(),
        2 => text.split_inclusive(|c: char| !c.is_alphanumeric()).collect(),
        _ => text.split_inclusive("\n\n").collect(),
    }
}

/// The pages below a folder.
pub fn pages_below(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(folder, "", &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, prefix: &str, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        match std::fs::read_to_string(entry.path()) {
            Ok(text) if path.ends_with(".md") => found.push((path, text)),
            Ok(_) => {}
            Err(_) => collect(&entry.path(), &format!("{path}/"), found),
        }
    }
}
