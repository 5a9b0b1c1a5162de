# One group, seen by a facilitator.

## What a group shares with the facilitators of its networks

supported-text = Esto es lo que este grupo ha elegido mostrarte.
supported-voices = Estos son los números que lee el propio grupo. Los comparte contigo, y ningún texto.
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

## Reviews, for facilitators

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
review-waits = El grupo todavía no ha respondido.
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
review-finished-next = ¿Cuándo volverás a mirar?
review-finished-next-hint = Puedes dejarlo vacío. Por ejemplo, 12 de diciembre, el próximo viernes o 21/11/2027.
review-finished-button = Terminar la lectura
verdict-agree = Como dice el grupo
verdict-partly = Una parte
verdict-not-seen = Ese día no se vio
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

## The register of a network, and what a group says of itself

supported-profile = Sobre el grupo

## What came later to reviews

week-again =
    { $n ->
        [one] Un grupo para volver a mirar
       *[other] { $n } grupos para volver a mirar
    }
reviews-again = Es hora de volver a mirar
reviews-again-text = Lecturas para las que dijiste cuándo volverías a mirar, hasta dentro de una semana.

## Somebody of a group forgot the password

ask-password-link = Pedir una contraseña nueva para alguien de aquí
ask-password-title = ¿Quién no recuerda la contraseña?
ask-password-text = Una contraseña nueva abre todo lo que allí se escribe, así que no te toca a ti crearla. Puedes pedirlo: quienes llevan esa página lo ven en ella, y también puede verlo la persona que lleva este servidor.
ask-password-none = Todavía no hay quien lleve esta página.
ask-password-button = Pedirlo para { $name }
ask-password-asked = { $name } lo pidió el { $date }.

## What a network knows of a group for itself, and when it was in touch

known-contact = Persona de contacto
known-phone = Teléfono
known-email = Correo electrónico
known-reference = Referencia
known-reference-hint = Un número o un nombre con el que otras listas conocen a este grupo.
known-notes = Notas
known-notes-hint = Escribe lo que les dirías. El grupo puede pedir verlo.
known-meanwhile = Esto se guardó mientras tanto:
contact-title = Contactos con el grupo
contact-none = Todavía no hay nada anotado.
contact-new = Anotar un contacto
contact-way = ¿Qué pasó?
contact-way-rang = Llamada
contact-way-wrote = Carta o mensaje
contact-way-visited = Visita
contact-way-other = Otra cosa
contact-words = En pocas palabras
contact-words-hint = Lo que supiste y lo que acordaron. El grupo puede pedir verlo.
contact-day = ¿Qué día?
contact-next = ¿Cuándo volverás a ponerte en contacto?
contact-next-hint = Desde ese día, “Esta semana” te lo recuerda. Puedes dejarlo vacío.
contact-save = Anotarlo
contact-rang = { $name } llamó por teléfono
contact-wrote = { $name } les escribió
contact-visited = { $name } fue a verlos
contact-other = { $name } anotó esto
contact-again = Volver a ponerse en contacto el { $date }.
contact-earlier =
    { $n ->
        [one] Uno más, anterior
       *[other] { $n } más, anteriores
    }
contact-change = Cambiar o quitar
contact-change-title = Cambiar lo anotado
contact-theirs = Lo que guardó otra persona
contact-remove-text = Lo que quites desaparece para siempre, para todas las personas que acompañan esta red.
contact-remove = Quitarlo
week-contact =
    { $n ->
        [one] Un grupo con el que volver a ponerse en contacto
       *[other] { $n } grupos con los que volver a ponerse en contacto
    }
week-contact-on = Para volver a ponerse en contacto el { $date }.
week-contact-how = { $said } el { $date }.
week-contact-words = { $name } escribió el { $date }: “{ $words }”
