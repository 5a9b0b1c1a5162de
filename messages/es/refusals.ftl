# When something does not work: what happened, and a way on.

## When something does not work

stop-title = Eso no ha funcionado
stop-not-found = Aquí no hay nada
stop-removed = Esto se quitó
stop-kept = Esto se queda
stop-link-spent = Este enlace ya no se puede usar
stop-set-up-done = Good Measure ya está preparado
stop-look-around-over = Ya no se puede mirar lo inventado
stop-home = Ir al inicio
fault-title = Algo nuestro se ha roto
fault-text = Es cosa nuestra, no tuya. Lo que habías guardado antes está a salvo. Por favor, vuelve a probar en un minuto.
ready-not = Good Measure no puede escribir ahora en su base de datos, así que no se puede guardar nada de lo que se envíe. Mire si el disco está lleno y si la base de datos funciona. El registro dice más.
kept-title = Lo que escribió sigue aquí
kept-of-another = Esto se escribió mientras había entrado otra persona
kept-again = Probar otra vez
fault-reference = Si vuelve a pasar, díselo a la persona que lleva este servidor, con este número: { $reference }
error-not-found = Puede que la dirección sea antigua o tenga algo mal escrito, o que sea de otras personas. Vuelve a empezar desde tu propia página.
error-sign-in-first = Por favor, entra primero.
error-sign-in-mismatch = Ese nombre y esa contraseña no van juntos. Mira si hay algo mal escrito y vuelve a probar.
error-password-mismatch = Esa no es su contraseña actual. Revise si hay un error y pruebe otra vez.
error-too-many-tries =
    { $n ->
        [one] Han sido muchos intentos. Por favor, espera un minuto y vuelve a probar.
       *[other] Han sido muchos intentos. Por favor, espera { $n } minutos y vuelve a probar.
    }
error-link-spent = Ya se usó antes o es demasiado antiguo. Pide uno nuevo a la persona que te lo dio, o entra.
error-password-by-owner = Aquí solo puede ayudar la persona que lleva este servidor. Tú puedes hacerlo por alguien que esté aquí contigo y en ningún otro sitio; esta cuenta puede estar también en otro sitio, o a punto de irse.
error-set-up-done = Este enlace ya cumplió su función. Si tienes una cuenta, entra. Si no, pide un enlace para ti a alguien que ya esté aquí.
error-look-around-over = Aquí ya hay gente de verdad, así que lo inventado se ha cerrado. Si tienes una cuenta, entra. Si no, pide un enlace para ti a alguien que ya esté aquí.
error-made-up-person = Has entrado con un nombre inventado que otras personas también pueden usar, y este enlace lleva a gente de verdad. Sal primero y después abre el enlace otra vez.
error-needed = Por favor, rellena esto.
error-too-long = Esto es demasiado largo. Por favor, que no pase de { $n } caracteres.
error-sign-in-name-shape = Usa solo letras, números y los signos @ . _ - +, y al menos dos de ellos en total.
error-sign-in-name-taken = Alguien ya tiene este nombre. Elige otro, o entra si eres tú.
error-password-short = Por favor, haz la contraseña más larga: al menos { $n } caracteres. Tres palabras que no tienen nada que ver entre sí funcionan bien.
error-busy = Mucha gente está entrando en este momento. No has hecho nada mal: por favor, escribe tu contraseña y pulsa el botón otra vez dentro de unos segundos.
error-password-common = Esta contraseña es fácil de adivinar, también con números o signos al final. Por favor, junta tres o cuatro palabras que no tengan nada que ver entre sí.
error-password-names = Esta contraseña está hecha de nombres que aparecen en la página, y otras personas podrían adivinarla. Por favor, junta tres o cuatro palabras que no tengan nada que ver entre sí.
error-date-unreadable = No hemos podido leer esta fecha. Escríbanla así: 12 de diciembre de 2026, el próximo viernes, en 2 semanas o 21/11/2026.
error-date-missing = No hay { $day } de { $month } de { $year }: ese mes tiene { $n } días. Por favor, miren el día otra vez.
error-days-differ = Aquí hay dos días distintos. Dejen el que quieren decir y borren el otro.
error-date-ahead = Este día aún no ha llegado. Si es lo que quieren, marquen la casilla de abajo y pulsen otra vez.
error-date-out-of-range = Falta más de un año para este día. Por favor, elige uno más cercano.
error-choose-one = Por favor, elige una opción.
error-choose-kind = Digan de qué se trata. Si nada de esto encaja, elijan «Otra cosa».
error-choose-principle = Por favor, elige al menos una parte para mirar.
error-say-why = Por favor, di en pocas palabras por qué no es para ustedes. Tu respuesta está guardada.
error-audit-closed = Esta revisión está cerrada, así que la respuesta no se guardó. Puedes abrirla otra vez primero.
error-audit-removed = Alguien de ustedes quitó esta revisión. Espera un día y se puede recuperar. Hasta entonces no se puede escribir aquí.
error-action-removed = Alguien de ustedes quitó esta acción. Espera un día y se puede recuperar. Hasta entonces no se puede escribir aquí.
error-audit-kept = Esta revisión se cerró una vez y otras personas pueden haberla leído, así que se queda en su historia. Si algo no está bien, ábranla otra vez y cámbienlo.
error-action-kept = Ya se dijo algo de esta acción, u otras personas la conocen, así que se queda en su historia. Si no va a hacerse, digan que la dejan.
error-removed-for-good = Esto se quitó hace más de un día y ya no existe.
error-typed-by-another = Otra persona había entrado cuando se abrió esta página, así que lo escrito puede ser suyo. No se guarda con tu nombre, y sigue aquí.
error-nothing-answered = Todavía no hay ninguna respuesta. Respondan al menos a una frase y después cierren.
error-unsettled = Dos personas dieron respuestas distintas y nadie las ha resuelto todavía. Mírenlas primero, por favor.
error-changed-meanwhile = Esto se guardó mientras tanto: lo hizo otra persona, o fue en otra pestaña. Aquí están los dos textos: mira lo que se guardó, cambia el tuyo si quieres y vuelve a guardar.
error-too-much = Era más texto del que podemos recibir de una vez. Vuelve atrás, acórtalo un poco y prueba otra vez.
error-not-arrived = Lo que enviaste no nos llegó entero: la conexión era demasiado lenta o se cortó. No se ha cambiado nada. Vuelve atrás, donde quizá siga lo que escribiste, y prueba otra vez.
error-too-many-files = Ahora mismo se están descargando muchos archivos y el tuyo tiene que esperar. Prueba otra vez dentro de medio minuto.
error-other-site = Esto vino de otro sitio web, así que no lo hicimos. Vuelve a empezar desde tu propia página.
error-garbled = Algo del formulario se mezcló por el camino. Por favor, vuelve atrás y prueba otra vez.
closed-note = Esta revisión está cerrada. Aquí pueden leer la respuesta. Para cambiarla, abran la revisión otra vez.
plan-open = Lo que estamos haciendo
close-early = Han mirado { $done } de { $n }. Pueden cerrar ahora, pero los resultados estarán casi vacíos. También pueden volver otro día.
error-date-past = Este día ya pasó. Si es lo que quieren, marquen la casilla de abajo y guarden otra vez.
error-action-closed = Esto está terminado. Primero pueden abrirlo otra vez. Lo que escribieron está abajo.

