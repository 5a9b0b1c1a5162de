-- People who use a service say what it is like. Nothing here says who they are, and no row is the reply of one person: what
-- comes in is counted at once, question by question, so that no answer can be put beside another of the same person. No row
-- has a moment, and no column an order.

-- Where to find help, in the words of a group or a network, a line each; '' for those of the questionnaire's file.
alter table organisation add column help_lines text not null default '';
alter table network add column help_lines text not null default '';

-- A questionnaire as it was when a round was opened with it, by the hash of all its words.
create table voices_definition (
    hash text primary key not null,
    definition text not null
);

-- A round of one group, or of one network for people of a neighbourhood: exactly one of the two is named. `split` says by
-- what its counts are told apart. `code` is what its link holds; it is meant for walls. `page_key` makes the words by which a
-- page is sent once. `until` is the last day on which replies are taken; `looked_on` the last day at whose end it was seen
-- what may be told. Once it is over, of what came in nothing is kept but what was told and what was written.
create table voices_round (
    id uuid primary key not null,
    organisation_id uuid references organisation (id),
    network_id uuid references network (id),
    questionnaire_id text not null,
    definition_hash text not null references voices_definition (hash),
    name text not null,
    languages text not null,
    split text not null,
    code text not null,
    page_key text not null,
    opened_on date not null,
    until date not null,
    looked_on date not null,
    is_over boolean not null,
    replies integer not null,
    set_aside integer not null,
    opened_by uuid not null references person (id)
);
create unique index voices_round_by_code on voices_round (code);
create index voices_round_by_organisation on voices_round (organisation_id);
create index voices_round_by_network on voices_round (network_id);
create index voices_round_by_state on voices_round (is_over, looked_on);

-- Places of a round that has several, each with a way in of its own.
create table voices_site (
    round_id uuid not null references voices_round (id),
    place integer not null,
    name text not null,
    code text not null,
    primary key (round_id, place)
);
create unique index voices_site_by_code on voices_site (code);

-- How many gave an answer. `slice` is the place or the language where the round is told by these; `source` is 'own', 'typed'
-- (from paper) or 'burst'; `answer` its place among the answers from 0, 'unsure' or 'skipped'.
create table voices_heard (
    round_id uuid not null references voices_round (id),
    question_id text not null,
    slice text not null,
    source text not null,
    answer text not null,
    many integer not null,
    primary key (round_id, question_id, slice, source, answer)
);

-- Replies that came faster than people answer, until a facilitator keeps them or sets them aside, unread and as a whole.
create table voices_burst (
    round_id uuid not null references voices_round (id),
    id uuid not null,
    came_on date not null,
    many integer not null,
    primary key (round_id, id)
);
create table voices_burst_heard (
    round_id uuid not null,
    burst_id uuid not null,
    question_id text not null,
    slice text not null,
    answer text not null,
    many integer not null,
    primary key (round_id, burst_id, question_id, slice, answer),
    foreign key (round_id, burst_id) references voices_burst (round_id, id)
);

-- What somebody wrote, by a random key. `source` is as above. `state` is 'waiting', 'shown' or 'held'; `shown` is the text with what names somebody
-- made unreadable.
create table voices_text (
    round_id uuid not null references voices_round (id),
    id uuid not null,
    burst_id uuid,
    source text not null,
    language text not null,
    written text not null,
    state text not null,
    shown text not null,
    read_by uuid references person (id),
    primary key (round_id, id)
);
create index voices_text_by_reader on voices_text (read_by);

-- Pages that were sent, so that none counts twice; until the round is over.
create table voices_sent (
    round_id uuid not null references voices_round (id),
    page_hash text not null,
    primary key (round_id, page_hash)
);

-- What was told of a question at a day's end, each next to the one before: the numbers, by slice where there are any, and for the
-- difference to the next one what people had sent themselves, which is told to nobody.
create table voices_release (
    round_id uuid not null references voices_round (id),
    question_id text not null,
    number integer not null,
    told_on date not null,
    told text not null,
    primary key (round_id, question_id, number)
);

-- A tablet that a coordinator put up for a day. It opens this round and nothing else; `word_hash` ends it.
create table voices_kiosk (
    token_hash text primary key not null,
    round_id uuid not null references voices_round (id),
    site integer,
    day date not null,
    word_hash text not null
);
create index voices_kiosk_by_round on voices_kiosk (round_id);
