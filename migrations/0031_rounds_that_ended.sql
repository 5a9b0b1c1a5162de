-- Rounds that ended before a day, whose texts were kept long enough: looked for each hour.
create index voices_round_by_end on voices_round (is_over, until);
