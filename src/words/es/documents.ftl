# The furniture of papers in every format: contents, feet of pages, marks across them.
paper-skip = Ir al texto
paper-made-with = Hecho con concertar
paper-figure-words = Lo dicho en la figura
