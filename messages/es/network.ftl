# A network, for its facilitators.

## The dashboard of a network

views-label = Vistas de su red
view-week = Esta semana
view-grid = Por principio
view-themes = Temas
view-changes = Cambios
view-register = Grupos
view-reviews = Lecturas
view-reports = Informes
filter-groups = Más formas de elegir grupos
filter-name = Nombre de un grupo
filter-questionnaire = Cuestionario
filter-most-used = El que usan más grupos
filter-place = Barrio
filter-tag = Etiqueta
filter-need = Quién necesita a alguien
filter-since = Última revisión desde
filter-until = Última revisión hasta
filter-off-groups = Mostrar todos los grupos
need-any = Cualquiera que te necesite esta semana
need-stuck = Sin moverse desde hace 30 días
need-overdue = Una acción con el día pasado
need-check-in = Toca reunirse
need-review = Una lectura espera
need-again = Es hora de volver a mirar
need-contact = Es hora de ponerse en contacto
need-nobody = Nadie lo lleva todavía
pages-first = Volver al principio
pages-next = Más grupos
week-title =
    { $n ->
        [0] Nadie te necesita esta semana
        [one] Un grupo te necesita esta semana
       *[other] { $n } grupos te necesitan esta semana
    }
week-text = Aquí está quién se alegraría de saber de ti.
week-plans =
    { $n ->
        [one] { $plans } de un grupo comparte su plan contigo. De un plan que no se comparte no se dice nada aquí.
       *[other] { $plans } de { $n } grupos comparten su plan contigo. De los demás planes no se dice nada aquí.
    }
week-quiet = Todo está tranquilo. No hay nada atrasado ni parado en los planes que se comparten contigo.
week-erased =
    { $n ->
        [one] Un grupo dejó la red y se llevó todo lo que escribió.
       *[other] { $n } grupos dejaron la red y se llevaron todo lo que escribieron.
    }
week-part = Has elegido una parte de tus grupos, y esto trata de ellos.
week-stuck =
    { $n ->
        [one] Un grupo lleva 30 días o más sin moverse
       *[other] { $n } grupos llevan 30 días o más sin moverse
    }
week-overdue =
    { $n ->
        [one] A un grupo se le pasó el día de una acción
       *[other] A { $n } grupos se les pasó el día de alguna acción
    }
week-check-in =
    { $n ->
        [one] Un grupo tiene que reunirse pronto
       *[other] { $n } grupos tienen que reunirse pronto
    }
week-nobody =
    { $n ->
        [one] Un grupo no tiene quien lo lleve
       *[other] { $n } grupos no tienen quien los lleve
    }
week-more =
    { $n ->
        [one] y uno más
       *[other] y { $n } más
    }
week-why = Por qué
week-look = Verlos
week-hand-out = Repartir enlaces
week-theme = de { $n } grupos están bajos o no lo saben en una cosa
week-moved =
    { $n ->
        [one] de 1 grupo con dos revisiones: más cerca que antes en «{ $principle }»
       *[other] de { $n } grupos con dos revisiones: más cerca que antes en «{ $principle }»
    }
week-to-themes = Ver qué grupos
week-to-changes = Ver qué ha cambiado
week-to-grid = Ver todos los grupos por principio
week-title-done = Por ahora ya miraste por todos
week-theme-title = Lo que aparece y lo que se movió
week-review-since =
    { $n ->
        [one] Una lectura espera desde el { $date }.
       *[other] { $n } lecturas esperan, la primera desde el { $date }.
    }
week-again-on = Para volver a mirar el { $date }.
week-nobody-since = Nadie lo lleva desde el { $date }.
week-overdue-since = Una acción era para el { $date }.
week-to-these = Ver estos grupos
week-done = Hecho por ahora
week-later = Volver a mirar el…
week-later-day = Volver a mirar el
week-later-day-hint = Vuelve ese día, o antes si el motivo aparece de nuevo.
week-later-save = Volver a mirar entonces
week-keep = Dejarlo aquí
week-aside =
    { $n ->
        [one] Una línea está apartada
       *[other] { $n } líneas están apartadas
    }
