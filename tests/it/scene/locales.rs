//! The picture in every language: words of another length take other places, facts do not.

use crossing_timeline::{i18n::Locale, state::State};
use expect_test::expect_file;

use super::{scene, text::tell};
use crate::reader::facts;

#[test]
fn the_first_picture_in_each_language() {
    for locale in Locale::ALL.into_iter().chain(Locale::PSEUDO).filter(|&locale| locale != Locale::En) {
        let state = State { locale, width_px: 700.0, ..State::new(facts()) };
        expect_file![format!("../snapshots/scene-first-700-{}.txt", locale.tag())]
            .assert_eq(&tell(&state, &scene(&state).0));
    }
}
