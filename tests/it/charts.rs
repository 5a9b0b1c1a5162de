//! Charts, as they are drawn: a change of their looks is seen in the snapshot.

pub mod groups;
mod scenes;
pub mod trends;

use good_measure::charts::{
    Caption, Medium,
    standing::{self, Axis, Key},
};

const CAPTION: Caption<'_> = Caption {
    title: "Where you <stand>",
    reading: "Welcoming & more: Mostly.",
    nothing: "Too little answered to say",
};

const KEY: Key<'_> = Key {
    now: "Now",
    before: Some("The audit before"),
};

fn bars(axes: &[Axis], scale: usize, medium: Medium, mirrored: bool) -> String {
    standing::bars(axes, &levels(scale), KEY, CAPTION, medium, mirrored).expect("drawn")
}

fn axis(label: &str, now: Option<f64>, before: Option<f64>) -> Axis {
    Axis {
        label: label.into(),
        count: "7 of 9 statements".into(),
        now,
        before,
    }
}

fn levels(count: usize) -> Vec<String> {
    [
        "Not yet",
        "Starting",
        "Mostly",
        "Part of how we work",
        "Five",
        "Six",
        "Seven",
    ][..count]
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn four() -> Vec<Axis> {
    vec![
        axis("Welcoming", Some(3.1), Some(2.0)),
        axis("Transparent", Some(1.0), Some(1.5)),
        axis("Person-centred", Some(4.0), None),
        axis("Safe and effective, trained people", Some(2.25), Some(2.25)),
    ]
}

#[test]
fn bars_show_now_and_before() {
    insta::assert_snapshot!(bars(&four(), 4, Medium::Page, false));
}

#[test]
fn bars_grow_from_the_right_where_the_script_does() {
    let svg = bars(&four(), 4, Medium::Page, true);
    insta::assert_snapshot!(svg);
}

#[test]
fn the_key_has_the_marks_as_they_are_drawn_and_each_bar_says_what_it_rests_on() {
    let svg = bars(&four(), 4, Medium::Page, false);
    assert_eq!(svg.matches("7 of 9 statements").count(), 4, "{svg}");
    // Three diamonds in the chart, one in the key; each filled with the ground and outlined in its colour.
    let diamonds = svg.matches("stroke=\"var(--before)\" stroke-width=\"3\"");
    assert_eq!(diamonds.count(), 4, "{svg}");
    let first = KEY;
    let without = Key {
        before: None,
        ..first
    };
    let axes = [axis("Welcoming", Some(2.0), None)];
    let svg = standing::bars(&axes, &levels(4), without, CAPTION, Medium::Page, false);
    let svg = svg.expect("drawn");
    assert!(
        !svg.contains("var(--before)") && svg.contains("Now"),
        "{svg}"
    );
}

#[test]
fn bars_hold_nothing_one_and_many_principles_on_any_scale() {
    for count in [0, 1, 12] {
        for scale in [2, 4, 7] {
            let axes: Vec<Axis> = (0..count)
                .map(|number| axis(&format!("P{number}"), None, Some(1.0)))
                .collect();
            let svg = bars(&axes, scale, Medium::Paper, false);
            assert_eq!(svg.matches("Too little answered").count(), count);
            assert!(svg.ends_with("</svg>\n") && !svg.contains("var("), "{svg}");
        }
    }
}

#[test]
fn every_chart_has_a_title_a_reading_and_the_pages_colours() {
    let svg = bars(&four(), 4, Medium::Page, false);
    for part in [
        "role=\"img\"",
        "<title>Where you &lt;stand&gt;</title>",
        "<desc>Welcoming &amp; more: Mostly.</desc>",
        "var(--now)",
        "viewBox=\"0 0 400 ",
    ] {
        assert!(svg.contains(part), "{part} is not in\n{svg}");
    }
    assert!(!svg.contains(" dy="), "{svg}");
    // No stand-in colour is left over.
    assert!(!svg.contains("#01010"), "{svg}");
}

#[test]
fn hostile_labels_stay_words() {
    let axes = vec![axis(
        "<script>alert(1)</script> & \"more\"",
        Some(2.0),
        None,
    )];
    let svg = bars(&axes, 4, Medium::Page, false);
    assert!(!svg.contains("<script"), "{svg}");
}
