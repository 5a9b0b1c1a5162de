//! The drawings beside answers of voices: recognisable small, and none heavier than the others of its set.

use std::collections::BTreeMap;

use good_measure::{
    charts::{fonts::Fonts, png::png, scene::svg},
    domain::scene::Scene,
};
use resvg::tiny_skia::Pixmap;

/// The ground that is left round a drawing, in pixels.
const ROUND: u32 = 4;

/// How much of a drawing of 48 pixels is inked, in whole pixels; and of that what lies beyond its edge.
fn ink(scene: Scene) -> (f64, f64) {
    let wide = svg(scene).replace("0 0 48 48", "-4 -4 56 56");
    let picture = png(&wide, 1.0, &Fonts::shipped()).expect("drawn");
    let picture = Pixmap::decode_png(&picture).expect("a picture");
    let side = picture.width();
    assert_eq!(side, 48 + 2 * ROUND);
    let is_inside = |place: u32| (ROUND..side - ROUND).contains(&place);
    let (mut all, mut beyond) = (0.0, 0.0);
    for (pixel, at) in picture.pixels().iter().zip(0..) {
        let ink = f64::from(pixel.alpha()) / 255.0;
        all += ink;
        if !is_inside(at % side) || !is_inside(at / side) {
            beyond += ink;
        }
    }
    (all, beyond)
}

#[test]
fn no_drawing_of_a_set_is_heavier_than_another_or_cut_at_its_edge() {
    let mut sets: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for scene in Scene::ALL {
        let (set, _) = scene.word().split_once('-').expect("a set and its member");
        let (all, beyond) = ink(scene);
        assert_eq!(beyond, 0.0, "{} is cut", scene.word());
        sets.entry(set).or_default().push(all);
    }
    for (set, inks) in sets {
        assert_eq!(inks.len(), 3, "{set}");
        let most = inks.iter().copied().fold(f64::MIN, f64::max);
        let least = inks.iter().copied().fold(f64::MAX, f64::min);
        assert!(most <= 1.15 * least, "{set}: {inks:?}");
    }
}
