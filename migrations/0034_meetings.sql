-- Meetings of a network: series that go on under whatever name they have, what was planned for each meeting, who came, what
-- was said. The themes of the network's strategy are a line each, as it types them in.
alter table network add column strategy_themes text not null default '';

-- A series of meetings.
create table meeting_series (
    network_id uuid not null references network (id),
    id uuid not null,
    version integer not null,
    kind text not null,
    name text not null,
    is_over boolean not null,
    primary key (network_id, id)
);

-- What a series was called before, and until which day.
create table meeting_series_name (
    network_id uuid not null,
    series_id uuid not null,
    version integer not null,
    name text not null,
    until date not null,
    primary key (network_id, series_id, version),
    foreign key (network_id, series_id) references meeting_series (network_id, id)
);

-- A meeting. Times are minutes from midnight. `door` is what the link at its door holds; it opens on the day of the meeting.
-- Plan and notes have a version each, so that who plans and who takes notes are not in each other's way.
create table meeting (
    network_id uuid not null,
    id uuid not null,
    series_id uuid not null,
    version integer not null,
    notes_version integer not null,
    held_on date not null,
    from_minute integer,
    to_minute integer,
    place text not null,
    theme text not null,
    state text not null,
    door text not null,
    planned_by uuid not null references person (id),
    planned_at timestamptz not null,
    noted_by uuid references person (id),
    noted_at timestamptz,
    primary key (network_id, id),
    foreign key (network_id, series_id) references meeting_series (network_id, id)
);
create index meeting_by_series on meeting (network_id, series_id, held_on);
create unique index meeting_by_door on meeting (door);

-- What a meeting talks about, in order; with what was noted and decided.
create table meeting_item (
    network_id uuid not null,
    meeting_id uuid not null,
    id uuid not null,
    place integer not null,
    what text not null,
    minutes integer not null,
    theme text not null,
    notes text not null,
    decision text not null,
    primary key (network_id, meeting_id, id),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);

-- What groups told a meeting, a minute each. `organisation_id` is null where it is no group of the network, or left it: then
-- the name is gone too.
create table meeting_update (
    network_id uuid not null,
    meeting_id uuid not null,
    place integer not null,
    organisation_id uuid references organisation (id),
    who text not null,
    words text not null,
    link text not null,
    primary key (network_id, meeting_id, place),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);
create index meeting_update_by_organisation on meeting_update (organisation_id);

-- What was seen on the way, where people walked about.
create table meeting_point (
    network_id uuid not null,
    meeting_id uuid not null,
    place integer not null,
    spot text not null,
    seen text not null,
    primary key (network_id, meeting_id, place),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);

-- A group as meetings count it. When it leaves, the row stays and names nobody, so that past counts stay what they were.
create table attendee (
    network_id uuid not null references network (id),
    id uuid not null,
    organisation_id uuid references organisation (id),
    primary key (network_id, id)
);
create unique index attendee_by_group on attendee (network_id, organisation_id);
create index attendee_by_organisation on attendee (organisation_id);

-- That a group came to a meeting, with how many people.
create table attendance (
    network_id uuid not null,
    meeting_id uuid not null,
    attendee_id uuid not null,
    people integer not null,
    primary key (network_id, meeting_id, attendee_id),
    foreign key (network_id, meeting_id) references meeting (network_id, id),
    foreign key (network_id, attendee_id) references attendee (network_id, id)
);
create index attendance_by_attendee on attendance (network_id, attendee_id, meeting_id);

-- Guests and people of agencies at a meeting: numbers alone.
create table attendance_guest (
    network_id uuid not null,
    meeting_id uuid not null,
    kind text not null,
    people integer not null,
    primary key (network_id, meeting_id, kind),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);

-- What was pressed while people came in, so that it counts once and can be taken back for a day. `press` is the page's word
-- for it; a group or a kind of guests is counted, and `delta` people were added.
create table attendance_change (
    network_id uuid not null,
    meeting_id uuid not null,
    press text not null,
    attendee_id uuid,
    kind text,
    delta integer not null,
    is_undone boolean not null,
    changed_by uuid not null references person (id),
    changed_at timestamptz not null,
    primary key (network_id, meeting_id, press),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);
