# اجتماعات الشبكة ومن حضرها.

## سلاسل الاجتماعات

view-meetings = الاجتماعات
meetings-title = الاجتماعات
meetings-text = خططوا هنا للمنتديات والندوات والجولات، وأشّروا على من يحضر، واحفظوا ما خرج منها.
meetings-planned = مخطط لها
series-title = سلاسل الاجتماعات
series-none = لا توجد اجتماعات هنا بعد. ابدؤوا بسلسلة، مثل منتداكم الرئيسي.
series-new = بدء سلسلة
series-begin = ابدأ
series-name = اسم السلسلة
series-name-hint = مثلًا: المنتدى الرئيسي.
series-rename-hint = يمكن للسلسلة أن تغيّر اسمها وتستمر. تبقى اجتماعاتها معًا.
series-kind = ما نوع هذه الاجتماعات؟
series-over = انتهت هذه السلسلة
series-is-over = انتهت
series-change = تغيير الاسم أو النوع
series-text = كل اجتماعات هذه السلسلة، مع ما خُطط له وما عُقد.
series-empty = لا يوجد اجتماع من هذه السلسلة بعد.
series-former = حتى { $date } كان اسمها «{ $title }».
series-main-forum = المنتدى الرئيسي
series-sub-forum = منتدى فرعي
series-partners = اجتماع الشركاء
series-seminar = ندوة
series-walkabout = جولة في الحي
planned-none = لا شيء مخطط له هذه السنة.
planned-and-held = هذه السنة: { $planned } مخطط لها، { $done } عُقدت، { $down } لم تُعقد.
themes-of-strategy = محاور استراتيجيتكم
themes-of-strategy-hint = واحد في كل سطر.
themes-of-strategy-text = ما تقولون إنه الأهم. كل بند في جدول الأعمال يمكن أن يتبع واحدًا منها.
meeting-plan = التخطيط لاجتماع
meeting-new-text = قولوا متى يكون. يضاف جدول الأعمال في الصفحة التالية.
meeting-day = اليوم
meeting-day-hint = مثلًا 3 مارس 2027، أو 3/3/27، أو 3 مارس.
meeting-from = يبدأ في
meeting-time-hint = مثلًا 18:30.
meeting-to = ينتهي في
meeting-place = أين
meeting-theme = الموضوع
meeting-theme-hint = عمّ يدور الاجتماع، في كلمات قليلة.
meeting-state = هل عُقد؟
meeting-planned = مخطط له
meeting-held = عُقد
meeting-not-held = لم يُعقد
meeting-say-held = عُقد الاجتماع
meeting-say-not-held = لم يُعقد الاجتماع
meeting-when-from-to = { $date }، من { $from } إلى { $to }
meeting-when-from = { $date }، { $from }
meeting-back = الاجتماع
meeting-change = اليوم وجدول الأعمال
meeting-change-text = قولوا متى وأين يكون، وعمّ تتحدثون.
meeting-day-to-come = حين يأتي يومه، تؤشرون هنا على من حضر.
meeting-theirs = هذا ما حفظه { $name } في هذه الأثناء
meeting-ics = لتقويمك (ICS)
meeting-ics-name = اجتماع

## جدول الأعمال

agenda-title = جدول الأعمال
agenda-takes =
    { $n ->
        [one] يستغرق جدول الأعمال دقيقة واحدة.
        [two] يستغرق جدول الأعمال دقيقتين.
        [few] يستغرق جدول الأعمال { $n } دقائق.
       *[other] يستغرق جدول الأعمال { $n } دقيقة.
    }
agenda-fits = هذا بقدر ما يدوم الاجتماع.
agenda-over =
    { $n ->
        [one] هذا أكثر مما يدوم الاجتماع بدقيقة واحدة.
        [two] هذا أكثر مما يدوم الاجتماع بدقيقتين.
        [few] هذا أكثر مما يدوم الاجتماع بـ { $n } دقائق.
       *[other] هذا أكثر مما يدوم الاجتماع بـ { $n } دقيقة.
    }
agenda-left =
    { $n ->
        [one] تبقى دقيقة واحدة.
        [two] تبقى دقيقتان.
        [few] تبقى { $n } دقائق.
       *[other] تبقى { $n } دقيقة.
    }
