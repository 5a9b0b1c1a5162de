# أخطاء في الاجتماعات: ما تغيّر، وما أُخرج ويمكن أن يعود، وما تعلّمتموه.

## إخراج شيء

take-out-link = هنا خطأ
take-out-title = ما الخطأ؟
take-out-text = ما تخرجونه ينتظر يومًا. حتى ذلك الحين يمكنكم إعادته كما كان.
take-out-what = ما الذي يجب إخراجه؟
take-out-item = في جدول الأعمال: { $what }
take-out-update = ما حكاه { $who }: { $what }
take-out-whole = الاجتماع كله، مع من حضر
take-out-reason = لماذا؟
take-out-reason-hint = كلمات قليلة، لمن يبحث عنه لاحقًا.
take-out-button = أخرجوه
take-out-series-title = إخراج هذه السلسلة
error-series-kept = في هذه السلسلة اجتماعات، ولذلك تبقى. إن كانت لن تجتمع من جديد، فقولوا إنها انتهت.

## ما أُخرج

taken-out-title = ما أُخرج
taken-out-none = لم يُخرج شيء من اجتماعاتكم.
taken-out-series = سلسلة
taken-out-by = { $name }، { $when }
taken-out-until = يمكنكم إعادته حتى { $until }.
taken-out-put-back = أعيدوه
taken-out-put-back-label = أعيدوه: { $what }
taken-out-waits = ينتظر أن يُعاد.
taken-out-back = أُعيد.
taken-out-back-by = أعاده { $name } في { $when }.
taken-out-gone = لم يعد موجودًا.
said-part-taken-out = أُخرج. يمكنكم إعادته خلال يوم.

## ما تغيّر

history-title = ما تغيّر
history-text = مهما غيّرتم هنا، يُحفظ ما كان من قبل.
history-changes = ما كان من قبل
history-none = لم يتغيّر شيء بعد.
history-by = غيّر { $name } هذا في { $when }.
mended-times = من متى إلى متى
words-again = استعمال هذه الكلمات من جديد
words-again-label = استعمال هذه الكلمات من جديد: { $when }
words-again-text = كلمات ذلك الوقت في الاستمارة أدناه. تُحسب حين تحفظونها.
words-emptied = أُفرغت الأسطر.

## ما تعلّمتموه

lesson-title = ماذا تعلّمتم؟
lesson-text = ثلاثة أسطر لكم أنتم. تبقى مع الاجتماع وتجدونها من جديد.
lesson-tried = ماذا جرّبنا؟
lesson-happened = ماذا حدث؟
lesson-learned = ماذا تعلّمنا؟
lesson-last = ما تعلّمتموه في { $date }
lessons-title = ما تعلّمتموه
lessons-text = ما جرّبتموه في الاجتماعات، وما حدث، وما تعلّمتموه منه.
lessons-find = البحث عن كلمات
lessons-none = لا شيء هنا بعد. بعد الاجتماع، اكتبوا ثلاثة أسطر تحت ملاحظاته.
lessons-none-found = لا شيء فيه هذه الكلمات.

## اجتماعات مجموعة، لمن يرافقها

member-meetings-title = اجتماعات حضروها
member-meetings-none = لم يؤشّر أحد على هذه المجموعة في اجتماع بعد.
member-meetings-came =
    { $n ->
        [zero] { $title }: لم يُعقد اجتماع بعد.
        [one] { $title }: حضروا { $came } من الاجتماع الوحيد حتى الآن.
        [two] { $title }: حضروا { $came } من آخر اجتماعين.
        [few] { $title }: حضروا { $came } من آخر { $n } اجتماعات.
        [many] { $title }: حضروا { $came } من آخر { $n } اجتماعًا.
       *[other] { $title }: حضروا { $came } من آخر { $n } اجتماع.
    }
member-meetings-earlier =
    { $n ->
        [zero] لا اجتماعات أسبق
        [one] اجتماع أسبق واحد
        [two] اجتماعان أسبقان
        [few] { $n } اجتماعات أسبق
        [many] { $n } اجتماعًا أسبق
       *[other] { $n } اجتماع أسبق
    }

## قوائم طويلة

turnout-more-groups =
    { $n ->
        [zero] لا مجموعات أخرى
        [one] مجموعة واحدة أخرى
        [two] مجموعتان أخريان
        [few] { $n } مجموعات أخرى
        [many] { $n } مجموعة أخرى
       *[other] { $n } مجموعة أخرى
    }