week-aside-done = { $name } lo dio por hecho el { $date }.
week-aside-until = { $name } volverá a mirar el { $day } (dicho el { $date }).
week-back = Ponerlo de vuelta
sort-label = En qué orden van los grupos
sort-name = Por nombre
sort-place = Por barrio
sort-newest = La revisión más nueva primero
sort-oldest = La revisión más antigua primero
grid-date = Última revisión
week-empty-title = Su red todavía no tiene grupos
week-empty-text = Tres pasos, y esta página te dirá cada semana quién te necesita.
week-first-groups = Añade tus grupos: uno por uno, o como lista de una hoja de cálculo.
week-first-import = Traer una lista
week-first-links = Da un enlace a cada grupo. Quien lo abra llevará el grupo aquí.
week-first-share = Cada grupo elige lo que ves. Hasta entonces ves su nombre y nada más.
grid-title = Grupos por principio
grid-text = Dónde está cada grupo en la revisión más nueva que te muestra. Ordena los grupos por nombre, barrio o día, nunca por nivel.
grid-count =
    { $n ->
        [0] Ningún grupo.
        [one] Un grupo.
       *[other] { $n } grupos.
    }
grid-shown =
    { $n ->
        [one] { $shown } de un grupo te muestra una revisión de «{ $title }».
       *[other] { $shown } de { $n } grupos te muestran una revisión de «{ $title }».
    }
grid-none = Ningún grupo encaja. Elige menos, o muestra todos los grupos.
grid-group = Grupo
grid-plan = Plan
grid-not-shown = no te muestra ninguna revisión de esto
grid-other-days = su última revisión es de otros días, o no te la muestra
grid-not-looked = no lo miraron
grid-too-little = muy poco respondido
grid-plan-not-shown = no se muestra
grid-plan-empty = nada abierto
grid-plan-open =
    { $n ->
        [one] 1 abierta.
       *[other] { $n } abiertas.
    }
grid-plan-stuck =
    { $n ->
        [one] Sin moverse desde hace 1 día.
       *[other] Sin moverse desde hace { $n } días.
    }
grid-plan-overdue = Una acción tiene el día pasado.
grid-plan-check-in = Reunión antes del { $date }.
grid-plan-check-in-past = La reunión era para el { $date }.
themes-title = Lo que aparece en muchos grupos
themes-found =
    { $n ->
        [one] Una cosa aparece en muchos grupos
       *[other] { $n } cosas aparecen en muchos grupos
    }
themes-most = Las { $n } cosas que más aparecen
themes-text = Frases en las que muchos grupos están bajos o no lo saben todavía: merecen una formación, una visita, una tarde juntos.
themes-none = Ningún grupo comparte todavía una revisión entera contigo, así que no hay nada que contar. Un resumen no contiene frases.
themes-few = Nada aparece en bastantes grupos como para estar aquí: al menos en tres, y en un tercio de los que respondieron.
themes-counted =
    { $n ->
        [one] De un grupo que comparte toda su revisión.
       *[other] De { $n } grupos que comparten toda su revisión.
    }
themes-reading =
    { $n ->
        [one] { $count } de un grupo: { $low } bajos, { $unsure } no lo saben todavía. { $strong } fuertes.
       *[other] { $count } de { $n } grupos: { $low } bajos, { $unsure } no lo saben todavía. { $strong } fuertes.
    }
