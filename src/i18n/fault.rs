//! What is wrong with a dataset, in the language of whoever corrects it.

use super::Messages;
use crate::domain::dataset::Problem;

/// A problem in one line: where it is, which rule it breaks, and what exactly is wrong. The last is
/// the checker's own sentence, in English, and stands alone in that language.
#[must_use]
pub fn fault(messages: &Messages, problem: &Problem) -> String {
    let Some(rule) = messages.rule else { return problem.to_string() };
    let Problem { line, column, path, record, message, .. } = problem;
    let record = if record.is_empty() { String::new() } else { format!(" ({record})") };
    format!(
        "{line}:{column}: {path}{record}: {}. \u{2066}{message} [{}]\u{2069}",
        rule(problem.rule),
        problem.rule.name()
    )
}
