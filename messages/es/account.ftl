# Setting up, signing in, joining, and what Good Measure is.

## Setting up

empty-title = Good Measure está listo para prepararlo
empty-text = La persona que lo puso en marcha tiene un enlace en su pantalla. Abre ese enlace una vez para crear la primera cuenta.
look-title = O mire primero cómo es
look-text = Vea un grupo inventado con dos revisiones y un plan. Vuelva a este enlace cuando quiera empezar con el suyo.
look-button = Mirar
set-up-title = Vamos a preparar Good Measure
set-up-text = Se tarda dos minutos. Tendrás una cuenta, y después podrás invitar a más personas.
set-up-kind = ¿Para quién es?
set-up-group = Un grupo
set-up-group-hint = Llevas una despensa solidaria, un banco de alimentos, un grupo vecinal o algo parecido.
set-up-network = Una red de grupos
set-up-network-hint = Apoyas a varios grupos. Los añades y le das un enlace a cada uno.
set-up-place = Nombre de tu grupo o red
set-up-place-hint = Como lo conoce la gente, por ejemplo, despensa de Mill Lane.
set-up-button = Empezar
your-name = Tu nombre
your-name-hint = Como te llaman aquí las demás personas.
sign-in-name = Correo electrónico o nombre de usuario
sign-in-name-new-hint = Lo usas para entrar. Nunca enviamos nada ahí.
password = Contraseña
password-new-hint = Al menos 12 caracteres. Tres palabras que no tienen nada que ver entre sí son fáciles de recordar.

## Signing in and out

sign-in-title = Entrar
sign-in-text = Entra para seguir con tu trabajo aquí.
sign-in-button = Entrar
sign-in-forgot = ¿No recuerdas tu contraseña? Pregunta a alguien que trabaje aquí contigo: puede crear un enlace para ti, en «Su gente». Si nadie puede, pregunta a la persona que lleva este servidor.
sign-in-elsewhere = Si antes entraste con tu contraseña en otro teléfono u ordenador, ese todavía puede dejarte entrar.
draft-title = Qué bien que hayas vuelto. Lo que escribiste sigue aquí
draft-text = Pulsa el botón para guardarlo.
draft-button = Guardar lo que escribí
draft-leave = Dejarlo, no guardar
draft-of-another-title = Aquí esperan las palabras de otra persona
draft-of = { $name } había entrado aquí antes que tú, y lo que se escribió entonces puede ser suyo. Todavía no está guardado y no se te muestra. Si sigues sin ello, puede perderse.
draft-of-another = Otra persona había entrado aquí antes que tú, y lo que se escribió entonces puede ser suyo. Todavía no está guardado y no se te muestra. Si sigues sin ello, puede perderse.
draft-let = Que entre { $name } y lo guarde
draft-let-another = Que entre esa persona y lo guarde
draft-mine = Lo escribí yo: guardarlo
draft-without = Seguir sin ello
account-title = Tu cuenta
account-password-title = Cambiar tu contraseña
account-text = Elige aquí una contraseña nueva. Aquí tu sesión sigue abierta, y se cierra en todos los demás sitios.
account-button = Cambiar la contraseña
password-present = Tu contraseña de ahora
password-show = Mostrar lo que escribo
password-new = Contraseña nueva
join-title = Unirse a { $group }
join-text = { $name } te pide que ayudes a llevar { $group } en Good Measure.
join-as = Has entrado como { $name }. Se añadirá a tu cuenta.
join-have-account = ¿Ya tienes una cuenta?
join-button = Unirme
join-until = Este enlace sirve hasta el { $date }.

## Groups

invitation-title = Aquí está el enlace
invitation-text = Envía el enlace o muestra el cuadrado. Sirve una sola vez, hasta el { $date }. Cópialo ahora: no lo verás otra vez, pero siempre puedes crear uno nuevo.
invitation-support-title = Aquí hay un enlace para una persona que acompañe contigo
invitation-support-text = Quien lo abra ve todo lo que los grupos comparten contigo y habla con ellos como tú. Vale dos semanas y para una persona. Se muestra solo esta vez.
invitation-bring-title = Aquí hay un enlace para un grupo
invitation-bring-text = Trae un grupo a tu red. Ves su nombre y quién lo lleva, y nada más hasta que el grupo lo diga. Vale dos semanas. Se muestra solo esta vez.
invitation-code = El mismo enlace, como código para escanear
invitation-copy = Copiar el enlace
invitation-copied = Copiado
invitation-type = O escribe este código en { $address }:
invite-until = ¿Hasta cuándo se puede usar?
invite-until-hint = Un día de aquí a un año.
invite-until-more = Sirve durante tres meses. Elegir otro día

## About

about-title = Acerca de Good Measure
about-text = Good Measure ayuda a los grupos comunitarios a mirar cómo trabajan, elegir qué hacer después y ver qué cambia. Está hecho para usarse en un teléfono, en una sala llena de gente, por personas con poco tiempo.
about-keeps-title = Qué guarda
about-keeps = Lo que escribes aquí es tuyo y de tu gente. Se queda en este servidor. No se envía nada a nadie más, no se cuenta nada y no hay anuncios. Una pequeña cookie mantiene tu sesión abierta, otra recuerda tu idioma y otra deja entrar a este dispositivo cuando extraños prueban contraseñas con tu nombre. Puedes borrar tu cuenta en «Tu cuenta», y todo lo que escribieron juntos en «Su gente».
about-clock-title = Qué día es
about-clock = Según el reloj de este servidor son: { $moment }. Ese reloj dice cuándo empieza un día y, por eso, cuándo se ha pasado la fecha de algo.
about-clock-zone = Según el reloj de este servidor, que va con la hora de { $zone }, son: { $moment }. Ese reloj dice cuándo empieza un día y, por eso, cuándo se ha pasado la fecha de algo.
about-access-title = Para todas las personas
about-access = Todas las páginas están hechas para usarse solo con el teclado, con un lector de pantalla, con letra grande y sin JavaScript. Si algo no te funciona, por favor, díselo a la persona que lleva este servidor.
about-licence-title = De uso libre
about-licence = El programa es software libre, con licencia MIT o Apache 2.0. Los cuestionarios se pueden compartir y cambiar con la licencia Creative Commons Atribución 4.0.

