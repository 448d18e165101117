# Keys
axes-key-new = Novo
axes-key-catalogue = De uma lista
axes-key-edit = Editar
axes-key-roots = De onde vem
axes-key-read = Ler na íntegra
axes-key-withdraw = Retirar ou repor
axes-key-remove = Remover
axes-key-earlier = Subir
axes-key-later = Descer
axes-key-round = Nova rodada
axes-key-tie-break = Votar o empate
axes-key-open = Abrir
axes-key-vote = Votar
axes-key-correct = Corrigir
axes-key-take-out = Retirar voto
axes-key-running = Ver parcial
axes-key-close = Encerrar
axes-key-annul = Anular
axes-key-decide = Decidir
axes-key-reserve = Dissenso
axes-key-to-round = Ver a rodada
axes-key-to-axes = Ver os eixos
axes-key-previous-round = Rodada anterior
axes-key-next-round = Rodada seguinte
axes-key-rounds = Rodadas
axes-key-criteria = Critérios
axes-key-view = Outra vista
axes-key-again = Outra rodada
axes-key-adopt = Ao acordo
axes-closed-proposal = Votação encerrada. v: voltar ao acordo e anotar o decidido.

# Candidates
axes-candidates = Eixos propostos
axes-count-withdrawn = { $all }, { $withdrawn } fora da mesa
axes-filtered = “{ $filter }”: { $found } de { $all }
axes-empty = Aqui os eixos possíveis são postos na mesa, votados, e decide-se quais seguir.
axes-empty-keys = n: escrever os primeiros · a: trazê-los das listas dos manuais.
axes-no-match = Nenhum eixo corresponde ao filtro.
axes-called-withdrawn = { $name } (fora da mesa)
axes-withdrawn = “{ $name }” fica fora da mesa; continua no registro.
axes-restored = “{ $name }” volta à mesa.
axes-remove-question = Remover “{ $name }”?
axes-remove-voted = Foi votado { $count ->
        [one] na rodada { $rounds }
       *[other] nas rodadas { $rounds }
    }: os votos conservam o nome.
axes-remove-decided = Está na decisão, e sai dela.
axes-remove-others = Depende dele: { $names }.
axes-remove-instead = Para deixá-lo fora da mesa sem apagar: Esc, e depois x.
axes-new = Novo eixo
axes-new-hint = nome; no fim, se quiser, ODS11 ODS17
axes-known-already = Esse eixo já está na mesa.
axes-catalogue = Trazer dos manuais
axes-whole-list =
    { $name }: { $count ->
        [one] o eixo
       *[other] os { $count } eixos
    }
axes-on-the-table = já está na mesa
axes-roots = De onde vem “{ $name }”?
axes-root-is = { $kind }: sim
axes-no-roots = Ainda não há estratégias, fatores, participantes nem atores.

# Where a candidate comes from
axes-origin = De onde vem
axes-no-trace = Sem origem anotada. e: escrevê-la · p: ligá-lo a uma estratégia, um fator ou quem o propôs.
axes-strategy = Estratégia { $kind }: { $strategy }
axes-proposed-by = Proposto por: { $names }
axes-agendas = Agendas
axes-agenda-local = local
axes-agenda-territorial = território
axes-agenda-global = global
axes-source = Fonte: { $source }

# The form of a candidate
axes-form-title = Eixo
axes-field-name = Nome
axes-field-vision = Visão
axes-field-vision-hint = o que será verdade quando tiver sido seguido
axes-field-origin = Origem
axes-field-direction = Sentido
axes-field-direction-hint = para fora: a cidade no mundo; para dentro: o mundo na cidade
axes-field-local-hint = a parte do plano de governo a que responde; várias, com ponto e vírgula
axes-field-territorial-hint = o que as pessoas do território pedem; várias, com ponto e vírgula
axes-field-global-hint = ←→ percorre, Espaço marca
axes-field-objectives = Objetivos
axes-field-objectives-hint = uma linha por objetivo; - antes de uma meta; -- antes de uma ação
axes-field-source = Fonte
axes-field-source-hint = de onde vem o eixo, se não foi proposto na sala

