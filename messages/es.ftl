# Spanish, a draft.

## Everywhere

product = Good Measure
skip-to-content = Ir al contenido de la página
nav-label = Tu grupo
nav-audits = Nuestras revisiones
nav-plan = Nuestro plan
nav-home = Inicio
nav-account = Tu contraseña
nav-about = Acerca de
language-label = Idioma
signed-in-as = Has entrado como { $name }
sign-out = Terminar y salir
made-up-notice = Este grupo es inventado. Está aquí para mostrar cómo funciona Good Measure.
draft-notice = Este idioma es un borrador. Puede que algunas palabras no estén bien todavía.
list-comma = ,{" "}
list-and = { $first } y { $last }
problems-title = Ya casi está. Por favor, mire esto:

## Dates

date-long = { $day } de { $month } de { $year }
date-moment = { $date }, { $time }
date-hint = Por ejemplo, 21/11/2026 o 21.11.2026.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Setting up

empty-title = Good Measure está listo para prepararlo
empty-text = La persona que lo puso en marcha tiene un enlace en su pantalla. Abre ese enlace una vez para crear la primera cuenta.
look-title = O mire primero cómo es
look-text = Vea un grupo inventado con dos revisiones y un plan. Vuelva a este enlace cuando quiera empezar con el suyo.
look-button = Mirar
set-up-title = Vamos a preparar Good Measure
set-up-text = Se tarda dos minutos. Tendrás una cuenta, y después podrás invitar a más personas.
set-up-kind = ¿Para quién es?
set-up-group = Un grupo
set-up-group-hint = Llevas una despensa solidaria, un banco de alimentos, un grupo vecinal o algo parecido.
set-up-network = Una red de grupos
set-up-network-hint = Apoyas a varios grupos. Los añades y le das un enlace a cada uno.
set-up-place = Nombre de tu grupo o red
set-up-place-hint = Como lo conoce la gente, por ejemplo, despensa de Mill Lane.
set-up-button = Empezar
your-name = Tu nombre
your-name-hint = Como te llaman en tu grupo.
sign-in-name = Correo electrónico o nombre de usuario
sign-in-name-new-hint = Lo usas para entrar. Nunca enviamos nada ahí.
password = Contraseña
password-new-hint = Al menos 12 caracteres. Tres palabras que no tienen nada que ver entre sí son fáciles de recordar.

## Signing in and out

sign-in-title = Entrar
sign-in-text = Entra para trabajar con tu grupo.
sign-in-button = Entrar
sign-in-forgot = ¿No recuerdas tu contraseña? Pregunta a la persona que lleva este servidor. Puede darte una nueva.
said-signed-out = Has salido. No queda nada tuyo en este dispositivo.
said-draft-kept = Tu sesión estuvo cerrada un rato. Lo que escribiste sigue aquí: entra y podrás guardarlo.
draft-title = Qué bien que hayas vuelto. Lo que escribiste sigue aquí
draft-text = Pulsa el botón para guardarlo.
draft-button = Guardar lo que escribí
draft-leave = Dejarlo, no guardar
account-title = Tu contraseña
account-text = Elige aquí una contraseña nueva. Aquí tu sesión sigue abierta, y se cierra en todos los demás sitios.
account-button = Cambiar la contraseña
password-present = Tu contraseña de ahora
password-show = Mostrar lo que escribo
password-new = Contraseña nueva
said-password-changed = Tu contraseña ha cambiado.
join-title = Unirse a { $group }
join-text = { $name } te pide que ayudes a llevar { $group } en Good Measure.
join-as = Has entrado como { $name }. Se añadirá a tu cuenta.
join-have-account = ¿Ya tienes una cuenta?
join-button = Unirme al grupo

## Groups

groups-title = Tus grupos
groups-none = Todavía no estás en ningún grupo. Pide a alguien de tu grupo un enlace para unirte.
groups-own = Grupos que ayudas a llevar:
network-empty = Todavía no hay grupos aquí. Añade el primero y dale un enlace para unirse.
group-add = Añadir un grupo
group-new-title = Añadir un grupo
group-new-text = Ponle un nombre al grupo. En la página siguiente tendrás un enlace para la persona que lo lleva.
group-another = Es otro grupo con el mismo nombre
group-name = Nombre del grupo
home-text = Aquí pueden mirar cómo trabaja su grupo, elegir qué hacer después y ver qué ha cambiado.
home-audits = Nuestras revisiones
home-no-audits = Todavía no hay ninguna revisión. Empiecen la primera cuando tengan una hora y se reúnan unas cuantas personas.
home-people = Personas
home-people-link = Ver quién lleva este grupo o invitar a alguien
next-title = Qué viene ahora
next-start-text = Empiecen su primera revisión. Pueden hacerla por partes, a lo largo de varias semanas.
next-go-on = Seguir
next-go-on-text = «{ $title }» está abierta. Sigan donde lo dejaron.
next-plan = Hacer un plan
next-plan-text = Ya han mirado cómo están las cosas. Ahora elijan una o dos cosas que hacer.
next-act = Ver nuestro plan
next-act-text =
    { $n ->
        [0] Todo lo de su plan está hecho o lo han dejado. Es hora de tomar un té, y después, la próxima revisión.
        [one] Queda una cosa abierta en su plan.
       *[other] Quedan { $n } cosas abiertas en su plan.
    }
people-text = Estas personas pueden ver y cambiar lo que este grupo escribe aquí.
people-title = Quién lleva este grupo
people-none = Nadie todavía. Crea un enlace y dáselo a la persona que lleva el grupo.
people-invite = Crear un enlace para invitar a alguien
people-links-out = Hay un enlace repartido. Vale hasta el { $date }.
people-links-stop = Anular todos los enlaces de este grupo
invitation-title = Aquí está el enlace
invitation-text = Envíalo o muestra el código. Sirve una sola vez, durante dos semanas. Por seguridad, solo se muestra ahora.
invitation-support-title = Aquí hay un enlace para una persona que acompañe contigo
invitation-support-text = Quien lo abra ve todo lo que los grupos comparten contigo y habla con ellos como tú. Vale dos semanas y para una persona. Se muestra solo esta vez.
invitation-bring-title = Aquí hay un enlace para un grupo
invitation-bring-text = Trae un grupo a tu red. Ves su nombre y quién lo lleva, y nada más hasta que el grupo lo diga. Vale dos semanas. Se muestra solo esta vez.
invitation-code = El mismo enlace, como código para escanear
invitation-copy = Copiar el enlace
invitation-copied = Copiado

## Starting an audit

audit-start = Empezar una revisión
audit-new-title = ¿Qué les gustaría mirar?
audit-new-text = Elijan una. Cada una dice para qué sirve y cuánto se tarda en hacerla entera. No hace falta hacerlo todo hoy.
questionnaire-time =
    { $n ->
        [one] Una frase, unos { $minutes } minutos
       *[other] { $n } frases, unos { $minutes } minutos en total
    }
audit-before = Antes de empezar
audit-principles = ¿Qué van a mirar hoy?
audit-principles-hint = Elijan una parte o todas. Pueden añadir las demás más tarde.
audit-day = Día de la revisión
audit-start-button = Empezar
statements-count =
    { $n ->
        [one] Una frase.
       *[other] { $n } frases.
    }
audit-answered =
    { $n ->
        [0] Abierta, sin respuestas todavía
        [one] Abierta, una respuesta hasta ahora
       *[other] Abierta, { $n } respuestas hasta ahora
    }
audit-closed = Cerrada

