# Meetings of a network, and who came.

## Series and meetings

view-meetings = Meetings
meetings-title = Meetings
meetings-text = Plan forums, seminars and walkabouts here, tick who comes, and keep what came of them.
meetings-planned = Planned
series-title = Series of meetings
series-none = There are no meetings here yet. Begin with a series, such as your main forum.
series-new = Begin a series
series-begin = Begin
series-name = Name of the series
series-name-hint = For example: Main forum.
series-rename-hint = A series can change its name and go on. Its meetings stay together.
series-kind = What kind of meetings are they?
series-over = This series has ended
series-is-over = Ended
series-change = Change the name or the kind
series-text = All meetings of this series, with what was planned and what was held.
series-empty = No meeting of this series is here yet.
series-former = Until { $date } it was called “{ $title }”.
series-main-forum = Main forum
series-sub-forum = Sub-forum
series-partners = Meeting of partners
series-seminar = Seminar
series-walkabout = Walkabout
planned-none = Nothing is planned for this year.
planned-and-held = This year: { $planned } planned, { $done } held, { $down } not held.
themes-of-strategy = Themes of your strategy
themes-of-strategy-hint = One on each line.
themes-of-strategy-text = What you say matters most. Each thing on an agenda can belong to one of these.
meeting-plan = Plan a meeting
meeting-new-text = Say when it is. You can add the agenda on the next page.
meeting-day = Day
meeting-day-hint = For example 3 March 2027, 3/3/27, or 3 March.
meeting-from = Begins at
meeting-time-hint = For example 18:30 or 6.30 pm.
meeting-to = Ends at
meeting-place = Where
meeting-theme = Theme
meeting-theme-hint = What the meeting is about, in a few words.
meeting-state = Was it held?
meeting-planned = Planned
meeting-held = Held
meeting-not-held = Not held
meeting-say-held = It was held
meeting-say-not-held = It was not held
meeting-when-from-to = { $date }, { $from } to { $to }
meeting-when-from = { $date }, { $from }
meeting-back = Meeting
meeting-change = Day and agenda
meeting-change-text = Say when and where it is, and what you talk about.
meeting-day-to-come = When its day has come, you can tick here who is there.
meeting-theirs = This is what { $name } saved meanwhile
meeting-ics = For your calendar (ICS)
meeting-ics-name = Meeting

## The agenda

agenda-title = Agenda
agenda-takes =
    { $n ->
        [one] The agenda takes one minute.
       *[other] The agenda takes { $n } minutes.
    }
agenda-fits = That is as long as the meeting.
agenda-over =
    { $n ->
        [one] That is one minute more than the meeting lasts.
       *[other] That is { $n } minutes more than the meeting lasts.
    }
agenda-left =
    { $n ->
        [one] One minute is left.
       *[other] { $n } minutes are left.
    }
agenda-offered = What comes up in your groups
agenda-offered-text = Many groups find these hard, as their audits say. One press puts it on the agenda and keeps what you typed.
agenda-put-on = Put it on the agenda
item-number = Item { $n }
item-what = What you talk about
item-minutes = Minutes
item-order = Place on the agenda
item-theme = Theme of your strategy
item-no-theme = None
item-starts = Starts

## The invitation

invite-title = Invitation
invite-text = Print it, send the file, or copy what stands here into a message.
invite-lead = { $network } invites you. Come as you are.

## Notes and what came of it

notes-title = Notes
notes-text = Write down what was said, in the order of the agenda. Two people can write in turn: nobody's words are lost.
notes-of-item = Notes
notes-decision = What was decided
notes-no-agenda = This meeting has no agenda yet. You can still write down what groups told.
notes-theirs = This is what { $name } saved meanwhile
updates-title = What groups told
updates-hint = A minute each.
updates-here = Groups that are here
update-number = Group { $n }
update-who = Who told it
update-words = What they told
update-link = A link to share
update-by-nobody = A group that left
point-number = Point { $n }
points-title = What was seen
point-spot = Where
point-seen = What you saw
round-robin-title = What came of it
round-robin-text = One sheet for everybody: who came, what was decided, and what groups told. Print it or send it round.
round-robin-decisions = Decided

## Who is here

