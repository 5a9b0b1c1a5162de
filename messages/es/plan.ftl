# A plan: its actions, check-ins, days and progress.

## Suggestions and the plan

plan-title = Nuestro plan
plan-text = Qué van a hacer, quién se encarga y para cuándo.
plan-empty = Todavía no hay nada planeado. Una cosa pequeña es un buen comienzo.
plan-suggestions = Ideas de su última revisión
plan-closed = Hecho o dejado
plan-take = Imprimir o descargar el plan
plan-take-text = Imprímanlo, envíenlo a los demás o cuélguenlo en la pared. Un plan sin terminar también vale.
plan-pdf = Descargar para imprimir (PDF)
plan-csv = Descargar como tabla (CSV)
plan-file = Plan de acción
pdf-title = Plan de acción de { $group }
pdf-subtitle = Tal como estaba el { $date }
pdf-footer = Hecho con Good Measure
wall-what = Qué
wall-who = Quién
wall-when = Para cuándo
wall-how = Cómo va
wall-key-started = Empezado, o en espera
csv-state = Cómo va
csv-principle = Principio
csv-statement = Frase
action-own = Planear algo propio
action-new-title = Planear algo
action-text = Solo hace falta la primera línea. Con quién lo lleva, para cuándo y un primer paso es más fácil que salga adelante.
action-what = ¿Qué van a hacer?
action-what-hint = Una cosa que se pueda ver cuando esté hecha.
action-why = ¿Por qué?
action-why-hint = Lo que han visto, con sus palabras.
action-first-step = Primer paso
action-first-step-hint = Algo pequeño, en menos de dos semanas.
action-lead = ¿Quién se encarga?
action-lead-hint = Un nombre de pila o una función.
action-helpers = ¿Quién ayuda?
action-due = ¿Para cuándo?
action-needed = ¿Qué necesitan?
action-needed-hint = Dinero, tiempo, una sala, una persona.
action-measure = ¿Cómo sabrán que ha funcionado?
action-measure-hint = Qué notará la gente o qué dirá alguien.
action-more = Por qué, quién ayuda, qué necesitan
action-unfinished = ¿Quién, para cuándo y qué primero?
action-reword-more = Cambiar las palabras, o añadir por qué y qué necesitan
action-plan-button = Ponerlo en nuestro plan
action-save = Guardar
action-leave = Volver a nuestro plan
action-meanwhile = Esto se guardó mientras tanto
action-close-title = ¿Han terminado con esto?
action-close-which = ¿Cómo acabó?
action-done = Está hecho
action-let-go = Lo dejamos
action-close-note = Qué cambió o por qué lo dejaron
action-close-note-hint = No hace falta escribir nada. Dejarlo también está bien.
action-close-button = Terminarlo
action-closed-title = Esto está terminado
action-reopen = Abrirlo otra vez
state-planned = Aún sin empezar
state-unfinished = { $state }. Falta por rellenar: { $missing }
state-overdue = El día ya pasó
state-overdue-hint = Pónganle un día nuevo o déjenlo
state-done = Hecho el { $date }
state-let-go = Dejado el { $date }
missing-lead = quién se encarga
missing-due-on = para cuándo
missing-first-step = el primer paso

## Progress over time

date-short = { $day } { $month }
date-month = { $month } { $year }
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sep
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
quarter = { $first }–{ $last } { $year }
chart-today = hoy
picture-link = Descargar como imagen (PNG)
picture-link-label = Descargar como imagen (PNG): { $title }
picture-foot = Hecho con Good Measure, { $date }
progress-link = Ver cómo ha ido con el tiempo
progress-title = Cómo ha ido con el tiempo
progress-text = Aquí ven lo que planearon, qué fue de ello y cómo se movió todo de una revisión a otra.
progress-none = Todavía no hay nada planeado
progress-open =
    { $n ->
        [one] Planearon una cosa. Cuando esté hecha, se verá aquí
       *[other] Planearon { $n } cosas. La primera que esté hecha se verá aquí
    }
progress-found =
    { $n ->
        [one] Terminaron lo único que planearon
       *[other] Terminaron { $done } de { $n } cosas
    }
progress-days = { $found }; { $days }
progress-days-all =
    { $n ->
        [one] estuvo hecha para el día que eligieron
       *[other] todas para el día que eligieron
    }
progress-days-dated = lo que tenía un día estuvo hecho para entonces
progress-days-most = la mayoría para el día que eligieron
progress-days-some = algunas para el día que eligieron
progress-days-later = llevó más tiempo de lo que pensaban
burn-title = Lo que planearon y lo que está hecho
burn-reading = Desde el { $date }: planeadas { $planned }, hechas { $done }, dejadas { $letgo }, todavía abiertas { $open }.
burn-planned =
    { $n ->
        [one] { $n } planeada
       *[other] { $n } planeadas
    }
burn-open =
    { $n ->
        [one] { $n } abierta
       *[other] { $n } abiertas
    }
