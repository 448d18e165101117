verify-about = Comprueba el sello de una sesión y recuenta sus votaciones
verify-about-long = Comprueba que el archivo sea, byte por byte, lo que escribió concertar, que el contenido sea el que se selló, que cada rectificación esté ligada a lo anterior, y recuenta cada votación cerrada. Termina con estado 1 si algo no se sostiene, también si la sesión no está sellada.
verify-digest = La huella que está impresa en el acta, para compararla con la del sello
verify-checksum = La suma de control coincide (revisión { $revision }).
verify-canonical = El texto es, byte por byte, el que escribe concertar.
verify-not-canonical = El texto difiere del que escribe concertar desde la línea { $line }.
verify-not-sealed = La sesión no está sellada: nada prueba que sea la que se aprobó.
verify-sealed = El contenido es el que se selló el { $day }. SHA-256: { $digest }
verify-seal-changed = El contenido no corresponde al sello, o se cambió el sello mismo.
verify-differs = El contenido no es el que se selló. Difiere en: { $parts }.
verify-rectifications = { $count ->
    [one] { $count } rectificación, ligada a lo anterior.
   *[other] { $count } rectificaciones, cada una ligada a lo anterior.
}
verify-rectification-broken = La rectificación { $number } no está ligada a lo anterior.
verify-digest-fits = La huella dada es la del sello.
verify-digest-differs = La huella dada no es la del sello.
verify-counted = { $count ->
    [one] { $count } votación cerrada, recontada.
   *[other] { $count } votaciones cerradas, recontadas todas.
}
verify-not-counted = La votación { $number } ({ $question }) no se puede recontar: { $reason }
verify-unsaved = { $steps ->
    [one] Hay { $steps } paso en el diario que el archivo no tiene: no se comprueba aquí.
   *[other] Hay { $steps } pasos en el diario que el archivo no tiene: no se comprueban aquí.
}
verify-holds = Todo se sostiene.
verify-does-not-hold = Hay algo que no se sostiene.
verify-part-id = el nombre y la numeración de la sesión
verify-part-header = los datos de la sesión
verify-part-rules = las reglas
verify-part-calls = las convocatorias
verify-part-participants = los participantes
verify-part-agenda = el orden del día
verify-part-stakeholders = los actores
verify-part-factors = el FODA
verify-part-axes = los ejes
verify-part-rounds = las votaciones
verify-part-decision = la decisión
verify-part-points = los puntos
verify-part-agreements = los acuerdos
verify-part-mesa = las subcomisiones, los resultados y la próxima reunión
verify-part-closing = el cierre
verify-minutes = Un acta en Markdown, para compararla con la que da ahora la sesión
verify-minutes-format = { $path }: se compara el acta escrita en Markdown (.md). De un PDF o un documento firmado, compruebe con --digest la huella que lleva impresa.
verify-minutes-fit = El acta dada es la que da la sesión.
verify-minutes-before = { $count ->
    [one] El acta dada es la que daba la sesión antes de su última rectificación, que no lleva.
   *[other] El acta dada es la que daba la sesión antes de sus { $count } últimas rectificaciones, que no lleva.
}
verify-minutes-differ = { $count ->
    [one] El acta dada difiere en { $count } línea de la que da la sesión (- en la dada, + en la sesión):
   *[other] El acta dada difiere en { $count } líneas de la que da la sesión (- en la dada, + en la sesión):
}
verify-looks = { $count ->
    [one] Después del sello hay { $count } anotación de seguimiento, ligada a él.
   *[other] Después del sello hay { $count } anotaciones de seguimiento, ligadas a él y entre sí.
}
verify-looks-free = { $count ->
    [one] Después del sello hay { $count } anotación de seguimiento, que este sello no cubre.
   *[other] Después del sello hay { $count } anotaciones de seguimiento, que este sello no cubre.
}
verify-looks-broken = El seguimiento posterior al sello no es el que se anotó: se cambió, se añadió o se quitó algo.
verify-adopted-by-none = { $name }: se adoptó en la votación { $number }, que no está cerrada o se anuló.
verify-adopted-otherwise = { $name }: los votos anotados no son los de la votación { $number }.
