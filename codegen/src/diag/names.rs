//! Owns how a finding lists several names, and how a message asks for another one. It must not know what they stand for.

/// Several names are listed up to this number.
const MOST: usize = 6;

/// `` `a` ``, `` `a` and `b` ``, or the first of many and how many more there are.
pub(crate) fn names<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let all: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    let (shown, more) = all.split_at(if all.len() > MOST { MOST - 1 } else { all.len() });
    match (shown, more.len()) {
        ([], _) => String::new(),
        ([only], 0) => only.clone(),
        ([before @ .., last], 0) => format!("{} and {last}", before.join(", ")),
        (_, count) => format!("{} and {count} more", shown.join(", ")),
    }
}

/// The end of a message about a name that means nothing, where `name` was probably meant.
pub fn did_you_mean(name: &str) -> String {
    format!("; did you mean `{name}`?")
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn many_names_are_counted() {
        assert_eq!(names(["a"]), "`a`");
        assert_eq!(names(["a", "b", "c"]), "`a`, `b` and `c`");
        assert_eq!(names(["a", "b", "c", "d", "e", "f", "g"]), "`a`, `b`, `c`, `d`, `e` and 2 more");
    }
}
