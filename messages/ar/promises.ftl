# ما وُعدت به شبكة أو وعدت به، وما جرى له.

promises-title = الوعود
promises-none = لم يُكتب أي وعد بعد. ابدؤوا بما قالته جهة في اجتماع أو في وثيقة.
promises-none-here = لم يُكتب هنا أي وعد بعد.
promises-elsewhere = قيلت في اجتماعات
promises-at-meeting = اختاروا وعداً وانظروا إليه معاً، واكتبوا كم منكم يقول ماذا.
promises-many =
    { $n ->
        [zero] لا وعود
        [one] وعد واحد
        [two] وعدان
        [few] { $n } وعود
        [many] { $n } وعداً
       *[other] { $n } وعد
    }
promises-sum = { $promises }: { $parts }.
promises-kept =
    { $n ->
        [zero] لا شيء وُفي به
        [one] واحد وُفي به
        [two] اثنان وُفي بهما
        [few] { $n } وُفي بها
        [many] { $n } وُفي بها
       *[other] { $n } وُفي بها
    }
promises-partly =
    { $n ->
        [zero] لا شيء جزئياً
        [one] واحد جزئياً
        [two] اثنان جزئياً
        [few] { $n } جزئياً
        [many] { $n } جزئياً
       *[other] { $n } جزئياً
    }
promises-late =
    { $n ->
        [zero] لا متأخر
        [one] واحد متأخر
        [two] اثنان متأخران
        [few] { $n } متأخرة
        [many] { $n } متأخرة
       *[other] { $n } متأخرة
    }
promises-broken =
    { $n ->
        [zero] لا شيء لم يوفَ به
        [one] واحد لم يوفَ به
        [two] اثنان لم يوفَ بهما
        [few] { $n } لم يوفَ بها
        [many] { $n } لم يوفَ بها
       *[other] { $n } لم يوفَ بها
    }
promises-taken-back =
    { $n ->
        [zero] لا شيء سُحب
        [one] واحد سُحب
        [two] اثنان سُحبا
        [few] { $n } سُحبت
        [many] { $n } سُحبت
       *[other] { $n } سُحبت
    }
promises-open =
    { $n ->
        [zero] لا مفتوح
        [one] واحد مفتوح
        [two] اثنان مفتوحان
        [few] { $n } مفتوحة
        [many] { $n } مفتوحة
       *[other] { $n } مفتوحة
    }
promise-is-kept = وُفي به
promise-is-partly = وُفي بجزء منه
promise-is-late = متأخر
promise-is-broken = لم يوفَ به
promise-is-taken-back = سُحب
promise-is-open = مفتوح
promise-new = كتابة وعد
promise-new-text = اكتبوه كما قيل. يستطيع صاحبه أن يقول لاحقاً ما جرى له.
promise-change = تغيير الوعد
promised-what = بماذا وُعد
promised-kind = من وعد به؟
promiser-agency = جهة
promiser-guest = ضيف
promiser-group = مجموعة من شبكتكم
promiser-network = شبكتكم نفسها
promiser-network-itself = الشبكة نفسها
promised-who = اسمه
promised-who-hint = للمجموعة كما كُتب اسمها في سجلكم. اتركوه فارغاً لشبكتكم نفسها.
promised-due = حتى متى
promised-due-hint = اتركوه فارغاً إن لم يُذكر يوم.
promised-said-on = متى قيل
promised-meeting = في أي اجتماع
promised-document = في أي وثيقة
promised-new-document = اسم وثيقة أخرى
promised-new-document-hint = مثلاً: استراتيجية الغذاء. اذكروا اجتماعاً أو وثيقة؛ في المرة القادمة يمكنكم اختيارها.
promised-body = الهيئة التي يتبعها
promised-by = حتى { $date }.
promised-said = قيل في { $date }

## كيف هو الآن

records-title = كيف هو الآن
record-new = قول كيف هو الآن
record-state = كيف هو الآن؟
record-words = بكلمات قليلة
record-words-hint = ما رأيتموه. يمكنكم تركه فارغاً لوعد وُفي به.
record-meeting = نُظر فيه في هذا الاجتماع
record-present-hint = كم من الحاضرين قال ماذا؟ تُحفظ الأعداد فقط.
record-said-kept = قالوا وُفي به
record-said-partly = قالوا جزئياً
record-said-not-kept = قالوا لم يوفَ به
record-present = من الحاضرين قال { $done } وُفي به، و{ $part } جزئياً، و{ $down } لم يوفَ به.

## ما يقوله صاحب الوعد

promise-answers = ما يقوله صاحب الوعد
promise-asked = سُئل ولم يجب بعد.
promise-not-asked = لم يسأله أحد بعد.
promise-broken-hidden = لا تقرأ المجموعات أنه لم يوفَ به حتى تسألوا صاحب الوعد. أعطوه رابطه.
promiser-link = طلب الجواب
promiser-link-text = رابط خاص يعرض ما وُعد به. يجيب صاحبه بكلماته عن كل وعد، بلا حساب.
promiser-link-make = إنشاء الرابط
promiser-link-again = إنشاء رابط جديد مكانه
promiser-link-stop = إيقاف الرابط
promiser-link-made = الرابط
promiser-link-made-text = أرسلوه الآن. يُعرض مرة واحدة فقط، ومن يملكه يستطيع الإجابة باسم صاحبه.
promiser-asked-on = سُئل أول مرة في { $date }.
promised-title = ما وعدتم به
promised-text = كتبت { $network } ما وُعد به. قولوا بكلماتكم كيف كل وعد الآن.
promised-who-reads = يقرأ من يديرون هذه الشبكة ومجموعاتها جوابكم بجانب الوعد.
answer-words = جوابكم
answer-words-hint = بضعة أسطر تكفي. يمكنكم تغييره لاحقاً.
answer-save = إرسال الجواب

## الوثائق

document-name = اسم الوثيقة
document-is-draft = مسودة
document-change = تغيير الوثيقة
document-takes-comments = هي مسودة، وتعلّق عليها المجموعات
comments-title = تعليقات على المسودة
comment-new = كتابة تعليق
comment-who = من يقوله
comment-words = التعليق
comment-outcome = ما جرى له
comment-outcome-hint = يمكنكم إضافته لاحقاً.

## في جدول أعمال

agenda-late = وعود متأخرة
agenda-late-text = مضى يومها. ضغطة واحدة تضعها في جدول الأعمال وتحفظ ما كتبتموه.

## ما تقرؤه المجموعة

own-promises-text = ما وُعد به في شبكاتكم، ومن وعد وحتى متى، وكيف هو الآن، وما يقوله صاحبه.
own-promises-none = لم يُكتب أي وعد حتى الآن.

## ما جرى الآن

said-promise-answered = شكراً. حُفظ جوابكم.
