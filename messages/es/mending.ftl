# Errores en las reuniones: qué se cambió, qué se quitó y puede volver; y qué se aprendió.

## Quitar algo

take-out-link = Aquí hay un error
take-out-title = ¿Cuál es el error?
take-out-text = Lo que quitas espera un día. Hasta entonces puedes ponerlo de nuevo como estaba.
take-out-what = ¿Qué hay que quitar?
take-out-item = En el orden del día: { $what }
take-out-update = Lo que contó { $who }: { $what }
take-out-whole = Toda la reunión, con quién vino
take-out-reason = ¿Por qué?
take-out-reason-hint = Unas palabras, para quien lo busque después.
take-out-button = Quitarlo
take-out-series-title = Quitar esta serie
error-series-kept = Esta serie tiene reuniones, así que se queda. Si no va a seguir, di que ha terminado.

## Lo que se quitó

taken-out-title = Lo que se quitó
taken-out-none = No se quitó nada de tus reuniones.
taken-out-series = Una serie
taken-out-by = { $name }, { $when }
taken-out-until = Puedes ponerlo de nuevo hasta el { $until }.
taken-out-put-back = Ponerlo de nuevo
taken-out-put-back-label = Ponerlo de nuevo: { $what }
taken-out-waits = Espera a que se ponga de nuevo.
taken-out-back = Se puso de nuevo.
taken-out-back-by = { $name } lo puso de nuevo el { $when }.
taken-out-gone = Ya no está.
said-part-taken-out = Está quitado. Durante un día puedes ponerlo de nuevo.

## Lo que se cambió

history-title = Lo que se cambió
history-text = Cambies lo que cambies aquí, se guarda lo que había antes.
history-changes = Lo que había antes
history-none = Todavía no se cambió nada.
history-by = { $name } cambió esto el { $when }.
mended-times = De qué hora a qué hora
words-again = Usar de nuevo estas palabras
words-again-label = Usar de nuevo estas palabras: { $when }
words-again-text = Las palabras de entonces están en el formulario de abajo. Cuentan cuando las guardas.
words-emptied = Se vaciaron las líneas.

## Lo que se aprendió

lesson-title = ¿Qué aprendiste?
lesson-text = Tres líneas para ti y tu equipo. Quedan con la reunión y las encuentras de nuevo.
lesson-tried = ¿Qué probamos?
lesson-happened = ¿Qué pasó?
lesson-learned = ¿Qué aprendimos?
lesson-last = Lo que aprendiste el { $date }
lessons-title = Lo que aprendiste
lessons-text = Lo que probaste en las reuniones, lo que pasó y lo que aprendiste de ello.
lessons-find = Buscar palabras
lessons-none = Todavía no hay nada. Después de una reunión, escribe tres líneas debajo de sus notas.
lessons-none-found = Nada tiene estas palabras.

## Las reuniones de un grupo, para quien lo acompaña

member-meetings-title = Reuniones a las que vino
member-meetings-none = Nadie ha marcado todavía a este grupo en una reunión.
member-meetings-came =
    { $n ->
        [one] { $title }: vino a { $came } de la única reunión hasta ahora.
       *[other] { $title }: vino a { $came } de las últimas { $n } reuniones.
    }
member-meetings-earlier =
    { $n ->
        [one] Una reunión anterior
       *[other] { $n } reuniones anteriores
    }

## Listas largas

turnout-more-groups =
    { $n ->
        [one] Un grupo más
       *[other] { $n } grupos más
    }
