-- Who was in the room at an audit, in numbers by role, without names; a row for each role of which the group said a number.
create table presence (
    organisation_id uuid not null,
    audit_id uuid not null,
    role text not null,
    people integer not null,
    primary key (organisation_id, audit_id, role),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

-- What was made by mistake and removed stays for a day, in which it can be brought back: when it was removed, and by whom.
alter table audit add column removed_at timestamptz;
alter table audit add column removed_by uuid references person (id);
create index audit_by_removal on audit (removed_at) where removed_at is not null;
alter table action add column removed_at timestamptz;
alter table action add column removed_by uuid references person (id);
create index action_by_removal on action (removed_at) where removed_at is not null;
