# Peticiones y ofertas de una red, y quién se puso en contacto.

## Listas

view-asks = Peticiones y ofertas
asks-title = Peticiones
offers-title = Ofertas
matches-title = Encuentros
asks-text = Lo que necesitan los grupos, lo que pueden dar y a quién has puesto en contacto con quién.
asks-none = Nadie pide nada así en este momento.
offers-none = Nadie ofrece nada así en este momento.
asks-all = También las que están cubiertas, terminadas o pasadas de fecha
asks-next = Más
asks-taken-out = Retiradas en el último día
ask-new = Pedir algo
offer-new = Ofrecer algo
asks-run-out =
    { $n ->
        [one] Pregunta si esta sigue en pie
       *[other] Pregunta si estas { $n } siguen en pie
    }
file-whose = De quién

## Lo que ve un grupo

asks-group-text = Lo que necesitan y lo que pueden dar, y lo mismo de otros grupos de su red.
asks-own = Las suyas
asks-own-none = Todavía no han pedido ni ofrecido nada.
asks-no-network = Las peticiones y ofertas se comparten en una red, y ustedes no comparten ninguna aquí.
asks-in = En { $network }
asks-of-others = Otros piden
offers-of-others = Otros ofrecen

## El formulario

ask-new-title = Pedir u ofrecer
ask-new-text = Bastan dos frases. El resto puede venir después.
ask-network = Red
ask-side = Petición u oferta
side-ask = Petición
side-offer = Oferta
ask-whose = ¿De quién es?
ask-whose-hint = El nombre de un grupo como está en tu registro. Si lo dejas vacío, es de la propia red.
ask-what = ¿Qué es?
ask-what-hint = Por ejemplo: Necesitamos una nevera alta. O: Nuestra furgoneta está libre los jueves.
ask-kind = Clase
ask-kind-food = Comida
ask-kind-equipment = Equipo
ask-kind-transport = Transporte
ask-kind-space = Espacio
ask-kind-people = Personas y tiempo
ask-kind-skills = Saberes
ask-kind-money = Dinero
ask-kind-other = Otra cosa
ask-more = Cuánto, para quién, hasta cuándo
ask-many = Cuántos o cuánto
ask-conditions = Condiciones
ask-conditions-hint = Por ejemplo: solo prestado, o hay que recogerlo.
ask-age = Para personas de qué edad
ask-age-hint = Por ejemplo: de 8 a 12. Vacío quiere decir para todo el mundo.
ask-area = Para qué zona
ask-area-hint = Vacío quiere decir la zona del grupo. Entre varias, comas.
ask-until = Hasta cuándo
ask-until-hint = Si no se dice nada, vale tres meses. Preguntamos antes de que se acabe.
ask-audience = ¿Quién puede verla?
audience-network = Todos los grupos de la red
audience-named = Solo los grupos que nombro
ask-named = Grupos que pueden verla
ask-named-hint = Un nombre en cada línea. Si no hay ninguno, solo la ven quienes facilitan la red.
ask-reach = Cómo contactar
ask-reach-hint = Un nombre y un número o una dirección. Otros lo leen cuando hay contacto.
ask-reach-them = Cómo contactar con ellos
ask-may-contact = Los grupos que la ven pueden contactarnos directamente
ask-may-contact-hint = Entonces leen cómo contactar. Si no, alguien que facilita la red hace de enlace.

## Una de ellas

ask-until-day = hasta el { $date }
ask-ran-out = Pasada de fecha
ask-state-open = Abierta
ask-state-met = Cubierta
ask-state-over = Terminada
ask-seen-network = Todos los grupos de la red
ask-seen-nobody = Solo quienes facilitan la red
ask-seen-named = { $names }, y quienes facilitan la red
ask-said-by = { $name }, { $date }
ask-from-meeting = Apuntar una petición o una oferta
ask-of-meeting = Se dijo en una reunión
ask-of-plan = Hace falta para un paso de su plan
ask-of-action = Ver lo que pidieron
ask-for-needed = Pedírselo a { $network }
ask-still-title = ¿Sigue en pie?
ask-still = Sí, tres meses más
ask-over = Ha terminado
ask-again = Vuelve a valer
ask-change = Cambiarla
ask-take-out = Retirarla
ask-take-out-text = Desaparece para todo el mundo. Durante un día se puede recuperar.
ask-remove-why = Por qué
ask-theirs = Esto es lo que guardó { $name } mientras tanto
ask-wordings = Lo que decía antes

## Quién puede encajar

ask-fits = Estas pueden encajar
ask-fits-kind = Las dos son de la clase «{ $kind }».
ask-fits-place = Las dos son de la clase «{ $kind }» y las dos son para { $place }.
party-network = La propia red
party-gone = Un grupo que ya no está
put-in-touch = Ponerlos en contacto
put-with-group = Ponerla en contacto con un grupo
put-group = Nombre del grupo
put-words = Unas palabras para los dos
put-words-hint = Por ejemplo: Jo, de Mesa larga, llama el lunes.
answer-give = ¿Pueden ayudar con esto?
answer-take = ¿Les gustaría esto?
answer-direct = Este grupo aceptó que lo contacten. Quedan en contacto enseguida.
answer-between = Alguien que facilita la red lo lee primero y los pone en contacto.
ask-answer-words = Sus palabras para ellos
ask-answer-words-hint = Digan cómo contactar con ustedes.
answer-send = Enviarlo

## Encuentros

matches-text = Quién pide, quién da y qué salió de ello.
matches-none = Aquí no hay ninguno.
matches-wait =
    { $n ->
        [one] Un grupo querría que lo pongas en contacto
       *[other] { $n } grupos querrían que los pongas en contacto
    }
matches-untold =
    { $n ->
        [one] Dos grupos están en contacto, y nadie ha dicho qué salió de ello
       *[other] Hay { $n } encuentros de los que nadie ha dicho qué salió
    }
match-title = { $asker } pide, { $giver } da
match-asks = Se pidió
match-offers = Se ofreció
match-proposed = Espera a quien facilita
match-made = En contacto
match-met = Cubrió lo que se pedía
match-partly = Cubrió una parte
match-not-worked = No salió bien
match-let-go = Se retiró
match-take-back = Retirarlo
match-story = Lo que se dijo
match-said-by = { $name } por { $group }, { $date }
match-what-came = ¿Qué salió de ello?
match-words = En pocas palabras
match-words-hint = Si se retira, hay que decir por qué.
match-words-out = { $name } quitó estas palabras el { $when }.
match-ask-outcome = Están en contacto con otro grupo. Digan qué salió de ello.

## Lo que se acaba de hacer

said-ask-saved = Queda guardada.
said-ask-state = Queda guardado.
said-ask-taken-out = Queda retirada. Durante un día se puede recuperar.
said-ask-back = Está de vuelta.
said-answer-waits = Lo tiene quien facilita la red, y los pone en contacto.
said-in-touch = Ya están en contacto.
said-match = Queda guardado lo dicho.
agenda-asks = Peticiones que nadie ha atendido
agenda-asks-text = Todos los grupos pueden verlas. Con un toque pasa al orden del día y se guarda lo que escribiste.
