-- Why a statement moved between two audits, as the group says. `version` is checked on write; `reasons` are words with
-- a space between them; an empty row is one that was taken back.
create table reason (
    organisation_id uuid not null,
    audit_id uuid not null,
    before_id uuid not null,
    statement_id text not null,
    version integer not null,
    reasons text not null,
    action_id uuid,
    note text not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, audit_id, before_id, statement_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id),
    foreign key (organisation_id, before_id) references audit (organisation_id, id),
    foreign key (organisation_id, action_id) references action (organisation_id, id)
);
