# The minutes. Formal register; phrases with a lower-case start go into a sentence.
minutes-moment = { $date } a las { $hour }
minutes-kind = Acta de la sesión
minutes-title = Acta · { $name }
minutes-title-numbered = Acta n.º { $number } · { $name }
minutes-internal-text = Esta acta contiene acuerdos y notas reservados. No debe proyectarse ni difundirse.
minutes-not-recorded = No consta.

# State
minutes-state-draft = Este texto no ha sido aprobado y puede cambiar.
minutes-state-circulated-label = Circulada
minutes-state-circulated = El borrador se remitió y admite correcciones hasta su aprobación.
minutes-state-approved = Acta aprobada.
minutes-state-approved-by = Acta aprobada: { $approvals }.
minutes-state-sealed = Acta sellada el { $moment }. Su contenido ya no cambia; lo que se advierta después consta al final, como rectificación.
minutes-seal-broken = El contenido de esta sesión no corresponde a su sello: se cambió después de sellarla.

# The session
minutes-the-session = Datos de la sesión
minutes-name = Denominación
minutes-presides = Conduce
minutes-secretary = Secretaría
minutes-hours = Horario

# Call and quorum
minutes-call = Convocatoria y quórum
minutes-quorum-first = Quórum exigido en primera convocatoria
minutes-quorum-second = Quórum exigido en segunda convocatoria
minutes-call-made =
    { $needed ->
        [0] { $call }, a las { $hour }: { $presence }.
        [one] { $call }, a las { $hour }: { $presence }; se requería { $needed }. { $outcome }
       *[other] { $call }, a las { $hour }: { $presence }; se requerían { $needed }. { $outcome }
    }
minutes-present-people =
    { $count ->
        [one] { $count } presente
       *[other] { $count } presentes
    }
minutes-present-institutions =
    { $count ->
        [one] { $count } institución presente
       *[other] { $count } instituciones presentes
    }
minutes-quorate = Hubo quórum.
minutes-not-quorate = No hubo quórum.
minutes-not-quorate-sectors =
    { $count ->
        [one] No hubo quórum: no había nadie del sector { $sectors }.
       *[other] No hubo quórum: no había nadie de los sectores { $sectors }.
    }
minutes-quorum-changes = Durante la sesión
minutes-quorum-reached = A las { $hour } se reunió el quórum, con { $presence }{ $who }.
minutes-quorum-lost = A las { $hour } se perdió el quórum, con { $presence }{ $who }.
minutes-quorum-regained = A las { $hour } se recuperó el quórum, con { $presence }{ $who }.
minutes-presence-without =
    { $count ->
        [one] { $presence } y nadie del sector { $sectors }
       *[other] { $presence } y nadie de los sectores { $sectors }
    }
minutes-quorum-came = , al llegar { $names }
minutes-quorum-left = , al retirarse { $names }
minutes-quorum-many-came = , al llegar { $count } personas
minutes-quorum-many-left = , al retirarse { $count } personas
minutes-quorum-never = No se reunió el quórum en ningún momento.
minutes-no-call = No consta la hora en que se hizo la convocatoria.

# Attendance
minutes-attendance = Asistencia
minutes-character = Carácter
minutes-presence = Presencia
minutes-substitute = Suplente de { $name }
minutes-stay = de { $from } a { $until }
minutes-stay-open = desde las { $from }
minutes-absent =
    { $count ->
        [one] No asistió { $count } persona convocada:
       *[other] No asistieron { $count } personas convocadas:
    }
minutes-represented = { $person }; su voto lo ejerció { $by }
minutes-replaced = { $person }; asistió en su lugar { $by }

# Agenda, follow-up
minutes-agenda = Orden del día
minutes-no-agenda = No consta un orden del día.
minutes-follow-up = Seguimiento de los acuerdos anteriores
minutes-follow-up-caption = Acuerdos que venían de sesiones anteriores y su situación en esta sesión
minutes-replaced-by = por el acuerdo { $code }
minutes-reports-back = Devoluciones de las áreas

# Points
minutes-discussion = Asuntos tratados
minutes-nothing-discussed = No consta el tratamiento de ningún asunto.
minutes-point = Punto { $number }. { $title }
minutes-not-treated = Puntos de los que no consta lo tratado
minutes-proposals = Propuestas sin adoptar
minutes-other-agreements = Otros acuerdos

# Agreements
minutes-adopted-consensus = Se adoptó por consenso
minutes-adopted-consent = Se adoptó por consentimiento, sin que quedara en pie ninguna objeción fundada
minutes-adopted-vote =
    { $favour ->
        [one] Se adoptó por votación, con { $favour } voto a favor
       *[other] Se adoptó por votación, con { $favour } votos a favor
    }, { $against ->
        [0] ninguno en contra
       *[other] { $against } en contra
    } y { $abstain ->
        [0] ninguna abstención
        [one] { $abstain } abstención
       *[other] { $abstain } abstenciones
    }