## The task list

tasks-text = Hagan estas partes en el orden que quieran. Paren cuando quieran y vuelvan después: todo queda guardado.
tasks-progress = { $done } de { $n } hechas
tasks-first = Empezar con la primera frase
tasks-go-on = Seguir donde lo dejaron
tasks-check = Leer todas las respuestas y cerrar
tasks-results = Ver los resultados
tasks-more = Añadir otra parte
tasks-more-button = Añadir
said-chosen = Añadido.
progress-untouched = Sin mirar
progress-begun = En marcha
progress-passed-over = Dejada para después
choice-unknown = Aún no lo sabemos
choice-not-for-us = No es para nosotros
clash-mark = Dos respuestas: mírenlas, por favor

## One statement

statement-where = { $at } de { $n }
statement-list = Parar y volver después
statement-scene = Imaginen esto
statement-which = ¿Qué se parece más a cómo fueron las cosas el mes pasado?
statement-next = Guardar e ir a la siguiente frase
statement-last = Guardar y leer todas las respuestas
statement-back = Atrás
statement-skip = Dejarla por ahora
statement-stop = Guardar y parar aquí
answer-why = ¿Por qué no es para su grupo?
answer-why-hint = Bastan unas pocas palabras.
answer-reflection = ¿Por qué lo dicen?
answer-reflection-hint = Un momento que recuerdan vale más que un texto largo. Sin nombres, por favor.
answer-evidence-open = ¿Qué podrían enseñarle a alguien?
answer-evidence = Qué podrían enseñar
answer-evidence-hint = Una lista, una foto, una nota, algo que alguien les contó.
answer-examples = Otros grupos muestran cosas como:
answer-strength = ¿Cuánta seguridad podemos tener?
strength-hunch = Es una impresión
strength-talked = Lo hemos hablado
strength-shown = Podemos mostrarlo
strength-confirmed = Lo han confirmado personas que vienen aquí
answer-saved-by = { $name } guardó esto el { $when }.
answer-saves = Ver respuestas anteriores
save-saved = Guardado
save-saving = Guardando…
save-kept = Ahora mismo no hay conexión. Lo que escribiste queda en este dispositivo y se guardará cuando vuelva la conexión.
save-signed-out = Tu sesión se ha cerrado. Lo que escribiste queda en este dispositivo. Entra y vuelve a esta página.
save-restored = Hemos vuelto a poner lo que escribiste aquí antes.
save-look = Mirar las dos
save-elsewhere = { $name } también acaba de guardar una respuesta aquí.
clash-title = Dos personas guardaron una respuesta aquí a la vez
clash-text = No se ha perdido nada. Aquí están las dos. Háblenlo, cambien la respuesta de abajo si quieren y después pulsen el botón.
clash-by = { $name }, { $when }
clash-settle = Lo hemos hablado. Guardar la respuesta de abajo
saves-title = Respuestas anteriores
saves-text = Todas las respuestas que se guardaron, primero la más nueva.
saves-back = Volver a la frase

## Checking and closing

check-title = Lean sus respuestas
check-text = Lean sus respuestas en grupo. Pulsen una para cambiarla.
check-closed-text = Esta revisión está cerrada. Estas son sus respuestas.
close-title = ¿Quieren cerrar ya?
close-complete = Todas las frases tienen respuesta. Al cerrar, verán dónde están.
close-incomplete =
    { $n ->
        [one] Queda una frase abierta. Pueden cerrar igualmente: contará como no mirada.
       *[other] Quedan { $n } frases abiertas. Pueden cerrar igualmente: contarán como no miradas.
    }
close-button = Cerrar la revisión
close-back = Todavía no, volver
reopen-title = Abrirla otra vez
reopen-text = Pueden abrir otra vez la revisión para cambiar una respuesta. Digan por qué, para que los demás lo entiendan.
reopen-reason = ¿Por qué abrirla otra vez?
reopen-button = Abrirla otra vez
event-closed = { $name } cerró la revisión el { $when }.
event-reopened = { $name } la abrió otra vez el { $when }:
said-closed = La revisión está cerrada. Buen trabajo de todo el grupo.
said-reopened = La revisión está abierta otra vez.

## Results

results-title = Resultados
results-text = Esto es una imagen para hablar de ella, no una nota.
results-extent =
    { $n ->
        [one] { $done } de una frase con respuesta
       *[other] { $done } de { $n } frases con respuesta
    }
results-plan = Elegir qué hacer después
results-answers = Leer todas las respuestas
finding-too-little = Todavía hay muy poco aquí para decir cómo está
finding-one = { $principle }: { $level }
finding-even = Más o menos igual en todo
finding-apart = Lo más fuerte es «{ $strongest }». «{ $weakest }» es donde mirar después
standing-none = Muy pocas respuestas para decirlo
standing-scored = { $scored } de { $n } frases tienen un nivel.
standing-unknown =
    { $n ->
        [one] Una aún no se sabe.
       *[other] { $n } aún no se saben.
    }
standing-not-for-us =
    { $n ->
        [one] Una es «no es para nuestro grupo».
       *[other] { $n } son «no es para nuestro grupo».
    }
standing-open =
    { $n ->
        [one] Una quedó sin mirar.
       *[other] { $n } quedaron sin mirar.
    }
standing-moved =
    { $n ->
        [0] Nada de esto se puede comparar de forma justa con el { $since }.
        [one] Una frase se puede comparar de forma justa con el { $since }: { $up } hacia arriba, { $down } hacia abajo.
       *[other] { $n } frases se pueden comparar de forma justa con el { $since }: { $up } hacia arriba, { $down } hacia abajo.
    }
chart-title = Cómo está cada principio
chart-part = { $principle }: { $level }
chart-reading = { $parts }.
chart-key = Lo relleno es ahora. La marca vacía es la revisión anterior.
chart-table = Lo mismo en una tabla
table-principle = Principio
table-level = Nivel
table-mean = Media, de 1 a { $n }
table-before = Media del { $date }
table-rule = La media solo cuenta las frases que tienen un nivel. «Aún no lo sabemos» y «No es para nosotros» no cuentan. Con menos de la mitad respondidas, no se da ninguna media.
results-strengths = De qué pueden sentir orgullo
results-strengths-none = Todavía no hay nada cerca de lo más alto. Todos los grupos empiezan en algún punto, y ustedes acaban de hacer la parte más difícil.
results-look = Dónde mirar después
results-look-none = No hay nada bajo. Echen un vistazo a lo que aún no saben.
results-unknown = Lo que aún no saben
results-unknown-none = No han marcado nada como no sabido.
results-first = Esta es su primera revisión con estas frases. La próxima vez verán aquí qué ha cambiado.
results-since = Qué ha cambiado desde el { $date }
results-since-text = Bajar puede ser un buen trabajo: muchas veces significa que ahora ven con más claridad.
results-still = Todas las frases están donde estaban.

## Suggestions and the plan

