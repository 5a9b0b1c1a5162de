# Asks and offers in a network, and who was put together.

## Lists

view-asks = Asks and offers
asks-title = Asks
offers-title = Offers
matches-title = Matches
asks-text = What groups need, what they can give, and who you put in touch with whom.
asks-none = Nobody asks for anything like this at the moment.
offers-none = Nobody offers anything like this at the moment.
asks-all = Also those that are met, over or past their day
asks-next = More
asks-taken-out = Taken out in the last day
ask-new = Ask for something
offer-new = Offer something
asks-run-out =
    { $n ->
        [one] Ask whether this still holds
       *[other] Ask whether these { $n } still hold
    }
file-whose = Whose

## What a group sees

asks-group-text = What you need and what you can give, and the same of other groups in your network.
asks-own = Yours
asks-own-none = You have not asked for or offered anything yet.
asks-no-network = Asks and offers are shared in a network, and you share none here yet.
asks-in = In { $network }
asks-of-others = Others ask
offers-of-others = Others offer

## The form

ask-new-title = Ask or offer
ask-new-text = Two sentences are enough. The rest can come later.
ask-network = Network
ask-side = Ask or offer
side-ask = Ask
side-offer = Offer
ask-whose = Whose is it?
ask-whose-hint = The name of a group as it stands in your register. If you leave this empty, it is the network's own.
ask-what = What is it?
ask-what-hint = For example: We need a tall fridge. Or: Our van is free on Thursdays.
ask-kind = Kind
ask-kind-food = Food
ask-kind-equipment = Equipment
ask-kind-transport = Transport
ask-kind-space = Space
ask-kind-people = People and time
ask-kind-skills = Skills
ask-kind-money = Money
ask-kind-other = Something else
ask-more = How many, for whom, until when
ask-many = How many or how much
ask-conditions = Conditions
ask-conditions-hint = For example: only to borrow, or you collect it.
ask-age = For people of what age
ask-age-hint = For example: 8 to 12. Leave it empty if it is for everybody.
ask-area = For which area
ask-area-hint = If you leave this empty, it is for the area your group is in. Put commas between several.
ask-until = Until when
ask-until-hint = If you say nothing, it holds for three months. We ask you before it runs out.
ask-audience = Who may see it?
audience-network = All groups of the network
audience-named = Only the groups I name
ask-named = Groups that may see it
ask-named-hint = One name on each line. If you name none, only the network's facilitators see it.
ask-reach = How to reach you
ask-reach-hint = A name and a number or an address. Others read it once you are put in touch.
ask-reach-them = How to reach them
ask-may-contact = Groups that see this may get in touch with us directly
ask-may-contact-hint = They read then how to reach you. Otherwise a facilitator stands between you.

## One of them

ask-until-day = until { $date }
ask-ran-out = Past its day
ask-state-open = Open
ask-state-met = Met
ask-state-over = Over
ask-seen-network = All groups of the network
ask-seen-nobody = Only the network's facilitators
ask-seen-named = { $names }, and the network's facilitators
ask-said-by = { $name }, { $date }
ask-from-meeting = Write down an ask or an offer
ask-of-meeting = Said at a meeting
ask-of-plan = Needed for a step of your plan
ask-of-action = See what you asked for
ask-for-needed = Ask { $network } for this
ask-still-title = Does this still hold?
ask-still = Yes, for three more months
ask-over = It is over
ask-again = It holds again
ask-change = Change it
ask-take-out = Take it out
ask-take-out-text = It goes for everybody. You can bring it back for a day.
ask-remove-why = Why
ask-theirs = This is what { $name } saved meanwhile
ask-wordings = What it said before

## Who may fit

ask-fits = These may fit
ask-fits-kind = Both are of the kind “{ $kind }”.
ask-fits-place = Both are of the kind “{ $kind }”, and both are for { $place }.
party-network = The network itself
party-gone = A group that left
put-in-touch = Put them in touch
put-with-group = Put it together with a group
put-group = Name of the group
put-words = A few words for both
put-words-hint = For example: Jo of Long table rings you on Monday.
answer-give = Can you help with this?
answer-take = Would you like this?
answer-direct = This group agreed to be contacted. You are put in touch at once.
answer-between = A facilitator reads this first and puts you in touch.
ask-answer-words = Your words to them
ask-answer-words-hint = Say how they reach you.
answer-send = Send it

## Matches

matches-text = Who asks, who gives, and what came of it.
matches-none = There is none here.
matches-wait =
    { $n ->
        [one] One group would like to be put in touch
       *[other] { $n } groups would like to be put in touch
    }
matches-untold =
    { $n ->
        [one] Two groups are in touch, and nobody has said what came of it
       *[other] { $n } matches were made, and nobody has said what came of them
    }
match-title = { $asker } asks, { $giver } gives
match-asks = Asked for
match-offers = Offered
match-proposed = Waits for a facilitator
match-made = In touch
match-met = It met what was asked for
match-partly = It met a part of it
match-not-worked = It did not work out
match-let-go = Taken back
match-take-back = Take it back
match-story = What was said
match-said-by = { $name } for { $group }, { $date }
match-what-came = What came of it?
match-words = In a few words
match-words-hint = If you take it back, say why.
match-words-out = { $name } took these words out on { $when }.
match-ask-outcome = You are in touch with another group. Say what came of it.

## What was just done

said-ask-saved = It is kept.
said-ask-state = It is kept.
said-ask-taken-out = It is taken out. You can bring it back for a day.
said-ask-back = It is back.
said-answer-waits = A facilitator has it now and puts you in touch.
said-in-touch = They are in touch now.
said-match = What you said is kept.
agenda-asks = Asks that nobody has met
agenda-asks-text = All groups may see these. One press puts it on the agenda and keeps what you typed.
