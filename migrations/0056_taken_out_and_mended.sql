-- A file that goes with what a group told a meeting is taken out of it as its other parts are; `enclosure_id` says which one it was.
-- Beside it stands an update of a place below 0, with the words it went with.
alter table meeting_removal add column enclosure_id uuid;

-- Who put something back, and when.
alter table meeting_removal add column back_by uuid references person (id);
alter table meeting_removal add column back_at timestamptz;

-- The file that was added. Its name is read where it is kept, and so goes with it.
alter table meeting_change add column enclosure_id uuid;

-- What stood in a line that a network keeps of itself before it was changed: `about_id` is the network where it is the themes of its
-- strategy, and the body where it is what that is called.
create table network_change (
    network_id uuid not null references network (id),
    id uuid not null,
    about_id uuid not null,
    was text not null,
    changed_by uuid not null references person (id),
    changed_at timestamptz not null,
    primary key (network_id, id)
);
create index network_change_by_about on network_change (network_id, about_id, id);
