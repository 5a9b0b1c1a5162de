# A network, for its facilitators.

## The dashboard of a network

views-label = صفحات شبكتكم
view-week = هذا الأسبوع
view-grid = حسب المبدأ
view-themes = المواضيع
view-changes = التغيّرات
view-register = المجموعات
view-reviews = القراءات
view-reports = التقارير
filter-groups = طرق أخرى لاختيار المجموعات
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
need-again = حان النظر مجددًا
need-contact = حان وقت التواصل
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
week-plans =
    { $n ->
        [zero] لا توجد مجموعات، وما يشارك خطته معك { $plans }.
        [one] تشارك { $plans } من مجموعة واحدة خطتها معك. ولا يُقال هنا شيء عن خطة لا تُشارَك.
        [two] تشارك { $plans } من مجموعتين خطتها معك. ولا يُقال هنا شيء عن الخطط الأخرى.
        [few] تشارك { $plans } من { $n } مجموعات خطتها معك. ولا يُقال هنا شيء عن الخطط الأخرى.
        [many] تشارك { $plans } من { $n } مجموعة خطتها معك. ولا يُقال هنا شيء عن الخطط الأخرى.
       *[other] تشارك { $plans } من { $n } مجموعة خطتها معك. ولا يُقال هنا شيء عن الخطط الأخرى.
    }
week-quiet = كل شيء هادئ. لا تأخير ولا توقف في الخطط التي تُشارَك معك.
week-erased =
    { $n ->
        [zero] لم تغادر أي مجموعة الشبكة.
        [one] غادرت مجموعة الشبكة، وأخذت معها كل ما كتبته.
        [two] غادرت مجموعتان الشبكة، وأخذتا معهما كل ما كتبتاه.
        [few] غادرت { $n } مجموعات الشبكة، وأخذت معها كل ما كتبته.
        [many] غادرت { $n } مجموعة الشبكة، وأخذت معها كل ما كتبته.
       *[other] غادرت { $n } مجموعة الشبكة، وأخذت معها كل ما كتبته.
    }
week-part = اخترتم جزءًا من مجموعاتكم، وهذا عنها.
week-stuck =
    { $n ->
        [zero] لا مجموعات متوقفة
        [one] مجموعة واحدة متوقفة منذ 30 يومًا أو أكثر
        [two] مجموعتان متوقفتان منذ 30 يومًا أو أكثر
        [few] { $n } مجموعات متوقفة منذ 30 يومًا أو أكثر
        [many] { $n } مجموعة متوقفة منذ 30 يومًا أو أكثر
       *[other] { $n } مجموعة متوقفة منذ 30 يومًا أو أكثر
    }
week-overdue =
    { $n ->
        [zero] لا مجموعات فات يوم عمل لها
        [one] مجموعة واحدة فات يوم عمل لها
        [two] مجموعتان فات يوم عمل لهما
        [few] { $n } مجموعات فات يوم عمل لها
        [many] { $n } مجموعة فات يوم عمل لها
       *[other] { $n } مجموعة فات يوم عمل لها
    }
week-check-in =
    { $n ->
        [zero] لا مجموعات حانت متابعتها
        [one] مجموعة واحدة حانت متابعتها
        [two] مجموعتان حانت متابعتهما
        [few] { $n } مجموعات حانت متابعتها
        [many] { $n } مجموعة حانت متابعتها
       *[other] { $n } مجموعة حانت متابعتها
    }
