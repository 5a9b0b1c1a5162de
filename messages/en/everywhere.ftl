# Plain, warm, blameless; reading age 9 to 11; no "failed", "invalid" or "submit".
# What stands round every page, dates, and words that many pages share.

## Everywhere

product = Good Measure
skip-to-content = Skip to the page
nav-label = Your pages
nav-audits = Our audits
nav-plan = Our plan
nav-network-label = Your network
nav-week = This week
nav-groups = Groups
nav-reviews = Reviews
nav-home = Home
nav-account = Your account
nav-about = About
language-label = Language
asked-only-in = The questions are in { $language } only.
asked-not-in = The questions are not in English yet.
language-en = English
language-es = Spanish
language-ar = Arabic
signed-in-as = Signed in as { $name }
someone-who-left = someone who left
sign-out = Finish and sign out
made-up-notice = This group is made up. It is here to show how Good Measure works.
made-up-network-notice = This network and its groups are made up. They are here to show how Good Measure works.
demo-sign-ins-notice = This server has made-up groups to look around in. Their sign-ins are known to whoever set it up.
draft-notice = This language is a draft. Some words may not be right yet.
problems-title = Almost there. Please look at this:

## Dates

date-long = { $day } { $month } { $year }
date-days = { $from } – { $to }
list-comma = ,{" "}
title-and-day = { $title }, { $day }
date-moment = { $date }, { $time }
date-hint = For example 12 December, next Friday, or 21/11/2026.
date-hint-past = For example 12 November, last Friday, or 21/11/2026.
day-in-two-weeks = In 2 weeks ({ $date })
day-in-a-month = In 1 month ({ $date })
day-in-a-quarter = In 3 months ({ $date })
day-of-our-own = Another day, or none yet
day-other = Another day
day-pick = Or pick it:
day-in-words = We read this as { $date }.
day-meant = Yes, I mean this day: { $date }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
