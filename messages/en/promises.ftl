# What was promised to a network or by it, and what became of it.

promises-title = Promises
promises-none = Nothing that was promised is written down yet. Begin with what an agency said at a meeting or in a document.
promises-none-here = Nothing that is promised here is written down yet.
promises-elsewhere = Said at meetings
promises-at-meeting = Choose a promise, look at it together, and write down how many of you say what.
promises-many =
    { $n ->
        [one] One promise
       *[other] { $n } promises
    }
promises-sum = { $promises }: { $parts }.
promises-kept = { $n } kept
promises-partly = { $n } partly kept
promises-late = { $n } late
promises-broken = { $n } broken
promises-taken-back = { $n } withdrawn
promises-open = { $n } open
promise-is-kept = Kept
promise-is-partly = Partly kept
promise-is-late = Late
promise-is-broken = Broken
promise-is-taken-back = Withdrawn
promise-is-open = Open
promise-new = Write down a promise
promise-new-text = Write it as it was said. Whoever promised it can say later what came of it.
promise-change = Change the promise
promised-what = What was promised
promised-kind = Who promised it?
promiser-agency = An agency
promiser-guest = A guest
promiser-group = A group of your network
promiser-network = Your network itself
promiser-network-itself = The network itself
promised-who = Their name
promised-who-hint = For a group, as its name stands in your register. Leave it empty for your network itself.
promised-due = By when
promised-due-hint = Leave it empty where no day was said.
promised-said-on = When it was said
promised-meeting = At which meeting
promised-document = In which document
promised-new-document = Name of another document
promised-new-document-hint = For example: Food strategy. Say a meeting or a document; next time you can choose it.
promised-body = Body it belongs to
promised-by = By { $date }.
promised-said = said on { $date }

## How it stands

records-title = How it stands
record-new = Say how it stands
record-state = How does it stand?
record-words = In a few words
record-words-hint = What you saw. You can leave it empty for a promise that was kept.
record-meeting = Meeting at which you looked at it
record-present-hint = How many of those present said what? Only the numbers are kept.
record-said-kept = Said it was kept
record-said-partly = Said it was kept in part
record-said-not-kept = Said it was not kept
record-present = Of those present, { $done } said kept, { $part } partly, { $down } not kept.

## What whoever promised says

promise-answers = What they say
promise-asked = Asked, not yet answered.
promise-not-asked = Nobody has asked them yet.
promise-broken-hidden = Groups do not read that it was broken until you have asked whoever promised it. Give them their link.
promiser-link = Ask for their answer
promiser-link-text = A link of their own shows what they promised. They can answer each promise in words, and need no account.
promiser-link-make = Make the link
promiser-link-again = Make a new link in its place
promiser-link-stop = Stop the link
promiser-link-made = Their link
promiser-link-made-text = Send it to them now. It is shown only once; whoever has it can answer in their name.
promiser-asked-on = First asked on { $date }.
promised-title = What you promised
promised-text = { $network } wrote down what was promised. Say in your own words how each stands.
promised-who-reads = The people who run this network and its groups read your answer beside the promise.
answer-words = Your answer
answer-words-hint = A few lines are enough. You can change it later.
answer-save = Send the answer

## Documents

document-name = Name of the document
document-is-draft = Draft
document-change = Change the document
document-takes-comments = It is a draft, and groups comment on it
comments-title = Comments on the draft
comment-new = Write down a comment
comment-who = Who says it
comment-words = Comment
comment-outcome = What came of it
comment-outcome-hint = You can add it later.

## On an agenda

agenda-late = Promises that are late
agenda-late-text = Their day is past. One press puts it on the agenda and keeps what you typed.

## What a group reads

own-promises-text = What was promised in your networks, by whom and by when, how it stands, and what they say of it.
own-promises-none = Nothing that was promised is written down so far.

## What was just done

said-promise-answered = Thank you. Your answer is saved.
