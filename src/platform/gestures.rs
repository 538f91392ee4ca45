//! Wheel, drag and pinch on the picture, never in the way of the page's own scrolling.
//!
//! The wheel only counts with Ctrl or Meta (scale) or Shift (move). One finger moves the picture
//! sideways and the page up and down, as `touch-action: pan-y` has it; two fingers scale.

use std::{cell::RefCell, rc::Rc};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, MouseEvent, PointerEvent, WheelEvent};

/// What the hand asked for, as it was on the glass: fractions are of the axis's width, from its left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gesture {
    /// Scale about a place; a factor under 1 is nearer.
    Zoom {
        /// New window over old.
        factor: f64,
        /// What stays in place.
        at: f64,
    },
    /// Move by a fraction, to what lies on the right for positive.
    Move(f64),
    /// A drag begins: what follows is told from here.
    DragBegan,
    /// So far the drag has come, as a fraction, to the right for positive.
    Dragged(f64),
    /// The overview was pressed here, or dragged to here.
    Overview(f64),
    /// The axis was pressed here, or the day cursor dragged to here.
    Cursor(f64),
    /// The picture was pressed here, not on a mark.
    Tapped(f64),
}

/// A drag shorter than this, in pixels, is a press.
const SLOP_PX: f64 = 5.0;

/// One notch of a wheel, in pixels of `deltaY`, scales by this much: e to the power of 0.2.
const PER_WHEEL_PX: f64 = 0.002;

/// Listens until it is dropped.
#[derive(Debug)]
pub struct Gestures {
    _listeners: Vec<EventListener>,
}

/// Fingers and buttons that are down.
#[derive(Default)]
struct Hand {
    pointers: Vec<(i32, f64)>,
    start: Option<f64>,
    dragging: bool,
    /// What is pulled along, if it is not the picture.
    grip: Option<fn(f64) -> Gesture>,
}

impl Gestures {
    /// Tells `on` what is done on the picture, whose axis is `axis`.
    #[must_use]
    pub fn listen(plot: &Element, axis: &Element, on: impl Fn(Gesture) + 'static) -> Self {
        let on = Rc::new(on);
        let hand = Rc::new(RefCell::new(Hand::default()));
        let mut listeners = Vec::new();
        {
            let (axis, on) = (axis.clone(), Rc::clone(&on));
            let options = EventListenerOptions::enable_prevent_default();
            listeners.push(EventListener::new_with_options(plot, "wheel", options, move |event| {
                let Some(wheel) = event.dyn_ref::<WheelEvent>() else { return };
                if wheel.ctrl_key() || wheel.meta_key() {
                    event.prevent_default();
                    on(Gesture::Zoom { factor: growth(wheel.delta_y() * PER_WHEEL_PX), at: fraction(&axis, wheel) });
                } else if wheel.shift_key() {
                    event.prevent_default();
                    let delta = if wheel.delta_x() == 0.0 { wheel.delta_y() } else { wheel.delta_x() };
                    on(Gesture::Move(delta / width(&axis)));
                }
            }));
        }
        {
            let (axis, on, hand) = (axis.clone(), Rc::clone(&on), Rc::clone(&hand));
            listeners.push(EventListener::new(plot, "pointerdown", move |event| {
                let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
                if pointer.button() != 0 || !is_on(event, ".ct-lane__picture, .ct-axis, .ct-cursor, .ct-overview") {
                    return;
                }
                let mut hand = hand.borrow_mut();
                let x = f64::from(pointer.client_x());
                hand.pointers.push((pointer.pointer_id(), x));
                hand.grip = if is_on(event, ".ct-overview") {
                    Some(Gesture::Overview)
                } else if is_on(event, ".ct-axis, .ct-cursor") {
                    Some(Gesture::Cursor)
                } else {
                    None
                };
                hand.start = (hand.pointers.len() == 1).then_some(x);
                hand.dragging = false;
                if let Some(grip) = hand.grip {
                    let at = fraction(&axis, pointer);
                    drop(hand);
                    on(grip(at));
                }
            }));
        }
        {
            let (axis, on, hand, plot_too) = (axis.clone(), Rc::clone(&on), Rc::clone(&hand), plot.clone());
            listeners.push(EventListener::new(plot, "pointermove", move |event| {
                let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
                for gesture in moved(&mut hand.borrow_mut(), &plot_too, &axis, pointer) {
                    on(gesture);
                }
            }));
        }
        for name in ["pointerup", "pointercancel"] {
            let (axis, on, hand) = (axis.clone(), Rc::clone(&on), Rc::clone(&hand));
            listeners.push(EventListener::new(plot, name, move |event| {
                let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
                let mut hand = hand.borrow_mut();
                let known = hand.pointers.len();
                hand.pointers.retain(|(id, _)| *id != pointer.pointer_id());
                let tapped = known == 1 && hand.start.is_some() && !hand.dragging && hand.grip.is_none();
                hand.start = None;
                hand.grip = None;
                drop(hand);
                if tapped && event.type_() == "pointerup" && is_on(event, ".ct-strip") {
                    on(Gesture::Tapped(fraction(&axis, pointer)));
                }
            }));
        }
        {
            // The press that ends a drag is no press on whatever lies below.
            let options = EventListenerOptions { phase: gloo::events::EventListenerPhase::Capture, passive: false };
            listeners.push(EventListener::new_with_options(plot, "click", options, move |event| {
                if std::mem::take(&mut hand.borrow_mut().dragging) {
                    event.stop_propagation();
                    event.prevent_default();
                }
            }));
        }
        Self { _listeners: listeners }
    }
}

