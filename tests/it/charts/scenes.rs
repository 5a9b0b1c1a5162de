//! The drawings beside answers of voices: recognisable small, and none heavier than the others of its set.

use std::collections::BTreeMap;

use good_measure::{
    charts::{fonts::Fonts, png::png, scene::svg},
    domain::scene::Scene,
};
use resvg::tiny_skia::Pixmap;

/// How much of a drawing of 40 pixels is inked, in whole pixels; and of that what stands on its edge.
fn ink(scene: Scene) -> (f64, f64) {
    let picture = png(&svg(scene), 40.0 / 48.0, &Fonts::shipped()).expect("drawn");
    let picture = Pixmap::decode_png(&picture).expect("a picture");
    let side = picture.width() as usize;
    let inked = |(at, pixel): (usize, &resvg::tiny_skia::PremultipliedColorU8)| {
        let (x, y) = (at % side, at / side);
        let is_edge = [x, y].iter().any(|place| *place == 0 || place + 1 == side);
        (f64::from(pixel.alpha()) / 255.0, is_edge)
    };
    let inked: Vec<_> = picture.pixels().iter().enumerate().map(inked).collect();
    let sum = |edge_alone: bool| {
        let counted = inked.iter().filter(|(_, is_edge)| *is_edge || !edge_alone);
        counted.map(|(ink, _)| ink).sum()
    };
    (sum(false), sum(true))
}

#[test]
fn no_drawing_of_a_set_is_heavier_than_another_or_cut_at_its_edge() {
    let mut sets: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for scene in Scene::ALL {
        let (set, _) = scene.word().split_once('-').expect("a set and its member");
        let (all, at_edge) = ink(scene);
        assert_eq!(at_edge, 0.0, "{} is cut", scene.word());
        sets.entry(set).or_default().push(all);
    }
    for (set, inks) in sets {
        assert_eq!(inks.len(), 3, "{set}");
        let most = inks.iter().copied().fold(f64::MIN, f64::max);
        let least = inks.iter().copied().fold(f64::MAX, f64::min);
        assert!(most <= 1.15 * least, "{set}: {inks:?}");
    }
}
