redact-about = Writes a public copy of a session, without names or anything internal
redact-about-long = Writes a copy of a session that may be published: persons become posts; internal agreements, private notes, and the interests and ratings of stakeholders are not in it; ballots lose their names and count the same. Free text is searched only for the whole names of the roster.
redact-output = File of the copy; it replaces none
redact-notice = Public copy of session { $session }: persons go by their posts, and what is internal is not in it.
redact-notice-seal = The original is sealed. SHA-256: { $digest }
redact-unnamed = participant { $number }
redact-newer = a newer concertar made it (format { $format }): what would have to be left out is not known. Use that version
redact-look-over = Read it before you publish it: in free text only whole names of the roster are replaced.
