# What is wrong with files of ballots, and what should be known of them.
ballots-at-line = Linha { $line }: { $what }
ballots-at-column = Linha { $line }, coluna { $column }: { $what }
ballots-at-heading = Linha { $line }, coluna “{ $heading }” (caractere { $column }): { $what }
ballots-fault-empty = O arquivo está vazio.
ballots-fault-workbook = É uma pasta de trabalho de planilha. Salve como CSV e tente de novo.
ballots-fault-nul-byte = Há um byte nulo: não parece um arquivo de texto. Salve de novo como texto ou CSV.
ballots-fault-no-header = A primeira linha não nomeia as opções. Ponha acima uma linha com os nomes delas.
ballots-fault-no-options = Nenhuma opção é nomeada.
ballots-fault-too-many-options = São nomeadas { $found } opções e podem ser contadas { $most } no máximo.
ballots-fault-no-ballots = Não há nenhuma cédula.
ballots-fault-too-much = Há mais cédulas do que cabem de uma vez: daqui em diante não se leu.
ballots-fault-too-heavy = Com esta cédula o peso de todas passa do que se pode contar. Reveja pesos e quantidades.
ballots-fault-other-kind = O arquivo traz { $holds }, que não se contam assim. Escolha um método que conte isso.
ballots-holds-orders = ordens de preferência
ballots-holds-categories =
    { $count ->
        [one] { $count } categoria
       *[other] { $count } categorias
    }
ballots-holds-ticks = marcas
ballots-holds-points = pontos
ballots-holds-scores = pontuações
ballots-fault-declared-options = O cabeçalho declara outro número de opções ({ $said }) do que há ({ $found }). Corrija-o ou complete o arquivo.
ballots-fault-declared-voters = O cabeçalho declara outro número de votantes ({ $said }) do que há ({ $found }). Corrija-o ou complete o arquivo.
ballots-fault-declared-orders = O cabeçalho declara outro número de cédulas diferentes ({ $said }) do que há ({ $found }). Corrija-o ou complete o arquivo.
ballots-fault-declared-categories = O cabeçalho declara outro número de categorias ({ $said }) do que nomeia ({ $found }). Corrija-o.
ballots-fault-bad-value = “{ $found }” não vale para { $name }. Corrija.
ballots-fault-missing = Falta “{ $name }”.
ballots-fault-repeated = “{ $name }” está duas vezes: vale a primeira.
ballots-fault-nameless = Há valores em uma coluna sem nome, que não foi lida. Dê-lhe um nome ou apague-a.
ballots-fault-repeated-option = A opção “{ $option }” está duas vezes: vale a primeira.
ballots-fault-bad-criterion = “{ $found }” não diz quanto pesa o critério. Escreva impacto:4, ou custo:-1 se menos é melhor.
ballots-fault-field-count = A linha tem outro número de campos ({ $found }) que o cabeçalho ({ $expected }). Reveja separadores e aspas.
ballots-fault-open-quote = Uma aspa se abre e não se fecha.
ballots-fault-after-quote = Há algo depois da aspa que fecha. Duplique as aspas que vão dentro de um texto.
ballots-fault-not-a-number = “{ $found }” não é um número.
ballots-fault-decimal-comma = “{ $found }” tem vírgula decimal. Escreva um número inteiro ou, se for dinheiro, um ponto.
ballots-fault-not-whole = “{ $found }” não é um número inteiro.
ballots-fault-out-of-scale = “{ $found }” está fora da escala, que vai de { $least } a { $most }.
ballots-fault-not-a-tick = “{ $found }” não diz se a opção é marcada. Escreva 1 ou 0, ou um x.
ballots-fault-not-a-stance = “{ $found }” não é a favor, contra nem abstenção. Escreva sim, não ou abstenção.
ballots-fault-ambiguous = “{ $found }” pode ser contra ou abstenção. Escreva sim, não ou abstenção.
ballots-fault-not-a-degree = “{ $found }” não é um grau de consentimento. Escreva apoio, aceito, ressalva, objeção ou abstenção.
ballots-fault-not-a-ratio = “{ $found }” não vale como comparação. Escreva um número de 1 a 9, ou de 1/2 a 1/9.
ballots-fault-unknown-option = Nenhuma opção se chama “{ $found }”.
ballots-fault-over-points = Distribui mais pontos ({ $given }) do que tem cada votante ({ $points }).
ballots-fault-under-points = Distribui menos pontos ({ $given }) do que é preciso distribuir ({ $least }).
ballots-fault-over-option = Dá a “{ $option }” mais pontos ({ $given }) do que uma opção pode receber ({ $most }).
ballots-fault-over-credits = Os votos custam mais créditos ({ $cost }) do que tem cada votante ({ $credits }).
ballots-fault-too-many-marks = Marca mais opções ({ $given }) do que se pode ({ $most }).
ballots-fault-too-few-marks = Marca menos opções ({ $given }) do que se pede ({ $least }).
ballots-fault-tied = Põe várias opções no mesmo lugar, e este formato não admite empates.
ballots-fault-incomplete = Ordena menos opções ({ $given }) do que este formato pede ({ $expected }).
ballots-fault-option-twice = “{ $option }” está duas vezes na cédula.
ballots-fault-bad-order = “{ $found }” não tem lugar em uma ordem.
ballots-fault-too-many-categories = A linha tem mais categorias ({ $found }) do que há ({ $most }).
ballots-fault-bad-weight = “{ $found }” não vale como peso. Escreva um número inteiro de 1 a { $most }.
ballots-fault-bad-count = “{ $found }” não vale como quantidade de votantes. Escreva um número inteiro de 1 a { $most }.
ballots-fault-other-share = O peso ou a quantidade não é a da linha { $first }, do mesmo votante.
ballots-fault-repeated-voter = “{ $voter }” já votou na linha { $first }: vale aquela cédula.
ballots-fault-unsigned = Não diz de quem é.
ballots-fault-repeated-judgment = Isso já foi dito na linha { $first }: vale aquela.
ballots-fault-same-option = “{ $option }” se compara consigo mesma.
ballots-fault-points-count = Os pontos ({ $found }) não são tantos quanto as opções nomeadas ({ $expected }).
ballots-fault-unknown-vote-type = Não se conhece o tipo de voto “{ $found }”. Pode ser approval, choose-1, cumulative, scoring ou ordinal.
ballots-fault-bad-amount = “{ $found }” não é uma quantia de dinheiro.
ballots-fault-outside-section = “{ $found }” não está em nenhuma seção. As seções são META, PROJECTS e VOTES.

