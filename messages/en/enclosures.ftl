# Files that go with what groups told a meeting.

enclosure-title = A file for what a group told
enclosure-put = Add a file
enclosure-change = Change the file
enclosure-file = The file
enclosure-file-hint = PDF, PNG, JPEG, Word (DOCX), Excel (XLSX), ODT or TXT, up to 2 megabytes.
enclosure-send = Add this file
enclosure-in-place = If you choose another, it stands in place of this one. This one then waits for a day, in which you can put it back.
enclosure-take = Take the file out
enclosure-take-text = It waits for a day, in which you can put it back. What the group told stays.
enclosure-again = A browser forgets the file when the page comes back. Please choose it once more.
enclosure-where = If you empty a row, it waits for a day with its file. Save first, then you can add a file to each here:
enclosure-size = { $size } KB
enclosure-folder = files
enclosures-own = Files with what you told
enclosure-replaced = Another file was put in its place.
enclosure-emptied = Its row was emptied in the notes, and its file went along.
enclosures-waiting = Files that were taken out
enclosures-added = Files that were added
enclosure-added-by = { $name } added this file on { $when }.
