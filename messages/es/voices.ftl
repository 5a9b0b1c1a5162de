### Voices: people who use a service say what it is like.

## Their reply
voices-title = { $owner }: ¿cómo es esto para usted?
voices-who-reads = Quienes llevan { $owner } leen cuántas personas dijeron qué.
voices-how-long =
    { $n ->
        [one] Una pregunta, medio minuto más o menos.
       *[other] { $n } preguntas cortas, unos dos minutos. Puede saltarse cualquiera.
    }
voices-start = Empezar
voices-where = ¿Dónde está hoy?
voices-how-far = { $n } de { $all }
voices-back = Atrás
voices-read = Léamelo
voices-unsure = No estoy seguro o segura
voices-skip = Saltar
voices-safe = Nadie aquí ve su respuesta por separado, solo cuántas personas dijeron qué, cuando respondieron cinco o más. No cambia nada de lo que recibe.
voices-stop = Parar y no enviar nada
voices-improve = Puede dejar esto vacío. Después pulse «Enviar mis respuestas».
voices-words = Con sus palabras
voices-no-names = Por favor, no escriba nombres. Una persona lo lee primero, y tapa los nombres antes de que otros lo vean.
voices-send = Enviar mis respuestas
voices-thanks = Gracias
voices-sent = Sus respuestas están enviadas. Ya puede cerrar esta página.
voices-sent-tablet = Sus respuestas están enviadas. La tableta queda libre para la siguiente persona.
voices-help = Si quiere hablar con alguien
voices-danger = No está a solas con esto
voices-danger-text = Lo que escribió suena duro. Está enviado, pero puede que nadie lo lea hoy. Estas personas están ahora para usted.
voices-stopped = No se envió nada
voices-stopped-text = No se guarda nada de lo que eligió. Gracias por echar un vistazo.
voices-again = Empezar otra vez
voices-over = Esta ronda ha terminado
voices-over-text = { $owner } no recoge más respuestas por ahora. No se envió nada. Gracias por querer decir algo.

## A tablet in the room
tablet-title = Poner una tableta por hoy
tablet-text = Desde ahora hasta la noche este aparato muestra las preguntas a una persona tras otra. Se cierra tu sesión en él. Después de cada persona, y tras un minuto sin que nadie lo toque, empieza de nuevo.
tablet-pin = Mantén a la gente en esta página con el ajuste del propio aparato: «Acceso guiado» en un iPad, «Fijar aplicación» en Android.
tablet-site = ¿Dónde está?
tablet-word = Una palabra que la termina
tablet-word-hint = La escribes otra vez cuando termina el día. Algo corto que recuerdes.
tablet-button = Empezar en esta tableta
tablet-next = Siguiente persona
tablet-end = Para el equipo: terminar el día de esta tableta
tablet-end-text = Escribe la palabra que se eligió esta mañana. Los demás pueden volver.
tablet-word-again = La palabra
tablet-end-button = Terminarlo
tablet-back = Volver a las preguntas

## Rounds
rounds-title = Lo que dice la gente que viene
rounds-text = Pregunta a la gente a la que servís cómo es esto, sin nombre. Después lo ves junto a lo que vuestro equipo dice de sí mismo.
rounds-text-network = Pregunta a la gente de un barrio cómo se vive allí, sin nombre, también a quienes no están en ningún grupo.
rounds-none = Todavía no hay ninguna ronda. Una ronda está abierta unos días; la gente responde en su teléfono, en una tableta o en una hoja.
rounds-open = Abrir una ronda
help-title = Dónde puede la gente encontrar ayuda
help-text = Estas líneas están después de la última pregunta, y al principio de todo cuando alguien escribió que está en peligro. Sin ellas se muestran las de tu red o las del cuestionario.
help-lines = Líneas de ayuda, una en cada renglón
help-lines-hint = Por ejemplo: Línea de consejo del municipio, gratis, 0800 000 000
round-new-title = Abrir una ronda
round-new-text = Elige qué preguntar y durante cuántos días.
round-new-rules = A nadie se le muestra una sola respuesta. Los números llegan al final de un día, cuando respondieron cinco personas o más. Donde casi todas dicen lo mismo, lo lees en palabras.
round-name = Un nombre para esta ronda
round-name-hint = Por ejemplo: Otoño. Quienes responden no lo ven.
round-questionnaire = Qué preguntar
round-languages = Idiomas que la gente puede elegir
round-until = El último día
round-until-hint = Días, nunca minutos: dos semanas van bien casi siempre.
round-sites = Lugares, si hay varios
round-sites-hint = Uno en cada renglón, por ejemplo: Sala de Santa María. Cada uno tiene su enlace. Déjalo vacío si hay un solo lugar.
round-split = Mostrar los números por separado
round-split-hint = Entonces llegan una vez, cuando la ronda ha terminado, y los pequeños se juntan.
round-split-nothing = No, todos juntos
round-split-site = Por lugar
round-split-language = Por idioma
round-open-button = Abrir la ronda
round-open-until = Abierta hasta la noche del { $day }
round-ended-on = Terminó el { $day }
round-text = Aquí ves cómo entra la gente y cuántas personas dijeron qué.
round-text-over = Aquí ves cuántas personas dijeron qué.
round-change = Cambiar su nombre o su último día
ways-title = Cómo entra la gente
ways-text = Todos pueden usar el mismo enlace. Una tableta puede servir a muchas personas en un día.
ways-code = Para leer en voz alta y escribir en «Tengo un código»:
slip-in-title = Pasar hojas a mano
slip-in-text = Una hoja tras otra. Las hojas se cuentan con las demás, pero no cuentan para las cinco, porque tú las has visto.
slip-in-site = ¿Dónde se rellenó?
slip-in-language = Idioma de la hoja
slip-in-words = Lo que hay escrito en ella, sin nombres
slip-in-button = Guardar, y la siguiente
burst-title = Llegaron muchas respuestas a la vez
burst-text =
    { $n ->
        [one] El { $day } llegó una respuesta más deprisa de lo que la gente responde. Puede ser real, o una broma. Quédatela o apártala sin leer.
       *[other] El { $day } llegaron { $n } respuestas más deprisa de lo que la gente responde. Pueden ser reales, o una broma. Quédate con todas o apártalas todas sin leer.
    }
