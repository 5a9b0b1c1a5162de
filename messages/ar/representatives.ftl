# من يتكلم باسم شبكة في هيئة، وما جرى لما كتبته الشبكة.

representatives-title = الممثلون
representatives-counted = { $representatives } { $bodies }
representatives-many =
    { $n ->
        [zero] لا ممثل
        [one] ممثل واحد
        [two] ممثلان
        [few] { $n } ممثلين
        [many] { $n } ممثلاً
       *[other] { $n } ممثل
    }
bodies-many =
    { $n ->
        [zero] في أي هيئة.
        [one] في هيئة واحدة.
        [two] في هيئتين.
        [few] في { $n } هيئات.
        [many] في { $n } هيئة.
       *[other] في { $n } هيئة.
    }
representatives-none = لا أحد يتكلم باسم شبكتكم في هيئة بعد. اكتبوا من سُمّي أو انتُخب، وأين.
representatives-earlier =
    { $n ->
        [zero] لا أحد انتهت مدته
        [one] واحد انتهت مدته
        [two] اثنان انتهت مدتهما
        [few] { $n } انتهت مدتهم
        [many] { $n } انتهت مدتهم
       *[other] { $n } انتهت مدتهم
    }
representative-new = كتابة ممثل
representative-new-text = قولوا من يتكلم باسم مجموعاتكم، وفي أي هيئة، وحتى متى.
representative-name = الاسم
representative-left = شخص من مجموعة غادرت
representative-group = مجموعته
representative-group-hint = كما هي في سجلكم. اتركوه فارغاً لمن يدعم الشبكة مثلكم.
representative-of-network = يدعم الشبكة
representative-body = الهيئة
representative-other-body = هيئة أخرى
representative-new-body = اسم هيئة أخرى
representative-new-body-hint = مثلاً: مجلس الشراكة. في المرة القادمة يمكنكم اختيارها.
representative-from = من
representative-until = حتى
representative-until-hint = آخر يوم. نذكّركم قبله بستة أسابيع. اتركوه فارغاً إن لم تكن له نهاية.
representative-deputy = النائب
representative-deputy-hint = من يذهب حين لا يستطيع.
representative-chosen = كيف اختير؟
chosen-is-named = سُمّي أو طُلب منه
chosen-is-elected = انتُخب
representative-chosen-on = يوم اختياره
representative-candidates = من ترشح
representative-candidates-hint = للانتخاب: اسم في كل سطر، ثم فاصلة وعدد الأصوات. مثلاً: Jo Bell, 14
representative-change = تغيير
representative-mend = إن تغيّر شيء
candidate-name = الاسم
candidate-votes = الأصوات
candidate-nameless = مرشح
chosen-elected = انتُخب.
chosen-elected-on = انتُخب في { $date }.
chosen-named = سُمّي.
chosen-named-on = سُمّي في { $date }.
chosen-candidates =
    { $n ->
        [zero] لم يترشح أحد.
        [one] ترشح شخص واحد.
        [two] ترشح شخصان.
        [few] ترشح { $n } أشخاص.
        [many] ترشح { $n } شخصاً.
       *[other] ترشح { $n } شخص.
    }
term-from-to = من { $from } إلى { $to }
term-since = منذ { $from }
term-ended = انتهت المدة في { $date }.
term-will-end = تنتهي المدة في { $date }.
term-ends = تنتهي المدة في { $date }. قولوا ما يتبعها.
term-has-ended = انتهت المدة في { $date }. قولوا ما يتبعها.
term-next = بدء مدة أخرى
term-end = إنهاء المدة
term-ended-on = آخر يوم
term-end-why = لماذا
term-to-come = لم تبدأ
term-serving = جارية
term-ending = تنتهي قريباً
term-lapsed = مضى يومها الأخير
term-is-over = انتهت
terms-ending =
    { $n ->
        [zero] لا تنتهي مدة أي ممثل
        [one] تنتهي مدة ممثل واحد
        [two] تنتهي مدة ممثلَين
        [few] تنتهي مدد { $n } ممثلين
        [many] تنتهي مدد { $n } ممثلاً
       *[other] تنتهي مدد { $n } ممثل
    }
body-text = من يتحدث باسم شبكتكم في هذه الهيئة، وما وُعد به فيها.
body-name = اسم الهيئة
body-rename = تغيير اسم الهيئة
body-nobody = لا أحد يتكلم الآن باسم شبكتكم في هذه الهيئة.
error-undo-over = يمكن التراجع عن هذا خلال يوم، وما دام لم يتغيّر شيء بعده. لا يزال بإمكانكم تغييره بأنفسكم.
error-body-known = لهيئة أخرى هذا الاسم.
error-group-unknown = لا نعرف أي مجموعة في الشبكة هذه. انظروا كيف تكتب اسمها.

## أسئلة وتقارير

entries-title = أسئلة وتقارير
entries-none = لم يُكتب شيء بعد.
entry-day = اليوم
question-title = سؤال
question-new = كتابة سؤال
question-asked = ما الذي سُئل
question-answered = ما الجواب
question-answered-hint = يمكنكم إضافة الجواب لاحقاً.
question-open = لم يُكتب جواب بعد.
report-back-title = تقرير للمجموعات
report-back-new = كتابة تقرير للمجموعات
report-back-words = ما ينبغي أن تعرفه مجموعاتكم
report-back-words-hint = بضعة أسطر تكفي. تستطيع كل مجموعات شبكتكم قراءته.

## ما جرى

revision-title = ما الذي تغيّر، ومن غيّره
revision-by = { $name }، { $date }
revision-written = كُتب
revision-mended = تغيّر
revision-ended = انتهى
revision-taken-out = أُخرج
revision-taken-back = تُراجع عنه
revision-undo = تراجع
taken-out-text = ما أخرجتموه ينتظر هنا يوماً. ثم يذهب نهائياً.

## ما تقرؤه المجموعة

own-representatives-text = من يتكلم باسم مجموعات شبكاتكم، وما سأل عنه، وما يخبركم به.
own-representatives-none = لا أحد يتكلم باسم شبكاتكم في هيئة حتى الآن.

## ما جرى الآن

said-saved = حُفظ.
said-taken-out-for-a-day = أُخرج. يمكنكم إعادته خلال يوم.
said-revision-taken-back = عاد كما كان.