agenda-offered = ما يظهر عند مجموعاتكم
agenda-offered-text = تجد مجموعات كثيرة هذا صعبًا، كما تقول مراجعاتها. ضغطة واحدة تضعه على جدول الأعمال وتحفظ ما كتبتموه.
agenda-put-on = ضعه على جدول الأعمال
item-number = البند { $n }
item-what = عمّ تتحدثون
item-minutes = الدقائق
item-order = مكانه في جدول الأعمال
item-theme = محور من استراتيجيتكم
item-no-theme = لا شيء
item-starts = يبدأ

## الدعوة

invite-title = دعوة
invite-text = اطبعوها، أو أرسلوا الملف، أو انسخوا ما هنا في رسالة.
invite-lead = تدعوكم { $network }. تعالوا كما أنتم.

## الملاحظات وما خرج من الاجتماع

notes-title = الملاحظات
notes-text = اكتبوا ما قيل، بترتيب جدول الأعمال. يمكن لشخصين أن يكتبا بالتناوب: لا تضيع كلمات أحد.
notes-of-item = الملاحظات
notes-decision = ما تقرر
notes-no-agenda = ليس لهذا الاجتماع جدول أعمال بعد. يمكنكم مع ذلك كتابة ما قالته المجموعات.
notes-theirs = هذا ما حفظه { $name } في هذه الأثناء
updates-title = ما قالته المجموعات
updates-hint = دقيقة لكل مجموعة.
updates-here = المجموعات الحاضرة
update-number = المجموعة { $n }
update-who = من قاله
update-words = ما قيل
update-link = رابط للمشاركة
update-by-nobody = مجموعة غادرت
point-number = النقطة { $n }
points-title = ما شوهد
point-spot = أين
point-seen = ما رأيتم
round-robin-title = ما خرج منه
round-robin-text = ورقة واحدة للجميع: من حضر، وما تقرر، وما قالته المجموعات. اطبعوها أو أرسلوها.
round-robin-decisions = تقرر

## من هنا

attendance-tick = التأشير على من حضر
attendance-text = أشّروا على المجموعات حين تصل. العلامتان تعدّان كم شخصًا من كل منها.
attendance-find = البحث عن مجموعة
attendance-here = { $groups }، { $people }
attendance-groups-here =
    { $n ->
        [0] لا توجد مجموعة هنا بعد
        [one] مجموعة واحدة هنا
        [two] مجموعتان هنا
        [few] { $n } مجموعات هنا
       *[other] { $n } مجموعة هنا
    }
attendance-groups =
    { $n ->
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $n } مجموعات
       *[other] { $n } مجموعة
    }
attendance-people =
    { $n ->
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
       *[other] { $n } شخصًا
    }
attendance-came = { $groups }، { $people }.
attendance-guests = أشخاص من غير مجموعة
guests = ضيوف
agencies = أشخاص من جهات
attendance-one-more = واحد أكثر: { $title }
attendance-one-fewer = واحد أقل: { $title }
attendance-more = توجد مجموعات أخرى. اكتبوا أول حروف اسم لتجدوها.
attendance-add = إضافة مجموعة ليست في القائمة
attendance-from-list = التأشير من قائمة
attendance-kept = حُفظ في { $time }.
attendance-undo = تراجع
attendance-waits = لم يُرسل بعد. نحاول من جديد.
attendance-done = تم
attendance-list = من كان حاضرًا
attendance-list-hint = مجموعة في كل سطر. يمكنكم إضافة فاصلة منقوطة وعدد الأشخاص: المائدة الطويلة; 3
attendance-list-text = إن كتب غيركم من حضر، فالصقوا قائمته هنا.
attendance-list-tick = التأشير على هذه المجموعات
attendance-ticked =
    { $n ->
        [0] لم تكن أي مجموعة جديدة.
        [one] أُشّر الآن على مجموعة واحدة.
        [two] أُشّر الآن على مجموعتين.
        [few] أُشّر الآن على { $n } مجموعات.
       *[other] أُشّر الآن على { $n } مجموعة.
    }
attendance-unknown =
    { $n ->
        [one] اسم واحد ليس لأي من مجموعاتكم. انظروا كيف كُتب.
        [two] اسمان ليسا لأي من مجموعاتكم. انظروا كيف كُتبا.
        [few] { $n } أسماء ليست لأي من مجموعاتكم. انظروا كيف كُتبت.
       *[other] { $n } اسمًا ليست لأي من مجموعاتكم. انظروا كيف كُتبت.
    }
