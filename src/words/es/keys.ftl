key-space = Espacio
key-shift = Mayús
key-backspace = Retroceso
key-delete = Supr
key-home = Inicio
key-end = Fin
key-page-up = RePág
key-page-down = AvPág
