# One group, seen by a facilitator.

## What a group shares with the facilitators of its networks

supported-text = Here is what this group has chosen to show you.
supported-voices = These are the counts that the group reads itself. It shares them with you, and no texts.
supported-shares = What the group shares
supported-nothing = This group shares nothing with you at the moment. That is its choice.
supported-private = What the group writes is its own. You see its name and who runs it, and what it shares.
supported-plan = The group's plan
supported-plan-open = What the group is doing
supported-sees-all = The group shares all of this audit with you. It can change that at any time.
supported-sees-summary = The group shares a summary of this audit: numbers, and none of its words.
supported-plan-all = The group shares all of its plan with you. It can change that at any time.
supported-plan-summary = The group shares a summary of its plan: numbers and days, and none of its words.
supported-why = Why it is not for this group
supported-reflection = What the group thought
supported-evidence = What it can point at
supported-more = More about it
supported-jumps = Parts of this audit

## Reviews, for facilitators

reviews-title = Reviews
reviews-headline =
    { $n ->
        [0] No review is waiting for you
        [one] One review is waiting for you
       *[other] { $n } reviews are waiting for you
    }
reviews-text = Audits and plans that groups share with you in full. Read them, ask, say what you saw on a visit, suggest.
reviews-none = No group shares all of an audit or a plan with you yet. Each group chooses for itself.
reviews-none-here = Nothing here at the moment.
reviews-more = More reviews
review-state-waiting = Nobody has looked yet
review-state-answered = The group has answered
review-state-under-way = Somebody has begun
review-state-asked = Waiting for the group
review-state-done = Finished
review-by = { $name }, { $date }
review-line = { $state } ({ $name }, { $date }).
review-next = Look again on { $date }
review-statement-text = Read what the group says. Then ask, say what you saw, or suggest something. They see your name and your words.
review-their-answer = What the group answered
review-said = What was said
review-speak = Ask, or say what you saw
review-waits = The group has not answered yet.
review-take-back = Take it back
review-back = Back to the audit of { $date }
review-next-statement = Next statement
review-whole = The audit as a whole
review-whole-plan = Speak with the group about its plan
review-question = Ask something
review-question-words = Your question
review-question-button = Ask the group
review-visit = Say what you saw on a visit
review-visit-verdict = What did you see?
review-visit-day = The day of your visit
review-visit-words = In a few words
review-visit-button = Tell the group what I saw
review-suggestion = Suggest an action
review-suggestion-words = What could they do?
review-suggestion-hint = The group decides. If it says yes, this is put into its plan with these words.
review-suggestion-button = Suggest it
review-finished = Finish the review
review-finished-words = A word to the group
review-finished-next = When will you look again?
review-finished-next-hint = You can leave this empty. For example 12 December, next Friday, or 21/11/2027.
review-finished-button = Finish the review
verdict-agree = As the group says
verdict-partly = Some of it
verdict-not-seen = Not seen that day
note-question = { $name } asks
note-answer = { $name } answers
note-visit = { $name } was there
note-visit-agree = { $name } saw it as the group does
note-visit-partly = { $name } saw some of it
note-visit-not-seen = { $name } did not see it that day
note-suggestion = { $name } suggests
note-accepted = { $name } put it into the plan
note-declined = { $name } says: not for us, thank you
note-finished = { $name } has finished
note-taken-back = { $name } took it back
note-begun = { $name } has begun to read

## The register of a network, and what a group says of itself

supported-profile = About the group

## What came later to reviews

week-again =
    { $n ->
        [one] One group to look at again
       *[other] { $n } groups to look at again
    }
reviews-again = Time to look again
reviews-again-text = Reviews for which you said when you would look again, up to a week from now.

## Somebody of a group forgot the password

ask-password-link = Ask for a new password for somebody here
ask-password-title = Who forgot the password?
ask-password-text = A new password opens all that is written there, so it is not for you to make. You can ask for one. Those who run it see that on their page, and the person who runs this server can see it too.
ask-password-none = Nobody runs it yet.
ask-password-button = Ask for { $name }
ask-password-asked = { $name } asked on { $date }.

## What a network knows of a group for itself, and when it was in touch

known-contact = Contact person
known-phone = Phone
known-email = E-mail
known-reference = Reference
known-reference-hint = A number or a name by which other lists know this group.
known-notes = Notes
known-notes-hint = Write what you would say to them. The group can ask to see it.
known-meanwhile = This was saved meanwhile:
contact-title = When you were in touch
contact-none = Nothing is written down yet.
contact-new = Write down that you were in touch
contact-way = What happened?
contact-way-rang = Rang them
contact-way-wrote = Wrote to them
contact-way-visited = Visited them
contact-way-other = Something else
contact-words = In a few words
contact-words-hint = What you heard, and what you agreed. The group can ask to see it.
contact-day = On which day?
contact-next = When will you be in touch again?
contact-next-hint = From that day on, “This week” reminds you. You can leave it empty.
contact-save = Write it down
contact-rang = { $name } rang them
contact-wrote = { $name } wrote to them
contact-visited = { $name } visited them
contact-other = { $name } wrote this down
contact-again = To be in touch again on { $date }.
contact-earlier =
    { $n ->
        [one] One more before that
       *[other] { $n } more before that
    }
contact-change = Change or remove
contact-change-title = Change what is written down
contact-theirs = What somebody else saved
contact-remove-text = What you remove is gone for good, for everyone who supports this network.
contact-remove = Remove it
week-contact =
    { $n ->
        [one] One group to be in touch with again
       *[other] { $n } groups to be in touch with again
    }
week-contact-on = To be in touch again on { $date }.
week-contact-how = { $said } on { $date }.
week-contact-words = { $name } wrote on { $date }: “{ $words }”
