### Voices: people who use a service say what it is like.

## Their reply
voices-title = { $owner }: what is it like here for you?
voices-who-reads = The people who run { $owner } read how many people said what.
voices-how-long =
    { $n ->
        [one] One question, about half a minute.
       *[other] { $n } short questions, about two minutes. You can skip any of them.
    }
voices-start = Start
voices-where = Where are you today?
voices-how-far = { $n } of { $all }
voices-back = Back
voices-read = Read it to me
voices-unsure = I’m not sure
voices-skip = Skip
voices-safe = Nobody here sees your answer by itself, only how many said what, when five or more have. It changes nothing about what you get.
voices-stop = Stop, send nothing
voices-improve = You can leave this empty. Then press “Send my answers”.
voices-words = In your own words
voices-no-names = Please write no names. One person reads it first, and makes names unreadable before others see it.
voices-send = Send my answers
voices-thanks = Thank you
voices-sent = Your answers are sent. You can close this page now.
voices-sent-tablet = Your answers are sent. The tablet is free for the next person.
voices-help = If you would like to talk to somebody
voices-danger = You are not alone with this
voices-danger-text = What you wrote sounds hard. It is sent, but nobody may read it today. These people are there for you now.
voices-stopped = Nothing was sent
voices-stopped-text = Nothing of what you chose is kept. Thank you for having a look.
voices-again = Start again
voices-over = This round has ended
voices-over-text = { $owner } takes no more answers at the moment. Nothing was sent. Thank you for wanting to say something.

## A tablet in the room
tablet-title = Put up a tablet for today
tablet-text = From now until tonight this device shows the questions to one person after another. You are signed out on it. After each person, and after a minute in which nobody touches it, it goes back to the start.
tablet-pin = Keep people on this page with the device’s own setting: “Guided Access” on an iPad, “App pinning” on Android.
tablet-site = Where does it stand?
tablet-word = A word that ends it
tablet-word-hint = You type it again when the day is over. Anything short that you remember.
tablet-button = Start on this tablet
tablet-next = Next person
tablet-end = For the team: end this tablet’s day
tablet-end-text = Type the word that was chosen this morning. Everybody else can go back.
tablet-word-again = The word
tablet-end-button = End it
tablet-back = Back to the questions

## Rounds
rounds-title = What people who come say
rounds-text = Ask the people you serve what it is like, without a name. Then see it beside what your team says of itself.
rounds-text-network = Ask people in a neighbourhood what it is like there, without a name, also those who are in no group.
rounds-none = There is no round yet. A round is open for some days; people answer on their own phone, on a tablet or on a slip of paper.
rounds-open = Open a round
help-title = Where people can find help
help-text = These lines stand after the last question, and first of all where somebody wrote that they are in danger. Without them, those of your network or of the questionnaire are shown.
help-lines = Help lines, one in each line
help-lines-hint = For example: Advice line of the town, free, 0800 000 000
round-new-title = Open a round
round-new-text = Choose what to ask, and for how many days.
round-new-rules = Nobody is shown one reply by itself. Counts come at a day’s end, when five or more people have answered. Where nearly all say the same, you read that in words.
round-name = A name for this round
round-name-hint = For example: Autumn. People who answer do not see it.
round-questionnaire = What to ask
round-languages = Languages people can choose
round-until = The last day
round-until-hint = Days, never minutes: two weeks fit most.
round-sites = Places, if there are several
round-sites-hint = One in each line, for example: St Mary’s hall. Each gets its own link. Leave it empty if there is one place.
round-split = Show counts apart
round-split-hint = Then they come once, when the round has ended, and small ones are put together.
round-split-nothing = No, all together
round-split-site = By place
round-split-language = By language
round-open-button = Open the round
round-open-until = Open until the evening of { $day }
round-ended-on = Ended on { $day }
round-text = Here you see how people get in, and how many said what.
round-text-over = Here you see how many said what.
round-change = Change its name or its last day
ways-title = How people get in
ways-text = Everybody may use the same link. A tablet can be used by many people on one day.
ways-code = To read aloud, and to type under “I have a code”:
slip-in-title = Type in answers from paper
slip-in-text = One paper after another. They are counted with the others, but they do not count towards the five, because you have seen them.
slip-in-site = Where was it filled in?
slip-in-language = Language of the paper
slip-in-words = What is written on it, without names
slip-in-button = Save, and the next one
burst-title = Many replies came at once
burst-text =
    { $n ->
        [one] On { $day }, one reply came faster than people answer. It may be real, or somebody’s joke. Keep it, or set it aside unread.
       *[other] On { $day }, { $n } replies came faster than people answer. They may be real, or somebody’s joke. Keep them all, or set them all aside unread.
    }
burst-keep = Keep all of them
burst-aside = Set all of them aside

## What is told
told-title = What people said
told-rule = Counts come at a day’s end, when five or more new people have answered, and they do not nearly all say the same.
told-rule-split = This round shows counts apart, so they come once: on the day after its last day.
told-on = The newest of these counts are of the morning of { $day }.
told-nothing = Nothing can be shown yet. These are the questions:
told-too-few = This cannot be shown yet. It is shown at a day’s end, once five or more people have answered it.
told-nearly = All or nearly all who sent their own answer said:
told-base =
    { $n ->
        [one] One person answered
       *[other] { $n } people answered
    }
told-skipped =
    { $n ->
        [one] One person skipped it.
       *[other] { $n } or more people skipped it.
    }