week-nobody =
    { $n ->
        [zero] لا مجموعات بلا من يديرها
        [one] مجموعة واحدة لا أحد يديرها
        [two] مجموعتان لا أحد يديرهما
        [few] { $n } مجموعات لا أحد يديرها
        [many] { $n } مجموعة لا أحد يديرها
       *[other] { $n } مجموعة لا أحد يديرها
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
week-why = السبب
week-look = انظر إليها
week-hand-out = توزيع الروابط
week-theme = من { $n } مجموعة منخفضة أو غير متأكدة في أمر واحد
week-moved = من { $n } مجموعة لها مراجعتان صارت أقرب من قبل في «{ $principle }»
week-to-themes = أي المجموعات
week-to-changes = رؤية ما تغيّر
week-to-grid = رؤية كل المجموعات حسب المبدأ
week-title-done = اطمأننت على الجميع في الوقت الحالي
week-theme-title = ما يتكرر، وما تحرّك
week-review-since =
    { $n ->
        [zero] لا قراءات تنتظر.
        [one] قراءة تنتظر منذ { $date }.
        [two] قراءتان تنتظران، أولاهما منذ { $date }.
        [few] { $n } قراءات تنتظر، أولاها منذ { $date }.
        [many] { $n } قراءة تنتظر، أولاها منذ { $date }.
       *[other] { $n } قراءة تنتظر، أولاها منذ { $date }.
    }
week-again-on = يُنظر فيها مجددًا في { $date }.
week-nobody-since = لا أحد يديرها منذ { $date }.
week-overdue-since = كان يوم أحد الأعمال { $date }.
week-to-these = رؤية هذه المجموعات
week-done = انتهى في الوقت الحالي
week-later = النظر مجددًا في…
week-later-day = النظر مجددًا في
week-later-day-hint = يعود السطر في ذلك اليوم، أو قبله إن نشأ السبب من جديد.
week-later-save = النظر مجددًا حينها
week-keep = تركه هنا
week-aside =
    { $n ->
        [zero] لا سطور موضوعة جانبًا
        [one] سطر واحد موضوع جانبًا
        [two] سطران موضوعان جانبًا
        [few] { $n } سطور موضوعة جانبًا
        [many] { $n } سطرًا موضوعًا جانبًا
       *[other] { $n } سطر موضوع جانبًا
    }
week-aside-done = انتهى منه { $name } في { $date }.
week-aside-until = سينظر { $name } مجددًا في { $day } (قيل في { $date }).
week-back = إعادته
sort-label = ترتيب المجموعات
sort-name = بالاسم
sort-place = بالحي
sort-newest = أحدث مراجعة أولًا
sort-oldest = أقدم مراجعة أولًا
grid-date = أحدث مراجعة
week-empty-title = لا مجموعات في شبكتكم بعد
week-empty-text = ثلاث خطوات، ثم تخبرك هذه الصفحة كل أسبوع من يحتاج إليك.
week-first-groups = أضف مجموعاتك: واحدة واحدة، أو قائمةً من جدول.
week-first-import = إحضار قائمة
week-first-links = أعطِ كل مجموعة رابطًا. من يفتحه يدير المجموعة هنا.
week-first-share = كل مجموعة تختار ما تراه. وحتى ذلك الحين ترى اسمها ولا شيء غيره.
grid-title = المجموعات حسب المبدأ
grid-text = أين تقف كل مجموعة في أحدث مراجعة تريك إياها. رتّب المجموعات بالاسم أو الحي أو اليوم، لا بالمستوى أبدًا.
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
themes-few = لا شيء يظهر في عدد كافٍ من المجموعات ليُذكر هنا: في ثلاث على الأقل، وفي ثلث من أجابوا.
themes-counted =
    { $n ->
        [zero] من لا مجموعة.
        [one] من مجموعة واحدة تشارك مراجعتها كلها.
        [two] من مجموعتين تشاركان مراجعتيهما كلتيهما.
        [few] من { $n } مجموعات تشارك مراجعاتها كلها.
        [many] من { $n } مجموعة تشارك مراجعاتها كلها.
       *[other] من { $n } مجموعة تشارك مراجعاتها كلها.
    }
themes-reading = { $count } من { $n } مجموعة: { $low } منخفضة، { $unsure } لا تعرف بعد. { $strong } قوية.
themes-asked = المجموعات
file-open = أعمال مفتوحة
file-done = أعمال أُنجزت
file-plan-state = حال الخطة
plan-state-overdue = فات موعدها
plan-state-stuck = متوقفة
plan-state-open = جارية
file-last-word = متوقفة منذ
file-past-day = أول موعد مضى
file-days-overdue = أيام التأخر
file-check-in = المتابعة القادمة
file-reviews = قراءات تنتظر
file-is-run = هناك من يديرها
file-contact-last = آخر تواصل
file-contact-how = ماذا حدث فيه
file-contact-words = ما نتج عنه
file-contact-next = التواصل القادم
file-yes = نعم
file-no = لا
file-mentor = يمكن لغيرها أن يتعلم منها
file-subject = عمّ هي
file-audit = مراجعة
file-state = أين وصلت الآن
file-again = يُعاد النظر في
file-standing = أين تقف
file-link = الرابط
file-code = الرمز
file-valid-until = صالح حتى
themes-low = منخفضة
themes-unsure = لا تعرف بعد
themes-strong = قوية
themes-others = ليست منخفضة ولا مترددة
themes-key = ما تبيّنه الأشرطة: شريط لكل عبارة، طوله بعدد المجموعات التي أجابت عنها.
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
theme-rest =
    { $n ->
        [zero] ولا غيرها.
        [one] ومجموعة أخرى، في الملفات أدناه.
        [two] ومجموعتان أخريان، في الملفات أدناه.
        [few] و{ $n } مجموعات أخرى، في الملفات أدناه.
        [many] و{ $n } مجموعة أخرى، في الملفات أدناه.
       *[other] و{ $n } مجموعة أخرى، في الملفات أدناه.
    }
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
moved-head =
    { $n ->
        [zero] { $principle }: لا مجموعة
        [one] { $principle }: مجموعة واحدة
        [two] { $principle }: مجموعتان
        [few] { $principle }: { $n } مجموعات
        [many] { $principle }: { $n } مجموعة
       *[other] { $principle }: { $n } مجموعة
    }
moved-part = { $up } أقرب، { $same } كما هي، { $down } أبعد
moved-compared = مجموعات قورنت
moved-nearer = أقرب
moved-same = كما هي تقريبًا
moved-further = أبعد
courses-of-groups = كل مجموعة عبر الزمن
courses-of-groups-text = صورة لكل مجموعة، وكلها على السنوات نفسها. ترتفع من «{ $lowest }» في الأسفل إلى «{ $highest }» في الأعلى. النقطة مراجعة واحدة. ولا يُرسم خط حيث تغيّرت العبارات، وبعد ذلك يكون المربع مراجعة واحدة.
changes-at = { $level } ({ $date })
changes-from-to = { $from } ← { $to }
changes-nearer-still = أقرب قليلًا منذ { $since }، وما زالت { $level }
changes-further-still = أبعد قليلًا منذ { $since }، وما زالت { $level }
changes-still = { $level }، كما في { $since }
week-reviews =
    { $n ->
        [zero] لا مجموعات تنتظر قراءتك
        [one] مجموعة واحدة تنتظر قراءتك
        [two] مجموعتان تنتظران قراءتك
        [few] { $n } مجموعات تنتظر قراءتك
        [many] { $n } مجموعة تنتظر قراءتك
       *[other] { $n } مجموعة تنتظر قراءتك
    }
week-to-reviews = من ينتظر

## Bringing a list of groups into a network

import-title = إحضار قائمة بمجموعاتك
import-text = إن كانت مجموعاتك في جدول فلا حاجة إلى كتابتها ثانية. أحضر القائمة، وانظر ما سيُضاف قبل أن يُضاف شيء.
import-rule-row = صف لكل مجموعة.
import-rule-columns = عمود فيه أسماء المجموعات. وقد توجد أعمدة أخرى: الحي، العلامات، ما تفعله المجموعة، من تسأل عنه. ولا بأس بالعناوين فوقها.
import-rule-kinds = مصنف Excel أو LibreOffice (‎.xlsx، ‎.xlsb، ‎.xls، ‎.ods)، أو جدول نصي (CSV).
import-rule-most = ‏20,000 مجموعة و40 عمودًا و10 ميغابايت على الأكثر.
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
import-columns-text = قل ما يخبر به كل عمود عن المجموعات. لقد خمّنّا. وما تتركه لا يدخل، وتُحذف القائمة نفسها بعد أيام.
import-headings = عناوين الأعمدة في
import-headings-row = الصف { $row }: { $texts }
import-headings-nowhere = لا صف: الصف الأول مجموعة
import-names-question = هل هذه أسماء مجموعات؟
import-names-heading = هي في العمود { $letter }، «{ $heading }».
import-names-column = هي في العمود { $letter }.
import-names-else = إن لم تكن كذلك فاختر عمودًا آخر للأسماء أدناه.
import-how-read = كيف قرأنا القائمة
import-read-otherwise = هل يبدو شيء غير صحيح؟ اقرأها بطريقة أخرى
import-read-again = اقرأ القائمة مرة أخرى هكذا
import-as-found = كما وجدناه: { $what }
import-sheet = الورقة
import-hidden = اقرأ الصفوف والأعمدة المخفية أيضًا
import-letters = الحروف. اختر السطر الذي يبدو صحيحًا
import-letters-utf-8 = يونيكود
import-letters-utf-16le = يونيكود ببايتين
import-letters-utf-16be = يونيكود ببايتين معكوسين
import-letters-windows-1252 = غرب أوروبا (Windows)
import-letters-windows-1250 = وسط أوروبا (Windows)
import-letters-windows-1251 = السيريلية (Windows)
import-letters-windows-1256 = العربية (Windows)
import-letters-macintosh = غرب أوروبا (أجهزة Mac القديمة)
import-separator = بين الخلايا
import-separator-comma = فاصلة
import-separator-semicolon = فاصلة منقوطة
import-separator-tab = علامة جدولة
import-separator-pipe = خط عمودي
import-separator-star = نجمة
import-separator-nothing = لا شيء: يوجد عمود واحد
import-quotes = علامات الاقتباس
import-quotes-hold = تجمع الخلية، ولو على عدة أسطر
import-quotes-signs = علامات كغيرها
import-told-sheet = قرأنا الورقة «{ $sheet }».
import-told-sheets = توجد أوراق أخرى: { $sheets }. يمكنك اختيار إحداها أدناه.
import-told-hidden-rows =
    { $n ->
        [zero] لم يُترك أي صف مخفي.
        [one] تُرك صف مخفي واحد.
        [two] تُرك صفان مخفيان.
        [few] تُركت { $n } صفوف مخفية.
        [many] تُرك { $n } صفًا مخفيًا.
       *[other] تُرك { $n } صف مخفي.
    }
import-told-hidden-rows-read =
    { $n ->
        [zero] لم يُقرأ أي صف مخفي.
        [one] قُرئ صف مخفي واحد أيضًا.
        [two] قُرئ صفان مخفيان أيضًا.
        [few] قُرئت { $n } صفوف مخفية أيضًا.
        [many] قُرئ { $n } صفًا مخفيًا أيضًا.
       *[other] قُرئ { $n } صف مخفي أيضًا.
    }
import-told-hidden-columns = تُركت الأعمدة المخفية: { $columns }.
import-told-hidden-columns-read = قُرئت الأعمدة المخفية أيضًا: { $columns }.
import-told-merged = الخلية الممتدة على عدة صفوف تُحسب لكل منها.
import-told-letters = هل تبدو هذه الكلمات صحيحة؟ { $words }. إن لم تكن كذلك فاختر حروفًا أخرى أدناه.
import-told-one-column = وجدنا عمودًا واحدًا. إن كان في القائمة أكثر فقل أدناه ما بين الخلايا.
import-told-swallowed = علامة اقتباس وحيدة تجعل الصفوف من { $first } إلى { $last } تبدو خلية واحدة. قرأناها صفوفًا.
import-told-held = الصفوف من { $first } إلى { $last } تبدو خلية واحدة، وقرأناها واحدة. إن كانت صفوفًا فقل أدناه إن علامات الاقتباس علامات كغيرها.
import-told-beyond =
    { $n ->
        [zero] نقرأ 40 عمودًا.
        [one] نقرأ 40 عمودًا. ونُحّي عمود آخر: { $columns }.
        [two] نقرأ 40 عمودًا. ونُحّي عمودان آخران: { $columns }.
        [few] نقرأ 40 عمودًا. ونُحّيت { $n } أعمدة أخرى: { $columns }.
        [many] نقرأ 40 عمودًا. ونُحّي { $n } عمودًا آخر: { $columns }.
       *[other] نقرأ 40 عمودًا. ونُحّي { $n } عمود آخر: { $columns }.
    }
import-told-headings = العناوين في الصف { $row }. وما فوقه ليس مجموعة.
import-quoted = «{ $text }»
import-apart = صفوف ليست مجموعات
import-apart-hint = تبدو هذه الصفوف عناوين أو شروحًا أو مجاميع. أزل العلامة عمّا هو مجموعة.
import-apart-row = الصف { $row }: { $texts }
import-apart-rest =
    { $n ->
        [zero] لا صفوف أخرى مثلها.
        [one] ويُترك صف آخر مثلها.
        [two] ويُترك صفان آخران مثلها.
        [few] وتُترك { $n } صفوف أخرى مثلها.
        [many] ويُترك { $n } صفًا آخر مثلها.
       *[other] ويُترك { $n } صف آخر مثلها.
    }
import-column = العمود { $letter }
import-column-is = العمود { $letter } هو
import-column-empty = لا شيء في هذا العمود.
import-leave-out = اتركه
import-of-group = ما يقرؤه كل من يدعم الشبكة
import-of-network = ملاحظات شبكتك الخاصة
import-is-name = اسم المجموعة
import-is-neighbourhood = الحي
import-is-tags = العلامات
import-is-place = أين تلتقي
import-is-does = ما تفعله
import-is-size = أفراد المجموعة
import-is-reached = من تصل إليهم
import-is-volunteers = المتطوعون
import-is-hours = ساعات المتطوعين في أسبوع عادي
import-is-languages = اللغات
import-to-check = رؤية ما سيُضاف
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
import-mend = يمكنك إصلاح الأسماء أدناه، أو تغيير معنى الأعمدة، أو إحضار القائمة ثانية، أو ترك هذه الصفوف.
import-leave = المتابعة من دون هذه الصفوف
import-check-again = النظر في تلك الصفوف مجددًا
import-another = إحضار قائمة أخرى
import-problems = صفوف تبقى خارجًا كما هي
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
import-long-name = { $cell }: يتسع الاسم لـ { $n } حرفًا، وهذا أطول. اختصره من فضلك.
import-mend-name = الاسم في الصف { $row }
import-mend-keep = احفظ هذا وانظر ثانية
import-another-group = هذه مجموعة أخرى
import-twice-elsewhere = { $cell }: هذا الاسم في { $first } أيضًا، في مكان آخر.
import-known-elsewhere = { $cell }: في شبكتك مجموعة بهذا الاسم، في مكان آخر.
import-remarks = ما تُرك فارغًا أو اختُصر
import-remarks-text = تدخل هذه المجموعات. ويمكنك إضافة ما ينقص لاحقًا في صفحة كل مجموعة.
import-remarks-rest =
    { $n ->
        [zero] ولا غيرها.
        [one] وواحد آخر.
        [two] واثنان آخران.
        [few] و{ $n } أخرى.
        [many] و{ $n } أخرى.
       *[other] و{ $n } أخرى.
    }
import-no-count = { $cell }: «{ $typed }» ليس عددًا نستطيع الحساب به، فيبقى فارغًا.
import-cut = { $cell }: يوجد متسع لـ { $n } حرفًا، فقُطعت النهاية.
import-many-tags = { $cell }: يوجد متسع لـ { $n } علامة، فتُرك الباقي.
import-long-tag = { $cell }: تتسع العلامة لـ { $n } حرفًا، فتُركت علامة أطول. الفواصل تفصل بين العلامات.
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
import-undo-link = إزالة هذه المجموعات
import-undo-question =
    { $n ->
        [zero] لا شيء يُزال
        [one] إزالة مجموعة واحدة؟
        [two] إزالة مجموعتين؟
        [few] إزالة { $n } مجموعات؟
        [many] إزالة { $n } مجموعة؟
       *[other] إزالة { $n } مجموعة؟
    }
import-undo-text = تغادر كل مجموعات هذه القائمة شبكتك مع ما قالته القائمة عنها. وتتوقف الروابط التي صنعتها لها. وتبقى القائمة نفسها بضعة أيام، فيمكنك إضافة المجموعات من جديد.
import-undo-button = أزلها
import-undo-leave = أبقها
import-in-use-title = بعض هذه المجموعات مستعمل
import-in-use-text = أحد يديرها أو كتب فيها، أو دخلت شبكة أخرى أو غادرت هذه. ما هو لها يبقى، فلم يُزَل شيء. هذه مستعملة:
import-in-use-more = وغيرها.

## The register of a network, and what a group says of itself

people-profile = ما تفعلونه وأين ولكم شخص. أنتم تختارون من يقرؤه.
register-title = مجموعاتك
register-text = كل مجموعات شبكتك، بأسمائها.
register-people = من يساند هذه الشبكة
register-nobody = لا أحد يديرها بعد
register-none = لم يُذكر
register-file-known = مع معلومات الاتصال والملاحظات وآخر تواصل
register-file-hint = كل من لديه الملف يستطيع قراءتها. لا تضعها في ملف ستعطيه لغيرك.
register-ours = ما تحفظه شبكتك
register-tags = العلامات
register-tags-hint = كلمات قصيرة تُعرف بها المجموعات، بينها فواصل: حلال، مساءً، جديدة هذا العام.
register-known = المعروف حتى الآن: { $names }. يمكنك كتابة جديد.
register-change = تغيير ما تحتفظ به شبكتك
remove-group-link = إخراج هذه المجموعة من شبكتكم
remove-group-title = هل تُخرجون { $name } من شبكتكم؟
remove-group-text = لم يُدرها أحد هنا بعد. يذهب معها ما دوّنتموه عنها، وتتوقف روابطها عن العمل.
remove-group-button = نعم، أخرجوها
remove-keep = لا، أبقوها
register-change-text = لا يرى هذا إلا من يساندون شبكتك. إن احتفظت بجهة اتصال أو ملاحظات أو ما شابه، تقرأ المجموعة أنك تفعل، ويمكنها أن تطلب رؤيتها.
register-start = ما تعرفه عن المجموعة
register-start-text = بداية لمن سيديرها. يمكنه تغييرها واختيار ما يمكنك قراءته.
hand-out-title = توزيع الروابط
hand-out-text = رابط لكل مجموعة لا يديرها أحد بعد. من يفتحه يدير المجموعة هنا.
hand-out-none = لكل مجموعة من يديرها.
hand-out-which = أي مجموعات؟
hand-out-more = هذه أول { $n }، والتي بلا رابط قبل غيرها. حين تصنع روابطها، عد إلى البقية.
hand-out-button = اصنع الروابط
hand-out-done = روابط للطباعة والتوزيع
hand-out-once = اطبع هذه الصفحة أو نزّل المصنف الآن: تظهر الروابط هذه المرة فقط. كل بطاقة لمجموعة واحدة. أعطها لمن تثق به ليديرها.
hand-out-workbook-text = للكتابة إلى كثيرين: في المصنف صف لكل مجموعة، فيه رابطها ورمزها وآخر يوم لها. ويصنع منه برنامج الكتابة رسائل.
hand-out-how = وجّه كاميرا هاتفك إلى المربع، أو افتح الرابط. عندئذ تدير مجموعتك على Good Measure.
hand-out-from = من { $name }، { $network }
hand-out-has = لها رابط لم يستعمله أحد بعد، حتى { $date }
hand-out-holds = يعمل حتى { $date }، ولشخص واحد.
network-people-title = من يساند هذه الشبكة
network-people-text = هؤلاء يرون ما تشاركه المجموعات ويتحدثون معها عنه.
network-people-more = يمكنكم تقاسم العمل. من يساند معكم يرى كل ما ترونه.
network-people-invite = اصنع رابطًا لمن يساندها معك
network-bring-title = مجموعة موجودة في مكان آخر
network-bring-text = يمكن للمجموعة أن تكون في عدة شبكات. أعطِ هذا الرابط لمن يديرها. لا يُشارَك شيء حتى تقول المجموعة ذلك.
network-bring-button = اصنع رابطًا لمثل هذه المجموعة
network-leave-title = مغادرة هذه الشبكة
network-leave-alone = أنت وحدك. ادعُ أحدًا أولًا، ثم يمكنك المغادرة.
network-leave-text = لن ترى هذه الشبكة ولا ما تشاركه مجموعاتها. والآخرون يواصلون.
network-leave-button = مغادرة هذه الشبكة
remove-link = إخراج { $name }
remove-title = إخراج { $name }؟
remove-text = لن يرى { $name } ما يُكتب هنا ولن يغيره. وما كتبه { $name } يبقى هنا.
remove-button = نعم، أخرجه

## Reports of a network

reports-title = التقارير
reports-text = ما فعلته شبكتكم في مدة، لمن يمولها وللمجموعات نفسها. لا تُسمّى أي مجموعة.
reports-none = لم يُكتب تقرير بعد. يخبر التقرير من شارك، وأين تقف المجموعات، وما تحرك، وما أُنجز، وما تعلمتم.
reports-new = كتابة تقرير
reports-write = ابدأ التقرير
reports-name = العنوان
report-title-hint = مثلًا: عامنا 2026.
report-from = من
report-to = إلى
report-period = { $name }، من { $from } إلى { $to }
report-change = اختيار المعلومات وإضافة كلماتكم
report-facts = بماذا يخبر؟
report-fact-taking-part = من شارك
report-fact-standings = أين تقف المجموعات
report-fact-moved = ما الذي تحرك
report-fact-actions = ما خُطط له وما أُنجز
report-fact-themes = ما يظهر في مجموعات كثيرة
report-fact-visits = ما رُئي في الزيارات
report-opening = كلمات البداية
report-learned = ما تعلمتموه
report-closing = كلمات النهاية
report-theirs = ما حفظه { $name }
report-closing-title = في الختام
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
report-too-few = أقل من أن يُعرض
report-few-audits = خلف هذه الأرقام أقل من { $n } مجموعات. هذا أقل من أن يُعرض: قد يستنتج القارئ وضع إحداها.
report-few-compared = أقل من { $n } مجموعات لديها مراجعتان يمكن مقارنتهما. هذا أقل من أن يُعرض: قد يستنتج القارئ كيف تغيّرت إحداها.
report-few-plans = أقل من { $n } مجموعات تشاركنا خطتها. هذا أقل من أن يُعرض: قد يستنتج القارئ لمن هذه الإجراءات.
report-too-close = لا يختلف هذا التقرير عن «{ $name }» إلا بمجموعة أو مجموعتين في بعض هذه الأرقام. من لديه التقريران قد يستنتج وضع هاتين المجموعتين، لذلك تُركت هذه الأرقام هنا. قد تُعرض مع فترة أخرى.
report-how-few = من المراجعات والخطط وما يقوله الناس لا يُذكر شيء وراءه أقل من { $n } مجموعات. ولا يُذكر ما يمكن استنتاجه عن هذا العدد القليل من تقرير آخر لهذه الشبكة.
report-how-title = كيف صُنعت هذه الأرقام
report-how-shared = لا يُعدّ إلا ما تشاركه المجموعات مع هذه الشبكة. المجموعات التي لا تشارك شيئًا تُعدّ مجموعات، ولا يُخمَّن عنها شيء.
report-how-level = نتيجة المجموعة متوسط مستوياتها. «لا نعرف بعد» و«ليس لنا» لا يدخلان المتوسط أبدًا، ومع أقل من نصف العبارات المجابة لا يوجد متوسط.
report-how-moved = تُعدّ المجموعة متحركة حين يرتفع متوسطها أو ينخفض ربع مستوى أو أكثر بين مراجعتين من الإصدار نفسه.
report-how-theme = الموضوع عبارة تكون فيها ثلاث مجموعات أو أكثر، وثلث من أجابوها، في النصف الأدنى من المقياس أو لا تعرف بعد.