# Criteria
axes-criteria = Critérios para comparar os eixos
axes-criterion-weighs = peso { $weight }
axes-criterion-other = Outro critério…
axes-criterion-form = Critério
axes-criterion-new = Critério { $number }
axes-criterion-weight = Peso
axes-criterion-weight-hint = quanto conta em relação aos demais: 1 é o usual
axes-criterion-meaning = O que se pergunta
axes-criterion-meaning-hint = a pergunta que se faz a cada eixo
axes-criterion-cost = Menos é melhor
axes-criterion-cost-hint = sim, por exemplo, para o custo ou o risco
axes-criterion-remove = Remover este critério

# The form of a round
axes-round-form = Nova rodada · Ctrl-S a abre
axes-round-opens = abre a rodada
axes-question = Quais eixos priorizamos?
axes-question-tie = Desempate: qual eixo priorizamos?
axes-round-question = Pergunta
axes-round-method = Método
axes-round-points = Pontos por votante
axes-round-points-hint = o usual: um terço das { $options } opções
axes-round-most = Máximo por opção
axes-round-most-hint = quantos pontos um votante pode dar a um mesmo eixo; vazio, todos
axes-round-taking = Como se vota
axes-round-taking-hint = sem escolher: cédulas; por mãos levantadas se for a favor ou contra
axes-round-secrecy = Voto
axes-round-secrecy-hint = secreto: por cédulas, e nada se mostra até encerrar
axes-round-threshold = Para aprovar
axes-round-threshold-hint = sem escolher: mais a favor do que contra; com marcas, nenhum
axes-round-support = Apoio mínimo
axes-round-support-hint = parcela dos votos que deve apoiá-lo, muito ou pouco; sem escolher: nenhuma
axes-round-height = Nota mínima
axes-round-height-hint = parte do caminho da menor nota à maior; a metade: 2,5 de 5
axes-round-seats = Quantos se elegem
axes-round-seats-hint = pode ficar vazio; se indicado, o desempate se aplica nesse corte
axes-round-options = Eixos em votação
axes-round-options-hint = ←→ percorre, Espaço tira ou põe
axes-round-ties = Desempate
axes-round-ties-hint = nesta ordem; sem nenhum, os empates permanecem

# A round
axes-round-number = Rodada { $number }
axes-round-number-of = Rodada { $number } de { $total }
axes-rounds = Qual rodada mostrar?
axes-round-waits = A rodada está pronta. v: abri-la.
axes-round-void = Esta rodada foi anulada: fica no registro e não conta.
axes-turnout =
    { $votes ->
        [one] Votou { $votes }
       *[other] Votaram { $votes }
    } de { $present ->
        [one] { $present } presente
       *[other] { $present } presentes
    } com voto
axes-turnout-bodies =
    { $votes ->
        [one] Votou { $votes }
       *[other] Votaram { $votes }
    } de { $present ->
        [one] { $present } instituição presente
       *[other] { $present } instituições presentes
    }
axes-turnout-counted = { $counted } de { $options } opções contadas
axes-turnout-entitled =
    { $votes ->
        [one] Votou { $votes }
       *[other] Votaram { $votes }
    } de { $all } com voto, presentes ou representados
axes-turnout-unlisted =
    { $votes ->
        [one] Houve { $votes } voto
       *[other] Houve { $votes } votos
    }
axes-with-quorum = com quórum
axes-without-quorum = sem quórum
axes-no-quorum = não se exige quórum
axes-opened-without-quorum = A rodada foi aberta sem quórum: isso constará no resultado.
axes-seats =
    { $count ->
        [one] elege-se { $count }
       *[other] elegem-se { $count }
    }
axes-seed = número do sorteio: { $seed }
axes-lot = Se houver empate, decide um sorteio; número do sorteio: { $seed }.
axes-option = Eixo
axes-option-proposal = Proposta
axes-more-options = e mais { $count }
axes-sealed = Voto secreto: até encerrar, nada do que dizem as cédulas é mostrado. Elas ficam só na memória deste programa, sem nome nem ordem, e passam ao registro ao encerrar (c). Del retira uma, dizendo o que ela diz.
axes-sealed-counts = Voto secreto: os totais são anotados e não são mostrados até encerrar.
axes-no-slips = Ainda não há cédulas. v: começar a anotá-las · i: trazê-las de um arquivo.
axes-no-voters = Não há presentes com voto: faça a chamada na Abertura (1), ou anule a rodada e vote por cédulas.
axes-blank = em branco
axes-spoilt = nula
axes-blanks =
    { $count ->
        [one] { $count } em branco
       *[other] { $count } em branco
    }
