# A group: its home, its people, what it says of itself and shares, and what facilitators ask it.

## Groups

groups-title = Donde participas
groups-none = Todavía no participas en nada aquí. Pide un enlace para unirte a alguien que ya participe.
groups-own = Lo que ayudas a llevar:
network-empty = Todavía no hay grupos aquí. Añade el primero y dale un enlace para unirse.
group-add = Añadir un grupo
group-new-title = Añadir un grupo
group-new-text = Ponle un nombre al grupo. En la página siguiente tendrás un enlace para la persona que lo lleva.
group-another = Es otro grupo con el mismo nombre
group-name = Nombre del grupo
home-text = Aquí pueden mirar cómo trabaja su grupo, elegir qué hacer después y ver qué ha cambiado.
home-text-agency = Aquí pueden mirar cómo escucha su entidad, elegir qué hacer después y ver qué ha cambiado.
home-audits = Nuestras revisiones
home-no-audits = Todavía no hay ninguna revisión. Empiecen la primera cuando tengan una hora y se reúnan unas cuantas personas.
home-people = Personas
home-people-link = Ver a su gente o invitar a alguien
next-title = Qué viene ahora
next-start-text = Empiecen su primera revisión. Pueden hacerla por partes, a lo largo de varias semanas.
next-go-on = Seguir
next-go-on-text = «{ $title }» está abierta. Sigan donde lo dejaron.

## Lo que se quitó

removed-link =
    { $n ->
        [one] Todavía se puede recuperar una cosa que se quitó
       *[other] Todavía se pueden recuperar { $n } cosas que se quitaron
    }
removed-title = Lo que se quitó
removed-text = Lo que quitan espera aquí un día. Pueden recuperarlo. Después desaparece para siempre.
removed-none = Aquí no espera nada. Lo que quitan espera aquí un día.
removed-by = { $name } quitó esto el { $when }. Se puede recuperar hasta el { $until }.
removed-back = Recuperarlo
removed-back-label = Recuperarlo: { $what }
removed-home = Volver a su página
next-plan = Hacer un plan
next-plan-text = Ya han mirado cómo están las cosas. Ahora elijan una o dos cosas que hacer.
next-act = Ver nuestro plan
next-act-text =
    { $n ->
        [0] Todo lo de su plan está hecho o lo han dejado. Es hora de tomar un té, y después, la próxima revisión.
        [one] Queda una cosa abierta en su plan.
       *[other] Quedan { $n } cosas abiertas en su plan.
    }
people-text = Estas personas pueden ver y cambiar lo que se escribe aquí.
people-own-title = Su gente
people-title = Quién lleva este grupo
people-none = Nadie todavía. Crea un enlace y dáselo a la persona que lleva el grupo.
people-asked = A { $name }, que lo llevó hasta el { $left }, se le ha preguntado si puede llevarlo alguien nuevo. Si no responde, puedes invitar a alguien desde el { $date }.
people-kept = { $name }, que lo llevó hasta el { $left }, prefiere que no pase a otras manos, así que no se puede invitar a nadie nuevo. Habla con { $name }: todavía puede decir que sí en «Tu cuenta», al pie de cada página.
people-invite = Crear un enlace para invitar a alguien
people-links-out = Hay un enlace que nadie ha usado todavía. Vale hasta el { $date }.
people-links-stop = Anular todos los enlaces de este grupo
groups-networks = Redes que acompañas:
people-sharing = Quienes acompañan una red ven lo que ustedes elijan, y nada más.

## What a group shares with the facilitators of its networks

sharing-title = Quién ve qué
sharing-link = Elegir qué comparten
sharing-text = Ustedes eligen lo que pueden ver las personas que acompañan su red. No se comparte nada hasta que lo digan. Pueden cambiarlo cuando quieran, y el cambio se ve enseguida.
sharing-none = No están en ninguna red, así que nadie de fuera ve nada.
sharing-nobody = Nadie acompaña esta red por ahora.
sharing-seen-by = Lo ven: { $names }.
sharing-save = Guardar lo que comparten
extent-nothing = Nada
extent-nothing-text = Ven su nombre y quiénes están aquí. No se les dice que haya algo más.
extent-summary = Un resumen
extent-summary-text = Números y fechas, sin palabras. Ven dónde están en cada principio y cuántas acciones están abiertas y hechas. Ven también si a alguna se le pasó el día, si nadie habló de ellas en un mes, y cuándo es su próximo repaso.
extent-all = Todo
extent-all-text = Cada respuesta, reflexión y acción, con sus propias palabras. Pueden hacer preguntas y proponer acciones.

