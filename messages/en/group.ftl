# A group: its home, its people, what it says of itself and shares, and what facilitators ask it.

## Groups

groups-title = Where you take part
groups-none = You take part in nothing here yet. Ask someone who does for a link to join.
groups-own = What you help to run:
groups-networks = Networks you support:
network-empty = There are no groups here yet. Add the first one, and send them a link to join.
group-add = Add a group
group-new-title = Add a group
group-new-text = Give the group a name. On the next page you make a link for the person who runs it.
group-another = It is another group of the same name
group-name = Name of the group
home-text = Here you look at how your group works, choose what to do next, and see what has changed.
home-text-agency = Here you look at how your agency listens, choose what to do next, and see what has changed.
home-audits = Our audits
home-no-audits = No audit yet. Start the first one when you have an hour and a few people together.
home-people = People
home-people-link = See your people, or invite someone
next-title = What is next
next-start-text = Start your first audit. You can do it one part at a time, over weeks.
next-go-on = Go on
next-go-on-text = “{ $title }” is open. Go on where you stopped.

## What was removed

removed-link =
    { $n ->
        [one] One removed thing can still be brought back
       *[other] { $n } removed things can still be brought back
    }
removed-title = What was removed
removed-text = What you remove waits here for a day. You can bring it back. After that it is gone for good.
removed-none = Nothing is waiting here. What you remove waits here for a day.
removed-by = { $name } removed this on { $when }. You can bring it back until { $until }.
removed-back = Bring it back
removed-back-label = Bring it back: { $what }
removed-home = Back to your own page
next-plan = Make a plan
next-plan-text = You have looked at how things are. Now choose one or two things to do.
next-act = See our plan
next-act-text =
    { $n ->
        [0] Everything in your plan is done or let go. Time for a cup of tea, and then the next audit.
        [one] One thing in your plan is open.
       *[other] { $n } things in your plan are open.
    }
people-text = These people can see and change what is written here.
people-own-title = Your people
people-title = Who runs this group
people-none = Nobody yet. Make a link, and give it to the person who runs the group.
people-asked = { $name }, who ran it until { $left }, has been asked whether somebody new may run it. Without an answer you can invite somebody from { $date }.
people-kept = { $name }, who ran it until { $left }, does not want it handed on, so nobody new can be invited. Talk with { $name }, who can still say yes under “Your account”, at the foot of each page.
people-invite = Make a link to invite someone
people-links-out = A link was made that nobody has used yet. It works until { $date }.
people-links-stop = Stop all links of this group
people-sharing = People who support a network see what you choose, and nothing else.

## What a group shares with the facilitators of its networks

sharing-title = Who sees what
sharing-link = Choose what you share
sharing-text = You choose what the people who support your network may see. Nothing is shared until you say so. You can change it whenever you like, and they see the change at once.
sharing-none = You are in no network, so nobody else sees anything.
sharing-nobody = Nobody supports this network at the moment.
sharing-seen-by = Seen by { $names }.
sharing-save = Save what you share
extent-nothing = Nothing
extent-nothing-text = They see your name and who is here with you. They are not told that there is anything else.
extent-summary = A summary
extent-summary-text = Numbers and days, and no words. They see where you stand on each principle, and how many actions are open and done. They also see whether one is past its day, whether nobody spoke of them for a month, and when your next check-in is.
extent-all = All of it
extent-all-text = Every answer, reflection and action, in your own words. They can ask questions and suggest actions.

## Reviews, for the group

reviewed-title = What your network says
reviewed-text = Questions, visits and suggestions from the people who support you. Answer when it suits you.
reviewed-none = Nobody has said anything yet. They can ask and suggest only about what you share in full.
reviewed-plan = Your plan
reviewed-state-waiting = Not looked at yet
reviewed-state-under-way = Being read
reviewed-state-asked = Waiting for your answer
reviewed-state-answered = You have answered
reviewed-state-done = Finished
reviewed-state-withdrawn = No longer shared
reviewed-who = You share this with { $network }. What is said here is seen by them and by all of you.
reviewed-withdrawn = You no longer share this. What was said stays here for you. They no longer see it, and nothing can be added.
reviewed-next = They look again on { $date }.
reviewed-nothing-yet = Nothing has been said yet.
reviewed-results = See the results of this audit
reviewed-planned = In your plan now: say who leads, and by when
reviewed-suggested = Somebody who supports our network suggested it.
reviewed-answer-words = Your answer
reviewed-answer = Answer
reviewed-decide-words = Would you like to say something with it?
reviewed-decide-hint = You can leave this empty.
reviewed-accept = Put it in our plan
reviewed-decline = Not for us, thank you
reviewed-home = From your network
reviewed-networks = You are in { $names }. The people there see what you choose, and nothing else.
reviewed-link = See what was said
reviewed-questions =
    { $n ->
        [one] One question waits for an answer.
       *[other] { $n } questions wait for an answer.
    }
reviewed-suggestions =
    { $n ->
        [one] One suggestion waits for your answer.
       *[other] { $n } suggestions wait for your answer.
    }
reviewed-no-news = Nothing waits for you.

## The register of a network, and what a group says of itself

