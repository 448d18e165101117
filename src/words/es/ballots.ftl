# What is wrong with files of ballots, and what should be known of them.
ballots-at-line = Línea { $line }: { $what }
ballots-at-column = Línea { $line }, columna { $column }: { $what }
ballots-at-heading = Línea { $line }, columna «{ $heading }» (carácter { $column }): { $what }
ballots-fault-empty = El archivo está vacío.
ballots-fault-workbook = Es un libro de una hoja de cálculo. Guárdelo como CSV y vuelva a intentarlo.
ballots-fault-nul-byte = Hay un byte nulo: no parece un archivo de texto. Guárdelo de nuevo como texto o CSV.
ballots-fault-no-header = La primera línea no nombra las opciones. Ponga encima una línea con sus nombres.
ballots-fault-no-options = No se nombra ninguna opción.
ballots-fault-too-many-options = Se nombran { $found } opciones y se pueden contar { $most } como máximo.
ballots-fault-no-ballots = No hay ninguna papeleta.
ballots-fault-too-much = Hay más papeletas de las que caben a la vez: de aquí en adelante no se leyó.
ballots-fault-too-heavy = Con esta papeleta el peso de todas pasa de lo que se puede contar. Revise pesos y cantidades.
ballots-fault-other-kind = El archivo trae { $holds }, que no se cuentan así. Elija un método que cuente eso.
ballots-holds-orders = órdenes de preferencia
ballots-holds-categories =
    { $count ->
        [one] { $count } categoría
       *[other] { $count } categorías
    }
ballots-holds-ticks = marcas
ballots-holds-points = puntos
ballots-holds-scores = puntuaciones
ballots-fault-declared-options = La cabecera declara otro número de opciones ({ $said }) del que hay ({ $found }). Corríjala o complete el archivo.
ballots-fault-declared-voters = La cabecera declara otro número de votantes ({ $said }) del que hay ({ $found }). Corríjala o complete el archivo.
ballots-fault-declared-orders = La cabecera declara otro número de papeletas distintas ({ $said }) del que hay ({ $found }). Corríjala o complete el archivo.
ballots-fault-declared-categories = La cabecera declara otro número de categorías ({ $said }) del que nombra ({ $found }). Corríjala.
ballots-fault-bad-value = «{ $found }» no vale para { $name }. Corríjalo.
ballots-fault-missing = Falta «{ $name }».
ballots-fault-repeated = «{ $name }» está dos veces: vale la primera.
ballots-fault-nameless = Hay valores en una columna sin nombre, que no se leyó. Póngale nombre o bórrela.
ballots-fault-repeated-option = La opción «{ $option }» está dos veces: vale la primera.
ballots-fault-bad-criterion = «{ $found }» no dice cuánto pesa el criterio. Escriba impacto:4, o costo:-1 si menos es mejor.
ballots-fault-field-count = La línea tiene otro número de campos ({ $found }) que la cabecera ({ $expected }). Revise separadores y comillas.
ballots-fault-open-quote = Una comilla se abre y no se cierra.
ballots-fault-after-quote = Hay algo después de la comilla que cierra. Duplique las comillas que van dentro de un texto.
ballots-fault-not-a-number = «{ $found }» no es un número.
ballots-fault-decimal-comma = «{ $found }» lleva coma decimal. Escriba un número entero o, si es dinero, un punto.
ballots-fault-not-whole = «{ $found }» no es un número entero.
ballots-fault-out-of-scale = «{ $found }» está fuera de la escala, que va de { $least } a { $most }.
ballots-fault-not-a-tick = «{ $found }» no dice si la opción se marca. Escriba 1 o 0, o una x.
ballots-fault-not-a-stance = «{ $found }» no es a favor, en contra ni abstención. Escriba sí, no o abstención.
ballots-fault-ambiguous = «{ $found }» puede ser en contra o abstención. Escriba sí, no o abstención.
ballots-fault-not-a-degree = «{ $found }» no es un grado de consentimiento. Escriba apoyo, acepto, reserva, objeción o abstención.
ballots-fault-not-a-ratio = «{ $found }» no vale como comparación. Escriba un número de 1 a 9, o de 1/2 a 1/9.
ballots-fault-unknown-option = Ninguna opción se llama «{ $found }».
ballots-fault-over-points = Reparte más puntos ({ $given }) de los que tiene cada votante ({ $points }).
ballots-fault-under-points = Reparte menos puntos ({ $given }) de los que hay que repartir ({ $least }).
ballots-fault-over-option = Da a «{ $option }» más puntos ({ $given }) de los que puede recibir una opción ({ $most }).
ballots-fault-over-credits = Los votos cuestan más créditos ({ $cost }) de los que tiene cada votante ({ $credits }).
ballots-fault-too-many-marks = Marca más opciones ({ $given }) de las que se puede ({ $most }).
ballots-fault-too-few-marks = Marca menos opciones ({ $given }) de las que se pide ({ $least }).
ballots-fault-tied = Pone varias opciones en el mismo lugar, y este formato no admite empates.
ballots-fault-incomplete = Ordena menos opciones ({ $given }) de las que pide este formato ({ $expected }).
ballots-fault-option-twice = «{ $option }» está dos veces en la papeleta.
ballots-fault-bad-order = «{ $found }» no tiene lugar en un orden.
ballots-fault-too-many-categories = La línea tiene más categorías ({ $found }) de las que hay ({ $most }).
ballots-fault-bad-weight = «{ $found }» no vale como peso. Escriba un número entero de 1 a { $most }.
ballots-fault-bad-count = «{ $found }» no vale como cantidad de votantes. Escriba un número entero de 1 a { $most }.
ballots-fault-other-share = El peso o la cantidad no es la de la línea { $first }, del mismo votante.
ballots-fault-repeated-voter = «{ $voter }» ya votó en la línea { $first }: vale aquella papeleta.
ballots-fault-unsigned = No dice de quién es.
ballots-fault-repeated-judgment = Eso ya se dijo en la línea { $first }: vale aquella.
ballots-fault-same-option = «{ $option }» se compara consigo misma.
ballots-fault-points-count = Los puntos ({ $found }) no son tantos como las opciones nombradas ({ $expected }).
ballots-fault-unknown-vote-type = No se conoce el tipo de voto «{ $found }». Puede ser approval, choose-1, cumulative, scoring u ordinal.
ballots-fault-bad-amount = «{ $found }» no es una cantidad de dinero.
ballots-fault-outside-section = «{ $found }» no está en ninguna sección. Las secciones son META, PROJECTS y VOTES.

