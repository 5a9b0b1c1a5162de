//! Every kind of change, alone and one after another.

use crate::domain::{
    lineage::*,
    questionnaire::{Principle, Scale},
};

fn statement(id: &str, text: &str) -> Statement {
    Statement {
        id: id.into(),
        text: text.into(),
        levels: vec!["No.".into(), "Yes.".into()],
        prompt: String::new(),
        evidence: Vec::new(),
        actions: Vec::new(),
        tags: Vec::new(),
    }
}

/// A version whose principles `a` and `b` hold these statements, each with its id as its text.
fn version(a: &[&str], b: &[&str], changes: &[(ChangeKind, &[&str], &[&str])]) -> Questionnaire {
    let principle = |id: &str, ids: &[&str]| Principle {
        id: id.into(),
        title: id.into(),
        summary: String::new(),
        statements: ids.iter().map(|id| statement(id, "It is so.")).collect(),
    };
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Questionnaire {
        id: "tea".into(),
        version: 1,
        language: "en".into(),
        title: "Tea".into(),
        purpose: String::new(),
        minutes: 1,
        intro: String::new(),
        licence: String::new(),
        credits: String::new(),
        scale: Scale {
            levels: vec!["No".into(), "Yes".into()],
            unscored: Vec::new(),
        },
        principles: vec![principle("a", a), principle("b", b)],
        voices: None,
        changes: changes
            .iter()
            .map(|(kind, from, to)| Change {
                kind: *kind,
                from: owned(from),
                to: owned(to),
            })
            .collect(),
        translations: BTreeMap::new(),
    }
}

fn kept(from: &str, reworded: bool, moved: bool) -> Alignment {
    Alignment::Kept {
        from: from.into(),
        reworded,
        moved,
    }
}

#[test]
fn the_same_version_twice_keeps_every_statement() {
    let one = version(&["x"], &["y"], &[]);
    let lineage = Lineage::of(&one, &one, Some(&[]));
    assert_eq!(lineage.alignments["x"], kept("x", false, false));
    assert_eq!(lineage.alignments["y"], kept("y", false, false));
    assert!(lineage.same_scale && lineage.is_whole);
}

#[test]
fn each_kind_of_change_is_told_apart() {
    use ChangeKind::{Merged, Moved, New, Retired, Reworded, Same, Split};
    let one = version(
        &["same", "word", "move", "whole"],
        &["m1", "m2", "old"],
        &[],
    );
    let mut two = version(
        &["same", "word2", "p1", "p2"],
        &["move", "one", "new"],
        &[
            (Same, &["same"], &["same"]),
            (Reworded, &["word"], &["word2"]),
            (Moved, &["move"], &["move"]),
            (Split, &["whole"], &["p1", "p2"]),
            (Merged, &["m1", "m2"], &["one"]),
            (New, &[], &["new"]),
            (Retired, &["old"], &[]),
        ],
    );
    two.principles[0].statements[1].text = "It is just so.".into();
    let lineage = Lineage::of(&one, &two, Some(&[&two]));
    let found = &lineage.alignments;
    assert_eq!(found["same"], kept("same", false, false));
    assert_eq!(found["word2"], kept("word", true, false));
    assert_eq!(found["move"], kept("move", false, true));
    let split = Alignment::Split {
        from: "whole".into(),
        into: vec!["p1".into(), "p2".into()],
    };
    assert_eq!((&found["p1"], &found["p2"]), (&split, &split));
    let merged = Alignment::Merged {
        from: vec!["m1".into(), "m2".into()],
    };
    assert_eq!(found["one"], merged);
    assert_eq!(found["new"], Alignment::New);
    assert!(!lineage.goes_on("old") && lineage.goes_on("m2"));
}

#[test]
fn the_way_back_tells_the_same_the_other_way_round() {
    use ChangeKind::{Merged, New, Retired, Reworded, Split};
    let one = version(&["word", "whole", "m1", "m2", "old"], &[], &[]);
    let two = version(
        &["word2", "p1", "p2", "one", "new"],
        &[],
        &[
            (Reworded, &["word"], &["word2"]),
            (Split, &["whole"], &["p1", "p2"]),
            (Merged, &["m1", "m2"], &["one"]),
            (New, &[], &["new"]),
            (Retired, &["old"], &[]),
        ],
    );
    let back = Lineage::of(&one, &two, Some(&[&two])).turned(&one);
    assert_eq!(back.alignments["word"], kept("word2", false, false));
    assert!(
        matches!(&back.alignments["whole"], Alignment::Merged { from } if *from == ["p1", "p2"])
    );
    assert!(matches!(&back.alignments["m2"], Alignment::Split { from, .. } if from == "one"));
    assert_eq!(back.alignments["old"], Alignment::New);
    assert!(!back.goes_on("new"));
}

