# Columnas de lo que una red se lleva: qué se prometió, quién habla por ella.

file-promiser = Quién prometió
file-promiser-kind = Tipo
file-document = Documento
file-meeting = Reunión
file-looked-on = Visto por última vez
file-looked-words = Lo que se vio
file-answer = Su respuesta
file-answered-on = Respondió el
file-chosen = Cómo se eligió
file-chosen-on = Se eligió el
file-term-ended = El mandato terminó el
