/** Words of those who speak: what holds them is no line of a slide outside quotations. */
export const speaker =
  /(?:^|[^\p{L}\p{N}])(?:[Ii]|I['’](?:m|ve|ll|d)|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Uu]s|[Oo]ur|[Oo]urs|[Oo]urselves|[Mm]yself)(?=$|[^\p{L}\p{N}])/u;

/** The same in a clause that is to stand as a definition, a number or a step. */
export const personal = /\b(?:I|me|my|we|us|our|myself|ourselves|I['’]\p{L}+|we['’]\p{L}+)\b/iu;
