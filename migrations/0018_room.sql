-- Who was in the room at an audit, in numbers by role, without names; a row for each role of which the group said a number.
create table presence (
    organisation_id uuid not null,
    audit_id uuid not null,
    role text not null,
    people integer not null,
    primary key (organisation_id, audit_id, role),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);
