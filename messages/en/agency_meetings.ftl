# Agencies that come to meetings, by name and apart from groups.

agencies-came = Agencies that came
attendance-find-agency = Find a group or an agency
attendance-none-agency = No group and no agency has such a name. Look at the letters again.
attendance-agencies-text = They are counted apart from your groups.
attendance-other-agencies = People of other agencies
attendance-list-agencies = We know the names of your agencies too. They are counted apart from your groups.
attendance-list-tick-agencies = Tick all of these
attendance-ticked-agencies =
    { $n ->
        [one] One agency is ticked now.
       *[other] { $n } agencies are ticked now.
    }
attendance-unknown-agencies =
    { $n ->
        [one] One name is none of your groups or agencies. Look at how it is written.
       *[other] { $n } names are none of your groups or agencies. Look at how they are written.
    }
door-text-agency = Put this up at the door. On the day of the meeting, people scan it and choose their group or agency. Nothing else is kept.
door-scan-agency = Scan this, and say which group or agency you are from.
door-question-agency = Which group or agency are you from?
door-find-agency = Name of your group or agency
door-none-agency = No group and no agency has such a name. Look at the letters again, or tell the person at the door.
door-kept-agency = Only the group or the agency is kept. Nobody sees who you are.
agency-meetings-none = Nobody has ticked this agency at a meeting yet.
own-meetings-text-agency = Meetings of your networks where somebody ticked your agency.
own-meetings-none-agency = Nobody has ticked your agency at a meeting yet.
