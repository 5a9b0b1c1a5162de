# Files that go with what groups told a meeting.

enclosure-title = A file for what a group told
enclosure-put = Add a file
enclosure-change = Change the file
enclosure-file = The file
enclosure-file-hint = PDF, PNG, JPEG, Word (DOCX), Excel (XLSX), ODT or TXT, up to 2 megabytes.
enclosure-send = Add this file
enclosure-in-place = If you choose another, it stands in place of this one.
enclosure-take = Take the file out
enclosure-take-text = It goes for good. What the group told stays.
enclosure-again = A browser forgets the file when the page comes back. Please choose it once more.
enclosure-where = A row that you empty takes its file along. Save first, then you can add a file to each here:
enclosure-size = { $size } KB
enclosure-folder = files
enclosures-own = Files with what you told