axes-spoilts =
    { $count ->
        [one] { $count } nula
       *[other] { $count } nulas
    }
axes-unused =
    { $count ->
        [one] { $count } ponto não usado
       *[other] { $count } pontos não usados
    }
axes-explain-dots =
    { $points ->
        [one] Cada votante dá { $points } ponto
       *[other] Cada votante distribui { $points } pontos
    }; a um mesmo eixo, no máximo { $most }.
axes-explain-dots-free =
    { $points ->
        [one] Cada votante dá { $points } ponto.
       *[other] Cada votante distribui { $points } pontos como quiser.
    }
axes-explain-hands = Cada eixo se vota separadamente: a favor, contra ou abstenção.
axes-explain-hands-proposal = A proposta é votada: a favor, contra ou abstenção.
axes-explain-single = Cada votante escolhe um só eixo.
axes-explain-ticks = Cada votante marca todos os eixos que apoia.
axes-explain-ticks-most =
    { $most ->
        [one] Cada votante marca { $most } eixo.
       *[other] Cada votante marca até { $most } eixos.
    }

# Taking votes
axes-slip = Cédula { $number }
axes-slip-of = Cédula { $number } de { $expected }
axes-slip-again = Corrigir a cédula { $number }
axes-slip-hint-points =
    { $points ->
        [one] { $points } ponto
       *[other] { $points } pontos
    }: { $example } · b em branco · x nula
axes-slip-hint-twice = { $option }:2 (dois no { $option })
axes-slip-hint-ticks = { $example } · b em branco · x nula
axes-slip-hint-order = { $first } ou { $second } (= empata) · b em branco · x nula
axes-slip-hint-single = o número de um eixo · b em branco · x nula
axes-slip-hint-stances = + a favor, - contra, 0 abstenção · b em branco · x nula
axes-unslip = Retirar uma cédula secreta
axes-unslip-hint = escreva o que diz a cédula mal anotada
axes-unslip-done = Cédula retirada.
axes-unslip-none = Não há nenhuma cédula que diga isso.
axes-call = { $place } de { $total } · { $name }
axes-call-by = vota { $by }
axes-call-for = suplente de { $of }
axes-pass-on = vazio: passar
axes-ends = vazio: fim
axes-used = usou { $used } de { $of }
axes-used-places = ordenou { $used } de { $of }
axes-used-options = cobre { $used } de { $of }
axes-used-pairs = comparou { $used } de { $of }
axes-slip-used = Cédula { $number }: { $used }.
axes-voter-used = { $name }: { $used }.
axes-closed-partial = Rodada encerrada: { $said }.
axes-partial-points =
    { $count ->
        [one] { $count } cédula sem usar todos os seus pontos
       *[other] { $count } cédulas sem usar todos os seus pontos
    }
axes-partial-credits =
    { $count ->
        [one] { $count } cédula sem usar todos os seus créditos
       *[other] { $count } cédulas sem usar todos os seus créditos
    }
axes-partial-places =
    { $count ->
        [one] { $count } cédula sem ordenar tudo: o resto empata no fim
       *[other] { $count } cédulas sem ordenar tudo: o resto empata no fim
    }
axes-partial-options =
    { $count ->
        [one] { $count } cédula que deixa alguma opção sem resposta
       *[other] { $count } cédulas que deixam alguma opção sem resposta
    }
axes-partial-pairs =
    { $count ->
        [one] { $count } cédula sem comparar todos os pares
       *[other] { $count } cédulas sem comparar todos os pares
    }
axes-still-missing =
    { $count ->
        [one] Falta { $count } voto; v continua.
       *[other] Faltam { $count } votos; v continua.
    }
