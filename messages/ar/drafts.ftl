# مسودات وثائق الشبكة، تعلّق عليها مجموعاتها.

drafts-title = مسودات للتعليق عليها
drafts-text = ما تكتبه شبكاتكم. قولوا رأيكم قبل أن يُحسم الأمر.
drafts-none = لا توجد الآن مسودة مفتوحة للتعليق.
drafts-over = لم تعد مسودات
drafts-commented =
    { $n ->
        [zero] لا تعليقات منكم
        [one] تعليق واحد منكم
        [two] تعليقان منكم
        [few] { $n } تعليقات منكم
        [many] { $n } تعليقاً منكم
       *[other] { $n } تعليق منكم
    }
drafts-own = تعليقاتكم
drafts-own-none = لم تقولوا عنها شيئاً حتى الآن.
drafts-comment = ما رأيكم فيها؟
drafts-comment-hint = يقرؤه من يديرون شبكتكم مع اسم مجموعتكم. ولا تقرؤه المجموعات الأخرى.
drafts-send = إرسال التعليق
drafts-change = تغيير تعليقكم
drafts-written-down = كتبه عنكم من يديرون شبكتكم.
drafts-by-group = كتبته المجموعة بنفسها.
drafts-is-over = لم تعد هذه مسودة، ولا تقبل تعليقات أخرى.
drafts-groups =
    { $n ->
        [zero] لم تعلّق أي مجموعة: { $names }.
        [one] علّقت مجموعة واحدة: { $names }.
        [two] علّقت مجموعتان: { $names }.
        [few] علّقت { $n } مجموعات: { $names }.
        [many] علّقت { $n } مجموعة: { $names }.
       *[other] علّقت { $n } مجموعة: { $names }.
    }

## لمن يكتبها

document-new = بدء مسودة
document-new-text = ابدؤوا باسم. الصقوا النص أو ضعوا رابطاً إلى مكانه. ويمكن أن تأتي الوعود لاحقاً.
document-words = ما تقوله
document-words-hint = يمكنكم تركه فارغاً ووضع رابط.
document-link = رابط إلى مكان قراءتها
documents-unused = وثائق لم يوعد فيها بشيء بعد