minutes-in-round = en la ronda { $number }
minutes-at-hour = a las { $hour }
minutes-on-moment = el { $moment }
minutes-proposal-from = Propuesta que { $origin }
minutes-see-rectification = Véase también, al final, la rectificación { $numbers }.
minutes-not-adopted = Se propuso y no consta su adopción.
minutes-first-wording = Texto propuesto al inicio
minutes-amendments = Enmiendas
minutes-the-table = La mesa
minutes-amendment-accepted = { $who } propuso este texto, que fue aceptado: «{ $text }».
minutes-amendment-rejected = { $who } propuso este texto, que no fue aceptado: «{ $text }».
minutes-amendment-after = { $who } propuso este texto, ya adoptado el acuerdo, y fue aceptado: «{ $text }».
minutes-amendment-withdrawn = { $who } propuso este texto y lo retiró: «{ $text }».
minutes-amendment-open = { $who } propuso este texto, que quedó por resolver: «{ $text }».
minutes-objections = Objeciones
minutes-objection = { $who } objetó: «{ $reason }».
minutes-objection-bare = { $who } objetó.
minutes-objection-answer = Se respondió: «{ $answer }».
minutes-objection-standing = La objeción quedó en pie.
minutes-objection-resolved = La objeción quedó resuelta.
minutes-objection-withdrawn = La objeción fue retirada.
minutes-dissent = Constancia del disenso
minutes-dissent-by = { $person }, { $kind }
minutes-dissent-reservation = con reserva
minutes-dissent-against = voto en contra
minutes-dissent-abstention = abstención

# Votes
minutes-votes = Votaciones

# End of the session
minutes-parked = Asuntos que quedan para más adelante
minutes-parked-by = { $text }; lo planteó { $who }
minutes-adjourned-heading = Cierre de la sesión
minutes-adjourned = Se levantó la sesión a las { $hour }. Para constancia se extiende la presente acta.
minutes-adjourned-undated = No consta a qué hora se levantó la sesión. Para constancia se extiende la presente acta.
minutes-annexes = Anexos
minutes-annex-of = { $document }, del punto { $number }
# Circulation, corrections, approval
minutes-approval = Circulación, correcciones y aprobación
minutes-circulated = El borrador se remitió el { $date }.
minutes-circulated-to = El borrador se remitió el { $date } a: { $to }.
minutes-correction-open = { $who }, el { $date }: «{ $text }». Por resolver.
minutes-correction-taken = { $who }, el { $date }: «{ $text }». Recogida en el acta.
minutes-correction-refused = { $who }, el { $date }: «{ $text }». No recogida.
minutes-approved-by = { $by }, el { $date }
minutes-approved-by-in = { $by }, el { $date }, en la { $session }.ª sesión
minutes-approved = Aprobación: { $approval }.
minutes-approved-note = Aprobación: { $approval }. { $note }
minutes-not-approved = El acta no ha sido aprobada.
minutes-approved-before-changes = { $approval } (antes de los últimos cambios)
minutes-changed-since = El acta cambió después de aprobarse y no consta aprobada en su redacción actual.

# Signatures, seal, rectifications
minutes-signatures = Firmas
minutes-signature = Firma
minutes-seal = Sello
minutes-sealed-at = El { $moment } se selló el registro de esta sesión con la huella SHA-256 de su contenido:
minutes-seal-check = Para comprobar que nada ha cambiado: «concertar verificar» seguido del archivo de la sesión { $session }. Si alguna parte difiere de lo sellado, el programa lo dice y la nombra.
minutes-rectifications = Rectificaciones
minutes-rectifications-note = El texto sellado no cambia. Cada rectificación queda unida a él, y a la anterior, por su huella.
minutes-rectification = Rectificación { $number }, del { $moment }, por { $by }
minutes-rectification-bare = Rectificación { $number }, del { $moment }
minutes-rectification-on = Rectificación { $number }, del { $moment }, por { $by }, sobre «{ $what }»
minutes-rectification-of = Rectificación { $number }, del { $moment }, por { $by }, sobre el { $what }
minutes-digest = Huella

# The minutes of an earlier session
minutes-earlier-heading = Aprobación del acta anterior
minutes-earlier-number = de la { $number }.ª sesión
minutes-earlier-before = de la sesión anterior
minutes-earlier-as-it-stood = El acta { $which } fue aprobada en esta sesión, el { $date }, sin correcciones. Aprueba: { $by }.
minutes-earlier-corrected = El acta { $which } fue aprobada en esta sesión, el { $date }, con las correcciones que siguen. Aprueba: { $by }.