door-title = عند الباب
door-text = ضعوا هذا عند الباب. في يوم الاجتماع يمسحه الناس ويختارون مجموعتهم. لا يُحفظ شيء آخر.
door-scan = امسح هذا، وقل من أي مجموعة أنت.
door-question = من أي مجموعة أنت؟
door-find = اسم مجموعتك
door-find-hint = يكفي أول حرفين.
door-none = لا توجد مجموعة بهذا الاسم. انظر إلى الحروف مرة أخرى، أو أخبر من عند الباب.
door-counted = حُسبت { $title }. أهلًا وسهلًا!
door-wrong = هل اخترت بالخطأ؟ أخبر من عند الباب ليلغي ذلك، ثم اختر من جديد.
door-kept = تُحفظ المجموعة فقط. لا يرى أحد من أنت.

## عبر الزمن

attendance-over-time = الحضور عبر الزمن
attendance-chart = المجموعات في كل اجتماع
attendance-chart-rule = الخط هو متوسط كل سنة.
attendance-change = من { $from } إلى { $to } مجموعة في المتوسط: { $change }، بجانب السنة السابقة.
attendance-average =
    { $n ->
        [one] في الاجتماع الوحيد حتى الآن كان عدد المجموعات { $average }.
        [two] في اجتماعين كان متوسط عدد المجموعات { $average }.
        [few] في { $n } اجتماعات كان متوسط عدد المجموعات { $average }.
       *[other] في { $n } اجتماعًا كان متوسط عدد المجموعات { $average }.
    }
attendance-nothing = لم يؤشَّر على أحد في اجتماع بعد. بعد ذلك ترون هنا كم حضر.
attendance-reached = في الاثني عشر شهرًا الأخيرة حضرت { $reached } من مجموعاتكم الـ { $n } شيئًا ما. تُحسب كل منها مرة واحدة مهما حضرت.
change-half-fewer = النصف أو أقل
change-third-fewer = الثلثان
change-quarter-fewer = ثلاثة أرباع
change-little-fewer = أقل بقليل
change-same = العدد نفسه تقريبًا
change-little-more = أكثر بقليل
change-quarter-more = أكثر بالربع
change-third-more = أكثر بالثلث
change-half-more = أكثر بالنصف
change-twice = الضعف أو أكثر
turnout-text = كم مجموعة تصل إليها اجتماعاتكم، سلسلة بعد سلسلة.
turnout-meetings = الاجتماعات
turnout-average = المجموعات في المتوسط
turnout-average-people = الأشخاص في المتوسط
turnout-change = بجانب السنة السابقة
turnout-series-text = كم مجموعة تحضر هذه السلسلة، وبمن قد تودون الاتصال.
turnout-years = سنة بعد سنة
turnout-year = السنة
turnout-regular =
    { $n ->
        [one] مجموعة واحدة تحضر بانتظام
        [two] مجموعتان تحضران بانتظام
        [few] { $n } مجموعات تحضر بانتظام
       *[other] { $n } مجموعة تحضر بانتظام
    }
turnout-regular-text = حضرت نصف الاجتماعات الستة الأخيرة على الأقل.
turnout-stopped =
    { $n ->
        [one] مجموعة واحدة للاتصال بها
        [two] مجموعتان للاتصال بهما
        [few] { $n } مجموعات للاتصال بها
       *[other] { $n } مجموعة للاتصال بها
    }
turnout-stopped-text = حضرت نصف الاجتماعات الستة السابقة على الأقل، ولم تحضر أيًا من الثلاثة الأخيرة. اسألوا عن حالها؛ قد يكون هناك سبب وجيه.
turnout-tags = حسب الوسم
turnout-tags-text = الاثنا عشر شهرًا الأخيرة. يظهر الوسم حين تحمله خمس مجموعات أو أكثر.
file-groups = المجموعات
file-people = الأشخاص

## ما تراه المجموعة من حضورها

own-meetings-title = اجتماعات حضرتموها
own-meetings-text = اجتماعات شبكاتكم التي أشّر فيها أحد على مجموعتكم.
own-meetings-none = لم يؤشر أحد على مجموعتكم في اجتماع بعد.
own-meetings-network = الشبكة

## ما تم للتو

said-series-saved = حُفظت السلسلة.
said-themes-saved = حُفظت المحاور.
said-meeting-saved = حُفظ الاجتماع.
said-notes-saved = حُفظت الملاحظات.
said-list-ticked = أُشّر على كل من في قائمتك.
