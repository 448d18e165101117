# 2 Atores.
stakeholders-key-new = Incluir
stakeholders-key-rate = Pontuar
stakeholders-key-kind = Tipo
stakeholders-key-edit = Ficha
stakeholders-key-read = Ler
stakeholders-key-sheet = Ler a ficha
stakeholders-key-list-sector = Ver seus atores
stakeholders-key-map = Mapa
stakeholders-key-coverage = Cobertura
stakeholders-key-list = Registro
stakeholders-key-relate = Relações
stakeholders-key-order = Ordem
stakeholders-key-sector = Setor
stakeholders-key-remove = Remover
stakeholders-key-rater = Quem pontua
stakeholders-key-more-influence = Mais influência
stakeholders-key-less-influence = Menos influência
stakeholders-key-more-interest = Mais interesse
stakeholders-key-less-interest = Menos interesse
stakeholders-key-raise = Subir
stakeholders-key-lower = Descer

stakeholders-register = Atores
stakeholders-count =
    { $count ->
        [one] { $count } ator
       *[other] { $count } atores
    }
stakeholders-shown = { $shown } de { $total }
stakeholders-filtered = “{ $filter }”
stakeholders-rated-by = pontua { $rater }
stakeholders-more = mais
stakeholders-more-in-sheet = … Espaço: tudo
stakeholders-nobody-matches = Nenhum ator corresponde à busca.
stakeholders-empty = Aqui se anota quem tem algo em jogo, esteja ou não na sala: pessoas, instituições, organizações. Depois se pontuam sua influência e seu interesse, e se vê quem falta.
stakeholders-empty-key = n inclui o primeiro; é possível colar várias linhas.
stakeholders-order-register = na ordem do registro
stakeholders-order-name = por nome
stakeholders-order-sector = por setor
stakeholders-order-influence = por influência
stakeholders-order-unrated = sem pontuação primeiro
stakeholders-influence-short = Infl.
stakeholders-interest-short = Int.
stakeholders-decimal = { $whole },{ $part }

stakeholders-new = Ator
stakeholders-new-in = Ator · { $sector }
stakeholders-new-hint = Nome · tipo (o tipo ou o setor, se quiser)
stakeholders-unknown-kind = Nenhum tipo nem setor se chama “{ $kind }”: t escolhe na lista.
stakeholders-sector-taken = Setor tirado da lista de participantes: { $sector }. t o muda.
stakeholders-kind-of = Tipo de { $name }
stakeholders-all-sectors = Todos os setores
stakeholders-which-sector = Que setor mostrar?

stakeholders-rate = Influência e interesse do ator indicado, de 1 a 5
stakeholders-rate-as = Influência e interesse segundo { $rater }, de 1 a 5
stakeholders-rate-hint = 45: influência 4, interesse 5; mais dois: legitimidade e urgência; 0 pula
stakeholders-rate-unclear = “{ $line }” não se entende: de um a quatro algarismos de 1 a 5.
stakeholders-rate-last = Era o último da lista: Enter vazio termina.
stakeholders-rater = Quem pontua?
stakeholders-rater-hint = um nome ou um grupo; vazio: a mesa em conjunto

stakeholders-ties-of = Relações de { $name }
stakeholders-tie-edit = alterar
stakeholders-tie-new = relacionar
stakeholders-tie-between = { $one } e { $other }
stakeholders-tie-kind = Tipo de relação
stakeholders-tie-way = Sentido
stakeholders-tie-mutual = Nos dois sentidos
stakeholders-tie-strength = Força
stakeholders-tie-note = Nota
stakeholders-tie-remove = Remover esta relação
stakeholders-weak = Fraca
stakeholders-medium = Média
stakeholders-strong = Forte

stakeholders-map = Mapa de influência e interesse
stakeholders-on-map =
    { $count ->
        [one] { $count } ator pontuado
       *[other] { $count } atores pontuados
    }
stakeholders-map-empty = O mapa mostra aqueles cuja influência e cujo interesse foram pontuados. No registro, i os pontua um após outro; v muda de vista.
stakeholders-unrated =
    { $count ->
        [one] { $count } ator sem pontuação não está no mapa · escala própria de 1 a 5
       *[other] { $count } atores sem pontuação não estão no mapa · escala própria de 1 a 5
    }
stakeholders-scale = Escala própria, de 1 a 5; linha média no 3. + − < > movem o indicado.
stakeholders-little-influence = pouca
stakeholders-much-influence = muita
stakeholders-little-interest = pouco
stakeholders-much-interest = muito
stakeholders-grades = Influência { $influence }, interesse { $interest }
stakeholders-on-the-line = na linha do meio
stakeholders-manage-closely = gerir de perto
stakeholders-keep-satisfied = manter satisfeito
stakeholders-keep-informed = manter informado
stakeholders-monitor = observar
stakeholders-takes-part = participação { $participation }
stakeholders-is-willing = disposição: { $willingness }
stakeholders-talks-through = ponto focal: { $point }

stakeholders-by-sector = Cobertura por setor
stakeholders-by-level = Cobertura por nível
stakeholders-column-mapped = Atores
stakeholders-column-roster = Na lista
stakeholders-column-present = Presentes
stakeholders-missing = Quem falta
stakeholders-no-level = Sem nível
stakeholders-all-covered = Há atores de todos os setores e níveis.
stakeholders-all-kinds = Há atores de todos os seus tipos.
stakeholders-without-sector-help = A estes falta o setor: no registro, t escolhe o tipo.
stakeholders-no-sector-of = Sem atores: { $sectors }
stakeholders-no-level-of = Sem atores de nível: { $levels }

stakeholders-public-title = Atores
stakeholders-sectors-covered = { $covered } de { $total } setores com atores

stakeholders-form = Ator
stakeholders-internal-hint = interno: não se projeta nem vai no relatório público
stakeholders-field-name = Nome
stakeholders-field-kind = Tipo
stakeholders-field-kind-hint = o tipo traz seu setor; uma letra salta para a sua inicial
stakeholders-field-sector = Setor
stakeholders-field-level = Nível
stakeholders-field-inside = Dentro ou fora
stakeholders-field-roles = Papel no projeto
stakeholders-field-many-hint = ← → percorrem; Espaço marca
stakeholders-field-participation = Participação
stakeholders-field-focal-point = Ponto focal
stakeholders-field-focal-point-hint = o órgão ou o cargo com quem se trata
stakeholders-field-norm = Norma que o obriga
stakeholders-field-competences = Competências
stakeholders-field-needs = Necessidades
stakeholders-field-resources = Recursos que traz
stakeholders-field-interests = Interesses (interno)
stakeholders-field-motivations = Motivações (interno)
stakeholders-field-own-agenda = Agenda própria (interno)
stakeholders-field-willingness = Disposição (interno)
stakeholders-field-influence = Influência
stakeholders-field-interest = Interesse
stakeholders-field-legitimacy = Legitimidade
stakeholders-field-urgency = Urgência
stakeholders-field-grade-hint = interno; a mesa em conjunto, de 1 (menos) a 5 (mais)
stakeholders-field-raters = Outras pontuações
stakeholders-field-raters-hint = interno; uma por linha: Ana Ruiz: 4 5 (influência, interesse, legitimidade, urgência)
stakeholders-raters-unclear = “{ $line }” não se entende: nome, dois-pontos e de um a quatro algarismos de 1 a 5.
stakeholders-field-position = Diante de “{ $axis }”
stakeholders-field-public-notes = Notas públicas
stakeholders-field-internal-notes = Notas internas
stakeholders-field-source = Fonte
