-- Names are looked for without accents and apostrophes now, in any script; which letters are the same, the program knows.
-- An empty name is none: the program writes it anew when it opens the database.
update membership set sort_name = '';

-- What a facilitator has seen to, or will look at again on a day: a reason for which a group needs somebody. It ends on
-- that day, or when the reason arises anew after `seen_at`, the newest that was known of it; `until_day` is null for none.
create table set_aside (
    organisation_id uuid not null references organisation (id),
    network_id uuid not null references network (id),
    need text not null,
    seen_at timestamptz not null,
    until_day date,
    set_by uuid not null references person (id),
    set_at timestamptz not null,
    primary key (organisation_id, network_id, need)
);
create index set_aside_by_network on set_aside (network_id);