axes-hands = { $number } · { $label }
axes-hands-hint = 12 3 1: a favor, contra, abstenção · 12 3 r: o resto · vazio: passar
axes-unclear-part = Não se entende “{ $part }”.
axes-unclear-cost = “{ $part }” não é um custo: números inteiros, sem decimais, como 20000 ou 20.000.
axes-unclear-secret = Não se entende o que foi escrito.
axes-refused-secret = O que foi digitado não cabe nas regras da rodada: confira o papel.
axes-unclear-count =
    { $given ->
        [one] { $given } número digitado, e devem ser { $expected }, na ordem.
       *[other] { $given } números digitados, e devem ser { $expected }, na ordem.
    }
axes-unclear-criteria = Cada eixo leva { $expected } números, um por critério; aqui há { $given }.
axes-unclear-each = Cobre { $given } de { $expected } eixos: dê um por eixo, na ordem; . deixa um de fora.
axes-unclear-twice = “{ $option }” aparece duas vezes: confira o papel.
axes-unclear-itself = Compara “{ $option }” consigo mesmo.
axes-unclear-totals = { $given } números digitados: primeiro quantos votaram, depois um para cada um dos { $options } eixos.
axes-unclear-option = Não existe a opção { $option }: elas vão de 1 a { $options }.
axes-miscount-long = São três números: a favor, contra, abstenção; um só r.
axes-miscount-short = Faltam números: a favor, contra, abstenção; com r, o resto.
axes-miscount-many = Somam { $hands } e há { $people } com voto: conte de novo.
axes-miscount-rest = Não se sabe quantos são o resto: não há lista de presentes.
axes-close-question = Encerrar a rodada { $number } e contar?
axes-uncounted =
    { $count ->
        [one] Falta { $count } eixo por contar.
       *[other] Faltam { $count } eixos por contar.
    }
axes-not-voted = { $count ->
    [one] Falta o voto de { $count } votante.
   *[other] Faltam os votos de { $count } votantes.
}
axes-fewer-than-quorum = { $votes ->
    [one] Votou { $votes }
   *[other] Votaram { $votes }
}, menos que os { $needed } do quórum: a rodada fica sem quórum de votos.
axes-fewer-bodies-than-quorum = { $votes ->
    [one] Votou { $votes } instituição
   *[other] Votaram { $votes } instituições
}, menos que as { $needed } do quórum: a rodada fica sem quórum de votos.
axes-close-yes = Encerrar e contar
axes-close-is-final = Uma rodada secreta que foi contada não se reabre.
axes-close-look = Esc permite ver e corrigir o anotado; c encerra depois.
axes-annul-question = Anular a rodada { $number }?
axes-annul-yes = Anular
axes-title-close = Encerrar a rodada
axes-title-annul = Anular a rodada
axes-title-import = Votos de um arquivo
axes-title-recheck = Segunda leitura
axes-title-remove = Remover o eixo
axes-annul-detail = Fica no registro e não conta. Para votar de novo, abre-se uma nova rodada.
axes-annul-decided = A decisão se apoia nesta rodada: mude primeiro a decisão (d).

# The result
axes-percent = { $share }%
axes-supported-by =
    { $count ->
        [one] com o apoio de { $count } votante
       *[other] com o apoio de { $count } votantes
    }
axes-put-first-by =
    { $count ->
        [one] { $count } votante o coloca em primeiro
       *[other] { $count } votantes o colocam em primeiro
    }
axes-score-points =
    { $count ->
        [one] { $count } ponto
       *[other] { $count } pontos
    }
axes-score-votes =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    }
axes-score-ticks =
    { $count ->
        [one] { $count } marca
       *[other] { $count } marcas
    }
axes-score-favour = { $count } a favor
axes-consent-columns = apoiam – aceitam – com ressalva – objetam
axes-tie = empate
axes-tie-broken = empate desfeito
axes-tie-broken-in = desfeito na rodada { $number }
axes-warns = Aviso: { $said }. i: ler na íntegra.
axes-warns-camps = a sala está dividida em dois campos
axes-warns-contradictory = as comparações se contradizem
axes-warns-circle = as maiorias andam em círculo
axes-tie-unbroken = empate não desfeito
axes-tie-next = r: votar só entre os empatados · d: decidir e dizer por quê.
axes-leader = { $names }: { $score }
axes-leaders-tied = empate: { $names }, { $score }
axes-leaders-even = empate: { $names }
axes-quoted = “{ $name }”
axes-and = { $first } e { $last }
axes-and-before-i = { $first } e { $last }
axes-and-more = { $names } e mais { $more }
axes-hands-told =
    { $favour } a favor, { $against } contra, { $abstain ->
        [one] { $abstain } abstenção
       *[other] { $abstain } abstenções
    }

