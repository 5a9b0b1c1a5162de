# A group: its home, its people, what it says of itself and shares, and what facilitators ask it.

## Groups

groups-title = مجموعاتكم
groups-none = لستم في أي مجموعة بعد. اطلبوا من أحد في مجموعتكم رابطًا للانضمام.
groups-own = المجموعات التي تساعدون في إدارتها:
network-empty = لا توجد مجموعات هنا بعد. أضيفوا الأولى وأعطوها رابطًا للانضمام.
group-add = إضافة مجموعة
group-new-title = إضافة مجموعة
group-new-text = أعطوا المجموعة اسمًا. في الصفحة التالية تجدون رابطًا لمن يديرها.
group-another = هي مجموعة أخرى بالاسم نفسه
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
people-links-out = هناك رابط موزع. يعمل حتى { $date }.
people-links-stop = إيقاف كل روابط هذه المجموعة
groups-networks = الشبكات التي تساندها:
people-sharing = من يساندون شبكة يرون من هذه المجموعة ما تختارونه، ولا شيء غيره.

## What a group shares with the facilitators of its networks

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
extent-summary-text = أرقام وأيام بلا كلمات: أين أنتم من كل مبدأ، وكم عملًا مفتوحًا وكم عملًا أُنجز، وهل فات يوم أحدها أو لم يتحدث عنها أحد منذ شهر، ومتى متابعتكم القادمة.
extent-all = كل شيء
extent-all-text = كل إجابة وفكرة وعمل، بكلماتكم. يمكنهم أن يسألوا وأن يقترحوا أعمالًا.

## Reviews, for the group

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
reviewed-planned = في خطتكم الآن: قولوا من يقوده ومتى
reviewed-suggested = اقترحه أحد من يساندون شبكتنا.
reviewed-answer-words = جوابكم
reviewed-answer = أجيبوا
reviewed-decide-words = هل تودون قول شيء معه؟ يمكنكم ترك هذا فارغًا.
reviewed-accept = ضعوه في خطتنا
reviewed-decline = ليس لنا، شكرًا
reviewed-home = من شبكتكم
reviewed-networks = مجموعتكم في { $names }. يرى من هناك ما تختارونه، ولا شيء غيره.
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

## The register of a network, and what a group says of itself

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
profile-later = دخلت مجموعتكم إلى { $names } بعد أن اخترتم هذا. لا أحد هناك يقرأ شيئًا منه بعد.
profile-renew = ما عُلّم هنا يمكن أن يُقرأ هناك أيضًا
profile-consent = يمكن لشبكتنا قراءة هذا
profile-save = حفظ
profile-is-mentor = يسعد المجموعة أن تُذكر كواحدة يتعلم منها غيرها.
leave-link = مغادرة هذه المجموعة
leave-stay = لا، أبقى
leave-title = مغادرة هذه المجموعة؟
leave-text = لن ترى ما تكتبه هذه المجموعة ولن تغيره. وما كتبته يبقى مع المجموعة.
leave-button = نعم، أغادر
leave-last = أنت وحدك من يديرها. بعدك لن يديرها أحد، وكل ما كُتب يُحفظ. ويمكن لمن يساندون شبكتكم أن يعطوا رابطًا لشخص جديد، وعندها يقرأ كل ما كُتب.
leave-last-alone = أنت وحدك من يديرها، وليست في أي شبكة: بعدك لا يقدر أحد على الدخول. ادعُ أحدًا أولًا، أو خذ كل شيء في ملف واحد.
leave-network-link = مغادرة هذه الشبكة
leave-network-title = مغادرة { $network }؟
leave-network-text = تحتفظ مجموعتكم بكل ما كتبته. ولن يرى أهل هذه الشبكة منها شيئًا، ولا حتى اسمها.
leave-network-after = إن عدتم يومًا، لا يُشارَك شيء حتى تقولوا ذلك.
leave-network-button = نعم، نغادر الشبكة

## What came later to reviews

reviewed-typed = ما كتبتموه
reviewed-results-line = قرأ هذه المراجعة أشخاص من شبكتكم:
reviewed-visits =
    { $n ->
        [zero] لم تصل ملاحظات من زيارات.
        [one] وصلت مؤخرًا ملاحظة من زيارة.
        [two] وصلت مؤخرًا ملاحظتان من زيارات.
        [few] وصلت مؤخرًا { $n } ملاحظات من زيارات.
        [many] وصلت مؤخرًا { $n } ملاحظة من زيارات.
       *[other] وصلت مؤخرًا { $n } ملاحظة من زيارات.
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

## محو مجموعة

erase-group-link = محو هذه المجموعة
erase-group-title = محو { $group }؟
erase-group-goes = كل ما كتبته مجموعتكم هنا: المراجعات والإجابات والخطط ولقاءات المتابعة، وما قلتموه عن أنفسكم، وما تشاركونه، وما قلتموه أنتم وشبكاتكم بعضكم لبعض. الروابط إلى مجموعتكم وإلى تقويمها تتوقف. ولا يستطيع أحد استعادتها.
erase-group-stays = حسابكم أنتم. تُخبَر شبكاتكم بأن مجموعة غادرت، من دون اسمها. وما كتبه غيركم عنكم في نصوصهم يبقى عندهم، وكذلك الملفات التي نزّلها أحد.
erase-group-file = خذوا كل شيء معكم أولًا في ملف واحد:
erase-group-later = ننتظر يومًا واحدًا قبل أن نفعل ذلك. كل من يدير المجموعة يراه في صفحتها، ويستطيع أي منهم إبقاءها.
erase-group-button = محو المجموعة
erase-group-back = لا، أبقوا المجموعة
erase-group-asked-title = هذه المجموعة على وشك أن تُمحى
erase-group-asked = طلب ذلك { $name }. يحدث هذا بعد { $when }. إن كنتم لا تريدون ذلك، يمكنكم إبقاء المجموعة.
erase-group-keep = أبقوا المجموعة
