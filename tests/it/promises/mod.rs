//! What was announced, and what came of it.

mod chain;
pub(crate) mod judged;
mod outcomes;
mod panel;
mod properties;
mod record;
mod tally;
#[cfg(feature = "tool")]
mod tool;

use crossing_timeline::domain::promises::Elapsed;

/// "153..182", "56", "~7"; "-" where it is not known.
fn tell(days: Option<Elapsed>) -> String {
    days.map_or_else(
        || "-".to_owned(),
        |Elapsed { least, most, approximate }| {
            let about = if approximate { "~" } else { "" };
            if least == most { format!("{about}{least}") } else { format!("{about}{least}..{most}") }
        },
    )
}
