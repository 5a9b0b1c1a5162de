# A charter: what a group promises the people who come to it; and a poster of what people said and what came of it.

home-charter = What we promise
charter-title = Our charter
charter-text = What you promise the people who come to you. Print it and put it up where they can read it.
charter-lead = We promise everyone who comes to us:
charter-tell-us = If we do not keep one of these, please tell us. We want to know.
charter-days = Made on { $made }. We look at it again on { $again }.
charter-pdf = Download the charter to print (PDF)
charter-docx = Download the charter to edit (Word)
charter-change = Change our promises
charter-change-title = Change our promises
charter-leave = Back to our charter

## Wording it

charter-words-text = Choose a few things you can promise the people who come to you, and say them in your own words. Five or six promises that you keep are better than twenty.
charter-from = The promises below follow from “{ $title }”.
charter-from-audit = The promises below follow from “{ $title }” and what you agreed on { $date }.
charter-promises = Promises
charter-words = Our promise, in our own words
charter-why-level = You agreed on “{ $level }” here.
charter-why-action = You are working on it: “{ $what }”
charter-more =
    { $n ->
        [one] One more that you could promise
       *[other] { $n } more that you could promise
    }
charter-own = Something else we promise
charter-own-hint = One promise on each line.
charter-again-on = When will you look at it again?
charter-again-on-hint = Six months is a good time. For example 1 June 2031, or 1/6/2031.
charter-save = Save our charter
charter-theirs = { $name } saved this meanwhile
charter-other-source = Add promises from another questionnaire
charter-other-source-text = What you have chosen so far comes along. Nothing is saved until you press “Save our charter”.

## Looking at it again

charter-due = It is time to look at your charter again
charter-due-text = You said you would look at your promises again about now. It takes a few people and half an hour.
charter-look-now = Look at our promises
charter-look = Look at our charter again
charter-look-text = Read each promise aloud, and say honestly how it goes. “Not yet” is a good answer when it is true.
charter-verdict = How it goes
promise-kept = We keep it
promise-partly = Partly
promise-not-yet = Not yet
charter-note = What makes you say so?
charter-next-on = When will you look at it next?
charter-renew = Save, and keep our promises as they are
charter-reword = Save, and change our promises
charter-left-over = You wrote this about promises that somebody has since taken out
charter-looks = When we looked at it again
charter-looked = { $date }, written down by { $name }
said-charter-saved = Your charter is saved.
said-charter-looked-at = What you said is kept, with its day.

## A poster: You said, we did

you-said-title = You said, we did
you-said-link = Make a poster: you said, we did
you-said-text = A poster that shows people what changed because of what they told you. Choose what to put on it, leave out names, and print it.
you-said-lead = What has changed here
you-said-on = On the poster
you-said-said = You said
you-said-did = We did
you-said-done = What you finished { $time }
you-said-nothing = Nothing in your plan was finished in this time. You can still add lines below.
you-said-quarter = in the last three months
you-said-half-year = in the last six months
you-said-year = in the last year
you-said-ever = at any time
you-said-other-time = Show what you finished
you-said-own = Add lines of your own
you-said-own-text = What people told you at the tea table, on a note, or in passing. Leave a line empty if you do not need it.
you-said-line = Line { $n }
you-said-closing = A sentence at the end
you-said-closing-hint = A thank you, or how people can tell you more.
you-said-thanks = Thank you for telling us. Please go on.
you-said-make = Make the poster
you-said-made = Your poster is ready
you-said-pdf = Download the poster to print (PDF)
you-said-docx = Download the poster to edit (Word)
you-said-next = Tell us more. No name is asked.
said-poster-made = Your poster is made. What you wrote is kept for the next one.
