# A network, for its facilitators.

## The dashboard of a network

views-label = Views of your network
view-week = This week
view-grid = By principle
view-themes = Themes
view-changes = Changes
view-register = Groups
view-reviews = Reviews
view-reports = Reports
filter-groups = More ways to choose groups
filter-name = Name of a group
filter-questionnaire = Questionnaire
filter-most-used = The one most groups use
filter-place = Neighbourhood
filter-tag = Tag
filter-need = Who needs someone
filter-since = Newest audit from
filter-until = Newest audit up to
filter-off-groups = Show all groups
need-any = Anyone who needs you this week
need-stuck = Stuck for 30 days
need-overdue = An action past its day
need-check-in = A check-in is due
need-review = A review is waiting
need-again = Time to look again
need-contact = Time to be in touch
need-nobody = Nobody runs it yet
pages-first = Back to the beginning
pages-next = More groups
week-title =
    { $n ->
        [0] Nobody needs you this week
        [one] One group needs you this week
       *[other] { $n } groups need you this week
    }
week-text = Here is who might be glad to hear from you.
week-plans =
    { $n ->
        [one] { $plans } of one group shares its plan with you. Nothing is said here of a plan that is not shared.
       *[other] { $plans } of { $n } groups share their plan with you. Nothing is said here of the other plans.
    }
week-quiet = All is quiet. Nothing is late or stuck in the plans that are shared with you.
week-erased =
    { $n ->
        [one] A group left the network, and took all it wrote with it.
       *[other] { $n } groups left the network, and took all they wrote with them.
    }
week-part = You have chosen a part of your groups, and this is about them.
week-stuck =
    { $n ->
        [one] One group has been stuck for 30 days or more
       *[other] { $n } groups have been stuck for 30 days or more
    }
week-overdue =
    { $n ->
        [one] One group has an action past its day
       *[other] { $n } groups have actions past their day
    }
week-check-in =
    { $n ->
        [one] One group has a check-in due
       *[other] { $n } groups have a check-in due
    }
week-nobody =
    { $n ->
        [one] One group has nobody to run it
       *[other] { $n } groups have nobody to run them
    }
week-more =
    { $n ->
        [one] and one more
       *[other] and { $n } more
    }
week-why = Why
week-look = Look at them
week-hand-out = Hand out links
week-theme = of { $n } groups are low or unsure on one thing
week-moved =
    { $n ->
        [one] of 1 group with two audits: nearer on “{ $principle }” than before
       *[other] of { $n } groups with two audits: nearer on “{ $principle }” than before
    }
week-to-themes = See which groups
week-to-changes = See what has changed
week-to-grid = See all groups by principle
week-title-done = You have seen to everyone for now
week-theme-title = What comes up, and what has moved
week-review-since =
    { $n ->
        [one] A review has waited since { $date }.
       *[other] { $n } reviews wait, the first since { $date }.
    }
week-again-on = To be looked at again on { $date }.
week-nobody-since = Nobody has run it since { $date }.
week-overdue-since = An action was to be done by { $date }.
week-to-these = See these groups
week-done = Done for now
week-later = Look again on…
week-later-day = Look again on
week-later-day-hint = It comes back on that day, or sooner if the same thing comes up again.
week-later-save = Look again then
week-keep = Leave it here
week-aside =
    { $n ->
        [one] One line is set aside
       *[other] { $n } lines are set aside
    }
week-aside-done = { $name } was done with it on { $date }.
week-aside-until = { $name } looks again on { $day } (said on { $date }).
week-back = Put it back
sort-label = In what order the groups stand
sort-name = By name
sort-place = By neighbourhood
sort-newest = Newest audit first
sort-oldest = Oldest audit first
grid-date = Newest audit
week-empty-title = Your network has no groups yet
week-empty-text = Three steps, and this page tells you each week who needs you.
week-first-groups = Add your groups: one by one, or as a list from a spreadsheet.
week-first-import = Bring a list
week-first-links = Hand each group a link. Whoever opens it runs the group here.
week-first-share = Each group chooses what you see. Until it does, you see its name and nothing else.
grid-title = Groups by principle
grid-text = Where each group stands in the newest audit it shows you. Sort the groups by name, neighbourhood or day, never by level.
grid-count =
    { $n ->
        [0] No groups.
        [one] One group.
       *[other] { $n } groups.
    }
