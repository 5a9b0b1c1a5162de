# Archivos que acompañan lo que los grupos contaron en una reunión.

enclosure-title = Un archivo para lo que contó un grupo
enclosure-put = Añadir un archivo
enclosure-change = Cambiar el archivo
enclosure-file = El archivo
enclosure-file-hint = PDF, PNG, JPEG, Word (DOCX), Excel (XLSX), ODT o TXT, hasta 2 megabytes.
enclosure-send = Añadir este archivo
enclosure-in-place = Si eliges otro, queda en lugar de este. Este espera entonces un día, en el que puedes ponerlo de nuevo.
enclosure-take = Quitar el archivo
enclosure-take-text = Espera un día, en el que puedes ponerlo de nuevo. Lo que contó el grupo se queda.
enclosure-again = El navegador olvida el archivo cuando la página vuelve. Elígelo otra vez, por favor.
enclosure-where = Si vacías una fila, espera un día con su archivo. Guarda primero; después puedes añadir un archivo a cada una aquí:
enclosure-size = { $size } KB
enclosure-folder = archivos
enclosures-own = Archivos con lo que contaron
enclosure-replaced = Se puso otro archivo en su lugar.
enclosure-emptied = Su fila se vació en las notas, y su archivo se fue con ella.
enclosures-waiting = Archivos que se quitaron
enclosures-added = Archivos que se añadieron
enclosure-added-by = { $name } añadió este archivo el { $when }.
