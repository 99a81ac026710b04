/**
 * The words by which one language tells what cannot stand alone on a slide. Each field is a list of alternatives parted
 * by `|`, in lower case, parts of a pattern: `\p{L}*` stands for any ending.
 */
export interface TongueWords {
  /** The letters of a sentence in it, as a class of letters; Latin when absent. */
  readonly script?: string;
  /** Its words are not parted by spaces. */
  readonly isDense?: true;
  /** Its words are counted by their letters, two a word, although spaces part them. */
  readonly isSyllabic?: true;
  /** What may stand before the first word of a sentence and says nothing: articles. */
  readonly articles?: string;
  /** Articles of one thing: which one, the titles must tell. */
  readonly definite?: string;
  /** What joins a sentence to the one before it and may go, a comma behind it. */
  readonly markers?: string;
  /** What joins the point of its author, a comma or a colon behind it: "in short". */
  readonly theses?: string;
  /** That there are some, that it is hard, that it is one of many: and not which, how, what. */
  readonly announces: string;
  /** What a sentence begins with that leans on another, or lacks its subject. */
  readonly leans: string;
  /** What points at another sentence, wherever it stands. */
  readonly points: string;
  /** What points at what stood before a lead, although it points at the block below it as well; a pattern. */
  readonly leadPoints?: string;
  /** What begins a sentence that takes back the one before it. */
  readonly takesBack?: string;
  /** What a clause begins with that tells how things were. */
  readonly old?: string;
  /** What a sentence begins with that tells how things are now: the one before it only led there. */
  readonly news?: string;
  /** The first and the second person, wherever they stand. */
  readonly persons: string;
  /** What a sentence begins with that asks for something, greets, thanks, supposes. */
  readonly calls: string;
  /** What speaks of the post itself, or of what it goes on to do. */
  readonly post: string;
  /** What is true on one day only. */
  readonly passing: string;
  /** How a sentence ends that is no statement. */
  readonly ends?: string;
  /** How every statement ends, or nearly so: languages that put their verb last. */
  readonly closes?: string;
  /** What every statement holds. */
  readonly needs?: string;
  /** How one ends that does not, and says what its heading does or what is to be done. */
  readonly does?: string;
  /** Names of what a post has many of, with the verb behind them: "command does". */
  readonly kinds?: string;
  /** Which of the markers begin a result or a contrast. */
  readonly turns?: string;
  /** What begins the second part of a sentence shown in two, also without a comma: no noun goes on with it. */
  readonly joins?: string;
  /** What does so behind a comma alone: "but", "if", and all of it where every clause has its comma. */
  readonly joinsAfterComma?: string;
  /** What does so behind a comma, and goes on to the end: "which", "and", "allowing". */
  readonly relates?: string;
  /** How a clause ends that another of its weight follows behind a comma, where the verb stands last: "…하고", "…し". */
  readonly pauses?: string;
  /** How a clause ends that gives way to the one behind its comma, where the verb stands last: "…ので", "…지만". */
  readonly yields?: string;
  /** What such a clause holds that the one behind it is about as well: then it does not give way. */
  readonly topic?: string;
  /** What begins the clause that another waited for: "then", where it is always said. */
  readonly answers?: string;
  /** What a first part holds that says too little without the second: "such a", "not only". */
  readonly halves?: string;
  /** What denies all that it names: "need not". */
  readonly forgoes?: string;
  /** What begins a clause that waits for another: "if", "when", "although". */
  readonly waits?: string;
  /** What stands between a term and what it is. */
  readonly defines: string;
  /** What makes a line worth showing: what must be, differs, follows, becomes possible. */
  readonly tells: string;
  /** Praise and words that fit every talk. */
  readonly dull: string;
}
