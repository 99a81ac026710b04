/** "This is not close to true.": what the sentence before said does not hold. */
const denial =
  /^(?:(?:but|however|unfortunately|sadly|of course|in practice|in reality|alas),?\s)?(?:this|that|it)(?:['’]s\snot|\s(?:is|was)(?:n['’]t|\s(?:not|never|rarely|hardly|far from|nowhere near|no longer))|['’]s (?:far from|nowhere near|rarely|hardly|never|no longer))\s(?:(?:even|at all|really|quite|always|entirely|exactly|necessarily|remotely|anywhere|close|near|to|being|actually|completely|strictly)\s)*(?:true|the case|correct|accurate|reality|so(?!\s\p{Ll}))\b(?!\s(?:that|for|in|when|if|of)\b)|^(?:but|however),?\s(?:this|that|it)(?:['’]s|\s(?:is|was))\s(?:false|untrue|a myth|a lie|wrong|an illusion)\b/iu;

/** "Ideally, all ovens are hot": how it should be; whether it is so, the next sentence tells. */
const ideal =
  /(?:^|[,;:—–-]\s)(?:(?:but|so)\s)?(?:in theory|theoretically|ideally|in principle|on paper|in an? (?:ideal|perfect) world|supposedly)\b/iu;
const turning =
  /^(?:but|however|in (?:practice|reality|actuality)|unfortunately|sadly|alas|yet|the reality|reality)\b/iu;

/** Whether what a sentence says is taken back by the next one, as no part of the truth. */
export const isDenied = (text: string, next: string): boolean =>
  denial.test(next) || (ideal.test(text) && turning.test(next));
