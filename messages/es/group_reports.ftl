# Lo que un grupo cuenta de un periodo a quienes le dan dinero.

group-reports-title = Informes para quienes los financian
group-reports-text = Lo que hicieron en un periodo, a partir de lo que escribieron aquí. Ustedes eligen qué cuenta, y nadie lo lee hasta que se lo den.
group-reports-none = Todavía no hay ningún informe. Un informe cuenta dónde están, qué hicieron y qué dicen las personas que vienen.
group-reports-link = Escribir un informe para quien financia
group-report-fact-meetings = Reuniones de su red a las que vinieron
group-report-fact-asks = Lo que pidieron a otros de su red
group-report-fact-people = Personas a las que llegan, voluntariado y sus horas
group-report-fact-audits = Revisiones que hicieron y quién estuvo en la sala
group-report-fact-standings = Dónde están y qué se movió
group-report-fact-actions = Lo que planearon e hicieron
group-report-targets = Lo que prometieron, con números
group-report-targets-hint = Una cosa en cada línea, con cuántas prometieron y cuántas fueron, por ejemplo: Comidas calientes, 1200, 1340. Déjenlo vacío si no prometieron ninguna.
group-report-audits =
    { $n ->
        [0] No se hizo ninguna revisión en este periodo
        [one] Se hizo una revisión
       *[other] Se hicieron { $n } revisiones
    }
group-report-audits-table = Revisiones
group-report-stand-none = En este periodo no cerramos ninguna revisión que se pueda mostrar aquí.
group-report-people-none = Nuestros números todavía no están escritos.
group-report-people-what = Lo que contamos
group-report-people-number = Número
group-report-done = Lo que se hizo
group-report-done-on = Hecho el
group-report-done-what = Qué
group-report-voices-none = En este periodo no se preguntó a nadie, o respondieron muy pocas personas para contarlo.
group-report-meetings =
    { $n ->
        [0] No fuimos a ninguna reunión de nuestra red en este periodo
        [one] Fuimos a una reunión de nuestra red
       *[other] Fuimos a { $n } reuniones de nuestras redes
    }
group-report-how = Estos números son los que escribimos nosotros. No se supone nada.
group-report-how-level = Una posición es el promedio de nuestros niveles. «Todavía no lo sabemos» y «no es para nosotros» nunca entran, y con menos de la mitad de las frases con nivel no hay promedio.
group-report-how-people = Las personas, el voluntariado y las horas son lo que decimos hoy de una semana normal.
group-report-how-voices = Lo que dicen las personas se cuenta sin nombres. Una respuesta se cuenta solo donde respondieron suficientes personas.
group-report-names =
    { $n ->
        [one] En él se nombra a esta persona:
       *[other] En él se nombra a estas { $n } personas:
    }
group-report-no-names = No encontramos ningún nombre de quienes están aquí con ustedes o se ocupan de acciones. Miren ustedes si hay nombres de otras personas.
group-report-made-text = Copien el enlace ahora: no se muestra otra vez. La página se puede leer hasta que alguien de ustedes la cierre.
group-report-last-used = El que usaron la última vez
group-report-said = Lo que dijeron
