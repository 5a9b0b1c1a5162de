//! What charts are drawn on: laid out from the side where the script begins, and mirrored as a whole where that is the
//! right. Text is measured before it is set, so that labels neither meet nor leave the picture.

use plotters::{
    element::{Circle, DashedPathElement, PathElement, Polygon, Rectangle, Text},
    style::{
        FontStyle, IntoFont, RGBColor, ShapeStyle, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};

use crate::{
    charts::{Area, Caption, ChartError, GROUND, INK, Medium, SOFT, draw},
    language::direction::contained,
};

/// What painting gives.
pub type Painted = Result<(), Box<dyn std::error::Error>>;

/// A place: pixels from the side where the script begins, and from the top.
pub type Point = (i32, i32);

/// Where a text is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Start,
    Middle,
    End,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    size: f64,
    bold: bool,
    colour: RGBColor,
    side: Side,
    half_way: bool,
}

/// Ordinary labels: 13 pixels on a telephone of 360.
pub const LABEL: Pen = Pen {
    size: 14.0,
    bold: false,
    colour: INK,
    side: Side::Start,
    half_way: false,
};

/// Quiet labels: axes and keys.
pub const QUIET: Pen = Pen {
    size: 13.0,
    colour: SOFT,
    ..LABEL
};

impl Pen {
    /// Of another size in pixels.
    pub const fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    /// Bold.
    pub fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// In another colour.
    pub fn colour(self, colour: RGBColor) -> Self {
        Self { colour, ..self }
    }

    /// Held at its end.
    pub fn end(self) -> Self {
        Self {
            side: Side::End,
            ..self
        }
    }

    /// Held at its middle.
    pub fn middle(self) -> Self {
        Self {
            side: Side::Middle,
            ..self
        }
    }

    /// Held at half its height rather than at its top.
    pub fn level(self) -> Self {
        Self {
            half_way: true,
            ..self
        }
    }

    /// Pixels from one line to the next.
    pub fn leading(self) -> i32 {
        px(self.size * 1.25)
    }

    /// Pixels a text takes, a little more rather than less. By classes of characters of the fonts used (Atkinson
    /// Hyperlegible, Noto Sans Arabic); a fallback font is about as wide.
    pub fn width(self, text: &str) -> i32 {
        let ems: f64 = text
            .chars()
            .map(|c| match c {
                'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 0.3,
                'r' | 't' | 'f' | '(' | ')' | '-' | '"' | '·' | 'ا' | 'أ' | 'إ' | 'آ' => 0.36,
                'ر' | 'ز' | 'ل' | 'ي' | 'ن' | 'ب' | 'ت' | 'ث' => 0.5,
                'ط' | 'ظ' => 0.8,
                'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' | 'س' | 'ش' | 'ص' | 'ض' => {
                    0.93
                }
                // Marks that stand on the letter before, and marks nobody sees.
                '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' => 0.0,
                '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' => 0.0,
                c if crate::language::is_arabic(c) => 0.62,
                c if c.is_uppercase() => 0.69,
                c if (c as u32) < 0x2e80 => 0.57,
                _ => 1.05,
            })
            .sum();
        let heavy = if self.bold { 1.05 } else { 1.0 };
        (ems * self.size * heavy).ceil() as i32
    }

    /// Breaks a text at its spaces into lines of at most `room` pixels. A word that is longer is cut, and so is what
    /// goes beyond `most` lines; an ellipsis says so.
    pub fn wrap(self, text: &str, room: i32, most: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (longer, lines.last_mut()) {
                (Some(longer), Some(line)) if self.width(&longer) <= room => *line = longer,
                _ => lines.extend(self.cut(word, room)),
            }
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                last.push('…');
                while self.width(last) > room && last.chars().count() > 1 {
                    last.pop();
                    last.pop();
                    last.push('…');
                }
            }
        }
        lines
    }

    /// Cuts a word into pieces that fit.
    fn cut(self, word: &str, room: i32) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for c in word.chars() {
            if let Some(piece) = pieces.last_mut() {
                piece.push(c);
                if self.width(piece) <= room || piece.chars().count() == 1 {
                    continue;
                }
                piece.pop();
            }
            pieces.push(c.to_string());
        }
        pieces
    }
}

/// A chart being drawn.
pub struct Canvas<'a, 'b> {
    area: &'a Area<'b>,
    width: i32,
    mirrored: bool,
}

/// Draws a chart of a width and height in pixels; `mirrored` where its script begins at the right.
///
/// # Errors
/// When plotters cannot draw it.
pub fn sketch(
    (width, height): (i32, i32),
    caption: Caption<'_>,
    medium: Medium,
    mirrored: bool,
    paint: impl FnOnce(&Canvas<'_, '_>) -> Painted,
) -> Result<String, ChartError> {
    let size = (width.unsigned_abs(), height.unsigned_abs());
    draw(size, caption.title, caption.reading, medium, |area| {
        paint(&Canvas {
            area,
            width,
            mirrored,
        })
    })
}

impl Canvas<'_, '_> {
    fn at(&self, (x, y): Point) -> (i32, i32) {
        (if self.mirrored { self.width - x } else { x }, y)
    }