## What comes round

error-day-gone = Este día ya pasó. Elijan uno que esté por venir.
error-day-to-come = Este día aún no ha llegado. Escribe uno hasta hoy.
error-days-turned = El último día es anterior al primero. Mira los dos, por favor.
error-no-day = Di qué día es, o qué días de la semana, por favor.
error-never-on = Ninguno de estos días llega antes de que termine. Miren los días y el último día.
error-number-needed = Escribe un número entero de 1 o más, por ejemplo 12.
error-time-unreadable = No podemos leer esta hora. Escríbela así: 18:30 o 6.30 pm.
error-times-turned = La reunión acabaría antes de empezar. Mira las dos horas, por favor.
error-door-shut = Este enlace solo se abre el día de la reunión.
error-report-stopped = Este informe no es público, o ya no lo es. Pregunta a quien te dio el enlace.
error-names-not-asked = Primero busca nombres. Después marca esto, o quita los nombres.
error-group-known = Ya tienes un grupo con este nombre. Si es otro, marca la casilla de abajo y vuelve a pulsar.
error-document-known = Otro documento tiene este nombre. Ponle otro.
error-document-kept = Hay algo prometido en él o dicho de él. Quita eso primero; un día después puede irse el documento.
error-draft-over = Ya no es un borrador y no admite más comentarios. Sus palabras siguen aquí, para que puedan enviarlas de otro modo.
error-file-missing = Elige un archivo, por favor.
error-file-empty = No hay nada en este archivo.
error-file-too-large = Este archivo pasa de 2 megabytes. Hazlo más pequeño o pon un enlace.
error-file-unknown = No podemos recibir este archivo, o no es lo que dice su nombre. Guárdalo como PDF y elige ese.
error-not-shown = Puede que hayan cambiado lo que comparten contigo, o que la revisión esté abierta otra vez. Es su decisión.

## Reviews, for facilitators

error-not-shared = Ya no comparten esto, así que nadie lo leería. Compártanlo otra vez si quieren responder.
error-asked-first = Primero se pregunta a la última persona responsable si puede haber alguien nuevo. La página dice desde cuándo puedes invitar a alguien.

## Bringing a list of groups into a network