suggestions-title = ¿Qué podrían hacer después?
suggestions-text = Aquí están las frases de las que están más lejos, con ideas para probar. Elijan una o dos. Pueden cambiar las palabras más tarde.
suggestions-none = Esta revisión no da ninguna idea que proponer. Aun así, pueden planear algo propio.
suggestions-to-plan = Ver nuestro plan
suggestion-why = Miramos: «{ $statement }» Dijimos: { $level }.
suggestion-add = Ponerlo en nuestro plan
suggestion-add-label = Poner en nuestro plan: { $what }
suggestion-planned = Está en su plan. Digan quién lo lleva y para cuándo
plan-title = Nuestro plan
plan-text = Qué va a hacer su grupo, quién se encarga y para cuándo.
plan-empty = Todavía no hay nada planeado. Una cosa pequeña es un buen comienzo.
plan-suggestions = Ideas de su última revisión
plan-closed = Hecho o dejado
plan-take = Para llevar
plan-take-text = Imprímanlo, envíenlo a los demás o cuélguenlo en la pared. Un plan sin terminar también vale.
plan-pdf = Descargar para imprimir (PDF)
plan-csv = Descargar como tabla (CSV)
plan-file = Plan de acción
pdf-title = Plan de acción de { $group }
pdf-subtitle = Tal como estaba el { $date }
pdf-footer = Hecho con Good Measure
csv-state = Cómo va
csv-principle = Principio
csv-statement = Frase
action-own = Planear algo propio
action-new-title = Planear algo
action-text = Solo hace falta la primera línea. Rellenen lo demás cuando lo sepan.
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
action-plan-button = Ponerlo en nuestro plan
action-save = Guardar
action-leave = Volver a nuestro plan
action-meanwhile = Otra persona guardó esto
action-close-title = ¿Han terminado con esto?
action-close-which = ¿Cómo acabó?
action-done = Está hecho
action-let-go = Lo dejamos
action-close-note = Qué cambió o por qué lo dejaron
action-close-note-hint = No hace falta escribir nada. Dejarlo también está bien.
action-close-button = Cerrarlo
action-closed-title = Esto está cerrado
action-reopen = Abrirlo otra vez
state-planned = Aún sin empezar
state-unfinished = { $state }. Falta por rellenar: { $missing }
state-overdue = El día ya pasó
state-overdue-hint = Pónganle uno nuevo o déjenlo
state-done = Hecho el { $date }
state-let-go = Dejado el { $date }
missing-lead = quién se encarga
missing-due_on = para cuándo
missing-first_step = el primer paso
said-joined = Ya estás dentro. Te damos la bienvenida.
said-group-added = El grupo está añadido. Ahora crea un enlace para la persona que lo lleva.
said-planned = Está en su plan.
said-reworded = Guardado.
said-action-closed = Cerrado. Buen trabajo.
said-action-reopened = Está abierto otra vez.

## About

about-title = Acerca de Good Measure
about-text = Good Measure ayuda a los grupos comunitarios a mirar cómo trabajan, elegir qué hacer después y ver qué cambia. Está hecho para usarse en un teléfono, en una sala llena de gente, por personas con poco tiempo.
about-keeps-title = Qué guarda
about-keeps = Lo que escribe tu grupo es de tu grupo. Se queda en este servidor. No se envía nada a nadie más, no se cuenta nada y no hay anuncios. Una pequeña cookie mantiene tu sesión abierta y otra recuerda tu idioma.
about-access-title = Para todas las personas
about-access = Todas las páginas están hechas para usarse solo con el teclado, con un lector de pantalla, con letra grande y sin JavaScript. Si algo no te funciona, por favor, díselo a la persona que lleva este servidor.
about-licence-title = De uso libre
about-licence = El programa es software libre, con licencia MIT o Apache 2.0. Los cuestionarios se pueden compartir y cambiar con la licencia Creative Commons Atribución 4.0.

## When something does not work

stop-title = Eso no ha funcionado
stop-not-found = Aquí no hay nada
stop-link-spent = Este enlace ya no se puede usar
stop-home = Ir al inicio
fault-title = Algo nuestro se ha roto
fault-text = Es cosa nuestra, no tuya. Lo que habías guardado antes está a salvo. Por favor, vuelve a probar en un minuto.
kept-title = Lo que escribió sigue aquí
kept-again = Probar otra vez
fault-reference = Si vuelve a pasar, díselo a la persona que lleva este servidor, con este número: { $reference }
error-not-found = Puede que la dirección sea antigua o tenga algo mal escrito, o que sea de otro grupo. Vuelve a empezar desde tu propia página.
error-sign-in-first = Por favor, entra primero.
error-sign-in-mismatch = Ese nombre y esa contraseña no van juntos. Mira si hay algo mal escrito y vuelve a probar.
error-password-mismatch = Esa no es su contraseña actual. Revise si hay un error y pruebe otra vez.
error-too-many-tries =
    { $n ->
        [one] Han sido muchos intentos. Por favor, espera un minuto y vuelve a probar.
       *[other] Han sido muchos intentos. Por favor, espera { $n } minutos y vuelve a probar.
    }
error-link-spent = Ya se usó antes o es demasiado antiguo. Pide uno nuevo a la persona que te lo dio, o entra.
error-needed = Por favor, rellena esto.
error-too-long = Esto es demasiado largo. Por favor, que no pase de { $n } caracteres.
error-sign-in-name-shape = Usa solo letras, números y los signos @ . _ - +, y al menos dos de ellos en total.
error-sign-in-name-taken = Alguien ya tiene este nombre. Elige otro, o entra si eres tú.
error-password-short = Por favor, haz la contraseña más larga: al menos { $n } caracteres. Tres palabras que no tienen nada que ver entre sí funcionan bien.
error-password-common = Esta contraseña es fácil de adivinar. Tres palabras que no tienen nada que ver entre sí funcionan bien.
error-date-unreadable = No hemos podido leer esta fecha. Escríbela así: 21/11/2026 o 21.11.2026.
error-date-out-of-range = Falta más de un año para este día. Por favor, elige uno más cercano.
error-choose-one = Por favor, elige una opción.
error-choose-principle = Por favor, elige al menos una parte para mirar.
error-say-why = Por favor, di en pocas palabras por qué no es para su grupo. Tu respuesta está guardada.
error-audit-closed = Esta revisión está cerrada, así que la respuesta no se guardó. Puedes abrirla otra vez primero.
error-nothing-answered = Todavía no hay ninguna respuesta. Respondan al menos a una frase y después cierren.
error-changed-meanwhile = Otra persona guardó esto mientras escribías. Aquí están los dos textos: mira el suyo, cambia el tuyo si quieres y vuelve a guardar.
error-too-much = Era más texto del que podemos recibir de una vez. Vuelve atrás, acórtalo un poco y prueba otra vez.
error-other-site = Esto vino de otro sitio web, así que no lo hicimos. Vuelve a empezar desde tu propia página.
error-garbled = Algo del formulario se mezcló por el camino. Por favor, vuelve atrás y prueba otra vez.
closed-note = Esta revisión está cerrada. Aquí pueden leer la respuesta. Para cambiarla, abran la revisión otra vez.
plan-open = Lo que estamos haciendo
close-early = Han mirado { $done } de { $n }. Pueden cerrar ahora, pero los resultados estarán casi vacíos. También pueden volver otro día.
error-date-past = Este día ya pasó. Si es lo que quieren, marquen la casilla de abajo y guarden otra vez.
error-action-closed = Esto está cerrado. Primero pueden abrirlo otra vez. Lo que escribieron está abajo.

## What has changed

comparison-title = Qué ha cambiado
comparison-link = Ver qué cambió y decir por qué
comparison-dates = { $then } y { $now }
comparison-sentence = { $parts }.
comparison-up =
    { $n ->
        [one] 1 subió
       *[other] { $n } subieron
    }
comparison-down =
    { $n ->
        [one] 1 bajó
       *[other] { $n } bajaron
    }
