# The smaller papers: bulletin, capitalisation sheet, six-month report. The bulletin speaks plainly.
bulletin-kind = Boletim
bulletin-title = Boletim · { $name }
bulletin-met-day = A mesa se reuniu em { $date }.
bulletin-met-people =
    { $people ->
        [one] Participou { $people } pessoa
       *[other] Participaram { $people } pessoas
    } de { $bodies ->
        [one] { $bodies } instituição.
       *[other] { $bodies } instituições.
    }
bulletin-agreed = O que se acordou
bulletin-agreed-nothing = Nesta sessão não se adotaram acordos.
bulletin-does = Fará: { $responsible }
bulletin-does-by = Fará: { $responsible }, o mais tardar em { $date }
bulletin-by = O mais tardar em { $date }
bulletin-more =
    { $count ->
        [one] E mais { $count } acordo, que consta na ata.
       *[other] E mais { $count } acordos, que constam na ata.
    }
bulletin-axes =
    { $count ->
        [one] Prioridade escolhida: { $axes }.
       *[other] Prioridades escolhidas: { $axes }.
    }
bulletin-done = O que se cumpriu
bulletin-pending = O que falta
bulletin-owed =
    { $count ->
        [one] Resta { $count } compromisso por cumprir
       *[other] Restam { $count } compromissos por cumprir
    }{ $late ->
        [0] .
        [one] ; { $late } passou da data.
       *[other] ; { $late } passaram da data.
    }
bulletin-owed-none = Não resta nenhum compromisso por cumprir.
bulletin-next = A mesa volta a se reunir em { $date }.

# The capitalisation sheet
sheet-kind = Ficha de capitalização
sheet-title = Ficha de capitalização · { $name }
sheet-experience = A experiência
sheet-protagonist = Quem a conta
sheet-useful-to = A quem pode servir
sheet-worked = O que funcionou, e por quê?
sheet-change = O que se faria de outro modo?
sheet-blank = Por escrever.
sheet-note = Esta ficha guarda o que se viveu para que sirva a outros. Não traz conclusões nem recomendações.
sheet-source = As duas perguntas seguem Zutter (1997), retomado em AL-LAs, Cuaderno 8 (2018).

# The six-month report
half-year-kind = Relatório semestral de acordos
half-year-title = Relatório semestral de acordos · { $from } a { $until }
half-year-intro = Acordos das mesas de concertação entre { $from } e { $until }, com a situação conhecida nesta última data.
half-year-none = Neste período não consta nenhuma sessão, e não se deve nenhum acordo anterior.
half-year-sessions = Sessões realizadas
half-year-agreements = Acordos adotados no período
half-year-ended = Acordos concluídos no período
half-year-owed = Acordos por cumprir
half-year-overdue = Deles, vencidos
half-year-responsible = Por responsável
half-year-mesa = Mesa
half-year-number = Sessão
half-year-adopted-there = Acordos
half-year-minutes = Ata
half-year-oldest = Prazo mais antigo
half-year-ended-on = Data
half-year-nobody = Sem responsável
half-year-ahead = O período não terminou: conta-se o conhecido em { $date }.
half-year-undated =
    { $count ->
        [one] { $count } sessão sem data não entra neste relatório.
       *[other] { $count } sessões sem data não entram neste relatório.
    }

# What every paper in a format of its own says around its text
paper-page = Página { $page } de { $pages }
paper-draft = Rascunho
paper-contents = Sumário
paper-letters = Letras
paper-letters-lacked = Este programa não tem forma para alguma letra ou sinal deste documento: em seu lugar vai o seu número Unicode, entre colchetes.

# Why a paper could not be written
paper-fault-picture = Não foi possível desenhar a figura “{ $title }”: { $reason }
paper-fault-logo = O logotipo da instituição não pode ser lido: { $reason }
paper-fault-assembly = Não foi possível compor o documento: { $reason }
paper-fault-broken = Não foi possível compor em { $format } por uma falha do programa. A sessão está a salvo.
