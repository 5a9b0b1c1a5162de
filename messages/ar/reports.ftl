# أهداف شبكة، وما يخبر به تقريرها إلى جانب المراجعات: الاجتماعات ومن حضر والناس والأصوات.

## الأهداف

targets-title = الأهداف
targets-text = ما وعدتم به لمدة، مثل 12 اجتماعًا في السنة. يضع التقرير كل هدف إلى جانب ما تحقق.
targets-none = لا هدف هنا بعد.
targets-new = إضافة هدف
targets-add = أضف هذا الهدف
target-kind = الهدف من أي شيء؟
target-meetings = اجتماعات عُقدت
target-groups = مجموعات حضرت، تُحسب كل منها مرة واحدة
target-average = مجموعات في كل اجتماع، في المتوسط
target-own = شيء آخر
target-what = إن كان شيئًا آخر، فما هو؟
target-what-hint = مثلًا: ندوات مع شركائنا.
target-series = أي اجتماعات تُحسب؟
target-all-series = كل الاجتماعات
target-wanted = الهدف
target-from-hint = مثلًا 1 يناير 2026، أو 1/1/26.
target-came = إن كان شيئًا آخر، فكم تحقق؟
target-came-hint = الاجتماعات والمجموعات تُعدّ لكم.
target-column = ماذا
target-period = من وإلى
target-came-column = ما تحقق
target-state = حتى الآن
target-series-column = السلسلة
target-reached = تحقق
target-under-way = جارٍ
target-missed = لم يتحقق
target-unknown = لم يُكتب بعد
target-change = تغيير هدف

## في تقرير

report-fact-targets = الأهداف وما تحقق
report-fact-meetings = الاجتماعات والمجموعات التي وصلت إليها
report-fact-attendance = كم حضر، إلى جانب السنة السابقة
report-fact-promises = الوعود وحالها
report-fact-asks = الطلبات وكم لُبّي منها
report-fact-people = من تصل إليهم المجموعات والمتطوعون وساعاتهم
report-fact-voices = ما يقوله الناس الذين يأتون
report-targets = تحقق { $done } من { $n } من الأهداف
report-targets-none = لا هدف لهذه المدة.
report-meetings = الاجتماعات: { $planned } مخطط لها، { $done } عُقدت، { $down } لم تُعقد
report-meetings-none = لم يُخطط لاجتماع في هذه المدة.
report-reached = حضرت { $part } من { $n } من المجموعات اجتماعًا واحدًا على الأقل. تُحسب كل منها مرة واحدة.
report-reached-left =
    { $n ->
        [zero] لم تترك الشبكة مجموعة ممن حضرن.
        [one] حضرت مجموعة واحدة أخرى، وتركت الشبكة بعد ذلك.
        [two] حضرت مجموعتان أخريان، وتركتا الشبكة بعد ذلك.
        [few] حضرت { $n } مجموعات أخرى، وتركت الشبكة بعد ذلك.
        [many] حضرت { $n } مجموعة أخرى، وتركت الشبكة بعد ذلك.
       *[other] حضرت { $n } مجموعة أخرى، وتركت الشبكة بعد ذلك.
    }
report-attendance = كم مجموعة حضرت
report-attendance-none = لم يُعقد اجتماع في هذه المدة، فلا شيء يُعدّ.
report-representatives-none = لم يتحدّث أحد باسم الشبكة في هيئة في هذه المدة.
report-promises-none = لم يوعد بشيء في هذه المدة، ولم يحلّ موعد أي وعد.
report-asks-none = لم يُطلب شيء في هذه المدة.
report-asks = لُبّي { $part } من { $n } من الطلبات.
report-people = الناس والمتطوعون
report-people-none = لا تسمح لنا أي مجموعة بقراءة هذا بعد.
report-people-reached = من تصل إليهم المجموعات في أسبوع عادي
report-people-told = أخبرتنا { $part } من { $n } من المجموعات.
report-people-what = ما تقوله المجموعات
report-people-sum = المجموع
report-people-groups = مجموعات أخبرتنا
report-people-of = مجموعات الشبكة
report-voices = سألت { $part } من { $n } من المجموعات الناس في هذه المدة وتسمح لنا بقراءة ما قالوه.
report-few-voices = أقل من { $n } مجموعات سألت الناس في هذه المدة وتسمح لنا بقراءة ما قالوه. وهذا قليل جدًا فلا يُعرض.
report-how-record = الأهداف والاجتماعات ومن حضر هي سجل هذه الشبكة نفسها. لا يُخمَّن شيء.
report-how-written = الممثلون والوعود والطلبات كما كتبتها هذه الشبكة. تظهر الوعود على حالها اليوم، ومعها ما يقوله من وعد.
report-how-average = المتوسط هو لكل ما عُقد من اجتماعات السلسلة. ويوضع إلى جانب الأيام نفسها قبل سنة.
report-how-people = الناس والمتطوعون هم ما تقوله المجموعات اليوم عن نفسها وتسمح لهذه الشبكة بقراءته. ولا يُخمَّن شيء عن غيرها.
report-how-voices = ما يقوله الناس مجموع أعداد أُخبرت بها المجموعات وتسمح لهذه الشبكة بقراءتها. ولا نص فيه.

## تقرير يمكن لأي شخص أن يقرأه

public-report-title = صفحة للجميع
public-report-text = من لديه الرابط يستطيع أن يقرأ التقرير كما هو الآن. لا يتغير من تلقاء نفسه. ويُطلب من محركات البحث أن تتركه.
public-report-no-names = لم نجد فيه اسم أي من مجموعاتكم. ابحثوا أنتم عن أسماء الأشخاص.
public-report-names =
    { $n ->
        [zero] لا تُسمّى فيه مجموعة.
        [one] تُسمّى فيه هذه المجموعة:
        [two] تُسمّى فيه هاتان المجموعتان:
        [few] تُسمّى فيه هذه المجموعات الـ { $n }:
        [many] تُسمّى فيه هذه المجموعات الـ { $n }:
       *[other] تُسمّى فيه هذه المجموعات الـ { $n }:
    }
public-report-consent = من يُسمّى فيه وافق على ذلك، أو لا يُسمّى فيه أحد
public-report-make = اجعلوا له صفحة للجميع
public-report-made = الصفحة جاهزة
public-report-made-text = انسخوا الرابط الآن: لن يظهر مرة أخرى. يمكن قراءة الصفحة حتى يوقفها شخص من شبكتكم.
public-report-pages = صفحات هذا التقرير
public-report-by = جعله { $name } متاحًا للجميع، { $when }
public-report-stop = أوقفوا هذه الصفحة
public-report-stopped = أُوقفت في { $date }
public-report-as-of = هذا ما كان التقرير يقوله في { $date }. لا يتغير من تلقاء نفسه.