comparison-down-some =
    { $learned ->
        [one] { $n } bajaron, una de ellas porque ahora ven con más claridad, y eso es un buen trabajo
       *[other] { $n } bajaron, { $learned } de ellas porque ahora ven con más claridad, y eso es un buen trabajo
    }
comparison-down-all =
    { $n ->
        [one] 1 bajó porque ahora ven con más claridad, y eso es un buen trabajo
       *[other] { $n } bajaron porque ahora ven con más claridad, y eso es un buen trabajo
    }
comparison-level =
    { $n ->
        [one] 1 está donde estaba
       *[other] { $n } están donde estaban
    }
comparison-known =
    { $n ->
        [one] 1 que antes no sabían y ahora sí
       *[other] { $n } que antes no sabían y ahora sí
    }
comparison-unscored =
    { $n ->
        [one] 1 tenía un nivel antes y ahora no lo tiene
       *[other] { $n } tenían un nivel antes y ahora no lo tienen
    }
comparison-unfair =
    { $n ->
        [one] 1 no se puede comparar de forma justa
       *[other] { $n } no se pueden comparar de forma justa
    }
comparison-still = Todas las frases que se pueden comparar de forma justa están donde estaban.
comparison-none = Estas dos revisiones no se pueden comparar de forma justa.
comparison-scale = Los niveles no son los mismos que entonces: tienen otros nombres, o hay más o menos. Por eso aquí no se dice que nada suba o baje. Pueden leer de todos modos lo que dijeron las dos revisiones.
comparison-gone = Entre estas dos revisiones cambiaron las preguntas, y aquí ya no se sabe cómo cambiaron. Por eso aquí no se dice que nada suba o baje. Pueden leer de todos modos lo que dijeron las dos revisiones.
comparison-with = Comparar con la revisión del
comparison-with-button = Comparar
comparison-with-closed = { $date } (cerrada el { $moment })
comparison-back = Volver a los resultados
comparison-then = Entonces
comparison-now = Ahora
comparison-not-asked = No se preguntaba
comparison-table = Todas las frases en una tabla
comparison-became = Qué pasó con ella
moved-up =
    { $n ->
        [one] Subió un nivel.
       *[other] Subió { $n } niveles.
    }
moved-down =
    { $n ->
        [one] Bajó un nivel.
       *[other] Bajó { $n } niveles.
    }
moved-level = Está donde estaba.
moved-known = Ahora tiene un nivel.
moved-unscored = Ahora no tiene nivel.
unfair-split = No se puede comparar: una frase se convirtió en varias.
unfair-merged = No se puede comparar: varias frases se convirtieron en una.
unfair-new = No se puede comparar: antes no se preguntaba.
unfair-retired = No se puede comparar: ya no se pregunta.
unfair-version-gone = No se puede comparar: nadie puede decir cómo cambió la pregunta.
unfair-other-scale = No se puede comparar: los niveles no son los mismos que entonces.
unfair-not-looked-at = No se puede comparar: no se miró las dos veces.
unfair-no-level = No se puede comparar: entonces no tenía nivel, y ahora tampoco.
asked-same = La misma frase que entonces.
asked-reworded = Ahora se pregunta con otras palabras y significa lo mismo.
asked-moved = Entonces estaba en la parte «{ $principle }».
asked-quoted = «{ $text }»
asked-split = Salió de una sola frase, junto con { $others }.
asked-merged =
    { $n ->
        [one] Se volvió a formar a partir de una frase.
       *[other] Se formó a partir de { $n } frases.
    }
reason-button = Decir por qué
reason-one-by-one = Decir por qué, una por una
reason-so-far = Han dicho por qué en { $done } de { $n }.
reason-change = Cambiar esto
reason-learned = Esto lo ven con más claridad que antes. Es un buen trabajo.
reason-why-up = ¿Por qué subió?
reason-why-down = ¿Por qué bajó?
reason-why-known = ¿Por qué tiene ahora un nivel?
reason-why-unscored = ¿Por qué no tiene nivel ahora?
reason-hint = Elijan todo lo que corresponda.
reason-did = Hicimos algo
reason-did-hint = Algo de su plan, u otra cosa.
reason-clearer = Ahora vemos con más claridad
reason-clearer-hint = Puede que esté como siempre. Ahora lo conocen mejor.
reason-people = Respondieron otras personas
reason-people-hint = Esta vez había otras personas en la sala.
reason-service = El servicio cambió
reason-service-hint = Otro lugar, otro horario, más gente, otras normas.
reason-action = Si hicieron algo, ¿estaba en su plan?
reason-action-hint = Pueden dejarlo sin responder.
reason-action-none = No está en nuestro plan
reason-action-own = Sobre esta frase
reason-action-others = Todo lo demás de su plan
reason-note = ¿Algo que añadir?
reason-note-hint = Unas pocas palabras les ayudan a recordar la próxima vez. Sin nombres, por favor.
reason-save = Guardar
reason-save-next = Guardar y pasar a la siguiente
reason-leave = Todos los cambios
reason-by = { $name } dijo esto el { $when }.
reason-meanwhile = Otra persona dijo esto
said-why = Guardado. Les ayudará a recordar.
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
progress-text = Aquí ven lo que planeó su grupo, qué fue de ello y cómo se movió todo de una revisión a otra.
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
on-time-key = Lleno: hecho para su día. Vacío: hecho después.
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
places-rule = Lo que responde a frases de dos principios se cuenta en los dos.
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
courses-key-audit = Una revisión. Cuanto más lleno, más cerca están.
courses-key-top = La línea de arriba es «{ $level }».
courses-key-done = Un día en que terminaron algo para esto.
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
action-due-meant = Sí, quiero decir este día
action-reason = ¿Por qué el nuevo día?
action-reason-hint = Solo si cambian el día. Unas palabras ayudan a recordarlo después.
action-reword = Cambiar las palabras, el día o quién lo lleva
action-split = Separar una parte
action-link = Elegir las frases a las que responde
split-title = Separar una parte
split-text = Den a la parte sus propias palabras, quién la lleva y su día. El resto se queda donde está. Cambien después lo que queda allí.
link-title = ¿A qué frases responde?
link-text = Marquen cada frase que esto va a mejorar. El plan y los gráficos lo muestran entonces allí.
link-none = Empiecen primero una revisión. Después podrán elegir aquí entre sus frases.
link-leave = Volver sin guardar
say-button = Anotarlo
said-noted = Anotado. Gracias.
said-linked = Guardado.

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
check-in-begin = Empezar
check-in-last = Lo último que se dijo
check-in-how = ¿Cómo va?
check-in-words-hint = Qué pasó, qué están esperando o qué cambió.
check-in-redate = Ponerle otro día
check-in-closed = Esto ya está cerrado.
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
said-checked-in = El repaso está hecho. Muy bien, todos.

## What comes round

home-due = Lo que viene
home-schedule = Cambiar estos días
schedule-title = ¿Cuándo se reúnen la próxima vez?
schedule-text = Good Measure propone un repaso cada tres meses y una revisión completa cada año. Elijan los días que les vengan bien.
schedule-check-in = Próximo repaso
schedule-check-in-hint = Una mirada corta al plan. Por ejemplo 21/02/2027.
schedule-audit = Próxima revisión
schedule-audit-hint = Una mirada completa a cómo van las cosas. Por ejemplo 21/11/2027.
schedule-proposed = propuesto
schedule-agreed = acordado
schedule-now = ya es el momento
schedule-leave = Volver sin guardar
said-agreed = Guardado. Estos son sus próximos días.
error-day-gone = Este día ya pasó. Elijan uno que esté por venir.
error-day-to-come = Este día aún no ha llegado. Escribe uno hasta hoy.
error-days-turned = El último día es anterior al primero. Mira los dos, por favor.
error-group-known = Ya tienes un grupo con este nombre. Si es otro, marca la casilla de abajo y vuelve a pulsar.
error-not-shown = Puede que el grupo haya cambiado lo que comparte contigo, o que su revisión esté abierta otra vez. Es su decisión.

