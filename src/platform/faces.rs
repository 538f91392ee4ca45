//! The faces that words are set in, how wide words are in them, and when they change.

use gloo::events::EventListener;
use js_sys::Number;
use wasm_bindgen::JsCast as _;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

use super::size::Width;

/// The faces of some classes, to measure words in.
#[derive(Debug)]
pub struct Faces {
    /// One a class, in which words are as wide as on the page.
    canvases: Vec<CanvasRenderingContext2d>,
    /// What the page asks for, one a class, and how wide that sets a sample.
    fonts: Vec<String>,
    sample_px: Vec<f64>,
    length_px: f64,
}

impl Faces {
    /// The faces that these classes have within an element that is in the page. `sample` is a text by whose
    /// widths two sets of faces are told apart, `sized` a class whose length along the line is wanted too.
    /// `None` where the browser has no canvas to measure on.
    #[must_use]
    pub fn within(element: &Element, classes: &[&str], sample: &str, sized: &str) -> Option<Self> {
        let document = element.owner_document()?;
        let window = document.default_view()?;
        let probe = document.create_element("span").ok()?;
        element.append_child(&probe).ok()?;
        let style = window.get_computed_style(&probe).ok()??;
        probe.set_class_name(sized);
        let length = style.get_property_value("inline-size").ok()?;
        let mut faces = Self {
            canvases: Vec::new(),
            fonts: Vec::new(),
            sample_px: Vec::new(),
            length_px: Number::parse_float(&length),
        };
        for class in classes {
            probe.set_class_name(class);
            // The shorthand has no word for some of what the page sets, and is empty then.
            let mut font = String::new();
            for property in ["font-style", "font-weight", "font-size", "font-family"] {
                font.push_str(&style.get_property_value(property).ok()?);
                font.push(' ');
            }
            let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.unchecked_into();
            let canvas: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
            canvas.set_font(&font);
            faces.canvases.push(canvas);
            faces.fonts.push(font);
            faces.sample_px.push(faces.width_px(faces.sample_px.len(), sample));
        }
        probe.remove();
        Some(faces)
    }

    /// The length of the class that has one, in CSS pixels.
    #[must_use]
    pub const fn length_px(&self) -> f64 {
        self.length_px
    }

    /// The width of a text in the face of a class, by the place of that class, in CSS pixels.
    #[must_use]
    pub fn width_px(&self, class: usize, text: &str) -> f64 {
        let measured = self.canvases.get(class).and_then(|canvas| canvas.measure_text(text).ok());
        measured.map_or(0.0, |measured| measured.width())
    }
}

/// Equal faces are asked for by the same names, and set the sample equally wide.
impl PartialEq for Faces {
    fn eq(&self, other: &Self) -> bool {
        self.fonts == other.fonts && self.sample_px == other.sample_px && self.length_px == other.length_px
    }
}

/// Watches, until it is dropped, for words to be drawn in another face: a font that was loaded, another
/// one asked for, or another size.
#[derive(Debug)]
pub struct FaceWatch {
    _sample: Width,
    _loaded: Option<EventListener>,
}

impl FaceWatch {
    /// Tells `changed` when an element that is as large as its text changes its size, at first too, and when
    /// the page's fonts finish loading.
    #[must_use]
    pub fn on(sample: &Element, changed: impl Fn() + Clone + 'static) -> Self {
        let resized = changed.clone();
        Self {
            _sample: Width::watch(sample, move |_| resized()),
            _loaded: sample
                .owner_document()
                .map(|document| EventListener::new(&document.fonts(), "loadingdone", move |_| changed())),
        }
    }
}
