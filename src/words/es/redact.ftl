redact-about = Escribe una copia pública de una sesión, sin nombres ni nada interno
redact-about-long = Escribe una copia de una sesión que se puede publicar: las personas se vuelven cargos; los acuerdos internos, las notas privadas, y los intereses y las valoraciones de los actores no están; las papeletas pierden su nombre y se cuentan igual. El texto libre solo se revisa para quitar los nombres completos de la lista de participantes.
redact-output = Archivo de la copia; no reemplaza ninguno
redact-notice = Copia pública de la sesión { $session }: las personas figuran por su cargo y lo interno no está.
redact-notice-seal = El original está sellado. SHA-256: { $digest }
redact-unnamed = participante { $number }
redact-newer = la hizo un concertar más nuevo (formato { $format }): no se sabe qué habría que quitar. Use esa versión
redact-look-over = Léala antes de publicarla: en el texto libre solo se reemplazan los nombres completos de la lista.