themes-asked = Grupos
file-open = Acciones abiertas
file-done = Acciones hechas
file-plan-state = Cómo va el plan
plan-state-overdue = con el día pasado
plan-state-stuck = sin moverse
plan-state-open = en marcha
file-last-word = Sin novedades desde
file-past-day = Primera fecha pasada
file-days-overdue = Días de retraso
file-check-in = Próxima reunión
file-reviews = Lecturas en espera
file-is-run = Alguien lo lleva
file-contact-last = Último contacto
file-contact-how = Qué pasó entonces
file-contact-words = Qué salió de ello
file-contact-next = Próximo contacto
file-yes = sí
file-no = no
file-mentor = Otros pueden aprender de él
file-subject = De qué trata
file-audit = Revisión
file-state = En qué punto está
file-again = Volver a mirar el
file-standing = Dónde está
file-link = Enlace
file-code = Código
file-valid-until = Vale hasta
themes-low = Bajos
themes-unsure = No lo saben todavía
themes-strong = Fuertes
themes-others = Ni bajos ni con dudas
themes-key = Qué muestran las barras: una por cada frase, tan larga como los grupos que la respondieron.
theme-text = Grupos que comparten contigo toda su revisión, por nombre.
theme-low =
    { $n ->
        [0] Ningún grupo está bajo aquí
        [one] Un grupo está bajo aquí
       *[other] { $n } grupos están bajos aquí
    }
theme-low-none = Es bueno saberlo.
theme-unsure =
    { $n ->
        [0] Ningún grupo duda
        [one] Un grupo no lo sabe todavía
       *[other] { $n } grupos no lo saben todavía
    }
theme-unsure-none = Todos los grupos a los que se preguntó tenían una respuesta.
theme-mentors =
    { $n ->
        [0] Todavía no hay ningún grupo del que aprender
        [one] Un grupo podría enseñar a los demás
       *[other] { $n } grupos podrían enseñar a los demás
    }
theme-mentors-none = Los grupos fuertes en esto se nombran cuando dicen que les parece bien.
theme-rest =
    { $n ->
        [one] Y uno más, en los archivos de abajo.
       *[other] Y { $n } más, en los archivos de abajo.
    }
changes-title = Lo que ha cambiado
changes-text = Cómo se movieron los grupos de una revisión a la siguiente. Solo se comparan revisiones de la misma versión, y solo de grupos que te muestran las dos.
changes-none = Ningún grupo te muestra todavía dos revisiones que se puedan comparar.
changes-none-shown = Ningún grupo te muestra todavía una revisión. Cuando un grupo comparta dos, verás aquí cómo se movió.
moved-title = Grupos que se movieron, por principio
moved-most =
    { $n ->
        [one] El único grupo con dos revisiones está más cerca en «{ $principle }»
       *[other] { $up ->
            [one] Uno de { $n } grupos con dos revisiones está más cerca en «{ $principle }»
           *[other] { $up } de { $n } grupos con dos revisiones están más cerca en «{ $principle }»
        }
    }
moved-none =
    { $n ->
        [one] El único grupo con dos revisiones no está más cerca en ningún principio todavía
       *[other] Ninguno de los { $n } grupos con dos revisiones está más cerca todavía
    }
moved-away =
    { $down ->
        [0] En ningún principio hay un grupo que esté más lejos.
        [one] En «{ $principle }» un grupo está más lejos.
       *[other] En «{ $principle }» { $down } grupos están más lejos.
    }
moved-head =
    { $n ->
        [one] { $principle }: un grupo
       *[other] { $principle }: { $n } grupos
    }
moved-part = { $up } más cerca, { $same } igual, { $down } más lejos
moved-compared = Grupos comparados
moved-nearer = Más cerca
moved-same = Más o menos igual
moved-further = Más lejos
courses-of-groups = Cada grupo a lo largo del tiempo
courses-of-groups-text = Un dibujo por grupo, todos con los mismos años. Sube desde «{ $lowest }» abajo hasta «{ $highest }» arriba. Un punto es una revisión. No hay línea donde cambiaron las frases; después, un cuadrado es una revisión.
changes-at = { $level } ({ $date })
changes-from-to = { $from } → { $to }
changes-nearer-still = Un poco más cerca desde { $since }, sigue en { $level }
changes-further-still = Un poco más lejos desde { $since }, sigue en { $level }
changes-still = { $level }, como en { $since }
week-reviews =
    { $n ->
        [one] Un grupo espera que leas lo suyo
       *[other] { $n } grupos esperan que leas lo suyo
    }