# Notices
ballots-notice-windows = El archivo no está en UTF-8: se leyó como Windows-1252 (Latin-1). Si los acentos salen mal, guárdelo en UTF-8.
ballots-notice-utf16 = El archivo está en UTF-16 y así se leyó.
ballots-notice-ignored = No se leyó la columna «{ $column }».
ballots-notice-grid = Las opciones son lo que va entre corchetes después de «{ $question }».
ballots-notice-names-are-numbers = La primera línea se leyó como los nombres de las opciones, aunque son números.
ballots-notice-no-column = Ninguna columna lleva el nombre de «{ $option }».
ballots-notice-empty-rows =
    { $rows ->
        [one] No se contó { $rows } fila vacía al final, en la línea { $line }.
       *[other] No se contaron { $rows } filas vacías al final, desde la línea { $line }.
    }
ballots-notice-nobody =
    { $ballots ->
        [one] Hay { $ballots } papeleta que nadie dio, con cantidad 0, en la línea { $line }.
       *[other] Hay { $ballots } papeletas que nadie dio, con cantidad 0, desde la línea { $line }.
    }
ballots-notice-one-option = Hay una sola opción.
ballots-notice-only-blanks = Todas las papeletas están en blanco.
ballots-notice-renamed = Dos opciones se llaman igual: una pasó a llamarse «{ $option }».
ballots-notice-other-type = La cabecera dice que el archivo es { $said }, y su nombre dice otra cosa: se leyó según el nombre.
ballots-notice-categories-as-ranks = Las categorías se leyeron como un orden con empates.
ballots-notice-read-as-ticks = Toda opción con puntos, o con un lugar en el orden, se tomó por marcada.
ballots-notice-over-cost =
    { $ballots ->
        [one] En { $ballots } papeleta lo marcado cuesta más de lo que el archivo permite; se contó.
       *[other] En { $ballots } papeletas lo marcado cuesta más de lo que el archivo permite; se contaron.
    }
ballots-notice-no-weight = El criterio «{ $criterion }» no trae peso: pesa 1.
ballots-notice-missing-pairs = Se compararon { $given } de { $pairs } pares.
ballots-notice-missing-pairs-of = «{ $voter }» comparó { $given } de { $pairs } pares.
