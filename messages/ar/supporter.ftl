# One group, seen by a facilitator.

## What a group shares with the facilitators of its networks

supported-text = هذا ما اختارت هذه المجموعة أن تريك إياه.
supported-voices = هذه هي الأعداد التي تقرؤها المجموعة نفسها. تشاركها معك، ولا تشارك أي نص.
supported-shares = ما تشاركه المجموعة
supported-nothing = لا تشارك هذه المجموعة معك شيئًا الآن. هذا اختيارها.
supported-private = ما تكتبه المجموعة ملك لها. ترى اسمها ومن يديرها وما تشاركه.
supported-plan = خطة المجموعة
supported-plan-open = ما تقوم به المجموعة
supported-sees-all = تشارك المجموعة معك هذه المراجعة كلها. ويمكنها تغيير ذلك في أي وقت.
supported-sees-summary = تشارك المجموعة ملخصًا لهذه المراجعة: أرقام، دون أي من كلماتها.
supported-plan-all = تشارك المجموعة معك خطتها كلها. ويمكنها تغيير ذلك في أي وقت.
supported-plan-summary = تشارك المجموعة ملخصًا لخطتها: أرقام وأيام، دون أي من كلماتها.
supported-why = لماذا لا يخص هذا المجموعة
supported-reflection = ما فكرت فيه المجموعة
supported-evidence = ما يمكنها أن تشير إليه
supported-more = المزيد عنه
supported-jumps = أجزاء هذه المراجعة

## Reviews, for facilitators

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
review-state-under-way = بدأ أحدهم
review-state-asked = تنتظر المجموعة
review-state-done = انتهت
review-by = { $name }، { $date }
review-line = { $state } ({ $name }، { $date }).
review-next = النظر مجددًا في { $date }
review-statement-text = اقرأ ما تقوله المجموعة. ثم اسأل، أو قل ما رأيت، أو اقترح شيئًا. يرون اسمك وكلماتك.
review-their-answer = ما أجابت به المجموعة
review-said = ما قيل
review-speak = اسأل، أو قل ما رأيت
review-waits = لم تجب المجموعة بعد.
review-take-back = سحبه
review-back = العودة إلى مراجعة { $date }
review-next-statement = العبارة التالية
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
review-finished-next = متى تنظر مجددًا؟
review-finished-next-hint = يمكنك ترك هذا فارغًا. مثلًا 12 ديسمبر، أو الجمعة القادمة، أو 21/11/2027.
review-finished-button = إنهاء القراءة
verdict-agree = كما تقول المجموعة
verdict-partly = بعضه
verdict-not-seen = لم يظهر في ذلك اليوم
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
note-taken-back = سحبه { $name }
note-begun = بدأ { $name } القراءة

## The register of a network, and what a group says of itself

supported-profile = عن المجموعة

## What came later to reviews

week-again =
    { $n ->
        [zero] لا مجموعات للنظر فيها مجددًا
        [one] مجموعة واحدة للنظر فيها مجددًا
        [two] مجموعتان للنظر فيهما مجددًا
        [few] { $n } مجموعات للنظر فيها مجددًا
        [many] { $n } مجموعة للنظر فيها مجددًا
       *[other] { $n } مجموعة للنظر فيها مجددًا
    }
reviews-again = حان وقت النظر مجددًا
reviews-again-text = قراءات قلت متى تنظر فيها مجددًا، حتى أسبوع من الآن.

## Somebody of a group forgot the password

ask-password-link = طلب كلمة مرور جديدة لأحد هنا
ask-password-title = من نسي كلمة المرور؟
ask-password-text = كلمة المرور الجديدة تفتح كل ما يُكتب هناك، فليس لكم أن تنشئوها. يمكنكم أن تطلبوا: يرى ذلك زملاء هذا الشخص على صفحتهم، ويمكن أن يراه من يدير هذا الخادم أيضًا.
ask-password-none = لا أحد بعد.
ask-password-button = الطلب من أجل { $name }
ask-password-asked = طلب { $name } في { $date }.

## What a network knows of a group for itself, and when it was in touch

known-contact = جهة الاتصال
known-phone = الهاتف
known-email = البريد الإلكتروني
known-reference = المرجع
known-reference-hint = رقم أو اسم تعرف به قوائم أخرى هذه المجموعة.
known-notes = ملاحظات
known-notes-hint = اكتب ما كنت ستقوله لهم. يمكن للمجموعة أن تطلب رؤيته.
known-meanwhile = حُفظ هذا في هذه الأثناء:
contact-title = متى تواصلتم مع المجموعة
contact-none = لم يُدوَّن شيء بعد.
contact-new = تدوين تواصل
contact-way = ماذا حدث؟
contact-way-rang = مكالمة هاتفية
contact-way-wrote = رسالة
contact-way-visited = زيارة
contact-way-other = شيء آخر
contact-words = في كلمات قليلة
contact-words-hint = ما سمعته وما اتفقتم عليه. يمكن للمجموعة أن تطلب رؤيته.
contact-day = في أي يوم؟
contact-next = متى تتواصل معهم مجددًا؟
contact-next-hint = من ذلك اليوم يذكّرك «هذا الأسبوع» بذلك. يمكنك ترك هذا فارغًا.
contact-save = تدوينه
contact-rang = اتصل { $name } بهم
contact-wrote = كتب { $name } إليهم
contact-visited = زارهم { $name }
contact-other = دوّن { $name } هذا
contact-again = التواصل مجددًا في { $date }.
contact-earlier =
    { $n ->
        [zero] لا شيء قبل ذلك
        [one] تواصل واحد قبل ذلك
        [two] مرّتان قبل ذلك
        [few] { $n } مرّات قبل ذلك
        [many] { $n } مرّة قبل ذلك
       *[other] { $n } مرّة قبل ذلك
    }
contact-change = تغيير أو حذف
contact-change-title = تغيير ما دُوّن
contact-theirs = ما حفظه شخص آخر
contact-remove-text = ما يُحذف يختفي نهائيًا، عن كل من يساندون هذه الشبكة.
contact-remove = حذفه
week-contact =
    { $n ->
        [zero] لا مجموعات للتواصل معها مجددًا
        [one] مجموعة واحدة للتواصل معها مجددًا
        [two] مجموعتان للتواصل معهما مجددًا
        [few] { $n } مجموعات للتواصل معها مجددًا
        [many] { $n } مجموعة للتواصل معها مجددًا
       *[other] { $n } مجموعة للتواصل معها مجددًا
    }
week-contact-on = التواصل مجددًا في { $date }.
week-contact-how = { $said } في { $date }.
week-contact-words = كتب { $name } في { $date }: «{ $words }»
