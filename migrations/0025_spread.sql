-- How far apart a team stands on a statement, as it was told when the team looked. `counted` is who was counted with which
-- choice, by which it is known whether it may be told anew; it leaves the server in no file and on no page.
create table spread (
    organisation_id uuid not null,
    audit_id uuid not null,
    statement_id text not null,
    told text not null,
    counted text not null,
    primary key (organisation_id, audit_id, statement_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);

-- What became of a statement in the talk: that the team agreed, took what most chose, does not agree yet, or left it for
-- another day; and in a sentence who sees it otherwise.
create table talk (
    organisation_id uuid not null,
    audit_id uuid not null,
    statement_id text not null,
    outcome text not null,
    dissent text not null,
    said_by uuid not null references person (id),
    said_at timestamptz not null,
    primary key (organisation_id, audit_id, statement_id),
    foreign key (organisation_id, audit_id) references audit (organisation_id, id)
);
