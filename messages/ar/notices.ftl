# What was just done, said once at the top of the next page.

## Signing in and out

said-signed-out = لقد خرجتم. لم يبقَ شيء يخصكم على هذا الجهاز.
said-draft-kept = كنتم خارج حسابكم لبعض الوقت. ما كتبتموه ما زال هنا: ادخلوا، ويمكنكم حفظه.
said-password-changed = تغيّرت كلمة المرور.

## The task list

said-chosen = تمت الإضافة.
said-audit-removed = أُزيلت المراجعة. يمكنكم استرجاعها خلال يوم واحد.
said-action-removed = أُزيل العمل. يمكنكم استرجاعه خلال يوم واحد.
said-brought-back = عاد كما كان.
said-room-said = حُفظ. شكرًا لكم.
said-stopped = كل شيء محفوظ. شكرًا لكم على هذا اليوم. عندما تعودون، تابعوا من هنا.

## Checking and closing

said-closed = أُغلقت المراجعة. أحسنتم جميعًا.
said-reopened = المراجعة مفتوحة من جديد.

## Suggestions and the plan

said-joined = انضممتم. أهلًا بكم.
said-group-added = أُضيفت المجموعة. أنشئوا الآن رابطًا لمن يديرها.
said-planned = صار في خطتكم.
said-reworded = تم الحفظ.
said-action-closed = انتهى. أحسنتم.
said-action-reopened = هو مفتوح من جديد.

## What has changed

said-why = حُفظ. سيساعدكم على التذكّر.

## How an action goes

said-noted = تم التدوين. شكرًا.
said-linked = تم الحفظ.

## Check-in

said-checked-in = تمت المتابعة. أحسنتم جميعًا.

## What comes round

said-agreed = تم الحفظ. هذه أيامكم القادمة.

## Files and calendars

said-calendar-stopped = أُوقف هذا الرابط. ولن تتلقى التقاويم التي تتابعه شيئًا جديدًا.

## On paper

said-typed-in = حُفظ ما كان على الورق.
said-typed-in-clash = تم الحفظ. أجاب شخص آخر عن بعضها أيضًا: ابحثوا عن التي لها إجابتان.

## What a group shares with the facilitators of its networks

said-shared = حُفظ. هذا ما تشاركونه الآن.

## Reviews, for facilitators

said-review-said = حُفظ. تراه المجموعة الآن.
said-review-finished = انتهت. تراها المجموعة الآن.
said-group-removed = خرجت المجموعة من شبكتكم.
said-links-stopped = لم تعد هذه الروابط تعمل.

## Reviews, for the group

said-review-answered = أُجيب. شكرًا لكم.

## Bringing a list of groups into a network

said-list-added = تم. مجموعاتك هنا.
said-list-undone = أُزيلت مجموعات هذه القائمة.
said-list-changed = تغير شيء منذ نظرت. انظر إلى القائمة مرة أخرى من فضلك.
said-list-read-again = قُرئت القائمة مرة أخرى.
said-list-mended = حُفظ. هكذا تبدو القائمة الآن.

## The register of a network, and what a group says of itself

said-profile-saved = حُفظ.
said-register-kept = حُفظ.
said-contact-written = دُوّن.
said-contact-changed = حُفظ.
said-contact-removed = حُذف.
said-person-left = لم يعد هنا. وما كتبه يبقى.
said-password-stopped = تم. لم يعد يعمل رابط كهذا.
said-password-asked = طُلب ذلك. يراه الزملاء الآن.
said-handed-on = شكرًا. يمكن الآن دعوة شخص جديد.
said-not-handed-on = حُفظ: لن يُدعى شخص جديد. إذا غيّرتم رأيكم، فعودوا إلى هنا: افتحوا «حسابكم» في أسفل أي صفحة.
said-account-kept = يسعدنا بقاؤكم. حسابكم باقٍ.
said-group-kept = كل شيء باقٍ، مع كل ما كتبتموه.
said-network-left = غادرتم الشبكة. لا يُرى منكم شيء هناك بعد الآن.
said-network-joined = أنتم في الشبكة الآن. لا يُشارَك شيء بعد: اختاروا ما يرونه.

## Reports of a network

said-report-back = عاد التقرير، وصفحاته العامة تُقرأ من جديد.
said-report-saved = حُفظ. هذا ما يقوله التقرير الآن.
said-report-taken-out = التقرير مُخرَج وينتظر يومًا. لا تُقرأ صفحاته العامة في هذه الأثناء.
said-report-stopped = أُوقفت الصفحة. ولم يعد رابطها يفتح شيئًا.
said-target-saved = حُفظ الهدف.

## This week

said-set-aside = وُضع جانبًا. تجده أسفل هذه الصفحة إلى أن يعود.
said-taken-back = عاد إلى مكانه.
said-round-opened = الجولة مفتوحة. أعطوا الرابط أو اطبعوا ملصقًا.
said-round-changed = تغيّرت الجولة.
said-help-said = حُفظ. يجد الناس هذه الأسطر من الآن.
said-burst-settled = تم.
said-reader-chosen = حُفظ.
said-reader-declined = شكرًا لإخباركم. يمكن للمجموعة الآن أن تطلب من غيركم.
said-text-read = تم. هذا ما بقي.
said-slip-typed = حُفظت الورقة. هذه هي التالية.