error-list-nothing = Elige un archivo o pega una lista, por favor.
error-list-kind = No hay una lista que podamos leer en este archivo. Ábrelo en tu hoja de cálculo, guárdalo como .xlsx o CSV y tráelo.
error-list-locked = Este archivo está protegido con una contraseña. Ábrelo, guárdalo sin ella y tráelo.
error-list-old = Este es un libro de Excel del tipo antiguo (.xls). Ábrelo, elige Archivo, Guardar como y .xlsx, y tráelo.
error-list-numbers = Este es un archivo de Numbers. Ábrelo en Numbers, elige Archivo, Exportar a, Excel, y tráelo.
error-list-packed = Esta es una carpeta comprimida. Ábrela y trae la lista que hay dentro.
error-list-too-hard = Leer este archivo cuesta más trabajo del que podemos hacer de una vez. Copia las filas que necesitas en una hoja nueva, guárdala como .xlsx y tráela.
error-list-page = Esto es una página web sin una tabla que podamos leer. Ábrela en tu hoja de cálculo, guárdala como .xlsx y tráela.
error-list-pdf = Esto es un PDF, y de un PDF no se puede leer una lista. Copia la tabla y pégala abajo, o pídela como hoja de cálculo.
error-list-picture = Esto es una imagen, y de una imagen no se puede leer una lista. Copia los nombres y pégalos abajo.
error-list-document = Esto es una carta o una presentación, no una hoja de cálculo. Copia la tabla y pégala abajo.
error-list-broken = Este archivo está dañado y no pudimos leerlo. Ábrelo en tu hoja de cálculo, guárdalo de nuevo y tráelo.
error-list-empty = No hay nada en esta lista. Si los grupos están en una hoja oculta, muéstrala, guarda y trae el archivo otra vez.
error-list-too-long = Podemos leer { $n } grupos a la vez, y esta lista tiene más filas. Tráela por partes, por favor.
error-list-in-turn = Se están leyendo otras listas en este momento. Pulsa el botón otra vez en unos segundos, por favor.
error-list-too-large = Esta lista es más grande de lo que podemos leer: un archivo puede tener 10 megabytes. Copia las filas que necesitas en una hoja nueva, guárdala y tráela.
error-list-name-missing = Di qué columna tiene los nombres de los grupos, por favor.
error-list-fact-twice = Otra columna ya es esto. Elígelo para una de las dos.

## The register of a network, and what a group says of itself

error-number-unreadable = Escribe un número entero, como 40. Puedes dejarlo vacío.
error-target-uncounted = Escribe en cada línea, detrás de las palabras, cuántas se prometieron, por ejemplo: Comidas calientes, 1200.
error-too-many = Son más de { $n }. Deja algunas fuera.
error-last-one = Solo tú acompañas esta red. Invita primero a alguien, y entonces puedes irte.
error-code-shape = Un código tiene ocho o doce letras y cifras, como 4KX7 M2PT. Míralo otra vez, por favor.
error-code-unknown = Este código no abre nada ahora. Mira otra vez cada letra o pregunta a quien te lo dio. Un código caduca, y algunos sirven una sola vez.
error-codes-tried = En esta hora se han probado aquí muchos códigos que no abren nada, y este tampoco abre nada. El código correcto funciona en el acto: pregunta a quien lo dio.
error-team-closed = Este equipo no recibe a nadie más por ahora. Pide a quien lleva la revisión que lo abra otra vez.
error-team-full = Ya se ha unido toda la gente que cabe en un equipo. Pregunta a quien lleva la revisión.
error-words-unknown = Estas tres palabras no abren aquí el camino a nadie. Míralas otra vez: las tres, como estaban en el otro dispositivo.
error-words-tried = Hoy se probaron aquí muchas palabras que no abren el camino a nadie. Inténtalo mañana. En el dispositivo donde empezaste puedes seguir ahora.
error-not-on-device = Este dispositivo no te conoce en esta revisión. Con el código de tu equipo, y tus tres palabras si las tienes, vuelves a entrar.
error-answering-over = Tu equipo ya no recoge respuestas, así que esto no se guardó. Lo que escribiste sigue aquí; puedes llevarlo a la conversación.
error-answering-begun = Alguien ya ha contestado por su cuenta, así que la forma de contestar queda como está.
error-round-short = Una ronda está abierta un día por lo menos, para que nadie sepa quién respondió cuándo. Elige mañana o un día posterior.
error-round-long = Una ronda está abierta tres meses como mucho, para que lo que dice la gente sea de un mismo tiempo. Elige un día anterior.
error-round-full = En este momento llegaron muchas respuestas. La tuya sigue aquí: espera un minuto, por favor, y pulsa el botón otra vez.
error-reader-unknown = No sabemos qué grupo es este. Mira cómo escribe su nombre o elige a otra persona. Tiene que estar en una red con vosotros, y alguien tiene que llevarlo.
error-word-differs = Esta no es la palabra que se eligió para esta tableta. Mira si hay un error e inténtalo otra vez.
error-paper-empty = Todavía no has pasado nada de esta hoja. Elige una respuesta o escribe lo que pone en ella.
