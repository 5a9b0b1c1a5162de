//! Bars of groups: how many moved, and what comes up in many.

use good_measure::{
    charts::{
        Medium, attribute,
        distribution::{moved, theme, theme_key},
    },
    domain::{distribution::Distribution, theme::Theme},
    language::{Language, Translator},
};

use super::trends::{AR, CAPTION, EN};

fn spread(up: usize, same: usize, down: usize) -> Distribution {
    Distribution {
        up,
        same,
        down,
        ..Distribution::default()
    }
}

fn drawn(words: Translator, spreads: &[Distribution]) -> String {
    let rows: Vec<_> = spreads.iter().map(|spread| ("Welcoming", spread)).collect();
    moved(words, &rows, CAPTION, Medium::Page).expect("drawn")
}

fn themed(low: usize, unsure: usize, asked: usize) -> Theme {
    Theme {
        statement_id: "wel.greet".into(),
        principle: 0,
        asked,
        low,
        unsure,
        strong: 0,
    }
}

/// Widths of the filled boxes of a colour, from the top.
fn widths(svg: &str, colour: &str) -> Vec<u32> {
    svg.lines()
        .filter(|line| line.starts_with("<rect"))
        .filter(|line| line.contains(&format!("fill=\"{colour}\"")))
        .filter_map(|line| attribute(line, "width")?.parse().ok())
        .collect()
}

#[test]
fn how_many_groups_moved_is_drawn_with_a_key() {
    insta::assert_snapshot!(drawn(
        EN,
        &[spread(10, 0, 0), spread(1, 2, 3), spread(0, 0, 0)]
    ));
}

#[test]
fn one_group_of_one_is_a_short_bar_beside_ten_of_ten() {
    for words in [EN, AR] {
        let svg = drawn(words, &[spread(10, 0, 0), spread(1, 0, 0)]);
        // The first is the mark of the key.
        let bars = &widths(&svg, "var(--now)")[1..];
        assert_eq!(bars.len(), 2, "{svg}");
        assert!(bars[1] * 9 < bars[0], "{bars:?}\n{svg}");
    }
    let svg = drawn(EN, &[spread(10, 0, 0), spread(1, 0, 0)]);
    assert!(
        svg.contains("10 groups") && svg.contains("one group"),
        "{svg}"
    );
}

#[test]
fn groups_that_are_low_have_another_colour_than_those_that_stand_nearer() {
    let low = theme(EN, &themed(5, 2, 19), 19, CAPTION, Medium::Page).expect("drawn");
    assert!(
        !low.contains("var(--now)") && !low.contains("var(--brand)"),
        "{low}"
    );
    let short = theme(EN, &themed(1, 0, 1), 19, CAPTION, Medium::Page).expect("drawn");
    let (low, short) = (
        widths(&low, "var(--waiting)"),
        widths(&short, "var(--waiting)"),
    );
    assert!(short[0] * 4 < low[0], "{short:?} {low:?}");
    for language in Language::ALL {
        let key = theme_key(Translator(language), CAPTION, Medium::Page).expect("drawn");
        assert_eq!(widths(&key, "var(--waiting)").len(), 1, "{key}");
    }
}
