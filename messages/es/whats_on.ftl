# Qué hay en una red, y qué grupos acogen a las personas que otros envían.

## Qué hay

whats-on-title = Qué hay
whats-on-text = Lo que hay en las próximas semanas, día a día, y a lo que se puede ir.
whats-on-from-to = Del { $from } al { $to }
whats-on-earlier = Las dos semanas anteriores
whats-on-later = Las dos semanas siguientes
whats-on-none = Nadie ha dicho que haya nada en estas dos semanas.
whats-on-all = Lo más nuevo, también lo terminado
whats-on-own = Lo de ustedes, también lo terminado
whats-on-no-network = Esto se comparte en una red, y ustedes no comparten nada aquí.
side-event = Qué hay
event-new = Decir qué hay
event-what-hint = Por ejemplo: Comida para todo el mundo. O: Arreglar bicicletas entre todos.
event-day = Día
event-day-hint = Por ejemplo, 3 de marzo de 2027 o 3/3/27. Si es cada semana, es el primer día, o nada.
event-week-days = Cada semana, los
event-conditions-hint = Por ejemplo: traer una taza, o llamar antes de venir.
event-until-hint = El último día. Si es un solo día, nada. Si es cada semana y no se dice nada, vale tres meses.

## Cuándo y dónde

week-day-monday = lunes
week-day-tuesday = martes
week-day-wednesday = miércoles
week-day-thursday = jueves
week-day-friday = viernes
week-day-saturday = sábado
week-day-sunday = domingo
week-day-and-date = { $weekday }, { $date }
when-hours = De qué hora a qué hora
when-hours-hint = Por ejemplo: de 12 a 2.
when-place = Dónde
when-from = desde el { $date }
for-age = edad: { $age }
ask-when = Cuándo
reach-ticked-hint = Un nombre y un número o una dirección. Los grupos lo leen si se marca la línea de abajo.

## Quién acoge a quién

referrals-title = Quién acoge a quién
referrals-text = Qué grupos acogen a las personas que se les envían, por barrio y día.
referrals-none = Ningún grupo acoge a personas para lo que has elegido.
referrals-all = Lo más nuevo, también lo terminado
referrals-own = Lo de ustedes, también lo terminado
side-referral = Acoge a personas
referral-new = Decir a quién se acoge
referral-what = ¿A quién se acoge?
referral-what-hint = Por ejemplo: familias que necesitan comida esta semana.
referral-week-days = Estos días
referral-week-days-hint = Si no se marca ninguno, vale cualquier día.
referral-conditions-hint = Por ejemplo: con una carta de un médico, o sin carta.
referral-kind-hint = Qué recibe la gente allí. Si nada de esto encaja, elijan «Otra cosa».
referral-between = Antes de enviar a alguien, pregunten a quien facilita la red. Sabe cómo contactar con este grupo.
referral-place = Barrio
referral-everywhere = Todos los barrios
referral-no-day = Cualquier día
referral-day = Día de la semana
referral-any-day = Todos los días
referral-any-place = Todos los barrios
