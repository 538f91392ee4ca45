//! Lists of nodes within an element.

use yew::{Html, virtual_dom::VList};

/// Nodes that come and go, as one child of the element they are in.
///
/// `html!` joins a `Vec` with its neighbours to one list, and Yew compares lists without keys from their ends:
/// where a mark comes or goes, all that stands before it would be made anew.
#[inline(never)]
pub(super) fn nodes(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}
