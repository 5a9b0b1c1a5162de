# Una carta de compromisos: lo que un grupo promete a quienes acuden a él; y un cartel de lo que dijeron y lo que se hizo.

home-charter = Lo que prometemos
charter-title = Nuestra carta de compromisos
charter-text = Lo que prometen a las personas que vienen. Imprímanla y pónganla donde puedan leerla.
charter-lead = A toda persona que viene le prometemos:
charter-tell-us = Si no cumplimos algo de esto, díganoslo, por favor. Queremos saberlo.
charter-days = Hecha el { $made }. La revisamos de nuevo el { $again }.
charter-pdf = Descargar la carta para imprimir (PDF)
charter-docx = Descargar la carta para editar (Word)
charter-change = Cambiar nuestros compromisos
charter-change-title = Cambiar nuestros compromisos
charter-leave = Volver a nuestra carta

## Con qué palabras

charter-words-text = Elijan unas pocas cosas que puedan prometer a quienes vienen, y díganlas con sus propias palabras. Más valen cinco o seis compromisos cumplidos que veinte.
charter-from = Los compromisos de abajo salen de «{ $title }».
charter-from-audit = Los compromisos de abajo salen de «{ $title }» y de lo que acordaron el { $date }.
charter-promises = Compromisos
charter-words = Nuestro compromiso, con nuestras palabras
charter-why-level = Aquí acordaron «{ $level }».
charter-why-action = Están trabajando en ello: «{ $what }»
charter-more =
    { $n ->
        [one] Uno más que podrían prometer
       *[other] { $n } más que podrían prometer
    }
charter-own = Algo más que prometemos
charter-own-hint = Un compromiso en cada línea.
charter-again-on = ¿Cuándo la revisarán de nuevo?
charter-again-on-hint = Seis meses es un buen plazo. Por ejemplo 1 de junio de 2031, o 1/6/2031.
charter-save = Guardar nuestra carta
charter-theirs = { $name } guardó esto mientras tanto
charter-other-source = Añadir compromisos de otro cuestionario
charter-other-source-text = Lo que han elegido hasta ahora va con ustedes. No se guarda nada hasta que pulsen «Guardar nuestra carta».

## Revisarla de nuevo

charter-due = Ya toca revisar su carta
charter-due-text = Dijeron que por estas fechas revisarían sus compromisos. Bastan unas pocas personas y media hora.
charter-look-now = Revisar nuestros compromisos
charter-look = Revisar de nuevo nuestra carta
charter-look-text = Lean cada compromiso en voz alta y digan con sinceridad cómo va. «Todavía no» es una buena respuesta cuando es verdad.
charter-verdict = Cómo va
promise-kept = Lo cumplimos
promise-partly = En parte
promise-not-yet = Todavía no
charter-note = ¿Por qué lo dicen?
charter-next-on = ¿Cuándo la revisarán la próxima vez?
charter-renew = Guardar y seguir con los mismos compromisos
charter-reword = Guardar y cambiar nuestros compromisos
charter-left-over = Escribieron esto sobre compromisos que alguien quitó mientras tanto
charter-looks = Cuándo la revisamos
charter-looked = { $date }, lo anotó { $name }
said-charter-saved = Su carta está guardada.
said-charter-looked-at = Lo que dijeron queda guardado, con su fecha.

## Un cartel: Ustedes dijeron, nosotros hicimos

you-said-title = Ustedes dijeron, nosotros hicimos
you-said-link = Hacer un cartel: ustedes dijeron, nosotros hicimos
you-said-text = Un cartel que muestra a la gente lo que cambió gracias a lo que les contó. Elijan qué poner en él, sin nombres, e imprímanlo.
you-said-lead = Lo que ha cambiado aquí
you-said-on = En el cartel
you-said-said = Ustedes dijeron
you-said-did = Nosotros hicimos
you-said-done = Lo que terminaron { $time }
you-said-nothing = En este tiempo no se terminó nada de su plan. Abajo pueden añadir líneas de todos modos.
you-said-quarter = en los últimos tres meses
you-said-half-year = en los últimos seis meses
you-said-year = en el último año
you-said-ever = en cualquier momento
you-said-other-time = Mostrar lo que terminaron
you-said-own = Añadir líneas propias
you-said-own-text = Lo que la gente les dijo en la mesa del té, en una nota o al pasar. Dejen vacía la línea que no necesiten.
you-said-line = Línea { $n }
you-said-closing = Una frase al final
you-said-closing-hint = Un agradecimiento, o cómo puede la gente contarles más.
you-said-thanks = Gracias por decírnoslo. Sigan haciéndolo, por favor.
you-said-make = Hacer el cartel
you-said-made = Su cartel está listo
you-said-pdf = Descargar el cartel para imprimir (PDF)
you-said-docx = Descargar el cartel para editar (Word)
you-said-next = Cuéntennos más. No se pide el nombre.
said-poster-made = Su cartel está hecho. Lo que escribieron queda guardado para el próximo.
