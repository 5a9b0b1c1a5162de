# Arabic, a draft.

## Everywhere

product = Good Measure
skip-to-content = الانتقال إلى محتوى الصفحة
nav-label = مجموعتكم
nav-audits = مراجعاتنا
nav-plan = خطتنا
nav-home = الرئيسية
nav-account = كلمة المرور
nav-about = حول البرنامج
language-label = اللغة
signed-in-as = دخلتم باسم { $name }
sign-out = إنهاء وخروج
made-up-notice = هذه المجموعة من الخيال. هي هنا لتُظهر كيف يعمل Good Measure‏.
draft-notice = هذه اللغة مسودة. قد تكون بعض الكلمات غير دقيقة بعد.
list-comma = ،{" "}
list-and = { $first } و{ $last }
problems-title = اقتربت من النهاية. انظر إلى هذا من فضلك:

## Dates

date-long = { $day } { $month } { $year }
date-moment = { $date }، { $time }
date-hint = مثلًا 21/11/2026 أو 21.11.2026.
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Setting up

empty-title = Good Measure جاهز للإعداد
empty-text = لدى من شغّل البرنامج رابط على شاشته. افتحوا ذلك الرابط مرة واحدة لإنشاء أول حساب.
look-title = أو تصفّح أولًا
look-text = شاهد مجموعة خيالية لها مراجعتان وخطة. عُد إلى هذا الرابط حين تريد أن تبدأ بمجموعتك.
look-button = تصفّح
set-up-title = هيا نُعِدّ Good Measure
set-up-text = يستغرق هذا دقيقتين. سيكون لكم حساب واحد، ويمكنكم بعد ذلك دعوة آخرين.
set-up-kind = لمن هو؟
set-up-group = مجموعة واحدة
set-up-group-hint = تديرون مخزن طعام أو بنك طعام أو مجموعة سكان أو ما يشبه ذلك.
set-up-network = شبكة من المجموعات
set-up-network-hint = تدعمون عدة مجموعات. تضيفونها وتعطون كل واحدة منها رابطًا.
set-up-place = اسم مجموعتكم أو شبكتكم
set-up-place-hint = كما يعرفها الناس، مثل: مخزن طعام ميل لين.
set-up-button = ابدأ
your-name = اسمكم
your-name-hint = الاسم الذي يناديكم به الآخرون في مجموعتكم.
sign-in-name = البريد الإلكتروني أو اسم المستخدم
sign-in-name-new-hint = تستعملونه للدخول. لا نرسل إليه أي شيء أبدًا.
password = كلمة المرور
password-new-hint = 12 حرفًا على الأقل. من السهل تذكّر ثلاث كلمات لا علاقة بينها.

## Signing in and out

sign-in-title = الدخول
sign-in-text = ادخلوا لتعملوا مع مجموعتكم.
sign-in-button = دخول
sign-in-forgot = هل نسيتم كلمة المرور؟ اسألوا من يدير هذا الخادم، فيمكنه أن يعطيكم كلمة جديدة.
said-signed-out = لقد خرجتم. لم يبقَ شيء يخصكم على هذا الجهاز.
said-draft-kept = كنتم خارج حسابكم لبعض الوقت. ما كتبتموه ما زال هنا: ادخلوا، ويمكنكم حفظه.
draft-title = أهلًا بعودتكم. ما كتبتموه ما زال هنا
draft-text = اضغطوا الزر لحفظه.
draft-button = حفظ ما كتبت
draft-leave = تركه من دون حفظ
account-title = كلمة المرور
account-text = اختاروا هنا كلمة مرور جديدة. ستبقون داخل حسابكم هنا، وتخرجون منه في كل مكان آخر.
account-button = تغيير كلمة المرور
password-present = كلمة المرور الآن
password-show = إظهار ما أكتبه
password-new = كلمة المرور الجديدة
said-password-changed = تغيّرت كلمة المرور.
join-title = الانضمام إلى { $group }
join-text = يطلب منكم { $name } المساعدة في إدارة { $group } في Good Measure‏.
join-as = دخلتم باسم { $name }. ستُضاف المجموعة إلى حسابكم.
join-have-account = هل لديكم حساب؟
join-button = الانضمام إلى المجموعة

## Groups

groups-title = مجموعاتكم
groups-none = لستم في أي مجموعة بعد. اطلبوا من أحد في مجموعتكم رابطًا للانضمام.
groups-own = المجموعات التي تساعدون في إدارتها:
network-empty = لا توجد مجموعات هنا بعد. أضيفوا الأولى وأعطوها رابطًا للانضمام.
group-add = إضافة مجموعة
group-new-title = إضافة مجموعة
group-new-text = أعطوا المجموعة اسمًا. في الصفحة التالية تجدون رابطًا لمن يديرها.
group-name = اسم المجموعة
home-text = هنا تنظرون كيف تعمل مجموعتكم، وتختارون ما ستفعلونه بعد ذلك، وترون ما تغيّر.
home-audits = مراجعاتنا
home-no-audits = لا توجد مراجعة بعد. ابدؤوا الأولى حين تكون لديكم ساعة ويجتمع بعضكم معًا.
home-people = الأشخاص
home-people-link = معرفة من يدير هذه المجموعة، أو دعوة أحد
next-title = ما الخطوة التالية
next-start-text = ابدؤوا مراجعتكم الأولى. يمكنكم أن تقوموا بها جزءًا بعد جزء، على مدى أسابيع.
next-go-on = متابعة
next-go-on-text = «{ $title }» مفتوحة. تابعوا من حيث توقفتم.
next-plan = وضع خطة
next-plan-text = لقد نظرتم إلى حال الأمور. اختاروا الآن أمرًا أو أمرين لتعملوا عليهما.
next-act = عرض خطتنا
next-act-text =
    { $n ->
        [zero] كل ما في خطتكم أُنجز أو تركتموه. حان وقت كوب من الشاي، ثم المراجعة التالية.
        [one] في خطتكم أمر واحد مفتوح.
        [two] في خطتكم أمران مفتوحان.
        [few] في خطتكم { $n } أمور مفتوحة.
        [many] في خطتكم { $n } أمرًا مفتوحًا.
       *[other] في خطتكم { $n } أمر مفتوح.
    }
people-text = يمكن لهؤلاء الأشخاص أن يروا ما تكتبه هذه المجموعة هنا وأن يغيّروه.
people-title = من يدير هذه المجموعة
people-none = لا أحد بعد. أنشئوا رابطًا وأعطوه لمن يدير المجموعة.
people-invite = إنشاء رابط لدعوة أحد
invitation-title = هذا هو الرابط
invitation-text = أرسلوه، أو اعرضوا الرمز. يعمل مرة واحدة، خلال أسبوعين. وللأمان لا يظهر إلا الآن.
invitation-code = الرابط نفسه على شكل رمز للمسح
invitation-copy = نسخ الرابط
invitation-copied = تم النسخ

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
said-chosen = تمت الإضافة.
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
said-closed = أُغلقت المراجعة. أحسنتم جميعًا.
said-reopened = المراجعة مفتوحة من جديد.

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
finding-too-little = ما هنا قليل بعد، ولا يكفي لمعرفة أين أنتم
finding-one = { $principle }: { $level }
finding-even = أنتم في المستوى نفسه تقريبًا في كل شيء
finding-apart = أقوى ما عندكم هو «{ $strongest }». أما «{ $weakest }» فهو ما يحسن النظر فيه بعد ذلك
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
        [zero] لا توجد عبارة لا تعرفونها.
        [one] عبارة واحدة لا تعرفونها بعد.
        [two] عبارتان لا تعرفونهما بعد.
        [few] { $n } عبارات لا تعرفونها بعد.
        [many] { $n } عبارة لا تعرفونها بعد.
       *[other] { $n } عبارة لا تعرفونها بعد.
    }
