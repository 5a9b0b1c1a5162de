### A team whose people answer each on their own, and its talk.

## The way in
team-code = The code
team-code-hint = Eight or twelve letters and digits. Capitals, gaps and dashes do not matter.
team-code-title = I have a code
team-code-text = Somebody read out a code, or it stands on paper, on a wall or in a message. Type it here, and it leads you on.
team-code-button = Go on
team-join-title = Answer for { $group }
team-join-text = You look together at how you work, with “{ $questionnaire }”. Each of you answers alone first. Then you talk about where you differ.
team-who-sees = Nobody sees what you answer: you all see only how far apart you stand, and in a team of three or four the others may guess.
team-sees-more = More about who sees what
team-sees-texts = What you write may be shown in the talk, without your name, when three or more of you have written.
team-sees-alike = When all of you choose the same, everybody knows it.
team-sees-two = If you are only two, nothing is shown until both of you ask for it.
team-sees-paper = Whoever types in an answer from paper has read it.
team-name = Your first name, or nothing
team-name-hint = Only whoever runs the audit sees it, to know who has joined.
team-as-yourself = You answer as { $name }. Whoever runs the audit sees that you have joined, not what you answer.
team-role = What brings you here?
team-role-users = I use the service
team-role-volunteers = I volunteer
team-role-staff = I am paid to work here
team-role-committee = I am on the committee, or a trustee
team-role-partners = I work with the people here from outside
team-role-others = Something else
team-device = Whose phone or computer is this?
team-device-own = Mine. I can close this page and come back to it.
team-device-shared = Somebody else’s, or one that is passed round. Nothing of mine stays on it.
team-shared-signs-out = You are signed in here. If this device is passed round, we sign you out when you start.
team-join-button = Start answering
team-in-text = You have joined already on this device.
team-in-button = Go on with your answers
team-over-title = This team takes no more answers
team-over-text = Nobody new can join. If you answered on another device, your three words lead back to what you said.
team-over-button = Look at what you answered here
team-back-open = I was here before, on another device
team-words = Your three words
team-words-hint = You made them on the other device, under “Your answers”.
team-back-button = Go on where I stopped

## What one person answers
own-title = Your answers
own-text = You answer “{ $questionnaire }” for { $group }, on your own. Take any part, in any order, over as many days as you like. Each answer is saved as you give it.
own-list = Your answers
own-done = You have answered everything. Thank you. The talk comes next; until then you can still change your answers.
own-over = Your team takes no more answers. What you answered is counted, and the talk comes next.
own-words-title = Your three words
own-words-text = Write them down. On the other device, open the same link or type the same code, and choose “I was here before”. We cannot show them again, but you can get new ones.
own-words-why = To go on on another device, get three words. Earlier words then stop working.
own-words-button = Get three words
own-finish = Finish on this device
own-finish-text = Your answers stay and are counted. This device forgets that you answered here. To come back, you need the code of your team and three words.
own-finish-shared = Your answers stay and are counted. This device forgets that you answered here, and the next person can start.
own-finish-button = Yes, finish here
own-finish-back = No, go on answering
own-finished-title = You have finished here
own-finished-text = Thank you. Your answers are saved, and nothing of them stays on this device.
own-finished-next = Somebody else answers now
save-own-elsewhere = You saved another answer on another device or page.
clash-own = Your answer of { $when }

## The team, for whoever runs the audit
team-title = Your team answers
team-text = Each person answers alone first, on their own phone. Nobody sees what another answers, and neither do you.
team-offer = At the moment you answer together, one answer for all. Each person can answer alone first; then you talk about the statements where you differ. You can change this until somebody has answered alone.
team-offer-button = Let each of us answer alone first
team-way-together = Together: one answer for all
team-way-apart = Each of us alone first, then we talk
team-apart = Each person answers alone first. What you agree on in the talk stands here.
team-see = See how far your team is
team-choose = Let each person answer alone first
team-answering = How do you answer?
team-together = Answer together after all
team-closed-audit = This audit is closed. Open it again first to let people answer.
team-way-in = How people join
team-aloud = Read this code aloud. People type it at { $address }, or open the link, or point their camera at the picture. They need no account.
team-picture = A picture of the link, to scan with a phone
team-answer-too = Answer yourself
team-takes-nobody = Nobody new can join at the moment. Those who have joined go on answering.
team-count-title = How far you are
team-count = { $joined ->
        [0] Nobody has joined yet.
        [one] One person has joined.
       *[other] { $joined } people have joined.
    } Begun: { $begun }. Answered everything: { $finished }.
team-count-part = begun: { $begun }, finished: { $finished }
team-show-title = When everybody has answered
team-show-text = This ends answering. You then see how far apart you stand on each statement, and what is worth a talk. Nobody sees who answered what.
team-show-button = Show us where we stand
team-people = Who has joined
team-no-name = Somebody without a name
team-take-out = Take out
team-take-out-of = Take out: { $name }
team-take-out-title = Take { $name } out of the team?
team-take-out-text = All that this person answered goes for good. What the team has seen already stays as it is.
team-take-out-button = Yes, take out
team-take-out-back = No, leave everything as it is
team-change-title = How long, and who
team-until = Last day for answers
team-new = New people can join
team-change-button = Save
team-day-over = The last day for answers has gone by.
team-talk = Go to the talk
team-late-text = Somebody still wants to answer? You can take answers for two more weeks. What you have seen stays as it is, until three or more new answers have come.
team-late-button = Take late answers
team-back = Back to the audit

