# Metas de una red, y lo que su informe cuenta además de las revisiones: reuniones, quién vino, personas, voces.

## Metas

targets-title = Metas
targets-text = Lo que prometiste para un período, como 12 reuniones al año. Un informe pone cada meta junto a lo que resultó.
targets-none = Todavía no hay ninguna meta.
targets-new = Añadir una meta
targets-add = Añadir esta meta
target-kind = ¿Para qué es la meta?
target-meetings = Reuniones celebradas
target-groups = Grupos que vinieron, cada uno contado una vez
target-average = Grupos en cada reunión, de media
target-own = Otra cosa
target-what = Si es otra cosa, ¿qué es?
target-what-hint = Por ejemplo: Seminarios con nuestros socios.
target-series = ¿Qué reuniones cuentan?
target-all-series = Todas las reuniones
target-wanted = Meta
target-from-hint = Por ejemplo 1 de enero de 2026, o 1/1/26.
target-came = Si es otra cosa, ¿cuántos resultaron?
target-came-hint = Las reuniones y los grupos se cuentan solos.
target-column = Qué
target-period = Desde y hasta
target-came-column = Lo que resultó
target-state = Hasta ahora
target-series-column = Serie
target-reached = alcanzada
target-under-way = en marcha
target-missed = no alcanzada
target-unknown = sin anotar todavía
target-change = Cambiar una meta

## En un informe

report-fact-targets = Metas y lo que resultó
report-fact-meetings = Reuniones y los grupos a los que llegaron
report-fact-attendance = Cuántos vinieron, junto al año anterior
report-fact-promises = Promesas, y cómo están
report-fact-asks = Peticiones, y cuántas se atendieron
report-fact-people = Personas a las que se llega, voluntariado y sus horas
report-fact-voices = Lo que dicen las personas que vienen
report-targets =
    { $n ->
        [one] Se alcanzó { $done } de 1 meta
       *[other] Se alcanzaron { $done } de { $n } metas
    }
report-targets-none = No hay ninguna meta para este período.
report-meetings = Reuniones: { $planned } previstas, { $done } celebradas, { $down } no celebradas
report-meetings-none = No se previó ninguna reunión para este período.
report-reached =
    { $n ->
        [one] { $part } de 1 grupo vino a una reunión.
       *[other] { $part } de { $n } grupos vinieron al menos a una reunión. Cada uno se cuenta una vez.
    }
report-reached-left =
    { $n ->
        [one] Vino un grupo más, que después dejó la red.
       *[other] Vinieron { $n } grupos más, que después dejaron la red.
    }
report-attendance = Cuántos grupos vinieron
report-attendance-none = En este período no se celebró ninguna reunión, así que no hay nada que contar.
report-representatives-none = Nadie habló por la red en un órgano en este periodo.
report-promises-none = En este periodo no se prometió nada ni venció ninguna promesa.
report-asks-none = En este periodo no se pidió nada.
report-asks =
    { $n ->
        [one] Se atendió { $part } de 1 petición.
       *[other] Se atendieron { $part } de { $n } peticiones.
    }
report-people = Personas y voluntariado
report-people-none = Ningún grupo nos deja leer esto todavía.
report-people-reached = Personas a las que se llega en una semana normal
report-people-told =
    { $n ->
        [one] Nos lo dijo { $part } de 1 grupo.
       *[other] Nos lo dijeron { $part } de { $n } grupos.
    }
report-people-what = Lo que dicen los grupos
report-people-sum = En total
report-people-groups = Grupos que nos lo dijeron
report-people-of = Grupos de la red
report-voices =
    { $n ->
        [one] { $part } de 1 grupo preguntó a las personas en este período y nos deja leer lo que dijeron.
       *[other] { $part } de { $n } grupos preguntaron a las personas en este período y nos dejan leer lo que dijeron.
    }
report-few-voices = Menos de { $n } grupos preguntaron a las personas en este período y nos dejan leer lo que dijeron. Son muy pocos para mostrarlo.
report-how-record = Las metas, las reuniones y quién vino son el registro propio de esta red. No se supone nada.
report-how-written = Representantes, promesas y peticiones se cuentan como los anotó esta red. Las promesas aparecen como están hoy, con lo que dice quien prometió.
report-how-average = Una media es de todas las reuniones celebradas de una serie. Se pone junto a los mismos días de un año antes.
report-how-people = Las personas y el voluntariado son lo que los grupos dicen hoy de sí mismos y dejan leer a esta red. De los demás no se supone nada.
report-how-voices = Lo que dicen las personas es la suma de los recuentos que los grupos dejan leer a esta red. No contiene ningún texto.

## Un informe que cualquiera puede leer

public-report-title = Una página pública
public-report-text = Quien tenga el enlace puede leer el informe tal como está ahora. No cambia por sí solo. A los buscadores se les pide que lo dejen fuera.
public-report-no-names = No hemos encontrado en él el nombre de ningún grupo tuyo. Mira tú si hay nombres de personas.
public-report-names =
    { $n ->
        [one] En él se nombra a este grupo:
       *[other] En él se nombra a estos { $n } grupos:
    }
public-report-consent = Quien aparece nombrado ha dicho que sí, o no se nombra a nadie
public-report-make = Hacer una página pública
public-report-made = La página está lista
public-report-made-text = Copia el enlace ahora: no se vuelve a mostrar. La página se puede leer hasta que alguien de tu red la pare.
public-report-pages = Páginas de este informe
public-report-by = Hecha pública por { $name }, { $when }
public-report-stop = Parar esta página
public-report-stopped = Parada el { $date }
public-report-as-of = Esto es lo que decía el informe el { $date }. No cambia por sí solo.
