# What a group reports of a period to those who give it money.

group-reports-title = Reports for those who fund you
group-reports-text = What you did in a period, from what you wrote down here. You choose what it tells, and nobody reads it until you give it to them.
group-reports-none = No report yet. A report tells where you stand, what you did, and what people who come say.
group-reports-link = Write a report for a funder
group-report-fact-meetings = Meetings of your network that you came to
group-report-fact-asks = What you asked others in your network for
group-report-fact-people = People you reach, volunteers and their hours
group-report-fact-audits = Audits you held, and who was in the room
group-report-fact-standings = Where you stand, and what moved
group-report-fact-actions = What you planned and did
group-report-targets = What you promised, with numbers
group-report-targets-hint = One on each line, with how many you promised and how many came, such as: Warm meals, 1200, 1340. Leave it empty where you promised none.
group-report-audits =
    { $n ->
        [0] No audit was held in this period
        [one] One audit was held
       *[other] { $n } audits were held
    }
group-report-audits-table = Audits
group-report-stand-none = We closed no audit in this period that can be shown here.
group-report-people-none = Our numbers are not written down yet.
group-report-people-what = What we count
group-report-people-number = Number
group-report-done = What was done
group-report-done-on = Done on
group-report-done-what = What
group-report-voices-none = Nobody was asked in this period, or too few replied to tell it.
group-report-meetings =
    { $n ->
        [0] We came to no meeting of our network in this period
        [one] We came to one meeting of our network
       *[other] We came to { $n } meetings of our networks
    }
group-report-how = These numbers are what we wrote down ourselves. Nothing is guessed.
group-report-how-level = A standing is the average of our levels. “We don't know yet” and “not for us” never enter an average, and with fewer than half of the statements scored there is none.
group-report-how-people = People, volunteers and hours are what we say today, for a usual week.
group-report-how-voices = What people say is counted without names. An answer is told only where enough people replied.
group-report-names =
    { $n ->
        [one] This person is named in it:
       *[other] These { $n } people are named in it:
    }
group-report-no-names = We found no name of those who are here with you or take on actions. Please look yourself for names of others.
group-report-made-text = Copy the link now: it is not shown again. The page can be read until one of you stops it.
group-report-last-used = The one you used last
group-report-said = What people said
