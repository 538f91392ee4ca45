//! A picture of dots: rectangles and discs on a ground of one colour.

/// Red, green, blue.
pub(super) type Color = [u8; 3];

/// How often an edge is sampled across and down.
const SAMPLES: u32 = 4;

/// The picture as it grows.
#[derive(Debug)]
pub(super) struct Raster {
    width: u32,
    height: u32,
    dots: Vec<Color>,
}

impl Raster {
    /// A ground of one colour.
    pub(super) fn new(width: u32, height: u32, ground: Color) -> Self {
        let count = usize::try_from(width * height).unwrap_or_default();
        Self { width, height, dots: vec![ground; count] }
    }

    /// Lays a colour over a dot; the cover is a fraction.
    fn dot(&mut self, x: u32, y: u32, color: Color, cover: f64) {
        if x >= self.width || y >= self.height {
            return;
        }
        let place = usize::try_from(y * self.width + x).unwrap_or(usize::MAX);
        let Some(dot) = self.dots.get_mut(place) else { return };
        for (below, above) in dot.iter_mut().zip(color) {
            *below = mix(*below, above, cover);
        }
    }

    /// A rectangle from `x` to `x + width`; its cover may change from one end to the other.
    pub(super) fn bar(
        &mut self,
        (x, y): (f64, u32),
        (width, height): (f64, u32),
        color: Color,
        (first, last): (f64, f64),
    ) {
        for column in whole(x.floor())..whole((x + width).ceil()) {
            let at = f64::from(column);
            // How much of this column lies within.
            let within = (x + width).min(at + 1.0) - x.max(at);
            let share = ((at + 0.5 - x) / width.max(1.0)).clamp(0.0, 1.0);
            let cover = within.clamp(0.0, 1.0) * (first + (last - first) * share);
            for row in y..y + height {
                self.dot(column, row, color, cover);
            }
        }
    }

    /// A disc around a point.
    pub(super) fn disc(&mut self, (x, y): (f64, f64), radius: f64, color: Color) {
        for row in whole((y - radius).floor())..whole((y + radius).ceil()) {
            for column in whole((x - radius).floor())..whole((x + radius).ceil()) {
                let sample = |place: u32| (f64::from(place) + 0.5) / f64::from(SAMPLES);
                let inside = (0..SAMPLES * SAMPLES).filter(|place| {
                    let across = f64::from(column) + sample(place % SAMPLES) - x;
                    let down = f64::from(row) + sample(place / SAMPLES) - y;
                    across.hypot(down) <= radius
                });
                let count = u32::try_from(inside.count()).unwrap_or_default();
                self.dot(column, row, color, f64::from(count) / f64::from(SAMPLES * SAMPLES));
            }
        }
    }

    /// The picture as a PNG file.
    ///
    /// # Errors
    ///
    /// With a sentence, if it cannot be written.
    pub(super) fn png(&self) -> Result<Vec<u8>, String> {
        let failed = |reason: png::EncodingError| format!("the picture of link previews cannot be written: {reason}");
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        let mut writer = encoder.write_header().map_err(failed)?;
        writer.write_image_data(&self.dots.concat()).map_err(failed)?;
        writer.finish().map_err(failed)?;
        Ok(file)
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates; a mix of two bytes is one")]
fn mix(below: u8, above: u8, cover: f64) -> u8 {
    (f64::from(below) + (f64::from(above) - f64::from(below)) * cover).round() as u8
}

/// A dot's place; what is left of the picture is at its edge.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates; places are near the picture")]
fn whole(place: f64) -> u32 {
    place.max(0.0) as u32
}
