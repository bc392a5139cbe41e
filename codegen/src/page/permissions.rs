//! Permission tables in all their forms: one or two columns of scopes, kinds of sign-in as rows or as columns, on the page or in an include.

use super::annotation::BlockType;
use super::markdown::{self, Block, Cell, Kind, Row, Table};
use super::section::{Role, Section, flow};
use super::{Access, Context, PermissionTable, front_matter};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::prose::plain;
use crate::source::Span;

/// A kind of sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SignIn {
    Work,
    Personal,
    Application,
}

/// The kinds in the order of their rows.
const KINDS: [SignIn; 3] = [SignIn::Work, SignIn::Personal, SignIn::Application];

impl SignIn {
    /// The usual label of its row.
    fn label(self) -> &'static str {
        match self {
            Self::Work => "Delegated (work or school account)",
            Self::Personal => "Delegated (personal Microsoft account)",
            Self::Application => "Application",
        }
    }
}

/// Reads the permission tables of a page.
pub(super) fn read(context: &Context<'_>, sections: &[Section<'_>], diagnostics: &mut Diagnostics) -> Vec<PermissionTable> {
    let mut found = Vec::new();
    for section in sections.iter().filter(|section| !matches!(section.role, Role::Examples | Role::Properties | Role::Methods)) {
        let mut before = String::new();
        // In a section that is about permissions by its place, any table is read as one, whatever the language of its words.
        let placed = section.placed && section.role == Role::Permissions;
        for block in section.flow() {
            let mut tables = match &block.kind {
                Kind::Paragraph(line) => {
                    before = plain(line);
                    continue;
                }
                Kind::Table(table) => read_table(context, table, block, placed, diagnostics),
                Kind::Include(include) if is_permission_include(include) => read_include(context, include, diagnostics),
                _ => continue,
            };
            for table in &mut tables {
                if table.when.is_empty() {
                    table.when = condition(section, &before);
                }
            }
            found.extend(tables);
        }
    }
    if found.is_empty() {
        say_missing(context, sections, diagnostics);
    }
    if let [only] = found.as_mut_slice() {
        only.when.clear();
    }
    found
}

/// Says that a section about permissions has no table. An include that is not there has been said.
fn say_missing(context: &Context<'_>, sections: &[Section<'_>], diagnostics: &mut Diagnostics) {
    let includes = |section: &Section<'_>| {
        section.flow().iter().any(|block| matches!(&block.kind, Kind::Include(include) if is_permission_include(include)))
    };
    if sections.iter().any(includes) {
        return;
    }
    let Some(section) = sections.iter().find(|s| s.role == Role::Permissions && s.title.to_lowercase().starts_with("permission")) else {
        return;
    };
    let message = "the section has no permission table";
    diagnostics.push(Diagnostic::new(Code::PermissionTable, context.span(section.range.clone()), message));
}

/// What tells one table of a page from the others: the heading below `Permissions`, or else the sentence above.
fn condition(section: &Section<'_>, before: &str) -> String {
    if section.level > 2 { section.title.trim_end_matches(':').to_owned() } else { before.trim_end_matches(['.', ':']).to_owned() }
}

pub(super) fn is_permission_include(include: &markdown::Include) -> bool {
    include.annotation.as_ref().is_some_and(|a| a.block == BlockType::Permissions) || include.target.value.contains("/permissions/")
}

/// The tables of an included file, as if they stood where the include stands. That the file is not there has been said.
fn read_include(context: &Context<'_>, include: &markdown::Include, diagnostics: &mut Diagnostics) -> Vec<PermissionTable> {
    let Ok(file) = context.sources.include(context.file, &include.target.value) else { return Vec::new() };
    let included = Context::new(context.sources, file);
    let body = front_matter::body(included.text);
    let document = markdown::read(&included, body, diagnostics);
    let mut tables = Vec::new();
    for block in flow(&document.blocks) {
        if let Kind::Table(table) = &block.kind {
            tables.extend(read_table(&included, table, block, false, diagnostics));
        }
    }
    if tables.is_empty() {
        let message = format!("`{}` holds no permission table", include.target.value);
        diagnostics.push(Diagnostic::new(Code::PermissionTable, include.target.span, message));
    }
    for table in &mut tables {
        table.span = include.target.span;
    }
    tables
}

