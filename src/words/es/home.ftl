home-open = Abrir
home-reason = Ver por qué
home-new = Nueva
home-next = Siguiente de la serie
home-read = Solo leer
home-refresh = Actualizar
home-choose-template = Nueva sesión: ¿con qué plantilla?
home-refreshed = Lista actualizada.
home-title = Título de la sesión
home-title-hint = por ejemplo: Mesa de internacionalización de Quito
home-title-needed = La sesión necesita un título.
home-reading = Leyendo la carpeta…
home-sessions = Sesiones
home-count = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
home-count-filtered = { $shown } de { $all } con «{ $filter }»
home-no-match = Ninguna sesión coincide. Esc quita el filtro.
home-column-date = Fecha
home-column-title = Título
home-column-series = Serie
home-column-step = Paso
home-damaged = dañado
home-number = { $number }.ª
home-newer = Hecha con un concertar más nuevo (formato { $format }): se abre solo para leer.
home-changed = Cambió fuera de concertar, o está dañada: al abrirla se pregunta qué hacer.
home-conflict = Otra versión de la misma sesión, guardada cuando dos se separaron: no cuenta entre las sesiones.
home-unsaved = { $count ->
    [one] Hay { $count } entrada en el diario que se recupera al abrir, o alguien está escribiendo.
   *[other] Hay { $count } entradas en el diario que se recuperan al abrir, o alguien está escribiendo.
}
home-participants = { $count ->
    [one] { $count } participante
   *[other] { $count } participantes
}
home-welcome = Un taller participativo en seis pasos: apertura, actores, FODA, ejes por votación, mesa de concertación y cierre. Cada sesión queda en un archivo que se puede leer dentro de diez años.
home-welcome-begin = Pulse n para crear la primera sesión.
home-folder = Carpeta: { $folder }
home-column-open = Pendientes
home-agreements = { $all ->
    [one] { $all } acuerdo
   *[other] { $all } acuerdos
}
home-open-agreements = { $count ->
    [one] { $count } pendiente
   *[other] { $count } pendientes
}
home-overdue = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
}
home-series = Serie: { $series }
home-ledger = Acuerdos de todas las sesiones
home-ledger-key = Acuerdos
home-ledger-go = Ir al acuerdo
home-ledger-which = Cuáles
home-ledger-sort = Orden
home-ledger-debts = Quién debe
home-ledger-calendar = Calendario
home-ledger-list = Lista
home-ledger-before = Mes anterior
home-ledger-after = Siguiente
home-ledger-faults = Qué no calza en las series
home-ledger-internal = Internos
home-ledger-axis = Eje
home-ledger-shown-open = pendientes
home-ledger-shown-overdue = vencidos
home-ledger-shown-all = todos
home-ledger-order-due = por vencimiento
home-ledger-order-responsible = por responsable
home-ledger-order-series = por serie
home-ledger-order-axis = por eje
home-ledger-filter = con «{ $filter }»
home-ledger-with-internal = con internos
home-ledger-seen = Último seguimiento ({ $date }): { $evidence }
home-ledger-debts-line = Quién debe más: { $names }
home-ledger-faults-line = { $count ->
    [one] { $count } cosa no calza en las series: x la explica.
   *[other] { $count } cosas no calzan en las series: x las explica.
}
