# The furniture of papers in every format: contents, feet of pages, marks across them.
paper-skip = Ir al texto
paper-made-with = Hecho con concertar
paper-figure-words = Lo dicho en la figura

# What of the identity of an institution cannot be used
identity-unread = La identidad de la institución no se usó: { $path }: { $why }
identity-fault = La identidad de la institución no se usó: { $path }: { $fault }
identity-no-colour = El color «{ $colour }» de { $path } no se usó: escriba # y seis cifras hexadecimales, como "#1d3f66"
identity-elsewhere = El logotipo «{ $logo }» de { $path } no se usó: debe estar en la misma carpeta y nombrarse sin carpetas
identity-too-large = El logotipo { $path } no se usó: pesa más de { $most } MB
identity-no-picture = El logotipo { $path } no se usó: no es una imagen PNG ni SVG
identity-broken = La identidad de la institución no se usó por una falla del programa al leerla

# Drawings
drawing-board = Tablero FODA
drawing-coverage = Asistencia por sector
drawing-crossings = Cruces por par de factores
drawing-duels = Comparación de a dos, ronda { $round }
drawing-duels-record = gana { $won }, empata { $tied }, pierde { $lost }
drawing-calendar = Calendario de lo que falta cumplir
drawing-overdue = { $day }, vencido
drawing-states = Estado de los acuerdos
drawing-network = Relaciones entre actores
drawing-ranks = Cambio de puestos entre votaciones

# The session on one page
one-page-kind = Resumen
one-page-title = Resumen · { $name }