week-to-reviews = Ver quién espera

## Bringing a list of groups into a network

import-title = Traer una lista de tus grupos
import-text = Si tienes tus grupos en una hoja de cálculo, no hace falta escribirlos otra vez. Trae la lista y mira qué se añadiría antes de añadir nada.
import-rule-row = Una fila para cada grupo.
import-rule-columns = Una columna con los nombres de los grupos. Puede haber otras: barrio, etiquetas, lo que hace el grupo, por quién preguntar. Los títulos por encima no molestan.
import-rule-kinds = Un libro de Excel o LibreOffice (.xlsx, .xlsb, .xls, .ods) o una tabla como texto (CSV).
import-rule-most = Como mucho 20.000 grupos, 40 columnas y 10 megabytes.
import-from-file = De un archivo
import-file = El archivo
import-read-file = Leer el archivo
import-from-list = De lo que copiaste
import-list = Tu lista
import-list-hint = Copia las celdas en tu hoja de cálculo y pégalas aquí. Va bien en un teléfono.
import-read-list = Leer la lista
import-before = Listas que trajiste antes
import-pasted = Una lista pegada
import-all = Todas las listas
import-state-read = Leída, sin añadir todavía
import-state-added =
    { $n ->
        [one] Un grupo añadido
       *[other] { $n } grupos añadidos
    }
import-state-undone = Añadida y quitada otra vez
import-columns-title = ¿Qué hay en cada columna?
import-columns-text = Di lo que cuenta cada columna de los grupos. Hemos intentado adivinarlo. Lo que dejes fuera no entra, y la lista se borra después de unos días.
import-headings = Los títulos de las columnas están en
import-headings-row = la fila { $row }: { $texts }
import-headings-nowhere = ninguna fila: la primera fila es un grupo
import-names-question = ¿Son estos nombres de grupos?
import-names-heading = Están en la columna { $letter }, «{ $heading }».
import-names-column = Están en la columna { $letter }.
import-names-else = Si no lo son, elige abajo otra columna para los nombres.
import-how-read = Cómo leímos la lista
import-read-otherwise = ¿Algo no está bien? Leerla de otra manera
import-read-again = Leer otra vez la lista así
import-as-found = Como lo encontramos: { $what }
import-sheet = La hoja
import-hidden = Leer también las filas y columnas ocultas
import-letters = Las letras. Elige la línea que se ve bien
import-letters-utf-8 = Unicode
import-letters-utf-16le = Unicode, dos bytes
import-letters-utf-16be = Unicode, dos bytes, al revés
import-letters-windows-1252 = Europa occidental (Windows)
import-letters-windows-1250 = Europa central (Windows)
import-letters-windows-1251 = Cirílico (Windows)
import-letters-windows-1256 = Árabe (Windows)
import-letters-macintosh = Europa occidental (Mac antiguos)
import-separator = Entre las celdas hay
import-separator-comma = una coma
import-separator-semicolon = un punto y coma
import-separator-tab = un tabulador
import-separator-pipe = una barra vertical
import-separator-star = un asterisco
import-separator-nothing = nada: hay una sola columna
import-quotes = Las comillas
import-quotes-hold = juntan una celda, también en varias líneas
import-quotes-signs = son signos como otros
import-told-sheet = Leímos la hoja «{ $sheet }».
import-told-sheets = Hay otras hojas: { $sheets }. Puedes elegir una de ellas abajo.
import-told-hidden-rows =
    { $n ->
        [one] Una fila oculta se quedó fuera.
       *[other] { $n } filas ocultas se quedaron fuera.
    }