fn moved(hand: &mut Hand, plot: &Element, axis: &Element, pointer: &PointerEvent) -> Vec<Gesture> {
    let x = f64::from(pointer.client_x());
    let Some(place) = hand.pointers.iter().position(|(id, _)| *id == pointer.pointer_id()) else { return Vec::new() };
    if let Some(grip) = hand.grip {
        let _ = plot.set_pointer_capture(pointer.pointer_id());
        return vec![grip(fraction(axis, pointer))];
    }
    let before = apart(&hand.pointers);
    if let Some((_, old)) = hand.pointers.get_mut(place) {
        *old = x;
    }
    if let (Some((old, _)), Some((new, middle))) = (before, apart(&hand.pointers)) {
        hand.dragging = true;
        hand.start = None;
        let at = (middle - axis.get_bounding_client_rect().left()) / width(axis);
        return vec![Gesture::Zoom { factor: old.max(10.0) / new.max(10.0), at }];
    }
    let Some(start) = hand.start else { return Vec::new() };
    let way = x - start;
    let mut gestures = Vec::new();
    if !hand.dragging && way.abs() > SLOP_PX {
        hand.dragging = true;
        // From here on the picture follows the pointer even beside it.
        let _ = plot.set_pointer_capture(pointer.pointer_id());
        gestures.push(Gesture::DragBegan);
    }
    if hand.dragging {
        gestures.push(Gesture::Dragged(way / width(axis)));
    }
    gestures
}

/// How far two fingers are apart, and where their middle is, in pixels.
fn apart(pointers: &[(i32, f64)]) -> Option<(f64, f64)> {
    match pointers {
        [(_, one), (_, other)] => Some(((one - other).abs(), f64::midpoint(*one, *other))),
        _ => None,
    }
}

fn width(axis: &Element) -> f64 {
    axis.get_bounding_client_rect().width().max(1.0)
}

fn fraction(axis: &Element, event: &MouseEvent) -> f64 {
    (f64::from(event.client_x()) - axis.get_bounding_client_rect().left()) / width(axis)
}

fn is_on(event: &Event, selector: &str) -> bool {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    target.and_then(|target| target.closest(selector).ok().flatten()).is_some()
}

/// How much larger a stroke makes the picture: near to `exp`, without its program, and a stroke back
/// undoes it exactly.
fn growth(stroke: f64) -> f64 {
    let stroke = if stroke.abs() < 1.0 { stroke } else { stroke.signum() };
    (2.0 + stroke) / (2.0 - stroke)
}
