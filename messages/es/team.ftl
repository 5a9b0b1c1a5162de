### Un equipo en el que cada persona contesta por su cuenta, y su conversación.

## La entrada
team-code = El código
team-code-hint = Ocho o doce letras y cifras. Da igual si van en mayúsculas, con espacios o con guiones.
team-code-title = Tengo un código
team-code-text = Alguien leyó un código en voz alta, o está en un papel, en una pared o en un mensaje. Escríbelo aquí y te lleva adonde toca.
team-code-button = Seguir
team-join-title = Contestar por { $group }
team-join-text = Miran en conjunto cómo trabajan, con «{ $questionnaire }». Primero cada persona contesta sola. Después hablan de aquello en lo que difieren.
team-who-sees = Nadie ve lo que contestas: el equipo solo ve qué tan lejos están unas respuestas de otras, y entre tres o cuatro las demás personas pueden adivinarlo.
team-sees-more = Más sobre quién ve qué
team-sees-texts = Lo que escribes puede mostrarse en la conversación, sin tu nombre, si escribieron tres personas o más.
team-sees-alike = Cuando todo el equipo elige lo mismo, se sabe.
team-sees-two = Si son solo dos, no se muestra nada hasta que ambas personas lo piden.
team-sees-paper = Quien pasa a la aplicación una respuesta en papel la ha leído.
team-name = Tu nombre de pila, o nada
team-name-hint = Solo lo ve quien lleva la revisión, para saber quién se ha unido.
team-as-yourself = Contestas como { $name }. Quien lleva la revisión ve que te has unido, no lo que contestas.
team-role = ¿Qué te trae aquí?
team-role-users = Uso el servicio
team-role-volunteers = Soy voluntaria o voluntario
team-role-staff = Trabajo aquí con sueldo
team-role-committee = Estoy en el comité o el patronato
team-role-partners = Colaboro con las personas de aquí desde fuera
team-role-others = Otra cosa
team-device = ¿De quién es este teléfono u ordenador?
team-device-own = Mío. Puedo cerrar esta página y volver a ella.
team-device-shared = De otra persona, o pasa de mano en mano. Nada mío se queda en él.
team-shared-signs-out = Tienes la sesión abierta aquí. Si este dispositivo pasa de mano en mano, la cerramos cuando empieces.
team-join-button = Empezar a contestar
team-in-text = Ya te has unido en este dispositivo.
team-in-button = Seguir con tus respuestas
team-over-title = Este equipo ya no recibe respuestas
team-over-text = Nadie más puede unirse. Si contestaste en otro dispositivo, tus tres palabras te llevan a lo que dijiste.
team-over-button = Ver lo que contestaste aquí
team-back-open = Ya estuve aquí, en otro dispositivo
team-words = Tus tres palabras
team-words-hint = Las pediste en el otro dispositivo, en «Tus respuestas».
team-back-button = Seguir donde lo dejé

## Lo que contesta una persona
own-title = Tus respuestas
own-text = Contestas «{ $questionnaire }» por { $group }, por tu cuenta. Toma cualquier parte, en cualquier orden, en los días que quieras. Cada respuesta se guarda en cuanto la das.
own-list = Tus respuestas
own-done = Has contestado todo. Gracias. Ahora viene la conversación; hasta entonces puedes cambiar tus respuestas.
own-over = Tu equipo ya no recoge respuestas. Lo que contestaste cuenta, y ahora viene la conversación.
own-words-title = Tus tres palabras
own-words-text = Apúntalas. En el otro dispositivo abre el mismo enlace o escribe el mismo código, y elige «Ya estuve aquí». No podemos mostrarlas otra vez, pero puedes pedir otras.
own-words-why = Para seguir en otro dispositivo, pide tres palabras. Las anteriores dejan entonces de servir.
own-words-button = Pedir tres palabras
own-finish = Terminar en este dispositivo
own-finish-text = Tus respuestas se quedan y cuentan. Este dispositivo olvida que contestaste aquí. Para volver necesitas el código de tu equipo y tres palabras.
own-finish-shared = Tus respuestas se quedan y cuentan. Este dispositivo olvida que contestaste aquí, y la siguiente persona puede empezar.
own-finish-button = Sí, terminar aquí
own-finish-back = No, seguir contestando
own-finished-title = Has terminado aquí
own-finished-text = Gracias. Tus respuestas están guardadas, y nada de ellas queda en este dispositivo.
own-finished-next = Ahora contesta otra persona
save-own-elsewhere = Guardaste otra respuesta en otro dispositivo o en otra página.
clash-own = Tu respuesta de { $when }