/// Whether a table tells permissions: it names the kinds of sign-in, or is annotated so.
pub(super) fn is_permission_table(table: &Table) -> bool {
    is_annotated(table) || rows_are_sign_ins(table) || columns_are_sign_ins(table)
}

fn is_annotated(table: &Table) -> bool {
    table.annotation.as_ref().is_some_and(|a| a.block == BlockType::Permissions)
}

fn rows_are_sign_ins(table: &Table) -> bool {
    table.rows.iter().filter(|row| row.cells.first().and_then(sign_in).is_some()).count() >= 2 || looks_foreign(table)
}

fn columns_are_sign_ins(table: &Table) -> bool {
    table.head.cells.iter().filter(|cell| sign_in(cell).is_some()).count() >= 2
}

/// Three rows of scopes, whatever the language of their labels.
fn looks_foreign(table: &Table) -> bool {
    let is_scopes = |cell: &Cell| matches!(scopes(&cell.text()), (Access::AnyOf(_), unknown) if unknown.is_empty());
    table.rows.len() == 3
        && matches!(table.head.cells.len(), 2 | 3)
        && table.rows.iter().all(|row| row.cells.first().is_some_and(|cell| !is_scopes(cell) && !cell.line.is_empty()))
        && table.rows.iter().any(|row| row.cells[1..].iter().any(|cell| is_scopes(cell) && cell.text().contains('.')))
        && table.rows.iter().all(|row| row.cells.get(1).is_some_and(|cell| is_scopes(cell) || cell.text().contains(' ')))
}

fn sign_in(cell: &Cell) -> Option<SignIn> {
    let text = cell.text().to_lowercase();
    match text.split(|c: char| !c.is_alphanumeric()).next()? {
        "delegated" if text.contains("personal") => Some(SignIn::Personal),
        "delegated" => Some(SignIn::Work),
        "application" => Some(SignIn::Application),
        _ => None,
    }
}

fn read_table(context: &Context<'_>, table: &Table, block: &Block, placed: bool, diagnostics: &mut Diagnostics) -> Vec<PermissionTable> {
    let span = context.span(block.range.clone());
    let mut reader = Reader { context, span, diagnostics };
    if columns_are_sign_ins(table) {
        reader.resources_as_rows(table)
    } else if rows_are_sign_ins(table) || placed {
        reader.sign_ins_as_rows(table)
    } else {
        if is_annotated(table) {
            let message = "the table names no kind of sign-in";
            reader.diagnostics.push(Diagnostic::new(Code::PermissionTable, span, message));
        }
        Vec::new()
    }
}

