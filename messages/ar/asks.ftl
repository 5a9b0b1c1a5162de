# الطلبات والعروض في الشبكة، ومن جُمع بمن.

## القوائم

view-asks = الطلبات والعروض
asks-title = الطلبات
offers-title = العروض
matches-title = اللقاءات
asks-text = ما تحتاجه المجموعات، وما تستطيع أن تعطيه، ومن وصلتموه بمن.
asks-none = لا أحد يطلب شيئًا كهذا الآن.
offers-none = لا أحد يعرض شيئًا كهذا الآن.
asks-all = وأيضًا ما لُبّي أو انتهى أو فات يومه
asks-next = المزيد
asks-taken-out = ما أُخرج في اليوم الأخير
ask-new = طلب شيء
offer-new = عرض شيء
asks-run-out =
    { $n ->
        [one] اسألوا هل ما زال هذا قائمًا
        [two] اسألوا هل ما زال هذان قائمين
        [few] اسألوا هل ما زالت هذه الـ{ $n } قائمة
        [many] اسألوا هل ما زالت هذه الـ{ $n } قائمة
       *[other] اسألوا هل ما زالت هذه الـ{ $n } قائمة
    }
file-whose = لمن هو

## ما تراه المجموعة

asks-group-text = ما تحتاجونه وما تستطيعون إعطاءه، ومثله من المجموعات الأخرى في شبكتكم.
asks-own = ما يخصكم
asks-own-none = لم تطلبوا ولم تعرضوا شيئًا بعد.
asks-no-network = تُشارك الطلبات والعروض في شبكة، ولا تشاركون شيئًا منها هنا.
asks-in = في { $network }
asks-of-others = يطلب الآخرون
offers-of-others = يعرض الآخرون

## النموذج

ask-new-title = طلب أو عرض
ask-new-text = تكفي جملتان. يمكن أن يأتي الباقي لاحقًا.
ask-network = الشبكة
ask-side = طلب أم عرض
side-ask = طلب
side-offer = عرض
ask-whose = لمن هو؟
ask-whose-hint = اسم مجموعة كما هو في سجلكم. إذا تُرك فارغًا فهو للشبكة نفسها.
ask-what = ما هو؟
ask-what-hint = مثلًا: نحتاج ثلاجة عالية. أو: سيارتنا متاحة أيام الخميس.
ask-kind = النوع
ask-kind-food = طعام
ask-kind-equipment = معدات
ask-kind-transport = نقل
ask-kind-space = مكان
ask-kind-people = أشخاص ووقت
ask-kind-skills = مهارات
ask-kind-money = مال
ask-kind-other = شيء آخر
ask-more = كم، ولمن، وحتى متى
ask-many = كم عددًا أو قدرًا
ask-conditions = الشروط
ask-conditions-hint = مثلًا: للإعارة فقط، أو تأخذونه بأنفسكم.
ask-age = لمن في أي عمر
ask-age-hint = مثلًا: من 8 إلى 12. اتركوه فارغًا إذا كان للجميع.
ask-area = لأي منطقة
ask-area-hint = إذا تُرك فارغًا فهو لمنطقة مجموعتكم. ضعوا فواصل بين عدة مناطق.
ask-until = حتى متى
ask-until-hint = إذا لم تقولوا شيئًا فهو قائم ثلاثة أشهر. نسألكم قبل أن ينتهي.
ask-audience = من يراه؟
audience-network = كل مجموعات الشبكة
audience-named = المجموعات التي أسميها فقط
ask-named = المجموعات التي تراه
ask-named-hint = اسم في كل سطر. إذا لم تسمّوا أحدًا فلا يراه إلا ميسّرو الشبكة.
ask-reach = كيف يُتصل بكم
ask-reach-hint = اسم ورقم أو عنوان. يقرؤه الآخرون حين تُوصلون بهم.
ask-reach-them = كيف يُتصل بهم
ask-may-contact = يمكن للمجموعات التي ترى هذا أن تتصل بنا مباشرة
ask-may-contact-hint = عندها يقرؤون كيف يُتصل بكم. وإلا فيقف ميسّر بينكم.

## واحد منها

