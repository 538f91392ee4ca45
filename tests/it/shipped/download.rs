//! What readers download of it.

use crossing_timeline::{
    domain::{
        dataset::{Language, Track},
        status::History,
    },
    state::PAGE,
};

use super::{SHIPPED, check, shipped};
use crate::packed::differences;

#[test]
fn what_is_unpacked_is_what_was_packed() {
    for language in Language::ALL {
        check(&differences(SHIPPED, language));
    }
}

/// The first download has no pages of a list and no strips of which short periods are drawn together, and
/// looks at every event for every word and day.
#[test]
fn it_is_small_enough_for_the_first_download() {
    let dataset = shipped();
    assert!(dataset.events().len() <= PAGE, "more than a page of events: see `domain::ANY_SIZE`");
    for (crossing, place) in dataset.crossings().iter() {
        for &track in Track::ALL {
            let periods = History::of(&dataset, crossing, track).periods().len();
            assert!(periods <= 160, "{periods} periods on {track:?} of {}", place.id);
        }
    }
}