## Files and calendars

plan-xlsx = Descargar como libro (Excel)
plan-calendar = Poner los días en un calendario
sheet-actions = Acciones
sheet-notes = Notas
sheet-statements = Frases
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
calendar-here = Aquí está el enlace
calendar-here-text = Cópialo ahora: no lo verás otra vez, pero siempre puedes crear uno nuevo.
calendar-how-phone = En un iPhone: Ajustes, Calendario, Cuentas, Añadir cuenta, Otra, Añadir calendario suscrito.
calendar-how-google = En Google Calendar en un ordenador: Otros calendarios, signo más, Desde URL.
calendar-how-outlook = En Outlook: Agregar calendario, Suscribirse desde la web.
calendar-once = O un archivo, una vez
calendar-once-text = Pone los días en tu calendario como están ahora. Los cambios de después no llegan.
calendar-file = Descargar para un calendario (ICS)
said-calendar-stopped = Este enlace está parado. Los calendarios que lo siguen no reciben nada nuevo.

## Reports

report-title = Lo que encontró { $group }
report-file = Informe de la revisión
report-level = Qué significa
report-why = Por qué, según el grupo
report-take = Llévense los resultados
report-take-text = El informe tiene todas las respuestas en sus palabras. Ustedes eligen quién lo ve.
report-pdf = Informe para imprimir (PDF)
report-pdf-large = Informe en letra grande (PDF)
report-docx = Informe para editar (Word)
plan-pdf-large = Descargar en letra grande (PDF)
plan-docx = Descargar para editar (Word)
file-large = letra grande

## Everything of a group

everything-title = Todo lo que escribieron aquí
everything-text = Es de su grupo. Llévenselo en un archivo cuando quieran.
everything-zip = Descargar todo (ZIP)
everything-json = Descargar para otro programa (JSON)
everything-file = Todo
everything-readme = Esta carpeta tiene todo lo que su grupo escribió en Good Measure: el plan para imprimir (PDF), para editar (Word), como libro (Excel), como tabla (CSV) y para un calendario (ICS); un informe de cada revisión cerrada (PDF); y un archivo para programas (JSON) con todo.

## On paper

blank-title = En papel
blank-text = Imprímanlo, rellénenlo alrededor de una mesa y pásenlo después.
blank-pdf = Imprimirlo (PDF)
blank-pdf-large = Imprimirlo en grande (PDF)
blank-docx = Cambiarlo antes (Word)
blank-file = Para rellenar
blank-count =
    { $n ->
        [one] Una frase para rellenar a mano
       *[other] { $n } frases para rellenar a mano
    }
blank-group = Nuestro grupo
blank-who = Quién estaba
blank-how = Lean la escena en voz alta. Marquen lo que más se parece a cómo fue el mes pasado. Después escriban unas palabras, si quieren. Sin nombres, por favor.
blank-not-for-us = No es para nosotros, porque:
blank-end = Gracias. Ahora alguien puede pasar esto, en la página de su revisión en Good Measure.
type-in-link = Pasar lo del papel
type-in-title = Pasar lo que está en papel
type-in-text = Una parte cada vez, en el orden del papel. Lo que dejen vacío se queda como está.
type-in-paper = ¿De quién es este papel?
type-in-paper-hint = Solo si ayuda, por ejemplo: mesa del martes.
type-in-more = Por qué, y qué podrían enseñar
type-in-next = Guardar, siguiente parte
answer-typed-in-by = { $name } pasó esto de papel el { $when }.
answer-typed-in-from = { $name } pasó esto de papel ({ $paper }) el { $when }.
said-typed-in = Guardado lo que estaba en papel.
said-typed-in-clash = Guardado. Otra persona también había respondido algunas: busquen las que tienen dos respuestas.
plan-more-in-workbook =
    { $n ->
        [one] Hay una cosa más en el libro (Excel), que las tiene todas.
       *[other] Hay { $n } cosas más en el libro (Excel), que las tiene todas.
    }

## Redes, lo que se comparte y quienes acompañan

nav-network-label = Su red
nav-week = Esta semana
nav-groups = Grupos
nav-reviews = Lecturas
made-up-network-notice = Esta red y sus grupos son inventados. Están aquí para mostrar cómo funciona Good Measure.
groups-networks = Redes que acompañas:
people-sharing = Quienes acompañan una red ven de este grupo lo que ustedes elijan, y nada más.
sharing-title = Quién ve qué
sharing-link = Elegir qué comparten
sharing-text = Ustedes eligen lo que pueden ver las personas que acompañan su red. No se comparte nada hasta que lo digan. Pueden cambiarlo cuando quieran, y el cambio se ve enseguida.
sharing-none = Su grupo no está en ninguna red, así que nadie de fuera ve nada.
sharing-nobody = Nadie acompaña esta red por ahora.
sharing-seen-by = Lo ven: { $names }.
sharing-save = Guardar lo que comparten
extent-nothing = Nada
extent-nothing-text = Ven el nombre de su grupo y quién lo lleva. No se les dice que haya algo más.
extent-summary = Un resumen
extent-summary-text = Números y fechas, sin palabras: dónde están en cada principio; cuántas acciones están abiertas y hechas, si a alguna se le pasó el día o nadie habló de ellas en un mes, y cuándo es su próxima reunión.
extent-all = Todo
extent-all-text = Cada respuesta, reflexión y acción, con sus propias palabras. Pueden hacer preguntas y proponer acciones.
said-shared = Guardado. Esto es lo que comparten ahora.
supported-text = Esto es lo que este grupo ha elegido mostrarte.
supported-shares = Lo que comparte el grupo
supported-nothing = Este grupo no comparte nada contigo por ahora. Es su decisión.
supported-private = Lo que escribe el grupo es suyo. Ves su nombre, quién lo lleva y lo que comparte.
supported-plan = El plan del grupo
supported-plan-open = Lo que el grupo está haciendo
supported-sees-all = El grupo comparte contigo toda esta revisión. Puede cambiarlo en cualquier momento.
supported-sees-summary = El grupo comparte un resumen de esta revisión: números, y ninguna de sus palabras.
supported-plan-all = El grupo comparte contigo todo su plan. Puede cambiarlo en cualquier momento.
supported-plan-summary = El grupo comparte un resumen de su plan: números y fechas, y ninguna de sus palabras.
supported-why = Por qué no es para este grupo
supported-reflection = Lo que pensó el grupo
supported-evidence = Lo que puede mostrar
supported-more = Más sobre esto
supported-jumps = Partes de esta revisión
views-label = Vistas de su red
view-week = Esta semana
view-grid = Por principio
view-themes = Temas
view-changes = Cambios
view-register = Grupos
view-reviews = Lecturas
view-reports = Informes
filter-groups = Más formas de elegir
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
week-plans = { $plans } de { $n } grupos comparten su plan contigo; de los demás no se dice nada aquí.
week-quiet = Todo está tranquilo. No hay nada atrasado ni parado en los planes que se comparten contigo.
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
        [one] grupo no tiene todavía quien lo lleve
       *[other] grupos no tienen todavía quien los lleve
    }