grid-shown =
    { $n ->
        [one] { $shown } of one group shows you an audit of “{ $title }”.
       *[other] { $shown } of { $n } groups show you an audit of “{ $title }”.
    }
grid-none = No group fits. Choose less, or show all groups.
grid-group = Group
grid-plan = Plan
grid-not-shown = no audit of this shared with you
grid-other-days = newest audit on other days, or not shown to you
grid-not-looked = not looked at
grid-too-little = too little scored
grid-plan-not-shown = not shown
grid-plan-empty = nothing open
grid-plan-open =
    { $n ->
        [one] 1 action open.
       *[other] { $n } actions open.
    }
grid-plan-stuck =
    { $n ->
        [one] Stuck for 1 day.
       *[other] Stuck for { $n } days.
    }
grid-plan-overdue = An action is past its day.
grid-plan-check-in = Check-in by { $date }.
grid-plan-check-in-past = Check-in was for { $date }.
themes-title = What comes up in many groups
themes-found =
    { $n ->
        [one] One thing comes up in many groups
       *[other] { $n } things come up in many groups
    }
themes-most = The { $n } things that come up most
themes-text = Statements where many groups are low or do not know yet: worth a training, a visit, a shared evening.
themes-none = No group shares all of an audit with you yet, so there is nothing to count. A summary holds no statements.
themes-few = Nothing comes up in enough groups to stand here: in three at least, and in a third of those who answered.
themes-counted =
    { $n ->
        [one] From one group that shares all of its audit.
       *[other] From { $n } groups that share all of their audit.
    }
themes-reading =
    { $n ->
        [one] { $count } of one group: { $low } low, { $unsure } unsure. { $strong } strong.
       *[other] { $count } of { $n } groups: { $low } low, { $unsure } unsure. { $strong } strong.
    }
themes-asked = Groups
file-open = Open actions
file-done = Done actions
file-plan-state = How the plan is
plan-state-overdue = past its day
plan-state-stuck = stuck
plan-state-open = under way
file-last-word = Stuck since
file-past-day = Earliest day gone by
file-days-overdue = Days overdue
file-check-in = Next check-in
file-reviews = Reviews waiting
file-is-run = Somebody runs it
file-contact-last = Last in touch
file-contact-how = What happened then
file-contact-words = What came of it
file-contact-next = In touch again on
file-yes = yes
file-no = no
file-mentor = Others can learn from it
file-subject = What it is about
file-audit = Audit
file-state = Where it is now
file-again = Look again on
file-standing = Where it stands
file-link = Link
file-code = Code
file-valid-until = Valid until
themes-low = Low
themes-unsure = Do not know yet
themes-strong = Strong
themes-others = Neither low nor unsure
themes-key = What the bars show: one bar for each statement, as long as many groups answered it.
theme-text = Groups that share all of their audit with you, by name.
theme-low =
    { $n ->
        [0] No group is low here
        [one] One group is low here
       *[other] { $n } groups are low here
    }
theme-low-none = That is good to know.
theme-unsure =
    { $n ->
        [0] No group is unsure
        [one] One group does not know yet
       *[other] { $n } groups do not know yet
    }
theme-unsure-none = Every group that was asked had an answer.
theme-mentors =
    { $n ->
        [0] No group to learn from yet
        [one] One group could show the others
       *[other] { $n } groups could show the others
    }
theme-mentors-none = Groups that are strong here are named once they say that they are happy to be.
theme-rest =
    { $n ->
        [one] And one more, in the files below.
       *[other] And { $n } more, in the files below.
    }
changes-title = What has changed
changes-text = How groups moved from one audit to the next. Only audits of the same version are compared, and only where a group shows you both.
changes-none = No group shows you two audits that can be compared yet.
changes-none-shown = No group shows you an audit yet. When two audits of a group are shared, you see here how it moved.
moved-title = Groups that moved, by principle
moved-most =
    { $n ->
        [one] The one group with two audits stands nearer on “{ $principle }”
       *[other] { $up ->
            [one] One of { $n } groups with two audits stands nearer on “{ $principle }”
           *[other] { $up } of { $n } groups with two audits stand nearer on “{ $principle }”
        }
    }
