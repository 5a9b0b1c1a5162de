//! The measure cup on paper.

use serde::{Serialize, Serializer};

use crate::components::cup::{RIM, inside};

/// Width of its drawing in pixels.
pub const WIDTH: u32 = 40;

/// Height of its drawing in pixels.
pub const HEIGHT: u32 = 50;

/// A cup filled to a share from 0 to 1; empty at 0. Stands for a level or a state, always before its word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cup(f64);

impl Cup {
    /// Filled to so much of so much; anything over is full.
    pub fn of(level: f64, of: usize) -> Self {
        Self((level / of.max(1) as f64).clamp(0.0, 1.0))
    }

    /// Its drawing.
    pub fn svg(self) -> String {
        let filled =
            (self.0 > 0.0).then(|| format!("<path fill=\"#0f5a4b\" d=\"{}\"/>", inside(self.0)));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">{}<path fill=\"none\" \
             stroke=\"#0f5a4b\" stroke-width=\"2.4\" stroke-linejoin=\"round\" d=\"{RIM}\"/></svg>",
            filled.unwrap_or_default()
        )
    }
}

impl Serialize for Cup {
    /// As its drawing, for the template.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.svg())
    }
}