import-told-hidden-rows-read =
    { $n ->
        [one] También leímos una fila oculta.
       *[other] También leímos { $n } filas ocultas.
    }
import-told-hidden-columns = Las columnas ocultas se quedaron fuera: { $columns }.
import-told-hidden-columns-read = También leímos las columnas ocultas: { $columns }.
import-told-merged = Una celda que ocupa varias filas vale para cada una.
import-told-letters = ¿Se ven bien estas palabras? { $words }. Si no, elige otras letras abajo.
import-told-one-column = Encontramos una columna. Si la lista tiene más, di abajo qué hay entre las celdas.
import-told-swallowed = Hay unas comillas sueltas, y las filas { $first } a { $last } parecen una sola celda. Las leímos como filas.
import-told-held = Las filas { $first } a { $last } parecen una sola celda, y las leímos como una. Si son filas, di abajo que las comillas son signos como otros.
import-told-beyond =
    { $n ->
        [one] Leemos 40 columnas. Dejamos aparte una más: { $columns }.
       *[other] Leemos 40 columnas. Dejamos aparte otras { $n }: { $columns }.
    }
import-told-headings = Los títulos están en la fila { $row }. Lo que hay por encima no es un grupo.
import-quoted = «{ $text }»
import-apart = Filas que no son grupos
import-apart-hint = Estas filas parecen títulos, explicaciones o totales. Quita la marca de las que sean un grupo.
import-apart-row = Fila { $row }: { $texts }
import-apart-rest =
    { $n ->
        [one] Otra fila así se queda fuera.
       *[other] Otras { $n } filas así se quedan fuera.
    }
import-column = Columna { $letter }
import-column-is = La columna { $letter } es
import-column-empty = No hay nada en esta columna.
import-leave-out = Dejarla fuera
import-of-group = Lo que puede leer quien apoya la red
import-of-network = Notas propias de tu red
import-is-name = Nombre del grupo
import-is-neighbourhood = Barrio
import-is-tags = Etiquetas
import-is-place = Dónde se reúne
import-is-does = Lo que hace
import-is-size = Personas del grupo
import-is-reached = Personas a las que llega
import-is-volunteers = Voluntariado
import-is-hours = Horas de voluntariado en una semana normal
import-is-languages = Idiomas
import-to-check = Ver qué se añadiría
import-to-columns = Cambiar qué son las columnas
import-ready =
    { $n ->
        [one] Un grupo listo para añadir
       *[other] { $n } grupos listos para añadir
    }
import-look =
    { $n ->
        [one] Hay una cosa que mirar antes
       *[other] Hay { $n } cosas que mirar antes
    }
import-no-groups = No hay grupos en esta lista
import-none-left = No queda nada que añadir
import-check-text = Todavía no se ha añadido nada. Esto es lo que traería la lista.
import-rows =
    { $n ->
        [0] La lista no tiene filas debajo de los títulos.
        [one] La lista tiene una fila.
       *[other] La lista tiene { $n } filas.
    }
import-sound =
    { $n ->
        [one] Una de ellas está bien así.
       *[other] { $n } de ellas están bien así.
    }
import-stay-out =
    { $n ->
        [one] Una fila se queda fuera.
       *[other] { $n } filas se quedan fuera.
    }
import-new-neighbourhoods =
    { $n ->
        [one] Un barrio es nuevo.
       *[other] { $n } barrios son nuevos.
    }
import-add-text = Nadie recibe un mensaje cuando añades los grupos. Nadie los lleva hasta que repartas enlaces. Lo que la lista dice de ellos lo pueden leer quienes acompañan esta red.
import-add =
    { $n ->
        [one] Añadir un grupo
       *[other] Añadir { $n } grupos
    }
import-mend = Puedes arreglar los nombres abajo, cambiar qué son las columnas, traer la lista otra vez o dejar fuera estas filas.
import-leave = Seguir sin estas filas
import-check-again = Mirar esas filas otra vez
import-another = Traer otra lista
import-problems = Filas que se quedan fuera como están
import-problems-rest =
    { $n ->
        [one] Y una más.
       *[other] Y { $n } más.
    }