week-more =
    { $n ->
        [one] y uno más
       *[other] y { $n } más
    }
week-why = Por qué
week-review-waits =
    { $n ->
        [one] Una lectura espera.
       *[other] { $n } lecturas esperan.
    }
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
week-empty-title = Su red todavía no tiene grupos
week-empty-text = Tres pasos, y esta página te dirá cada semana quién te necesita.
week-first-groups = Añade tus grupos: uno por uno, o como lista de una hoja de cálculo.
week-first-import = Traer una lista
week-first-links = Da un enlace a cada grupo. Quien lo abra llevará el grupo aquí.
week-first-share = Cada grupo elige lo que ves. Hasta entonces ves su nombre y nada más.
grid-title = Grupos por principio
grid-text = Dónde está cada grupo en la revisión más nueva que te muestra. Los grupos van por orden de nombre, nunca de nivel.
grid-count =
    { $n ->
        [0] Ningún grupo.
        [one] Un grupo.
       *[other] { $n } grupos.
    }
grid-shown = { $shown } de { $n } te muestran una revisión de «{ $title }».
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
themes-few = Nada aparece en tres grupos y en un tercio de ellos.
themes-counted =
    { $n ->
        [one] De un grupo que comparte toda su revisión.
       *[other] De { $n } grupos que comparten toda su revisión.
    }
themes-rest =
    { $n ->
        [one] Otra frase
       *[other] Otras { $n } frases
    }
themes-reading =
    { $n ->
        [one] { $count } de un grupo: { $low } bajos, { $unsure } no lo saben todavía. { $strong } fuertes.
       *[other] { $count } de { $n } grupos: { $low } bajos, { $unsure } no lo saben todavía. { $strong } fuertes.
    }
themes-asked = Grupos
file-open = Acciones abiertas
file-done = Acciones hechas
file-last-word = Sin novedades desde
file-past-day = Primera fecha pasada
file-check-in = Reunión
file-reviews = Lecturas en espera
file-is-run = Alguien lo lleva
file-yes = sí
file-no = no
file-mentor = Otros pueden aprender de él
file-subject = De qué trata
file-state = En qué punto está
file-again = Volver a mirar el
file-standing = Dónde está
themes-low = Bajos
themes-unsure = No lo saben todavía
themes-strong = Fuertes
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
moved-part = { $up } más cerca, { $same } igual, { $down } más lejos
moved-compared = Grupos comparados
moved-nearer = Más cerca
moved-same = Más o menos igual
moved-further = Más lejos
courses-of-groups = Cada grupo a lo largo del tiempo
courses-of-groups-text = Un dibujo por grupo, todos con los mismos años. Sube desde «{ $lowest }» abajo hasta «{ $highest }» arriba. No hay línea donde cambiaron las frases.
changes-at = { $level } ({ $date })
changes-from-to = { $from } → { $to }
changes-nearer-still = Un poco más cerca desde { $since }, sigue en { $level }
changes-further-still = Un poco más lejos desde { $since }, sigue en { $level }
changes-still = { $level }, como en { $since }
week-reviews =
    { $n ->
        [one] lectura espera
       *[other] lecturas esperan
    }
week-to-reviews = Ver quién espera
error-not-shared = Su grupo ya no comparte esto, así que nadie lo leería. Compártanlo otra vez si quieren responder.
reviews-title = Lecturas
reviews-headline =
    { $n ->
        [0] Ninguna lectura te espera
        [one] Una lectura te espera
       *[other] { $n } lecturas te esperan
    }
reviews-text = Revisiones y planes que los grupos comparten contigo por entero. Léelos, pregunta, di lo que viste en una visita, propón.
reviews-none = Ningún grupo comparte todavía contigo una revisión o un plan por entero. Cada grupo elige por sí mismo.
reviews-none-here = Nada aquí por ahora.
reviews-more = Más lecturas
review-state-waiting = Nadie lo ha mirado
review-state-answered = El grupo ha respondido
review-state-under-way = Alguien ha empezado
review-state-asked = Espera al grupo
review-state-done = Terminada
review-by = { $name }, { $date }
review-line = { $state } ({ $name }, { $date }).
review-next = Volver a mirar el { $date }
review-statement-text = Lee lo que dice el grupo. Luego pregunta, di lo que viste o propón algo. Verán tu nombre y tus palabras.
review-their-answer = Lo que respondió el grupo
review-said = Lo que se dijo
review-speak = Preguntar, o decir lo que viste
review-waits = Espera al grupo.
review-take-back = Retirarlo
review-back = Volver a la revisión del { $date }
review-next-statement = Frase siguiente
review-whole = La revisión en conjunto
review-whole-plan = Hablar con el grupo de su plan
review-question = Preguntar algo
review-question-words = Tu pregunta
review-question-button = Preguntar al grupo
review-visit = Decir lo que viste en una visita
review-visit-verdict = ¿Qué viste?
review-visit-day = El día de tu visita
review-visit-words = En pocas palabras
review-visit-button = Guardar lo que vi
review-suggestion = Proponer una acción
review-suggestion-words = ¿Qué podrían hacer?
review-suggestion-hint = Decide el grupo. Si dice que sí, entra en su plan con estas palabras.
review-suggestion-button = Proponerla
review-finished = Terminar la lectura
review-finished-words = Unas palabras para el grupo
review-finished-next = ¿Cuándo volverás a mirar? Puedes dejarlo vacío.
review-finished-button = Terminar
verdict-agree = Como dice el grupo
verdict-partly = Una parte
verdict-not-seen = Ese día no se vio
said-review-said = Guardado. El grupo ya lo ve.
said-review-finished = Terminado. El grupo ya lo ve.
said-group-removed = El grupo está fuera de tu red.
said-report-removed = El informe ya no está.
said-links-stopped = Esos enlaces ya no dejan entrar a nadie.
note-question = { $name } pregunta
note-answer = { $name } responde
note-visit = { $name } estuvo allí
note-visit-agree = { $name } lo vio como el grupo
note-visit-partly = { $name } vio una parte
note-visit-not-seen = { $name } no lo vio ese día
note-suggestion = { $name } propone
note-accepted = { $name } lo puso en el plan
note-declined = { $name } dice: no es para nosotros, gracias
note-finished = { $name } ha terminado
note-taken-back = { $name } lo ha retirado
note-begun = { $name } ha empezado a leer
reviewed-title = Lo que dice su red
reviewed-text = Preguntas, visitas y propuestas de quienes acompañan a su grupo. Respondan cuando les venga bien.
reviewed-none = Nadie ha dicho nada todavía. La gente de su red solo puede leer lo que comparten por entero.
reviewed-plan = Su plan
reviewed-state-waiting = Nadie lo ha mirado
reviewed-state-under-way = Lo están leyendo
reviewed-state-asked = Les espera
reviewed-state-answered = Han respondido
reviewed-state-done = Terminada
reviewed-state-withdrawn = Ya no se comparte
reviewed-who = Comparten esto con { $network }. Lo que se dice aquí lo ven ellos y quienes llevan su grupo.
reviewed-withdrawn = Ya no comparten esto. Lo que se dijo queda aquí para ustedes; ellos ya no lo ven y no se puede añadir nada.
reviewed-next = Volverán a mirar el { $date }.
reviewed-nothing-yet = Todavía no se ha dicho nada.
reviewed-results = Ver los resultados de esta revisión
reviewed-planned = Ya en su plan: digan quién lo lleva y para cuándo
reviewed-suggested = Lo sugirió { $name }.
reviewed-answer-words = Su respuesta
reviewed-answer = Responder
reviewed-decide-words = ¿Quieren decir algo más? Pueden dejarlo vacío.
reviewed-accept = Ponerla en nuestro plan
reviewed-decline = No es para nosotros, gracias
reviewed-home = De su red
reviewed-networks = Su grupo está en { $names }. Las personas de allí ven lo que ustedes elijan, y nada más.
reviewed-link = Ver lo que se dijo
reviewed-questions =
    { $n ->
        [one] Una pregunta espera respuesta.
       *[other] { $n } preguntas esperan respuesta.
    }