# The decision
axes-decision = Decisão
axes-decision-form = Decisão sobre os eixos
axes-decision-place = { $place }º eixo
axes-decision-place-hint = ←→ ou a primeira letra escolhe · Del o deixa vazio
axes-decision-by = Quem decide
axes-decision-reason = Por quê
axes-decision-reason-hint = sobretudo quando se afasta do voto
axes-decided-by-table = A mesa
axes-decided-by = decide: { $who }
axes-decided-by-sentence = Decide: { $who }.
axes-decided-nothing = Nenhum eixo foi escolhido: nada foi anotado.
axes-undecided = A decisão foi apagada: não resta nenhum eixo escolhido. Ctrl-Z a recupera.
axes-decision-told = Decidiu-se: { $chosen }.
axes-chosen = Eixos escolhidos
axes-ordinal = { $place }º
axes-place = { $place }º { $name }
axes-many = São { $count } eixos: aconselham-se três ou quatro. É válido, e fica registrado.
axes-departs-both = Afasta-se do voto: inclui { $raised } e deixa de fora { $passed }.
axes-departs-raised = Afasta-se do voto: inclui { $names }.
axes-departs-passed = Afasta-se do voto: deixa de fora { $names }.
axes-departs-order = Afasta-se do voto na ordem dos eixos.
axes-departs-unsaid = { $told } Falta dizer por quê.
axes-why-both = Por que { $raised } e não { $passed }?
axes-why-raised = Por que incluir { $names }, contra o voto?
axes-why-passed = Por que deixar de fora { $names }, contra o voto?
axes-why-order = Por que em ordem diferente da do voto?
axes-because = Motivo: { $reason }
axes-dissenter = Quem registra o seu dissenso?
axes-dissenter-away = ausente
axes-reservation-form = Dissenso de { $name }
axes-reservation-reason = Motivo
axes-reservation-reason-hint = em suas palavras
axes-reservation-kind = Tipo
axes-reservation-kind-hint = Delete o deixa sem escolher: o dissenso é retirado
axes-reservation-told = { $kind } de { $name }
axes-reservations = Constam em ata: { $counted }.

# The room
axes-room-empty = Ainda não há eixos propostos.

