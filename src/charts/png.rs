//! SVG to PNG.

use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};

use crate::charts::{ChartError, FONTS};

/// Most pixels of a side.
const MOST: u32 = 16_384;

static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for font in FONTS {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family("Noto Sans");
    Arc::new(fonts)
});

/// A picture of `scale` pixels for each unit of the SVG's view box.
///
/// # Errors
/// When the SVG cannot be read, or is larger than a picture can be.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, ChartError> {
    let options = Options {
        font_family: "Atkinson Hyperlegible".into(),
        fontdb: Arc::clone(&DATABASE),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| ChartError(error.to_string()))?;
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
