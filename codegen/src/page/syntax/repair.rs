//! Repairs tables before markdown sees them, byte for byte, so that positions stay: delimiter rows that do not fit their header, rows that are
//! broken over lines, and rows with too many pipes. Knows pipes and dashes alone.

use crate::diag::{Code, Diagnostic, Findings, Rule};
use crate::page::syntax::context::Context;
use crate::page::syntax::range::{lines, trim};
use crate::page::syntax::row::{Gap, cells, is_delimiter, is_open, is_rest, is_row, is_whole};
use crate::span::Span;
use std::borrow::Cow;
use std::ops::Range;

/// Stands for a pipe that is text until [`unmask`].
const MASK: u8 = 0x1f;

/// The body of a page from the byte `start` on, with its tables repaired.
pub(crate) fn tables<'a>(context: &Context<'a>, start: usize, findings: &mut Findings) -> Cow<'a, str> {
    let body = &context.text[start..];
    let mut repairer = Repairer { context, start, bytes: Cow::Borrowed(body.as_bytes()), findings };
    let lines: Vec<Range<usize>> = lines(body, 0..body.len()).collect();
    let mut fence: Option<&str> = None;
    let mut number = 0;
    while number < lines.len() {
        let line = body[lines[number].clone()].trim_start();
        match (fence, line.as_bytes().first()) {
            (Some(ticks), _) if line.starts_with(ticks) => fence = None,
            (None, Some(b'`')) if line.starts_with("```") && !line[3..].contains('`') => fence = Some("```"),
            (None, Some(b'~')) if line.starts_with("~~~") => fence = Some("~~~"),
            (None, Some(b'|' | b':' | b'-')) => {
                number = repairer.row_or_delimiter(body, &lines, number);
                continue;
            }
            _ => {}
        }
        number += 1;
    }
    match repairer.bytes {
        Cow::Borrowed(_) => Cow::Borrowed(body),
        // Only ASCII took the place of ASCII.
        Cow::Owned(bytes) => String::from_utf8(bytes).map_or(Cow::Borrowed(body), Cow::Owned),
    }
}

/// The text with the pipes that were masked.
pub(crate) fn unmask(text: &str) -> Cow<'_, str> {
    if text.as_bytes().contains(&MASK) { Cow::Owned(text.replace(char::from(MASK), "|")) } else { Cow::Borrowed(text) }
}

/// Whether the first of several rows of equal width stands in the line `number`, without a delimiter row below it.
fn lacks_delimiter(body: &str, lines: &[Range<usize>], number: usize) -> bool {
    let begins = || number == 0 || !body[lines[number - 1].clone()].contains('|');
    let rows = lines.get(number).zip(lines.get(number + 1));
    rows.filter(|(own, next)| is_whole(body, own) && is_whole(body, next) && begins()).is_some_and(|(own, next)| {
        let width = cells(body, own).len();
        width > 1 && cells(body, next).len() == width
    })
}

/// Whether the line `number` is a delimiter row with a row below it and none above it.
fn lacks_header(body: &str, lines: &[Range<usize>], number: usize) -> bool {
    let is_own = |line: &str| line.trim_start().starts_with('|') && is_delimiter(line);
    is_own(&body[lines[number].clone()]) && lines.get(number + 1).is_some_and(|next| is_whole(body, next))
}

/// Whether the line `number` is a row of several cells with no row above or below it.
fn is_alone(body: &str, lines: &[Range<usize>], number: usize) -> bool {
    let has_pipe = |line: &Range<usize>| body[line.clone()].contains('|');
    let above = number.checked_sub(1).and_then(|above| lines.get(above)).is_some_and(has_pipe);
    let below = lines.get(number + 1).is_some_and(has_pipe);
    is_whole(body, &lines[number]) && !above && !below && cells(body, &lines[number]).len() > 1
}

/// Whether a cell is in bold, as a heading inside a table is.
fn is_bold(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() > 4 && ["**", "__"].iter().any(|marks| cell.starts_with(marks) && cell.ends_with(marks))
}

/// `1 cell`, `2 cells`.
fn count(cells: usize) -> String {
    format!("{cells} cell{}", if cells == 1 { "" } else { "s" })
}

struct Repairer<'a, 'c, 'd> {
    context: &'c Context<'a>,
    start: usize,
    bytes: Cow<'a, [u8]>,
    findings: &'d mut Findings,
}

