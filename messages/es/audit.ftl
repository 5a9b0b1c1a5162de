# An audit, from its start to its results, on the screen and on paper.

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
audit-start-button = Empezar la revisión
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
audit-apart = Abierta, primero contesta cada persona por su cuenta
audit-closed = Cerrada

## Quién estuvo en la sala

room-title = ¿Quién estuvo en la sala?
room-who = ¿Quién está en la sala?
room-hint = Solo números, sin nombres, para su informe. Dejen vacío lo que prefieran no decir. Pueden cambiarlo hasta que cierren la revisión.
room-users = Personas que usan el servicio
room-volunteers = Voluntarias y voluntarios
room-staff = Personal
room-committee = Comité o patronato
room-partners = Colaboradores de fuera
room-others = Otras personas
room-save = Guardar
room-back = Volver
room-say = Decir quién estuvo en la sala
room-change = Cambiar esto
room-sentence = En la sala: { $people }.
room-count-users =
    { $n ->
        [one] una persona que usa el servicio
       *[other] { $n } personas que usan el servicio
    }
room-count-volunteers =
    { $n ->
        [one] una persona voluntaria
       *[other] { $n } personas voluntarias
    }
room-count-staff =
    { $n ->
        [one] una persona del personal
       *[other] { $n } personas del personal
    }
room-count-committee =
    { $n ->
        [one] una persona del comité o patronato
       *[other] { $n } personas del comité o patronato
    }
room-count-partners =
    { $n ->
        [one] una persona que colabora desde fuera
       *[other] { $n } personas que colaboran desde fuera
    }
room-count-others =
    { $n ->
        [one] otra persona
       *[other] otras { $n } personas
    }

## The task list

tasks-text = Hagan estas partes en el orden que quieran. Paren cuando quieran y vuelvan después: todo queda guardado.
tasks-progress = { $done } de { $n } hechas
tasks-first = Empezar con la primera frase
tasks-go-on = Seguir donde lo dejaron
tasks-check = Leer todas las respuestas y cerrar
tasks-results = Ver los resultados
tasks-more = Añadir otra parte
tasks-more-button = Añadir estas partes
progress-untouched = Sin mirar
progress-begun = En marcha
progress-passed-over = Dejada por ahora
choice-unknown = Aún no lo sabemos
choice-not-for-us = No es para nosotros
clash-mark = Dos respuestas: mírenlas, por favor

## One statement

statement-where = { $at } de { $n }
statement-where-in-all = { $at } de { $n }, { $place } de { $all }
statement-list = Parar y volver después
statement-leave = Parar
statement-scene = Imaginen esto.
statement-which = ¿Qué se parece más a los últimos tres meses?
statement-next = Guardar e ir a la siguiente frase
statement-last = Guardar y terminar esta parte
statement-back = Atrás
statement-skip = Dejarla por ahora
statement-stop = Guardar y parar aquí
answer-why = ¿Por qué no es para ustedes?
answer-why-hint = Bastan unas pocas palabras.
answer-reflection = ¿Por qué lo dicen?
answer-reflection-hint = Un momento que recuerdan vale más que un texto largo. Sin nombres, por favor.
answer-evidence-open = ¿Qué podrían enseñarle a alguien?
answer-evidence = Qué podrían enseñar
answer-evidence-hint = Una lista, una foto, una nota, algo que alguien les contó.
answer-examples = Otros muestran cosas como:
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
save-of-another = Otra persona escribió algo aquí en este dispositivo y todavía no se pudo guardar. Espera a que esa persona entre. Nadie más lo ve.
save-too-much = Esto es más texto del que podemos recibir de una vez. Todo sigue aquí. Acórtalo un poco y se guardará.
others-words-title = Puede que estas palabras sean de otra persona
others-words-of = { $name } había entrado cuando se abrió esta página, así que lo escrito puede ser suyo. No se guarda con tu nombre.
others-words-how = Quien lo escribió puede copiarlo, entrar y volver a ponerlo. Si fuiste tú, cópialo en tu propia página.
save-look = Mirar las dos
save-elsewhere = { $name } también acaba de guardar una respuesta aquí.
clash-title = Dos personas guardaron una respuesta aquí a la vez
clash-text = No se ha perdido nada. Aquí están las dos. Háblenlo, cambien la respuesta de abajo si quieren y después pulsen el botón.
clash-by = { $name }, { $when }
clash-settle = Lo hemos hablado. Guardar la respuesta de abajo
saves-title = Respuestas anteriores
saves-text = Todas las respuestas que se guardaron, primero la más nueva.
saves-back = Volver a la frase

## El final de una parte, y cómo va

part-done-title = “{ $part }” está hecha
part-done-text = Bien hecho. Todo queda guardado. Sigan con la parte siguiente ahora, u otro día.
part-end-title = El final de “{ $part }”
part-end-text = Todo queda guardado. Pueden volver a lo que sigue abierto, o dejarlo para otro día.
part-open = Sigue abierto en esta parte
part-next = Parte siguiente: { $part }
part-stop = Dejarlo por hoy
part-so-far = Ver cómo va
so-far-title = Cómo va hasta ahora
so-far-text = Cambia con cada respuesta. Nada está cerrado todavía, y nadie más ve esto.

