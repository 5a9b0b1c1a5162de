# Setting up, signing in, joining, and what Good Measure is.

## Setting up

empty-title = Good Measure is ready to be set up
empty-text = The person who started it has a link on their screen. Open that link once to make the first account.
look-title = Or look around first
look-text = See a made-up group with two audits and a plan. Come back to this link when you are ready to start your own.
look-button = Look around
set-up-title = Let's set up Good Measure
set-up-text = This takes two minutes. You will have one account, and can invite others after that.
set-up-kind = Who is it for?
set-up-group = One group
set-up-group-hint = You run a pantry, a food bank, a residents' group or something like it.
set-up-network = A network of groups
set-up-network-hint = You support several groups. You add them and hand each a link.
set-up-place = Name of your group or network
set-up-place-hint = As people know it, like Mill Lane pantry.
set-up-button = Start
your-name = Your name
your-name-hint = What others here call you.
sign-in-name = E-mail or user name
sign-in-name-new-hint = You use this to sign in. We never send anything to it.
password = Password
password-new-hint = At least 12 characters. Three words that do not belong together are easy to remember.

## Signing in and out

sign-in-title = Sign in
sign-in-text = Sign in to go on with your work here.
sign-in-button = Sign in
sign-in-forgot = Forgotten your password? Ask somebody who works here with you: they can make a link for you, under “Your people”. If nobody there can, ask the person who runs this server.
sign-in-elsewhere = If you signed in with your password on another phone or computer before, that one can still let you in.
draft-title = Welcome back. What you typed is still here
draft-text = Press the button to save it.
draft-button = Save what I typed
draft-leave = Leave it, do not save
draft-of-another-title = Somebody else's words wait here
draft-of = { $name } was signed in here before you, and what was typed then may be theirs. It is not saved yet, and it is not shown to you. If you go on without it, it may be gone.
draft-of-another = Somebody else was signed in here before you, and what was typed then may be theirs. It is not saved yet, and it is not shown to you. If you go on without it, it may be gone.
draft-let = Let { $name } sign in and save it
draft-let-another = Let them sign in and save it
draft-mine = I typed it: save it
draft-without = Go on without it
account-title = Your account
account-password-title = Change your password
account-text = Choose a new password here. You stay signed in here, and are signed out everywhere else.
account-button = Change password
password-present = Your password now
password-show = Show what I type
password-new = New password
join-title = Join { $group }
join-text = { $name } asks you to help run { $group } in Good Measure.
join-as = You are signed in as { $name }. This is added to your account.
join-have-account = Have an account already?
join-button = Join
join-until = This link works until { $date }.

## Groups

invitation-title = Here is the link
invitation-text = Send the link, or let them point their phone at the square. It works once, until { $date }. Copy it now: you will not see it again, but you can always make a new one.
invitation-support-title = Here is a link for a colleague
invitation-support-text = Whoever opens it sees all that the groups share with you, and speaks with them as you do. It works for two weeks, and for one person. It is shown this once.
invitation-bring-title = Here is a link for a group
invitation-bring-text = It brings one group into your network. You see its name and who runs it, and nothing else until it says so. It works for two weeks. It is shown this once.
invitation-code = The same link as a code to scan
invitation-copy = Copy the link
invitation-copied = Copied
invitation-type = Or type this code at { $address }:
invite-until = Until when can it be used?
invite-until-hint = A day within the next year.
invite-until-more = It works for three months. Choose another day

## About

about-title = About Good Measure
about-text = Good Measure helps community groups look at how they work, choose what to do next, and see what changes. It is made to be used on a phone, in a busy hall, by people with little time.
about-keeps-title = What it keeps
about-keeps = What you write here belongs to you and your people. It stays on this server. Nothing is sent to anyone else, nothing is counted, and there are no adverts. One small cookie keeps you signed in, one keeps your language, and one lets this device in when strangers try passwords at your name. You can erase your account under “Your account”, and all that you wrote together under “Your people”.
about-clock-title = What day it is
about-clock = It is { $moment } by the clock of this server. That clock says when a day begins, and so when something is past its day.
about-clock-zone = It is { $moment } by the clock of this server, which goes by the time of { $zone }. That clock says when a day begins, and so when something is past its day.
about-access-title = For everyone
about-access = Every page is built to work with a keyboard alone, with a screen reader, in large text and without JavaScript. If something does not work for you, please tell the person who runs this server.
about-licence-title = Free to use
about-licence = The program is free software under the MIT or Apache 2.0 licence. The questionnaires may be shared and changed under the Creative Commons Attribution 4.0 licence.

