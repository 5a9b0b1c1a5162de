# What was just done, said once at the top of the next page.

## Signing in and out

said-signed-out = You are signed out. Nothing of yours is left on this device.
said-draft-kept = You were signed out for a while. What you typed is still here: sign in, and you can save it.
said-password-changed = Your password is changed.

## The task list

said-chosen = Added.
said-audit-removed = The audit is removed. You can bring it back for a day.
said-action-removed = The action is removed. You can bring it back for a day.
said-brought-back = It is back, as it was.
said-room-said = Saved. Thank you.
said-stopped = All of it is kept. Thank you for today. When you come back, go on from here.

## Checking and closing

said-closed = The audit is closed. Well done, all of you.
said-reopened = The audit is open again.

## Suggestions and the plan

said-joined = You are in. Welcome.
said-group-added = The group is added. Now make a link for the person who runs it.
said-planned = It is in your plan.
said-reworded = Saved.
said-action-closed = Finished. Well done.
said-action-reopened = It is open again.

## How an action goes

said-noted = Noted. Thank you.
said-linked = Saved.

## Check-in

said-checked-in = The check-in is done. Well done, all of you.

## What comes round

said-agreed = Saved. These are your next days.

## Files and calendars

said-calendar-stopped = This link is stopped. Calendars that follow it get nothing new.

## What has changed

said-why = Saved. It will help you remember.

## On paper

said-typed-in = Saved what was on paper.
said-typed-in-clash = Saved. Someone else had answered some of these too: look for the ones with two answers.

## What a group shares with the facilitators of its networks

said-shared = Saved. This is what you share now.

## Reviews, for facilitators

said-review-said = Saved. The group sees it now.
said-review-finished = Finished. The group sees it now.
said-group-removed = The group is out of your network.
said-links-stopped = Those links no longer work.

## Reviews, for the group

said-review-answered = Answered. Thank you.

## Bringing a list of groups into a network

said-list-added = Done. Your groups are here.
said-list-undone = The groups of this list were removed again.
said-list-changed = Something has changed since you looked. Please look at the list again.
said-list-read-again = The list was read again.
said-list-mended = Kept. This is how the list looks now.

## The register of a network, and what a group says of itself

said-profile-saved = Saved.
said-register-kept = Saved.
said-contact-written = Written down.
said-contact-changed = Saved.
said-contact-removed = Removed.
said-person-left = They are out. What they wrote stays.
said-password-stopped = Done. No such link works any more.
said-password-asked = Asked. Those who run it see it now.
said-handed-on = Thank you. Somebody new can be invited now.
said-not-handed-on = Saved: nobody new is invited. If you change your mind, come back here: open “Your account” at the foot of any page.
said-account-kept = Good to have you. Your account stays.
said-group-kept = Everything stays, with all you have written.
said-network-left = You have left the network. Nothing of you is seen there any more.
said-network-joined = You are in the network now. Nothing is shared yet: choose what they may see.

## Reports of a network

said-report-back = The report is back, and its public pages can be read again.
said-report-saved = Saved. This is what the report says now.
said-report-taken-out = The report is out and waits for a day. Its public pages cannot be read meanwhile.
said-report-stopped = The page is stopped. Its link opens nothing any more.
said-target-saved = The target is saved.

## This week

said-set-aside = Set aside. You find it at the foot of this page until it comes back.
said-taken-back = It is back in its place.
said-round-opened = The round is open. Hand on the link, or print a poster.
said-round-changed = The round is changed.
said-help-said = Saved. People find these lines from now on.
said-burst-settled = Done.
said-reader-chosen = Saved.
said-reader-declined = Thank you for saying so. The group can ask somebody else now.
said-text-read = Done. Here is what is left.
said-slip-typed = The paper is saved. Here is the next one.
