# أعمدة ما تأخذه الشبكة معها: ما وُعد به، ومن يتكلم باسمها.

file-promiser = من وعد
file-promiser-kind = النوع
file-document = الوثيقة
file-meeting = الاجتماع
file-looked-on = آخر نظر فيه
file-looked-words = ما شوهد
file-answer = ردّهم
file-answered-on = ردّوا في
file-chosen = كيف اختير
file-chosen-on = اختير في
file-term-ended = انتهت المدة في
