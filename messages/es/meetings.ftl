# Reuniones de una red, y quién vino.

## Series y reuniones

view-meetings = Reuniones
meetings-title = Reuniones
meetings-text = Planea aquí foros, seminarios y paseos, marca quién viene y guarda lo que salió de ellos.
meetings-planned = Previstas
series-title = Series de reuniones
series-none = Todavía no hay reuniones. Empieza con una serie, como vuestro foro principal.
series-new = Empezar una serie
series-begin = Empezar
series-name = Nombre de la serie
series-name-hint = Por ejemplo: Foro principal.
series-rename-hint = Una serie puede cambiar de nombre y seguir. Sus reuniones quedan juntas.
series-kind = ¿Qué clase de reuniones son?
series-over = Esta serie ha terminado
series-is-over = Terminada
series-change = Cambiar el nombre o la clase
series-text = Todas las reuniones de esta serie, con lo previsto y lo celebrado.
series-empty = Todavía no hay ninguna reunión de esta serie.
series-former = Hasta el { $date } se llamaba «{ $title }».
series-main-forum = Foro principal
series-sub-forum = Foro parcial
series-partners = Reunión de entidades
series-seminar = Seminario
series-walkabout = Paseo por el barrio
planned-none = No hay nada previsto para este año.
planned-and-held = Este año: { $planned } previstas, { $done } celebradas, { $down } no celebradas.
themes-of-strategy = Temas de vuestra estrategia
themes-of-strategy-hint = Uno en cada línea.
themes-of-strategy-text = Lo que decís que más importa. Cada punto de un orden del día puede pertenecer a uno de ellos.
meeting-plan = Prever una reunión
meeting-new-text = Di cuándo es. El orden del día se añade en la página siguiente.
meeting-day = Día
meeting-day-hint = Por ejemplo, 3 de marzo de 2027, 3/3/27 o 3 de marzo.
meeting-from = Empieza a las
meeting-time-hint = Por ejemplo, 18:30 o 6.30 pm.
meeting-to = Acaba a las
meeting-place = Dónde
meeting-theme = Tema
meeting-theme-hint = De qué trata la reunión, en pocas palabras.
meeting-state = ¿Se celebró?
meeting-planned = Prevista
meeting-held = Celebrada
meeting-not-held = No celebrada
meeting-say-held = Se celebró
meeting-say-not-held = No se celebró
meeting-when-from-to = { $date }, de { $from } a { $to }
meeting-when-from = { $date }, { $from }
meeting-back = Reunión
meeting-change = Día y orden del día
meeting-change-text = Di cuándo y dónde es, y de qué habláis.
meeting-day-to-come = Cuando llegue su día, aquí se marca quién está.
meeting-theirs = Esto es lo que guardó { $name } mientras tanto
meeting-ics = Para tu calendario (ICS)
meeting-ics-name = Reunión

## El orden del día

agenda-title = Orden del día
agenda-takes =
    { $n ->
        [one] El orden del día dura un minuto.
       *[other] El orden del día dura { $n } minutos.
    }
agenda-fits = Es lo mismo que dura la reunión.
agenda-over =
    { $n ->
        [one] Es un minuto más de lo que dura la reunión.
       *[other] Son { $n } minutos más de lo que dura la reunión.
    }
agenda-left =
    { $n ->
        [one] Queda un minuto.
       *[other] Quedan { $n } minutos.
    }
agenda-offered = Lo que preocupa a vuestros grupos
agenda-offered-text = A muchos grupos les cuesta esto, según sus revisiones. Con pulsar una vez entra en el orden del día, y lo que has escrito se guarda.
agenda-put-on = Ponerlo en el orden del día
item-number = Punto { $n }
item-what = De qué habláis
item-minutes = Minutos
item-order = Lugar en el orden del día
item-theme = Tema de vuestra estrategia
item-no-theme = Ninguno
item-starts = Empieza

## La invitación

invite-title = Invitación
invite-text = Imprímela, envía el archivo o copia lo que pone aquí en un mensaje.
invite-lead = { $network } os invita. Venid como sois.

## Notas y lo que salió

notes-title = Notas
notes-text = Anota lo que se dijo, en el orden del día. Dos personas pueden escribir por turnos: no se pierden las palabras de nadie.
notes-of-item = Notas
notes-decision = Qué se decidió
notes-no-agenda = Esta reunión aún no tiene orden del día. Puedes anotar igualmente lo que contaron los grupos.
notes-theirs = Esto es lo que guardó { $name } mientras tanto
updates-title = Lo que contaron los grupos
updates-hint = Un minuto cada uno.
updates-here = Grupos que están aquí
update-number = Grupo { $n }
update-who = Quién lo contó
update-words = Qué contó
update-link = Un enlace para compartir
update-by-nobody = Un grupo que se fue
point-number = Lugar { $n }
points-title = Lo que se vio
point-spot = Dónde
point-seen = Qué visteis
round-robin-title = Lo que salió
round-robin-text = Una hoja para todos: quién vino, qué se decidió y qué contaron los grupos. Imprímela o envíala.
round-robin-decisions = Decidido

## Quién está

