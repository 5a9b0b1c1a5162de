# Borradores de documentos de una red, que sus grupos comentan.

drafts-title = Borradores para comentar
drafts-text = Lo que sus redes están escribiendo. Digan qué piensan antes de que quede decidido.
drafts-none = Ahora no hay ningún borrador abierto a comentarios.
drafts-over = Ya no son borradores
drafts-commented =
    { $n ->
        [one] Un comentario suyo
       *[other] { $n } comentarios suyos
    }
drafts-own = Sus comentarios
drafts-own-none = Hasta ahora no han dicho nada.
drafts-comment = ¿Qué les parece?
drafts-comment-hint = Lo leen quienes llevan su red, con el nombre de su grupo. Los demás grupos no.
drafts-send = Enviar el comentario
drafts-change = Cambiar su comentario
drafts-written-down = Lo anotaron por ustedes quienes llevan su red.
drafts-by-group = Lo escribió el propio grupo.
drafts-is-over = Ya no es un borrador y no admite más comentarios.
drafts-groups =
    { $n ->
        [one] Un grupo lo ha comentado: { $names }.
       *[other] { $n } grupos lo han comentado: { $names }.
    }

## Para quien lo escribe

document-new = Empezar un borrador
document-new-text = Empieza por un nombre. Pega el texto o pon un enlace a donde está. Las promesas pueden venir después.
document-words = Qué dice
document-words-hint = Puedes dejarlo vacío y poner un enlace.
document-link = Enlace a donde se lee
documents-unused = Documentos en los que todavía no se promete nada