struct Reader<'a, 'c, 'd> {
    context: &'c Context<'a>,
    span: Span,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_, '_, '_> {
    fn empty(&self, when: String) -> PermissionTable {
        let unknown = Access::Unknown;
        PermissionTable {
            when,
            delegated_work: unknown.clone(),
            delegated_personal: unknown.clone(),
            application: unknown,
            span: self.span,
        }
    }

    /// `Supported resource|Delegated (…)|Delegated (…)|Application`: a table for each row.
    fn resources_as_rows(&mut self, table: &Table) -> Vec<PermissionTable> {
        let kinds: Vec<Option<SignIn>> = table.head.cells.iter().map(sign_in).collect();
        let mut tables = Vec::new();
        for row in &table.rows {
            let mut found = self.empty(row.cells.first().filter(|_| kinds.first() == Some(&None)).map(Cell::text).unwrap_or_default());
            for (cell, kind) in row.cells.iter().zip(&kinds) {
                if let Some(kind) = kind {
                    *slot(&mut found, *kind) = self.access(cell, &cell.text(), false, false);
                }
            }
            tables.push(found);
        }
        tables
    }

    /// `Permission type|Permissions`: one table, or one for each column that is neither of least nor of higher privilege.
    fn sign_ins_as_rows(&mut self, table: &Table) -> Vec<PermissionTable> {
        let heads: Vec<String> = table.head.cells.iter().map(Cell::text).collect();
        let foreign = !table.rows.iter().any(|row| row.cells.first().and_then(sign_in) == Some(SignIn::Work));
        let ranks = heads.iter().skip(1).filter(|head| privilege(head)).count();
        let is_ranked = heads.len() == 3 && (ranks > 0 || foreign) || ranks > 1;
        let groups: Vec<Vec<usize>> =
            if is_ranked { vec![(1..heads.len()).collect()] } else { (1..heads.len()).map(|column| vec![column]).collect() };
        let several = groups.len() > 1;
        let mut tables = Vec::new();
        for columns in groups {
            let when = if several { heads[columns[0]].clone() } else { String::new() };
            let mut found = vec![self.empty(when)];
            let mut general = Vec::new();
            // A row without scopes heads the rows below it, each of which tells what one workload needs.
            let mut headed: Option<SignIn> = None;
            for (number, row) in table.rows.iter().enumerate() {
                // In another language the order tells the kinds.
                let by_order = || KINDS.get(number).copied().filter(|_| foreign);
                let said = by_order().or_else(|| row.cells.first().and_then(sign_in));
                let workload = headed.filter(|_| said.is_none()).zip(row.cells.first().map(Cell::text));
                let Some(kind) = said.or(headed).or_else(|| self.unknown_row(table, number)) else { continue };
                let cells = || columns.iter().filter_map(|&column| Some((column, row.cells.get(column)?)));
                if said.is_some() {
                    headed = said.filter(|_| cells().all(|(_, cell)| cell.line.is_empty()));
                }
                for (column, cell) in cells() {
                    let most_first = heads[column].to_lowercase().contains("most to least");
                    let cases = match &workload {
                        Some((_, workload)) => vec![(workload.clone(), cell.text())],
                        None => cases(&cell.text()),
                    };
                    for (condition, text) in cases {
                        let access = self.access(cell, &text, most_first, foreign);
                        if condition.is_empty() {
                            general.push((kind, access));
                        } else {
                            add(&mut found, &condition, kind, access);
                        }
                    }
                }
            }
            // What holds without condition holds in every case, also in those that come later.
            general.into_iter().for_each(|(kind, access)| add(&mut found, "", kind, access));
            tables.extend(found);
        }
        tables
    }

    /// What a row is whose label tells no kind: the one of three that the others leave in its place.
    fn unknown_row(&mut self, table: &Table, number: usize) -> Option<SignIn> {
        let label = |row: &Row| row.cells.first().and_then(sign_in);
        let others_in_order = table.rows.len() == KINDS.len()
            && table.rows.iter().zip(KINDS).enumerate().all(|(at, (row, kind))| at == number || label(row) == Some(kind));
        let kind = KINDS.get(number).copied().filter(|_| others_in_order);
        let cell = table.rows[number].cells.first().filter(|cell| !cell.line.is_empty())?;
        let message = format!("`{}` is no kind of sign-in", cell.text());
        let diagnostic = Diagnostic::new(Code::PermissionTable, self.context.span(cell.range.clone()), message);
        self.diagnostics.push(match kind {
            Some(kind) => diagnostic.help(format!("write `{}`; by its place the row was read as such", kind.label())),
            None => diagnostic,
        });
        kind
    }

    fn access(&mut self, cell: &Cell, text: &str, most_first: bool, foreign: bool) -> Access {
        // In another language, words without a single scope can only say that there is none.
        if foreign && !tokens(text).iter().any(|token| matches!(token, Token::Scope(_))) {
            return Access::NotSupported;
        }
        let (mut access, unknown) = scopes(text);
        for word in unknown {
            let message = format!("`{word}` is not a permission");
            let range = match self.context.text[cell.range.clone()].find(&word) {
                Some(at) => cell.range.start + at..cell.range.start + at + word.len(),
                None => cell.range.clone(),
            };
            self.diagnostics.push(Diagnostic::new(Code::PermissionTable, self.context.span(range), message));
        }
        if let (Access::AnyOf(any), true) = (&mut access, most_first) {
            any.reverse();
        }
        access
    }
}

