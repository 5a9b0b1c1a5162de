-- Who reads first what people wrote to a round of a group, as the group chose last; without a row it has not chosen. `state` is 'own'
-- (the group itself), 'asked', 'declined' (they cannot) or 'gone' (they are not in a network with the group any more). Who is
-- asked or declined is in the network `network_id` with the group: the other group `reader_id`, or, where it is null, the
-- network's facilitators.
create table voices_reader (
    round_id uuid primary key not null references voices_round (id),
    state text not null,
    network_id uuid references network (id),
    reader_id uuid references organisation (id),
    chosen_by uuid not null references person (id),
    chosen_on date not null
);
create index voices_reader_by_network on voices_reader (network_id);
create index voices_reader_by_reader on voices_reader (reader_id);
create index voices_reader_by_person on voices_reader (chosen_by);
