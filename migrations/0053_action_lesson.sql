-- What a group learned from an action, in three lines: each wording is kept, the newest is what counts. Three empty lines take it
-- away.
create table action_lesson (
    organisation_id uuid not null,
    action_id uuid not null,
    version integer not null,
    tried text not null,
    happened text not null,
    learned text not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, action_id, version),
    foreign key (organisation_id, action_id) references action (organisation_id, id)
);