import-no-name = { $cell }: no hay nombre.
import-long-name = { $cell }: en un nombre caben { $n } caracteres, y este tiene más. Acórtalo, por favor.
import-mend-name = Nombre en la fila { $row }
import-mend-keep = Guardar esto y mirar otra vez
import-another-group = Este es otro grupo
import-twice-elsewhere = { $cell }: este nombre está también en { $first }, en otro lugar.
import-known-elsewhere = { $cell }: ya hay un grupo con este nombre en tu red, en otro lugar.
import-remarks = Vacío o acortado
import-remarks-text = Estos grupos entran. Lo que falta se puede añadir luego en la página de cada grupo.
import-remarks-rest =
    { $n ->
        [one] Y una más.
       *[other] Y { $n } más.
    }
import-no-count = { $cell }: «{ $typed }» no es un número con el que podamos contar, así que queda vacío.
import-cut = { $cell }: caben { $n } caracteres, así que cortamos el final.
import-many-tags = { $cell }: caben { $n } etiquetas, así que las demás se quedaron fuera.
import-long-tag = { $cell }: en una etiqueta caben { $n } caracteres, así que una más larga se quedó fuera. Las comas separan las etiquetas.
import-twice = { $cell }: este nombre está también en { $first }.
import-known = { $cell }: ya hay un grupo con este nombre en tu red.
import-as-they-will-be = Los grupos como quedarán
import-groups-rest =
    { $n ->
        [one] Y un grupo más.
       *[other] Y { $n } grupos más.
    }
import-added-title =
    { $n ->
        [one] Se añadió un grupo
       *[other] Se añadieron { $n } grupos
    }
import-added-text = Los grupos de esta lista están en tu red. Ahora da un enlace a alguien de cada uno.
import-read-by = { $name } trajo la lista el { $when }.
import-added-by = { $name } añadió los grupos el { $when }.
import-undone-by = { $name } quitó otra vez los grupos de esta lista el { $when }. Puedes añadirlos de nuevo.
import-to-invitations = Repartir enlaces
import-to-groups = Ver tus grupos
import-undo-title = ¿Era la lista equivocada?
import-undo-offer = Mientras nadie use los grupos, puedes quitarlos todos otra vez.
import-undo-link = Quitar estos grupos otra vez
import-undo-question =
    { $n ->
        [one] ¿Quitar un grupo otra vez?
       *[other] ¿Quitar { $n } grupos otra vez?
    }
import-undo-text = Todos los grupos de esta lista salen de tu red, con lo que la lista decía de ellos. Los enlaces que hiciste para ellos dejan de funcionar. La lista queda unos días, así que puedes añadirlos de nuevo.
import-undo-button = Quitarlos
import-undo-leave = Dejarlos
import-in-use-title = Algunos de estos grupos están en uso
import-in-use-text = Alguien los lleva o ha escrito en ellos, o han entrado en otra red o salido de esta. Lo suyo queda, así que no se quitó nada. Están en uso:
import-in-use-more = Y más.

## The register of a network, and what a group says of itself