## The register of a network, and what a group says of itself

join-support-title = Support { $network }
join-support-text = { $name } asks you to support the groups of { $network } together. You will see what these groups share.
join-support-button = Yes, I will
join-bring-title = Come into { $network }
join-bring-text = { $name } asks you into { $network }. You keep all you have written. They see your name and who is with you, and nothing else until you say so.
join-bring-which = Who comes in?
join-bring-none = You run nothing here that could come in. Ask somebody who does to open this link.
join-bring-button = Bring it in

## Those who left

farewell-title = What you are no longer in
farewell-about = Each of these stays here until you say that you have read it.
farewell-none = Nothing waits for you here.
farewell-on = Go on
farewell-put-away = I have read this
farewell-taken-out = You no longer run { $group }: { $name } took you out on { $date }. What you wrote stays there.
farewell-left = You left { $group } on { $date }. What you wrote stays there. Thank you for all you did.
farewell-network = You no longer support { $network }: you left on { $date }. What you wrote to its groups stays with them. Thank you for all you did.
farewell-ask = Nobody runs it now. May the people who support its network hand it to somebody new? That person would read all that is written there. Without an answer from you they can from { $date }.
farewell-ask-open = Nobody runs it now, and the people who support its network can hand it to somebody new, who would read all that is written there. Is that all right?
farewell-kept = You said that it should not be handed on, so nobody new can be invited. You can still say yes.
farewell-yes = Yes, hand it on
farewell-no = No, please do not

## Erasing one's account

erase-link = Erase my account
erase-title = Erase your account
erase-about = Here you can leave Good Measure for good. Please read first what goes and what stays.
erase-goes-title = What goes
erase-goes = Your account with your name, your sign-in name and your password. You are signed out everywhere. Links you made, to invite people or for a calendar, stop working.
erase-stays-title = What stays
erase-stays = What you wrote stays where it is, but without your name: where it stood, people read "someone who left". If somebody typed your name into a text, as who leads an action, say, we cannot know it, and it stays. Ask your people to change it first.
erase-later = We wait for one day before we do it. Until then you can change your mind: sign in, and keep your account.
erase-password = Your password
erase-password-hint = So that nobody else can do this.
erase-button = Erase my account
erase-back = No, keep my account
erase-alone = You are the only one who supports { $network }. Invite a colleague there first, then you can go.
erase-asked-title = Your account is about to be erased
erase-asked = You asked us to erase your account. We do so after { $when }. Until then everything works as before.
erase-keep = Keep my account
erase-go-on = Go on for now

## A new password for whoever forgot theirs

new-password-title = Choose a new password
new-password-text = This link is for { $name }. It works once. When you have chosen, you are signed in here, and signed out everywhere else.
new-password-button = Use this password
password-news-title = You have a new password
password-news-text = If that was you, all is well. If it was not, choose another password now. Then talk with those who work here with you, or with the person who runs this server.
password-news-mine = That was me
password-news-change = Choose another password
password-told = On { $when } a new password was chosen for you, with a link that { $name } made.
password-told-owner = On { $when } a new password was chosen for you, with a link from the person who runs this server.
password-used = On { $when } { $person } got a new password, with a link that { $name } made.
password-used-owner = On { $when } { $person } got a new password, with a link from the person who runs this server.
password-out = On { $when } { $name } made a link by which { $person } can choose a new password. It works once, until { $until }.
password-out-owner = On { $when } the person who runs this server made a link by which { $person } can choose a new password. It works once, until { $until }.
invitation-password-text = Give it to the person it is for, and to nobody else: whoever has it gets in. It works once, for one day. To keep it safe, it is shown only now.
