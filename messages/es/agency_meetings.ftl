# Entidades que vienen a las reuniones, con su nombre y aparte de los grupos.

agencies-came = Entidades que vinieron
attendance-find-agency = Buscar un grupo o una entidad
attendance-none-agency = Ningún grupo y ninguna entidad se llama así. Mira otra vez las letras.
attendance-agencies-text = Se cuentan aparte de tus grupos.
attendance-other-agencies = Personas de otras entidades
attendance-list-agencies = También reconocemos los nombres de tus entidades. Se cuentan aparte de tus grupos.
attendance-list-tick-agencies = Marcar todos
attendance-ticked-agencies =
    { $n ->
        [one] Una entidad está marcada ahora.
       *[other] { $n } entidades están marcadas ahora.
    }
attendance-unknown-agencies =
    { $n ->
        [one] Un nombre no es de ninguno de tus grupos ni entidades. Mira cómo está escrito.
       *[other] { $n } nombres no son de ninguno de tus grupos ni entidades. Mira cómo están escritos.
    }
door-text-agency = Pon esto en la puerta. El día de la reunión, la gente lo escanea y elige su grupo o su entidad. No se guarda nada más.
door-scan-agency = Escanéalo y di de qué grupo o entidad eres.
door-question-agency = ¿De qué grupo o entidad eres?
door-find-agency = Nombre de tu grupo o entidad
door-none-agency = Ningún grupo y ninguna entidad se llama así. Mira otra vez las letras, o díselo a quien está en la puerta.
door-kept-agency = Solo se guarda el grupo o la entidad. Nadie ve quién eres.
agency-meetings-none = Nadie ha marcado todavía a esta entidad en una reunión.
own-meetings-text-agency = Reuniones de sus redes en las que alguien marcó su entidad.
own-meetings-none-agency = Nadie ha marcado todavía su entidad en una reunión.
