-- Who speaks for a network on which body, for which term; what was asked there, and what they told the groups.

-- What was done to something that a network wrote of its own: one row for each version, with how it stood then, as the
-- program writes it, so that it can be read again and taken back within a day. `about_id` is that on whose page it is told.
-- `organisation_id` is the group that `state` names; when it leaves, both are emptied.
create table revision (
    network_id uuid not null references network (id),
    subject_id uuid not null,
    version integer not null,
    about_id uuid not null,
    verb text not null,
    words text not null,
    organisation_id uuid references organisation (id),
    state text not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (network_id, subject_id, version)
);
create index revision_by_about on revision (network_id, about_id, said_at);
create index revision_by_organisation on revision (organisation_id);

-- A body on which a network has a say, such as a partnership board. `sort_name` is what its name is compared by.
create table body (
    network_id uuid not null references network (id),
    id uuid not null,
    version integer not null,
    name text not null,
    sort_name text not null,
    primary key (network_id, id)
);
create unique index body_by_name on body (network_id, sort_name);

-- Somebody who speaks for the network on a body: of a group, or of the network itself. When the group leaves, the row stays
-- and names nobody. Candidates and their votes are a line each, in the same order; an empty line of votes is not told.
create table representative (
    network_id uuid not null references network (id),
    id uuid not null,
    version integer not null,
    body_id uuid not null,
    name text not null,
    deputy text not null,
    organisation_id uuid references organisation (id),
    is_of_network boolean not null,
    is_elected boolean not null,
    chosen_on date,
    candidates text not null,
    votes text not null,
    from_on date not null,
    until_on date,
    ended_on date,
    removed_at timestamptz,
    primary key (network_id, id),
    foreign key (network_id, body_id) references body (network_id, id)
);
create index representative_by_body on representative (network_id, body_id);
create index representative_by_end on representative (network_id, until_on);
create index representative_by_organisation on representative (organisation_id);
create index representative_by_removal on representative (removed_at);

-- A question that was raised on the body with what was answered, or a short report back to the groups.
create table representative_entry (
    network_id uuid not null,
    representative_id uuid not null,
    id uuid not null,
    version integer not null,
    kind text not null,
    on_day date not null,
    words text not null,
    answer text not null,
    removed_at timestamptz,
    primary key (network_id, representative_id, id),
    foreign key (network_id, representative_id) references representative (network_id, id)
);
create index representative_entry_by_removal on representative_entry (removed_at);
