# ميثاق: ما تعد به مجموعة من يأتون إليها؛ وملصق لما قالوه وما صار منه.

home-charter = ما نعد به
charter-title = ميثاقنا
charter-text = ما تعدون به من يأتون إليكم. اطبعوه وعلّقوه حيث يستطيعون قراءته.
charter-lead = نعد كل من يأتي إلينا:
charter-tell-us = إن لم نفِ بشيء من هذا، فأخبرونا من فضلكم. نريد أن نعرف.
charter-days = كُتب في { $made }. وننظر فيه من جديد في { $again }.
charter-pdf = تنزيل الميثاق للطباعة (PDF)
charter-docx = تنزيل الميثاق للتعديل (Word)
charter-change = تغيير وعودنا
charter-change-title = تغيير وعودنا
charter-leave = العودة إلى ميثاقنا

## كلماته

charter-words-text = اختاروا أمورًا قليلة تستطيعون أن تعدوا بها من يأتون إليكم، وقولوها بكلماتكم. خمسة وعود أو ستة تفون بها خير من عشرين.
charter-from = الوعود أدناه مأخوذة من «{ $title }».
charter-from-audit = الوعود أدناه مأخوذة من «{ $title }» ومما اتفقتم عليه في { $date }.
charter-promises = الوعود
charter-words = وعدنا بكلماتنا
charter-why-level = اتفقتم هنا على «{ $level }».
charter-why-action = أنتم تعملون على هذا: «{ $what }»
charter-more =
    { $n ->
        [one] وعد آخر يمكنكم أن تعدوا به
        [two] وعدان آخران يمكنكم أن تعدوا بهما
        [few] { $n } وعود أخرى يمكنكم أن تعدوا بها
       *[other] { $n } وعدًا آخر يمكنكم أن تعدوا به
    }
charter-own = شيء آخر نعد به
charter-own-hint = وعد واحد في كل سطر.
charter-again-on = متى ستنظرون فيه من جديد؟
charter-again-on-hint = ستة أشهر مدة مناسبة. مثلًا 1 يونيو 2031، أو 1/6/2031.
charter-save = حفظ ميثاقنا
charter-theirs = حفظ { $name } هذا في أثناء ذلك
charter-other-source = إضافة وعود من استبيان آخر
charter-other-source-text = ما اخترتموه حتى الآن يبقى معكم. لا يُحفظ شيء حتى تضغطوا «حفظ ميثاقنا».

## النظر فيه من جديد

charter-due = حان الوقت لتنظروا في ميثاقكم من جديد
charter-due-text = قلتم إنكم ستنظرون في وعودكم من جديد في هذا الوقت تقريبًا. يكفي بضعة أشخاص ونصف ساعة.
charter-look-now = النظر في وعودنا
charter-look = النظر في ميثاقنا من جديد
charter-look-text = اقرؤوا كل وعد بصوت مسموع، وقولوا بصدق كيف يسير. «ليس بعد» جواب جيد حين يكون صحيحًا.
charter-verdict = كيف يسير
promise-kept = نفي به
promise-partly = جزئيًا
promise-not-yet = ليس بعد
charter-note = ما الذي يجعلكم تقولون ذلك؟
charter-next-on = متى ستنظرون فيه في المرة القادمة؟
charter-renew = حفظ، وإبقاء وعودنا كما هي
charter-reword = حفظ، وتغيير وعودنا
charter-left-over = كتبتم هذا عن وعود حذفها شخص آخر في أثناء ذلك
charter-looks = متى نظرنا فيه من جديد
charter-looked = { $date }، دوّنه { $name }
said-charter-saved = حُفظ ميثاقكم.
said-charter-looked-at = حُفظ ما قلتموه مع تاريخه.

## ملصق: قلتم، ففعلنا

you-said-title = قلتم، ففعلنا
you-said-link = عمل ملصق: قلتم، ففعلنا
you-said-text = ملصق يُظهر للناس ما تغيّر بفضل ما قالوه لكم. اختاروا ما يوضع عليه من غير أسماء، ثم اطبعوه.
you-said-lead = ما الذي تغيّر هنا
you-said-on = على الملصق
you-said-said = قلتم
you-said-did = وفعلنا
you-said-done = ما أنجزتموه { $time }
you-said-nothing = لم يُنجز شيء من خطتكم في هذه المدة. ويمكنكم مع ذلك إضافة أسطر أدناه.
you-said-quarter = في الأشهر الثلاثة الأخيرة
you-said-half-year = في الأشهر الستة الأخيرة
you-said-year = في السنة الأخيرة
you-said-ever = في أي وقت
you-said-other-time = إظهار ما أنجزتموه
you-said-own = إضافة أسطر من عندكم
you-said-own-text = ما قاله لكم الناس عند طاولة الشاي أو على ورقة أو عابرًا. اتركوا السطر الذي لا تحتاجونه فارغًا.
you-said-line = السطر { $n }
you-said-closing = جملة في النهاية
you-said-closing-hint = كلمة شكر، أو كيف يمكن للناس أن يخبروكم بالمزيد.
you-said-thanks = شكرًا لأنكم أخبرتمونا. واصلوا ذلك من فضلكم.
you-said-make = عمل الملصق
you-said-made = ملصقكم جاهز
you-said-pdf = تنزيل الملصق للطباعة (PDF)
you-said-docx = تنزيل الملصق للتعديل (Word)
you-said-next = أخبرونا بالمزيد. لا نسأل عن الاسم.
said-poster-made = صار ملصقكم جاهزًا. وما كتبتموه محفوظ للملصق القادم.
