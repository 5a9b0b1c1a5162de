# An audit, from its start to its results, on the screen and on paper.

## Starting an audit

audit-start = بدء مراجعة
audit-new-title = إلى ماذا تودّون أن تنظروا؟
audit-new-text = اختاروا واحدة. تبيّن كل واحدة غرضها والوقت اللازم لها كلها. لا يلزم أن تُتموها كلها اليوم.
questionnaire-time =
    { $n ->
        [zero] لا عبارات
        [one] عبارة واحدة
        [two] عبارتان
        [few] { $n } عبارات
        [many] { $n } عبارة
       *[other] { $n } عبارة
    }، والوقت كله نحو { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
audit-before = قبل أن تبدؤوا
audit-principles = إلى ماذا ستنظرون اليوم؟
audit-principles-hint = اختاروا جزءًا واحدًا أو كل الأجزاء. يمكنكم إضافة الباقي لاحقًا.
audit-day = يوم المراجعة
audit-start-button = ابدأ
statements-count =
    { $n ->
        [zero] لا عبارات.
        [one] عبارة واحدة.
        [two] عبارتان.
        [few] { $n } عبارات.
        [many] { $n } عبارة.
       *[other] { $n } عبارة.
    }
audit-answered =
    { $n ->
        [zero] مفتوحة، لا إجابات بعد
        [one] مفتوحة، إجابة واحدة حتى الآن
        [two] مفتوحة، إجابتان حتى الآن
        [few] مفتوحة، { $n } إجابات حتى الآن
        [many] مفتوحة، { $n } إجابة حتى الآن
       *[other] مفتوحة، { $n } إجابة حتى الآن
    }
audit-closed = مغلقة

## The task list

tasks-text = خذوا هذه الأجزاء بأي ترتيب. توقفوا متى شئتم وعودوا لاحقًا: كل شيء محفوظ.
tasks-progress = تم { $done } من { $n }
tasks-first = البدء بالعبارة الأولى
tasks-go-on = المتابعة من حيث توقفتم
tasks-check = قراءة كل الإجابات، ثم الإغلاق
tasks-results = عرض النتائج
tasks-more = إضافة جزء آخر
tasks-more-button = إضافة
progress-untouched = لم يُنظر فيها
progress-begun = قيد العمل
progress-passed-over = متروكة لوقت لاحق
choice-unknown = لا نعرف بعد
choice-not-for-us = لا ينطبق علينا
clash-mark = إجابتان: من فضلكم انظروا فيهما

## One statement

statement-where = { $at } من { $n }
statement-list = التوقف والعودة لاحقًا
statement-scene = تخيّلوا هذا
statement-which = أيّها أقرب إلى ما كانت عليه الأمور في الشهر الماضي؟
statement-next = حفظ، ثم العبارة التالية
statement-last = حفظ، ثم قراءة كل الإجابات
statement-back = رجوع
statement-skip = تركها الآن
statement-stop = حفظ والتوقف هنا
answer-why = لماذا لا ينطبق عليكم؟
answer-why-hint = تكفي كلمات قليلة.
answer-reflection = ما الذي يجعلكم تقولون ذلك؟
answer-reflection-hint = لحظة تتذكرونها أفضل من نص طويل. من دون أسماء، من فضلكم.
answer-evidence-open = ماذا يمكنكم أن تُروا الناس؟
answer-evidence = ما يمكنكم إظهاره
answer-evidence-hint = قائمة، أو صورة، أو ملاحظة، أو شيء قاله لكم أحد.
answer-examples = يشير آخرون إلى أشياء مثل:
answer-strength = ما مدى تأكدنا؟
strength-hunch = مجرد إحساس
strength-talked = تحدثنا عنه
strength-shown = يمكننا إظهاره
strength-confirmed = أكّده أشخاص يستفيدون من خدماتنا
answer-saved-by = حفظ { $name } هذا في { $when }.
answer-saves = عرض الإجابات السابقة
save-saved = تم الحفظ
save-saving = يجري الحفظ…
save-kept = لا يوجد اتصال الآن. ما كتبتموه باقٍ على هذا الجهاز، وسيُحفظ حين يعود الاتصال.
save-signed-out = لقد خرجتم من حسابكم. ما كتبتموه باقٍ على هذا الجهاز. ادخلوا، ثم عودوا إلى هذه الصفحة.
save-restored = أعدنا ما كتبتموه هنا من قبل.
save-look = عرض الإجابتين
save-elsewhere = حفظ { $name } إجابة هنا أيضًا قبل قليل.
clash-title = حفظ اثنان منكم إجابة هنا في الوقت نفسه
clash-text = لم يضِع شيء. هاتان هما الإجابتان. تحدثوا في الأمر، وغيّروا الإجابة في الأسفل إن شئتم، ثم اضغطوا الزر.
clash-by = { $name }، { $when }
clash-settle = لقد تحدثنا. احتفظ بالإجابة في الأسفل
saves-title = الإجابات السابقة
saves-text = كل إجابة حُفظت، والأحدث أولًا.
saves-back = العودة إلى العبارة

## Checking and closing

check-title = اقرؤوا إجاباتكم
check-text = اقرؤوا إجاباتكم معًا. اضغطوا على أي إجابة لتغييرها.
check-closed-text = هذه المراجعة مغلقة. وهذه إجاباتها.
close-title = هل أنتم مستعدون للإغلاق؟
close-complete = أجبتم عن كل العبارات. حين تغلقون المراجعة ترون أين أنتم.
close-incomplete =
    { $n ->
        [zero] لم تبقَ أي عبارة مفتوحة. يمكنكم الإغلاق.
        [one] ما زالت عبارة واحدة مفتوحة. يمكنكم الإغلاق مع ذلك: تُحسب على أنها لم يُنظر فيها.
        [two] ما زالت عبارتان مفتوحتين. يمكنكم الإغلاق مع ذلك: تُحسبان على أنهما لم يُنظر فيهما.
        [few] ما زالت { $n } عبارات مفتوحة. يمكنكم الإغلاق مع ذلك: تُحسب على أنها لم يُنظر فيها.
        [many] ما زالت { $n } عبارة مفتوحة. يمكنكم الإغلاق مع ذلك: تُحسب على أنها لم يُنظر فيها.
       *[other] ما زالت { $n } عبارة مفتوحة. يمكنكم الإغلاق مع ذلك: تُحسب على أنها لم يُنظر فيها.
    }
close-button = إغلاق المراجعة
close-back = ليس بعد، رجوع
reopen-title = فتحها من جديد
reopen-text = يمكنكم فتح المراجعة من جديد لتغيير إجابة. اذكروا السبب ليفهم الآخرون.
reopen-reason = لماذا تفتحونها من جديد؟
reopen-button = فتحها من جديد
event-closed = أغلق { $name } المراجعة في { $when }.
event-reopened = فتحها { $name } من جديد في { $when }:

## Results

results-title = النتائج
results-text = هذه صورة لتتحدثوا عنها، وليست علامة.
results-extent =
    { $n ->
        [zero] لا توجد عبارات، والمُجاب عنه { $done }
        [one] أُجيب عن { $done } من عبارة واحدة
        [two] أُجيب عن { $done } من عبارتين
        [few] أُجيب عن { $done } من { $n } عبارات
        [many] أُجيب عن { $done } من { $n } عبارة
       *[other] أُجيب عن { $done } من { $n } عبارة
    }
results-plan = اختيار ما ستفعلونه بعد ذلك
results-answers = قراءة كل الإجابات
finding-too-little = ما هنا قليل بعد، ولا يكفي لمعرفة الحال
finding-one = { $principle }: { $level }
finding-even = المستوى نفسه تقريبًا في كل شيء
finding-apart = الأقوى هو «{ $strongest }». أما «{ $weakest }» فهو ما يحسن النظر فيه بعد ذلك
finding-sentence = { $finding }.
standing-none = الإجابات قليلة، ولا تكفي للحكم
standing-scored =
    { $n ->
        [zero] لا توجد عبارات، وما له مستوى { $scored }.
        [one] { $scored } من عبارة واحدة لها مستوى.
        [two] { $scored } من عبارتين لها مستوى.
        [few] { $scored } من { $n } عبارات لها مستوى.
        [many] { $scored } من { $n } عبارة لها مستوى.
       *[other] { $scored } من { $n } عبارة لها مستوى.
    }
standing-unknown =
    { $n ->
        [zero] لا توجد عبارة غير معروفة.
        [one] عبارة واحدة غير معروفة بعد.
        [two] عبارتان غير معروفتين بعد.
        [few] { $n } عبارات غير معروفة بعد.
        [many] { $n } عبارة غير معروفة بعد.
       *[other] { $n } عبارة غير معروفة بعد.
    }
standing-not-for-us =
    { $n ->
        [zero] كل العبارات تنطبق.
        [one] عبارة واحدة لا تنطبق.
        [two] عبارتان لا تنطبقان.
        [few] { $n } عبارات لا تنطبق.
        [many] { $n } عبارة لا تنطبق.
       *[other] { $n } عبارة لا تنطبق.
    }
standing-open =
    { $n ->
        [zero] نظرتم في كل العبارات.
        [one] عبارة واحدة لم يُنظر فيها.
        [two] عبارتان لم يُنظر فيهما.
        [few] { $n } عبارات لم يُنظر فيها.
        [many] { $n } عبارة لم يُنظر فيها.
       *[other] { $n } عبارة لم يُنظر فيها.
    }
standing-moved =
    { $n ->
        [zero] لا يمكن مقارنة أي منها بإنصاف مع { $since }.
        [one] يمكن مقارنة عبارة واحدة بإنصاف مع { $since }: { $up } إلى أعلى، { $down } إلى أسفل.
        [two] يمكن مقارنة عبارتين بإنصاف مع { $since }: { $up } إلى أعلى، { $down } إلى أسفل.
        [few] يمكن مقارنة { $n } عبارات بإنصاف مع { $since }: { $up } إلى أعلى، { $down } إلى أسفل.
        [many] يمكن مقارنة { $n } عبارة بإنصاف مع { $since }: { $up } إلى أعلى، { $down } إلى أسفل.
       *[other] يمكن مقارنة { $n } عبارة بإنصاف مع { $since }: { $up } إلى أعلى، { $down } إلى أسفل.
    }
chart-title = أين يقف كل مبدأ
chart-reading = تمتد من «{ $low }» إلى «{ $high }».
chart-reading-all = كلها عند «{ $level }».
chart-nearer = أقرب من ذي قبل: { $names }.
chart-further = أبعد من ذي قبل: { $names }.
chart-level = كما كان تقريبًا: { $names }.
chart-now = الآن. كلما طال الشريط كنتم أقرب.
chart-before = في { $date }، المراجعة السابقة
chart-count =
    { $n ->
        [zero] لا توجد عبارات، وما له مستوى { $scored }
        [one] { $scored } من عبارة واحدة
        [two] { $scored } من عبارتين
        [few] { $scored } من { $n } عبارات
        [many] { $scored } من { $n } عبارة
       *[other] { $scored } من { $n } عبارة
    }
chart-table = الشيء نفسه في جدول
table-principle = المبدأ
table-level = المستوى
table-mean = المتوسط، من 1 إلى { $n }
table-before = المتوسط في { $date }
table-rule = يحسب المتوسط العبارات التي لها مستوى فقط. لا تُحسب «لا نعرف بعد» و«لا ينطبق علينا». وإذا أُجيب عن أقل من النصف فلا يُعطى متوسط.
results-strengths = ما يمكنكم أن تفخروا به
results-strengths-none = لا شيء قريب من الأعلى بعد. كل مجموعة تبدأ من مكان ما، وقد أتممتم الآن أصعب جزء.
results-look = أين تنظرون بعد ذلك
results-look-none = لا شيء في مستوى منخفض. انظروا إلى ما لا تعرفونه بعد.
results-unknown = ما لا تعرفونه بعد
results-unknown-none = لم تضعوا علامة «لا نعرف بعد» على أي شيء.
results-first = هذه مراجعتكم الأولى بهذه العبارات. في المرة القادمة سترون هنا ما تغيّر.
results-since = ما الذي تغيّر منذ { $date }
results-since-text = قد يكون النزول عملًا جيدًا: فكثيرًا ما يعني أنكم ترون الآن بوضوح أكبر.
results-still = كل العبارات في مكانها كما كانت.

## Suggestions and the plan

suggestions-title = ماذا يمكنكم أن تفعلوا بعد ذلك؟
suggestions-text = هذه هي العبارات التي أنتم أبعد ما تكونون عنها، مع أفكار للتجربة. خذوا واحدة أو اثنتين. يمكنكم تغيير الكلمات لاحقًا.
suggestions-none = لا يوجد ما نقترحه من هذه المراجعة. ومع ذلك يمكنكم التخطيط لشيء من عندكم.
suggestions-to-plan = عرض خطتنا
suggestion-why = نظرنا في: «{ $statement }» وقلنا: { $level }.
suggestion-add = ضعها في خطتنا
suggestion-add-label = ضع في خطتنا: { $what }
suggestion-planned = إنه في خطتكم. حددوا من يقوده ومتى

## What has changed

comparison-title = ما الذي تغيّر
comparison-link = انظروا ما الذي تغيّر
comparison-dates = { $then } و{ $now }
comparison-sentence = { $parts }.
comparison-up =
    { $n ->
        [zero] لم تصعد أي عبارة
        [one] صعدت عبارة واحدة
        [two] صعدت عبارتان
        [few] صعدت { $n } عبارات
        [many] صعدت { $n } عبارة
       *[other] صعدت { $n } عبارة
    }
comparison-down =
    { $n ->
        [zero] لم تنزل أي عبارة
        [one] نزلت عبارة واحدة
        [two] نزلت عبارتان
        [few] نزلت { $n } عبارات
        [many] نزلت { $n } عبارة
       *[other] نزلت { $n } عبارة
    }
comparison-down-some =
    { $learned ->
        [zero] ما نزل من العبارات: { $n }
        [one] ما نزل من العبارات: { $n }، واحدة منها لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
        [two] ما نزل من العبارات: { $n }، اثنتان منها لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
        [few] ما نزل من العبارات: { $n }، { $learned } منها لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
        [many] ما نزل من العبارات: { $n }، { $learned } منها لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
       *[other] ما نزل من العبارات: { $n }، { $learned } منها لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
    }
comparison-down-all =
    { $n ->
        [zero] لم تنزل أي عبارة
        [one] نزلت عبارة واحدة لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
        [two] نزلت عبارتان لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
        [few] نزلت { $n } عبارات لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
        [many] نزلت { $n } عبارة لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
       *[other] نزلت { $n } عبارة لأنكم ترون الآن بوضوح أكبر، وهذا عمل جيد
    }
comparison-level =
    { $n ->
        [zero] لا عبارة بقيت في مكانها
        [one] عبارة واحدة في مكانها كما كانت
        [two] عبارتان في مكانهما كما كانتا
        [few] { $n } عبارات في مكانها كما كانت
        [many] { $n } عبارة في مكانها كما كانت
       *[other] { $n } عبارة في مكانها كما كانت
    }
comparison-known =
    { $n ->
        [zero] لا عبارة جديدة صرتم تعرفونها
        [one] عبارة واحدة لم تكونوا تعرفونها، والآن تعرفونها
        [two] عبارتان لم تكونوا تعرفونهما، والآن تعرفونهما
        [few] { $n } عبارات لم تكونوا تعرفونها، والآن تعرفونها
        [many] { $n } عبارة لم تكونوا تعرفونها، والآن تعرفونها
       *[other] { $n } عبارة لم تكونوا تعرفونها، والآن تعرفونها
    }
comparison-unscored =
    { $n ->
        [zero] كل عبارة كان لها مستوى ما زال لها مستوى
        [one] عبارة واحدة كان لها مستوى وليس لها الآن
        [two] عبارتان كان لهما مستوى وليس لهما الآن
        [few] { $n } عبارات كان لها مستوى وليس لها الآن
        [many] { $n } عبارة كان لها مستوى وليس لها الآن
       *[other] { $n } عبارة كان لها مستوى وليس لها الآن
    }
comparison-unfair =
    { $n ->
        [zero] يمكن مقارنة كل العبارات بإنصاف
        [one] عبارة واحدة لا يمكن مقارنتها بإنصاف
        [two] عبارتان لا يمكن مقارنتهما بإنصاف
        [few] { $n } عبارات لا يمكن مقارنتها بإنصاف
        [many] { $n } عبارة لا يمكن مقارنتها بإنصاف
       *[other] { $n } عبارة لا يمكن مقارنتها بإنصاف
    }
moved-since = { $moved } منذ { $date }
moved-nothing-since = لم يصعد شيء ولم ينزل منذ { $date }
comparison-still = كل العبارات التي يمكن مقارنتها بإنصاف في مكانها كما كانت.
comparison-none = لا يمكن مقارنة هاتين المراجعتين بإنصاف.
comparison-scale = المستويات ليست كما كانت: تغيّرت أسماؤها أو تغيّر عددها. لذلك لا نقول هنا إن شيئًا صعد أو نزل. ويمكنكم مع ذلك قراءة ما قالته المراجعتان.
comparison-gone = تغيّرت الأسئلة بين هاتين المراجعتين، ولم يعد معروفًا هنا كيف تغيّرت. لذلك لا نقول هنا إن شيئًا صعد أو نزل. ويمكنكم مع ذلك قراءة ما قالته المراجعتان.
comparison-with = المقارنة مع مراجعة يوم
comparison-with-button = مقارنة
comparison-with-closed = { $date } (أُغلقت { $moment })
comparison-back = العودة إلى النتائج
comparison-then = آنذاك
comparison-now = الآن
comparison-not-asked = لم يُسأل عنها
comparison-table = كل العبارات في جدول
comparison-became = ماذا حدث لها
moved-up =
    { $n ->
        [zero] بقيت في مكانها.
        [one] صعدت مستوى واحدًا.
        [two] صعدت مستويين.
        [few] صعدت { $n } مستويات.
        [many] صعدت { $n } مستوى.
       *[other] صعدت { $n } مستوى.
    }
moved-down =
    { $n ->
        [zero] بقيت في مكانها.
        [one] نزلت مستوى واحدًا.
        [two] نزلت مستويين.
        [few] نزلت { $n } مستويات.
        [many] نزلت { $n } مستوى.
       *[other] نزلت { $n } مستوى.
    }
moved-level = في مكانها كما كانت.
moved-known = لها مستوى الآن.
moved-unscored = ليس لها مستوى الآن.
unfair-split = لا يمكن المقارنة: عبارة واحدة صارت عدة عبارات.
unfair-merged = لا يمكن المقارنة: عدة عبارات صارت عبارة واحدة.
unfair-new = لا يمكن المقارنة: لم يُسأل عنها من قبل.
unfair-retired = لا يمكن المقارنة: لم يعد يُسأل عنها.
unfair-version-gone = لا يمكن المقارنة: لا أحد يعرف كيف تغيّر السؤال.
unfair-other-scale = لا يمكن المقارنة: المستويات ليست كما كانت.
unfair-not-looked-at = لا يمكن المقارنة: لم يُنظر فيها في المرتين.
unfair-no-level = لا يمكن المقارنة: لم يكن لها مستوى آنذاك، وليس لها الآن.
asked-same = العبارة نفسها كما كانت.
asked-reworded = يُسأل عنها الآن بكلمات أخرى، والمعنى هو نفسه.
asked-moved = كانت آنذاك في قسم «{ $principle }».
asked-quoted = «{ $text }»
asked-split = خرجت من عبارة واحدة، مع { $others }.
asked-merged =
    { $n ->
        [zero] جُمعت من جديد.
        [one] جُمعت من جديد من عبارة واحدة.
        [two] جُمعت من عبارتين.
        [few] جُمعت من { $n } عبارات.
        [many] جُمعت من { $n } عبارة.
       *[other] جُمعت من { $n } عبارة.
    }
reason-button = قولوا لماذا
reason-so-far = قلتم لماذا في { $done } من { $n }.
reason-change = تغيير هذا
reason-learned = أنتم ترون هذا بوضوح أكبر من قبل. هذا عمل جيد.
reason-why-up = لماذا صعدت؟
reason-why-down = لماذا نزلت؟
reason-why-known = لماذا صار لها مستوى الآن؟
reason-why-unscored = لماذا ليس لها مستوى الآن؟
reason-hint = اختاروا كل ما ينطبق.
reason-did = فعلنا شيئًا
reason-did-hint = شيء من خطتكم، أو شيء آخر.
reason-clearer = نرى الآن بوضوح أكبر
reason-clearer-hint = ربما بقي كل شيء كما كان. أنتم تعرفونه الآن أفضل.
reason-people = أجاب أشخاص آخرون
reason-people-hint = كان في الغرفة هذه المرة أشخاص آخرون.
reason-service = تغيّرت الخدمة
reason-service-hint = مكان جديد، أو مواعيد جديدة، أو أناس أكثر، أو قواعد أخرى.
reason-action = إن كنتم فعلتم شيئًا، فهل كان في خطتكم؟
reason-action-hint = يمكنكم ترك هذا دون إجابة.
reason-action-none = ليس في خطتنا
reason-action-own = عن هذه العبارة
reason-action-others = كل ما عدا ذلك في خطتكم
reason-note = هل تريدون إضافة شيء؟
reason-note-hint = كلمات قليلة تساعدكم على التذكّر في المرة القادمة. دون أسماء من فضلكم.
reason-save = حفظ
reason-leave = كل التغييرات
reason-by = قال { $name } هذا في { $when }.
reason-meanwhile = قال شخص آخر هذا
reasons-title = لماذا حدث التغيّر؟
reasons-text = ضعوا علامة على ما تغيّر للسبب نفسه، وقولوا السبب مرة واحدة، ثم احفظوا. أولًا ما نزل، ثم أكثر ما صعد. ولا يلزم أن تقولوه عن كل شيء.
reasons-about = أيّ العبارات؟
reasons-falls = ما نزل
reasons-rises = أكثر ما صعد
reasons-others =
    { $n ->
        [zero] لم تتغيّر عبارة أخرى
        [one] عبارة أخرى تغيّرت
        [two] عبارتان أخريان تغيّرتا
        [few] { $n } عبارات أخرى تغيّرت
        [many] { $n } عبارة أخرى تغيّرت
       *[other] { $n } عبارة أخرى تغيّرت
    }
reasons-why = لماذا تغيّرت؟
reasons-skip = تخطّي الباقي
reasons-met = سبقكم شخص آخر إلى هذه العبارات، فبقي ما قاله. أما العبارات الأخرى التي وضعتم عليها علامة فقد حُفظت.

## On paper

blank-title = على الورق
blank-text = اطبعوه، واملؤوه حول طاولة، وأدخلوه لاحقًا.
blank-pdf = طباعته (PDF)
blank-pdf-large = طباعته بخط كبير (PDF)
blank-docx = تعديله أولاً (Word)
blank-file = للملء
blank-count =
    { $n ->
        [zero] لا عبارات للملء
        [one] عبارة واحدة للملء باليد
        [two] عبارتان للملء باليد
        [few] { $n } عبارات للملء باليد
        [many] { $n } عبارة للملء باليد
       *[other] { $n } عبارة للملء باليد
    }
blank-group = مجموعتنا
blank-who = من كان حاضرًا
blank-how = اقرؤوا المشهد بصوت عالٍ. ضعوا علامة على الأقرب إلى ما كان عليه الحال في الشهر الماضي. ثم اكتبوا كلمات قليلة إن شئتم. بلا أسماء من فضلكم.
blank-not-for-us = لا ينطبق علينا، لأن:
blank-end = شكرًا. يمكن لأحدكم الآن إدخال هذا في صفحة مراجعتكم في Good Measure.
type-in-link = إدخال ما على الورق
type-in-title = إدخال ما على الورق
type-in-text = جزءًا بعد جزء، بترتيب الورق. وما تتركونه فارغًا يبقى كما هو.
type-in-paper = لمن هذه الورقة؟
type-in-paper-hint = فقط إذا كان ذلك مفيدًا، مثلاً: طاولة الثلاثاء.
type-in-more = لماذا، وماذا يمكنكم أن تُروا
type-in-next = حفظ، الجزء التالي
answer-typed-in-by = أدخل { $name } هذا من ورق في { $when }.
answer-typed-in-from = أدخل { $name } هذا من ورق ({ $paper }) في { $when }.
plan-more-in-workbook =
    { $n ->
        [zero] كل الأمور هنا، وفي المصنف (Excel) أيضًا.
        [one] يوجد أمر آخر في المصنف (Excel)، وهو يضم كل الأمور.
        [two] يوجد أمران آخران في المصنف (Excel)، وهو يضم كل الأمور.
        [few] توجد { $n } أمور أخرى في المصنف (Excel)، وهو يضم كل الأمور.
        [many] يوجد { $n } أمرًا آخر في المصنف (Excel)، وهو يضم كل الأمور.
       *[other] يوجد { $n } أمر آخر في المصنف (Excel)، وهو يضم كل الأمور.
    }