moved-none =
    { $n ->
        [one] The one group with two audits stands nearer on no principle yet
       *[other] None of the { $n } groups with two audits stands nearer yet
    }
moved-away =
    { $down ->
        [0] On no principle does a group stand further away.
        [one] On “{ $principle }” one group stands further away.
       *[other] On “{ $principle }” { $down } groups stand further away.
    }
moved-head =
    { $n ->
        [one] { $principle }: one group
       *[other] { $principle }: { $n } groups
    }
moved-part = { $up } nearer, { $same } about the same, { $down } further
moved-compared = Groups compared
moved-nearer = Nearer
moved-same = About the same
moved-further = Further away
courses-of-groups = Each group over time
courses-of-groups-text = One picture for each group, all over the same years. It rises from “{ $lowest }” at the foot to “{ $highest }” at the top. A dot is one audit. No line is drawn where the statements changed; after that a square is one audit.
changes-at = { $level } ({ $date })
changes-from-to = { $from } → { $to }
changes-nearer-still = A little nearer since { $since }, still { $level }
changes-further-still = A little further away since { $since }, still { $level }
changes-still = { $level }, as in { $since }
week-reviews =
    { $n ->
        [one] One group waits for your review
       *[other] { $n } groups wait for your review
    }
week-to-reviews = See who waits

## Bringing a list of groups into a network

import-title = Bring a list of your groups
import-text = If you have your groups in a spreadsheet, you need not type them in again. Bring the list, and see what it would add before anything is added.
import-rule-row = One row for each group.
import-rule-columns = One column with the names of the groups. It may have others: neighbourhood, tags, what the group does, whom you ask for. Headings and a title above them are fine.
import-rule-kinds = A workbook of Excel or LibreOffice (.xlsx, .xlsb, .xls, .ods), or a table as text (CSV).
import-rule-most = At most 20,000 groups, 40 columns and 10 megabytes.
import-from-file = From a file
import-file = The file
import-read-file = Read the file
import-from-list = From what you copied
import-list = Your list
import-list-hint = Copy the cells in your spreadsheet, and paste them here. This works well on a phone.
import-read-list = Read the list
import-before = Lists you brought before
import-pasted = A list that was pasted
import-all = All lists
import-state-read = Read, not added yet
import-state-added =
    { $n ->
        [one] One group added
       *[other] { $n } groups added
    }
import-state-undone = Added, and removed again
import-columns-title = What is in each column?
import-columns-text = Say what each column tells about the groups. We have made a guess. What you leave out does not come in, and the list itself is deleted after some days.
import-headings = The headings of the columns are in
import-headings-row = row { $row }: { $texts }
import-headings-nowhere = no row: the first row is a group
import-names-question = Are these names of groups?
import-names-heading = They stand in column { $letter }, “{ $heading }”.
import-names-column = They stand in column { $letter }.
import-names-else = If they are not, choose another column for the names below.
import-how-read = How we read the list
import-read-otherwise = Does something look wrong? Read it another way
import-read-again = Read the list again like this
import-as-found = As we found it: { $what }
import-sheet = The sheet
import-hidden = Read hidden rows and columns too
import-letters = The letters. Choose the line that looks right
import-letters-utf-8 = Unicode
import-letters-utf-16le = Unicode, two bytes
import-letters-utf-16be = Unicode, two bytes, turned round
import-letters-windows-1252 = Western Europe (Windows)
import-letters-windows-1250 = Central Europe (Windows)
import-letters-windows-1251 = Cyrillic (Windows)
import-letters-windows-1256 = Arabic (Windows)
import-letters-macintosh = Western Europe (older Macs)
import-separator = Between the cells stands
import-separator-comma = a comma
import-separator-semicolon = a semicolon
import-separator-tab = a tab
import-separator-pipe = an upright line
import-separator-star = a star
import-separator-nothing = nothing: there is one column
import-quotes = Quotation marks
import-quotes-hold = hold a cell together, also over several lines
import-quotes-signs = are signs like others
import-told-sheet = We read the sheet “{ $sheet }”.
import-told-sheets = There are other sheets: { $sheets }. You can choose one of them below.
import-told-hidden-rows =
    { $n ->
        [one] One hidden row was left out.
       *[other] { $n } hidden rows were left out.
    }
