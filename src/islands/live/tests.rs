use super::machine::{Effect, Event, Machine};

#[test]
fn it_asks_when_the_page_is_seen_and_one_thing_at_a_time() {
    let mut machine = Machine::default();
    assert!(machine.on(Event::Due { visible: false }).is_empty());
    assert_eq!(machine.on(Event::Due { visible: true }), [Effect::Ask]);
    assert!(machine.on(Event::Due { visible: true }).is_empty());
    let texts = vec![("team-count".to_owned(), "3 have joined".to_owned())];
    assert_eq!(
        machine.on(Event::Answered(texts)),
        [Effect::Put("team-count".into(), "3 have joined".into())]
    );
    assert_eq!(machine.on(Event::Due { visible: true }), [Effect::Ask]);
    machine.on(Event::NotAnswered);
    assert_eq!(machine.on(Event::Due { visible: true }), [Effect::Ask]);
}

#[test]
fn it_stops_where_there_is_nothing_for_this_person_any_more() {
    let mut machine = Machine::default();
    machine.on(Event::Due { visible: true });
    machine.on(Event::Gone);
    assert!(machine.on(Event::Due { visible: true }).is_empty());
}