burst-keep = Quedarse con todas
burst-aside = Apartarlas todas

## What is told
told-title = Lo que dijo la gente
told-rule = Los números llegan al final de un día, cuando respondieron cinco personas nuevas o más, y no dicen casi todas lo mismo.
told-rule-split = Esta ronda muestra los números por separado, así que llegan una vez: el día después del último.
told-on = Los números más nuevos son de la mañana del { $day }.
told-nothing = Todavía no se puede mostrar nada. Estas son las preguntas:
told-too-few = Esto todavía no se puede mostrar. Se muestra al final de un día, cuando hayan respondido cinco personas o más.
told-nearly = Todas o casi todas las personas que enviaron su respuesta dijeron:
told-base =
    { $n ->
        [one] Respondió una persona
       *[other] Respondieron { $n } personas
    }
told-skipped =
    { $n ->
        [one] Una persona se la saltó.
       *[other] { $n } personas o más se la saltaron.
    }
told-other = Otros
told-answer = Respuesta
told-count = Personas
heard-round = Ronda
heard-until = Último día
heard-question = Pregunta
heard-slice = Lugar o idioma
heard-base = Cuántas personas respondieron
heard-nearly = Todas o casi todas
heard-over-time = Lo que dijo la gente que viene, ronda a ronda
heard-over-time-text = Cada ronda vale por sí misma. Puede que respondieran otras personas: un cambio puede venir de quién respondió y también de lo que hacéis.
heard-not-shown = No se muestra
heard-five-or-more = Cinco o más
told-set-aside =
    { $n ->
        [one] Una respuesta se apartó sin leer.
       *[other] { $n } respuestas se apartaron sin leer.
    }

## What people wrote
texts-title = Lo que escribió la gente
texts-text = Sin orden. Puedes tapar palabras, y no cambiar ninguna. Lo que muestras queda abajo, para quienes llevan esta ronda.
texts-own = Tú ayudas a llevar esto, así que algo puede tratar de ti. Si puedes, léelo junto a alguien que no sea de tu equipo.
texts-later = Los textos se pueden leer cuando la ronda ha terminado, y solo si escribieron cinco personas o más.
texts-few = No hay nada que leer: escribieron menos de cinco personas, o se guardó durante su tiempo y ya no está.
texts-wait =
    { $n ->
        [one] Leer lo que escribió una persona
       *[other] Leer lo que escribieron { $n } personas
    }
texts-tick = Marca cada palabra que nombra a alguien
texts-show = Mostrarlo
texts-hold = No mostrarlo
texts-shown = Mostrados
texts-held =
    { $n ->
        [one] Un texto no se muestra.
       *[other] { $n } textos no se muestran.
    }

## Who reads first what people wrote
texts-text-group = Lo que escribió la gente puede tratar de vosotros. Por eso alguien lo lee primero y tapa los nombres. Lo que muestra está aquí.
reader-link = Elegir quién lee primero lo que escribe la gente
reader-title = ¿Quién lee primero?
reader-text = Lo mejor es alguien que no sea de los vuestros. Ve vuestro nombre, el último día de la ronda y lo que escribió la gente, y nada más. Podéis elegir otra vez mientras algo espere.
reader-who = ¿A quién elegís?
reader-network = Una persona que acompaña { $network }
reader-group = Otro grupo que está en una red con vosotros
reader-group-name = Nombre de ese grupo
reader-group-name-hint = Como lo escribe el grupo. Se le pide a quien lo lleva.
reader-own = Lo leemos nosotros
reader-own-hint = Algo de esto puede tratar de vosotros. La gente quizá escribe con menos libertad si sabe que lo leéis primero.
reader-alone = Aquí no hay nadie a quien pedírselo. Algo de esto puede tratar de vosotros. Si podéis, leedlo junto a alguien que no sea de vuestro equipo.
reader-button = Elegir
reader-change = Elegir a otra persona
reader-chosen-by = { $name } lo eligió el { $day }.
reader-asked-network = Pedisteis a quienes acompañan { $network } que lean primero.
reader-asked-group = Pedisteis a { $group } que lea primero.
reader-declined-network = Quienes acompañan { $network } no pueden leerlo. Elegid otra vez, por favor.
reader-declined-group = { $group } no puede leerlo. Elegid otra vez, por favor.
reader-gone = Aquellos a quienes se lo pedisteis ya no están en una red con vosotros. Elegid otra vez, por favor.
reader-waits =
    { $n ->
        [one] Un texto les espera.
       *[other] { $n } textos les esperan.
    }
