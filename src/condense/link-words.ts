const links =
  /^(?:docs?|documentation|examples?|diff(?:-\d)?|links?|source|issue|notes|details|blog(?: post)?|post|article|announcement|pull request|PR|here|(?:read|learn) more|see (?:docs?|documentation|here|below|above|more|details)|more(?: (?:info|information|details|here))?|(?:zobacz|czytaj|dowiedz się) więcej|więcej|mehr(?: (?:dazu|lesen|erfahren|infos))?|weiterlesen|siehe (?:hier|oben|unten)|(?:voir|lire|en savoir) plus|(?:ver|leer|saber|lea|lee) más|más información|(?:ver|ler|leia|saiba|saber) mais|(?:leggi|vedi) (?:di più|tutto)|lees meer|meer (?:lezen|informatie)|läs mer|les mer|læs mere|lue lisää|zobrazit více|číst více|подробнее|читать далее|см\. (?:ниже|выше)|детальніше|devamını oku|詳しくは(?:こちら)?|続きを読む|详见|查看更多|자세히(?: 보기)?)$/iu;

/** "(ed8ee22)": the number of a commit; of "(2500000)" every digit counts. */
const commit = /^(?=[\da-f]*\d)(?=\d*[a-f])[\da-f]{7,12}$/u;

/** In characters: no brackets of links are longer. */
const longest = 120;

const places = /^(?:repo(?:sitory)?|video|slides|recording|GitHub|website|demo|paper|code)$/iu;

/** "3.48.0", "extensions-109.0.1": which version has it. */
const version = /^(?:[\p{L}-]{1,20}-)?v?\d+(?:\.\d+){2}[\w.+-]{0,20}$/u;

/** Whether words in brackets are versions and the names of links alone, "3.48.0, docs, PR", "slides and video". */
const namesLinks = (words: string): boolean => {
  const parts = words.split(/\s*[,;/|]\s*|\s(?:and|&)\s/u);
  return parts.every(
    (part) => links.test(part) || places.test(part) || commit.test(part) || version.test(part),
  );
};

/**
 * What words in brackets are: a link alone ("(docs)", "(read more)"), or a place that a link leads to, which may also say
 * which of a kind is meant: "one forge (GitHub)".
 */
export const linkInBrackets = (words: string): 'link' | 'place' | undefined => {
  if (links.test(words) || commit.test(words)) return 'link';
  return places.test(words) || (words.length <= longest && namesLinks(words)) ? 'place' : undefined;
};