standing-not-for-us =
    { $n ->
        [zero] كل العبارات تنطبق عليكم.
        [one] عبارة واحدة لا تنطبق عليكم.
        [two] عبارتان لا تنطبقان عليكم.
        [few] { $n } عبارات لا تنطبق عليكم.
        [many] { $n } عبارة لا تنطبق عليكم.
       *[other] { $n } عبارة لا تنطبق عليكم.
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
chart-title = أين أنتم
chart-part = { $principle }: { $level }
chart-reading = { $parts }.
chart-key = الممتلئ هو الآن. والعلامة الفارغة هي المراجعة السابقة.
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
plan-title = خطتنا
plan-text = ما ستفعله مجموعتكم، ومن يقوده، ومتى يتم.
plan-empty = لم يُخطَّط لشيء بعد. أمر واحد صغير بداية جيدة.
plan-suggestions = أفكار من مراجعتكم الأخيرة
plan-closed = ما أُنجز أو تُرك
plan-take = خذوها معكم
plan-take-text = اطبعوها، أو أرسلوها إلى الآخرين، أو علّقوها. ولا بأس بخطة لم تكتمل.
plan-pdf = تنزيل للطباعة (PDF)
plan-csv = تنزيل على شكل جدول (CSV)
plan-file = خطة العمل
pdf-title = خطة عمل { $group }
pdf-subtitle = كما كانت في { $date }
pdf-footer = أُعدّت باستخدام Good Measure
csv-state = إلى أين وصل
csv-principle = المبدأ
csv-statement = العبارة
action-own = التخطيط لشيء من عندكم
action-new-title = التخطيط لشيء
action-text = السطر الأول وحده ضروري. املؤوا الباقي حين تعرفونه.
action-what = ماذا ستفعلون؟
action-what-hint = شيء واحد يمكنكم رؤيته حين يتم.
action-why = لماذا؟
action-why-hint = ما وجدتموه، بكلماتكم.
action-first-step = الخطوة الأولى
action-first-step-hint = شيء صغير، خلال أسبوعين.
action-lead = من يقود؟
action-lead-hint = اسم أول أو دور.
action-helpers = من يساعد؟
action-due = متى يتم؟
action-needed = ماذا تحتاجون؟
action-needed-hint = مال، أو وقت، أو غرفة، أو شخص.
action-measure = كيف ستعرفون أنه نجح؟
action-measure-hint = ما سيلاحظه الناس، أو ما سيقوله أحدهم.
action-plan-button = ضعه في خطتنا
action-save = حفظ
action-leave = العودة إلى خطتنا
action-meanwhile = حفظ شخص آخر هذا
action-close-title = هل انتهيتم من هذا؟
action-close-which = كيف انتهى؟
action-done = تم إنجازه
action-let-go = تركناه
action-close-note = ما الذي تغيّر، أو لماذا تركتموه
action-close-note-hint = لا يلزم أن تكتبوا شيئًا. ولا بأس بتركه.
action-close-button = إغلاقه
action-closed-title = هذا مغلق
action-reopen = فتحه من جديد
state-planned = لم يبدأ بعد
state-unfinished = { $state }. بقي أن تملؤوا: { $missing }
state-overdue = مضى اليوم المحدد
state-overdue-hint = أعطوه يومًا جديدًا أو اتركوه
state-done = أُنجز في { $date }
state-let-go = تُرك في { $date }
missing-lead = من يقود
missing-due_on = متى يتم
missing-first_step = الخطوة الأولى
said-joined = انضممتم إلى المجموعة. أهلًا بكم.
said-group-added = أُضيفت المجموعة. أنشئوا الآن رابطًا لمن يديرها.
said-planned = صار في خطتكم.
said-reworded = تم الحفظ.
said-action-closed = أُغلق. أحسنتم.
said-action-reopened = هو مفتوح من جديد.

## About

about-title = حول Good Measure
about-text = يساعد Good Measure مجموعات الأهالي على النظر في طريقة عملها، واختيار ما ستفعله بعد ذلك، ورؤية ما يتغيّر. صُنع ليُستعمل على الهاتف، في قاعة مزدحمة، مع أناس وقتهم قليل.
about-keeps-title = ما الذي يحفظه
about-keeps = ما تكتبه مجموعتكم ملك لمجموعتكم. يبقى على هذا الخادم. لا يُرسل شيء إلى أحد غيركم، ولا يُحصى شيء، ولا توجد إعلانات. ملف صغير (كوكي) يبقيكم داخل حسابكم، وآخر يحفظ لغتكم.
about-access-title = للجميع
about-access = كل صفحة مصنوعة لتعمل بلوحة المفاتيح وحدها، ومع قارئ الشاشة، وبالخط الكبير، ومن دون JavaScript. إذا لم يعمل شيء معكم، فمن فضلكم أخبروا من يدير هذا الخادم.
about-licence-title = حر للاستعمال
about-licence = البرنامج حر، برخصة MIT أو Apache 2.0. ويمكن مشاركة الاستبيانات وتغييرها برخصة المشاع الإبداعي: نَسب المُصنَّف 4.0.

## When something does not work

stop-title = لم ينجح ذلك
stop-not-found = لا يوجد شيء هنا
stop-link-spent = لم يعد من الممكن استعمال هذا الرابط
stop-home = الذهاب إلى البداية
fault-title = حدث عطل عندنا
fault-text = هذا من عندنا، وليس منكم. ما حفظتموه من قبل في أمان. من فضلكم حاولوا مرة أخرى بعد دقيقة.
kept-title = ما كتبته ما زال هنا
kept-again = حاول مرة أخرى
fault-reference = إذا تكرر ذلك، فأخبروا من يدير هذا الخادم بهذا الرقم: { $reference }
error-not-found = قد يكون العنوان قديمًا أو فيه حرف في غير مكانه، أو قد يخص مجموعة أخرى. ابدؤوا من جديد من صفحتكم.
error-sign-in-first = من فضلكم ادخلوا أولًا.
error-sign-in-mismatch = هذا الاسم وكلمة المرور لا يتوافقان. راجعوا ما كتبتم، ثم حاولوا مرة أخرى.
error-password-mismatch = هذه ليست كلمة مرورك الحالية. تحقق من وجود خطأ وحاول مرة أخرى.
error-too-many-tries =
    { $n ->
        [zero] كانت هذه محاولات كثيرة. من فضلكم حاولوا مرة أخرى بعد قليل.
        [one] كانت هذه محاولات كثيرة. من فضلكم انتظروا دقيقة واحدة وحاولوا مرة أخرى.
        [two] كانت هذه محاولات كثيرة. من فضلكم انتظروا دقيقتين وحاولوا مرة أخرى.
        [few] كانت هذه محاولات كثيرة. من فضلكم انتظروا { $n } دقائق وحاولوا مرة أخرى.
        [many] كانت هذه محاولات كثيرة. من فضلكم انتظروا { $n } دقيقة وحاولوا مرة أخرى.
       *[other] كانت هذه محاولات كثيرة. من فضلكم انتظروا { $n } دقيقة وحاولوا مرة أخرى.
    }
error-link-spent = استُعمل من قبل، أو هو قديم جدًا. اطلبوا رابطًا جديدًا ممن أعطاكم إياه، أو ادخلوا.
error-needed = من فضلكم املؤوا هذا.
error-too-long =
    { $n ->
        [zero] هذا طويل جدًا. من فضلكم اختصروه.
        [one] هذا طويل جدًا. من فضلكم اجعلوه حرفًا واحدًا.
        [two] هذا طويل جدًا. من فضلكم اجعلوه حرفين على الأكثر.
        [few] هذا طويل جدًا. من فضلكم اجعلوه { $n } أحرف على الأكثر.
        [many] هذا طويل جدًا. من فضلكم اجعلوه { $n } حرفًا على الأكثر.
       *[other] هذا طويل جدًا. من فضلكم اجعلوه { $n } حرف على الأكثر.
    }
error-sign-in-name-shape = استعملوا الحروف والأرقام والعلامات @ . _ - + فقط، واثنين منها على الأقل.
error-sign-in-name-taken = هذا الاسم لشخص آخر. اختاروا غيره، أو ادخلوا إن كان لكم.
error-password-short =
    { $n ->
        [zero] من فضلكم اجعلوا كلمة المرور أطول. ثلاث كلمات لا علاقة بينها تفي بالغرض.
        [one] من فضلكم اجعلوا كلمة المرور أطول: حرفًا واحدًا على الأقل. ثلاث كلمات لا علاقة بينها تفي بالغرض.
        [two] من فضلكم اجعلوا كلمة المرور أطول: حرفين على الأقل. ثلاث كلمات لا علاقة بينها تفي بالغرض.
        [few] من فضلكم اجعلوا كلمة المرور أطول: { $n } أحرف على الأقل. ثلاث كلمات لا علاقة بينها تفي بالغرض.
        [many] من فضلكم اجعلوا كلمة المرور أطول: { $n } حرفًا على الأقل. ثلاث كلمات لا علاقة بينها تفي بالغرض.
       *[other] من فضلكم اجعلوا كلمة المرور أطول: { $n } حرف على الأقل. ثلاث كلمات لا علاقة بينها تفي بالغرض.
    }
error-password-common = من السهل تخمين كلمة المرور هذه. ثلاث كلمات لا علاقة بينها تفي بالغرض.
error-date-unreadable = لم نتمكن من قراءة هذا التاريخ. اكتبوه هكذا: 21/11/2026 أو 21.11.2026.
error-date-out-of-range = هذا اليوم بعد أكثر من سنة. من فضلكم اختاروا يومًا أقرب.
error-choose-one = من فضلكم اختاروا واحدًا.
error-choose-principle = من فضلكم اختاروا جزءًا واحدًا على الأقل لتنظروا فيه.
error-say-why = من فضلكم قولوا في كلمات قليلة لماذا لا ينطبق عليكم. إجابتكم محفوظة.
error-audit-closed = هذه المراجعة مغلقة، ولذلك لم تُحفظ الإجابة. يمكنكم فتحها من جديد أولًا.
error-nothing-answered = لا توجد إجابات بعد. أجيبوا عن عبارة واحدة على الأقل، ثم أغلقوا المراجعة.
error-changed-meanwhile = حفظ شخص آخر هذا بينما كنتم تكتبون. النصّان هنا: انظروا إلى نصّه، وغيّروا نصّكم إن شئتم، ثم احفظوا من جديد.
error-too-much = كان هذا نصًا أكثر مما يمكننا أخذه مرة واحدة. عودوا واختصروه قليلًا، ثم حاولوا مرة أخرى.
error-other-site = جاء هذا من موقع آخر، ولذلك لم ننفذه. ابدؤوا من جديد من صفحتكم.
error-garbled = اختلط شيء في النموذج في الطريق. من فضلكم عودوا وحاولوا مرة أخرى.
closed-note = هذه المراجعة مغلقة. يمكنكم قراءة الإجابة هنا. لتغييرها افتحوا المراجعة من جديد.
plan-open = ما نقوم به
close-early = نظرتم في { $done } من { $n }. يمكنكم الإغلاق الآن، لكن النتائج ستكون شبه فارغة. ويمكنكم أيضًا العودة في يوم آخر.
error-date-past = هذا اليوم قبل اليوم الحالي. إذا كنتم تقصدونه فضعوا علامة في المربع أدناه واحفظوا مرة أخرى.
error-action-closed = هذا مغلق. يمكنكم فتحه مرة أخرى أولاً. ما كتبتموه موجود أدناه.

## What has changed

comparison-title = ما الذي تغيّر
comparison-link = انظروا ما الذي تغيّر، وقولوا لماذا
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
reason-one-by-one = قولوا لماذا، واحدة بعد أخرى
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
reason-save-next = حفظ، ثم إلى التالية
reason-leave = كل التغييرات
reason-by = قال { $name } هذا في { $when }.
reason-meanwhile = قال شخص آخر هذا
said-why = حُفظ. سيساعدكم على التذكّر.
## Progress over time

date-short = { $day } { $month }
date-month = { $month } { $year }
month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر
quarter = { $first }–{ $last } { $year }
chart-today = اليوم
picture-link = تنزيل كصورة (PNG)
picture-link-label = تنزيل كصورة (PNG): { $title }
picture-foot = صُنع باستخدام Good Measure‏، { $date }
progress-link = كيف سارت الأمور مع الوقت
progress-title = كيف سارت الأمور مع الوقت
progress-text = هنا ترون ما خططت له مجموعتكم، وما صار إليه، وكيف تغيّر الحال من مراجعة إلى أخرى.
progress-none = لم تخططوا لشيء بعد
progress-open =
    { $n ->
        [zero] لم تخططوا لشيء بعد
        [one] خططتم لأمر واحد. حين يُنجز سيظهر هنا
        [two] خططتم لأمرين. أول ما يُنجز منهما سيظهر هنا
        [few] خططتم لـ{ $n } أمور. أول ما يُنجز منها سيظهر هنا
        [many] خططتم لـ{ $n } أمرًا. أول ما يُنجز منها سيظهر هنا
       *[other] خططتم لـ{ $n } أمر. أول ما يُنجز منها سيظهر هنا
    }
progress-found =
    { $n ->
        [zero] لم تخططوا لشيء بعد
        [one] أنجزتم الأمر الوحيد الذي خططتم له
        [two] أنجزتم { $done } من أمرين
        [few] أنجزتم { $done } من { $n } أمور
        [many] أنجزتم { $done } من { $n } أمرًا
       *[other] أنجزتم { $done } من { $n } أمر
    }
progress-days = { $found }؛ { $days }
progress-days-all =
    { $n ->
        [zero] كلها في اليوم الذي اخترتموه أو قبله
        [one] في اليوم الذي اخترتموه أو قبله
        [two] كلاهما في اليوم الذي اخترتموه أو قبله
        [few] كلها في اليوم الذي اخترتموه أو قبله
        [many] كلها في اليوم الذي اخترتموه أو قبله
       *[other] كلها في اليوم الذي اخترتموه أو قبله
    }
progress-days-dated = وما كان له يوم محدد أُنجز في يومه أو قبله
progress-days-most = معظمها في اليوم الذي اخترتموه أو قبله
progress-days-some = بعضها في اليوم الذي اخترتموه أو قبله
progress-days-later = وقد احتاج ذلك وقتًا أطول مما ظننتم
burn-title = ما خططتم له وما أُنجز
burn-reading = منذ { $date }: المخطط { $planned }، المنجز { $done }، المتروك { $letgo }، ما زال مفتوحًا { $open }.
burn-planned = المخطط: { $n }
burn-open = المفتوح: { $n }
burn-done = المنجز: { $n }
burn-let-go = المتروك: { $n }
burn-until = حتى
burn-still = ما زال مفتوحًا
burn-rule = كل صف هو آخر يوم تغيّر فيه شيء من الشهر. ما فتحتموه من جديد يُحسب مفتوحًا من جديد.
on-time-title = ما أُنجز في يومه
on-time-reading = مما أنجزتموه وله يوم محدد: { $done } من { $n } في ذلك اليوم أو قبله.
on-time-key = الممتلئ: أُنجز في يومه أو قبله. الفارغ: أُنجز بعده.
on-time-of = { $done } من { $n }
on-time-none = لا شيء
on-time-nothing = حين تنجزون شيئًا له يوم محدد سترون هنا هل أُنجز في موعده.
on-time-months = الأشهر
on-time-by = أُنجز في يومه أو قبله
on-time-later = أُنجز بعد يومه
on-time-no-day = أُنجز بلا يوم محدد
on-time-rule = المهم هو اليوم الذي كان محددًا حين أنجزتموه. «لا شيء» تعني أنه لم يُنجز في تلك الأشهر أي أمر له يوم محدد.
places-title = أين وصلت أعمالكم
places-reading =
    { $n ->
        [zero] لا شيء مفتوح الآن.
        [one] هناك أمر واحد مفتوح.
        [two] هناك أمران مفتوحان.
        [few] هناك { $n } أمور مفتوحة.
        [many] هناك { $n } أمرًا مفتوحًا.
       *[other] هناك { $n } أمر مفتوح.
    }
places-overdue =
    { $n ->
        [zero] لم يمضِ يوم أي منها.
        [one] مضى يوم واحد منها.
        [two] مضى يوم اثنين منها.
        [few] مضى يوم { $n } منها.
        [many] مضى يوم { $n } منها.
       *[other] مضى يوم { $n } منها.
    }
places-most = معظم ما هو مفتوح يخص «{ $principle }».
places-own = من عندنا
places-rule = ما يجيب عن عبارات من مبدأين يُحسب في كليهما.
places-more = تُظهر الصورة الصفوف الأكثر امتلاءً وعددها { $n }. الجدول يضمها كلها.
place-planned = مخطط
place-started = بدأ
place-waiting = ينتظر
place-overdue = مضى يومه
place-done = أُنجز
place-let-go = تُرك
courses-title = أين كنتم، مراجعة بعد مراجعة
courses-reading = من { $from } إلى { $to }: { $moves }.
courses-up = صعد { $n }
courses-down = نزل { $n }
courses-level = بقي { $n } كما هو تقريبًا
courses-one = عودوا بعد مراجعتكم التالية لتروا خطًا.
courses-none = أغلقوا مراجعتكم الأولى لتروا هنا أين أنتم. وبعد التالية ترون كيف تغيّر ذلك.
courses-changed = تغيّرت العبارات هنا: { $dates }. لا خط يصل ما قبل ذلك بما بعده.
courses-key-audit = مراجعة واحدة. كلما امتلأ اقتربتم.
courses-key-top = الخط الأعلى هو «{ $level }».
courses-key-done = يوم أنجزتم فيه شيئًا لأجله.
courses-key-changed = تغيّرت العبارات هنا.
courses-choose = أي استبيان؟
courses-show = عرض
courses-audit = المراجعة
courses-changed-short = { $date } (تغيّرت العبارات هنا)
courses-done = ما أُنجز لأجل «{ $principle }»: { $dates }.
courses-more = تُظهر الصورة أول { $n } مبدأً. الجدول يضمها كلها.

## The plan in a meeting

plan-overdue = مضى يومها
plan-due = موعدها خلال أسبوعين
plan-stuck = لم يقل أحد عنها شيئًا منذ شهر
plan-done-lately = أُنجز في الأشهر الثلاثة الأخيرة
plan-done-since = أُنجز منذ لقائكم الأخير في { $date }
plan-rest =
    { $n ->
        [zero] لا شيء آخر هنا.
        [one] وهناك أمر آخر. اختاروا جزءًا من الخطة أعلاه لتروه.
        [two] وهناك أمران آخران. اختاروا جزءًا من الخطة أعلاه لتروهما.
        [few] وهناك { $n } أمور أخرى. اختاروا جزءًا من الخطة أعلاه لتروها.
        [many] وهناك { $n } أمرًا آخر. اختاروا جزءًا من الخطة أعلاه لتروها.
       *[other] وهناك { $n } أمرًا آخر. اختاروا جزءًا من الخطة أعلاه لتروها.
    }
plan-lead = يقوده { $lead }.
plan-by = حتى { $date }.
plan-first-step = الخطوة الأولى: { $step }
plan-count-open =
    { $n ->
        [0] لا شيء مفتوح.
        [one] أمر واحد مفتوح.
        [two] أمران مفتوحان.
        [few] { $n } أمور مفتوحة.
        [many] { $n } أمرًا مفتوحًا.
       *[other] { $n } أمرًا مفتوحًا.
    }
plan-count-overdue =
    { $n ->
        [zero] لا شيء مضى يومه.
        [one] أمر واحد مضى يومه.
        [two] أمران مضى يومهما.
        [few] { $n } أمور مضى يومها.
        [many] { $n } أمرًا مضى يومها.
       *[other] { $n } أمرًا مضى يومها.
    }
plan-count-due =
    { $n ->
        [zero] لا شيء موعده خلال أسبوعين.
        [one] أمر واحد موعده خلال أسبوعين.
        [two] أمران موعدهما خلال أسبوعين.
        [few] { $n } أمور موعدها خلال أسبوعين.
        [many] { $n } أمرًا موعدها خلال أسبوعين.
       *[other] { $n } أمرًا موعدها خلال أسبوعين.
    }
plan-count-stuck =
    { $n ->
        [zero] قيل شيء عن كل الأمور.
        [one] أمر واحد لم يقل أحد عنه شيئًا منذ شهر.
        [two] أمران لم يقل أحد عنهما شيئًا منذ شهر.
        [few] { $n } أمور لم يقل أحد عنها شيئًا منذ شهر.
        [many] { $n } أمرًا لم يقل أحد عنها شيئًا منذ شهر.
       *[other] { $n } أمرًا لم يقل أحد عنها شيئًا منذ شهر.
    }
plan-count-done =
    { $n ->
        [zero] لم يُنجز شيء منذ المرة الأخيرة.
        [one] أُنجز أمر واحد منذ المرة الأخيرة.
        [two] أُنجز أمران منذ المرة الأخيرة.
        [few] أُنجزت { $n } أمور منذ المرة الأخيرة.
        [many] أُنجز { $n } أمرًا منذ المرة الأخيرة.
       *[other] أُنجز { $n } أمرًا منذ المرة الأخيرة.
    }
filter-title = عرض جزء من الخطة
filter-show = عرض
filter-all = الكل
filter-off = عرض الخطة كلها من جديد
filter-none = لا شيء في خطتكم يناسب هذا. اختاروا غيره، أو اعرضوا الخطة كلها.
filter-overdue = مضى يومها
filter-due = موعدها خلال أسبوعين
filter-stuck = لم يقل أحد عنها شيئًا منذ شهر
filter-planned = لم تبدأ بعد
filter-started = بدأت
filter-waiting = تنتظر
filter-done = أُنجزت
filter-let-go = تُركت
mark-quick = سريع: أُنجز خلال شهر
mark-stuck = لا جديد منذ شهر
state-started = بدأ
state-waiting = ينتظر: { $on }

## How an action goes

say-title = كيف يسير الأمر؟
say-which = ماذا تودون أن تقولوا؟
say-started = بدأنا
say-noted = ملاحظة فقط
say-waiting = نحن ننتظر
say-words = بكلمات قليلة
say-words-hint = ماذا حدث، أو ماذا تنتظرون.
action-due-meant = نعم، أقصد هذا اليوم
action-reason = لماذا اليوم الجديد؟
action-reason-hint = فقط إذا غيّرتم اليوم. كلمات قليلة تساعدكم على التذكر لاحقًا.
action-reword = تغيير الكلمات أو اليوم أو من يقود
action-split = فصل جزء منه
action-link = اختيار العبارات التي يجيب عنها
split-title = فصل جزء
split-text = أعطوا الجزء كلماته ومن يقوده ويومه. ويبقى الباقي في مكانه. غيّروا بعد ذلك ما بقي هناك.
link-title = عن أي عبارات يجيب؟
link-text = ضعوا علامة على كل عبارة سيساعد فيها هذا. وستظهره الخطة والرسوم هناك.
link-none = ابدؤوا مراجعة أولاً. بعدها يمكنكم الاختيار من عباراتها هنا.
link-leave = العودة دون حفظ
say-button = تدوينه
said-noted = تم التدوين. شكرًا.
said-linked = تم الحفظ.

## The story of an action

story-title = ما حدث حتى الآن
story-planned = وضعه { $name } في الخطة.
story-reworded = غيّر { $name } الكلمات.
story-reopened = فتحه { $name } من جديد.
story-done = قال { $name } إنه أُنجز.
story-let-go = قال { $name } إنكم تركتموه.
story-started = قال { $name } إنكم بدأتم.
story-noted = كتب { $name } ملاحظة.
story-waiting = قال { $name } إنكم تنتظرون.
story-split = فصل { $name } جزءًا:
story-linked = غيّر { $name } العبارات التي يجيب عنها.
story-met = كان { $name } يكتب هنا في اللحظة نفسها مع شخص آخر. وحُفظت الكلمات الأخرى.
story-met-notice = كان { $name } يغيّر هذا في اللحظة نفسها مع شخص آخر، في { $when }. الكلمات أدناه هي التي حُفظت أولاً. تحدثوا في الأمر، واحفظوا الكلمات التي تريدونها معًا.
story-redated = نقل { $name } اليوم من { $before } إلى { $after }.
story-handed-over = نقله { $name } من { $before } إلى { $after }.
story-no-day = بلا يوم
story-nobody = لا أحد بعد
story-before = ما كان مكتوبًا من قبل

## Check-in

check-in-title = متابعة: كيف تسير الخطة؟
check-in-text = مرّوا معًا على ما هو مفتوح، أمرًا بعد أمر. تكفي كلمات قليلة لكل أمر. يمكنكم التوقف والعودة.
check-in-count =
    { $n ->
        [0] لا شيء مفتوح في خطتكم.
        [one] أمر واحد مفتوح. هذا يأخذ دقيقة.
        [two] أمران مفتوحان. هذا يأخذ دقيقتين.
        [few] { $n } أمور مفتوحة. نصف دقيقة لكل منها وتنتهون قريبًا.
        [many] { $n } أمرًا مفتوحًا. نصف دقيقة لكل منها وتنتهون قريبًا.
       *[other] { $n } أمرًا مفتوحًا. نصف دقيقة لكل منها وتنتهون قريبًا.
    }
check-in-nothing = لا شيء للمتابعة. خططوا لأمر صغير واحد، وانظروا إليه معًا بعد أسابيع قليلة.
check-in-start = بدء متابعة
check-in-go-on = مواصلة المتابعة
check-in-begin = ابدؤوا
check-in-last = آخر ما قيل
check-in-how = كيف يسير الأمر؟
check-in-words-hint = ماذا حدث، أو ماذا تنتظرون، أو ما الذي تغيّر.
check-in-redate = إعطاؤه يومًا جديدًا
check-in-closed = هذا مغلق من قبل.
check-in-next = حفظ، التالي
check-in-skip = لا شيء اليوم
check-in-end-title = كان هذا كل شيء
check-in-looked =
    { $n ->
        [0] لم تنظروا في شيء بعد.
        [one] نظرتم معًا في أمر واحد.
        [two] نظرتم معًا في أمرين.
        [few] نظرتم معًا في { $n } أمور.
        [many] نظرتم معًا في { $n } أمرًا.
       *[other] نظرتم معًا في { $n } أمرًا.
    }
check-in-left =
    { $n ->
        [zero] لم يبق شيء
        [one] العودة إلى الأمر الذي لم تنظروا فيه
        [two] العودة إلى الأمرين اللذين لم تنظروا فيهما
        [few] العودة إلى { $n } أمور لم تنظروا فيها
        [many] العودة إلى { $n } أمرًا لم تنظروا فيها
       *[other] العودة إلى { $n } أمرًا لم تنظروا فيها
    }
check-in-finish = إنهاء المتابعة
said-checked-in = تمت المتابعة. أحسنتم جميعًا.

## What comes round

home-due = ما هو قادم
home-schedule = تغيير هذه الأيام
schedule-title = متى تلتقون المرة القادمة؟
schedule-text = يقترح Good Measure متابعة كل ثلاثة أشهر ومراجعة كاملة كل سنة. اختاروا الأيام التي تناسبكم.
schedule-check-in = المتابعة القادمة
schedule-check-in-hint = نظرة قصيرة إلى الخطة. مثلاً 21/02/2027.
schedule-audit = المراجعة القادمة
schedule-audit-hint = نظرة كاملة إلى الأحوال. مثلاً 21/11/2027.
schedule-proposed = مقترح
schedule-agreed = متفق عليه
schedule-now = حان الوقت
schedule-leave = العودة دون حفظ
said-agreed = تم الحفظ. هذه أيامكم القادمة.
error-day-gone = مضى هذا اليوم. اختاروا يومًا قادمًا من فضلكم.

## Files and calendars

plan-xlsx = تنزيل كمصنف (Excel)
plan-calendar = وضع الأيام في تقويم
sheet-actions = الأعمال
sheet-notes = الملاحظات
sheet-statements = العبارات
file-waiting = ينتظر
file-planned-on = خُطط له في
file-closed-on = أُغلق في
file-changed = ما الذي تغيّر
file-quick = سريع
file-when = متى
file-who = من
file-happened = ماذا حدث
file-note = ملاحظة
file-audit-day = يوم المراجعة
file-reflection = ما الذي يجعلكم تقولون ذلك
file-evidence = ماذا يمكنكم أن تُروا
action-calendar = وضعه في تقويم
calendar-name = Good Measure: { $group }
calendar-title = أيامنا في تقويمك
calendar-text = شاهد مواعيد الأمور واللقاء القادم في تقويم هاتفك أو حاسوبك.
calendar-follow = رابط يتابعه تقويمك
calendar-follow-text = يبحث التقويم عن التغييرات بنفسه. كل من لديه الرابط يمكنه قراءة ما تخططون له ومن يقوده ويومه، فلا تعطوه إلا لمن تثقون به. يمكنكم إيقاف الرابط في أي وقت.
calendar-make = إنشاء رابط
calendar-links = الروابط التي تعمل الآن
calendar-made = أنشأه { $name } في { $when }
calendar-stop = إيقاف هذا الرابط
calendar-here = هذا هو الرابط
calendar-here-text = انسخه الآن: لن تراه مرة أخرى، لكن يمكنك دائمًا إنشاء رابط جديد.
calendar-how-phone = على iPhone: الإعدادات، التقويم، الحسابات، إضافة حساب، أخرى، إضافة تقويم مشترك.
calendar-how-google = في Google Calendar على الحاسوب: تقاويم أخرى، علامة زائد، من URL.
calendar-how-outlook = في Outlook: إضافة تقويم، الاشتراك من الويب.
calendar-once = أو ملف، مرة واحدة
calendar-once-text = يضع الأيام في تقويمك كما هي الآن. ولا تصل إليه التغييرات اللاحقة.
calendar-file = تنزيل لتقويم (ICS)
said-calendar-stopped = أُوقف هذا الرابط. ولن تتلقى التقاويم التي تتابعه شيئًا جديدًا.

## Reports

report-title = ما وجدته { $group }
report-file = تقرير المراجعة
report-level = ماذا يعني هذا
report-why = لماذا، كما تقول المجموعة
report-take = خذوا النتائج معكم
report-take-text = يضم التقرير كل الإجابات بكلماتكم. وأنتم تختارون من يراه.
report-pdf = تقرير للطباعة (PDF)
report-pdf-large = تقرير بخط كبير (PDF)
report-docx = تقرير للتحرير (Word)
plan-pdf-large = تنزيل بخط كبير (PDF)
plan-docx = تنزيل للتحرير (Word)
file-large = خط كبير

## Everything of a group

everything-title = كل ما كتبتموه هنا
everything-text = هذا ملك لمجموعتكم. خذوه في ملف واحد متى شئتم.
everything-zip = تنزيل كل شيء (ZIP)
everything-json = تنزيل لبرنامج آخر (JSON)
everything-file = كل شيء
everything-readme = يضم هذا المجلد كل ما كتبته مجموعتكم في Good Measure: الخطة للطباعة (PDF)، وللتحرير (Word)، وكمصنف (Excel)، وكجدول (CSV)، ولتقويم (ICS)؛ وتقريرًا عن كل مراجعة مغلقة (PDF)؛ وملفًا للبرامج (JSON) فيه كل ذلك.

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
said-typed-in = حُفظ ما كان على الورق.
said-typed-in-clash = تم الحفظ. أجاب شخص آخر عن بعضها أيضًا: ابحثوا عن التي لها إجابتان.
plan-more-in-workbook =
    { $n ->
        [zero] كل الأمور هنا، وفي المصنف (Excel) أيضًا.
        [one] يوجد أمر آخر في المصنف (Excel)، وهو يضم كل الأمور.
        [two] يوجد أمران آخران في المصنف (Excel)، وهو يضم كل الأمور.
        [few] توجد { $n } أمور أخرى في المصنف (Excel)، وهو يضم كل الأمور.
        [many] يوجد { $n } أمرًا آخر في المصنف (Excel)، وهو يضم كل الأمور.
       *[other] يوجد { $n } أمر آخر في المصنف (Excel)، وهو يضم كل الأمور.
    }

## الشبكات وما يُشارَك ومن يساندها

nav-network-label = شبكتكم
nav-week = هذا الأسبوع
nav-groups = المجموعات
nav-reviews = القراءات
made-up-network-notice = هذه الشبكة ومجموعاتها من نسج الخيال. هي هنا لتُري كيف يعمل Good Measure.
groups-networks = الشبكات التي تساندها:
people-sharing = من يساندون شبكة يرون من هذه المجموعة ما تختارونه، ولا شيء غيره.
sharing-title = من يرى ماذا
sharing-link = اختيار ما تشاركونه
sharing-text = أنتم تختارون ما يراه من يساندون شبكتكم. لا يُشارَك شيء حتى تقولوا ذلك. يمكنكم تغييره متى شئتم، ويرون التغيير فورًا.
sharing-none = مجموعتكم ليست في أي شبكة، فلا يرى أحد من خارجها شيئًا.
sharing-nobody = لا أحد يساند هذه الشبكة الآن.
sharing-seen-by = يراه: { $names }.
sharing-save = حفظ ما تشاركونه
extent-nothing = لا شيء
extent-nothing-text = يرون اسم مجموعتكم ومن يديرها. ولا يُقال لهم إن هناك شيئًا آخر.
extent-summary = ملخص
extent-summary-text = أرقام بلا كلمات: أين أنتم من كل مبدأ، وكم عملًا مفتوحًا وكم عملًا أُنجز.
extent-all = كل شيء
extent-all-text = كل إجابة وفكرة وعمل، بكلماتكم. يمكنهم أن يسألوا وأن يقترحوا أعمالًا.
said-shared = حُفظ. هذا ما تشاركونه الآن.
supported-text = هذا ما اختارت هذه المجموعة أن تريك إياه.
supported-shares = ما تشاركه المجموعة
supported-nothing = لا تشارك هذه المجموعة معك شيئًا الآن. هذا اختيارها.
supported-private = ما تكتبه المجموعة ملك لها. ترى اسمها ومن يديرها وما تشاركه.
supported-plan = خطة المجموعة
supported-plan-open = ما تقوم به المجموعة
supported-sees-all = تشارك المجموعة معك هذه المراجعة كلها. ويمكنها تغيير ذلك في أي وقت.
supported-sees-summary = تشارك المجموعة ملخصًا لهذه المراجعة: أرقام، دون أي من كلماتها.
supported-plan-all = تشارك المجموعة معك خطتها كلها. ويمكنها تغيير ذلك في أي وقت.
supported-plan-summary = تشارك المجموعة ملخصًا لخطتها: أرقام، دون أي من كلماتها.
supported-why = لماذا لا يخص هذا المجموعة
supported-reflection = ما فكرت فيه المجموعة
supported-evidence = ما يمكنها أن تشير إليه
supported-more = المزيد عنه
views-label = صفحات شبكتكم
view-week = هذا الأسبوع
view-grid = حسب المبدأ
view-themes = المواضيع
view-changes = التغيّرات
view-register = المجموعات
view-reviews = القراءات
view-reports = التقارير
filter-groups = طرق أخرى للاختيار
filter-name = اسم مجموعة
filter-questionnaire = الاستبيان
filter-most-used = ما تستعمله أكثر المجموعات
filter-place = الحي
filter-tag = علامة
filter-need = من يحتاج إلى أحد
filter-since = أحدث مراجعة من
filter-until = أحدث مراجعة حتى
filter-off-groups = إظهار كل المجموعات
need-any = كل من يحتاج إليك هذا الأسبوع
need-stuck = متوقفة منذ 30 يومًا
need-overdue = عمل فات يومه
need-check-in = حان اجتماع المتابعة
need-review = قراءة تنتظر
need-nobody = لا أحد يديرها بعد
pages-first = العودة إلى البداية
pages-next = مجموعات أخرى
week-title =
    { $n ->
        [zero] لا أحد يحتاج إليك هذا الأسبوع
        [one] مجموعة واحدة تحتاج إليك هذا الأسبوع
        [two] مجموعتان تحتاجان إليك هذا الأسبوع
        [few] { $n } مجموعات تحتاج إليك هذا الأسبوع
        [many] { $n } مجموعة تحتاج إليك هذا الأسبوع
       *[other] { $n } مجموعة تحتاج إليك هذا الأسبوع
    }
week-text = هؤلاء قد يسعدهم أن يسمعوا منك.
week-plans = تشارك { $plans } من { $n } مجموعة خطتها معك؛ ولا يُقال هنا شيء عن البقية.
week-quiet = كل شيء هادئ. لا تأخير ولا توقف في الخطط التي تُشارَك معك.
week-stuck =
    { $n ->
        [zero] مجموعات متوقفة منذ 30 يومًا أو أكثر
        [one] مجموعة متوقفة منذ 30 يومًا أو أكثر
        [two] مجموعتان متوقفتان منذ 30 يومًا أو أكثر
        [few] مجموعات متوقفة منذ 30 يومًا أو أكثر
        [many] مجموعة متوقفة منذ 30 يومًا أو أكثر
       *[other] مجموعة متوقفة منذ 30 يومًا أو أكثر
    }
week-overdue =
    { $n ->
        [zero] مجموعات لديها أعمال فات يومها
        [one] مجموعة لديها عمل فات يومه
        [two] مجموعتان لديهما أعمال فات يومها
        [few] مجموعات لديها أعمال فات يومها
        [many] مجموعة لديها أعمال فات يومها
       *[other] مجموعة لديها أعمال فات يومها
    }
week-check-in =
    { $n ->
        [zero] مجموعات حان اجتماع متابعتها
        [one] مجموعة حان اجتماع متابعتها
        [two] مجموعتان حان اجتماع متابعتهما
        [few] مجموعات حان اجتماع متابعتها
        [many] مجموعة حان اجتماع متابعتها
       *[other] مجموعة حان اجتماع متابعتها
    }
week-nobody =
    { $n ->
        [zero] مجموعات لا أحد يديرها بعد
        [one] مجموعة لا أحد يديرها بعد
        [two] مجموعتان لا أحد يديرهما بعد
        [few] مجموعات لا أحد يديرها بعد
        [many] مجموعة لا أحد يديرها بعد
       *[other] مجموعة لا أحد يديرها بعد
    }
week-more =
    { $n ->
        [zero] ولا غيرها
        [one] وواحدة أخرى
        [two] واثنتان أخريان
        [few] و{ $n } أخرى
        [many] و{ $n } أخرى
       *[other] و{ $n } أخرى
    }
week-table = الشيء نفسه في جدول، مجموعة مجموعة
week-why = السبب
week-review-waits =
    { $n ->
        [one] قراءة واحدة تنتظر.
        [two] قراءتان تنتظران.
        [few] { $n } قراءات تنتظر.
       *[other] { $n } قراءة تنتظر.
    }
week-look = انظر إليها
week-hand-out = توزيع الروابط
week-theme = من { $n } مجموعة منخفضة أو غير متأكدة في أمر واحد
week-moved = من { $n } مجموعة لها مراجعتان صارت أقرب من قبل في «{ $principle }»
week-to-themes = التخطيط لتدريب
week-to-changes = رؤية ما تغيّر
week-to-grid = رؤية كل المجموعات حسب المبدأ
week-empty-title = لا مجموعات في شبكتكم بعد
week-empty-text = ثلاث خطوات، ثم تخبرك هذه الصفحة كل أسبوع من يحتاج إليك.
week-first-groups = أضف مجموعاتك: واحدة واحدة، أو قائمةً من جدول.
week-first-import = إحضار قائمة
week-first-links = أعطِ كل مجموعة رابطًا. من يفتحه يدير المجموعة هنا.
week-first-share = كل مجموعة تختار ما تراه. وحتى ذلك الحين ترى اسمها ولا شيء غيره.
grid-title = المجموعات حسب المبدأ
grid-text = أين تقف كل مجموعة في أحدث مراجعة تريك إياها. المجموعات مرتبة بأسمائها، لا بمستوياتها أبدًا.
grid-count =
    { $n ->
        [zero] لا مجموعات.
        [one] مجموعة واحدة.
        [two] مجموعتان.
        [few] { $n } مجموعات.
        [many] { $n } مجموعة.
       *[other] { $n } مجموعة.
    }
grid-shown = تريك { $shown } من { $n } مراجعةً من «{ $title }».
grid-none = لا مجموعة تطابق ذلك. اختر أقل، أو أظهر كل المجموعات.
grid-group = المجموعة
grid-plan = الخطة
grid-not-shown = لا تريك مراجعة من هذا
grid-other-days = أحدث مراجعة لها في أيام أخرى، أو لا تريك إياها
grid-not-looked = لم يُنظر فيه
grid-too-little = الإجابات قليلة
grid-plan-not-shown = غير معروضة
grid-plan-empty = لا شيء مفتوح
grid-plan-open =
    { $n ->
        [zero] لا شيء مفتوح.
        [one] 1 مفتوح.
        [two] 2 مفتوحان.
        [few] { $n } مفتوحة.
        [many] { $n } مفتوحة.
       *[other] { $n } مفتوحة.
    }
grid-plan-stuck =
    { $n ->
        [zero] متوقفة.
        [one] متوقفة منذ يوم.
        [two] متوقفة منذ يومين.
        [few] متوقفة منذ { $n } أيام.
        [many] متوقفة منذ { $n } يومًا.
       *[other] متوقفة منذ { $n } يومًا.
    }
grid-plan-overdue = فات يوم عمل منها.
grid-plan-check-in = اجتماع المتابعة قبل { $date }.
grid-plan-check-in-past = كان اجتماع المتابعة في { $date }.
themes-title = ما يظهر في مجموعات كثيرة
themes-found =
    { $n ->
        [zero] لا شيء يظهر في مجموعات كثيرة
        [one] أمر واحد يظهر في مجموعات كثيرة
        [two] أمران يظهران في مجموعات كثيرة
        [few] { $n } أمور تظهر في مجموعات كثيرة
        [many] { $n } أمرًا يظهر في مجموعات كثيرة
       *[other] { $n } أمرًا يظهر في مجموعات كثيرة
    }
themes-most = أكثر { $n } أمور تتكرر
themes-text = عبارات تكون فيها مجموعات كثيرة منخفضة أو لا تعرف بعد: تستحق تدريبًا أو زيارة أو أمسية مشتركة.
themes-none = لا تشارك أي مجموعة معك مراجعة كاملة بعد، فلا شيء يُعدّ. والملخص ليس فيه عبارات.
themes-few = لا شيء يظهر في ثلاث مجموعات وفي ثلثها.
themes-counted =
    { $n ->
        [zero] من لا مجموعة.
        [one] من مجموعة واحدة تشارك مراجعتها كلها.
        [two] من مجموعتين تشاركان مراجعتيهما كلتيهما.
        [few] من { $n } مجموعات تشارك مراجعاتها كلها.
        [many] من { $n } مجموعة تشارك مراجعاتها كلها.
       *[other] من { $n } مجموعة تشارك مراجعاتها كلها.
    }
themes-rest =
    { $n ->
        [zero] لا عبارات أخرى
        [one] عبارة أخرى واحدة
        [two] عبارتان أخريان
        [few] { $n } عبارات أخرى
        [many] { $n } عبارة أخرى
       *[other] { $n } عبارة أخرى
    }
themes-reading = { $count } من { $n } مجموعة: { $low } منخفضة، { $unsure } لا تعرف بعد. { $strong } قوية.
themes-asked = المجموعات
file-open = أعمال مفتوحة
file-done = أعمال أُنجزت
file-last-word = متوقفة منذ
file-past-day = أول موعد مضى
file-check-in = المتابعة
file-reviews = قراءات تنتظر
file-is-run = هناك من يديرها
file-yes = نعم
file-no = لا
file-mentor = يمكن لغيرها أن يتعلم منها
file-subject = عمّ هي
file-state = أين وصلت الآن
file-again = يُعاد النظر في
file-standing = أين تقف
themes-low = منخفضة
themes-unsure = لا تعرف بعد
themes-strong = قوية
theme-text = المجموعات التي تشارك معك مراجعتها كلها، بأسمائها.
theme-low =
    { $n ->
        [zero] لا مجموعة منخفضة هنا
        [one] مجموعة واحدة منخفضة هنا
        [two] مجموعتان منخفضتان هنا
        [few] { $n } مجموعات منخفضة هنا
        [many] { $n } مجموعة منخفضة هنا
       *[other] { $n } مجموعة منخفضة هنا
    }
theme-low-none = من الجيد معرفة ذلك.
theme-unsure =
    { $n ->
        [zero] لا مجموعة غير متأكدة
        [one] مجموعة واحدة لا تعرف بعد
        [two] مجموعتان لا تعرفان بعد
        [few] { $n } مجموعات لا تعرف بعد
        [many] { $n } مجموعة لا تعرف بعد
       *[other] { $n } مجموعة لا تعرف بعد
    }
theme-unsure-none = كل مجموعة سُئلت كان لديها جواب.
theme-mentors =
    { $n ->
        [zero] لا مجموعة يُتعلَّم منها بعد
        [one] مجموعة واحدة يمكنها أن تُري غيرها
        [two] مجموعتان يمكنهما أن تُريا غيرهما
        [few] { $n } مجموعات يمكنها أن تُري غيرها
        [many] { $n } مجموعة يمكنها أن تُري غيرها
       *[other] { $n } مجموعة يمكنها أن تُري غيرها
    }
theme-mentors-none = تُسمّى المجموعات القوية هنا حين تقول إنها سعيدة بذلك.
changes-title = ما الذي تغيّر
changes-text = كيف تحركت المجموعات من مراجعة إلى التالية. لا تُقارَن إلا مراجعات من الإصدار نفسه، ولمجموعات تريك كلتيهما.
changes-none = لا تريك أي مجموعة بعد مراجعتين يمكن مقارنتهما.
changes-none-shown = لا تريك أي مجموعة مراجعة بعد. حين تُشارَك مراجعتان لمجموعة ترى هنا كيف تحركت.
moved-title = المجموعات التي تحركت، حسب المبدأ
moved-most =
    { $n ->
        [one] المجموعة الوحيدة التي لها مراجعتان صارت أقرب في «{ $principle }»
       *[other] { $up } من { $n } مجموعة لها مراجعتان صارت أقرب في «{ $principle }»
    }
moved-none =
    { $n ->
        [one] المجموعة الوحيدة التي لها مراجعتان لم تصر أقرب بعد
       *[other] من { $n } مجموعة لها مراجعتان لم تصر أي منها أقرب بعد
    }
moved-away =
    { $down ->
        [zero] ولم تبتعد أي مجموعة في أي مبدأ.
        [one] في «{ $principle }» مجموعة واحدة صارت أبعد.
        [two] في «{ $principle }» مجموعتان صارتا أبعد.
       *[other] في «{ $principle }» { $down } مجموعة صارت أبعد.
    }
moved-part = { $up } أقرب، { $same } كما هي، { $down } أبعد
moved-compared = مجموعات قورنت
moved-nearer = أقرب
moved-same = كما هي تقريبًا
moved-further = أبعد
courses-of-groups = كل مجموعة عبر الزمن
courses-of-groups-text = صورة لكل مجموعة، كلها على السنوات نفسها. المكيال الممتلئ هو حيث كانت؛ ولا خط حيث تغيرت العبارات.
changes-at = { $level } ({ $date })
changes-from-to = { $from } ← { $to }
week-reviews =
    { $n ->
        [zero] قراءات تنتظر
        [one] قراءة تنتظر
        [two] قراءتان تنتظران
        [few] قراءات تنتظر
        [many] قراءة تنتظر
       *[other] قراءة تنتظر
    }
week-to-reviews = اقرأ الأولى
error-not-shared = لم تعد مجموعتكم تشارك هذا، فلن يقرأه أحد. شاركوه مرة أخرى إن أردتم الجواب.
reviews-title = القراءات
reviews-headline =
    { $n ->
        [zero] لا قراءة تنتظرك
        [one] قراءة واحدة تنتظرك
        [two] قراءتان تنتظرانك
        [few] { $n } قراءات تنتظرك
        [many] { $n } قراءة تنتظرك
       *[other] { $n } قراءة تنتظرك
    }
reviews-text = مراجعات وخطط تشاركها المجموعات معك كاملة. اقرأها، واسأل، وقل ما رأيته في زيارة، واقترح.
reviews-none = لا تشارك أي مجموعة معك مراجعة أو خطة كاملة بعد. كل مجموعة تختار لنفسها.
reviews-none-here = لا شيء هنا الآن.
reviews-more = قراءات أخرى
review-state-waiting = لم ينظر أحد بعد
review-state-answered = أجابت المجموعة
review-state-under-way = بدأت
review-state-asked = تنتظر المجموعة
review-state-done = انتهت
review-by = { $name }، { $date }
review-next = النظر مجددًا في { $date }
review-statement-text = اقرأ ما تقوله المجموعة. ثم اسأل، أو قل ما رأيت، أو اقترح شيئًا. يرون اسمك وكلماتك.
review-their-answer = ما أجابت به المجموعة
review-said = ما قيل
review-speak = اسأل، أو قل ما رأيت
review-whole = المراجعة كلها
review-whole-plan = الحديث مع المجموعة عن خطتها
review-question = سؤال
review-question-words = سؤالك
review-question-button = اسأل المجموعة
review-visit = قل ما رأيته في زيارة
review-visit-verdict = ماذا رأيت؟
review-visit-day = يوم زيارتك
review-visit-words = في كلمات قليلة
review-visit-button = احفظ ما رأيت
review-suggestion = اقتراح عمل
review-suggestion-words = ماذا يمكنهم أن يفعلوا؟
review-suggestion-hint = المجموعة تقرر. إن قالت نعم، يدخل خطتها بهذه الكلمات.
review-suggestion-button = اقترحه
review-finished = إنهاء القراءة
review-finished-words = كلمة إلى المجموعة
review-finished-next = متى تنظر مجددًا؟ يمكنك ترك هذا فارغًا.
review-finished-button = إنهاء
verdict-agree = كما تقول المجموعة
verdict-partly = بعضه
verdict-not-seen = لم يظهر في ذلك اليوم
said-review-said = حُفظ. تراه المجموعة الآن.
note-question = يسأل { $name }
note-answer = يجيب { $name }
note-visit = كان { $name } هناك
note-visit-agree = رآه { $name } كما تراه المجموعة
note-visit-partly = رأى { $name } بعضه
note-visit-not-seen = لم يره { $name } في ذلك اليوم
note-suggestion = يقترح { $name }
note-accepted = وضعه { $name } في الخطة
note-declined = يقول { $name }: ليس لنا، شكرًا
note-finished = انتهى { $name }
note-begun = بدأ { $name } القراءة
reviewed-title = ما تقوله شبكتكم
reviewed-text = أسئلة وزيارات واقتراحات ممن يساندون مجموعتكم. أجيبوا حين يناسبكم.
reviewed-none = لم يقل أحد شيئًا بعد. لا يقرأ أهل شبكتكم إلا ما تشاركونه كاملًا.
reviewed-plan = خطتكم
reviewed-state-waiting = لم ينظر أحد بعد
reviewed-state-under-way = تُقرأ الآن
reviewed-state-asked = تنتظركم
reviewed-state-answered = أجبتم
reviewed-state-done = انتهت
reviewed-state-withdrawn = لم تعد تُشارَك
reviewed-who = تشاركون هذا مع { $network }. ما يقال هنا يرونه هم ومن يديرون مجموعتكم.
reviewed-withdrawn = لم تعودوا تشاركون هذا. ما قيل يبقى هنا لكم؛ هم لا يرونه بعد الآن، ولا يُضاف شيء.
reviewed-next = ينظرون مجددًا في { $date }.
reviewed-nothing-yet = لم يُقل شيء بعد.
reviewed-results = رؤية نتائج هذه المراجعة
reviewed-answer-words = جوابكم
reviewed-answer = أجيبوا
reviewed-decide-words = هل تودون قول شيء معه؟ يمكنكم ترك هذا فارغًا.
reviewed-accept = ضعوه في خطتنا
reviewed-decline = ليس لنا، شكرًا
reviewed-home = من شبكتكم
reviewed-link = رؤية ما قيل
reviewed-questions =
    { $n ->
        [zero] لا سؤال ينتظر.
        [one] سؤال واحد ينتظر جوابًا.
        [two] سؤالان ينتظران جوابًا.
        [few] { $n } أسئلة تنتظر جوابًا.
        [many] { $n } سؤالًا ينتظر جوابًا.
       *[other] { $n } سؤالًا ينتظر جوابًا.
    }
reviewed-suggestions =
    { $n ->
        [zero] لا اقتراح ينتظر.
        [one] اقتراح واحد ينتظر كلمتكم.
        [two] اقتراحان ينتظران كلمتكم.
        [few] { $n } اقتراحات تنتظر كلمتكم.
        [many] { $n } اقتراحًا ينتظر كلمتكم.
       *[other] { $n } اقتراحًا ينتظر كلمتكم.
    }
reviewed-no-news = لا شيء ينتظركم.
said-review-answered = أُجيب. شكرًا لكم.
import-title = إحضار قائمة بمجموعاتك
import-text = إن كانت مجموعاتك في جدول فلا حاجة إلى كتابتها ثانية. أحضر القائمة، وانظر ما ينتج عنها قبل أن يُضاف شيء.
import-rule-row = صف لكل مجموعة.
import-rule-columns = عمود فيه أسماء المجموعات. وقد توجد أعمدة أخرى: الحي، العلامات، ما تفعله المجموعة. وقد يحمل الصف الأول عناوين.
import-rule-kinds = مصنف Excel (.xlsx)، أو جدول نصي (CSV). يمكن للبرامج الأخرى أن تحفظ بأحدهما.
import-rule-most = ‏5,000 مجموعة و40 عمودًا و2 ميغابايت على الأكثر.
import-from-file = من ملف
import-file = الملف
import-read-file = قراءة الملف
import-from-list = مما نسخته
import-list = قائمتك
import-list-hint = انسخ الخلايا في جدولك، والصقها هنا. هذا يصلح على الهاتف.
import-read-list = قراءة القائمة
import-before = قوائم أحضرتها من قبل
import-pasted = قائمة ملصقة
import-all = كل القوائم
import-state-read = قُرئت ولم تُضف بعد
import-state-added =
    { $n ->
        [zero] لم تُضف مجموعات
        [one] أُضيفت مجموعة واحدة
        [two] أُضيفت مجموعتان
        [few] أُضيفت { $n } مجموعات
        [many] أُضيفت { $n } مجموعة
       *[other] أُضيفت { $n } مجموعة
    }
import-state-undone = أُضيفت ثم أُزيلت
import-columns-title = ماذا في كل عمود؟
import-columns-text = قل ما يخبر به كل عمود عن المجموعات. لقد خمّنّا. وما تتركه لا يُحفظ.
import-headings = الصف الأول يحمل عناوين
import-column = العمود { $letter }
import-column-is = العمود { $letter } هو
import-column-empty = لا شيء في هذا العمود.
import-leave-out = اتركه
import-is-name = اسم المجموعة
import-is-neighbourhood = الحي
import-is-tags = العلامات
import-is-place = أين تلتقي
import-is-does = ما تفعله
import-is-size = أفراد المجموعة
import-is-reached = من تصل إليهم
import-is-volunteers = المتطوعون
import-is-languages = اللغات
import-to-check = رؤية ما ينتج
import-to-columns = تغيير معنى الأعمدة
import-ready =
    { $n ->
        [zero] لا مجموعات جاهزة للإضافة
        [one] مجموعة واحدة جاهزة للإضافة
        [two] مجموعتان جاهزتان للإضافة
        [few] { $n } مجموعات جاهزة للإضافة
        [many] { $n } مجموعة جاهزة للإضافة
       *[other] { $n } مجموعة جاهزة للإضافة
    }
import-look =
    { $n ->
        [zero] لا شيء للنظر فيه
        [one] أمر واحد للنظر فيه أولًا
        [two] أمران للنظر فيهما أولًا
        [few] { $n } أمور للنظر فيها أولًا
        [many] { $n } أمرًا للنظر فيه أولًا
       *[other] { $n } أمرًا للنظر فيه أولًا
    }
import-no-groups = لا مجموعات في هذه القائمة
import-none-left = لم يبق شيء يُضاف
import-check-text = لم يُضف شيء بعد. هذا ما ستأتي به القائمة.
import-rows =
    { $n ->
        [zero] لا صفوف في القائمة تحت عناوينها.
        [one] في القائمة صف واحد.
        [two] في القائمة صفان.
        [few] في القائمة { $n } صفوف.
        [many] في القائمة { $n } صفًا.
       *[other] في القائمة { $n } صفًا.
    }
import-sound =
    { $n ->
        [zero] لا شيء منها جاهز كما هو.
        [one] واحد منها جاهز كما هو.
        [two] اثنان منها جاهزان كما هما.
        [few] { $n } منها جاهزة كما هي.
        [many] { $n } منها جاهزة كما هي.
       *[other] { $n } منها جاهزة كما هي.
    }
import-stay-out =
    { $n ->
        [zero] لا يبقى شيء خارجًا.
        [one] صف واحد يبقى خارجًا.
        [two] صفان يبقيان خارجًا.
        [few] { $n } صفوف تبقى خارجًا.
        [many] { $n } صفًا يبقى خارجًا.
       *[other] { $n } صفًا يبقى خارجًا.
    }
import-new-neighbourhoods =
    { $n ->
        [zero] لا أحياء جديدة.
        [one] حي واحد جديد.
        [two] حيان جديدان.
        [few] { $n } أحياء جديدة.
        [many] { $n } حيًا جديدًا.
       *[other] { $n } حيًا جديدًا.
    }
import-add-text = لا يتلقى أحد رسالة حين تضيف المجموعات. ولا يديرها أحد حتى توزع الروابط. وما تقوله القائمة عنها يقرؤه كل من يساند هذه الشبكة.
import-add =
    { $n ->
        [zero] لا شيء للإضافة
        [one] إضافة مجموعة واحدة
        [two] إضافة مجموعتين
        [few] إضافة { $n } مجموعات
        [many] إضافة { $n } مجموعة
       *[other] إضافة { $n } مجموعة
    }
import-mend = يمكنك تغيير معنى الأعمدة، أو إصلاح القائمة في جدولك وإحضارها مجددًا، أو ترك هذه الصفوف.
import-leave = ترك الصفوف التي فيها ما يُنظر فيه
import-check-again = انظر مجددًا
import-another = إحضار قائمة أخرى
import-problems = للنظر فيه
import-problems-rest =
    { $n ->
        [zero] ولا غيرها.
        [one] وواحد آخر.
        [two] واثنان آخران.
        [few] و{ $n } أخرى.
        [many] و{ $n } أخرى.
       *[other] و{ $n } أخرى.
    }
import-no-name = { $cell }: لا اسم هنا.
import-too-long = { $cell }: يتسع لـ { $n } حرفًا، وهنا أكثر.
import-no-number = { $cell }: ينبغي أن يكون عددًا، مثل 30 أو 1,200.
import-many-tags = { $cell }: يتسع لـ { $n } علامة، وهنا أكثر.
import-long-tag = { $cell }: تتسع العلامة لـ { $n } حرفًا، وهنا واحدة أطول. ضع فواصل بين العلامات.
import-twice = { $cell }: هذا الاسم في { $first } أيضًا.
import-known = { $cell }: مجموعة بهذا الاسم موجودة في شبكتك.
import-as-they-will-be = المجموعات كما ستكون
import-groups-rest =
    { $n ->
        [zero] ولا غيرها.
        [one] ومجموعة أخرى.
        [two] ومجموعتان أخريان.
        [few] و{ $n } مجموعات أخرى.
        [many] و{ $n } مجموعة أخرى.
       *[other] و{ $n } مجموعة أخرى.
    }
import-added-title =
    { $n ->
        [zero] لم تُضف مجموعات
        [one] أُضيفت مجموعة واحدة
        [two] أُضيفت مجموعتان
        [few] أُضيفت { $n } مجموعات
        [many] أُضيفت { $n } مجموعة
       *[other] أُضيفت { $n } مجموعة
    }
import-added-text = مجموعات هذه القائمة في شبكتك. والآن أعطِ رابطًا لأحد في كل منها.
import-read-by = أحضر { $name } القائمة في { $when }.
import-added-by = أضاف { $name } المجموعات في { $when }.
import-undone-by = أزال { $name } مجموعات هذه القائمة في { $when }. يمكنك إضافتها من جديد.
import-to-invitations = توزيع الروابط
import-to-groups = رؤية مجموعاتك
import-undo-title = هل كانت القائمة الخطأ؟
import-undo-offer = ما دام لا أحد يستعمل المجموعات، يمكنك إزالتها كلها.
import-undo-link = أزلها
import-undo-question =
    { $n ->
        [zero] لا شيء يُزال
        [one] إزالة مجموعة واحدة؟
        [two] إزالة مجموعتين؟
        [few] إزالة { $n } مجموعات؟
        [many] إزالة { $n } مجموعة؟
       *[other] إزالة { $n } مجموعة؟
    }
import-undo-text = تغادر كل مجموعات هذه القائمة شبكتك مع ما قالته القائمة عنها. وتتوقف الروابط التي صنعتها لها. وتبقى القائمة نفسها، فيمكنك إضافة المجموعات من جديد.
import-undo-button = أزلها
import-undo-leave = أبقها
import-in-use-title = بعض هذه المجموعات مستعمل
import-in-use-text = أحد يديرها، أو كتب فيها، أو مضت في طريقها. ما هو لها يبقى، فلم يُزَل شيء. هذه مستعملة:
import-in-use-more = وغيرها.
said-list-added = تم. مجموعاتك هنا.
said-list-undone = أُزيلت مجموعات هذه القائمة.
said-list-changed = تغير شيء منذ نظرت. انظر إلى القائمة مرة أخرى من فضلك.
error-list-nothing = اختر ملفًا أو الصق قائمة من فضلك.
error-list-kind = لا قائمة نقدر على قراءتها في هذا الملف. افتحه في برنامج الجداول، واحفظه بصيغة ‎.xlsx أو CSV، وأحضره.
error-list-locked = هذا الملف مقفل بكلمة مرور، أو محفوظ بالصيغة القديمة (‎.xls). افتحه، واحفظه بصيغة ‎.xlsx دون كلمة مرور، وأحضره.
error-list-broken = هذا الملف تالف فلم نقدر على قراءته. افتحه في برنامج الجداول، واحفظه من جديد، وأحضره.
error-list-empty = لا شيء في هذه القائمة. إن كانت المجموعات في ورقة مخفية فأظهرها واحفظ وأحضر الملف ثانية.
error-list-too-long = نقدر على قراءة { $n } مجموعة معًا، وفي هذه القائمة صفوف أكثر. أحضرها أجزاءً من فضلك.
error-list-too-wide = نقدر على قراءة { $n } عمودًا، وفي هذه القائمة أكثر. أزل ما لا تحتاجه من فضلك.
error-list-too-large = هذه القائمة أكبر مما نقدر على استلامه: للملف 2 ميغابايت. انسخ الصفوف التي تحتاجها إلى ورقة جديدة، واحفظها، وأحضرها.
error-list-name-missing = قل أي عمود يحمل أسماء المجموعات من فضلك.
error-list-fact-twice = عمود آخر هو هذا بالفعل. اختره لأحدهما.
error-number-unreadable = اكتب عددًا صحيحًا مثل 40. ويمكنك تركه فارغًا.
error-too-many = هذا أكثر من { $n }. اترك بعضها.
error-last-one = أنت وحدك من يساند هذه الشبكة. ادعُ أحدًا أولًا، ثم يمكنك المغادرة.
profile-title = عن مجموعتكم
profile-text = بضع معلومات إن أحببتم. لكل منها تختارون هل يقرؤها من يساندون شبكتكم.
profile-link = قولوا شيئًا عن مجموعتكم
profile-foreign = كتبت شبكتكم بعض هذا قبل أن يدير أحد المجموعة هنا. هل هو صحيح؟ غيّروا ما ليس كذلك، واختاروا ما يمكنهم قراءته.
profile-does = ما تفعلونه
profile-does-hint = في جملة أو جملتين: مؤونة أيام الثلاثاء، نادي غداء، مجموعة سكان.
profile-place = أين أنتم
profile-size = كم شخصًا يديرها
profile-volunteers = كم شخصًا يتطوع
profile-reached = من تصلون إليهم في أسبوع عادي
profile-languages = لغات يتكلمها الناس هنا
profile-mentor = يسعدنا أن نُذكر كمجموعة يتعلم منها غيرها
profile-mentor-hint = عندئذ قد يسمّيكم من يساندون الشبكة لغيركم حيث أنتم أقوياء. لا يُشارَك بهذا شيء آخر.
profile-consent = يمكن لشبكتنا قراءة هذا
profile-save = حفظ
profile-is-mentor = يسعد المجموعة أن تُذكر كواحدة يتعلم منها غيرها.
people-profile = ما تفعلونه وأين ولكم شخص. أنتم تختارون من يقرؤه.
said-profile-saved = حُفظ.
register-title = مجموعاتك
register-text = كل مجموعات شبكتك، بأسمائها.
register-people = من يساند هذه الشبكة
register-nobody = لا أحد يديرها بعد
register-none = لم يُذكر
register-ours = ما تحفظه شبكتك
register-tags = العلامات
register-tags-hint = كلمات قصيرة تُعرف بها المجموعات، بينها فواصل: حلال، مساءً، جديدة هذا العام.
register-known = المعروف حتى الآن: { $names }. يمكنك كتابة جديد.
register-change = تغيير الحي والعلامات
register-change-text = هذه ملاحظات شبكتك الخاصة. المجموعة لا تراها.
register-start = ما تعرفه عن المجموعة
register-start-text = بداية لمن سيديرها. يمكنه تغييرها واختيار ما يمكنك قراءته.
said-register-kept = حُفظ.
supported-profile = عن المجموعة
hand-out-title = توزيع الروابط
hand-out-text = رابط لكل مجموعة لا يديرها أحد بعد. من يفتحه يدير المجموعة هنا.
hand-out-none = لكل مجموعة من يديرها.
hand-out-which = أي مجموعات؟
hand-out-more = هذه أول { $n }. حين تنضم، عد إلى البقية.
hand-out-button = اصنع الروابط
hand-out-done = روابط للطباعة والتوزيع
hand-out-once = اطبع هذه الصفحة الآن: تظهر الروابط هذه المرة فقط. كل بطاقة لمجموعة واحدة. أعطها لمن تثق به ليديرها.
hand-out-how = وجّه كاميرا هاتفك إلى المربع، أو اكتب الرابط. عندئذ تدير مجموعتك على Good Measure.
hand-out-holds = يعمل أسبوعين، ولشخص واحد.
network-people-title = من يساند هذه الشبكة
network-people-text = هؤلاء يرون ما تشاركه المجموعات ويتحدثون معها عنه.
network-people-invite = اصنع رابطًا لمن يساندها معك
network-bring-title = مجموعة موجودة في مكان آخر
network-bring-text = يمكن للمجموعة أن تكون في عدة شبكات. أعطِ هذا الرابط لمن يديرها. لا يُشارَك شيء حتى تقول المجموعة ذلك.
network-bring-button = اصنع رابطًا لمثل هذه المجموعة
network-leave-title = مغادرة هذه الشبكة
network-leave-alone = أنت وحدك. ادعُ أحدًا أولًا، ثم يمكنك المغادرة.
network-leave-text = لن ترى هذه الشبكة ولا ما تشاركه مجموعاتها. والآخرون يواصلون.
network-leave-button = مغادرة هذه الشبكة
leave-link = مغادرة هذه المجموعة
remove-link = إخراج { $name }
leave-stay = لا، أبقى
leave-title = مغادرة هذه المجموعة؟
leave-text = لن ترى ما تكتبه هذه المجموعة ولن تغيره. وما كتبته يبقى مع المجموعة.
leave-button = نعم، أغادر
remove-title = إخراج { $name } من هذه المجموعة؟
remove-text = لن يرى { $name } ما تكتبه هذه المجموعة ولن يغيره. وما كتبه { $name } يبقى مع المجموعة.
remove-button = نعم، أخرجه
leave-last = أنت وحدك من يديرها. بعدك لن يديرها أحد، وكل ما كُتب يُحفظ. ويمكن لمن يساندون شبكتكم أن يعطوا رابطًا لشخص جديد.
leave-last-alone = أنت وحدك من يديرها، وليست في أي شبكة: بعدك لا يقدر أحد على الدخول. ادعُ أحدًا أولًا، أو خذ كل شيء في ملف واحد.
said-person-left = خرج. وما كتبه يبقى.
leave-network-link = مغادرة هذه الشبكة
leave-network-title = مغادرة { $network }؟
leave-network-text = تحتفظ مجموعتكم بكل ما كتبته. ولن يرى أهل هذه الشبكة منها شيئًا، ولا حتى اسمها.
leave-network-after = إن عدتم يومًا، لا يُشارَك شيء حتى تقولوا ذلك.
leave-network-button = نعم، نغادر الشبكة
said-network-left = غادرت مجموعتكم الشبكة. لا يُرى منها شيء هناك بعد الآن.
said-network-joined = مجموعتكم في الشبكة الآن. لا يُشارَك شيء بعد: اختاروا ما يرونه.
join-support-title = مساندة { $network }
join-support-text = يطلب منك { $name } أن تساندا معًا مجموعات { $network }. سترى ما تشاركه هذه المجموعات.
join-support-button = نعم، أفعل
join-bring-title = إحضار مجموعتك إلى { $network }
join-bring-text = يدعو { $name } مجموعتك إلى { $network }. تحتفظ بكل ما كتبته. يرون اسمها ومن يديرها، ولا شيء غيرهما حتى تقولوا ذلك.
join-bring-which = أي من مجموعاتك؟
join-bring-none = لا تدير مجموعة هنا. اطلب ممن يديرها أن يفتح هذا الرابط.
join-bring-button = أحضرها
reports-title = التقارير
reports-text = ما فعلته شبكتكم في مدة، لمن يمولها وللمجموعات نفسها. لا تُسمّى أي مجموعة.
reports-none = لم يُكتب تقرير بعد. يخبر التقرير من شارك، وأين تقف المجموعات، وما تحرك، وما أُنجز، وما تعلمتم.
reports-new = كتابة تقرير
reports-write = ابدأ
reports-name = العنوان
report-title-hint = مثلًا: عامنا 2026.
report-from = من
report-to = إلى
report-period = { $network }، من { $from } إلى { $to }
report-change = اختيار المعلومات وإضافة كلماتكم
report-facts = بماذا يخبر؟
report-fact-taking-part = من شارك
report-fact-standings = أين تقف المجموعات
report-fact-moved = ما الذي تحرك
report-fact-actions = ما خُطط له وما أُنجز
report-fact-themes = ما يظهر في مجموعات كثيرة
report-fact-visits = ما رُئي في الزيارات
report-opening = كلمات الافتتاح
report-learned = ما تعلمتموه
report-closing = كلمات الختام
said-report-saved = حُفظ. هذا ما يقوله التقرير الآن.
report-learned-title = ما تعلمناه
report-taking-part = شاركت { $part } من { $n } مجموعة
report-audits =
    { $n ->
        [zero] لا تُشارَك معنا مراجعة من هذه المدة.
        [one] تشارك معنا مراجعة واحدة من هذه المدة.
        [two] تشارك معنا مراجعتين من هذه المدة.
        [few] تشارك معنا { $n } مراجعات من هذه المدة.
        [many] تشارك معنا { $n } مراجعة من هذه المدة.
       *[other] تشارك معنا { $n } مراجعة من هذه المدة.
    }
report-quiet =
    { $n ->
        [zero] كل المجموعات تشارك مراجعة من هذه المدة.
        [one] مجموعة واحدة لا تشارك شيئًا من هذه المدة؛ ولا يُقال عنها شيء.
        [two] مجموعتان لا تشاركان شيئًا من هذه المدة؛ ولا يُقال عنهما شيء.
        [few] { $n } مجموعات لا تشارك شيئًا من هذه المدة؛ ولا يُقال عنها شيء.
        [many] { $n } مجموعة لا تشارك شيئًا من هذه المدة؛ ولا يُقال عنها شيء.
       *[other] { $n } مجموعة لا تشارك شيئًا من هذه المدة؛ ولا يُقال عنها شيء.
    }
report-standings = أين تقف المجموعات
report-standings-text =
    { $n ->
        [zero] لا مراجعات بعد.
        [one] في أحدث مراجعة تشاركها مجموعة واحدة. الأرقام مجموعات.
        [two] في أحدث مراجعة تشاركها كل من مجموعتين. الأرقام مجموعات.
        [few] في أحدث مراجعة تشاركها كل من { $n } مجموعات. الأرقام مجموعات.
        [many] في أحدث مراجعة تشاركها كل من { $n } مجموعة. الأرقام مجموعات.
       *[other] في أحدث مراجعة تشاركها كل من { $n } مجموعة. الأرقام مجموعات.
    }
report-of = مجموعات لها نتيجة
report-apart = لم تُقارَن: { $single } لها مراجعة واحدة فقط، و{ $other } كانت مراجعتها السابقة من إصدار آخر.
report-actions =
    { $n ->
        [zero] لم يُنجز عمل في هذه المدة
        [one] أُنجز عمل واحد
        [two] أُنجز عملان
        [few] أُنجزت { $n } أعمال
        [many] أُنجز { $n } عملًا
       *[other] أُنجز { $n } عملًا
    }
report-plans = في { $plans } من { $n } مجموعة، وهي التي تشارك خطتها معنا.
report-by-day = أُنجز { $done } من { $n } كان لها يوم قبل ذلك اليوم.
report-planned = خُطط لها
report-done = أُنجزت
report-let-go = تُركت
report-open = مفتوحة الآن
report-actions-table = الأعمال
report-visits =
    { $n ->
        [zero] لم تُسجَّل زيارة
        [one] نُظر في أمر واحد في زيارة
        [two] نُظر في أمرين في زيارات
        [few] نُظر في { $n } أمور في زيارات
        [many] نُظر في { $n } أمرًا في زيارات
       *[other] نُظر في { $n } أمرًا في زيارات
    }
report-visits-table = الزيارات
report-how-title = كيف صُنعت هذه الأرقام
report-how-shared = لا يُعدّ إلا ما تشاركه المجموعات مع هذه الشبكة. المجموعات التي لا تشارك شيئًا تُعدّ مجموعات، ولا يُخمَّن عنها شيء.
report-how-level = نتيجة المجموعة متوسط مستوياتها. «لا نعرف بعد» و«ليس لنا» لا يدخلان المتوسط أبدًا، ومع أقل من نصف العبارات المجابة لا يوجد متوسط.
report-how-moved = تُعدّ المجموعة متحركة حين يرتفع متوسطها أو ينخفض ربع مستوى أو أكثر بين مراجعتين من الإصدار نفسه.
report-how-theme = الموضوع عبارة تكون فيها ثلاث مجموعات أو أكثر، وثلث من أجابوها، في النصف الأدنى من المقياس أو لا تعرف بعد.
week-again =
    { $n ->
        [zero] قراءات للنظر فيها مجددًا
        [one] قراءة للنظر فيها مجددًا
        [two] قراءتان للنظر فيهما مجددًا
        [few] قراءات للنظر فيها مجددًا
        [many] قراءة للنظر فيها مجددًا
       *[other] قراءة للنظر فيها مجددًا
    }
reviews-again = حان وقت النظر مجددًا
reviews-again-text = قراءات قلت متى تنظر فيها مجددًا، حتى أسبوع من الآن.
reviewed-typed = ما كتبتموه
reviewed-results-line = قرأ هذه المراجعة أشخاص من شبكتكم:
reviewed-visits =
    { $n ->
        [zero] لا ملاحظات جديدة من زيارة.
        [one] هناك ملاحظة جديدة من زيارة.
        [two] هناك ملاحظتان جديدتان من زيارات.
        [few] هناك { $n } ملاحظات جديدة من زيارات.
        [many] هناك { $n } ملاحظة جديدة من زيارات.
       *[other] هناك { $n } ملاحظة جديدة من زيارات.
    }
reviewed-finished =
    { $n ->
        [zero] لم تنتهِ قراءة مؤخرًا.
        [one] انتهت قراءة واحدة مؤخرًا.
        [two] انتهت قراءتان مؤخرًا.
        [few] انتهت { $n } قراءات مؤخرًا.
        [many] انتهت { $n } قراءة مؤخرًا.
       *[other] انتهت { $n } قراءة مؤخرًا.
    }
