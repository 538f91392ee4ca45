//! Which lanes a reader sees at the moment: the others can wait.

use web_sys::Element;

/// So many lanes are drawn at once wherever they are.
pub(super) const AT_ONCE: usize = 6;

/// For each lane of a picture, in order, whether some of it is on the screen.
pub(super) fn lanes_in_view(plot: &Element) -> Vec<bool> {
    let screen = plot.owner_document().and_then(|document| document.document_element());
    let height = screen.map_or(0.0, |screen| f64::from(screen.client_height()));
    let mut lanes = Vec::new();
    let mut next = plot.first_element_child();
    while let Some(element) = next {
        if element.class_name() == "ct-lane" {
            let place = element.get_bounding_client_rect();
            lanes.push(place.bottom() > 0.0 && place.top() < height);
        }
        next = element.next_element_sibling();
    }
    lanes
}
