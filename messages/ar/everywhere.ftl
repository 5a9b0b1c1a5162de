# What stands round every page, dates, and words that many pages share.

## Everywhere

product = Good Measure
skip-to-content = الانتقال إلى محتوى الصفحة
nav-label = صفحاتكم
nav-audits = مراجعاتنا
nav-plan = خطتنا
nav-home = الرئيسية
nav-account = حسابكم
nav-about = حول البرنامج
language-label = اللغة
asked-only-in = الأسئلة باللغة { $language } فقط.
asked-not-in = الأسئلة ليست بالعربية بعد.
language-en = الإنجليزية
language-es = الإسبانية
language-ar = العربية
signed-in-as = دخلتم باسم { $name }
someone-who-left = شخص غادر
sign-out = إنهاء وخروج
made-up-notice = هذه المجموعة من الخيال. هي هنا لتُظهر كيف يعمل Good Measure‏.
demo-sign-ins-notice = في هذا الخادم مجموعات خيالية للتصفّح. من أعدّه يعرف أسماء الدخول إليها وكلمات مرورها.
draft-notice = هذه اللغة مسودة. قد تكون بعض الكلمات غير دقيقة بعد.
problems-title = اقتربت من النهاية. انظر إلى هذا من فضلك:
## الشبكات وما يُشارَك ومن يساندها
nav-network-label = شبكتكم
nav-week = هذا الأسبوع
nav-groups = المجموعات
nav-reviews = القراءات
made-up-network-notice = هذه الشبكة ومجموعاتها من نسج الخيال. هي هنا لتُري كيف يعمل Good Measure.

## Dates

date-long = { $day } { $month } { $year }
date-days = من { $from } إلى { $to }
list-comma = ،{" "}
title-and-day = { $title }، { $day }
date-moment = { $date }، { $time }
date-hint = مثلًا 12 ديسمبر، أو الجمعة القادمة، أو 21/11/2026.
date-hint-past = مثلًا 12 نوفمبر، أو الجمعة الماضية، أو 21/11/2026.
day-in-two-weeks = بعد أسبوعين ({ $date })
day-in-a-month = بعد شهر ({ $date })
day-in-a-quarter = بعد 3 أشهر ({ $date })
day-of-our-own = يوم آخر، أو لا يوم بعد
day-other = يوم آخر
day-pick = أو اختاروه من التقويم:
day-in-words = فهمناه هكذا: { $date }.
day-meant = نعم، أقصد هذا اليوم: { $date }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