import-told-hidden-rows-read =
    { $n ->
        [one] One hidden row was read too.
       *[other] { $n } hidden rows were read too.
    }
import-told-hidden-columns = Hidden columns were left out: { $columns }.
import-told-hidden-columns-read = Hidden columns were read too: { $columns }.
import-told-merged = A cell that goes over several rows counts for each of them.
import-told-letters = Do these words look right? { $words }. If they do not, choose other letters below.
import-told-one-column = We found one column. If the list has more, say below what stands between the cells.
import-told-swallowed = A quotation mark stands alone, so rows { $first } to { $last } look like one cell. We read them as rows.
import-told-held = Rows { $first } to { $last } look like one cell, and we read them as one. If they are rows, say below that quotation marks are signs like others.
import-told-beyond =
    { $n ->
        [one] We read 40 columns. One more was set aside: { $columns }.
       *[other] We read 40 columns. { $n } more were set aside: { $columns }.
    }
import-told-headings = The headings are in row { $row }. What stands above it is no group.
import-quoted = “{ $text }”
import-apart = Rows that are no groups
import-apart-hint = These rows look like headings, explanations or totals. Untick any that is a group.
import-apart-row = Row { $row }: { $texts }
import-apart-rest =
    { $n ->
        [one] One more row like these is left out.
       *[other] { $n } more rows like these are left out.
    }
import-column = Column { $letter }
import-column-is = Column { $letter } is
import-column-empty = There is nothing in this column.
import-leave-out = Leave it out
import-of-group = What everyone who supports the network can read
import-of-network = Your network’s own notes
import-is-name = Name of the group
import-is-neighbourhood = Neighbourhood
import-is-tags = Tags
import-is-place = Where it meets
import-is-does = What it does
import-is-size = People in the group
import-is-reached = People it reaches
import-is-volunteers = Volunteers
import-is-hours = Volunteers' hours in a usual week
import-is-languages = Languages
import-to-check = See what would be added
import-to-columns = Change what the columns are
import-ready =
    { $n ->
        [one] One group is ready to be added
       *[other] { $n } groups are ready to be added
    }
import-look =
    { $n ->
        [one] There is one thing to look at first
       *[other] There are { $n } things to look at first
    }
import-no-groups = There are no groups in this list
import-none-left = Nothing is left to add
import-check-text = Nothing has been added yet. Here is what the list would bring.
import-rows =
    { $n ->
        [0] The list has no rows below its headings.
        [one] The list has one row.
       *[other] The list has { $n } rows.
    }
import-sound =
    { $n ->
        [one] One of them is fine as it is.
       *[other] { $n } of them are fine as they are.
    }
import-stay-out =
    { $n ->
        [one] One row stays out.
       *[other] { $n } rows stay out.
    }
import-new-neighbourhoods =
    { $n ->
        [one] One neighbourhood is new.
       *[other] { $n } neighbourhoods are new.
    }
import-add-text = Nobody gets a message when you add the groups. Nobody runs them until you hand out links. What the list says of them can be read by everyone who supports this network.
import-add =
    { $n ->
        [one] Add one group
       *[other] Add { $n } groups
    }
import-mend = You can mend names below, change what the columns are, bring the list again, or leave these rows out.
import-leave = Go on without these rows
import-check-again = Look at those rows again
import-another = Bring another list
import-problems = Rows that stay out as they are
import-problems-rest =
    { $n ->
        [one] And one more.
       *[other] And { $n } more.
    }
import-no-name = { $cell }: there is no name.
import-long-name = { $cell }: a name has room for { $n } characters, and this has more. Please shorten it.
import-mend-name = Name in row { $row }
import-mend-keep = Keep this and look again
import-another-group = This is another group
import-twice-elsewhere = { $cell }: this name is in { $first } too, in another place.
import-known-elsewhere = { $cell }: a group of this name is in your network already, in another place.
import-remarks = Left empty or shortened
import-remarks-text = These groups come in. You can add what is missing on the page of each group later.
import-remarks-rest =
    { $n ->
        [one] And one more.
       *[other] And { $n } more.
    }