## How far apart a team stands
spread-title = How far apart your team stands
spread-base = { $n ->
        [one] (one person answered)
       *[other] ({ $n } people answered)
    }
spread-too-few = Fewer than three people answered this on their own, so nothing is shown.
spread-alike = All { $n } people chose “{ $choice }”.
spread-one-level = Those who chose a level chose “{ $level }”.
spread-between = People stand between “{ $low }” and “{ $high }”.
spread-most = More than half chose “{ $level }”.
spread-unknown = Some do not know yet.
spread-not-for-us = Some say it is not for them here.
spread-hidden = Levels are not shown here, as they would tell who chose what.

## The talk
talk-title = Talk about { $n ->
        [one] one of { $all } statements, in { $minutes } minutes
       *[other] these { $n } of { $all } statements, in { $minutes } minutes
    }
talk-nothing = You agree on everything
talk-text = The statements where talking gains most stand first. Nobody has to say what they chose.
talk-start = Start the talk
talk-apart = { $n ->
        [one] You stand one level apart.
       *[other] You stand { $n } levels apart.
    }
talk-down = You stand lower than what you agreed last time.
talk-people = People who use your service see it differently.
talk-unknown = Some do not know yet.
talk-not-for-us = Some say it is not for you here.
talk-none-of-half = It is not clear where most of you stand.
talk-hunch = For most of you it is only a hunch.
talk-too-few = Fewer than three of you answered it.
talk-rest-title = No talk needed
talk-rest-text = More than half of you chose one level here, and nobody stands far from it.
talk-take-most = { $n ->
        [one] Take that level for one statement
       *[other] Take that level for all { $n } statements
    }
talk-back = Back to the team
talk-list = List
talk-dissent = Who sees it otherwise?
talk-dissent-hint = A sentence without names, such as “two of us see it lower”. It stays with your agreement.
talk-agree-button = We agree on this level
talk-not-agreed-button = We do not agree yet
talk-not-today-button = Not today
talk-agreed = You agreed
talk-took-most = Taken
talk-not-agreed = You do not agree yet
talk-not-today = Not today
said-team-changed = That is changed.
said-taken-out = That person is no longer in the team.
said-most-taken = Done. These statements now have the level that more than half of you chose.
said-talk-said = You are through with what you wanted to talk about.
said-nobody-answered = Nobody has answered yet, so there is nothing to look at. Answering goes on.

## What came of it, with the results
closeness-within = The team stood within one level on { $within } of { $n ->
        [one] one statement
       *[other] { $n } statements
    }.
closeness-before = Last time: { $within }.
closeness-apart = { $n ->
        [one] On one it stood two levels apart or more.
       *[other] On { $n } it stood two levels apart or more.
    }
closeness-column = Within one level
closeness-column-before = Within one level, last time
closeness-column-apart = Two levels apart or more
sheet-team = How close the team stood
file-questionnaire = Questionnaire
file-by-role = By role
results-talk = What came of the talk
results-talk-link = How far apart you stood
results-check = Check these
results-check-text = You gave these a high level on a hunch. The level stays as it is. Ask others, or look for something to show.
check-this = Check this: it is only a hunch.
file-check = To check
file-team = How the team stood
file-talk = What came of the talk
talk-outcome-not-agreed = The team does not agree yet.
talk-outcome-not-today = The team left it for another day.
talk-outcome-most = The team took what more than half chose, without a talk.
talk-said-otherwise = Seen otherwise: { $text }

## The wall
wall-place = { $at } of { $n } to talk about
wall-minutes = about { $n ->
        [one] one minute
       *[other] { $n } minutes
    }
wall-ask = Ask each other
wall-write = Write down what you agree on
wall-next = Next statement
wall-list = All statements
talk-wall = Show it large, for the wall
ask-apart = What does somebody see here on a busy day, and what on a quiet one?
ask-down = What has changed since last time, or do you see more clearly now?
ask-people = What do people meet here that you do not see, or the other way round? Are you looking at the same thing?
ask-unknown = Who could tell you? What could you look at together?
ask-not-for-us = What would have to be different for it to be yours?
ask-none-of-half = Which of these sentences fits an ordinary day best?
ask-hunch = What could you show somebody who asks?
ask-too-few = What might those say who have not answered?
ask-any = When did you last see this here?
spread-dots = Show how many chose what
spread-by-role = Show it by role
role-users = People who use the service
role-volunteers = Volunteers
role-staff = Paid staff
role-committee = Committee members or trustees
role-partners = People from outside
role-others = Others
spread-texts = Show what { $n } people wrote
timer-start = Think quietly for two minutes
timer-going = Quiet time
timer-over = Time to talk.

## Paper, and a team of two
team-paper-link = Type in the paper of somebody
team-paper-title = Type in somebody’s paper
team-paper-text = For one person who answered on paper. Once you have saved it, nobody can read it here again, and you see it only as a part of how far apart your team stands.
team-paper-name = Their first name, or nothing
team-paper-role = What brings them here?
team-paper-button = Save this paper
said-paper-typed = The paper is saved, and counts like the answers of the others.
own-keep = Keep my answers as a PDF
two-title = You are two
two-text = Nothing is shown of two people unless both want it. If both of you press this, you both see where you stand, and so does everybody who reads this audit.
two-button = Show us to each other
two-asked = You have asked for it. As soon as the other presses the same button, you both see where you stand.
two-shown = You both asked for it. This is where you stand:
talk-of-two = Nothing is shown of fewer than three people. If you are two, each of you can ask to be shown to the other, on the page of your own answers.
