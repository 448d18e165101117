# 2 Actores.
stakeholders-key-new = Añadir
stakeholders-key-rate = Puntuar
stakeholders-key-kind = Tipo
stakeholders-key-edit = Ficha
stakeholders-key-read = Leer
stakeholders-key-sheet = Leer la ficha
stakeholders-key-list-sector = Ver sus actores
stakeholders-key-map = Mapa
stakeholders-key-coverage = Cobertura
stakeholders-key-list = Registro
stakeholders-key-relate = Relaciones
stakeholders-key-order = Orden
stakeholders-key-sector = Sector
stakeholders-key-remove = Quitar
stakeholders-key-rater = Quién puntúa
stakeholders-key-more-influence = Más influencia
stakeholders-key-less-influence = Menos influencia
stakeholders-key-more-interest = Más interés
stakeholders-key-less-interest = Menos interés
stakeholders-key-raise = Subir
stakeholders-key-lower = Bajar

stakeholders-register = Actores
stakeholders-count =
    { $count ->
        [one] { $count } actor
       *[other] { $count } actores
    }
stakeholders-shown = { $shown } de { $total }
stakeholders-filtered = «{ $filter }»
stakeholders-rated-by = puntúa { $rater }
stakeholders-more = más
stakeholders-more-in-sheet = … Espacio: todo
stakeholders-nobody-matches = Ningún actor coincide con lo que se busca.
stakeholders-empty = Aquí se anota quién tiene algo en juego, esté o no en la sala: personas, instituciones, organizaciones. Después se puntúa su influencia y su interés, y se ve quién falta.
stakeholders-empty-key = n añade al primero; se pueden pegar varias líneas.
stakeholders-order-register = en el orden del registro
stakeholders-order-name = por nombre
stakeholders-order-sector = por sector
stakeholders-order-influence = por influencia
stakeholders-order-unrated = sin puntuar primero
stakeholders-influence-short = Infl.
stakeholders-interest-short = Int.
stakeholders-decimal = { $whole },{ $part }

stakeholders-new = Actor
stakeholders-new-in = Actor · { $sector }
stakeholders-new-hint = Nombre · tipo (el tipo o el sector, si se quiere)
stakeholders-unknown-kind = Ningún tipo ni sector se llama «{ $kind }»: t lo elige de la lista.
stakeholders-sector-taken = Sector tomado de la lista de participantes: { $sector }. t lo cambia.
stakeholders-kind-of = Tipo de { $name }
stakeholders-all-sectors = Todos los sectores
stakeholders-which-sector = ¿Qué sector se muestra?

stakeholders-rate = Influencia e interés del actor señalado, de 1 a 5
stakeholders-rate-as = Influencia e interés según { $rater }, de 1 a 5
stakeholders-rate-hint = 45: influencia 4, interés 5; dos más: legitimidad y urgencia; 0 salta
stakeholders-rate-unclear = «{ $line }» no se entiende: de una a cuatro cifras del 1 al 5.
stakeholders-rate-last = Era el último de la lista: Enter vacío termina.
stakeholders-rater = ¿Quién puntúa?
stakeholders-rater-hint = un nombre o un grupo; vacío: la mesa en conjunto

stakeholders-ties-of = Relaciones de { $name }
stakeholders-tie-edit = cambiar
stakeholders-tie-new = relacionar
stakeholders-tie-between = { $one } y { $other }
stakeholders-tie-kind = Tipo de relación
stakeholders-tie-way = Sentido
stakeholders-tie-mutual = En ambos sentidos
stakeholders-tie-strength = Fuerza
stakeholders-tie-note = Nota
stakeholders-tie-remove = Quitar esta relación
stakeholders-weak = Débil
stakeholders-medium = Media
stakeholders-strong = Fuerte

stakeholders-map = Mapa de influencia e interés
stakeholders-on-map =
    { $count ->
        [one] { $count } actor puntuado
       *[other] { $count } actores puntuados
    }
