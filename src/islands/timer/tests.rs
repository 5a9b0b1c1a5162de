use super::machine::{Event, Machine, SECONDS};

#[test]
fn it_goes_on_for_its_time_says_so_once_and_begins_anew_when_pressed() {
    let mut machine = Machine::default();
    assert_eq!(machine.on(Event::Second), Machine::Ready);
    for _ in 0..2 {
        machine = machine.on(Event::Pressed);
        assert_eq!(machine, Machine::Going(0));
        for second in 1..SECONDS {
            machine = machine.on(Event::Second);
            assert_eq!(machine, Machine::Going(second));
        }
        machine = machine.on(Event::Second);
        assert_eq!(machine, Machine::Over);
        assert_eq!(machine.on(Event::Second), Machine::Over);
    }
    let going = Machine::Going(7);
    assert_eq!(going.on(Event::Pressed), Machine::Going(0));
}