# Methods of rounds
axes-question-again = De novo, depois do debate: quais eixos priorizamos?
axes-advice-dots = pontos por votante, para abrir e ordenar ideias
axes-advice-hands = para aprovar ou não cada eixo em separado
axes-advice-ticks = marcar o que se apoia; também para que vários representem todos
axes-advice-single = um voto, uma opção: para uma só decisão entre poucas
axes-advice-ranking = ordenar os eixos, cada um contra cada um: o mais rigoroso para 3 a 12
axes-advice-judgment = uma menção com nome a cada eixo: fácil de explicar
axes-advice-score = um número para cada eixo
axes-advice-consent = apoia, aceita, aceita com ressalva ou objeta: estamos de acordo?
axes-advice-criteria = cada eixo contra cada critério com o seu peso
axes-advice-comparison = quanto um pesa em relação a outro, dois a dois (AHP), com até 9
axes-advice-budget = projetos com custo, até esgotar um orçamento
axes-advice-quadratic = cada voto custa o seu quadrado: conta a intensidade
axes-round-ticks = Marcas por votante
axes-round-ticks-hint = vazio: todas as que quiser
axes-round-rule = Contagem
axes-round-grades = Menções
axes-round-grades-hint = de 5 a 7 é o usual; 0 é a pior
axes-round-missing = Sem menção é a pior
axes-round-missing-hint = não: quem não avalia um eixo não conta para ele
axes-round-low = De
axes-round-high = Até
axes-round-criteria = Critérios
axes-round-criteria-hint = escrevem-se com t na lista de eixos; ←→ percorre, Espaço tira ou põe
axes-round-amount = Orçamento
axes-round-amount-hint = na unidade dos custos, que se perguntam depois
axes-round-credits = Créditos por votante
axes-round-credits-hint = um voto custa 1; dois, 4; três, 9
axes-cost = Custo { $place } de { $total } · { $label }
axes-cost-hint = 20000 · ou todos na ordem: 20000 15000 8000 · vazio: não se abre
axes-explain-ranking = Cada votante ordena os eixos, do preferido ao último; pode empatá-los ou deixar de fora.
axes-explain-judgment = Cada votante dá uma menção a cada eixo: { $grades }.
axes-explain-score = Cada votante dá a cada eixo um número de { $low } a { $high }.
axes-explain-consent = Para cada eixo: apoia, aceita, aceita com ressalva, objeta ou se abstém. Uma objeção o detém até ser respondida.
axes-explain-consent-proposal = Cada votante apoia a proposta, aceita, aceita com ressalva, objeta ou se abstém. Uma objeção a detém até ser respondida.
axes-explain-criteria = A cada eixo, um número de { $low } a { $high } por critério: { $criteria }.
axes-explain-comparison = Para cada par, qual pesa mais e quantas vezes, de 1 (igual) a 9.
axes-explain-budget = Cada votante marca os projetos que apoia; há { $amount } para gastar.
axes-explain-quadratic = Cada votante tem { $credits } créditos; os votos a um eixo custam o seu quadrado.
axes-slip-hint-numbers = { $example }: por eixo, { $low } a { $high }; . nenhum · b branco · x nula
axes-slip-hint-credits = 2 -1 0: votos por eixo; { $credits } créditos · b branco · x nula
axes-slip-hint-consent = + apoia = aceita r ressalva - objeta 0 se abstém · b branco
axes-slip-hint-sheet = 42 51 ou 4 2/5 1: por eixo, critérios · b branco · x nula
axes-slip-hint-pairs = 1>2:3 1=3, ou em ordem 3 -5 1 · b em branco · x nula
axes-legend-pairs = 1>2:3: o 1 pesa 3 vezes o 2 · 1=3: pesam igual · em ordem (-5: 5 vezes o segundo): { $pairs }
axes-totals = Totais: votantes, e depois cada eixo na ordem
axes-totals-hint = 24 26 16 16 8 · b2: duas em branco · x1: uma nula
axes-no-totals = Ainda não há totais. v: escrevê-los.
axes-sealed-totals = Voto secreto: os totais ficam na memória deste programa e passam ao registro ao encerrar (c).
axes-key-recheck = Reler cédulas
axes-recheck = Segunda leitura: cédula { $place } de { $total }
axes-recheck-none = A primeira leitura não tem outra igual: confira o papel. Enter de novo a deixa assim.
axes-recheck-question = Vale a segunda leitura?
axes-recheck-yes = Vale a segunda
axes-recheck-first = Só na primeira: { $said }
axes-recheck-second = Só na segunda: { $said }
axes-key-settle = Desempatar
axes-recheck-same =
    { $count ->
        [one] Coincide { $count } cédula.
       *[other] Coincidem as { $count } cédulas.
    }
axes-recheck-differ = Coincidem { $found }; da primeira leitura restam { $left } e da segunda { $strange }.
axes-settle = Desempate: { $names }
axes-settle-hint = 3 1: primeiro a 3, depois a 1 · vazio: retira
axes-settle-none = Indique pelo número alguma das empatadas.
axes-settled-by = A presidência

# Ballots from a file
axes-key-import = De um arquivo
axes-import = Arquivo com as respostas de um formulário (CSV)
axes-import-hint = escreva o caminho ou arraste o arquivo até esta janela · vazio: nada
axes-import-no-table = Aqui só se leem tabelas: salve-o como CSV.
axes-import-reading = Lendo “{ $file }”…
axes-import-question =
    { $count ->
        [one] Receber { $count } cédula do arquivo?
       *[other] Receber { $count } cédulas do arquivo?
    }
