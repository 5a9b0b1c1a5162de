# Targets of a network, and what its report tells beside audits: meetings, who came, people, voices.

## Targets

targets-title = Targets
targets-text = What you promised for a period, such as 12 meetings in a year. A report sets each target beside what came.
targets-none = No target is here yet.
targets-new = Add a target
targets-add = Add this target
target-kind = What is it a target for?
target-meetings = Meetings held
target-groups = Groups that came, each counted once
target-average = Groups at each meeting, on average
target-own = Something else
target-what = What is it, where it is something else?
target-what-hint = For example: Seminars with partners of ours.
target-series = Which meetings count?
target-all-series = All meetings
target-wanted = Target
target-from-hint = For example 1 January 2026, or 1/1/26.
target-came = How many came, where it is something else?
target-came-hint = Meetings and groups are counted for you.
target-column = What
target-period = From and to
target-came-column = What came
target-state = So far
target-series-column = Series
target-reached = reached
target-under-way = under way
target-missed = not reached
target-unknown = not written down yet
target-change = Change a target

## In a report

report-fact-targets = Targets and what came
report-fact-meetings = Meetings and the groups they reached
report-fact-attendance = How many came, beside the year before
report-fact-promises = Promises, and how they stand
report-fact-asks = Asks, and how many were met
report-fact-people = People reached, volunteers and their hours
report-fact-voices = What people who come say
report-targets =
    { $n ->
        [one] { $done } of 1 target was reached
       *[other] { $done } of { $n } targets were reached
    }
report-targets-none = No target is kept for this period.
report-meetings = Meetings: { $planned } planned, { $done } held, { $down } not held
report-meetings-none = No meeting was planned for this period.
report-reached =
    { $n ->
        [one] { $part } of 1 group came to a meeting.
       *[other] { $part } of { $n } groups came to at least one meeting. Each is counted once.
    }
report-reached-left =
    { $n ->
        [one] One more group came, and has left the network since.
       *[other] { $n } more groups came, and have left the network since.
    }
report-attendance = How many groups came
report-attendance-none = No meeting was held in this period, so there is nothing to count.
report-representatives-none = Nobody spoke for the network on a body in this period.
report-promises-none = Nothing was promised or due in this period.
report-asks-none = Nothing was asked for in this period.
report-asks =
    { $n ->
        [one] { $part } of 1 ask was met.
       *[other] { $part } of { $n } asks were met.
    }
report-people = People and volunteers
report-people-none = No group lets us read this yet.
report-people-reached = People reached in a usual week
report-people-told =
    { $n ->
        [one] { $part } of 1 group told us.
       *[other] { $part } of { $n } groups told us.
    }
report-people-what = What groups say
report-people-sum = All together
report-people-groups = Groups that told us
report-people-of = Groups in the network
report-voices =
    { $n ->
        [one] { $part } of 1 group asked people in this period and lets us read what they said.
       *[other] { $part } of { $n } groups asked people in this period and let us read what they said.
    }
report-few-voices = Fewer than { $n } groups asked people in this period and let us read what they said. That is too few to show.
report-how-record = Targets, meetings and who came are this network's own record. Nothing is guessed.
report-how-written = Representatives, promises and asks are told as this network wrote them down. Promises stand as they do today, with what whoever promised says.
report-how-average = An average is of all meetings of a series that were held. It is set beside the same days a year before.
report-how-people = People and volunteers are what groups say of themselves today and let this network read. Nothing is guessed of the others.
report-how-voices = What people say is added up from counts that groups were told and let this network read. No text is in it.

## A report that anyone can read

public-report-title = A public page
public-report-text = Anyone who has the link can read the report as it is now. It does not change by itself. Search engines are asked to leave it out.
public-report-no-names = We found no name of a group of yours in it. Please look yourself for names of people.
public-report-names =
    { $n ->
        [one] This group is named in it:
       *[other] These { $n } groups are named in it:
    }
public-report-consent = Whoever is named in it has said yes to that, or nobody is named
public-report-make = Make a public page
public-report-made = The page is there
public-report-made-text = Copy the link now: it is not shown again. The page can be read until somebody of your network stops it.
public-report-pages = Pages of this report
public-report-by = Made public by { $name }, { $when }
public-report-stop = Stop this page
public-report-stopped = Stopped on { $date }
public-report-as-of = This is what the report said on { $date }. It does not change by itself.
