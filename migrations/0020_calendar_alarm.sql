-- Whether the calendar that follows a link reminds of check-ins, as whoever made the link chose.
alter table calendar_link add column alarm boolean not null default false;
