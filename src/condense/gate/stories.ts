/** "You push your metrics to the endpoint": a story about the reader, no claim. */
export const story =
  /^you(?:['’](?:re|ve|ll|d)| are| were| had)?\s(?!can|cannot|must|should|need|have to|do not|don['’]t|never|no longer|only|could|may|might|get|pay|lose|gain|own|will)\p{Ll}+/iu;

/** What a teller did along the way, without who did it: "Spoke with a professor". */
export const retelling =
  /^(?:spoke|talked|met|found that|heard|went|thought|felt|tried|got|walked|struggled|wanted|knew|asked|came|sat|looked|wondered|remembered|noticed|ended up|started|began|decided|realized|realised)\b|^(?:(?:one|two|three|four|five|six|several|some|a few|\d+) (?:days?|weeks?|months?|years?) (?:later|after|before|ago)|at least,)/iu;

/** What somebody says, or a quotation begins with. */
export const speech =
  /["“”].*\b(?:said|asked|exclaimed|replied|cried|answered|whispered|shouted|told|says)\b|^["“«‘'„]/iu;