## El equipo, para quien lleva la revisión
team-title = Tu equipo contesta
team-text = Primero cada persona contesta sola, en su propio teléfono. Nadie ve lo que contesta otra persona, y tú tampoco.
team-offer = Por ahora contestan en conjunto, una respuesta para todos. También puede contestar primero cada persona sola; después hablan de las frases en las que difieren. Puedes cambiarlo hasta que alguien haya contestado por su cuenta.
team-offer-button = Que cada persona conteste sola primero
team-way-together = En conjunto: una respuesta para todos
team-way-apart = Primero cada persona sola, después hablamos
team-apart = Primero cada persona contesta sola. Lo que acuerden en la conversación está aquí.
team-see = Ver hasta dónde ha llegado tu equipo
team-choose = Que cada persona conteste sola primero
team-answering = ¿Cómo contestan?
team-together = Mejor contestar en conjunto
team-closed-audit = Esta revisión está cerrada. Ábrela otra vez para que la gente pueda contestar.
team-way-in = Cómo se une la gente
team-aloud = Lee este código en voz alta. La gente lo escribe en { $address }, abre el enlace o apunta la cámara a la imagen. No necesita cuenta.
team-picture = Una imagen del enlace, para leerla con un teléfono
team-answer-too = Contestar tú también
team-takes-nobody = Por ahora no puede unirse nadie más. Quienes ya se unieron siguen contestando.
team-count-title = Hasta dónde han llegado
team-count = { $joined ->
        [0] Todavía no se ha unido nadie.
        [one] Se ha unido una persona.
       *[other] Se han unido { $joined } personas.
    } Han empezado: { $begun }. Han contestado todo: { $finished }.
team-count-part = han empezado: { $begun }, han terminado: { $finished }
team-show-title = Cuando todo el mundo ha contestado
team-show-text = Con esto dejan de recogerse respuestas. Entonces ven qué tan lejos están unas de otras en cada frase, y de qué vale la pena hablar. Nadie ve quién contestó qué.
team-show-button = Mostrarnos dónde estamos
team-people = Quién se ha unido
team-no-name = Alguien sin nombre
team-take-out = Sacar
team-take-out-of = Sacar: { $name }
team-take-out-title = ¿Sacar a { $name } del equipo?
team-take-out-text = Todo lo que contestó esta persona se borra para siempre. Lo que el equipo ya ha visto queda como está.
team-take-out-button = Sí, sacar
team-take-out-back = No, dejarlo todo como está
team-change-title = Hasta cuándo, y quién
team-until = Último día para contestar
team-new = Puede unirse más gente
team-change-button = Guardar
team-day-over = Ya pasó el último día para contestar.
team-talk = Ir a la conversación
team-late-text = ¿Alguien quiere contestar todavía? Pueden recogerse respuestas dos semanas más. Lo que han visto queda como está, hasta que lleguen tres respuestas nuevas o más.
team-late-button = Recoger respuestas tardías
team-back = Volver a la revisión

## Qué tan lejos están unas de otras
spread-title = Qué tan lejos están unas respuestas de otras
spread-base = { $n ->
        [one] (contestó una persona)
       *[other] (contestaron { $n } personas)
    }
spread-too-few = Contestaron por su cuenta menos de tres personas, así que no se muestra nada.
spread-alike = Las { $n } personas eligieron «{ $choice }».
spread-one-level = Quienes eligieron un nivel eligieron «{ $level }».
spread-between = Están entre «{ $low }» y «{ $high }».
spread-most = Más de la mitad eligió «{ $level }».
spread-unknown = Hay quien todavía no lo sabe.
spread-not-for-us = Hay quien dice que aquí no les toca.
spread-hidden = Aquí no se muestran niveles, porque dirían quién eligió qué.

## La conversación
talk-title = Hablen de { $n ->
        [one] una de { $all } frases, en { $minutes } minutos
       *[other] estas { $n } de { $all } frases, en { $minutes } minutos
    }
talk-nothing = Están de acuerdo en todo
talk-text = Primero están las frases en las que hablar aporta más. Nadie tiene que decir qué eligió.
talk-start = Empezar la conversación
talk-apart = { $n ->
        [one] Están a un nivel de distancia.
       *[other] Están a { $n } niveles de distancia.
    }
talk-down = Están por debajo de lo que acordaron la última vez.
talk-people = Las personas que usan vuestro servicio lo ven de otra manera.
talk-unknown = Hay quien todavía no lo sabe.
talk-not-for-us = Hay quien dice que aquí no les toca.
talk-none-of-half = No está claro dónde está la mayoría.
talk-hunch = Para la mayoría es solo una intuición.
talk-too-few = La contestaron menos de tres.
talk-rest-title = No hace falta hablar
talk-rest-text = Aquí más de la mitad eligió un nivel, y nadie está lejos de él.
talk-take-most = { $n ->
        [one] Tomar ese nivel para una frase
       *[other] Tomar ese nivel para las { $n } frases
    }
