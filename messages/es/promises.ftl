# Qué se prometió a una red o prometió ella, y qué fue de ello.

promises-title = Promesas
promises-none = Todavía no hay anotada ninguna promesa. Empieza con lo que dijo una entidad en una reunión o en un documento.
promises-none-here = Todavía no hay anotada ninguna promesa de aquí.
promises-elsewhere = Dichas en reuniones
promises-at-meeting = Elige una promesa, mírala con el grupo y anota cuántas personas dicen qué.
promises-many =
    { $n ->
        [one] Una promesa
       *[other] { $n } promesas
    }
promises-sum = { $promises }: { $parts }.
promises-kept =
    { $n ->
        [one] una cumplida
       *[other] { $n } cumplidas
    }
promises-partly =
    { $n ->
        [one] una cumplida en parte
       *[other] { $n } cumplidas en parte
    }
promises-late =
    { $n ->
        [one] una con retraso
       *[other] { $n } con retraso
    }
promises-broken =
    { $n ->
        [one] una rota
       *[other] { $n } rotas
    }
promises-taken-back =
    { $n ->
        [one] una retirada
       *[other] { $n } retiradas
    }
promises-open =
    { $n ->
        [one] una abierta
       *[other] { $n } abiertas
    }
promise-is-kept = Cumplida
promise-is-partly = Cumplida en parte
promise-is-late = Con retraso
promise-is-broken = Rota
promise-is-taken-back = Retirada
promise-is-open = Abierta
promise-new = Anotar una promesa
promise-new-text = Escríbela como se dijo. Quien la hizo puede decir más tarde qué fue de ella.
promise-change = Cambiar la promesa
promised-what = Qué se prometió
promised-kind = ¿Quién lo prometió?
promiser-agency = Una entidad
promiser-guest = Una persona invitada
promiser-group = Un grupo de tu red
promiser-network = Tu propia red
promiser-network-itself = La propia red
promised-who = Su nombre
promised-who-hint = Si es un grupo, como está su nombre en tu registro. Déjalo vacío si es tu propia red.
promised-due = Para cuándo
promised-due-hint = Déjalo vacío si no se dijo ningún día.
promised-said-on = Cuándo se dijo
promised-meeting = En qué reunión
promised-document = En qué documento
promised-new-document = Nombre de otro documento
promised-new-document-hint = Por ejemplo: Estrategia alimentaria. Di una reunión o un documento; la próxima vez puedes elegirlo.
promised-body = Órgano al que pertenece
promised-by = Para el { $date }.
promised-said = dicho el { $date }

## Cómo va

records-title = Cómo va
record-new = Decir cómo va
record-state = ¿Cómo va?
record-words = En pocas palabras
record-words-hint = Qué viste. Puedes dejarlo vacío si la promesa se cumplió.
record-meeting = Se miró en esta reunión
record-present-hint = ¿Cuántas de las personas presentes dijeron qué? Solo se guardan los números.
record-said-kept = Dijeron que se cumplió
record-said-partly = Dijeron que en parte
record-said-not-kept = Dijeron que no se cumplió
record-present = De las personas presentes, { $done } dijeron que se cumplió, { $part } que en parte, { $down } que no.

## Qué dice quien prometió

promise-answers = Qué dice quien prometió
promise-asked = Se le preguntó y todavía no ha respondido.
promise-not-asked = Nadie le ha preguntado todavía.
promise-broken-hidden = Los grupos no leen que se rompió hasta que preguntes a quien la hizo. Dale su enlace.
promiser-link = Pedir su respuesta
promiser-link-text = Un enlace propio muestra lo que prometió. Puede responder con sus palabras a cada promesa, sin cuenta.
promiser-link-make = Hacer el enlace
promiser-link-again = Hacer otro enlace en su lugar
promiser-link-stop = Parar el enlace
promiser-link-made = Su enlace
promiser-link-made-text = Envíalo ahora. Solo se muestra una vez; quien lo tiene puede responder en su nombre.
promiser-asked-on = Se le preguntó por primera vez el { $date }.
promised-title = Lo que se prometió
promised-text = { $network } anotó lo que se prometió. Digan con sus palabras cómo va cada cosa.
promised-who-reads = Las personas que llevan esta red y sus grupos leen su respuesta junto a la promesa.
answer-words = Su respuesta
answer-words-hint = Bastan unas líneas. Pueden cambiarla más tarde.
answer-save = Enviar la respuesta

## Documentos

document-name = Nombre del documento
document-is-draft = Borrador
document-change = Cambiar el documento
document-takes-comments = Es un borrador, y los grupos lo comentan
comments-title = Comentarios al borrador
comment-new = Anotar un comentario
comment-who = Quién lo dice
comment-words = Comentario
comment-outcome = Qué fue de ello
comment-outcome-hint = Puedes añadirlo más tarde.

## En un orden del día

agenda-late = Promesas con retraso
agenda-late-text = Su día ha pasado. Con una pulsación se añade al orden del día, y lo que escribiste se conserva.

## Qué lee un grupo

own-promises-text = Qué se prometió en sus redes, quién y para cuándo, cómo va, y qué dice quien lo prometió.
own-promises-none = Hasta ahora no hay anotada ninguna promesa.

## Qué se acaba de hacer

said-promise-answered = Gracias. La respuesta está guardada.
