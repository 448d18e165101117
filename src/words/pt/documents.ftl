# The furniture of papers in every format: contents, feet of pages, marks across them.
paper-skip = Ir para o texto
paper-made-with = Feito com concertar
paper-figure-words = O que diz a figura

# What of the identity of an institution cannot be used
identity-unread = A identidade da instituição não foi usada: { $path }: { $why }
identity-fault = A identidade da instituição não foi usada: { $path }: { $fault }
identity-no-colour = A cor “{ $colour }” de { $path } não foi usada: escreva # e seis algarismos hexadecimais, como "#1d3f66"
identity-elsewhere = O logotipo “{ $logo }” de { $path } não foi usado: deve estar na mesma pasta e ser nomeado sem pastas
identity-too-large = O logotipo { $path } não foi usado: tem mais de { $most } MB
identity-no-picture = O logotipo { $path } não foi usado: não é uma imagem PNG nem SVG
identity-broken = A identidade da instituição não foi usada por uma falha do programa ao lê-la

# Drawings
drawing-board = Quadro FOFA
drawing-coverage = Presença por setor
drawing-crossings = Cruzamentos por par de fatores
drawing-duels = Comparação de dois em dois, rodada { $round }
drawing-duels-record = vence { $won }, empata { $tied }, perde { $lost }
drawing-calendar = Calendário do que falta cumprir
drawing-overdue = { $day }, vencido
drawing-states = Situação dos acordos
drawing-network = Relações entre atores
drawing-ranks = Mudança de posições entre votações

# The session on one page
one-page-kind = Resumo
one-page-title = Resumo · { $name }