reviewed-suggestions =
    { $n ->
        [one] Una propuesta espera su palabra.
       *[other] { $n } propuestas esperan su palabra.
    }
reviewed-no-news = Nada les espera.
said-review-answered = Respondido. Gracias.
import-title = Traer una lista de tus grupos
import-text = Si tienes tus grupos en una hoja de cálculo, no hace falta escribirlos otra vez. Trae la lista y mira lo que sale antes de añadir nada.
import-rule-row = Una fila para cada grupo.
import-rule-columns = Una columna con los nombres de los grupos. Puede haber otras: barrio, etiquetas, lo que hace el grupo. La primera fila puede tener títulos.
import-rule-kinds = Un libro de Excel (.xlsx) o una tabla como texto (CSV). Otros programas pueden guardar así.
import-rule-most = Como mucho 5.000 grupos, 40 columnas y 2 megabytes.
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
import-columns-text = Di lo que cuenta cada columna de los grupos. Hemos intentado adivinarlo. Lo que dejes fuera no se guarda.
import-headings = La primera fila tiene títulos
import-column = Columna { $letter }
import-column-is = La columna { $letter } es
import-column-empty = No hay nada en esta columna.
import-leave-out = Dejarla fuera
import-is-name = Nombre del grupo
import-is-neighbourhood = Barrio
import-is-tags = Etiquetas
import-is-place = Dónde se reúne
import-is-does = Lo que hace
import-is-size = Personas del grupo
import-is-reached = Personas a las que llega
import-is-volunteers = Voluntariado
import-is-languages = Idiomas
import-to-check = Ver lo que sale
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
import-mend = Puedes cambiar qué son las columnas, arreglar la lista en tu hoja de cálculo y traerla otra vez, o dejar fuera estas filas.
import-leave = Seguir sin estas filas
import-check-again = Mirar esas filas otra vez
import-another = Traer otra lista
import-problems = Para mirar
import-problems-rest =
    { $n ->
        [one] Y una más.
       *[other] Y { $n } más.
    }
import-no-name = { $cell }: no hay nombre.
import-too-long = { $cell }: caben { $n } caracteres, y esto tiene más.
import-no-number = { $cell }: «{ $typed }» debería ser un número, como 30 o 1.200.
import-many-tags = { $cell }: caben { $n } etiquetas, y aquí hay más.
import-long-tag = { $cell }: en una etiqueta caben { $n } caracteres, y una de aquí es más larga. Pon comas entre las etiquetas.
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
import-undo-link = Quitarlos otra vez
import-undo-question =
    { $n ->
        [one] ¿Quitar un grupo otra vez?
       *[other] ¿Quitar { $n } grupos otra vez?
    }
