# The furniture of papers in every format: contents, feet of pages, marks across them.
paper-skip = Skip to the text
paper-made-with = Made with concertar
paper-figure-words = What the figure says

# What of the identity of an institution cannot be used
identity-unread = The identity of the institution was not used: { $path }: { $why }
identity-fault = The identity of the institution was not used: { $path }: { $fault }
identity-no-colour = The colour “{ $colour }” of { $path } was not used: write # and six hexadecimal digits, as in "#1d3f66"
identity-elsewhere = The logo “{ $logo }” of { $path } was not used: it must be in the same folder and named without folders
identity-too-large = The logo { $path } was not used: it is larger than { $most } MB
identity-no-picture = The logo { $path } was not used: it is neither a PNG nor an SVG picture
identity-broken = The identity of the institution was not used because of a fault of the program in reading it

# Drawings
drawing-board = SWOT board
drawing-coverage = Attendance by sector
drawing-crossings = Crossings by pair of factors
drawing-duels = Two by two, round { $round }
drawing-duels-record = wins { $won }, ties { $tied }, loses { $lost }
drawing-calendar = Calendar of what is still owed
drawing-overdue = { $day }, overdue
drawing-states = State of the agreements
drawing-network = Relations between stakeholders
drawing-ranks = Change of places between rounds

# The session on one page
one-page-kind = Summary
one-page-title = Summary · { $name }