fn privilege(head: &str) -> bool {
    let head = head.to_lowercase();
    head.contains("privileged") && !head.contains(" to ")
}

fn slot(table: &mut PermissionTable, kind: SignIn) -> &mut Access {
    match kind {
        SignIn::Work => &mut table.delegated_work,
        SignIn::Personal => &mut table.delegated_personal,
        SignIn::Application => &mut table.application,
    }
}

/// Adds what a kind of sign-in needs to the table of that condition, or, without one, to all tables. The first condition takes the table that
/// has none.
fn add(tables: &mut Vec<PermissionTable>, condition: &str, kind: SignIn, access: Access) {
    if !condition.is_empty() && !tables.iter().any(|table| table.when == condition) {
        match tables.as_mut_slice() {
            [only] if only.when.is_empty() => only.when = condition.to_owned(),
            _ => tables.extend(tables.first().cloned().map(|first| PermissionTable {
                when: condition.to_owned(),
                delegated_work: Access::Unknown,
                delegated_personal: Access::Unknown,
                application: Access::Unknown,
                ..first
            })),
        }
    }
    for table in tables.iter_mut().filter(|table| condition.is_empty() || table.when == condition) {
        let slot = slot(table, kind);
        *slot = join([std::mem::take(slot), access.clone()].into_iter());
    }
}

/// The cases that a cell tells apart: `For user resource: A.Read For group resource: B.Read`; one without condition otherwise.
fn cases(text: &str) -> Vec<(String, String)> {
    if let Some(cases) = cases_after(text) {
        return cases;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_end = |word: &str| word.ends_with(['.', ',', ';', ':']) || is_scope(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let mut cases: Vec<(String, String)> = Vec::new();
    let mut done = 0;
    for (at, word) in words.iter().enumerate() {
        if !word.ends_with(':') || is_scope(word.trim_end_matches(':')) {
            continue;
        }
        let start = (done..at).rev().find(|&before| is_end(words[before])).map_or(done, |before| before + 1);
        match cases.last_mut() {
            Some(last) => last.1 = words[done..start].join(" "),
            None if start > 0 => cases.push((String::new(), words[..start].join(" "))),
            None => {}
        }
        cases.push((words[start..=at].join(" ").trim_end_matches(':').to_owned(), String::new()));
        done = at + 1;
    }
    match cases.last_mut() {
        Some(last) => last.1 = words[done..].join(" "),
        None => cases.push((String::new(), text.to_owned())),
    }
    cases
}

/// The same with the conditions behind: `A.Read for a chat. B.Read for a channel.`
fn cases_after(text: &str) -> Option<Vec<(String, String)>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let case = |sentence: &[&str]| {
        let at = sentence.iter().position(|word| *word == "for")?;
        let (access, condition) = (sentence[..at].join(" "), sentence[at..].join(" "));
        let is_case = matches!(scopes(&access), (Access::AnyOf(_), unknown) if unknown.is_empty())
            && tokens(&condition).iter().all(|token| !matches!(token, Token::Scope(_)));
        is_case.then(|| (condition.trim_end_matches(['.', ';', ',']).to_owned(), access))
    };
    let sentences = words.split_inclusive(|word| word.ends_with(['.', ';']));
    sentences.map(case).collect::<Option<Vec<_>>>().filter(|cases| cases.len() > 1)
}

/// All that any of the cells allows; that one of them has nothing to add counts only if all have not.
fn join(accesses: impl Iterator<Item = Access>) -> Access {
    accesses.fold(Access::Unknown, |joined, access| match (joined, access) {
        (Access::AnyOf(mut any), Access::AnyOf(more)) => {
            for scopes in more {
                if !any.contains(&scopes) {
                    any.push(scopes);
                }
            }
            Access::AnyOf(any)
        }
        (any @ Access::AnyOf(_), _) | (_, any @ Access::AnyOf(_)) => any,
        (Access::NotSupported, _) | (_, Access::NotSupported) => Access::NotSupported,
        _ => Access::Unknown,
    })
}

/// Reads a cell: alternatives parted by commas, blanks or `or`; several that are needed together by `and` or `plus`; `one of … plus either …`
/// combines each with each. An alternative with a word that is no permission is left out; those words come beside.
fn scopes(text: &str) -> (Access, Vec<String>) {
    let text = without_remarks(text.trim());
    if is_none(&text) {
        return (if text.is_empty() { Access::Unknown } else { Access::NotSupported }, Vec::new());
    }
    let (tokens, unknown) = known(tokens(&text));
    let any = alternatives(&tokens);
    (if any.is_empty() && !unknown.is_empty() { Access::Unknown } else { Access::AnyOf(any) }, unknown)
}

/// Takes off what stands in parentheses and names no permission: `(see below)`.
fn without_remarks(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, (inner, after))) = rest.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(')')?))) {
        out.push_str(before);
        if tokens(inner).iter().any(|token| matches!(token, Token::Scope(_))) {
            out.push_str(inner);
        }
        rest = after;
    }
    (out + rest).trim().to_owned()
}