profile-title = About you
profile-name = What you are called
profile-text = A few facts, if you like. For each you choose whether the people who support your network may read it.
profile-link = Say a little about yourselves
profile-foreign = Your network wrote some of this before any of you came here. Is it right? Change what is not, and choose what they may read.
profile-does = What you do
profile-does-hint = In a sentence or two: a pantry on Tuesdays, a lunch club, help with housing.
profile-place = Where you are
profile-size = How many people run it
profile-volunteers = How many people volunteer
profile-hours = Hours they give in a usual week
profile-hours-hint = All together. A good guess is enough.
profile-reached = People you reach in a usual week
profile-languages = Languages people speak here
profile-mentor = We are happy to be named as somebody others can learn from
profile-mentor-hint = Then the people who support your network may name you to others where you are strong. Nothing else is shared by this.
profile-later = You came into { $names } after you chose this. There nobody reads any of it yet.
profile-renew = What is ticked here may be read there too
profile-consent = Our network may read this
profile-save = Save
profile-is-mentor = They are happy to be named as somebody others can learn from.
leave-link = I want to leave
leave-stay = No, stay
leave-title = Do you want to leave?
leave-text = You will no longer see or change what is written here. What you wrote stays here.
leave-button = Yes, leave
leave-last = You are the only one who runs it. When you leave, nobody runs it, and all that was written is kept. We then ask you whether the people who support your network may hand a link to somebody new, who would read all of it. If you do not answer, they can after 30 days.
leave-last-alone = You are the only one who runs it, and it is in no network. When you leave, nobody can come in any more. Invite somebody first, or download everything in one file.
leave-network-link = Leave this network
leave-network-title = Leave { $network }?
leave-network-text = You keep everything you wrote. The people of this network will see nothing of you any more, not even your name.
leave-network-after = If you come back one day, nothing is shared until you say so.
leave-network-button = Yes, leave the network

## What came later to reviews

reviewed-typed = What you typed
reviewed-results-line = People of your network have read this audit:
reviewed-visits =
    { $n ->
        [one] One note of a visit came lately.
       *[other] { $n } notes of visits came lately.
    }
reviewed-finished =
    { $n ->
        [one] One review was finished lately.
       *[other] { $n } reviews were finished lately.
    }

## Erasing a group

erase-group-link = Erase everything here
erase-group-title = Erase { $group }?
erase-group-about = Here you can erase all of this, for everybody who is here with you. Please read first what goes and what stays.
erase-group-goes = All you wrote here together: audits, answers, plans, check-ins and what you said of yourselves. What you share, and what you and your networks said to each other. Links to your pages and to your calendar stop working. Nobody can bring it back.
erase-group-stays = Your own account. Your networks are told at most that somebody left, without a name. What others typed about you into texts of their own stays with them, and so do files that somebody downloaded.
erase-group-file = Download everything first, in one file:
erase-group-later = We wait for one day before we do it. All of you are told on your page, and each of you can stop it.
erase-group-button = Erase everything
erase-group-back = No, keep it
erase-group-asked-title = All of this is about to be erased
erase-group-asked = { $name } asked for it. It happens after { $when }. If you do not want that, you can keep it all.
erase-group-keep = Keep it all

## Helping a colleague to a new password

people-forgot = Help { $name } to a new password
passwords-title = New passwords
forgot-title = A new password for { $name }
forgot-text = You can make a link for { $name }, who chooses a new password with it. It works once, for one day, and signs { $name } out everywhere else.
forgot-care = Make sure first that it is { $name } who asks: call, or meet. Whoever has the link gets in.
forgot-told = { $name } is told who made it, and so is everyone who is here with you.
forgot-button = Make the link
forgot-back = Back to your people
forgot-done = Done
forgot-stop = Stop this link
forgot-self = This is you. If you know your password, you can change it. If you do not, somebody who is here with you can open this page for you. Or ask the person who runs this server.
forgot-asked = { $name }, who supports your network, asked on { $when }: { $person } forgot the password and needs a hand.
forgot-help = Help { $person }
forgot-not-needed = This is not needed

## Sharing, asked once

share-ask-title = What may your network see?
share-ask-one = You closed “{ $title }”. You choose what the people who support your network may see of it. Any answer is fine, and you are asked once.
share-ask-closed =
    { $n ->
        [one] You have closed one audit. You choose what the people who support your network may see of it. Any answer is fine, and you are asked once.
       *[other] You have closed { $n } audits. You choose what the people who support your network may see of them. Any answer is fine, and you are asked once.
    }
share-ask-coming = You choose what the people who support your network may see of the audits you will close. Any answer is fine, and you are asked once. Nobody but you ever sees an audit before you close it.
share-ask-next = Also the next ones, until we say otherwise
share-ask-change = After “Nothing” we do not ask again. You can change all of this whenever you like, and share your plan too, under “Who sees what”.
share-ask-save = Save our answer
share-ask-later = Decide later
share-ask-none = You can change what you share whenever you like, under “Who sees what”.
share-ask-none-title = There is nothing to decide now
sharing-next = Audits you close from now on
sharing-each-time = Ask us each time
sharing-voices = What people who come say
sharing-counts = The counts that we see, of later rounds too
sharing-kept = { $network } keeps contact details or notes of its own about you. Only the people who support it see them. You can ask them to show you.