    /// Sets one line of text.
    pub fn text(&self, text: &str, at: Point, pen: Pen) -> Painted {
        let h = match (pen.side, self.mirrored) {
            (Side::Middle, _) => HPos::Center,
            (Side::Start, false) | (Side::End, true) => HPos::Left,
            (Side::Start, true) | (Side::End, false) => HPos::Right,
        };
        let text = settled(text);
        let style = if pen.bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        };
        // Plotters makes text smaller by this much.
        let font = (font(&text), pen.size * 1.24, style).into_font();
        let v = if pen.half_way {
            VPos::Center
        } else {
            VPos::Top
        };
        let style = TextStyle {
            font,
            color: plotters::style::Color::to_backend_color(&pen.colour),
            pos: Pos::new(h, v),
        };
        self.area.draw(&Text::new(text, self.at(at), style))?;
        Ok(())
    }

    /// Sets lines one under the other, from the top; gives where the next would stand.
    pub fn lines(
        &self,
        lines: &[String],
        (x, top): Point,
        pen: Pen,
    ) -> Result<i32, Box<dyn std::error::Error>> {
        let mut y = top;
        for line in lines {
            self.text(line, (x, y), pen)?;
            y += pen.leading();
        }
        Ok(y)
    }

    /// A line through points.
    pub fn line(&self, points: &[Point], style: impl Into<ShapeStyle>) -> Painted {
        let points: Vec<_> = points.iter().map(|point| self.at(*point)).collect();
        self.area.draw(&PathElement::new(points, style))?;
        Ok(())
    }

    /// A dashed line.
    pub fn dashes(&self, points: &[Point], style: impl Into<ShapeStyle>) -> Painted {
        let points: Vec<_> = points.iter().map(|point| self.at(*point)).collect();
        self.area
            .draw(&DashedPathElement::new(points, 4, 3, style))?;
        Ok(())
    }

    /// A box between two corners.
    pub fn rectangle(&self, one: Point, other: Point, style: impl Into<ShapeStyle>) -> Painted {
        let ((a, top), (b, bottom)) = (self.at(one), self.at(other));
        let corners = [(a.min(b), top.min(bottom)), (a.max(b), top.max(bottom))];
        self.area.draw(&Rectangle::new(corners, style))?;
        Ok(())
    }

    /// A filled shape.
    pub fn shape(&self, points: &[Point], style: impl Into<ShapeStyle>) -> Painted {
        let points: Vec<_> = points.iter().map(|point| self.at(*point)).collect();
        self.area.draw(&Polygon::new(points, style))?;
        Ok(())
    }

    /// A filled shape with an outline, on the ground: hollow where `inside` is the ground.
    pub fn outlined(&self, points: &[Point], inside: RGBColor, outline: ShapeStyle) -> Painted {
        self.shape(points, inside)?;
        let closed: Vec<_> = points.iter().chain(points.first()).copied().collect();
        self.line(&closed, outline)
    }

    /// A disc.
    pub fn disc(&self, at: Point, radius: i32, colour: RGBColor) -> Painted {
        let style = ShapeStyle::from(&colour).filled();
        self.area.draw(&Circle::new(self.at(at), radius, style))?;
        Ok(())
    }

    /// A ring: a disc with a hole to the ground.
    pub fn ring(&self, at: Point, radius: i32, colour: RGBColor) -> Painted {
        self.disc(at, radius, colour)?;
        self.disc(at, radius - 2, GROUND)
    }
}

/// Each script's own font first, so that a word is set in one piece.
fn font(text: &str) -> &'static str {
    if text.chars().any(crate::language::is_arabic) {
        "Noto Sans Arabic"
    } else {
        "Atkinson Hyperlegible"
    }
}

/// Text that stands by itself, without what XML does not hold. A line with Arabic in it runs from the right, whatever it
/// begins with and whatever draws it.
fn settled(text: &str) -> String {
    let text = contained(&crate::charts::plain(text));
    if text.chars().any(crate::language::is_arabic) {
        format!("\u{2067}{text}\u{2069}")
    } else {
        text
    }
}

/// Whole pixels.
pub fn px(value: f64) -> i32 {
    // Charts are a few hundred pixels wide.
    value.round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_breaks_at_spaces_and_a_long_word_is_cut() {
        let lines = LABEL.wrap("Safe and effective, trained people", 120, 9);
        assert_eq!(lines, ["Safe and", "effective, trained", "people"]);
        assert!(lines.iter().all(|line| LABEL.width(line) <= 120));
        let long = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(5);
        let cut = LABEL.wrap(&long, 120, 3);
        assert_eq!(cut.len(), 3);
        assert!(cut.iter().all(|line| LABEL.width(line) <= 120));
        assert!(cut[2].ends_with('…'));
        assert!(LABEL.wrap(" ", 120, 3).is_empty());
        assert_eq!(LABEL.wrap("W", 1, 3), ["W"]);
    }

    #[test]
    fn text_that_would_turn_around_or_break_the_file_is_settled() {
        assert_eq!(settled("a\u{202e}b\u{0}\u{1}\u{fffe}c"), "abc");
        assert_eq!(settled("3 \u{627}"), "\u{2067}3 \u{627}\u{2069}");
        // Broken into lines, an isolated part may end before or after it begins.
        assert_eq!(settled("\u{2068}a"), "\u{2068}a\u{2069}");
        assert_eq!(settled("a\u{2069}b"), "ab");
    }
}