import-no-count = { $cell }: “{ $typed }” is not a number we can count with, so it stays empty.
import-cut = { $cell }: there is room for { $n } characters, so the end was cut.
import-many-tags = { $cell }: there is room for { $n } tags, so the others were left out.
import-long-tag = { $cell }: a tag has room for { $n } characters, so a longer one was left out. Commas part tags.
import-twice = { $cell }: this name is in { $first } too.
import-known = { $cell }: a group of this name is in your network already.
import-as-they-will-be = The groups as they will be
import-groups-rest =
    { $n ->
        [one] And one more group.
       *[other] And { $n } more groups.
    }
import-added-title =
    { $n ->
        [one] One group was added
       *[other] { $n } groups were added
    }
import-added-text = The groups of this list are in your network. Next, hand a link to someone in each of them.
import-read-by = { $name } brought the list on { $when }.
import-added-by = { $name } added the groups on { $when }.
import-undone-by = { $name } removed the groups of this list again on { $when }. You can add them once more.
import-to-invitations = Hand out links
import-to-groups = See your groups
import-undo-title = Was it the wrong list?
import-undo-offer = As long as nobody uses the groups, you can remove all of them again.
import-undo-link = Remove these groups again
import-undo-question =
    { $n ->
        [one] Remove one group again?
       *[other] Remove { $n } groups again?
    }
import-undo-text = All groups of this list leave your network, with what the list said of them. Links you made for them stop working. The list itself stays for a few days, so you can add the groups once more.
import-undo-button = Remove them
import-undo-leave = Keep them
import-in-use-title = Some of these groups are in use
import-in-use-text = Someone runs them or has written in them, or they have come into another network or left this one. What is theirs stays, so nothing was removed. These are in use:
import-in-use-more = And more.

## The register of a network, and what a group says of itself

people-profile = What you do, where, and for how many. You choose who may read it.
register-title = Your groups
register-text = All groups of your network, by name.
register-people = Who supports this network
register-nobody = nobody runs it yet
register-none = not said
register-file-known = With contact details, notes and when you were in touch
register-file-hint = Whoever has the file can read them. Leave them out of a file that you pass on.
register-ours = What your network keeps
register-tags = Tags
register-tags-hint = Short words to find groups by, with commas between them: halal, evening, new this year.
register-known = Known so far: { $names }. You can type a new one.
register-change = Change what your network keeps
remove-group-link = Take this group out of your network
remove-group-title = Take { $name } out of your network?
remove-group-text = Nobody has run it here yet. What you noted of it goes too, and links for it stop working.
remove-group-button = Yes, take it out
remove-keep = No, keep it
register-change-text = Only people who support your network see this. If you keep a contact person, notes or the like, the group reads that you do, and can ask to see it.
register-start = What you know of the group
register-start-text = A start for whoever will run it. They can change it, and choose what you may read.
hand-out-title = Hand out links
hand-out-text = A link for each group that nobody runs yet. Whoever opens it runs the group here.
hand-out-none = Every group has somebody who runs it.
hand-out-which = Which groups?
hand-out-more = These are the first { $n }, those without a link before the others. When you have made these, come back for the rest.
hand-out-button = Make the links
hand-out-done = Links to print and hand out
hand-out-once = Print this page or download the workbook now: the links are shown this once. Each card is for one group. Give it to somebody you trust to run it.
hand-out-workbook-text = To write to many: the workbook has a row for each group, with its link, its code and its last day. A word processor makes letters or e-mails of it.
hand-out-how = Point the camera of your phone at the square, or open the link. Then you run your group on Good Measure.
hand-out-from = From { $name }, { $network }
hand-out-has = has a link that nobody has used yet, until { $date }
hand-out-holds = It works until { $date }, and for one person.
network-people-title = Who supports this network
network-people-text = These people see what groups share, and speak with them about it.
network-people-more = You can share the work. Whoever supports it with you sees all that you see.
network-people-invite = Make a link for someone who supports it with you
network-bring-title = A group that is somewhere else already
network-bring-text = A group can be in several networks. Give this link to someone who runs it. Nothing is shared until the group says so.
network-bring-button = Make a link for such a group
network-leave-title = Leave this network
network-leave-alone = You are the only one. Invite someone first, then you can leave.
network-leave-text = You will no longer see this network or what its groups share. The others go on.
network-leave-button = Leave this network
remove-link = Take { $name } out
remove-title = Take { $name } out?
remove-text = { $name } will no longer see or change what is written here. What { $name } wrote stays here.
remove-button = Yes, take them out