import-undo-text = Todos los grupos de esta lista salen de tu red, con lo que la lista decía de ellos. Los enlaces que hiciste para ellos dejan de funcionar. La lista queda, así que puedes añadirlos de nuevo.
import-undo-button = Quitarlos
import-undo-leave = Dejarlos
import-in-use-title = Algunos de estos grupos están en uso
import-in-use-text = Alguien los lleva, ha escrito en ellos, o han seguido su camino. Lo suyo queda, así que no se quitó nada. Están en uso:
import-in-use-more = Y más.
said-list-added = Hecho. Tus grupos están aquí.
said-list-undone = Los grupos de esta lista se quitaron otra vez.
said-list-changed = Algo ha cambiado desde que miraste. Mira la lista otra vez, por favor.
error-list-nothing = Elige un archivo o pega una lista, por favor.
error-list-kind = No hay una lista que podamos leer en este archivo. Ábrelo en tu hoja de cálculo, guárdalo como .xlsx o CSV y tráelo.
error-list-locked = Este archivo está cerrado con contraseña o guardado a la antigua (.xls). Ábrelo, guárdalo como .xlsx sin contraseña y tráelo.
error-list-broken = Este archivo está dañado y no pudimos leerlo. Ábrelo en tu hoja de cálculo, guárdalo de nuevo y tráelo.
error-list-empty = No hay nada en esta lista. Si los grupos están en una hoja oculta, muéstrala, guarda y trae el archivo otra vez.
error-list-too-long = Podemos leer { $n } grupos a la vez, y esta lista tiene más filas. Tráela por partes, por favor.
error-list-too-wide = Podemos leer { $n } columnas, y esta lista tiene más. Quita las que no necesites, por favor.
error-list-too-large = Esta lista es más grande de lo que podemos recibir: un archivo puede tener 2 megabytes. Copia las filas que necesitas a una hoja nueva, guárdala y tráela.
error-list-name-missing = Di qué columna tiene los nombres de los grupos, por favor.
error-list-fact-twice = Otra columna ya es esto. Elígelo para una de las dos.
error-number-unreadable = Escribe un número entero, como 40. Puedes dejarlo vacío.
error-too-many = Son más de { $n }. Deja algunas fuera.
error-last-one = Solo tú acompañas esta red. Invita primero a alguien, y entonces puedes irte.
profile-title = Sobre su grupo
profile-text = Unos pocos datos, si quieren. Para cada uno eligen si lo pueden leer las personas que acompañan su red.
profile-link = Contar un poco sobre su grupo
profile-foreign = Su red escribió una parte de esto antes de que alguien llevara el grupo aquí. ¿Es correcto? Cambien lo que no lo sea y elijan lo que pueden leer.
profile-does = Lo que hacen
profile-does-hint = En una o dos frases: una despensa los martes, un comedor, una asociación vecinal.
profile-place = Dónde están
profile-size = Cuántas personas lo llevan
profile-volunteers = Cuántas personas son voluntarias
profile-reached = Personas a las que llegan en una semana normal
profile-languages = Idiomas que se hablan aquí
profile-mentor = Nos parece bien que nos nombren como un grupo del que otros pueden aprender
profile-mentor-hint = Entonces quienes acompañan la red pueden nombrarlos donde sean fuertes. Con esto no se comparte nada más.
profile-later = Su grupo entró en { $names } después de que eligieran esto. Allí nadie lee todavía nada de ello.
profile-renew = Lo marcado aquí se puede leer allí también
profile-consent = Nuestra red puede leer esto
profile-save = Guardar
profile-is-mentor = Al grupo le parece bien que lo nombren como uno del que otros pueden aprender.
people-profile = Lo que hacen, dónde y para cuántas personas. Ustedes eligen quién puede leerlo.
said-profile-saved = Guardado.
register-title = Tus grupos
register-text = Todos los grupos de tu red, por nombre.
register-people = Quién acompaña esta red
register-nobody = nadie lo lleva todavía
register-none = sin decir
register-ours = Lo que guarda tu red
register-tags = Etiquetas
register-tags-hint = Palabras cortas para encontrar grupos, con comas entre ellas: halal, tarde, nuevo este año.
register-known = Hasta ahora: { $names }. Puedes escribir uno nuevo.
register-change = Cambiar barrio y etiquetas
remove-group-link = Sacar este grupo de tu red
remove-group-title = ¿Sacar { $name } de tu red?
remove-group-text = Nadie lo ha llevado aquí todavía. Lo que anotaste de él se va también, y sus enlaces ya no dejan entrar a nadie.
remove-group-button = Sí, sacarlo
remove-keep = No, dejarlo
register-change-text = Son notas propias de tu red. El grupo no las ve.
register-start = Lo que sabes del grupo
register-start-text = Un comienzo para quien lo lleve. Podrá cambiarlo y elegir lo que puedes leer.
said-register-kept = Guardado.
supported-profile = Sobre el grupo
hand-out-title = Repartir enlaces
hand-out-text = Un enlace para cada grupo que nadie lleva todavía. Quien lo abra llevará el grupo aquí.
hand-out-none = Todos los grupos tienen quien los lleve.
hand-out-which = ¿Qué grupos?
hand-out-more = Estos son los primeros { $n }. Cuando se hayan unido, vuelve por los demás.
hand-out-button = Hacer los enlaces
hand-out-done = Enlaces para imprimir y repartir
hand-out-once = Imprime esta página ahora: los enlaces se muestran solo esta vez. Cada tarjeta es para un grupo. Dásela a alguien de confianza para que lo lleve.
hand-out-how = Apunta la cámara de tu teléfono al cuadrado, o escribe el enlace. Entonces llevas tu grupo en Good Measure.
hand-out-from = De { $name }, { $network }
hand-out-has = hay un enlace repartido, hasta el { $date }
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
leave-link = Dejar este grupo
remove-link = Sacar a { $name }
leave-stay = No, me quedo
leave-title = ¿Dejar este grupo?
leave-text = Ya no verás ni cambiarás lo que escribe este grupo. Lo que escribiste queda en el grupo.
leave-button = Sí, dejarlo
remove-title = ¿Sacar a { $name } de este grupo?
remove-text = { $name } ya no verá ni cambiará lo que escribe este grupo. Lo que { $name } escribió queda en el grupo.
remove-button = Sí, sacar
leave-last = Solo tú lo llevas. Después nadie lo llevará, y todo lo escrito se guarda. Las personas que acompañan su red pueden dar un enlace a alguien nuevo, que entonces lo leerá todo.
leave-last-alone = Solo tú lo llevas, y no está en ninguna red: después nadie podrá entrar. Invita primero a alguien, o llévate todo en un archivo.
said-person-left = Ya no está. Lo que escribió queda.
leave-network-link = Dejar esta red
leave-network-title = ¿Dejar { $network }?
leave-network-text = Su grupo conserva todo lo que escribió. Las personas de esta red no verán nada de él, ni su nombre.
leave-network-after = Si vuelven algún día, no se comparte nada hasta que lo digan.
leave-network-button = Sí, dejar la red
said-network-left = Su grupo ha dejado la red. Allí ya no se ve nada de él.
said-network-joined = Su grupo está ahora en la red. Todavía no se comparte nada: elijan lo que pueden ver.
join-support-title = Acompañar { $network }
join-support-text = { $name } te pide que acompañen juntos los grupos de { $network }. Verás lo que estos grupos comparten.
join-support-button = Sí, lo haré
join-bring-title = Traer tu grupo a { $network }
join-bring-text = { $name } invita a tu grupo a { $network }. Conserva todo lo que ha escrito. Verán su nombre y quién lo lleva, y nada más hasta que lo digan.
join-bring-which = ¿Cuál de tus grupos?
join-bring-none = No llevas ningún grupo aquí. Pide a quien lo lleve que abra este enlace.
join-bring-button = Traerlo
reports-title = Informes
reports-text = Lo que hizo su red en un tiempo, para quienes la financian y para los propios grupos. No se nombra a ningún grupo.
reports-none = Todavía no se ha escrito ningún informe. Cuenta quién participó, dónde están los grupos, qué se movió, qué se hizo y qué aprendieron.
reports-new = Escribir un informe
reports-write = Empezar
reports-name = Título
report-title-hint = Por ejemplo: Nuestro año 2026.
report-from = Desde
report-to = Hasta
report-period = { $network }, del { $from } al { $to }
report-change = Elegir datos y añadir sus palabras
remove-report-link = Quitar este informe
remove-report-title = ¿Quitar «{ $name }»?
remove-report-text = Las palabras que escribiste en él se perderán. Lo que cuenta sigue en su sitio.
remove-report-button = Sí, quitarlo
report-facts = ¿Qué debe contar?
report-fact-taking-part = Quién participó
report-fact-standings = Dónde están los grupos
report-fact-moved = Qué se movió
report-fact-actions = Qué se planeó y se hizo
report-fact-themes = Lo que aparece en muchos grupos
report-fact-visits = Lo que se vio en visitas
report-opening = Palabras para abrirlo
report-learned = Lo que aprendieron
report-closing = Palabras para cerrarlo
report-theirs = Lo que guardó { $name }
report-closing-title = Para terminar
said-report-saved = Guardado. Esto es lo que dice ahora el informe.
report-learned-title = Lo que aprendimos
report-taking-part =
    { $n ->
        [one] Participó { $part } de 1 grupo
       *[other] Participaron { $part } de { $n } grupos
    }
report-audits =
    { $n ->
        [0] No se comparte con nosotros ninguna revisión de este tiempo.
        [one] Comparten con nosotros una revisión de este tiempo.
       *[other] Comparten con nosotros { $n } revisiones de este tiempo.
    }
report-quiet =
    { $n ->
        [0] Todos los grupos comparten una revisión de este tiempo.
        [one] Un grupo no comparte ninguna de este tiempo; de él no se dice nada.
       *[other] { $n } grupos no comparten ninguna de este tiempo; de ellos no se dice nada.
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
        [0] En este tiempo no se hizo ninguna acción
        [one] Se hizo una acción
       *[other] Se hicieron { $n } acciones
    }
report-plans = En { $plans } de { $n } grupos, los que comparten su plan con nosotros.
report-by-day = { $done } de las { $n } que tenían un día se hicieron antes de ese día.
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
report-how-title = Cómo se hicieron estos números
report-how-shared = Solo se cuenta lo que los grupos comparten con esta red. Los grupos que no comparten nada se cuentan como grupos, y no se adivina nada de ellos.
report-how-level = El resultado de un grupo es la media de sus niveles. «No lo sabemos todavía» y «no es para nosotros» nunca entran en una media, y con menos de la mitad de las frases respondidas no la hay.
report-how-moved = Un grupo cuenta como movido cuando su media subió o bajó un cuarto de nivel o más entre dos revisiones de la misma versión.
report-how-theme = Un tema es una frase en la que tres grupos o más, y un tercio de los que la respondieron, están en la mitad baja de la escala o no lo saben todavía.
week-again =
    { $n ->
        [one] lectura para volver a mirar
       *[other] lecturas para volver a mirar
    }
reviews-again = Es hora de volver a mirar
reviews-again-text = Lecturas para las que dijiste cuándo volverías a mirar, hasta dentro de una semana.
reviewed-typed = Lo que escribieron
reviewed-results-line = Personas de su red han leído esta revisión:
reviewed-visits =
    { $n ->
        [one] Hace poco llegó una nota de una visita.
       *[other] Hace poco llegaron { $n } notas de visitas.
    }
reviewed-finished =
    { $n ->
        [one] Una lectura terminó hace poco.
       *[other] { $n } lecturas terminaron hace poco.
    }