/// The tokens without the alternatives that hold a word that is none, and of each of those the first such word.
fn known(tokens: Vec<Token>) -> (Vec<Token>, Vec<String>) {
    let (mut kept, mut unknown) = (Vec::new(), Vec::new());
    for alternative in tokens.split_inclusive(|token| matches!(token, Token::Comma | Token::Or)) {
        match alternative.iter().find_map(|token| if let Token::Other(word) = token { Some(word) } else { None }) {
            Some(word) => unknown.push(word.clone()),
            None => kept.extend_from_slice(alternative),
        }
    }
    (kept, unknown)
}

fn alternatives(tokens: &[Token]) -> Vec<Vec<String>> {
    let is_choice = |at: usize| matches!(tokens.get(at), Some(Token::Choice));
    let joint = (1..tokens.len()).find(|&at| matches!(tokens[at], Token::And) && (is_choice(0) || is_choice(at + 1)));
    let Some(joint) = joint else { return list(tokens) };
    // Without a word that says so, only what stands next to the joint is combined.
    let (mut left, mut right) = (list(&tokens[..joint]), alternatives(&tokens[joint + 1..]));
    let mut found = if is_choice(0) { Vec::new() } else { left.drain(..left.len().saturating_sub(1)).collect() };
    let after = if is_choice(joint + 1) { Vec::new() } else { right.split_off(right.len().min(1)) };
    for one in &left {
        found.extend(right.iter().map(|other| [one.as_slice(), other.as_slice()].concat()));
    }
    found.extend(after);
    found
}

fn list(tokens: &[Token]) -> Vec<Vec<String>> {
    let mut any: Vec<Vec<String>> = Vec::new();
    let mut together = false;
    for token in tokens {
        match token {
            Token::Scope(scope) => {
                match any.last_mut() {
                    Some(all) if together => all.push(scope.clone()),
                    _ => any.push(vec![scope.clone()]),
                }
                together = false;
            }
            Token::And => together = !any.is_empty(),
            Token::Comma | Token::Or => together = false,
            Token::Choice | Token::Other(_) => {}
        }
    }
    any
}

