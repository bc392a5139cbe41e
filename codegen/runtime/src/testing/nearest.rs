//! Owns which documented form of a path is nearest to one that no page documents. It must not know what becomes of the request.

use super::Sent;
use super::documented::Exchanges;
use super::operation::DocumentedOperation;
use super::pattern::Path;

/// What a segment costs that only one of two paths has.
const SEGMENT: usize = 100;
/// What another method costs.
const METHOD: usize = 30;

/// The form that the fewest changes make of the path.
pub(super) fn nearest<'e>(sent: &Sent, exchanges: &'e Exchanges) -> Option<(&'static DocumentedOperation, &'e str)> {
    let path = sent.uri.path();
    let below = if sent.path.starts_with('/') { &sent.path } else { path };
    let path = Path::new(below);
    let ours: Vec<&str> = path.segments().collect();
    let cost = |operation: &DocumentedOperation, form: &str| {
        let theirs: Vec<&str> = form.split('?').next().unwrap_or_default().split('/').filter(|segment| !segment.is_empty()).collect();
        let method = if operation.info().method() == sent.method.as_str() { 0 } else { METHOD };
        method + least_cost(&ours, &theirs, SEGMENT, segment_cost)
    };
    let forms = exchanges.forms().map(|(operation, form)| (operation, form.template()));
    forms.min_by_key(|(operation, form)| cost(operation, form))
}

/// A placeholder takes anything, but less gladly than a name that is the same.
fn segment_cost(ours: &&str, theirs: &&str) -> usize {
    if theirs.starts_with('{') && theirs.ends_with('}') {
        return 10;
    }
    let [ours, theirs] = [ours, theirs].map(|text| text.to_ascii_lowercase().into_bytes());
    let edits = least_cost(&ours, &theirs, 1, |a, b| usize::from(a != b));
    SEGMENT * edits / ours.len().max(theirs.len()).max(1)
}

/// The least cost of the changes that make one list of the other (Wagner and Fischer 1974).
fn least_cost<T>(ours: &[T], theirs: &[T], one_more: usize, change: impl Fn(&T, &T) -> usize) -> usize {
    let mut row: Vec<usize> = (0..=theirs.len()).map(|length| length * one_more).collect();
    for our in ours {
        let mut diagonal = row[0];
        row[0] += one_more;
        for (at, their) in theirs.iter().enumerate() {
            let least = (diagonal + change(our, their)).min(row[at] + one_more).min(row[at + 1] + one_more);
            diagonal = std::mem::replace(&mut row[at + 1], least);
        }
    }
    row.last().copied().unwrap_or_default()
}
