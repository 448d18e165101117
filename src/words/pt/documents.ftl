# The furniture of papers in every format: contents, feet of pages, marks across them.
paper-skip = Ir para o texto
paper-made-with = Feito com concertar
paper-figure-words = O que diz a figura