# Notices
ballots-notice-windows = O arquivo não está em UTF-8: foi lido como Windows-1252 (Latin-1). Se os acentos saírem errados, salve em UTF-8.
ballots-notice-utf16 = O arquivo está em UTF-16 e assim foi lido.
ballots-notice-ignored = A coluna “{ $column }” não foi lida.
ballots-notice-grid = As opções são o que vai entre colchetes depois de “{ $question }”.
ballots-notice-names-are-numbers = A primeira linha foi lida como os nomes das opções, embora sejam números.
ballots-notice-no-column = Nenhuma coluna leva o nome de “{ $option }”.
ballots-notice-empty-rows =
    { $rows ->
        [one] Não se contou { $rows } linha vazia no final, na linha { $line }.
       *[other] Não se contaram { $rows } linhas vazias no final, desde a linha { $line }.
    }
ballots-notice-nobody =
    { $ballots ->
        [one] Há { $ballots } cédula que ninguém deu, com quantidade 0, na linha { $line }.
       *[other] Há { $ballots } cédulas que ninguém deu, com quantidade 0, desde a linha { $line }.
    }
ballots-notice-one-option = Há uma única opção.
ballots-notice-only-blanks = Todas as cédulas estão em branco.
ballots-notice-renamed = Duas opções têm o mesmo nome: uma passou a se chamar “{ $option }”.
ballots-notice-other-type = O cabeçalho diz que o arquivo é { $said }, e o nome diz outra coisa: foi lido pelo nome.
ballots-notice-categories-as-ranks = As categorias foram lidas como uma ordem com empates.
ballots-notice-read-as-ticks = Toda opção com pontos, ou com um lugar na ordem, foi tomada por marcada.
ballots-notice-over-cost =
    { $ballots ->
        [one] Em { $ballots } cédula o que se marcou custa mais do que o arquivo permite; foi contada.
       *[other] Em { $ballots } cédulas o que se marcou custa mais do que o arquivo permite; foram contadas.
    }
ballots-notice-no-weight = O critério “{ $criterion }” não traz peso: pesa 1.
ballots-notice-missing-pairs = Foram comparados { $given } de { $pairs } pares.
ballots-notice-missing-pairs-of = “{ $voter }” comparou { $given } de { $pairs } pares.
