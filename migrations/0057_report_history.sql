-- What was done to the reports of a group, version by version, as `revision` keeps it of those of a network.
create table group_revision (
    organisation_id uuid not null references organisation (id),
    subject_id uuid not null,
    version integer not null,
    about_id uuid not null,
    verb text not null,
    words text not null,
    state text not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, subject_id, version)
);
create index group_revision_by_about on group_revision (organisation_id, about_id, said_at);

-- Targets of a bid, a line each, as whoever writes the report typed them. Those of a network are in `network_target`: its
-- reports leave this empty.
alter table network_report add column targets text not null default '';
alter table group_report add column targets text not null default '';

-- What a report counted when it was made public, as JSON: whatever is told later is set beside it, so that nobody can subtract
-- one from the other and learn of a few groups. A group's own report is told plainly and counts none.
alter table report_page add column counted text not null default '';
alter table group_report_page add column counted text not null default '';
