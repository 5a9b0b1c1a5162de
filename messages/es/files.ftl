# Files that people take away.

## Files and calendars

plan-xlsx = Descargar como libro (Excel)
plan-calendar = Poner los días en un calendario
sheet-actions = Acciones
sheet-notes = Notas
sheet-statements = Frases
sheet-printed = En el papel no están todas las columnas, para que estas se lean. Las demás están en el archivo.
file-waiting = En espera de
file-planned-on = Planeado el
file-closed-on = Cerrado el
file-changed = Qué cambió
file-quick = Rápido
file-when = Cuándo
file-who = Quién
file-happened = Qué pasó
file-note = Nota
file-audit-day = Día de la revisión
file-reflection = Por qué lo dicen
file-evidence = Qué podrían enseñar
action-calendar = Ponerlo en un calendario
calendar-name = Good Measure: { $group }
calendar-title = Nuestros días en tu calendario
calendar-text = Mira en el calendario de tu teléfono u ordenador para cuándo es cada cosa y cuándo se reúnen.
calendar-follow = Un enlace que sigue tu calendario
calendar-follow-text = El calendario busca los cambios solo. Quien tenga el enlace puede leer lo que planean, quién lo lleva y su día, así que denlo solo a personas de confianza. Pueden parar un enlace cuando quieran.
calendar-make = Crear un enlace
calendar-links = Enlaces que funcionan ahora
calendar-made = { $name } lo creó el { $when }
calendar-stop = Parar este enlace
calendar-alarm = Recordarnos cada repaso la mañana anterior
calendar-has-alarm = con un aviso de cada repaso
calendar-empty = Nada tiene día todavía
calendar-empty-text = Lo que planeen con un día, y cuándo se reúnen, aparecerá aquí por sí solo.
calendar-here = Aquí está el enlace
calendar-here-text = Cópialo ahora: no lo verás otra vez, pero siempre puedes crear uno nuevo.
calendar-how-phone = En un iPhone: Ajustes, Calendario, Cuentas, Añadir cuenta, Otra, Añadir calendario suscrito.
calendar-how-google = En Google Calendar en un ordenador: Otros calendarios, signo más, Desde URL.
calendar-how-outlook = En Outlook: Agregar calendario, Suscribirse desde la web.
calendar-once = O descargar un archivo una vez
calendar-once-text = Pone los días en tu calendario como están ahora. Los cambios de después no llegan.
calendar-file = Descargar para un calendario (ICS)

## Reports

report-title = Lo que encontró { $group }
report-file = Informe de la revisión
report-why = Por qué, en sus palabras
report-stand = Dónde estamos
report-do = Lo que hacemos
report-do-more =
    { $n ->
        [one] Otra cosa más está en el plan, al final.
       *[other] { $n } cosas más están en el plan, al final.
    }
report-ask = Lo que les pedimos
report-ask-needed = Para «{ $what }» necesitamos: { $text }
report-ask-waiting = «{ $what }» espera: { $text }
report-ask-write = ¿Hay algo en lo que nos puedan ayudar? Lo escribimos aquí:
report-ask-more = Y qué más nos ayudaría:
report-room = Quién estuvo presente
report-room-none = No se anotó cuántas personas había.
report-statements = Frase por frase
report-take = Descargar los resultados
report-take-text = El informe tiene todas las respuestas en sus palabras. Ustedes eligen quién lo ve.
report-pdf = Informe para imprimir (PDF)
report-pdf-large = Informe en letra grande (PDF)
report-docx = Informe para editar (Word)
plan-pdf-large = Descargar en letra grande (PDF)
plan-docx = Descargar para editar (Word)
file-large = letra grande
pdf-boxes = En el papel, algunas letras aparecen como recuadros: ninguna fuente de aquí las tiene.

## Everything of a group

everything-title = Todo lo que escribieron aquí
everything-text = Todo es de ustedes. Descárguenlo en un archivo cuando quieran.
everything-link = Descargar todo lo que escribieron aquí
everything-how-far = Por dónde va la descarga
everything-slow = Se envía archivo por archivo, así que llega por lento que sea el ordenador. Mientras tu navegador lo recibe, esta página dice hasta dónde ha llegado.
everything-under-way = Por ahora lleva { $done } de { $all } archivos.
everything-whole = Se enviaron los { $all } archivos.
everything-broken = Se cortó tras { $done } de { $all } archivos, así que lo que llegó no está entero. Descárgalo otra vez, por favor.
everything-look = Ver por dónde va ahora
everything-zip = Descargar todo (ZIP)
everything-json = Descargar para otro programa (JSON)
everything-file = Todo
everything-readme = Esta carpeta tiene todo lo que escribieron en Good Measure: el plan para imprimir (PDF), para editar (Word), como libro (Excel), como tabla (CSV) y para un calendario (ICS); un informe de cada revisión cerrada (PDF); y un archivo para programas (JSON) con todo.
