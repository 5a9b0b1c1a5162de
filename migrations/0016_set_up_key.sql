-- The set-up link: each start of a server that nobody has founded yet prints a new one. All of them open until the owner
-- has founded it, and go with that.
create table set_up_key (
    key_hash text primary key not null,
    made_at timestamptz not null
);
-- Whether anything here is real is asked before a look around, and before a demonstration is made.
create index organisation_by_made_up on organisation (is_made_up);
create index network_by_made_up on network (is_made_up);
