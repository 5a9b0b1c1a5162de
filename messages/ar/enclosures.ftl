# ملفات ترافق ما روته المجموعات في اجتماع.

enclosure-title = ملف لما روته مجموعة
enclosure-put = إضافة ملف
enclosure-change = تغيير الملف
enclosure-file = الملف
enclosure-file-hint = PDF أو PNG أو JPEG أو Word (DOCX) أو Excel (XLSX) أو ODT أو TXT، حتى 2 ميغابايت.
enclosure-send = إضافة هذا الملف
enclosure-in-place = إن اخترتم ملفاً آخر حلّ محل هذا.
enclosure-take = إخراج الملف
enclosure-take-text = يذهب نهائياً، ويبقى ما روته المجموعة.
enclosure-again = ينسى المتصفح الملف حين تعود الصفحة. اختاروه مرة أخرى من فضلكم.
enclosure-where = السطر الذي تفرغونه يأخذ ملفه معه. احفظوا أولاً، ثم يمكنكم إضافة ملف إلى كل منها هنا:
enclosure-size = { $size } كيلوبايت
enclosure-folder = ملفات
enclosures-own = ملفات مع ما رويتموه
