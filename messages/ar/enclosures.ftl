# ملفات ترافق ما روته المجموعات في اجتماع.

enclosure-title = ملف لما روته مجموعة
enclosure-put = إضافة ملف
enclosure-change = تغيير الملف
enclosure-file = الملف
enclosure-file-hint = PDF أو PNG أو JPEG أو Word (DOCX) أو Excel (XLSX) أو ODT أو TXT، حتى 2 ميغابايت.
enclosure-send = إضافة هذا الملف
enclosure-in-place = إن اخترتم ملفًا آخر حلّ محل هذا. عندئذ ينتظر هذا يومًا، ويمكنكم إعادته خلاله.
enclosure-take = إخراج الملف
enclosure-take-text = ينتظر يومًا، ويمكنكم إعادته خلاله. ويبقى ما روته المجموعة.
enclosure-again = ينسى المتصفح الملف حين تعود الصفحة. اختاروه مرة أخرى من فضلكم.
enclosure-where = إن أفرغتم سطرًا انتظر يومًا مع ملفه. احفظوا أولًا، ثم يمكنكم إضافة ملف إلى كل منها هنا:
enclosure-size = { $size } كيلوبايت
enclosure-folder = ملفات
enclosures-own = ملفات مع ما رويتموه
enclosure-replaced = وُضع ملف آخر مكانه.
enclosure-emptied = أُفرغ سطره في الملاحظات، وذهب ملفه معه.
enclosures-waiting = ملفات أُخرجت
enclosures-added = ملفات أُضيفت
enclosure-added-by = أضاف { $name } هذا الملف في { $when }.
