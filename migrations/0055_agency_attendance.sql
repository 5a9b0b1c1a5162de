-- Agencies that came to a meeting, by name. They stand beside the groups that came and apart from them: what counts groups
-- reads `attendance`, in which no agency is. Those that the network does not know by name stay a number in
-- `attendance_guest`.

-- An agency as meetings count it. When it leaves, the row stays and names nobody, so that past counts stay what they were.
create table agency_attendee (
    network_id uuid not null references network (id),
    id uuid not null,
    organisation_id uuid references organisation (id),
    primary key (network_id, id)
);
create unique index agency_attendee_by_agency on agency_attendee (network_id, organisation_id);
create index agency_attendee_by_organisation on agency_attendee (organisation_id);

-- That an agency came to a meeting, with how many people. What was pressed for it stands in `attendance_change` with this
-- attendee and the kind `agency-by-name`.
create table agency_attendance (
    network_id uuid not null,
    meeting_id uuid not null,
    attendee_id uuid not null,
    people integer not null,
    primary key (network_id, meeting_id, attendee_id),
    foreign key (network_id, meeting_id) references meeting (network_id, id),
    foreign key (network_id, attendee_id) references agency_attendee (network_id, id)
);
create index agency_attendance_by_attendee on agency_attendance (network_id, attendee_id, meeting_id);