axes-import-yes = Receber
axes-import-found =
    “{ $file }”: { $ballots ->
        [one] { $ballots } cédula
       *[other] { $ballots } cédulas
    } em { $lines ->
        [one] { $lines } linha
       *[other] { $lines } linhas
    }
axes-import-alike = Todas dizem o mesmo que outras já anotadas. Se for o mesmo arquivo, contariam duas vezes.
axes-import-known =
    { $count ->
        [one] { $count } linha já tinha sido recebida e não conta duas vezes.
       *[other] { $count } linhas já tinham sido recebidas e não contam duas vezes.
    }
axes-import-faults =
    { $count ->
        [one] Fica de fora, por { $count } falha:
       *[other] Ficam de fora, por { $count } falhas:
    }
axes-import-more-faults =
    { $count ->
        [one] e mais { $count } falha
       *[other] e mais { $count } falhas
    }
axes-import-secret-faults = Ficam de fora, por falhas que aqui não são ditas, as linhas { $lines }.
axes-import-absent = Sem coluna no arquivo: { $names }.
axes-import-columns = Não lidas, por não serem eixos: { $names }.
axes-import-weights = Os pesos do arquivo não contam: aqui todos os votos pesam o mesmo.
axes-import-no-options = Nenhuma coluna tem o nome ou o número de um eixo da rodada.
axes-import-no-names = Falta uma coluna “eleitor” ou “nome”: a rodada é por chamada.
axes-import-no-grade = “{ $found }” não é uma menção. São: { $grades }.
axes-import-unknown-voter = “{ $name }” não está entre quem vota aqui.
axes-import-voted = “{ $name }” já tem seu voto anotado, e vale esse.
axes-import-nothing = Nada a receber de “{ $file }”
axes-import-again = Esse arquivo já foi recebido: nada conta duas vezes.
axes-import-done =
    { $count ->
        [one] { $count } cédula recebida. Ctrl-Z a retira.
       *[other] { $count } cédulas recebidas. Ctrl-Z as retira.
    }
axes-import-held =
    { $count ->
        [one] { $count } cédula secreta guardada. O mesmo arquivo outra vez a retira.
       *[other] { $count } cédulas secretas guardadas. O mesmo arquivo outra vez as retira.
    }
axes-import-back-question =
    { $count ->
        [one] Esse arquivo já foi recebido. Retirar sua { $count } cédula?
       *[other] Esse arquivo já foi recebido. Retirar suas { $count } cédulas?
    }
axes-import-back-yes = Retirar
axes-import-back-done =
    { $count ->
        [one] { $count } cédula retirada.
       *[other] { $count } cédulas retiradas.
    }

# What the room or the facilitator is warned of
axes-resumed = Rodada secreta { $number } aberta: suas cédulas não foram guardadas; anote-as de novo.
axes-resumed-empty = Pelo sigilo, o que foi anotado antes de fechar o programa não foi guardado: anote de novo todas as cédulas (v). Com a rodada aberta elas ficam só na memória; passam ao registro ao encerrá-la (c).

# What to know of a way of counting before it is chosen
advice-most = a maior parte da mesa pode levar todos os lugares
advice-equal-shares = cada parte da mesa decide sobre sua parte de lugares ou dinheiro
advice-proportional = dá lugares a cada parte da mesa, também à menor
advice-greedy = por mais marcas enquanto houver dinheiro: o caro exclui o resto
advice-schulze = todos contra todos, pelas cadeias mais firmes: o recomendado
advice-ranked-pairs = todos contra todos, fixando primeiro os duelos mais claros
advice-borda = pontos por lugar: dois eixos muito parecidos se ajudam, junte-os antes
advice-copeland = duelos vencidos menos perdidos: deixa mais empates
advice-minimax = vence a derrota mais leve; pode perder de todos os outros por pouco
advice-kemeny = a ordem que contradiz menos duelos; até 12 eixos
advice-instant-runoff = para comparar: subir um eixo em uma cédula pode fazê-lo perder
advice-sum = soma: quem dá números extremos pesa mais
advice-mean = média de quem deu número: podem ser votantes diferentes
advice-star = os dois de maior soma, em um duelo final
