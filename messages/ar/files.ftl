# Files that people take away.

## Files and calendars

plan-xlsx = تنزيل كمصنف (Excel)
plan-calendar = وضع الأيام في تقويم
sheet-actions = الأعمال
sheet-notes = الملاحظات
sheet-statements = العبارات
sheet-printed = ليست كل الأعمدة على الورق، كي تُقرأ هذه. والبقية في الملف.
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
calendar-alarm = ذكّرونا صباح اليوم السابق لكل متابعة
calendar-has-alarm = مع تذكير بكل متابعة
calendar-empty = لا يوم لشيء بعد
calendar-empty-text = ما تخططون له بيوم محدد، ومتى تجتمعون، سيظهر هنا من تلقاء نفسه.
calendar-here = هذا هو الرابط
calendar-here-text = انسخه الآن: لن تراه مرة أخرى، لكن يمكنك دائمًا إنشاء رابط جديد.
calendar-how-phone = على iPhone: الإعدادات، التقويم، الحسابات، إضافة حساب، أخرى، إضافة تقويم مشترك.
calendar-how-google = في Google Calendar على الحاسوب: تقاويم أخرى، علامة زائد، من URL.
calendar-how-outlook = في Outlook: إضافة تقويم، الاشتراك من الويب.
calendar-once = أو تنزيل ملف مرة واحدة
calendar-once-text = يضع الأيام في تقويمك كما هي الآن. ولا تصل إليه التغييرات اللاحقة.
calendar-file = تنزيل لتقويم (ICS)

## Reports

report-title = ما وجدته { $group }
report-file = تقرير المراجعة
report-why = لماذا، بكلماتهم
report-stand = أين نقف
report-do = ماذا نفعل
report-do-more =
    { $n ->
        [zero] لا شيء آخر في الخطة.
        [one] أمر آخر في الخطة، في آخر التقرير.
        [two] أمران آخران في الخطة، في آخر التقرير.
        [few] { $n } أمور أخرى في الخطة، في آخر التقرير.
        [many] { $n } أمرًا آخر في الخطة، في آخر التقرير.
       *[other] { $n } أمر آخر في الخطة، في آخر التقرير.
    }
report-ask = ماذا نطلب منكم
report-ask-needed = من أجل «{ $what }» نحتاج إلى: { $text }
report-ask-waiting = «{ $what }» ينتظر: { $text }
report-ask-write = هل من شيء يمكنكم مساعدتنا فيه؟ كتبناه هنا:
report-ask-more = وما الذي يساعدنا أيضًا:
report-room = من كان في الغرفة
report-room-none = لم يُسجَّل عدد الحاضرين.
report-statements = عبارة عبارة
report-take = تنزيل النتائج
report-take-text = يضم التقرير كل الإجابات بكلماتكم. وأنتم تختارون من يراه.
report-pdf = تقرير للطباعة (PDF)
report-pdf-large = تقرير بخط كبير (PDF)
report-docx = تقرير للتحرير (Word)
plan-pdf-large = تنزيل بخط كبير (PDF)
plan-docx = تنزيل للتحرير (Word)
file-large = خط كبير
pdf-boxes = تظهر بعض الحروف على الورق مربعات: لا يوجد هنا خط يحويها.

## Everything of a group

everything-title = كل ما كتبتموه هنا
everything-text = كل هذا ملك لكم. نزّلوه في ملف واحد متى شئتم.
everything-link = تنزيل كل ما كتبتموه هنا
everything-how-far = إلى أين وصل التنزيل
everything-slow = يُرسل ملفًا بعد ملف، فيصل مهما كان الحاسوب بطيئًا. وبينما يستلمه متصفحك تقول هذه الصفحة إلى أين وصل.
everything-under-way = وصل حتى الآن { $done } من { $all } من الملفات.
everything-whole = أُرسلت الملفات كلها وعددها { $all }.
everything-broken = انقطع بعد { $done } من { $all } من الملفات، فما وصل ليس كاملًا. نرجو تنزيله من جديد.
everything-look = انظروا إلى أين وصل الآن
everything-zip = تنزيل كل شيء (ZIP)
everything-json = تنزيل لبرنامج آخر (JSON)
everything-file = كل شيء
everything-readme = يضم هذا المجلد كل ما كتبتموه في Good Measure: الخطة للطباعة (PDF)، وللتحرير (Word)، وكمصنف (Excel)، وكجدول (CSV)، ولتقويم (ICS)؛ وتقريرًا عن كل مراجعة مغلقة (PDF)؛ وملفًا للبرامج (JSON) فيه كل ذلك.
