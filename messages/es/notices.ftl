# What was just done, said once at the top of the next page.

## Signing in and out

said-signed-out = Has salido. No queda nada tuyo en este dispositivo.
said-draft-kept = Tu sesión estuvo cerrada un rato. Lo que escribiste sigue aquí: entra y podrás guardarlo.
said-password-changed = Tu contraseña ha cambiado.

## The task list

said-chosen = Añadido.
said-audit-removed = La revisión se quitó. Pueden recuperarla durante un día.
said-action-removed = La acción se quitó. Pueden recuperarla durante un día.
said-brought-back = Está aquí otra vez, como estaba.
said-room-said = Guardado. Gracias.
said-stopped = Todo queda guardado. Gracias por hoy. Cuando vuelvan, sigan desde aquí.

## Checking and closing

said-closed = La revisión está cerrada. Buen trabajo de todo el mundo.
said-reopened = La revisión está abierta otra vez.

## Suggestions and the plan

said-joined = Ya estás dentro. Te damos la bienvenida.
said-group-added = El grupo está añadido. Ahora crea un enlace para la persona que lo lleva.
said-planned = Está en su plan.
said-reworded = Guardado.
said-action-closed = Terminado. Buen trabajo.
said-action-reopened = Está abierto otra vez.

## What has changed

said-why = Guardado. Les ayudará a recordar.

## How an action goes

said-noted = Anotado. Gracias.
said-linked = Guardado.

## Check-in

said-checked-in = El repaso está hecho. Muy bien, todos.

## What comes round

said-agreed = Guardado. Estos son sus próximos días.

## Files and calendars

said-calendar-stopped = Este enlace está parado. Los calendarios que lo siguen no reciben nada nuevo.

## On paper

said-typed-in = Guardado lo que estaba en papel.
said-typed-in-clash = Guardado. Otra persona también había respondido algunas: busquen las que tienen dos respuestas.

## What a group shares with the facilitators of its networks

said-shared = Guardado. Esto es lo que comparten ahora.

## Reviews, for facilitators

said-review-said = Guardado. El grupo ya lo ve.
said-review-finished = Terminado. El grupo ya lo ve.
said-group-removed = El grupo está fuera de tu red.
said-links-stopped = Esos enlaces ya no funcionan.

## Reviews, for the group

said-review-answered = Respondido. Gracias.

## Bringing a list of groups into a network

said-list-added = Hecho. Tus grupos están aquí.
said-list-undone = Los grupos de esta lista se quitaron otra vez.
said-list-changed = Algo ha cambiado desde que miraste. Mira la lista otra vez, por favor.
said-list-read-again = La lista se leyó otra vez.
said-list-mended = Guardado. Así queda la lista ahora.

## The register of a network, and what a group says of itself

said-profile-saved = Guardado.
said-register-kept = Guardado.
said-contact-written = Anotado.
said-contact-changed = Guardado.
said-contact-removed = Quitado.
said-person-left = Ya no está aquí. Lo que escribió queda.
said-password-stopped = Hecho. Ese enlace ya no sirve.
said-password-asked = Pedido. Sus responsables lo ven ahora.
said-handed-on = Gracias. Ya se puede invitar a alguien nuevo.
said-not-handed-on = Guardado: no se invita a nadie nuevo. Si cambias de idea, vuelve aquí: abre «Tu cuenta» al pie de cualquier página.
said-account-kept = Qué bien que te quedes. Tu cuenta sigue aquí.
said-group-kept = Todo se queda, con lo que han escrito.
said-network-left = Han dejado la red. Allí ya no se ve nada de ustedes.
said-network-joined = Ahora están en la red. Todavía no se comparte nada: elijan lo que pueden ver.

## Reports of a network

said-report-back = El informe ha vuelto, y sus páginas públicas se pueden leer de nuevo.
said-report-saved = Guardado. Esto es lo que dice ahora el informe.
said-report-taken-out = El informe está fuera y espera un día. Mientras tanto sus páginas públicas no se pueden leer.
said-report-stopped = La página está parada. Su enlace ya no abre nada.
said-target-saved = La meta está guardada.

## This week

said-set-aside = Apartado. Está al pie de esta página hasta que vuelva.
said-taken-back = Está de nuevo en su sitio.
said-round-opened = La ronda está abierta. Pasa el enlace o imprime un cartel.
said-round-changed = La ronda está cambiada.
said-help-said = Guardado. La gente encuentra estas líneas desde ahora.
said-burst-settled = Hecho.
said-reader-chosen = Guardado.
said-reader-declined = Gracias por decirlo. El grupo puede pedírselo ahora a otra persona.
said-text-read = Hecho. Aquí está lo que queda.
said-slip-typed = La hoja está guardada. Aquí está la siguiente.