people-profile = Lo que hacen, dónde y para cuántas personas. Ustedes eligen quién puede leerlo.
register-title = Tus grupos
register-text = Todos los grupos de tu red, por nombre.
register-people = Quién acompaña esta red
register-nobody = nadie lo lleva todavía
register-none = sin decir
register-file-known = Con datos de contacto, notas y último contacto
register-file-hint = Quien tenga el archivo puede leerlos. No los pongas en un archivo que vayas a pasar a otros.
register-ours = Lo que guarda tu red
register-tags = Etiquetas
register-tags-hint = Palabras cortas para encontrar grupos, con comas entre ellas: halal, tarde, nuevo este año.
register-known = Hasta ahora: { $names }. Puedes escribir uno nuevo.
register-change = Cambiar lo que guarda tu red
remove-group-link = Sacar este grupo de tu red
remove-group-title = ¿Sacar { $name } de tu red?
remove-group-text = Nadie lo ha llevado aquí todavía. Lo que anotaste de él se va también, y sus enlaces dejan de funcionar.
remove-group-button = Sí, sacarlo
remove-keep = No, dejarlo
register-change-text = Solo lo ven las personas que acompañan tu red. Si guardas una persona de contacto, notas o algo así, el grupo lee que lo haces y puede pedir verlo.
register-start = Lo que sabes del grupo
register-start-text = Un comienzo para quien lo lleve. Podrá cambiarlo y elegir lo que puedes leer.
hand-out-title = Repartir enlaces
hand-out-text = Un enlace para cada grupo que nadie lleva todavía. Quien lo abra llevará el grupo aquí.
hand-out-none = Todos los grupos tienen quien los lleve.
hand-out-which = ¿Qué grupos?
hand-out-more = Estos son los primeros { $n }, antes los que no tienen enlace. Cuando los hayas hecho, vuelve por los demás.
hand-out-button = Hacer los enlaces
hand-out-done = Enlaces para imprimir y repartir
hand-out-once = Imprime esta página o descarga el libro ahora: los enlaces se muestran solo esta vez. Cada tarjeta es para un grupo. Dásela a alguien de confianza para que lo lleve.
hand-out-workbook-text = Para escribir a muchos: el libro tiene una fila por grupo, con su enlace, su código y su último día. Un procesador de textos hace con él cartas o correos.
hand-out-how = Apunta la cámara de tu teléfono al cuadrado, o abre el enlace. Entonces llevas tu grupo en Good Measure.
hand-out-from = De { $name }, { $network }
hand-out-has = tiene un enlace que nadie ha usado todavía, hasta el { $date }
hand-out-holds = Vale hasta el { $date }, y para una persona.
network-people-title = Quién acompaña esta red
network-people-text = Estas personas ven lo que comparten los grupos y hablan con ellos de eso.
network-people-more = Puedes compartir el trabajo. Quien acompañe contigo ve todo lo que ves tú.
network-people-invite = Hacer un enlace para alguien que la acompañe contigo
network-bring-title = Un grupo que ya está en otro sitio
network-bring-text = Un grupo puede estar en varias redes. Da este enlace a alguien que lo lleve. No se comparte nada hasta que el grupo lo diga.
network-bring-button = Hacer un enlace para un grupo así
network-leave-title = Dejar esta red
network-leave-alone = Solo estás tú. Invita primero a alguien, y entonces puedes irte.
network-leave-text = Ya no verás esta red ni lo que comparten sus grupos. Los demás siguen.
network-leave-button = Dejar esta red
remove-link = Dar de baja a { $name }
remove-title = ¿Dar de baja a { $name }?
remove-text = { $name } ya no verá ni cambiará lo que se escribe aquí. Lo que { $name } escribió queda aquí.
remove-button = Sí, sacar

## Reports of a network

reports-title = Informes
reports-text = Lo que hizo su red en un tiempo, para quienes la financian y para los propios grupos. No se nombra a ningún grupo.
reports-none = Todavía no se ha escrito ningún informe. Cuenta quién participó, dónde están los grupos, qué se movió, qué se hizo y qué aprendieron.
reports-new = Escribir un informe
reports-write = Empezar el informe
reports-name = Título
report-title-hint = Por ejemplo: Nuestro año 2026.
report-from = Desde
report-to = Hasta
report-period = { $name }, del { $from } al { $to }
report-change = Elegir datos y añadir sus palabras
report-facts = ¿Qué debe contar?
report-fact-taking-part = Quién participó
report-fact-standings = Dónde están los grupos
report-fact-moved = Qué se movió
report-fact-actions = Qué se planeó y se hizo
report-fact-themes = Lo que aparece en muchos grupos
report-fact-visits = Lo que se vio en visitas
report-opening = Palabras al principio
report-learned = Lo que aprendieron
report-closing = Palabras al final
report-theirs = Lo que guardó { $name }
report-closing-title = Para terminar
report-learned-title = Lo que aprendimos
report-taking-part =
    { $n ->
        [one] Participó { $part } de 1 grupo
       *[other] Participaron { $part } de { $n } grupos
    }
