//! How wide words are, in the faces that they are drawn in.

use std::rc::Rc;

use web_sys::Element;

use crate::{
    i18n::{Face, TextMeasure},
    platform::faces::Faces,
};

/// Letters of the three languages and all digits: other faces set them in another width.
const SAMPLE: &str = "Reopened 0123456789 فتح گەڕان";

/// The class whose size is the room beside a lane.
const GUTTER: &str = "ct-lane__tracks";

/// What measures in these faces.
pub(super) fn measure(faces: &Rc<Faces>) -> TextMeasure {
    let (gutter_px, faces) = (faces.length_px(), Rc::clone(faces));
    TextMeasure::measured(gutter_px, move |face, text| faces.width_px(face as usize, text))
}

/// The faces of pictures within an element that is in the page; `None` where nothing can be measured.
pub(super) fn faces_within(element: &Element) -> Option<Rc<Faces>> {
    Faces::within(element, &Face::ALL.map(Face::class), SAMPLE, GUTTER).map(Rc::new)
}