told-other = Other
told-answer = Answer
told-count = People
heard-round = Round
heard-until = Last day
heard-question = Question
heard-slice = Place or language
heard-base = People who answered
heard-nearly = All or nearly all
heard-over-time = What people who come said, round by round
heard-over-time-text = Each round stands by itself. Other people may have answered, so a change can come from who answered as well as from what you do.
heard-not-shown = Not shown
heard-five-or-more = Five or more
told-set-aside =
    { $n ->
        [one] One reply was set aside unread.
       *[other] { $n } replies were set aside unread.
    }

## What people wrote
texts-title = What people wrote
texts-text = In no order. You can make words unreadable, and change none. What you show stands below, for all who run this round.
texts-own = You help to run things here, so some of this may be about you. If you can, read it together with somebody who is not of your team.
texts-later = Texts can be read when the round has ended, and only if five or more people wrote something.
texts-few = There is nothing to read: fewer than five people wrote something, or it was kept for its time and is gone.
texts-wait =
    { $n ->
        [one] Read what one person wrote
       *[other] Read what { $n } people wrote
    }
texts-tick = Tick each word that names somebody
texts-show = Show it
texts-hold = Hold it back
texts-shown = Shown
texts-held =
    { $n ->
        [one] One text is held back.
       *[other] { $n } texts are held back.
    }

## Who reads first what people wrote
texts-text-group = What people wrote can be about you. So somebody reads it first, and makes names unreadable. What they show stands here.
reader-link = Choose who reads first what people write
reader-title = Who reads first?
reader-text = Best is somebody who is not one of you. They see your name, the last day of the round and what people wrote, and nothing else. You can choose again as long as something waits.
reader-who = Whom do you choose?
reader-network = Somebody who supports { $network }
reader-group = Another group in a network with you
reader-group-name = Name of that group
reader-group-name-hint = As the group writes it. Whoever runs it is asked.
reader-own = We read it ourselves
reader-own-hint = Some of it may be about you. People may write less freely when they know that you read it first.
reader-alone = There is nobody here whom you could ask. Some of it may be about you. If you can, read it together with somebody who is not of your team.
reader-button = Choose
reader-change = Choose somebody else
reader-chosen-by = { $name } chose this on { $day }.
reader-asked-network = You asked the people who support { $network } to read first.
reader-asked-group = You asked { $group } to read first.
reader-declined-network = The people who support { $network } cannot read this. Please choose again.
reader-declined-group = { $group } cannot read this. Please choose again.
reader-gone = Whoever you asked is not in a network with you any more. Please choose again.
reader-waits =
    { $n ->
        [one] One text waits for them.
       *[other] { $n } texts wait for them.
    }
reading-title = What people wrote to { $group }
reading-text = { $group } asks you to read this first, because some of it may be about them. You can make words unreadable, and change none. { $group } sees what you show. Please tell nobody what you read here.
reading-later = The round of { $group } goes on until the evening of { $day }. You can read here after that, if five or more people wrote something.
reading-done = All of it is read. { $group } sees what you showed. Thank you.
reading-decline-text = If you have no time, or if some of this may be about you, say so. { $group } can then ask somebody else.
reading-decline = We cannot read this
reading-give-back = Give it back
reading-news = Can you read something first?
reading-news-text = A group asked people who come to it what it is like. Before it sees what they wrote, it would like you to make names unreadable.
reading-waits =
    { $n ->
        [one] one text waits
       *[other] { $n } texts wait
    }
reading-ends = open until { $day }

## Three sides
sides-title = What you say, and what people say
sides-worth =
    { $n ->
        [one] { $principles } is worth talking about with the people who come
       *[other] { $principles } are worth talking about with the people who come
    }
sides-link = See both sides
sides-text = What you agreed on, where your team differs, and what people who come say in their own words. They stand side by side, and are never turned into one number.
sides-far = The round and the audit lie more than six months apart. So they stand side by side, and nothing is said of how they fit.
sides-fits = This fits what you chose.
sides-talk = Worth talking about.
sides-more = People see more than you do.
sides-same-thing = Are you looking at the same thing? A level says how you work. An answer says what one visit was like.
sides-team = What your team says
sides-people = What people who come say
sides-not-asked = People were asked nothing about this.
sides-together = You answered together, as one.
sides-apart = You stand two or more levels apart on { $n } of { $all }.
sides-how = For each level, the questionnaire says how many of a hundred people may answer “not so for me”. “Worth talking about” needs three people more than that. It is said of ten or more answers, and never where nearly all say the same.

## Paper
poster-title = What is it like here for you?
poster-text = Tell us in two minutes, without your name. Nobody sees your answer by itself. It changes nothing about what you get.
poster-scan = Scan this with your phone, or type the address.
poster-code = Or choose “I have a code” there: { $code }
poster-file = Poster
ways-poster-a4 = Poster, A4 (PDF)
ways-poster-a5 = Poster, A5 (PDF)
ways-slips = Slips to hand out, six on a sheet (PDF)
ways-questions = The questions on paper, for one person (PDF)
slip-file = Slips
slip-text = Two minutes, no name. Thank you.
paper-how = Tick one box of each question, or leave it empty
paper-no-names = Please write no names. Whoever types this in reads it.
paper-file = Questions on paper

## In many groups
totals-text = Added up from the newest counts of each group that lets this network read them. No text is in it.
totals-none = No group lets this network read what people say yet. Each group decides that on its page “Who sees what”.
totals-groups =
    { $n ->
        [one] One group lets you read what people say.
       *[other] { $n } groups let you read what people say.
    }
totals-in-groups =
    { $n ->
        [one] in one group
       *[other] in { $n } groups
    }
totals-nearly =
    { $n ->
        [one] In one more group all or nearly all said: { $answer }
       *[other] In { $n } more groups all or nearly all said: { $answer }
    }
totals-link = What people who come say in these groups