report-audits =
    { $n ->
        [0] No se comparte con nosotros ninguna revisión de este período.
        [one] Comparten con nosotros una revisión de este período.
       *[other] Comparten con nosotros { $n } revisiones de este período.
    }
report-quiet =
    { $n ->
        [0] Todos los grupos comparten una revisión de este período.
        [one] Un grupo no comparte ninguna de este período; de él no se dice nada.
       *[other] { $n } grupos no comparten ninguna de este período; de ellos no se dice nada.
    }
report-standings = Dónde están los grupos
report-standings-text =
    { $n ->
        [one] En la revisión más nueva que comparte un grupo. Los números son grupos.
       *[other] En la revisión más nueva que comparte cada uno de { $n } grupos. Los números son grupos.
    }
report-of = Grupos con un resultado
report-apart = Sin comparar: { $single } con una sola revisión, { $other } cuya revisión anterior era de otra versión.
report-actions =
    { $n ->
        [0] En este período no se hizo ninguna acción
        [one] Se hizo una acción
       *[other] Se hicieron { $n } acciones
    }
report-plans = En { $plans } de { $n } grupos, los que comparten su plan con nosotros.
report-by-day =
    { $n ->
        [one] { $done } de la única que tenía un día se hizo antes de ese día.
       *[other] { $done } de las { $n } que tenían un día se hicieron antes de ese día.
    }
report-planned = Planeadas
report-done = Hechas
report-let-go = Dejadas
report-open = Abiertas ahora
report-actions-table = Acciones
report-visits =
    { $n ->
        [0] No se anotó ninguna visita
        [one] Se miró una cosa en una visita
       *[other] Se miraron { $n } cosas en visitas
    }
report-visits-table = Visitas
report-too-few = muy pocos para mostrarlo
report-few-audits = Detrás de estos números hay menos de { $n } grupos. Son muy pocos para mostrarlo: quien lo lea podría deducir cómo está uno de ellos.
report-few-compared = Menos de { $n } grupos tienen dos revisiones que se puedan comparar. Son muy pocos para mostrarlo: quien lo lea podría deducir cómo cambió uno de ellos.
report-few-plans = Menos de { $n } grupos comparten su plan con nosotros. Son muy pocos para mostrarlo: quien lo lea podría deducir de quién son estas acciones.
report-too-close = Este informe y «{ $name }» se diferencian solo por uno o dos grupos en algunos de estos números. Quien tenga los dos podría deducir cómo están esos grupos, por eso aquí no aparecen. Con otro periodo quizá se puedan mostrar.
report-how-few = De las revisiones, los planes y lo que dicen las personas no se dice nada que se apoye en menos de { $n } grupos. Tampoco lo que se pudiera deducir de tan pocos con otro informe de esta red.
report-how-title = Cómo se hicieron estos números
report-how-shared = Solo se cuenta lo que los grupos comparten con esta red. Los grupos que no comparten nada se cuentan como grupos, y no se adivina nada de ellos.
report-how-level = El resultado de un grupo es la media de sus niveles. «No lo sabemos todavía» y «no es para nosotros» nunca entran en una media, y con menos de la mitad de las frases respondidas no la hay.
report-how-moved = Un grupo cuenta como movido cuando su media subió o bajó un cuarto de nivel o más entre dos revisiones de la misma versión.
report-how-theme = Un tema es una frase en la que tres grupos o más, y un tercio de los que la respondieron, están en la mitad baja de la escala o no lo saben todavía.
