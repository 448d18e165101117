# The smaller papers: bulletin, capitalisation sheet, six-month report. The bulletin speaks plainly.
bulletin-kind = Boletín
bulletin-title = Boletín · { $name }
bulletin-met-day = La mesa se reunió el { $date }.
bulletin-met-people =
    { $people ->
        [one] Participó { $people } persona
       *[other] Participaron { $people } personas
    } de { $bodies ->
        [one] { $bodies } institución.
       *[other] { $bodies } instituciones.
    }
bulletin-agreed = Qué se acordó
bulletin-agreed-nothing = En esta sesión no se adoptaron acuerdos.
bulletin-does = Lo hará: { $responsible }
bulletin-does-by = Lo hará: { $responsible }, a más tardar el { $date }
bulletin-by = A más tardar el { $date }
bulletin-more =
    { $count ->
        [one] Y { $count } acuerdo más, que consta en el acta.
       *[other] Y { $count } acuerdos más, que constan en el acta.
    }
bulletin-axes =
    { $count ->
        [one] Prioridad elegida: { $axes }.
       *[other] Prioridades elegidas: { $axes }.
    }
bulletin-done = Qué se cumplió
bulletin-pending = Qué falta
bulletin-owed =
    { $count ->
        [one] Queda { $count } compromiso por cumplir
       *[other] Quedan { $count } compromisos por cumplir
    }{ $late ->
        [0] .
        [one] ; { $late } pasó de su fecha.
       *[other] ; { $late } pasaron de su fecha.
    }
bulletin-owed-none = No queda ningún compromiso por cumplir.
bulletin-next = La mesa vuelve a reunirse el { $date }.

# The capitalisation sheet
sheet-kind = Ficha de capitalización
sheet-title = Ficha de capitalización · { $name }
sheet-experience = La experiencia
sheet-protagonist = Quién la cuenta
sheet-useful-to = A quién puede servir
sheet-worked = ¿Qué funcionó, y por qué?
sheet-change = ¿Qué se haría de otro modo?
sheet-blank = Por escribir.
sheet-note = Esta ficha recoge lo vivido para que sirva a otros. No lleva conclusiones ni recomendaciones.
sheet-source = Las dos preguntas siguen la propuesta de Zutter (1997), recogida en AL-LAs, Cuaderno 8 (2018).

# The six-month report
half-year-kind = Informe semestral de acuerdos
half-year-title = Informe semestral de acuerdos · { $from } a { $until }
half-year-intro = Acuerdos de las mesas de concertación entre el { $from } y el { $until }, con la situación conocida a esta última fecha.
half-year-none = En este período no consta ninguna sesión, y no se debe ningún acuerdo anterior.
half-year-sessions = Sesiones celebradas
half-year-agreements = Acuerdos adoptados en el período
half-year-ended = Acuerdos concluidos en el período
half-year-owed = Acuerdos por cumplir
half-year-overdue = De ellos, vencidos
half-year-responsible = Por responsable
half-year-mesa = Mesa
half-year-number = Sesión
half-year-adopted-there = Acuerdos
half-year-minutes = Acta
half-year-oldest = Plazo más antiguo
half-year-ended-on = Fecha
half-year-nobody = Sin responsable
half-year-ahead = El período no ha terminado: se cuenta lo conocido al { $date }.
half-year-undated =
    { $count ->
        [one] { $count } sesión sin fecha no entra en este informe.
       *[other] { $count } sesiones sin fecha no entran en este informe.
    }

# What every paper in a format of its own says around its text
paper-page = Página { $page } de { $pages }
paper-draft = Borrador
paper-contents = Contenido
paper-letters = Letras
paper-letters-lacked = Este programa no tiene forma para alguna letra o signo de este documento: en su lugar va su número de Unicode, entre corchetes.

# Why a paper could not be written
paper-fault-picture = No se pudo dibujar la figura «{ $title }»: { $reason }
paper-fault-logo = El logotipo de la institución no se puede leer: { $reason }
paper-fault-assembly = No se pudo componer el documento: { $reason }
paper-fault-broken = No se pudo componer en { $format } por una falla del programa. La sesión está a salvo.
