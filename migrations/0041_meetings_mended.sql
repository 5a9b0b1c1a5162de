-- What was typed of meetings can be mended: what was taken out by mistake comes back within a day, what stood there before is
-- kept with who changed it, and so is what was learned. Whatever has `removed_at` is passed over by every query.
alter table meeting_series add column removed_at timestamptz;
alter table meeting add column removed_at timestamptz;
alter table meeting_item add column removed_at timestamptz;
-- An update that was taken out has a place below 0, so that notes can be saved meanwhile.
alter table meeting_update add column removed_at timestamptz;

-- What was tried at a meeting, what happened, what was learned.
alter table meeting add column tried text not null default '';
alter table meeting add column happened text not null default '';
alter table meeting add column learned text not null default '';

-- That something was taken out, and why. It waits for a day, comes back or goes for good; the reason stays. A series has no
-- meeting, and only an item or an update has the key or the place of one.
create table meeting_removal (
    network_id uuid not null references network (id),
    id uuid not null,
    kind text not null,
    series_id uuid not null,
    meeting_id uuid,
    item_id uuid,
    place integer,
    reason text not null,
    state text not null,
    removed_by uuid not null references person (id),
    removed_at timestamptz not null,
    primary key (network_id, id)
);
create index meeting_removal_by_meeting on meeting_removal (network_id, meeting_id, removed_at);
create index meeting_removal_by_state on meeting_removal (state, removed_at);

-- What stood somewhere before it was changed. `about` names the item of the agenda it belongs to; `who` and `organisation_id`
-- are of an update, and go when the group does.
create table meeting_change (
    network_id uuid not null,
    meeting_id uuid not null,
    id uuid not null,
    field text not null,
    about text not null,
    organisation_id uuid references organisation (id),
    who text not null,
    was text not null,
    changed_by uuid not null references person (id),
    changed_at timestamptz not null,
    primary key (network_id, meeting_id, id),
    foreign key (network_id, meeting_id) references meeting (network_id, id)
);
create index meeting_change_by_organisation on meeting_change (organisation_id);
