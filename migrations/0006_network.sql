-- What a facilitator works with: the register of a network's groups, what each group lets it see, and short facts kept
-- beside the records so that a dashboard of ten thousand groups reads one row for each.

-- Made up for a demonstration, as a group can be.
alter table network add column is_made_up boolean not null default false;

-- A part of the town that a network uses as a unit.
create table neighbourhood (
    network_id uuid not null references network (id),
    id uuid not null,
    name text not null,
    primary key (network_id, id)
);

-- `sort_name` is the group's name in small letters, to search and to page by.
alter table membership add column sort_name text not null default '';
alter table membership add column neighbourhood_id uuid;
update membership set sort_name = (select lower(o.name) from organisation o where o.id = membership.organisation_id);
create index membership_by_name on membership (network_id, sort_name, organisation_id);

create table membership_tag (
    network_id uuid not null,
    organisation_id uuid not null,
    tag text not null,
    primary key (network_id, organisation_id, tag),
    foreign key (network_id, organisation_id) references membership (network_id, organisation_id)
);
create index membership_tag_by_tag on membership_tag (network_id, tag, organisation_id);

-- What a group says of itself, fact by fact, and whether its networks may read it.
create table profile_fact (
    organisation_id uuid not null references organisation (id),
    fact text not null,
    value text not null,
    is_shared boolean not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, fact)
);

-- That a coordinator left a group, or a group a network: who it was and who said so.
create table departure (
    organisation_id uuid not null references organisation (id),
    id uuid not null,
    person_id uuid references person (id),
    network_id uuid references network (id),
    said_by uuid not null references person (id),
    left_at timestamptz not null,
    primary key (organisation_id, id)
);

-- Links by which somebody becomes a facilitator of a network (`facilitator`), or brings a group into it (`group`).
create table network_invitation (
    token_hash text primary key not null,
    network_id uuid not null references network (id),
    kind text not null,
    invited_by uuid not null references person (id),
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_by uuid references person (id),
    organisation_id uuid references organisation (id),
    accepted_at timestamptz
);
create index network_invitation_by_network on network_invitation (network_id, invited_at);

-- What a group lets the facilitators of a network see; no row is the same as nothing. Read together with membership.
create table audit_share (
    organisation_id uuid not null,
    audit_id uuid not null,
    network_id uuid not null references network (id),
    extent text not null,
    shared_by uuid not null references person (id),
    shared_at timestamptz not null,
    primary key (organisation_id, audit_id, network_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);
create index audit_share_by_network on audit_share (network_id, organisation_id);

create table plan_share (
    organisation_id uuid not null references organisation (id),
    network_id uuid not null references network (id),
    extent text not null,
    shared_by uuid not null references person (id),
    shared_at timestamptz not null,
    primary key (organisation_id, network_id)
);
create index plan_share_by_network on plan_share (network_id, organisation_id);

-- What a closed audit answered, one sign for each statement in the order its version asks them.
alter table audit add column choices text;

-- The newest closed audit of each questionnaire that a group shows a network, and the one before it of the same version.
-- Follows from the shares; written anew in the same transaction whenever these, or the audits, change.
create table shown_audit (
    network_id uuid not null,
    questionnaire_id text not null,
    organisation_id uuid not null,
    audit_id uuid not null,
    extent text not null,
    held_on date not null,
    questionnaire_version integer not null,
    choices text not null,
    before_id uuid,
    before_on date,
    before_choices text,
    primary key (network_id, questionnaire_id, organisation_id)
);
create index shown_audit_by_organisation on shown_audit (organisation_id);

-- How a group's plan is, in one row: written anew with every change of an action.
create table pulse (
    organisation_id uuid primary key not null references organisation (id),
    open integer not null,
    done integer not null,
    -- The earliest day among the open actions, and when somebody last said something of one of them.
    first_due date,
    touched_at timestamptz,
    -- The day of the next check-in, agreed or proposed.
    check_in_on date
);

-- A facilitator's look at an audit or a plan. `subject` is the audit's id, or the organisation's own for its plan;
-- `state` follows from the notes and the shares.
create table review (
    organisation_id uuid not null references organisation (id),
    network_id uuid not null references network (id),
    subject uuid not null,
    state text not null,
    changed_by uuid not null references person (id),
    changed_at timestamptz not null,
    -- The day on which the facilitator looks again.
    next_on date,
    primary key (organisation_id, network_id, subject)
);
create index review_by_network on review (network_id, state, changed_at);
create index review_by_day on review (network_id, next_on);

-- What was said in a review: one row for each question, answer, visit, suggestion, and end.
create table review_note (
    organisation_id uuid not null,
    id uuid not null,
    network_id uuid not null,
    subject uuid not null,
    kind text not null,
    -- The statement it speaks of; '' for the whole.
    statement_id text not null,
    -- What a visit found: `agree`, `partly`, `not-seen`; '' for other kinds.
    verdict text not null,
    words text not null,
    -- The note it answers.
    about uuid,
    -- The action that an accepted suggestion became.
    action_id uuid,
    on_day date,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, network_id, subject) references review (organisation_id, network_id, subject)
);
create index review_note_by_review on review_note (organisation_id, network_id, subject, id);

-- A list of groups read from a file, on its way into the register: as read, how its columns are meant, what became of it.
create table list_import (
    network_id uuid not null references network (id),
    id uuid not null,
    file_name text not null,
    -- The cells, as JSON.
    cells text not null,
    -- Which column is which fact, as JSON.
    columns text not null,
    read_by uuid not null references person (id),
    read_at timestamptz not null,
    added_at timestamptz,
    undone_at timestamptz,
    primary key (network_id, id)
);

create table list_import_group (
    network_id uuid not null,
    import_id uuid not null,
    organisation_id uuid not null,
    primary key (network_id, import_id, organisation_id),
    foreign key (network_id, import_id) references list_import (network_id, id)
);

-- A report of a network: its period, what it tells, and the words written beside it.
create table network_report (
    network_id uuid not null references network (id),
    id uuid not null,
    version integer not null,
    title text not null,
    questionnaire_id text not null,
    from_day date not null,
    to_day date not null,
    -- Which facts it tells, words with a space between them.
    facts text not null,
    opening text not null,
    learned text not null,
    closing text not null,
    written_by uuid not null references person (id),
    written_at timestamptz not null,
    primary key (network_id, id)
);