attendance-tick = Marcar quién está
attendance-text = Marca los grupos según llegan. Los signos cuentan cuántas personas de cada uno.
attendance-find = Buscar un grupo
attendance-here = { $groups }, { $people }
attendance-groups-here =
    { $n ->
        [0] Todavía no hay ningún grupo
        [one] Hay un grupo aquí
       *[other] Hay { $n } grupos aquí
    }
attendance-groups =
    { $n ->
        [one] Un grupo
       *[other] { $n } grupos
    }
attendance-people =
    { $n ->
        [one] una persona
       *[other] { $n } personas
    }
attendance-came = { $groups }, { $people }.
attendance-guests = Personas de ningún grupo
guests = Personas invitadas
agencies = Personas de entidades
attendance-one-more = Una más: { $title }
attendance-one-fewer = Una menos: { $title }
attendance-more = Hay más grupos. Escribe las primeras letras de un nombre para encontrarlos.
attendance-add = Añadir un grupo que no está en la lista
attendance-from-list = Marcar desde una lista
attendance-kept = Guardado a las { $time }.
attendance-undo = Deshacer
attendance-waits = Aún no se envió. Lo intentamos de nuevo.
attendance-done = Listo
attendance-list = Quién estuvo
attendance-list-hint = Un grupo en cada línea. Puedes añadir una coma y cuántas personas: Mesa larga, 3
attendance-list-text = Si otra persona anotó quién vino, pega aquí su lista.
attendance-list-tick = Marcar estos grupos
attendance-ticked =
    { $n ->
        [0] Ningún grupo era nuevo.
        [one] Un grupo está marcado ahora.
       *[other] { $n } grupos están marcados ahora.
    }
attendance-unknown =
    { $n ->
        [one] Un nombre no es de ninguno de vuestros grupos. Mira cómo está escrito.
       *[other] { $n } nombres no son de ninguno de vuestros grupos. Mira cómo están escritos.
    }
door-title = En la puerta
door-text = Pon esto en la puerta. El día de la reunión, la gente lo escanea y elige su grupo. No se guarda nada más.
door-scan = Escanéalo y di de qué grupo eres.
door-question = ¿De qué grupo eres?
door-find = Nombre de tu grupo
door-find-hint = Bastan las dos primeras letras.
door-none = Ningún grupo se llama así. Mira otra vez las letras, o díselo a quien está en la puerta.
door-counted = { $title } está contado. ¡Bienvenida, bienvenido!
door-wrong = ¿No era la tuya? Díselo a quien está en la puerta, que lo quita. Después elige otra vez.
door-kept = Solo se guarda el grupo. Nadie ve quién eres.

## A lo largo del tiempo

attendance-over-time = Asistencia a lo largo del tiempo
attendance-chart = Grupos en cada reunión
attendance-chart-rule = La línea es la media de cada año.
attendance-change = De { $from } a { $to } grupos de media: { $change }, al lado del año anterior.
attendance-average =
    { $n ->
        [one] En la única reunión hasta ahora hubo { $average } grupos.
       *[other] En { $n } reuniones hubo { $average } grupos de media.
    }
attendance-nothing = Todavía no se ha marcado a nadie en una reunión. Después verás aquí cuántos vinieron.
attendance-reached = En los últimos doce meses, { $reached } de vuestros { $n } grupos vinieron a algo. Cada uno se cuenta una vez, venga a cuantas reuniones venga.
change-half-fewer = la mitad o menos
change-third-fewer = dos tercios
change-quarter-fewer = tres cuartas partes
change-little-fewer = casi los mismos
change-same = más o menos los mismos
change-little-more = unos pocos más
change-quarter-more = una cuarta parte más
change-third-more = un tercio más
change-half-more = la mitad más
change-twice = el doble o más
turnout-text = A cuántos grupos llegan vuestras reuniones, serie por serie.
turnout-meetings = Reuniones
turnout-average = Grupos de media
turnout-average-people = Personas de media
turnout-change = Al lado del año anterior
turnout-series-text = Cuántos grupos vienen a esta serie, y a quién quizá quieras llamar.
turnout-years = Año por año
turnout-year = Año
turnout-regular =
    { $n ->
        [one] Un grupo viene a menudo
       *[other] { $n } grupos vienen a menudo
    }
turnout-regular-text = Vinieron al menos a la mitad de las últimas seis reuniones.
turnout-stopped =
    { $n ->
        [one] Un grupo al que llamar
       *[other] { $n } grupos a los que llamar
    }
turnout-stopped-text = Vinieron al menos a la mitad de las seis reuniones de antes, y a ninguna de las tres últimas. Pregunta cómo están; puede haber una buena razón.
turnout-tags = Por etiqueta
turnout-tags-text = Los últimos doce meses. Una etiqueta se muestra cuando la tienen cinco grupos o más.
file-groups = Grupos
file-people = Personas

## Lo que un grupo ve de lo suyo

own-meetings-title = Reuniones a las que vinisteis
own-meetings-text = Reuniones de vuestras redes en las que alguien marcó vuestro grupo.
own-meetings-none = Nadie ha marcado todavía vuestro grupo en una reunión.
own-meetings-network = Red

## Lo que se acaba de hacer

said-series-saved = La serie está guardada.
said-themes-saved = Los temas están guardados.
said-meeting-saved = La reunión está guardada.
said-notes-saved = Las notas están guardadas.
said-list-ticked = Ya está marcada toda tu lista.