burn-done =
    { $n ->
        [one] { $n } hecha
       *[other] { $n } hechas
    }
burn-let-go =
    { $n ->
        [one] { $n } dejada
       *[other] { $n } dejadas
    }
burn-until = Hasta el
burn-still = Todavía abiertas
burn-rule = Cada fila es el último día de un mes en que algo cambió. Lo que abrieron otra vez cuenta otra vez como abierto.
on-time-title = Lo que estuvo hecho para su día
on-time-reading =
    { $n ->
        [one] De lo terminado, una cosa tenía un día. Hecho para ese día: { $done }.
       *[other] De las cosas terminadas que tenían un día, { $done } de { $n } estuvieron hechas para ese día.
    }
on-time-of = { $done } de { $n }
on-time-none = nada
on-time-nothing = Cuando terminen algo que tiene un día, aquí verán si estuvo hecho para entonces.
on-time-months = Meses
on-time-by = Hecho para su día
on-time-later = Hecho después
on-time-no-day = Hecho, sin día
on-time-rule = Cuenta el día que tenía cuando lo terminaron. «Nada» quiere decir que en esos meses no se terminó nada que tuviera un día.
places-title = Dónde están sus acciones
places-reading =
    { $n ->
        [0] Ahora no hay nada abierto.
        [one] Hay una cosa abierta.
       *[other] Hay { $n } cosas abiertas.
    }
places-overdue =
    { $n ->
        [one] El día de una ya pasó.
       *[other] El día de { $n } ya pasó.
    }
places-most = La mayor parte de lo abierto es para «{ $principle }».
places-own = Propias
places-rule = Una acción que responde a frases de dos principios se cuenta en los dos.
places-more = La imagen muestra las { $n } filas con más cosas. La tabla las tiene todas.
place-planned = Por hacer
place-started = En marcha
place-waiting = En espera
place-overdue = Pasó el día
place-done = Hechas
place-let-go = Dejadas
courses-title = Dónde estaban, de una revisión a otra
courses-reading = Del { $from } al { $to }: { $moves }.
courses-up =
    { $n ->
        [one] { $n } subió
       *[other] { $n } subieron
    }
courses-down =
    { $n ->
        [one] { $n } bajó
       *[other] { $n } bajaron
    }
courses-level =
    { $n ->
        [one] { $n } sigue más o menos igual
       *[other] { $n } siguen más o menos igual
    }
courses-one = Vuelvan después de su próxima revisión para ver una línea.
courses-none = Cierren su primera revisión para ver aquí dónde están. Después de la siguiente verán cómo se movió.
courses-changed = Las frases cambiaron aquí: { $dates }. Ninguna línea une lo de antes con lo de después.
courses-key-audit = Una revisión. Más arriba quiere decir un nivel más alto.
courses-key-later = Una revisión, después de cambiar las frases.
courses-key-done = Un día en que terminaron algo para esto.
courses-key-round = Una ronda en la que la gente que viene dijo cómo es esto
courses-key-changed = Las frases cambiaron aquí.
courses-choose = ¿Qué cuestionario?
courses-show = Mostrarlo
courses-audit = Revisión
courses-changed-short = { $date } (las frases cambiaron aquí)
courses-done = Terminado para «{ $principle }»: { $dates }.
courses-more = La imagen muestra los primeros { $n } principios. La tabla los tiene todos.

## The plan in a meeting

plan-overdue = El día ya pasó
plan-due = Para las próximas dos semanas
plan-stuck = Nadie ha dicho nada en un mes
plan-done-lately = Hecho en los últimos tres meses
plan-done-since = Hecho desde su última reunión, el { $date }
plan-rest =
    { $n ->
        [one] Hay una cosa más. Elijan arriba una parte del plan para verla.
       *[other] Hay { $n } cosas más. Elijan arriba una parte del plan para verlas.
    }
plan-lead = Lo lleva { $lead }.
plan-by = Para el { $date }.
plan-first-step = Primer paso: { $step }
plan-count-open =
    { $n ->
        [0] No hay nada abierto.
        [one] Hay una cosa abierta.
       *[other] Hay { $n } cosas abiertas.
    }
plan-count-overdue =
    { $n ->
        [one] A una cosa ya se le pasó el día.
       *[other] A { $n } cosas ya se les pasó el día.
    }
plan-count-due =
    { $n ->
        [one] Una cosa es para las próximas dos semanas.
       *[other] { $n } cosas son para las próximas dos semanas.
    }
plan-count-stuck =
    { $n ->
        [one] De una cosa nadie ha dicho nada en un mes.
       *[other] De { $n } cosas nadie ha dicho nada en un mes.
    }
plan-count-done =
    { $n ->
        [one] Una cosa está hecha desde la última vez.
       *[other] { $n } cosas están hechas desde la última vez.
    }
