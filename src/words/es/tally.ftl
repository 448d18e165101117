# The command that counts ballots
tally-about = Cuenta una ronda de una sesión, o papeletas de otros programas
tally-long-about = Cuenta una ronda de una sesión (.ron), o papeletas de otros: PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb) y tablas CSV con el encabezado voter,weight,count,OPCIÓN…, una papeleta por fila. Solo lee. Lo que está mal en el archivo se dice con su línea, y lo demás se cuenta. Termina con 0 si todo se contó, 1 si algo quedó fuera o la ronda no se puede contar todavía, 2 si se usó mal o no hay nada que contar.
tally-file = Archivo de una sesión o de papeletas
tally-round = Número de la ronda de la sesión; si no, la última cerrada
tally-method = Manera de contar; si no, la de la ronda o la usual para esas papeletas
tally-ballots = Qué son los números o palabras de una tabla CSV
tally-base = De qué es la parte que se pide: votos válidos, sin blancos ni abstenciones (cast); válidos y en blanco, con las abstenciones (valid); presentes; todos los que tienen voto
tally-threshold = Parte que hace falta: 1/2 es más de la mitad, 2/3 al menos dos tercios; con > o >= se dice
tally-threshold-wrong = escriba una parte como 1/2, 2/3 o >2/3
tally-people = Cuántas personas había presentes, o tienen voto, para esas bases
tally-points = Puntos que tiene cada votante; quien reparte más queda fuera
tally-most = Puntos que un votante puede dar a una opción
tally-scale = Escala de los números, como 0..5
tally-scale-wrong = escriba una escala como 0..5 o -3..3
tally-rank-by = Ordenar las puntuaciones por suma o por media
tally-grades = Cuántas menciones hay; 0 es la peor
tally-missing = Qué vale una mención que falta: la peor, o nada
tally-credits = Créditos que tiene cada votante; cada voto cuesta su cuadrado
tally-scaling = Cómo se llevan los criterios a una misma escala
tally-random-index = Tabla del índice aleatorio para la consistencia
tally-borda = Puntos de Borda: lo no ordenado comparte los últimos lugares, no recibe nada, o tampoco cuenta para los demás
tally-seats = Cuántas opciones se eligen
tally-completion = Qué se hace con lo que las partes iguales dejan libre
tally-budget = Dinero que hay, en la unidad de los costos
tally-costs = Lo que cuesta cada opción, en el orden del archivo, separado por comas
tally-utility = Cuánto vale un proyecto para quien lo marca: su costo, o uno
tally-tie-break = Cómo se rompe un empate por los últimos lugares, en papeletas de otros: por orden en el archivo o por sorteo
tally-seed = Número del que sale el sorteo: el mismo número sortea siempre lo mismo
tally-robustness = Dice también si el resultado es firme: si dependía de un solo votante y qué sale al sortear mil veces entre las mismas papeletas
tally-robustness-unknown = La firmeza solo se sabe con papeletas una a una: de 2 a 2.000 votantes (5 al menos si la ronda es secreta) y hasta 20.000 anotaciones.
tally-robustness-option = { $name }, { $share }
tally-robustness-options = Veces que sale cada opción: { $options }.

# What cannot be done
tally-unknown-format = no se sabe cómo leer { $path }. Su nombre debe terminar en .ron, .csv, .tsv, .txt, .soc, .soi, .toc, .toi, .cat o .pb
tally-too-large = { $path } es demasiado grande: se leen hasta 2 GB
tally-which-marks = los números de { $path } pueden ser varias cosas. Diga cuál con --ballots ({ $known }) o elija un --method
tally-nothing = en { $path } no hay ninguna papeleta que contar
tally-seats-needed = { $method } elige varias opciones juntas. Diga cuántas con --seats
tally-costs-needed = { $method } gasta un presupuesto. Diga los costos con --costs y el dinero con --budget, o cuente un archivo .pb
tally-costs-count = --costs da { $found } costos y las opciones son { $options }
tally-costs-too-large = los costos o el presupuesto pasan de lo que se puede contar
tally-people-needed = esa base cuenta a presentes o a quienes tienen voto. Diga cuántas personas son con --people
tally-only-of-ballots = { $option } es para papeletas de otros; en una sesión vale lo que se declaró en la ronda
tally-only-of-sessions = { $option } es para sesiones (.ron); este archivo no tiene rondas
tally-not-of-method = { $option } no cambia nada con { $method }: quítela o elija otro --method
tally-people-for-nothing = --people solo hace falta cuando --base es present o entitled
tally-seed-needed = un sorteo que se pueda repetir necesita un número: indíquelo con --seed
tally-seed-for-nothing = --seed solo hace falta con --tie-break lot
tally-other-ballots = estas papeletas no dicen lo que { $method } pide. Elija otro --method
tally-sealed = la ronda es secreta y sigue abierta: nada se cuenta hasta su cierre
tally-annulled = la ronda fue anulada: no cuenta para nada. Elija otra con --round
tally-not-opened = la ronda está en preparación: no hay votos. Elija otra con --round
tally-no-closed-round = la sesión no tiene ninguna ronda cerrada. Elija una abierta con --round
tally-no-such-round = la sesión no tiene la ronda { $number }: tiene { $count }
tally-still-open = La ronda sigue abierta: el recuento es provisional.
tally-form-both = El archivo está escrito como en Windows, con marca de orden de bytes (BOM); se leyó igual.
tally-form-mark = El archivo empieza con una marca de orden de bytes (BOM); se leyó igual.
tally-form-lines = El archivo tiene los fines de línea de Windows; se leyó igual.
tally-more-faults =
    { $count ->
        [one] Hay { $count } falta más.
       *[other] Hay { $count } faltas más.
    }
tally-left-out =
    { $count ->
        [one] Quedó fuera { $count } papeleta; las demás se contaron.
       *[other] Quedaron fuera { $count } papeletas; las demás se contaron.
    }

# The result
tally-agreement = Acuerdo entre las papeletas
tally-weight = Lo que pesan las válidas: { $weight }.
tally-duels = Duelos: cuántas papeletas ponen la opción de la fila por encima de la de la columna
tally-duels-elsewhere = La tabla de los duelos entre { $count } opciones no cabe aquí: está en --format json.
tally-rows-left-out =
    { $count ->
        [one] { $count } opción más está en --format json.
       *[other] { $count } opciones más están en --format json.
    }
tally-chosen = elegida
tally-many-committees = Los empates dejan { $count } selecciones posibles, o más: están en --format json.
tally-committees = Los empates dejan { $count } selecciones posibles: { $committees }.
tally-no-agreement = El acuerdo en el orden no está definido para estas papeletas.
tally-agreement-figures = W = { $w }; χ² = { $chi }, con { $degrees } grados de libertad; p { $p }.
tally-agreement-few = Con tan pocos votantes u opciones, estas cifras son aproximadas.
tally-below = < { $number }
tally-equal = = { $number }
tally-rank-sums = Orden por el lugar medio en las papeletas
tally-mean-rank = Lugar medio
tally-median = Mediana
tally-quartiles = Cuartiles
tally-a = A
tally-consensus = Consenso
tally-legend = A: acuerdo de van der Eijk, de 1 (todos dan lo mismo) por 0 (de todo por igual) a −1 (solo los extremos). Consenso: de 0, mitad en cada extremo, a 1, todos igual. Cuartiles: entre ellos está la mitad central de la sala.