/// `Not supported.`, `None`, `N/A` and their kin.
fn is_none(text: &str) -> bool {
    let lower = text.to_lowercase().replace(['’', '`'], "'");
    let words = lower.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let exact = ["", "none", "n/a", "na", "no", "not", "unsupported"];
    let start = [
        "not supported",
        "not applicable",
        "not available",
        "not yet",
        "not allowed",
        "not required",
        "none",
        "no permission",
        "isn't supported",
    ];
    exact.contains(&words.as_str()) || start.iter().any(|phrase| words.starts_with(phrase) && !words.contains(", "))
}

#[derive(Clone)]
enum Token {
    Comma,
    And,
    Or,
    /// `either`, `one of`, `one from`: one of the alternatives that follow.
    Choice,
    Scope(String),
    Other(String),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let lower = word.to_lowercase();
        if lower == "either" || (lower == "one" && words.next_if(|next| ["of", "from"].contains(next)).is_some()) {
            tokens.push(Token::Choice);
            continue;
        }
        for (number, part) in word.split([',', ';']).enumerate() {
            if number > 0 {
                tokens.push(Token::Comma);
            }
            let part = part.trim_end_matches(['.', '*', '\\', ':', ')']).trim_start_matches(['(', '*', '\\']);
            match part {
                "" => {}
                "and" | "plus" | "with" | "And" | "AND" | "&" | "+" => tokens.push(Token::And),
                "or" | "Or" | "OR" | "|" | "/" => tokens.push(Token::Or),
                scope if is_scope(scope) => tokens.push(Token::Scope(scope.to_owned())),
                other => tokens.push(Token::Other(other.to_owned())),
            }
        }
    }
    tokens
}