filter-title = Ver una parte del plan
filter-show = Ver
filter-all = Todo
filter-off = Ver otra vez todo el plan
filter-none = Nada de su plan corresponde a esto. Elijan otra cosa o vean todo el plan.
filter-overdue = El día ya pasó
filter-due = Para las próximas dos semanas
filter-stuck = Nadie ha dicho nada en un mes
filter-planned = Aún sin empezar
filter-started = Empezado
filter-waiting = En espera
filter-done = Hecho
filter-let-go = Dejado
mark-quick = Rápido: hecho en menos de un mes
mark-stuck = Un mes sin noticias
state-started = Empezado
state-waiting = En espera: { $on }

## How an action goes

say-title = ¿Cómo va?
say-which = ¿Qué quieren contar?
say-started = Hemos empezado
say-noted = Solo una nota
say-waiting = Estamos esperando
say-words = En pocas palabras
say-words-hint = Qué pasó, o qué están esperando.
action-reason = ¿Por qué el nuevo día?
action-reason-hint = Solo si cambian el día. No hace falta escribir nada; unas palabras ayudan a recordarlo después.
action-reword = Cambiar las palabras, el día o quién lo lleva
action-split = Separar una parte
remove-action-link = Quitar esta acción
remove-action-title = ¿Quitar esta acción?
remove-action-what = “{ $what }” desaparece de su plan, de su calendario y de todas las listas, como si nunca se hubiera planeado.
action-link = Elegir las frases a las que responde
split-title = Separar una parte
split-text = Den a la parte sus propias palabras, quién la lleva y su día. El resto se queda donde está. Cambien después lo que queda allí.
link-title = ¿A qué frases responde?
link-text = Marquen cada frase que esto va a mejorar. El plan y los gráficos lo muestran entonces allí.
link-none = Empiecen primero una revisión. Después podrán elegir aquí entre sus frases.
link-leave = Volver sin guardar
say-button = Guardar esto

## The story of an action

story-title = Lo que ha pasado hasta ahora
story-planned = { $name } lo puso en el plan.
story-reworded = { $name } cambió las palabras.
story-reopened = { $name } lo abrió otra vez.
story-done = { $name } dijo que está hecho.
story-let-go = { $name } dijo que lo han dejado.
story-started = { $name } dijo que han empezado.
story-noted = { $name } escribió una nota.
story-waiting = { $name } dijo que están esperando.
story-split = { $name } separó una parte:
story-linked = { $name } cambió las frases a las que responde.
story-met = { $name } estaba escribiendo aquí al mismo tiempo que otra persona. Se guardaron las otras palabras.
story-met-notice = { $name } estaba cambiando esto al mismo tiempo que otra persona, el { $when }. Abajo están las palabras que se guardaron primero. Háblenlo y guarden las palabras que quieran los dos.
story-redated = { $name } cambió el día del { $before } al { $after }.
story-handed-over = { $name } lo pasó de { $before } a { $after }.
story-no-day = ningún día
story-nobody = nadie todavía
story-before = Lo que decía antes

## Check-in

check-in-title = Repaso: ¿cómo va el plan?
check-in-text = Repasen juntos lo que está abierto, una cosa cada vez. Bastan unas palabras. Pueden parar y volver después.
check-in-count =
    { $n ->
        [0] No hay nada abierto en su plan.
        [one] Hay una cosa abierta. Eso lleva un minuto.
       *[other] Hay { $n } cosas abiertas. Con medio minuto para cada una, acaban pronto.
    }
check-in-nothing = No hay nada que repasar. Planeen una cosa pequeña y mírenla juntos dentro de unas semanas.
check-in-start = Empezar un repaso
check-in-go-on = Seguir con el repaso
check-in-begin = Empezar el repaso
check-in-last = Lo último que se dijo
check-in-how = ¿Cómo va?
check-in-words-hint = Qué pasó, qué están esperando o qué cambió.
check-in-who-and-when = Quién lo lleva, para cuándo, primer paso
check-in-closed = Esto ya está terminado.
check-in-next = Guardar, siguiente
check-in-skip = Hoy nada
check-in-end-title = Eso era todo
check-in-looked =
    { $n ->
        [0] Todavía no han mirado nada.
        [one] Han mirado una cosa juntos.
       *[other] Han mirado { $n } cosas juntos.
    }
check-in-left =
    { $n ->
        [one] Volver a la que no han mirado
       *[other] Volver a las { $n } que no han mirado
    }
check-in-finish = Terminar el repaso

## What comes round

home-due = Lo que viene
home-schedule = Cambiar estos días
schedule-title = ¿Cuándo se reúnen la próxima vez?
schedule-text = Good Measure propone un repaso cada tres meses y una revisión completa cada año. Elijan los días que les vengan bien.
schedule-check-in = Próximo repaso
schedule-check-in-hint = Una mirada corta al plan. Por ejemplo, 21 de febrero, o en 3 meses.
schedule-audit = Próxima revisión
schedule-audit-hint = Una mirada completa a cómo van las cosas. Por ejemplo, 21 de noviembre de 2027.
schedule-proposed = propuesto
schedule-agreed = acordado
schedule-now = ya es el momento
schedule-leave = Volver sin guardar