#[test]
fn the_way_back_names_all_that_came_out_of_a_statement() {
    use ChangeKind::{Merged, New, Same, Split};
    let one = version(&["whole", "m1", "m2"], &[], &[]);
    let two = version(
        &["p1", "p2", "one", "new"],
        &[],
        &[
            (Split, &["whole"], &["p1", "p2"]),
            (Merged, &["m1", "m2"], &["one"]),
            (New, &[], &["new"]),
        ],
    );
    let three = version(
        &["p2", "a", "o2", "o1"],
        &[],
        &[
            (Same, &["p2"], &["p2"]),
            (Merged, &["p1", "new"], &["a"]),
            (Split, &["one"], &["o2", "o1"]),
        ],
    );
    let back = Lineage::of(&one, &three, Some(&[&two, &three])).turned(&one);
    let merged = |ids: [&str; 2]| Alignment::Merged {
        from: ids.map(str::to_owned).to_vec(),
    };
    assert_eq!(back.alignments["whole"], merged(["p2", "a"]));
    assert_eq!(back.alignments["m1"], merged(["o1", "o2"]));
    assert_eq!(back.alignments["m2"], merged(["o1", "o2"]));
    for id in ["p2", "a", "o1", "o2"] {
        assert!(back.goes_on(id), "{id} is no more");
    }
}

#[test]
fn one_unfair_step_makes_the_whole_way_unfair() {
    use ChangeKind::{Merged, New, Reworded, Same, Split};
    let one = version(&["whole", "m1", "m2"], &[], &[]);
    let two = version(
        &["p1", "p2", "one", "new"],
        &[],
        &[
            (Split, &["whole"], &["p1", "p2"]),
            (Merged, &["m1", "m2"], &["one"]),
            (New, &[], &["new"]),
        ],
    );
    let three = version(
        &["p1", "p2", "o1", "o2", "new"],
        &[],
        &[
            (Same, &["p1"], &["p1"]),
            (Reworded, &["p2"], &["p2"]),
            (Split, &["one"], &["o1", "o2"]),
            (Same, &["new"], &["new"]),
        ],
    );
    let found = Lineage::of(&one, &three, Some(&[&two, &three])).alignments;
    assert!(
        matches!(&found["p1"], Alignment::Split { from, into } if from == "whole" && into.len() == 2)
    );
    assert!(matches!(&found["o2"], Alignment::Merged { from } if from.len() == 2));
    assert_eq!(found["new"], Alignment::New);
}

#[test]
fn words_that_came_back_are_the_same_words() {
    let one = version(&["x"], &[], &[]);
    let mut two = version(&["x"], &[], &[(ChangeKind::Reworded, &["x"], &["x"])]);
    two.principles[0].statements[0].text = "It is not so.".into();
    let three = version(&["x"], &[], &[(ChangeKind::Reworded, &["x"], &["x"])]);
    let found = Lineage::of(&one, &three, Some(&[&two, &three]));
    assert_eq!(found.alignments["x"], kept("x", false, false));
}

#[test]
fn other_words_for_the_levels_of_a_statement_are_a_rewording() {
    let one = version(&["x"], &[], &[]);
    let mut two = version(&["x"], &[], &[(ChangeKind::Reworded, &["x"], &["x"])]);
    two.principles[0].statements[0].levels[1] = "Yes, always.".into();
    let found = Lineage::of(&one, &two, Some(&[&two]));
    assert_eq!(found.alignments["x"], kept("x", true, false));
}

#[test]
fn other_names_or_another_number_of_levels_are_another_scale() {
    let one = version(&["x"], &[], &[]);
    for levels in [vec!["No", "Always"], vec!["No", "Partly", "Yes"]] {
        let mut two = version(&["x"], &[], &[(ChangeKind::Same, &["x"], &["x"])]);
        two.scale.levels = levels.into_iter().map(str::to_owned).collect();
        assert!(!Lineage::of(&one, &two, Some(&[&two])).same_scale);
    }
}

#[test]
fn without_a_version_between_nothing_is_guessed() {
    let one = version(&["x", "old"], &[], &[]);
    let three = version(&["x", "late"], &[], &[(ChangeKind::Same, &["x"], &["x"])]);
    let found = Lineage::of(&one, &three, None);
    let unclear = |from: Option<&str>| Alignment::Unclear {
        from: from.map(str::to_owned),
    };
    assert_eq!(found.alignments["x"], unclear(Some("x")));
    assert_eq!(found.alignments["late"], unclear(None));
    assert!(!found.is_whole);
}