/// `Chat.Read.All`, or one of the scopes of OpenID Connect.
fn is_scope(word: &str) -> bool {
    let parts = || word.split('.');
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    matches!(word, "openid" | "email" | "profile" | "offline_access")
        || (parts().count() > 1 && parts().all(is_part) && word.starts_with(|c: char| c.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::testing::{page, page_with_includes};

    fn show(access: &Access) -> String {
        match access {
            Access::Unknown => "?".into(),
            Access::NotSupported => "-".into(),
            Access::AnyOf(any) => any.iter().map(|all| all.join("+")).collect::<Vec<_>>().join(" "),
        }
    }

    fn shown(body: &str) -> (Vec<String>, Vec<String>) {
        let (page, findings) = page(body);
        let line =
            |t: &PermissionTable| [t.when.clone(), show(&t.delegated_work), show(&t.delegated_personal), show(&t.application)].join("; ");
        (page.operation.unwrap_or_default().permissions.iter().map(line).collect(), findings)
    }

    const REQUEST: &str = "## HTTP request\n```http\nGET /a\n```\n";

    #[test]
    fn scopes_are_alternatives_or_needed_together() {
        for (cell, expected) in [
            ("A.Read, B.Read.All", "A.Read B.Read.All"),
            ("A.Read and B.Read, C.Read", "A.Read+B.Read C.Read"),
            ("A.Read or B.Read", "A.Read B.Read"),
            ("A.Read B.Read*.", "A.Read B.Read"),
            ("A.Read, B.Read plus C.Read", "A.Read B.Read+C.Read"),
            ("One from A.Read, B.Read plus either C.Read or D.Read", "A.Read+C.Read A.Read+D.Read B.Read+C.Read B.Read+D.Read"),
            ("A.Read, B.Read and one of C.Read, D.Read", "A.Read B.Read+C.Read B.Read+D.Read"),
            ("A.Read (see below).", "A.Read"),
            ("Not supported.", "-"),
        ] {
            let (access, unknown) = scopes(cell);
            assert_eq!((show(&access).as_str(), unknown), (expected, vec![]), "{cell}");
        }
    }

    #[test]
    fn an_alternative_that_is_no_permission_is_left_out() {
        let shown = |cell: &str| {
            let (access, unknown) = scopes(cell);
            (show(&access), unknown)
        };
        assert_eq!(shown("**TODO: Determine scopes **"), ("?".into(), vec!["TODO".into()]));
        assert_eq!(shown("Role needed to create it or A.Read"), ("A.Read".into(), vec!["Role".into()]));
        assert_eq!(shown("A.Read, B Read.All, C.Read"), ("A.Read C.Read".into(), vec!["B".into()]));
    }

    #[test]
    fn rows_below_an_empty_one_tell_what_each_workload_needs() {
        let rows = "|Delegated (work or school account)||\n|&nbsp; **Apps**|A.ReadWrite.All, A.Read.All|\n|&nbsp; **Devices**|D.Read.All|\n\
                    |Delegated (personal Microsoft account)|Not supported.|\n|Application||\n|&nbsp; **Apps**|A.Read.All|\n|&nbsp; **Devices**|D.Read.All|\n";
        let body =
            format!("# T\n## Prerequisites\n|Permission type|Permissions (from most to least privileged)|\n|:-|:-|\n{rows}{REQUEST}");
        let expected = ["Apps; A.Read.All A.ReadWrite.All; -; A.Read.All", "Devices; D.Read.All; -; D.Read.All"];
        assert_eq!(shown(&body), (expected.map(String::from).to_vec(), vec![]));
    }

    #[test]
    fn columns_that_rank_are_one_table() {
        let body = format!(
            "# T\n## Permissions\n|Permission type|Least privileged|More privileged|Most privileged|\n|:-|:-|:-|:-|\n\
             |Delegated (work or school account|A.Read|A.Mid|A.Full|\n|Delegated (personal Microsoft account|Not supported.|Not supported.|Not supported.|\n\
             |Application|A.Read|Not available.|Not available.|\n{REQUEST}"
        );
        assert_eq!(shown(&body), (vec!["; A.Read A.Mid A.Full; -; A.Read".into()], vec![]));
    }

    #[test]
    fn conditions_may_stand_behind_the_scopes() {
        let cell = "A.Read for a chat.<br/>B.Read, C.Read for a channel.";
        let body = format!(
            "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|Not supported.|\n\
             |Delegated (personal Microsoft account)|Not supported.|\n|Application|{cell}|\n{REQUEST}"
        );
        assert_eq!(shown(&body), (vec!["for a chat; -; -; A.Read".into(), "for a channel; -; -; B.Read C.Read".into()], vec![]));
    }

    #[test]
    fn a_row_with_a_wrong_label_is_known_by_its_place() {
        let body = format!(
            "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|A.Read|\n\
             |Delegated (personal Microsoft account)|Not supported.|\n|chatMessage|B.Read|\n{REQUEST}"
        );
        assert_eq!(shown(&body), (vec!["; A.Read; -; B.Read".into()], vec!["permission-table: chatMessage".into()]));
    }

    #[test]
    fn a_cell_may_tell_cases_apart() {
        let body = format!(
            "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n\
             |Delegated (work or school account)|For **user** or **chat** resource: A.Read, B.Read<br/>For **channel** resource: Not supported.|\n\
             |Delegated (personal Microsoft account)|Not supported.|\n|Application|C.Read|\n{REQUEST}"
        );
        let expected = ["For user or chat resource; A.Read B.Read; -; C.Read", "For channel resource; -; -; C.Read"];
        assert_eq!(shown(&body), (expected.map(String::from).to_vec(), vec![]));
    }

    #[test]
    fn the_old_table_has_one_column() {
        let body = format!(
            "# T\n## Permissions\n|Permission type|Permissions (from least to most privileged)|\n|:-|:-|\n\
             |Delegated (work or school account)|A.Send, A.ReadWrite|\n|Delegated (personal Microsoft account)|Not supported.|\n\
             |Application|A.ReadWrite.All|\n{REQUEST}"
        );
        assert_eq!(shown(&body), (vec!["; A.Send A.ReadWrite; -; A.ReadWrite.All".into()], vec![]));
        let reversed = body.replace("least to most", "most to least");
        assert_eq!(shown(&reversed).0, ["; A.ReadWrite A.Send; -; A.ReadWrite.All"]);
    }

    #[test]
    fn the_new_table_may_stand_in_an_include() {
        let table = "---\nx: y\n---\n|Permission type|Least privileged permissions|Higher privileged permissions|\n|:-|:-|:-|\n\
             |Delegated (work or school account)|A.Read|A.ReadWrite, B.Read|\n|Delegated (personal Microsoft account)|Not supported.|Not supported.|\n\
             |Application|A.Read.All|Not available.|";
        let body = format!(
            "# T\n## Permissions\n<!-- {{ \"blockType\": \"permissions\", \"name\": \"a\" }} -->\n\
             [!INCLUDE [permissions-table](../includes/permissions/a.md)]\n\n{REQUEST}"
        );
        let (page, findings) = page_with_includes(&body, &[("includes/permissions/a.md", table)]);
        assert_eq!(findings, [] as [&str; 0]);
        let permissions = page.operation.unwrap_or_default().permissions;
        assert_eq!(permissions.iter().map(|t| show(&t.delegated_work)).collect::<Vec<_>>(), ["A.Read A.ReadWrite B.Read"]);
        assert_eq!(permissions.iter().map(|t| show(&t.application)).collect::<Vec<_>>(), ["A.Read.All"]);
    }

    #[test]
    fn resources_may_be_rows_or_columns() {
        let rows = format!(
            "# T\n## Permissions\n|Supported resource|Delegated (work or school account)|Delegated (personal Microsoft account)|Application|\n\
             |:-|:-|:-|:-|\n|device|A.Read|Not supported|B.Read|\n|user|C.Read|D.Read|Not supported|\n{REQUEST}"
        );
        assert_eq!(shown(&rows), (vec!["device; A.Read; -; B.Read".into(), "user; C.Read; D.Read; -".into()], vec![]));
        let columns = format!(
            "# T\n## Permissions\n|Permission type|device|user|\n|:-|:-|:-|\n|Delegated (work or school account)|A.Read|C.Read|\n\
             |Delegated (personal Microsoft account)|Not supported|D.Read|\n|Application|B.Read|Not supported|\n{REQUEST}"
        );
        assert_eq!(shown(&columns), (vec!["device; A.Read; -; B.Read".into(), "user; C.Read; D.Read; -".into()], vec![]));
    }

    #[test]
    fn several_tables_are_told_apart_by_their_headings() {
        let table = "|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|A.Read|\n|Application|B.Read|\n";
        let body = format!("# T\n## Permissions\n### For oneself\n{table}\n### For others\n{table}\n{REQUEST}");
        assert_eq!(shown(&body).0, ["For oneself; A.Read; ?; B.Read", "For others; A.Read; ?; B.Read"]);
    }

    #[test]
    fn labels_in_another_language_are_told_by_their_order() {
        let body = format!(
            "# T\n## Autorisations\n|Type d'autorisation|Autorisations|\n|:-|:-|\n|Déléguée (professionnel)|A.Read, B.Read|\n\
             |Déléguée (personnel)|Non prise en charge.|\n|Application|C.Read|\n{REQUEST}"
        );
        assert_eq!(shown(&body).0, ["; A.Read B.Read; -; C.Read"]);
    }

    #[test]
    fn what_is_no_permission_is_an_error_at_its_word() {
        let body = format!(
            "# T\n## Permissions\n|Permission type|Permissions|\n|:-|:-|\n|Delegated (work or school account)|A.Read, everything|\n\
             |Application|B.Read|\n{REQUEST}"
        );
        assert_eq!(shown(&body), (vec!["; A.Read; ?; B.Read".into()], vec!["permission-table: everything".into()]));
    }
}
