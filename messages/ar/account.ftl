# Setting up, signing in, joining, and what Good Measure is.

## Setting up

empty-title = Good Measure جاهز للإعداد
empty-text = لدى من شغّل البرنامج رابط على شاشته. افتحوا ذلك الرابط مرة واحدة لإنشاء أول حساب.
look-title = أو تصفّح أولًا
look-text = شاهد مجموعة خيالية لها مراجعتان وخطة. عُد إلى هذا الرابط حين تريد أن تبدأ بمجموعتك.
look-button = تصفّح
set-up-title = هيا نُعِدّ Good Measure
set-up-text = يستغرق هذا دقيقتين. سيكون لكم حساب واحد، ويمكنكم بعد ذلك دعوة آخرين.
set-up-kind = لمن هو؟
set-up-group = مجموعة واحدة
set-up-group-hint = تديرون مخزن طعام أو بنك طعام أو مجموعة سكان أو ما يشبه ذلك.
set-up-network = شبكة من المجموعات
set-up-network-hint = تدعمون عدة مجموعات. تضيفونها وتعطون كل واحدة منها رابطًا.
set-up-place = اسم مجموعتكم أو شبكتكم
set-up-place-hint = كما يعرفها الناس، مثل: مخزن طعام ميل لين.
set-up-button = ابدأ
your-name = اسمكم
your-name-hint = الاسم الذي يناديكم به الآخرون في مجموعتكم.
sign-in-name = البريد الإلكتروني أو اسم المستخدم
sign-in-name-new-hint = تستعملونه للدخول. لا نرسل إليه أي شيء أبدًا.
password = كلمة المرور
password-new-hint = 12 حرفًا على الأقل. من السهل تذكّر ثلاث كلمات لا علاقة بينها.

## Signing in and out

sign-in-title = الدخول
sign-in-text = ادخلوا لتعملوا مع مجموعتكم.
sign-in-button = دخول
sign-in-forgot = هل نسيتم كلمة المرور؟ اسألوا من يدير هذا الخادم، فيمكنه أن يعطيكم كلمة جديدة.
sign-in-elsewhere = إن كنتم قد دخلتم من قبل بكلمة مروركم من هاتف أو حاسوب آخر، فما زال يمكنكم الدخول منه.
draft-title = أهلًا بعودتكم. ما كتبتموه ما زال هنا
draft-text = اضغطوا الزر لحفظه.
draft-button = حفظ ما كتبت
draft-leave = تركه من دون حفظ
account-title = كلمة المرور
account-text = اختاروا هنا كلمة مرور جديدة. ستبقون داخل حسابكم هنا، وتخرجون منه في كل مكان آخر.
account-button = تغيير كلمة المرور
password-present = كلمة المرور الآن
password-show = إظهار ما أكتبه
password-new = كلمة المرور الجديدة
join-title = الانضمام إلى { $group }
join-text = يطلب منكم { $name } المساعدة في إدارة { $group } في Good Measure‏.
join-as = دخلتم باسم { $name }. سيُضاف ذلك إلى حسابكم.
join-have-account = هل لديكم حساب؟
join-button = الانضمام إلى المجموعة

## Groups

invitation-title = هذا هو الرابط
invitation-text = أرسلوه، أو اعرضوا الرمز. يعمل مرة واحدة، خلال أسبوعين. وللأمان لا يظهر إلا الآن.
invitation-support-title = هذا رابط لزميل
invitation-support-text = من يفتحه يرى كل ما تشاركه المجموعات معكم، ويتحدث معها كما تفعلون. يعمل أسبوعين ولشخص واحد. يُعرض هذه المرة فقط.
invitation-bring-title = هذا رابط لمجموعة
invitation-bring-text = يُدخل مجموعة واحدة إلى شبكتكم. ترون اسمها ومن يديرها، ولا شيء غير ذلك حتى تقرر هي. يعمل أسبوعين. يُعرض هذه المرة فقط.
invitation-code = الرابط نفسه على شكل رمز للمسح
invitation-copy = نسخ الرابط
invitation-copied = تم النسخ

## About

about-title = حول Good Measure
about-text = يساعد Good Measure مجموعات الأهالي على النظر في طريقة عملها، واختيار ما ستفعله بعد ذلك، ورؤية ما يتغيّر. صُنع ليُستعمل على الهاتف، في قاعة مزدحمة، مع أناس وقتهم قليل.
about-keeps-title = ما الذي يحفظه
about-keeps = ما تكتبه مجموعتكم ملك لمجموعتكم. يبقى على هذا الخادم. لا يُرسل شيء إلى أحد غيركم، ولا يُحصى شيء، ولا توجد إعلانات. ملف صغير (كوكي) يبقيكم داخل حسابكم، وآخر يحفظ لغتكم.
about-access-title = للجميع
about-access = كل صفحة مصنوعة لتعمل بلوحة المفاتيح وحدها، ومع قارئ الشاشة، وبالخط الكبير، ومن دون JavaScript. إذا لم يعمل شيء معكم، فمن فضلكم أخبروا من يدير هذا الخادم.
about-licence-title = حر للاستعمال
about-licence = البرنامج حر، برخصة MIT أو Apache 2.0. ويمكن مشاركة الاستبيانات وتغييرها برخصة المشاع الإبداعي: نَسب المُصنَّف 4.0.

## The register of a network, and what a group says of itself

join-support-title = مساندة { $network }
join-support-text = يطلب منك { $name } أن تساندا معًا مجموعات { $network }. سترى ما تشاركه هذه المجموعات.
join-support-button = نعم، أفعل
join-bring-title = إحضار مجموعتك إلى { $network }
join-bring-text = يدعو { $name } مجموعتك إلى { $network }. تحتفظ بكل ما كتبته. يرون اسمها ومن يديرها، ولا شيء غيرهما حتى تقولوا ذلك.
join-bring-which = أي من مجموعاتك؟
join-bring-none = لا تدير مجموعة هنا. اطلب ممن يديرها أن يفتح هذا الرابط.
join-bring-button = أحضرها

## Those who left

farewell-title = مجموعات لم تعودوا تديرونها
farewell-none = لا شيء ينتظركم هنا.
farewell-on = متابعة
farewell-put-away = إخفاء هذا الخبر
farewell-taken-out = لم تعودوا تديرون { $group }: أخرجكم { $name } في { $date }. ما كتبتموه يبقى مع المجموعة.
farewell-left = تركتم { $group } في { $date }. ما كتبتموه يبقى مع المجموعة. شكرًا على كل ما فعلتم.
farewell-network = لم تعودوا تساندون { $network }: تركتموها في { $date }. ما كتبتموه لمجموعاتها يبقى معها. شكرًا على كل ما فعلتم.
farewell-ask = لا يديرها أحد الآن. هل يمكن لمن يساندون شبكتها أن يسلّموها لشخص جديد؟ سيقرأ ذلك الشخص كل ما كُتب فيها. وإن لم تجيبوا، يمكنهم ذلك ابتداءً من { $date }.
farewell-ask-open = لا يديرها أحد الآن، ويمكن لمن يساندون شبكتها أن يسلّموها لشخص جديد، فيقرأ كل ما كُتب فيها. هل يناسبكم ذلك؟
farewell-kept = قلتم إنها لا ينبغي أن تُسلَّم لأحد، فلا يمكن دعوة شخص جديد. ما زال بإمكانكم أن توافقوا.
farewell-yes = نعم، سلّموها
farewell-no = لا، من فضلكم
