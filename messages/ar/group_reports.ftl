# ما تخبر به مجموعة عن فترة لمن يموّلها.

group-reports-title = تقارير لمن يموّلكم
group-reports-text = ما فعلتموه في فترة، مما كتبتموه هنا. أنتم تختارون ما يقوله، ولا يقرؤه أحد حتى تعطوه إياه.
group-reports-none = لا تقرير بعد. يقول التقرير أين تقفون، وما فعلتم، وما يقوله من يأتون.
group-reports-link = كتابة تقرير لجهة مموّلة
group-report-fact-meetings = اجتماعات شبكتكم التي حضرتموها
group-report-fact-asks = ما طلبتموه من غيركم في شبكتكم
group-report-fact-people = من تصلون إليهم والمتطوعون وساعاتهم
group-report-fact-audits = المراجعات التي أجريتموها ومن كان في الغرفة
group-report-fact-standings = أين تقفون وما الذي تحرك
group-report-fact-actions = ما خططتم له وفعلتموه
group-report-targets = ما وعدتم به بالأرقام
group-report-targets-hint = أمر واحد في كل سطر، مع العدد الذي وعدتم به والعدد الذي تحقق، مثلاً: وجبات ساخنة، 1200، 1340. اتركوه فارغاً إن لم تعدوا بعدد.
group-report-audits =
    { $n ->
        [0] لم تُجرَ أي مراجعة في هذه الفترة
        [one] أُجريت مراجعة واحدة
        [two] أُجريت مراجعتان
        [few] أُجريت { $n } مراجعات
       *[other] أُجريت { $n } مراجعة
    }
group-report-audits-table = المراجعات
group-report-stand-none = لم نغلق في هذه الفترة مراجعة يمكن عرضها هنا.
group-report-people-none = أرقامنا غير مكتوبة بعد.
group-report-people-what = ما نعدّه
group-report-people-number = العدد
group-report-done = ما تم
group-report-done-on = تم في
group-report-done-what = ماذا
group-report-voices-none = لم يُسأل أحد في هذه الفترة، أو كان من أجابوا أقل من أن يُروى ما قالوه.
group-report-meetings =
    { $n ->
        [0] لم نحضر أي اجتماع لشبكتنا في هذه الفترة
        [one] حضرنا اجتماعًا واحدًا لشبكتنا
        [two] حضرنا اجتماعين لشبكاتنا
        [few] حضرنا { $n } اجتماعات لشبكاتنا
       *[other] حضرنا { $n } اجتماعًا لشبكاتنا
    }
group-report-how = هذه الأرقام هي ما كتبناه بأنفسنا. لا شيء منها مُخمَّن.
group-report-how-level = الموقف هو متوسط مستوياتنا. لا يدخل فيه «لا نعرف بعد» ولا «ليس لنا»، ولا متوسط إن قلّ ما له مستوى عن نصف العبارات.
group-report-how-people = الناس والمتطوعون والساعات هي ما نقوله اليوم عن أسبوع عادي.
group-report-how-voices = ما يقوله الناس يُعدّ بلا أسماء. ولا يُروى جواب إلا حيث أجاب عدد كافٍ.
group-report-names =
    { $n ->
        [one] هذا الشخص مذكور فيه بالاسم:
        [two] هذان الشخصان مذكوران فيه بالاسم:
        [few] هؤلاء الأشخاص ({ $n }) مذكورون فيه بالاسم:
       *[other] هؤلاء الأشخاص ({ $n }) مذكورون فيه بالاسم:
    }
group-report-no-names = لم نجد اسمًا لمن معكم هنا أو لمن يتولون إجراءات. انظروا أنتم هل فيه أسماء لآخرين.
group-report-made-text = انسخوا الرابط الآن: لا يُعرض مرة أخرى. يمكن قراءة الصفحة حتى يوقفها أحد منكم.
group-report-last-used = آخر ما استعملتموه
group-report-said = ما قاله الناس
