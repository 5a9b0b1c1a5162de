# A charter: what a group promises the people who come to it.

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