ask-until-day = حتى { $date }
ask-ran-out = فات يومه
ask-state-open = قائم
ask-state-met = لُبّي
ask-state-over = انتهى
ask-seen-network = كل مجموعات الشبكة
ask-seen-nobody = ميسّرو الشبكة فقط
ask-seen-named = { $names }، وميسّرو الشبكة
ask-said-by = { $name }، { $date }
ask-from-meeting = تدوين طلب أو عرض
ask-of-meeting = قيل في اجتماع
ask-of-plan = يلزم لخطوة في خطتكم
ask-of-action = انظروا ما طلبتم
ask-for-needed = اطلبوا هذا من { $network }
ask-still-title = هل ما زال هذا قائمًا؟
ask-still = نعم، لثلاثة أشهر أخرى
ask-over = انتهى
ask-again = عاد قائمًا
ask-change = تغييره
ask-take-out = إخراجه
ask-take-out-text = يختفي عن الجميع. يمكن إعادته خلال يوم.
ask-remove-why = لماذا
ask-theirs = هذا ما حفظه { $name } في هذه الأثناء
ask-wordings = ما كان يقوله من قبل

## ما قد يناسب

ask-fits = قد تناسب هذه
ask-fits-kind = كلاهما من نوع «{ $kind }».
ask-fits-place = كلاهما من نوع «{ $kind }»، وكلاهما لـ{ $place }.
party-network = الشبكة نفسها
party-gone = مجموعة غادرت
put-in-touch = صلوا بينهما
put-with-group = صلوه بمجموعة
put-group = اسم المجموعة
put-words = كلمات قليلة للاثنين
put-words-hint = مثلًا: تتصل بكم سلمى من المائدة الطويلة يوم الاثنين.
answer-give = هل تستطيعون المساعدة في هذا؟
answer-take = هل تريدون هذا؟
answer-direct = قبلت هذه المجموعة أن يُتصل بها. توصلون بها فورًا.
answer-between = يقرأ ميسّر هذا أولًا ثم يصل بينكم.
ask-answer-words = كلماتكم إليهم
ask-answer-words-hint = قولوا كيف يُتصل بكم.
answer-send = أرسلوه

## اللقاءات

matches-text = من يطلب، ومن يعطي، وماذا خرج من ذلك.
matches-none = لا شيء هنا.
matches-wait =
    { $n ->
        [one] مجموعة واحدة تريد أن توصل بغيرها
        [two] مجموعتان تريدان أن توصلا بغيرهما
        [few] { $n } مجموعات تريد أن توصل بغيرها
        [many] { $n } مجموعة تريد أن توصل بغيرها
       *[other] { $n } مجموعة تريد أن توصل بغيرها
    }
matches-untold =
    { $n ->
        [one] مجموعتان على اتصال، ولم يقل أحد ماذا خرج من ذلك
        [two] لقاءان لم يقل أحد ماذا خرج منهما
        [few] { $n } لقاءات لم يقل أحد ماذا خرج منها
        [many] { $n } لقاءً لم يقل أحد ماذا خرج منها
       *[other] { $n } لقاء لم يقل أحد ماذا خرج منها
    }
match-title = { $asker } يطلب، { $giver } يعطي
match-asks = طُلب
match-offers = عُرض
match-proposed = ينتظر ميسّرًا
match-made = على اتصال
match-met = لبّى ما طُلب
match-partly = لبّى جزءًا منه
match-not-worked = لم ينجح
match-let-go = سُحب
match-take-back = سحبه
match-story = ما قيل
match-said-by = { $name } عن { $group }، { $date }
match-what-came = ماذا خرج من ذلك؟
match-words = في كلمات قليلة
match-words-hint = إذا سحبتموه فقولوا لماذا.
match-words-out = أزال { $name } هذه الكلمات في { $when }.
match-ask-outcome = أنتم على اتصال بمجموعة أخرى. قولوا ماذا خرج من ذلك.

## ما تم للتو

said-ask-saved = حُفظ.
said-ask-state = حُفظ ما قلتم.
said-ask-taken-out = أُخرج. يمكن إعادته خلال يوم.
said-ask-back = عاد.
said-answer-waits = هو عند ميسّر الآن، وسيصل بينكم.
said-in-touch = هما على اتصال الآن.
said-match = حُفظ ما قلتم.
agenda-asks = طلبات لم يلبّها أحد
agenda-asks-text = يمكن لجميع المجموعات رؤيتها. بضغطة واحدة تُضاف إلى جدول الأعمال ويُحفظ ما كتبتم.
