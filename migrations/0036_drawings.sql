-- A team that looks again is told something new only where nobody's own answer follows from all that it was told: so it is
-- kept from which answers each telling was drawn, and whether it was told by role. Like what was counted before, it leaves
-- the server in no file and on no page.
alter table spread add column drawings text not null default '[]';

-- The marks in which these are looked for stand in no text that people wrote: theirs have a backslash before each.
update spread
set drawings = '[{"counted":' || counted || ',"by_role":' ||
    case when told like '%"by_role":{}%' then 'false' else 'true' end || '}]'
where told not like '%"spread":"TooFew"%';

alter table spread drop column counted;
