-- Whether somebody asks that a team of two be shown how far apart it stands; it is when both do.
alter table contributor add column asks_to_show boolean not null default false;