## Checking and closing

check-title = Lean sus respuestas
check-text = Lean sus respuestas en común. Pulsen una para cambiarla.
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
close-all-the-same = Cerrar de todos modos
remove-audit-link = Quitar esta revisión
remove-audit-title = ¿Quitar esta revisión?
remove-audit-what = “{ $title }” del { $date } desaparece de sus listas. Lo que planearon se queda en su plan.
remove-audit-answers =
    { $n ->
        [0] Todavía no tiene ninguna respuesta.
        [one] Se va con ella una respuesta.
       *[other] Se van con ella { $n } respuestas.
    }
remove-until = Se puede recuperar hasta el { $until }. Después desaparece para siempre.
close-left-out = No están en esta revisión: { $parts }.
close-add-parts = Añadirlas antes
close-unsettled =
    { $n ->
        [one] En una frase dos personas dieron respuestas distintas y nadie las ha resuelto todavía. Hablen primero de ello. Si cierran ahora, cuenta la última respuesta.
       *[other] En { $n } frases dos personas dieron respuestas distintas y nadie las ha resuelto todavía. Hablen primero de ello. Si cierran ahora, cuentan las últimas respuestas.
    }
reopen-title = Abrirla otra vez
reopen-text = Pueden abrir otra vez la revisión para cambiar una respuesta. Digan por qué, para que los demás lo entiendan.
reopen-reason = ¿Por qué abrirla otra vez?
reopen-button = Abrirla otra vez
event-closed = { $name } cerró la revisión el { $when }.
event-reopened = { $name } la abrió otra vez el { $when }:

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
finding-sentence = { $finding }.
standing-none = Muy pocas respuestas para decirlo
standing-scored =
    { $n ->
        [one] { $scored } de una frase tiene un nivel.
       *[other] { $scored } de { $n } frases tienen un nivel.
    }
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
chart-reading = Van de «{ $low }» a «{ $high }».
chart-reading-all = Todos están en «{ $level }».
chart-nearer = Más alto que antes: { $names }.
chart-further = Más bajo que antes: { $names }.
chart-level = Más o menos igual que antes: { $names }.
chart-now = Ahora. Cuanto más larga es la barra, más alto es el nivel.
chart-before = El { $date }, en la revisión anterior
chart-count =
    { $n ->
        [one] { $scored } de una frase
       *[other] { $scored } de { $n } frases
    }
chart-table = Lo mismo en una tabla
table-principle = Principio
table-level = Nivel
table-mean = Media, de 1 a { $n }
table-before = Media del { $date }
table-rule = La media solo cuenta las frases que tienen un nivel. «Aún no lo sabemos» y «No es para nosotros» no cuentan. Con menos de la mitad respondidas, no se da ninguna media.
results-strengths = De qué pueden sentir orgullo
results-strengths-none = Todavía no hay nada cerca de lo más alto. Todo el mundo empieza en algún punto, y ustedes acaban de hacer la parte más difícil.
results-look = Dónde mirar después
results-look-none = Ahora no hay nada bajo.
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

## What has changed

comparison-title = Qué ha cambiado
comparison-link = Ver qué cambió
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
moved-since = { $moved } desde el { $date }
moved-nothing-since = Nada subió ni bajó desde el { $date }
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
reason-leave = Volver a lo que ha cambiado
reason-by = { $name } dijo esto el { $when }.
reason-meanwhile = Esto se dijo mientras tanto
reasons-title = ¿Por qué hubo cambios?
reasons-text = Marquen lo que cambió por la misma razón, digan una vez por qué y guarden. Primero está lo que bajó y después lo que más subió. No hace falta decirlo de todo.
reasons-about = ¿Cuáles?
reasons-falls = Bajaron
reasons-rises = Las que más subieron
reasons-others =
    { $n ->
        [one] Una más que cambió
       *[other] { $n } más que cambiaron
    }
reasons-why = ¿Por qué cambiaron?
reasons-skip = Saltar el resto
reasons-met = Otra persona dijo el porqué de algunas justo antes, así que quedan sus palabras. Las otras que marcaron están guardadas.

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
blank-group = Quiénes somos
blank-who = Quién estaba
blank-how = Lean la escena en voz alta. Marquen lo que más se parece a cómo fueron los últimos tres meses. Después escriban unas palabras, si quieren. Sin nombres, por favor.
blank-not-for-us = No es para nosotros, porque:
blank-overview = Todo en una página
blank-overview-text = Cópienlo en un papelógrafo o cuélguenlo. Marquen una casilla en cada fila.
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
plan-more-in-workbook =
    { $n ->
        [one] Hay una cosa más en el libro (Excel), que las tiene todas.
       *[other] Hay { $n } cosas más en el libro (Excel), que las tiene todas.
    }