talk-back = Volver al equipo
talk-list = Lista
talk-dissent = ¿Quién lo ve de otra manera?
talk-dissent-hint = Una frase sin nombres, como «dos lo vemos más bajo». Queda junto a lo acordado.
talk-agree-button = Acordamos este nivel
talk-not-agreed-button = Todavía no nos ponemos de acuerdo
talk-not-today-button = Hoy no
talk-agreed = Se pusieron de acuerdo
talk-took-most = Tomado
talk-not-agreed = Todavía no hay acuerdo
talk-not-today = Hoy no
said-team-changed = Está cambiado.
said-taken-out = Esa persona ya no está en el equipo.
said-most-taken = Hecho. Estas frases tienen ahora el nivel que eligió más de la mitad.
said-talk-said = Han terminado con aquello de lo que querían hablar.
said-nobody-answered = Todavía no ha contestado nadie, así que no hay nada que mirar. Pueden seguir contestando.

## Qué salió de ello, con los resultados
closeness-within = El equipo estuvo a un nivel o menos en { $within } de { $n ->
        [one] una frase
       *[other] { $n } frases
    }.
closeness-before = La última vez: { $within }.
closeness-apart = { $n ->
        [one] En una estuvo a dos niveles o más.
       *[other] En { $n } estuvo a dos niveles o más.
    }
closeness-column = A un nivel o menos
closeness-column-before = A un nivel o menos, la última vez
closeness-column-apart = A dos niveles o más
sheet-team = Qué tan cerca estaba el equipo
file-questionnaire = Cuestionario
file-by-role = Según el papel
results-talk = Qué salió de la conversación
results-talk-link = Qué tan lejos estaban
results-check = Compruébenlo
results-check-text = Les dieron un nivel alto por una corazonada. El nivel se queda como está. Pregunten a otras personas o busquen algo que enseñar.
check-this = Compruébenlo: es solo una corazonada.
file-check = Por comprobar
file-team = Cómo estaba el equipo
file-talk = Qué salió de la conversación
talk-outcome-not-agreed = El equipo todavía no está de acuerdo.
talk-outcome-not-today = El equipo lo dejó para otro día.
talk-outcome-most = El equipo tomó lo que eligió más de la mitad, sin conversarlo.
talk-said-otherwise = Hay quien lo ve de otra manera: { $text }

## La pared
wall-place = { $at } de { $n } para conversar
wall-minutes = cerca de { $n ->
        [one] un minuto
       *[other] { $n } minutos
    }
wall-ask = Pregúntense
wall-write = Anotar en qué están de acuerdo
wall-next = Frase siguiente
wall-list = Todas las frases
talk-wall = Mostrarla en grande, para la pared
ask-apart = ¿Qué ve alguien aquí en un día de mucho trabajo, y qué en uno tranquilo?
ask-down = ¿Qué ha cambiado desde la última vez, o ahora lo ven con más claridad?
ask-people = ¿Qué encuentran aquí las personas que no veis, o al revés? ¿Estáis mirando lo mismo?
ask-unknown = ¿Quién podría decírselo? ¿Qué podrían mirar juntos?
ask-not-for-us = ¿Qué tendría que ser distinto para que fuera de ustedes?
ask-none-of-half = ¿Cuál de estas frases describe mejor un día cualquiera?
ask-hunch = ¿Qué podrían enseñar a quien pregunte?
ask-too-few = ¿Qué dirían quienes no han contestado?
ask-any = ¿Cuándo vieron esto aquí por última vez?
spread-dots = Mostrar cuántas personas eligieron qué
spread-by-role = Mostrarlo según el papel de cada quien
role-users = Personas que usan el servicio
role-volunteers = Personas voluntarias
role-staff = Personal contratado
role-committee = Personas del comité o patronato
role-partners = Personas de fuera
role-others = Otras personas
spread-texts = Mostrar lo que escribieron { $n } personas
timer-start = Pensar en silencio dos minutos
timer-going = Tiempo en silencio
timer-over = Ya pueden conversar.

## Papel, y un equipo de dos
team-paper-link = Escribir lo que alguien contestó en papel
team-paper-title = Escribir el papel de alguien
team-paper-text = Para una persona que contestó en papel. Cuando lo guarden, nadie podrá leerlo aquí de nuevo; solo se ve dentro de qué tan lejos está el equipo.
team-paper-name = Su nombre de pila, o nada
team-paper-role = ¿Qué le trae por aquí?
team-paper-button = Guardar este papel
said-paper-typed = El papel está guardado y cuenta como las respuestas de las demás personas.
own-keep = Guardar mis respuestas en PDF
two-title = Son dos
two-text = De dos personas no se muestra nada si no quieren las dos. Si las dos pulsan esto, las dos ven dónde están, y también quien lea esta revisión.
two-button = Mostrarnos
two-asked = Lo has pedido. En cuanto la otra persona pulse el mismo botón, las dos verán dónde están.
two-shown = Lo pidieron las dos. Aquí es donde están:
talk-of-two = De menos de tres personas no se muestra nada. Si son dos, cada una puede pedir que se muestren, en la página de sus propias respuestas.