reading-title = Lo que la gente escribió a { $group }
reading-text = { $group } te pide que leas esto primero, porque algo puede tratar de ellos. Puedes tapar palabras, y no cambiar ninguna. { $group } ve lo que muestras. Por favor, no cuentes a nadie lo que lees aquí.
reading-later = La ronda de { $group } sigue hasta la tarde del { $day }. Después se puede leer aquí, si escribieron cinco personas o más.
reading-done = Todo está leído. { $group } ve lo que mostraste. Gracias.
reading-decline-text = Si no tienes tiempo, o si algo de esto puede tratar de ti, dilo. Así { $group } puede pedírselo a otra persona.
reading-decline = No podemos leerlo
reading-give-back = Devolverlo
reading-news = ¿Puedes leer algo primero?
reading-news-text = Un grupo preguntó a la gente que viene cómo es aquello. Antes de ver lo que escribieron, le gustaría que taparas los nombres.
reading-waits =
    { $n ->
        [one] un texto espera
       *[other] { $n } textos esperan
    }
reading-ends = abierta hasta el { $day }

## Three sides
sides-title = Lo que decís vosotros y lo que dice la gente
sides-worth =
    { $n ->
        [one] { $principles }: merece hablarse con la gente que viene
       *[other] { $principles }: merecen hablarse con la gente que viene
    }
sides-link = Ver los dos lados
sides-text = Lo que acordasteis, dónde vuestro equipo difiere y lo que dice la gente que viene con sus palabras. Están lado a lado y nunca se convierten en un solo número.
sides-far = Entre la ronda y la revisión hay más de seis meses. Por eso están lado a lado y no se dice nada de cómo encajan.
sides-fits = Esto encaja con lo que elegisteis.
sides-talk = Merece hablarse.
sides-more = La gente ve más que vosotros.
sides-same-thing = ¿Miráis lo mismo? Un nivel dice cómo trabajáis. Una respuesta dice cómo fue una visita.
sides-team = Lo que dice vuestro equipo
sides-people = Lo que dice la gente que viene
sides-not-asked = Sobre esto no se preguntó nada a la gente.
sides-together = Respondisteis todos juntos, como uno.
sides-apart = Estáis a dos niveles o más de distancia en { $n } de { $all }.
sides-how = Para cada nivel, el cuestionario dice cuántas personas de cien pueden responder «para mí no es así». «Merece hablarse» necesita tres personas más. Se dice a partir de diez respuestas, y nunca donde casi todas dicen lo mismo.

## Paper
poster-title = ¿Cómo es esto para usted?
poster-text = Cuéntelo en dos minutos, sin su nombre. Nadie ve su respuesta por separado. No cambia nada de lo que recibe.
poster-scan = Escanee esto con su teléfono o escriba la dirección.
poster-code = O elija allí «Tengo un código»: { $code }
poster-file = Cartel
ways-poster-a4 = Cartel, A4 (PDF)
ways-poster-a5 = Cartel, A5 (PDF)
ways-slips = Hojitas para repartir, seis por página (PDF)
ways-questions = Las preguntas en papel, para una persona (PDF)
slip-file = Hojitas
slip-text = Dos minutos, sin nombre. Gracias.
paper-how = Marque una casilla en cada pregunta, o déjela vacía
paper-no-names = Por favor, no escriba nombres. Quien lo pasa a mano lo lee.
paper-file = Preguntas en papel

## In many groups
totals-text = Sumado de los números más recientes de cada grupo que deja leerlos a esta red. Ningún texto está aquí.
totals-none = Ningún grupo deja leer todavía a esta red lo que dice la gente. Cada grupo lo decide en su página «Quién ve qué».
totals-groups =
    { $n ->
        [one] Un grupo te deja leer lo que dice la gente.
       *[other] { $n } grupos te dejan leer lo que dice la gente.
    }
totals-in-groups =
    { $n ->
        [one] en un grupo
       *[other] en { $n } grupos
    }
totals-nearly =
    { $n ->
        [one] En un grupo más, todas o casi todas las personas dijeron: { $answer }
       *[other] En { $n } grupos más, todas o casi todas las personas dijeron: { $answer }
    }
totals-link = Lo que dice la gente que viene a estos grupos
