# The furniture of papers in every format: contents, feet of pages, marks across them.
paper-skip = Skip to the text
paper-made-with = Made with concertar
paper-figure-words = What the figure says