## The register of a network, and what a group says of itself

join-support-title = Acompañar { $network }
join-support-text = { $name } te pide que acompañen juntos los grupos de { $network }. Verás lo que estos grupos comparten.
join-support-button = Sí, lo haré
join-bring-title = Entrar en { $network }
join-bring-text = { $name } los invita a { $network }. Conservan todo lo que han escrito. Verán su nombre y quiénes son, y nada más hasta que lo digan.
join-bring-which = ¿Quién entra?
join-bring-none = No llevas aquí nada que pueda entrar. Pide a quien lo lleve que abra este enlace.
join-bring-button = Traerlo

## Those who left

farewell-title = Donde ya no estás
farewell-about = Cada aviso queda aquí hasta que digas que lo has leído.
farewell-none = Aquí no te espera nada.
farewell-on = Seguir
farewell-put-away = Ya lo he leído
farewell-taken-out = Ya no llevas { $group }: { $name } te dio de baja el { $date }. Lo que escribiste queda allí.
farewell-left = Dejaste { $group } el { $date }. Lo que escribiste queda allí. Gracias por todo lo que hiciste.
farewell-network = Ya no acompañas { $network }: la dejaste el { $date }. Lo que escribiste a sus grupos queda con ellos. Gracias por todo lo que hiciste.
farewell-ask = Ahora nadie lo lleva. ¿Pueden las personas que acompañan su red pasarlo a alguien nuevo? Esa persona leería todo lo escrito. Si no respondes, podrán hacerlo desde el { $date }.
farewell-ask-open = Ahora nadie lo lleva, y las personas que acompañan su red pueden pasarlo a alguien nuevo, que leería todo lo escrito. ¿Te parece bien?
farewell-kept = Dijiste que no debía pasar a otras manos, así que no se puede invitar a nadie nuevo. Todavía puedes decir que sí.
farewell-yes = Sí, que pase a alguien nuevo
farewell-no = No, por favor

## Borrar la propia cuenta

erase-link = Borrar mi cuenta
erase-title = Borrar tu cuenta
erase-about = Aquí puedes dejar Good Measure para siempre. Lee antes lo que desaparece y lo que queda.
erase-goes-title = Lo que desaparece
erase-goes = Tu cuenta, con tu nombre, tu nombre de acceso y tu contraseña. Se cierra tu sesión en todas partes. Los enlaces que creaste, para invitar o para un calendario, dejan de funcionar.
erase-stays-title = Lo que queda
erase-stays = Lo que escribiste queda donde está, pero sin tu nombre: en su lugar se lee «alguien que ya no está». Si alguien escribió tu nombre en un texto, por ejemplo como responsable de una acción, no podemos saberlo y queda. Pide antes a tu gente que lo cambie.
erase-later = Esperamos un día antes de hacerlo. Hasta entonces puedes cambiar de idea: entra y conserva tu cuenta.
erase-password = Tu contraseña
erase-password-hint = Para que nadie más pueda hacerlo.
erase-button = Borrar mi cuenta
erase-back = No, conservar mi cuenta
erase-alone = Solo tú acompañas { $network }. Invita allí primero a alguien, y entonces puedes irte.
erase-asked-title = Tu cuenta está a punto de borrarse
erase-asked = Nos pediste que borráramos tu cuenta. Lo haremos después del { $when }. Hasta entonces todo funciona como antes.
erase-keep = Conservar mi cuenta
erase-go-on = Seguir por ahora

## A new password for whoever forgot theirs

new-password-title = Elige una contraseña nueva
new-password-text = Este enlace es para { $name }. Sirve una sola vez. Cuando hayas elegido, tu sesión queda abierta aquí y se cierra en todos los demás sitios.
new-password-button = Usar esta contraseña
password-news-title = Tienes una contraseña nueva
password-news-text = Si fuiste tú, todo está bien. Si no, elige ahora otra contraseña y habla con quienes trabajan aquí contigo, o con la persona que lleva este servidor.
password-news-mine = Fui yo
password-news-change = Elegir otra contraseña
password-told = El { $when } se eligió una contraseña nueva para ti, con un enlace que creó { $name }.
password-told-owner = El { $when } se eligió una contraseña nueva para ti, con un enlace de la persona que lleva este servidor.
password-used = El { $when } { $person } recibió una contraseña nueva, con un enlace que creó { $name }.
password-used-owner = El { $when } { $person } recibió una contraseña nueva, con un enlace de la persona que lleva este servidor.
password-out = El { $when } { $name } creó un enlace con el que { $person } puede elegir una contraseña nueva. Sirve una sola vez, hasta el { $until }.
password-out-owner = El { $when } la persona que lleva este servidor creó un enlace con el que { $person } puede elegir una contraseña nueva. Sirve una sola vez, hasta el { $until }.
invitation-password-text = Dáselo a la persona para la que es, y a nadie más: quien lo tenga puede entrar. Sirve una sola vez, durante un día. Por seguridad, solo se muestra ahora.
