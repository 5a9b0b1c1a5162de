-- What a network knows of a group for itself, fact by fact: whom to ask for, how to reach them, what to remember. Its
-- facilitators see it; the group reads that something is kept, and can ask for it. A fact without words has no row.
create table membership_fact (
    network_id uuid not null,
    organisation_id uuid not null,
    fact text not null,
    value text not null,
    primary key (network_id, organisation_id, fact),
    foreign key (network_id, organisation_id) references membership (network_id, organisation_id)
);

-- That somebody of a network was in touch with a group: how, on which day, what came of it, and when they are in touch next.
create table contact_log (
    network_id uuid not null,
    organisation_id uuid not null,
    id uuid not null,
    version integer not null,
    way text not null,
    words text not null,
    on_day date not null,
    next_on date,
    -- `next_on` of the newest entry of the group, which alone counts; null in all others. Follows from the rows, and is
    -- written anew in the same transaction whenever they change.
    due_on date,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (network_id, organisation_id, id),
    foreign key (network_id, organisation_id) references membership (network_id, organisation_id)
);
create index contact_log_by_day on contact_log (network_id, due_on);
create index contact_log_by_person on contact_log (said_by);
