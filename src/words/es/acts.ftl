act-header = cambiar los datos de la sesión
act-state = cambiar el estado a «{ $state }»
act-rules = cambiar las reglas
act-call = cambiar de convocatoria
act-add = añadir { $thing }
act-edit = cambiar { $thing }
act-remove = quitar { $thing }
act-shift = cambiar de lugar { $thing }
act-arrive = llegada de { $name }
act-depart = salida de { $name }
act-forget-arrival = quitar la llegada de { $name }
act-start-point = poner en marcha el tiempo de «{ $name }»
act-end-point = detener el tiempo de «{ $name }»
act-move-factor = pasar { $thing } a otro cuadrante
act-merge-factors = unir { $from } con { $into }
act-open-round = abrir la ronda «{ $name }»
act-cast = anotar una papeleta
act-take-back = retirar una papeleta
act-count-hands = anotar las manos contadas
act-close-round = cerrar la ronda «{ $name }»
act-annul-round = anular la ronda «{ $name }»
act-decide = decidir sobre los ejes
act-undecide = retirar la decisión sobre los ejes
act-follow-up = seguimiento de «{ $name }»
act-next-meeting = fijar la próxima reunión
act-results = marcar los resultados de la mesa
act-closing = cambiar el cierre
act-several = { $count ->
    [one] { $count } cambio ({ $first })
   *[other] { $count } cambios de una vez (primero, { $first })
}
act-thing = { $kind } «{ $name }»
act-someone = alguien
act-cast-many = anotar varios votos
act-count-totals = anotar los totales
act-clear-totals = borrar los totales
act-settle-tie = anotar cómo desempató la presidencia
act-unsettle-tie = borrar el desempate de la presidencia