## Reviews, for the group

reviewed-title = Lo que dice su red
reviewed-text = Preguntas, visitas y propuestas de quienes los acompañan. Respondan cuando les venga bien.
reviewed-none = Nadie ha dicho nada todavía. Solo pueden preguntar y proponer sobre lo que ustedes comparten por entero.
reviewed-plan = Su plan
reviewed-state-waiting = Nadie lo ha mirado
reviewed-state-under-way = Lo están leyendo
reviewed-state-asked = Esperan su respuesta
reviewed-state-answered = Han respondido
reviewed-state-done = Terminada
reviewed-state-withdrawn = Ya no se comparte
reviewed-who = Comparten esto con { $network }. Lo que se dice aquí lo ven ellos y todos ustedes.
reviewed-withdrawn = Ya no comparten esto. Lo que se dijo queda aquí para ustedes. Ellos ya no lo ven, y no se puede añadir nada.
reviewed-next = Volverán a mirar el { $date }.
reviewed-nothing-yet = Todavía no se ha dicho nada.
reviewed-results = Ver los resultados de esta revisión
reviewed-planned = Ya en su plan: digan quién lo lleva y para cuándo
reviewed-suggested = Lo sugirió alguien que acompaña nuestra red.
reviewed-answer-words = Su respuesta
reviewed-answer = Responder
reviewed-decide-words = ¿Quieren decir algo más?
reviewed-decide-hint = Pueden dejarlo vacío.
reviewed-accept = Ponerla en nuestro plan
reviewed-decline = No es para nosotros, gracias
reviewed-home = De su red
reviewed-networks = Están en { $names }. Las personas de allí ven lo que ustedes elijan, y nada más.
reviewed-link = Ver lo que se dijo
reviewed-questions =
    { $n ->
        [one] Una pregunta espera respuesta.
       *[other] { $n } preguntas esperan respuesta.
    }
reviewed-suggestions =
    { $n ->
        [one] Una propuesta espera su respuesta.
       *[other] { $n } propuestas esperan su respuesta.
    }
reviewed-no-news = Nada les espera.

## The register of a network, and what a group says of itself

profile-title = Sobre ustedes
profile-name = Cómo se llaman
profile-text = Unos pocos datos, si quieren. Para cada uno eligen si lo pueden leer las personas que acompañan su red.
profile-link = Contar un poco sobre ustedes
profile-foreign = Su red escribió una parte de esto antes de que llegaran aquí. ¿Es correcto? Cambien lo que no lo sea y elijan lo que pueden leer.
profile-does = Lo que hacen
profile-does-hint = En una o dos frases: una despensa los martes, un comedor, ayuda con la vivienda.
profile-place = Dónde están
profile-size = Cuántas personas lo llevan
profile-volunteers = Cuántas personas son voluntarias
profile-hours = Horas que dan en una semana normal
profile-hours-hint = Todas juntas. Basta con una buena estimación.
profile-reached = Personas a las que llegan en una semana normal
profile-languages = Idiomas que se hablan aquí
profile-mentor = Nos parece bien que nos nombren como alguien de quien otros pueden aprender
profile-mentor-hint = Entonces quienes acompañan la red pueden nombrarlos donde sean fuertes. Con esto no se comparte nada más.
profile-later = Entraron en { $names } después de que eligieran esto. Allí nadie lee todavía nada de ello.
profile-renew = Lo marcado aquí se puede leer allí también
profile-consent = Nuestra red puede leer esto
profile-save = Guardar
profile-is-mentor = Les parece bien que los nombren como alguien de quien otros pueden aprender.
leave-link = Quiero irme
leave-stay = No, me quedo
leave-title = ¿Quieres irte?
leave-text = Ya no verás ni cambiarás lo que se escribe aquí. Lo que escribiste queda aquí.
leave-button = Sí, dejarlo
leave-last = Solo tú lo llevas. Si te vas, nadie lo llevará, y todo lo escrito se guarda. Entonces te preguntamos si las personas que acompañan su red pueden dar un enlace a alguien nuevo, que lo leería todo. Si no respondes, podrán hacerlo a los 30 días.
leave-last-alone = Solo tú lo llevas, y no está en ninguna red. Si te vas, ya nadie podrá entrar. Invita primero a alguien, o descarga todo en un archivo.
leave-network-link = Dejar esta red
leave-network-title = ¿Dejar { $network }?
leave-network-text = Conservan todo lo que escribieron. Las personas de esta red no verán nada de ustedes, ni su nombre.
leave-network-after = Si vuelven algún día, no se comparte nada hasta que lo digan.
leave-network-button = Sí, dejar la red

