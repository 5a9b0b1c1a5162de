# Quién habla por una red en un órgano, y qué se hizo con lo que escribió una red.

representatives-title = Representantes
representatives-counted = { $representatives } { $bodies }
representatives-many =
    { $n ->
        [one] Una persona representante
       *[other] { $n } representantes
    }
bodies-many =
    { $n ->
        [one] en un órgano.
       *[other] en { $n } órganos.
    }
representatives-none = Nadie habla todavía por tu red en un órgano. Anota a quién se nombró o eligió, y dónde.
representatives-earlier =
    { $n ->
        [one] Una persona cuyo mandato terminó
       *[other] { $n } personas cuyo mandato terminó
    }
representative-new = Anotar un representante
representative-new-text = Di quién habla por tus grupos, en qué órgano y hasta cuándo.
representative-name = Nombre
representative-left = Alguien de un grupo que se fue
representative-group = Su grupo
representative-group-hint = Como está en tu registro. Déjalo vacío si es alguien que apoya la red, como tú.
representative-of-network = Apoya la red
representative-body = Órgano
representative-other-body = Otro
representative-new-body = Nombre de otro órgano
representative-new-body-hint = Por ejemplo: Mesa de coordinación. La próxima vez puedes elegirlo.
representative-from = Desde
representative-until = Hasta
representative-until-hint = El último día. Te avisamos seis semanas antes. Déjalo vacío si no tiene fin.
representative-deputy = Suplente
representative-deputy-hint = Quién va cuando no puede ir.
representative-chosen = ¿Cómo se eligió?
chosen-is-named = Por nombramiento
chosen-is-elected = Por votación
representative-chosen-on = Día en que se eligió
representative-candidates = Quién se presentó
representative-candidates-hint = Si hubo votación: un nombre en cada línea, con una coma y los votos. Por ejemplo: Jo Bell, 14
representative-change = Cambiar
representative-mend = Si algo cambia
candidate-name = Nombre
candidate-votes = Votos
candidate-nameless = Una candidatura
chosen-elected = Por votación.
chosen-elected-on = Por votación el { $date }.
chosen-named = Por nombramiento.
chosen-named-on = Por nombramiento el { $date }.
chosen-candidates =
    { $n ->
        [one] Se presentó una persona.
       *[other] Se presentaron { $n } personas.
    }
term-from-to = Del { $from } al { $to }
term-since = Desde el { $from }
term-ended = El mandato terminó el { $date }.
term-will-end = El mandato termina el { $date }.
term-ends = El mandato termina el { $date }. Di qué viene después.
term-has-ended = El mandato terminó el { $date }. Di qué viene después.
term-next = Empezar otro mandato
term-end = Terminar el mandato
term-ended-on = Último día
term-end-why = Por qué
term-to-come = Sin empezar
term-serving = En el cargo
term-ending = Termina pronto
term-lapsed = Pasó su último día
term-is-over = Terminado
terms-ending =
    { $n ->
        [one] Termina el mandato de un representante
       *[other] Terminan los mandatos de { $n } representantes
    }
body-text = Quién habla por tu red en este organismo, y qué se prometió allí.
body-name = Nombre del órgano
body-rename = Cambiar el nombre del órgano
body-nobody = Nadie habla ahora por tu red en este órgano.
error-undo-over = Esto se puede deshacer durante un día, y solo mientras nada más haya cambiado. Todavía puedes cambiarlo a mano.
error-body-known = Otro órgano ya se llama así.
error-group-unknown = No sabemos qué grupo de la red es este. Mira cómo escribe su nombre.

## Preguntas e informes

entries-title = Preguntas e informes
entries-none = Todavía no hay nada anotado.
entry-day = Día
question-title = Pregunta
question-new = Anotar una pregunta
question-asked = Qué se preguntó
question-answered = Qué se respondió
question-answered-hint = Puedes añadir la respuesta más tarde.
question-open = Todavía no hay respuesta anotada.
report-back-title = Informe a los grupos
report-back-new = Escribir un informe a los grupos
report-back-words = Qué conviene que sepan tus grupos
report-back-words-hint = Bastan unas líneas. Todos los grupos de tu red pueden leerlo.

## Qué se hizo

revision-title = Qué se cambió, y quién lo hizo
revision-by = { $name }, { $date }
revision-written = Anotado
revision-mended = Cambiado
revision-ended = Terminado
revision-taken-out = Quitado
revision-taken-back = Deshecho
revision-undo = Deshacer
taken-out-text = Lo que quitaste espera aquí un día. Después desaparece.

## Qué lee un grupo

own-representatives-text = Quién habla por los grupos de sus redes, qué preguntó y de qué les informa.
own-representatives-none = Hasta ahora nadie habla por sus redes en un órgano.

## Qué se acaba de hacer

said-saved = Guardado.
said-taken-out-for-a-day = Se ha quitado. Puedes recuperarlo durante un día.
said-revision-taken-back = Está como antes.
