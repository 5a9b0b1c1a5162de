# What stands round every page, dates, and words that many pages share.

## Everywhere

product = Good Measure
skip-to-content = Ir al contenido de la página
nav-label = Tus páginas
nav-audits = Nuestras revisiones
nav-plan = Nuestro plan
nav-home = Inicio
nav-account = Tu cuenta
nav-about = Acerca de
language-label = Idioma
asked-only-in = Las preguntas están solo en { $language }.
asked-not-in = Las preguntas todavía no están en español.
language-en = inglés
language-es = español
language-ar = árabe
signed-in-as = Has entrado como { $name }
someone-who-left = alguien que ya no está
sign-out = Terminar y salir
made-up-notice = Este grupo es inventado. Está aquí para mostrar cómo funciona Good Measure.
demo-sign-ins-notice = Este servidor tiene grupos inventados para mirar cómo es. Quien lo preparó conoce los nombres y las contraseñas para entrar en ellos.
draft-notice = Este idioma es un borrador. Puede que algunas palabras no estén bien todavía.
problems-title = Ya casi está. Por favor, mire esto:
## Redes, lo que se comparte y quienes acompañan
nav-network-label = Su red
nav-week = Esta semana
nav-groups = Grupos
nav-reviews = Lecturas
made-up-network-notice = Esta red y sus grupos son inventados. Están aquí para mostrar cómo funciona Good Measure.

## Dates

date-long = { $day } de { $month } de { $year }
date-days = del { $from } al { $to }
list-comma = ,{" "}
title-and-day = { $title }, { $day }
date-moment = { $date }, { $time }
date-hint = Por ejemplo, 12 de diciembre, el próximo viernes o 21/11/2026.
date-hint-past = Por ejemplo, 12 de noviembre, el viernes pasado o 21/11/2026.
day-in-two-weeks = En 2 semanas ({ $date })
day-in-a-month = En 1 mes ({ $date })
day-in-a-quarter = En 3 meses ({ $date })
day-of-our-own = Otro día, o todavía ninguno
day-other = Otro día
day-pick = O elíjanlo en el calendario:
day-in-words = Lo leemos como { $date }.
day-meant = Sí, quiero decir este día: { $date }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