impl Repairer<'_, '_, '_> {
    fn span(&self, range: &Range<usize>) -> Span {
        self.context.span(self.start + range.start..self.start + range.end)
    }

    /// Repairs the table or reports the rows that begin at the line `number`, if any do; gives the number of the first line below them.
    fn row_or_delimiter(&mut self, body: &str, lines: &[Range<usize>], number: usize) -> usize {
        let line = body[lines[number].clone()].trim_start();
        if number > 0 && is_delimiter(line) && body[lines[number - 1].clone()].contains('|') {
            self.table(body, lines, number)
        } else if lacks_delimiter(body, lines, number) {
            self.report_missing_delimiter(body, lines, number)
        } else if lacks_header(body, lines, number) {
            self.report_missing_header(body, lines, number)
        } else if is_alone(body, lines, number) {
            let span = self.span(&trim(body, lines[number].clone()));
            let help = "put it below the last row of its table, without a line between; it was read as text";
            self.findings.push(Diagnostic::new(Code::TableShape, span, "the row is not part of a table").help(help));
            number + 1
        } else {
            number + 1
        }
    }

    /// Reports rows that are not a table for lack of a delimiter row; gives the number of the first line below them.
    fn report_missing_delimiter(&mut self, body: &str, lines: &[Range<usize>], number: usize) -> usize {
        let rows = lines[number..].iter().take_while(|line| is_row(&body[(*line).clone()])).count();
        let span = self.span(&trim(body, lines[number].clone()));
        let width = cells(body, &lines[number]).len();
        let help = format!("write `{}|` below the header; the rows were read as text", "|:---".repeat(width));
        self.findings.push(Diagnostic::new(Code::TableShape, span, "the table has no delimiter row").help(help));
        number + rows
    }

    /// Reports a table for lack of a header; gives the number of the first line below it.
    fn report_missing_header(&mut self, body: &str, lines: &[Range<usize>], number: usize) -> usize {
        let rows = lines[number + 1..].iter().take_while(|line| is_row(&body[(*line).clone()])).count();
        let span = self.span(&trim(body, lines[number].clone()));
        let help = "write a row above it that says what the columns hold; the rows were read as text";
        self.findings.push(Diagnostic::new(Code::TableShape, span, "the table has no header").help(help));
        number + 1 + rows
    }

    /// Repairs the table whose delimiter row has that `number`; gives the number of the first line below it.
    fn table(&mut self, body: &str, lines: &[Range<usize>], number: usize) -> usize {
        let width = cells(body, &lines[number - 1]).len();
        self.delimiter(body, &lines[number], width);
        let mut number = number + 1;
        while let Some(line) = lines.get(number).cloned() {
            if !is_row(&body[line.clone()]) {
                let Some(gap) = Gap::of(body, lines, number, width) else { break };
                self.close(&gap, &(line.start..lines[number + 1].start));
                number += 1;
                continue;
            }
            let mut row = line;
            let mut found = cells(body, &row);
            // A cell that is broken over lines: the rest of the row begins without a pipe, and ends with one.
            while is_open(&body[row.clone()]) {
                let Some(next) = lines.get(number + 1).filter(|next| is_rest(&body[(*next).clone()])) else { break };
                let joined = cells(body, &(row.start..next.end));
                if joined.len() > width {
                    break;
                }
                self.join(&row, next);
                row.end = next.end;
                found = joined;
                number += 1;
            }
            self.row(body, &found, &row, width);
            number += 1;
        }
        number
    }

    /// Takes out what is between the rows of a table, line break included.
    fn close(&mut self, gap: &Gap, line: &Range<usize>) {
        let (what, help) = gap.words();
        let span = self.span(line);
        self.findings.push(Diagnostic::new(Code::TableShape, span, format!("{what} is inside the table")).help(help));
        self.findings.fact(Rule::TableGoesOn, span, || "table: goes on".to_owned());
        self.bytes.to_mut()[line.clone()].fill(b' ');
    }

    /// Makes one line of two.
    fn join(&mut self, line: &Range<usize>, next: &Range<usize>) {
        let span = self.span(&(line.start..next.end));
        self.findings.push(Diagnostic::new(Code::TableShape, span, "the row is broken over lines").help("put the row on one line"));
        self.findings.fact(Rule::TableJoined, span, || "row: goes on".to_owned());
        for byte in &mut self.bytes.to_mut()[line.end..next.start] {
            *byte = b' ';
        }
    }

    fn row(&mut self, body: &str, cells: &[Range<usize>], line: &Range<usize>, width: usize) {
        if cells.len() == width {
            return;
        }
        let message = format!("the row has {}, its header {width}", count(cells.len()));
        let span = self.span(line);
        let diagnostic = Diagnostic::new(Code::TableShape, span, message);
        if cells.is_empty() {
            let help = "remove the line, or put the pipe at the end of the row above";
            self.findings.push(Diagnostic::new(Code::TableShape, span, "the line has a pipe and no cell").help(help));
            return self.findings.fact(Rule::TableShort, span, || format!("empty cells: {width}"));
        }
        if let ([only], true) = (cells, cells.len() < width)
            && is_bold(&body[only.clone()])
        {
            // A heading inside the table says where it ends.
            return self.findings.fact(Rule::TableShort, span, || format!("empty cells: {}", width - 1));
        }
        if cells.len() < width {
            self.findings.push(diagnostic.help("give every row the cells of the header; the missing ones count as empty"));
            self.findings.fact(Rule::TableShort, span, || format!("empty cells: {}", width - cells.len()));
            return;
        }
        self.findings.push(diagnostic.help("write a pipe that is text as `\\|`; the last cell has taken the rest of the row"));
        self.findings.fact(Rule::TablePipes, span, || format!("pipes in text: {}", cells.len() - width));
        for cell in &cells[width.max(1)..] {
            self.bytes.to_mut()[cell.start - 1] = MASK;
        }
    }

    /// Gives the delimiter row `width` cells.
    fn delimiter(&mut self, body: &str, line: &Range<usize>, width: usize) {
        let cells = cells(body, line);
        if body[line.clone()].contains('\t') {
            // Markdown takes no tabs here.
            self.bytes.to_mut()[line.clone()].iter_mut().filter(|byte| **byte == b'\t').for_each(|byte| *byte = b' ');
        }
        if cells.len() == width || width == 0 {
            return;
        }
        let message = format!("the delimiter row has {} cells, its header {width}", cells.len());
        let span = self.span(line);
        self.findings.push(Diagnostic::new(Code::TableShape, span, message));
        self.findings.fact(Rule::TableWidth, span, || format!("columns: {width}"));
        let row = &mut self.bytes.to_mut()[trim(body, line.clone())];
        // `|-|-|---`: cells of one dash, and the last takes the rest.
        if row.len() >= 2 * width {
            for (at, byte) in row.iter_mut().enumerate() {
                *byte = if at % 2 == 0 && at < 2 * width { b'|' } else { b'-' };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::{codes, with_page};

    fn repaired(text: &str) -> (String, usize) {
        with_page(text, |context, findings| {
            let body = unmask(&tables(context, 0, findings).replace(char::from(MASK), "¦")).into_owned();
            (body, codes(findings).len())
        })
    }

    #[test]
    fn a_table_that_fits_is_left_alone() {
        let table = "|a|b|\n|:--|--|\n|1|x \\| y|\n\ntext | text\n";
        assert_eq!(repaired(table), (table.to_owned(), 0));
        let bare = "a | b\n-|-\n1 | 2";
        assert_eq!(repaired(bare), (bare.to_owned(), 0));
    }

    #[test]
    fn a_delimiter_row_takes_the_width_of_the_header() {
        assert_eq!(repaired("|a|b|\n|:--|--|--|\n|1|2|"), ("|a|b|\n|-|--------\n|1|2|".to_owned(), 1));
        assert_eq!(repaired("|a|b|\n|--\t|--|\n"), ("|a|b|\n|-- |--|\n".to_owned(), 0));
        assert_eq!(repaired("|a|b|c|\n|:----|\n"), ("|a|b|c|\n|-|-|--\n".to_owned(), 1));
    }

    #[test]
    fn pipes_too_many_belong_to_the_last_cell() {
        assert_eq!(repaired("|a|b|\n|-|-|\n|1|*.cer | *.crt|"), ("|a|b|\n|-|-|\n|1|*.cer ¦ *.crt|".to_owned(), 1));
        assert_eq!(repaired("|a|b|\n|-|-|\n|1|"), ("|a|b|\n|-|-|\n|1|".to_owned(), 1));
    }

    #[test]
    fn a_row_broken_over_lines_is_joined() {
        assert_eq!(repaired("|a|b|\n|-|-|\n|1|2 (x,\ny).|\n|3|4|"), ("|a|b|\n|-|-|\n|1|2 (x, y).|\n|3|4|".to_owned(), 1));
    }

    #[test]
    fn a_table_goes_on_behind_what_is_between_its_rows() {
        let table = |gap: &str, below: &str| format!("|a|b|\n|-|-|\n|1|2|\n{gap}\n{below}");
        for gap in ["", "<!-- to do -->", "Text."] {
            let expected = format!("|a|b|\n|-|-|\n|1|2|\n{}|3|4|", " ".repeat(gap.len() + 1));
            assert_eq!(repaired(&table(gap, "|3|4|")), (expected, 1), "{gap}");
        }
        assert_eq!(repaired(&table("", "|3|4|\n|-|-|")).1, 0);
        assert_eq!(repaired(&table("", "|3|4|5|")).1, 1);
        assert_eq!(repaired(&table("<!-- { } -->", "|3|4|")).1, 1);
    }

    #[test]
    fn rows_without_a_table_are_reported() {
        assert_eq!(repaired("text\n\n|1|2|\n"), ("text\n\n|1|2|\n".to_owned(), 1));
        assert_eq!(repaired("|-|-|\n|1|2|\n|3|4|\n").1, 1);
        assert_eq!(repaired("|1|2|\n|3|4|\n").1, 1);
    }

    #[test]
    fn fences_are_not_tables() {
        let text = "```\n|a|b|\n|-|-|\n|1|\n```\n";
        assert_eq!(repaired(text), (text.to_owned(), 0));
    }
}
