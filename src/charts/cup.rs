//! The measure cup: its shape, and its drawing on paper.

use serde::{Serialize, Serializer};

/// The outline of a cup, in a drawing 40 wide and 50 high.
pub const RIM: &str = "M6 4h28l-2.4 40a3.2 3.2 0 0 1-3.2 3H11.6a3.2 3.2 0 0 1-3.2-3Z";

/// What is in a cup that is full to a share from 0 to 1, as a path in the same drawing.
pub fn inside(share: f64) -> String {
    const TOP: f64 = 6.0;
    const BOTTOM: f64 = 44.0;
    let share = share.clamp(0.0, 1.0);
    let y = BOTTOM - (BOTTOM - TOP) * share;
    // The cup narrows downwards, and so does what is in it.
    let left = 7.0 + 1.6 * (1.0 - share);
    let right = 40.0 - left;
    format!("M{left:.1} {y:.1}H{right:.1}L31.4 {BOTTOM}a3 3 0 0 1-3 3H11.6a3 3 0 0 1-3-3Z")
}

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
