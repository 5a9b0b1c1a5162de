# ما يقام في الشبكة، وأي المجموعات تستقبل من يرسلهم الآخرون.

## ما يقام

whats-on-title = ما يقام
whats-on-text = ما يقام في الأسابيع القادمة، يومًا بعد يوم، ويمكن للناس أن يأتوا إليه.
whats-on-from-to = من { $from } إلى { $to }
whats-on-earlier = الأسبوعان السابقان
whats-on-later = الأسبوعان التاليان
whats-on-none = لم يقل أحد إن شيئًا يقام في هذين الأسبوعين.
whats-on-all = الأحدث، وما انتهى أيضًا
whats-on-own = ما يخصكم، وما انتهى أيضًا
whats-on-no-network = يُشارك هذا في شبكة، ولا تشاركون شيئًا منه هنا.
side-event = ما يقام
event-new = قولوا ما يقام
event-what-hint = مثلًا: غداء للجميع. أو: إصلاح الدراجات معًا.
event-day = اليوم
event-day-hint = مثلًا 3 مارس 2027 أو 3/3/27. إذا كان يقام كل أسبوع فهذا أول يوم، أو اتركوه فارغًا.
event-week-days = كل أسبوع في
event-conditions-hint = مثلًا: أحضروا كوبًا، أو اتصلوا قبل أن تأتوا.
event-until-hint = اليوم الأخير. اتركوه فارغًا إذا كان يومًا واحدًا. ما يقام كل أسبوع يستمر ثلاثة أشهر إن لم تقولوا شيئًا.

## متى وأين

week-day-monday = الاثنين
week-day-tuesday = الثلاثاء
week-day-wednesday = الأربعاء
week-day-thursday = الخميس
week-day-friday = الجمعة
week-day-saturday = السبت
week-day-sunday = الأحد
week-day-and-date = { $weekday }، { $date }
when-hours = من متى إلى متى
when-hours-hint = مثلًا: من 12 إلى 2.
when-place = أين
when-from = ابتداءً من { $date }
for-age = العمر: { $age }
ask-when = متى
reach-ticked-hint = اسم ورقم أو عنوان. تقرؤه المجموعات إذا علّمتم السطر أدناه.

## من يستقبل من

referrals-title = من يستقبل من
referrals-text = أي المجموعات تستقبل من ترسلونهم، حسب الحي واليوم.
referrals-none = لا تستقبل أي مجموعة الناس لما اخترتموه.
referrals-all = الأحدث، وما انتهى أيضًا
referrals-own = ما يخصكم، وما انتهى أيضًا
side-referral = تستقبل الناس
referral-new = قولوا من تستقبلون
referral-what = من تستقبلون؟
referral-what-hint = مثلًا: عائلات تحتاج إلى طعام هذا الأسبوع.
referral-week-days = في هذه الأيام
referral-week-days-hint = إذا لم تختاروا يومًا فأنتم تستقبلون الناس في أي يوم.
referral-conditions-hint = مثلًا: برسالة من طبيب، أو بلا رسالة.
referral-kind-hint = ما يجده الناس هناك. إن لم يناسب شيء من هذا، فاختاروا «شيء آخر».
referral-between = قبل أن ترسلوا أحدًا، اسألوا من ييسّر الشبكة. فهو يعرف كيف تُكلَّم هذه المجموعة.
referral-place = الحي
referral-everywhere = كل الأحياء
referral-no-day = أي يوم
referral-day = يوم الأسبوع
referral-any-day = كل الأيام
referral-any-place = كل الأحياء
