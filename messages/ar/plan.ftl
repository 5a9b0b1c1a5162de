# A plan: its actions, check-ins, days and progress.

## Suggestions and the plan

plan-title = خطتنا
plan-text = ما ستفعلونه، ومن يقوده، ومتى يتم.
plan-empty = لم يُخطَّط لشيء بعد. أمر واحد صغير بداية جيدة.
plan-suggestions = أفكار من مراجعتكم الأخيرة
plan-closed = ما أُنجز أو تُرك
plan-take = طباعة الخطة أو تنزيلها
plan-take-text = اطبعوها، أو أرسلوها إلى الآخرين، أو علّقوها. ولا بأس بخطة لم تكتمل.
plan-pdf = تنزيل للطباعة (PDF)
plan-csv = تنزيل على شكل جدول (CSV)
plan-file = خطة العمل
pdf-title = خطة عمل { $group }
pdf-subtitle = كما كانت في { $date }
pdf-footer = أُعدّت باستخدام Good Measure
wall-what = ماذا
wall-who = من
wall-when = متى
wall-how = كيف يسير
wall-key-started = بدأ، أو ينتظر
csv-state = إلى أين وصل
csv-principle = المبدأ
csv-statement = العبارة
action-own = التخطيط لشيء من عندكم
action-new-title = التخطيط لشيء
action-text = السطر الأول وحده ضروري. ومن يقوده ومتى وخطوة أولى تجعل إنجازه أسهل.
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
action-more = لماذا، ومن يساعد، وما تحتاجون إليه
action-unfinished = من، ومتى، وما الخطوة الأولى؟
action-reword-more = تغيير الكلمات، أو إضافة السبب وما تحتاجون إليه
action-plan-button = ضعه في خطتنا
action-save = حفظ
action-leave = العودة إلى خطتنا
action-meanwhile = حُفظ هذا في هذه الأثناء
action-close-title = هل انتهيتم من هذا؟
action-close-which = كيف انتهى؟
action-done = تم إنجازه
action-let-go = تركناه
action-close-note = ما الذي تغيّر، أو لماذا تركتموه
action-close-note-hint = لا يلزم أن تكتبوا شيئًا. ولا بأس بتركه.
action-close-button = إنهاء هذا
action-closed-title = هذا منتهٍ
action-reopen = فتحه من جديد
state-planned = لم يبدأ بعد
state-unfinished = { $state }. بقي أن تملؤوا: { $missing }
state-overdue = مضى اليوم المحدد
state-overdue-hint = أعطوه يومًا جديدًا أو اتركوه
state-done = أُنجز في { $date }
state-let-go = تُرك في { $date }
missing-lead = من يقود
missing-due-on = متى يتم
missing-first-step = الخطوة الأولى

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
progress-text = هنا ترون ما خططتم له، وما صار إليه، وكيف تغيّر الحال من مراجعة إلى أخرى.
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
places-rule = العمل الذي يجيب عن عبارات من مبدأين يُحسب في كليهما.
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
courses-key-audit = مراجعة واحدة. كلما ارتفعت العلامة ارتفع المستوى.
courses-key-later = مراجعة واحدة، بعد أن تغيّرت العبارات.
courses-key-done = يوم أنجزتم فيه شيئًا لأجله.
courses-key-round = جولة قال فيها من يأتون كيف هو الأمر
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
action-reason = لماذا اليوم الجديد؟
action-reason-hint = فقط إذا غيّرتم اليوم. لا يلزم أن تكتبوا شيئًا؛ كلمات قليلة تساعدكم على التذكر لاحقًا.
action-reword = تغيير الكلمات أو اليوم أو من يقود
action-split = فصل جزء منه
remove-action-link = إزالة هذا العمل
remove-action-title = هل يُزال هذا العمل؟
remove-action-what = يختفي «{ $what }» من خطتكم وتقويمكم ومن كل القوائم، كأنه لم يُخطَّط قط.
action-link = اختيار العبارات التي يجيب عنها
split-title = فصل جزء
split-text = أعطوا الجزء كلماته ومن يقوده ويومه. ويبقى الباقي في مكانه. غيّروا بعد ذلك ما بقي هناك.
link-title = عن أي عبارات يجيب؟
link-text = ضعوا علامة على كل عبارة سيساعد فيها هذا. وستظهره الخطة والرسوم هناك.
link-none = ابدؤوا مراجعة أولاً. بعدها يمكنكم الاختيار من عباراتها هنا.
link-leave = العودة دون حفظ
say-button = حفظ هذا

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
check-in-begin = ابدؤوا المتابعة
check-in-last = آخر ما قيل
check-in-how = كيف يسير الأمر؟
check-in-words-hint = ماذا حدث، أو ماذا تنتظرون، أو ما الذي تغيّر.
check-in-who-and-when = من يقود، ومتى، والخطوة الأولى
check-in-closed = هذا منتهٍ من قبل.
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

## What comes round

home-due = ما هو قادم
home-schedule = تغيير هذه الأيام
schedule-title = متى تلتقون المرة القادمة؟
schedule-text = يقترح Good Measure متابعة كل ثلاثة أشهر ومراجعة كاملة كل سنة. اختاروا الأيام التي تناسبكم.
schedule-check-in = المتابعة القادمة
schedule-check-in-hint = نظرة قصيرة إلى الخطة. مثلًا 21 فبراير، أو بعد 3 أشهر.
schedule-audit = المراجعة القادمة
schedule-audit-hint = نظرة كاملة إلى الأحوال. مثلًا 21 نوفمبر 2027.
schedule-proposed = مقترح
schedule-agreed = متفق عليه
schedule-now = حان الوقت
schedule-leave = العودة دون حفظ