stakeholders-map-empty = El mapa muestra a quienes tienen puntuadas la influencia y el interés. En el registro, i los puntúa uno tras otro; v cambia de vista.
stakeholders-unrated =
    { $count ->
        [one] { $count } actor sin puntuar no está en el mapa · escala propia de 1 a 5
       *[other] { $count } actores sin puntuar no están en el mapa · escala propia de 1 a 5
    }
stakeholders-scale = Escala propia, de 1 a 5; línea media en 3. + − < > mueven al señalado.
stakeholders-little-influence = poca
stakeholders-much-influence = mucha
stakeholders-little-interest = poco
stakeholders-much-interest = mucho
stakeholders-grades = Influencia { $influence }, interés { $interest }
stakeholders-on-the-line = en la línea media
stakeholders-manage-closely = gestionar de cerca
stakeholders-keep-satisfied = mantener satisfecho
stakeholders-keep-informed = mantener informado
stakeholders-monitor = observar
stakeholders-takes-part = participación { $participation }
stakeholders-is-willing = disposición: { $willingness }
stakeholders-talks-through = punto focal: { $point }

stakeholders-by-sector = Cobertura por sector
stakeholders-by-level = Cobertura por nivel
stakeholders-column-mapped = Actores
stakeholders-column-roster = En lista
stakeholders-column-present = Presentes
stakeholders-missing = Quién falta
stakeholders-no-level = Sin nivel
stakeholders-all-covered = Hay actores de todos los sectores y niveles.
stakeholders-all-kinds = Hay actores de todos sus tipos.
stakeholders-without-sector-help = A estos les falta el sector: en el registro, t elige el tipo.
stakeholders-no-sector-of = Sin actores: { $sectors }
stakeholders-no-level-of = Sin actores de nivel: { $levels }

stakeholders-public-title = Actores
stakeholders-sectors-covered = { $covered } de { $total } sectores con actores

stakeholders-form = Actor
stakeholders-internal-hint = interno: no se proyecta ni va en el informe público
stakeholders-field-name = Nombre
stakeholders-field-kind = Tipo
stakeholders-field-kind-hint = el tipo trae su sector; una letra salta a su inicial
stakeholders-field-sector = Sector
stakeholders-field-level = Nivel
stakeholders-field-inside = Dentro o fuera
stakeholders-field-roles = Papel en el proyecto
stakeholders-field-many-hint = ← → recorren; Espacio marca
stakeholders-field-participation = Participación
stakeholders-field-focal-point = Punto focal
stakeholders-field-focal-point-hint = la oficina o el cargo con quien se trata
stakeholders-field-norm = Norma que lo obliga
stakeholders-field-competences = Competencias
stakeholders-field-needs = Necesidades
stakeholders-field-resources = Recursos que aporta
stakeholders-field-interests = Intereses (interno)
stakeholders-field-motivations = Motivaciones (interno)
stakeholders-field-own-agenda = Agenda propia (interno)
stakeholders-field-willingness = Disposición (interno)
stakeholders-field-influence = Influencia
stakeholders-field-interest = Interés
stakeholders-field-legitimacy = Legitimidad
stakeholders-field-urgency = Urgencia
stakeholders-field-grade-hint = interno; la mesa en conjunto, de 1 (menos) a 5 (más)
stakeholders-field-raters = Otras puntuaciones
stakeholders-field-raters-hint = interno; una por línea: Ana Ruiz: 4 5 (influencia, interés, legitimidad, urgencia)
stakeholders-raters-unclear = «{ $line }» no se entiende: nombre, dos puntos y de una a cuatro cifras del 1 al 5.
stakeholders-field-position = Ante «{ $axis }»
stakeholders-field-public-notes = Notas públicas
stakeholders-field-internal-notes = Notas internas
stakeholders-field-source = Fuente
