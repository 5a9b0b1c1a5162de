# What is on in a network, and which groups take people whom others send.

## What's on

whats-on-title = What's on
whats-on-text = What is on in the next weeks, day by day, to which people can come.
whats-on-from-to = From { $from } to { $to }
whats-on-earlier = The two weeks before
whats-on-later = The two weeks after
whats-on-none = Nobody has said that anything is on in these two weeks.
whats-on-all = The newest, also those that are over
whats-on-own = Yours, also those that are over
whats-on-no-network = This is shared in a network, and you share none of it here yet.
side-event = What's on
event-new = Say what is on
event-what-hint = For example: Lunch for everybody. Or: Mending bicycles together.
event-day = Day
event-day-hint = For example 3 March 2027 or 3/3/27. If it is on every week, this is the first day, or leave it empty.
event-week-days = Every week on
event-conditions-hint = For example: bring a cup, or ring before you come.
event-until-hint = The last day. Leave it empty if it is one day. What is on every week is on for three months if you say nothing.

## When and where

week-day-monday = Monday
week-day-tuesday = Tuesday
week-day-wednesday = Wednesday
week-day-thursday = Thursday
week-day-friday = Friday
week-day-saturday = Saturday
week-day-sunday = Sunday
week-day-and-date = { $weekday }, { $date }
when-hours = From when to when
when-hours-hint = For example: 12 to 2.
when-place = Where
when-from = from { $date } on
for-age = aged { $age }
ask-when = When
reach-ticked-hint = A name and a number or an address. Groups read it if you tick the line below.

## Who takes whom

referrals-title = Who takes whom
referrals-text = Which groups take people whom you send, by neighbourhood and day.
referrals-none = No group takes people for what you chose.
referrals-all = The newest, also those that are over
referrals-own = Yours, also those that are over
side-referral = Takes people
referral-new = Say whom you take
referral-what = Whom do you take?
referral-what-hint = For example: families who need food this week.
referral-week-days = On these days
referral-week-days-hint = If you choose none, you take people on any day.
referral-conditions-hint = For example: with a letter from a doctor, or no letter needed.
referral-kind-hint = What people get there. If none of these fits, choose “Something else”.
referral-between = Before you send somebody, ask a facilitator of the network. They know how to reach this group.
referral-place = Neighbourhood
referral-everywhere = All neighbourhoods
referral-no-day = Any day
referral-day = Day of the week
referral-any-day = All days
referral-any-place = All neighbourhoods