attendance-tick = Tick who is here
attendance-text = Tick groups as they come. The signs count how many people of each.
attendance-find = Find a group
attendance-here = { $groups }, { $people }
attendance-groups-here =
    { $n ->
        [0] No group is here yet
        [one] One group is here
       *[other] { $n } groups are here
    }
attendance-groups =
    { $n ->
        [one] One group
       *[other] { $n } groups
    }
attendance-people =
    { $n ->
        [one] one person
       *[other] { $n } people
    }
attendance-came = { $groups }, { $people }.
attendance-guests = People of no group
guests = Guests
agencies = People of agencies
attendance-one-more = One more: { $title }
attendance-one-fewer = One fewer: { $title }
attendance-more = There are more groups. Type the first letters of a name to find them.
attendance-add = Add a group that is not on the list
attendance-from-list = Tick from a list
attendance-kept = Kept { $time }.
attendance-undo = Undo
attendance-waits = Not sent yet. We try again.
attendance-done = Done
attendance-list = Who was there
attendance-list-hint = One group on each line. You can add a comma and how many people: Long table, 3
attendance-list-text = If somebody else wrote down who came, paste their list here.
attendance-list-tick = Tick these groups
attendance-ticked =
    { $n ->
        [0] No group was new.
        [one] One group is ticked now.
       *[other] { $n } groups are ticked now.
    }
attendance-unknown =
    { $n ->
        [one] One name is none of your groups. Look at how it is written.
       *[other] { $n } names are none of your groups. Look at how they are written.
    }
door-title = At the door
door-text = Put this up at the door. On the day of the meeting, people scan it and choose their group. Nothing else is kept.
door-scan = Scan this, and say which group you are from.
door-question = Which group are you from?
door-find = Name of your group
door-find-hint = The first two letters are enough.
door-none = No group has such a name. Look at the letters again, or tell the person at the door.
door-counted = { $title } is counted. Welcome!
door-wrong = Was that the wrong one? Tell the person at the door, who takes it off again. Then choose your own.
door-kept = Only the group is kept. Nobody sees who you are.

## Over time

attendance-over-time = Attendance over time
attendance-chart = Groups at each meeting
attendance-chart-rule = The line is the average of each year.
attendance-change = From { $from } to { $to } groups on average: { $change }, beside the year before.
attendance-average =
    { $n ->
        [one] At the one meeting so far there were { $average } groups.
       *[other] At { $n } meetings there were { $average } groups on average.
    }
attendance-nothing = Nobody has been ticked at a meeting yet. Then you see here how many came.
attendance-reached =
    { $n ->
        [one] In the last twelve months, { $reached } of your one group came to something.
       *[other] In the last twelve months, { $reached } of your { $n } groups came to something. Each is counted once, however many meetings it came to.
    }
change-half-fewer = half as many or fewer
change-third-fewer = two thirds as many
change-quarter-fewer = three quarters as many
change-little-fewer = nearly as many
change-same = about as many
change-little-more = a little more
change-quarter-more = a quarter more
change-third-more = a third more
change-half-more = half as many again
change-twice = twice as many or more
turnout-text = How many groups your meetings reach, series by series.
turnout-meetings = Meetings
turnout-average = Groups on average
turnout-average-people = People on average
turnout-change = Beside the year before
turnout-series-text = How many groups come to this series, and who you may want to ring.
turnout-years = Year by year
turnout-year = Year
turnout-regular =
    { $n ->
        [one] One group comes regularly
       *[other] { $n } groups come regularly
    }
turnout-regular-text = They came to at least half of the last six meetings.
turnout-stopped =
    { $n ->
        [one] One group to ring
       *[other] { $n } groups to ring
    }
turnout-stopped-text = They came to at least half of the six meetings before, and to none of the last three. Ask how they are; there may be a good reason.
turnout-tags = By tag
turnout-tags-text = The last twelve months. A tag is shown when five groups or more have it.
file-groups = Groups
file-people = People

## What a group sees of its own

own-meetings-title = Meetings you came to
own-meetings-text = Meetings of your networks where somebody ticked your group.
own-meetings-none = Nobody has ticked your group at a meeting yet.
own-meetings-network = Network

## What was just done

said-series-saved = The series is saved.
said-themes-saved = The themes are saved.
said-meeting-saved = The meeting is saved.
said-notes-saved = The notes are saved.
said-list-ticked = Everyone on your list is ticked.
