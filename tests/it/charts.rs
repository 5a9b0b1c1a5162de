//! Charts, as they are drawn: a change of their looks is seen in the snapshot.

pub mod trends;

use good_measure::charts::{
    Caption, Medium,
    standing::{Axis, bars, radar},
};

const CAPTION: Caption<'_> = Caption {
    title: "Where you <stand>",
    reading: "Welcoming & more: Mostly.",
    nothing: "Too little answered to say",
};

fn axis(label: &str, now: Option<f64>, before: Option<f64>) -> Axis {
    Axis {
        label: label.into(),
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
    insta::assert_snapshot!(
        bars(&four(), &levels(4), CAPTION, Medium::Page, false).expect("drawn")
    );
}

#[test]
fn bars_grow_from_the_right_where_the_script_does() {
    let svg = bars(&four(), &levels(4), CAPTION, Medium::Page, true).expect("drawn");
    insta::assert_snapshot!(svg);
}

#[test]
fn the_radar_shows_now_and_before_where_both_are_known() {
    let mut axes = four();
    axes[2].before = Some(3.0);
    insta::assert_snapshot!(
        radar(&axes, 4, CAPTION, Medium::Page)
            .expect("drawn")
            .expect("a radar")
    );
}

#[test]
fn a_radar_needs_three_to_eight_axes_that_are_all_known() {
    for count in [0, 1, 2, 9, 12] {
        let axes: Vec<Axis> = (0..count)
            .map(|number| axis(&number.to_string(), Some(2.0), None))
            .collect();
        assert_eq!(
            radar(&axes, 4, CAPTION, Medium::Page).expect("no fault"),
            None,
            "{count}"
        );
    }
    let mut axes = four();
    axes[0].now = None;
    assert_eq!(
        radar(&axes, 4, CAPTION, Medium::Page).expect("no fault"),
        None
    );
}

#[test]
fn bars_hold_nothing_one_and_many_principles_on_any_scale() {
    for count in [0, 1, 12] {
        for scale in [2, 4, 7] {
            let axes: Vec<Axis> = (0..count)
                .map(|number| axis(&format!("P{number}"), None, Some(1.0)))
                .collect();
            let svg = bars(&axes, &levels(scale), CAPTION, Medium::Paper, false).expect("drawn");
            assert_eq!(svg.matches("Too little answered").count(), count);
            assert!(svg.ends_with("</svg>\n") && !svg.contains("var("), "{svg}");
        }
    }
}

#[test]
fn every_chart_has_a_title_a_reading_and_the_pages_colours() {
    let svg = bars(&four(), &levels(4), CAPTION, Medium::Page, false).expect("drawn");
    for part in [
        "role=\"img\"",
        "<title>Where you &lt;stand&gt;</title>",
        "<desc>Welcoming &amp; more: Mostly.</desc>",
        "var(--brand)",
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
    let svg = bars(&axes, &levels(4), CAPTION, Medium::Page, false).expect("drawn");
    assert!(!svg.contains("<script"), "{svg}");
}
