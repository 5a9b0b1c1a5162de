//! SVG to PNG.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use crate::charts::{ChartError, fonts::Fonts, texts::in_fonts};

/// Most pixels of a side.
const MOST: u32 = 16_384;

/// A picture of `scale` pixels for each unit of the SVG's view box.
///
/// # Errors
/// When the SVG cannot be read, or is larger than a picture can be.
pub fn png(svg: &str, scale: f32, fonts: &Fonts) -> Result<Vec<u8>, ChartError> {
    let options = Options {
        fontdb: fonts.database(),
        ..Options::default()
    };
    let tree = Tree::from_str(&in_fonts(svg, fonts), &options)
        .map_err(|error| ChartError(error.to_string()))?;
    let size = tree
        .size()
        .to_int_size()
        .scale_by(scale)
        .filter(|size| size.width() <= MOST && size.height() <= MOST)
        .ok_or_else(|| ChartError("a picture would be too large".into()))?;
    let mut picture = Pixmap::new(size.width(), size.height())
        .ok_or_else(|| ChartError("a picture has no size".into()))?;
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut picture.as_mut(),
    );
    picture
        .encode_png()
        .map_err(|error| ChartError(error.to_string()))
}