## What came later to reviews

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

## Borrar un grupo

erase-group-link = Borrar todo lo de aquí
erase-group-title = ¿Borrar { $group }?
erase-group-about = Aquí puedes borrar todo esto, para todas las personas que están aquí contigo. Lee antes lo que desaparece y lo que queda.
erase-group-goes = Todo lo que escribieron aquí: auditorías, respuestas, planes, revisiones del plan, lo que dijeron de ustedes, lo que comparten y lo que se dijeron con sus redes. Los enlaces a sus páginas y a su calendario dejan de funcionar. Nadie puede recuperarlo.
erase-group-stays = Tu propia cuenta. A sus redes se les dice como mucho que alguien se fue, sin ningún nombre. Lo que otros escribieron sobre ustedes en sus propios textos queda con ellos, igual que los archivos que alguien descargó.
erase-group-file = Descarguen antes todo, en un solo archivo:
erase-group-later = Esperamos un día antes de hacerlo. A todos ustedes se les dice en su página, y cualquiera puede pararlo.
erase-group-button = Borrar todo
erase-group-back = No, conservarlo
erase-group-asked-title = Todo esto está a punto de borrarse
erase-group-asked = Lo pidió { $name }. Ocurrirá después del { $when }. Si no lo quieren, pueden conservarlo todo.
erase-group-keep = Conservarlo todo

## Helping a colleague to a new password

people-forgot = Ayudar a { $name } con una contraseña nueva
passwords-title = Contraseñas nuevas
forgot-title = Una contraseña nueva para { $name }
forgot-text = Puedes crear un enlace para { $name }, que elige con él una contraseña nueva. Sirve una sola vez, durante un día, y cierra la sesión de { $name } en todos los demás sitios.
forgot-care = Antes asegúrate de que quien lo pide es { $name }: llama, o queda en persona. Quien tenga el enlace puede entrar.
forgot-told = A { $name } se le dice quién lo creó, y también a todas las personas que están aquí contigo.
forgot-button = Crear el enlace
forgot-back = Volver a su gente
forgot-done = Listo
forgot-stop = Anular este enlace
forgot-self = Esta persona eres tú. Si sabes tu contraseña, puedes cambiarla. Si no, pide a alguien que esté aquí contigo que abra esta página para ti, o pregunta a la persona que lleva este servidor.
forgot-asked = { $name }, que acompaña su red, lo pidió el { $when }: { $person } no recuerda la contraseña y necesita ayuda.
forgot-help = Ayudar a { $person }
forgot-not-needed = No hace falta

## Sharing, asked once

share-ask-title = ¿Qué puede ver su red?
share-ask-one = Han cerrado «{ $title }». Ustedes eligen qué pueden ver de ella las personas que acompañan su red. Cualquier respuesta está bien, y se pregunta una sola vez.
share-ask-closed =
    { $n ->
        [one] Han cerrado una revisión. Ustedes eligen qué pueden ver de ella las personas que acompañan su red. Cualquier respuesta está bien, y se pregunta una sola vez.
       *[other] Han cerrado { $n } revisiones. Ustedes eligen qué pueden ver de ellas las personas que acompañan su red. Cualquier respuesta está bien, y se pregunta una sola vez.
    }
share-ask-coming = Ustedes eligen qué pueden ver las personas que acompañan su red de las revisiones que cierren. Cualquier respuesta está bien, y se pregunta una sola vez. Nadie de fuera ve nunca una revisión antes de que la cierren.
share-ask-next = También las próximas, hasta que digamos otra cosa
share-ask-change = Después de «Nada» no volvemos a preguntar. Pueden cambiar todo esto cuando quieran, y compartir también su plan, en «Quién ve qué».
share-ask-save = Guardar nuestra respuesta
share-ask-later = Decidir más tarde
share-ask-none = Pueden cambiar lo que comparten cuando quieran, en «Quién ve qué».
share-ask-none-title = Ahora no hay nada que decidir
sharing-next = Revisiones que cierren desde ahora
sharing-each-time = Preguntarnos cada vez
sharing-voices = Lo que dice la gente que viene
sharing-counts = Los números que vemos, también de rondas futuras
sharing-kept = { $network } guarda datos de contacto o notas propias sobre ustedes. Solo los ven las personas que acompañan esa red. Pueden pedirles que se los enseñen.
