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