## Reports of a network

reports-title = Reports
reports-text = What your network did in a period, for those who fund it and for the groups themselves. No group is named.
reports-none = No report yet. A report tells who took part, where groups stand, what moved, what was done and what you learned.
reports-new = Write a report
reports-write = Start the report
reports-name = Title
report-title-hint = For example: Our year 2026.
report-from = From
report-to = To
report-period = { $name }, { $from } to { $to }
report-change = Choose facts and add your words
report-facts = What should it tell?
report-fact-taking-part = Who took part
report-fact-standings = Where groups stand
report-fact-moved = What moved
report-fact-actions = What was planned and done
report-fact-themes = What comes up in many groups
report-fact-visits = What was seen on visits
report-opening = Words at the beginning
report-learned = What you learned
report-closing = Words at the end
report-theirs = What { $name } saved
report-closing-title = In closing
report-learned-title = What we learned
report-taking-part =
    { $n ->
        [one] { $part } of 1 group took part
       *[other] { $part } of { $n } groups took part
    }
report-audits =
    { $n ->
        [0] No audit from this period is shared with us.
        [one] They share one audit from this period with us.
       *[other] They share { $n } audits from this period with us.
    }
report-quiet =
    { $n ->
        [0] Every group shares an audit from this period.
        [one] One group shares none from this period; nothing is said of it.
       *[other] { $n } groups share none from this period; nothing is said of them.
    }
report-standings = Where groups stand
report-standings-text =
    { $n ->
        [one] At the newest audit that one group shares. The numbers are groups.
       *[other] At the newest audit that each of { $n } groups shares. The numbers are groups.
    }
report-of = Groups with a standing
report-apart = Not compared: { $single } with one audit only, { $other } whose audit before was of another version.
report-actions =
    { $n ->
        [0] No action was done in this period
        [one] One action was done
       *[other] { $n } actions were done
    }
report-plans = In { $plans } of { $n } groups, those that share their plan with us.
report-by-day =
    { $n ->
        [one] { $done } of the one that had a day was done by that day.
       *[other] { $done } of the { $n } that had a day were done by that day.
    }
report-planned = Planned
report-done = Done
report-let-go = Let go
report-open = Open now
report-actions-table = Actions
report-visits =
    { $n ->
        [0] No visit was noted
        [one] One thing was looked at on a visit
       *[other] { $n } things were looked at on visits
    }
report-visits-table = Visits
report-too-few = too few to show
report-few-audits = Fewer than { $n } groups stand behind these numbers. That is too few to show: a reader could work out how one of them stands.
report-few-compared = Fewer than { $n } groups have two audits that can be compared. That is too few to show: a reader could work out how one of them moved.
report-few-plans = Fewer than { $n } groups share their plan with us. That is too few to show: a reader could work out whose actions these are.
report-too-close = This report and “{ $name }” differ by only one or two groups in some of these numbers. Whoever has both could work out how those groups stand, so these numbers are left out here. With another period they may be shown.
report-how-few = Of audits, plans and what people say, nothing is told that fewer than { $n } groups stand behind. Nor is anything told that could be worked out of so few with another report of this network.
report-how-title = How these numbers were made
report-how-shared = Only what groups share with this network is counted. Groups that share nothing are counted as groups, and nothing is guessed of them.
report-how-level = A group's standing is the average of its levels. “We don't know yet” and “not for us” never enter an average, and with fewer than half of the statements scored there is none.
report-how-moved = Two audits of the same version are compared. A group counts as moved when its average went up or down by a quarter of a level or more.
report-how-theme = A theme is a statement that is hard for many: in the lower half of the scale, or not known yet. That must hold for three groups or more, and for a third of those who answered it.
