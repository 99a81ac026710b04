/** What a remark in `>` begins with that is no quotation: it sends the reader elsewhere, or speaks of the post itself. */
const leading =
  /^(?:[👉➡🔗📝📖🎥]\uFE0F?\s*)?(?:(?:please )?(?:see|read|check out|visit)|for (?:more|further|details|a deeper|a full)|learn more|to learn more|watch|join|subscribe|follow|click|and (?:check out|see)|you (?:can (?:also )?(?:read|find|learn|see) (?:out )?more|(?:may|might) also (?:like|want|enjoy))|want to support|got (?:any )?questions|last updated|shout-?outs? to|look out for|all (?:the )?(?:code|samples?|examples?|source code)(?: \p{L}+)? (?:is|are|can be) (?:available|found)|the (?:reference |full |official )?(?:documentation|docs|readme) (?:for|of|on) (?:the )?(?:\S+ ){1,5}?(?:contains?|has|have|explains?|lists?|describes?|covers?)|(?:I|we) (?:previously|recently|also) (?:touched|wrote|talked|covered)|if you(?:['’]d| would) like|want to (?:learn|know)|if you (?:did(?:n['’]t| not) (?:see|hear|catch|notice)|have(?:n['’]t| not) (?:seen|heard|read)|missed)|(?:I|we) (?:just |recently )?(?:published|posted)|(?:I|we) (?:strongly |highly )?recommend (?:reading|watching|checking out)|(?:originally|first) (?:posted|published|appeared)|(?:translation|translated|cross-?posted|re-?posted|syndicated|adapted) (?:available|by|from|with)|if you(?:['’]ve| have)? (?:read|made it|got|gotten|come) (?:this|so) far|(?:I|we)(?:['’]ve| have) (?:omitted|left out|skipped|shortened|simplified|abbreviated) [^.!?]{1,120} (?:for brevity|for clarity|for simplicity|here|in this (?:post|article|example)))(?![\p{L}\p{N}])/iu;

/** The post speaks of itself: "This is a guest post by Ada", "This article was written by bakers". */
const aboutPost =
  /^(?:this (?:is|was) (?:an? |the |part \w+ of )?(?:\p{L}+ ){0,2}(?:post|article(?! of faith)|translation|series(?! of(?! (?:posts|articles|blog|tutorials)))|story(?= (?:by|from) ))|(?:this|the following) (?:guest |blog )*(?:(?:post|blog|article|entry|tutorial|guide) (?:is|was|has been|had|assumes|originally|first|accompanies|appeared)|story (?:(?:was|has been|is) )?(?:originally |first )?(?:published|posted|appeared|written)))(?![\p{L}\p{N}])/iu;

/** "Zuerst erschienen in …", "本文首发于…": where a text was published first, in other languages. */
const publishedFirst =
  /^(?:(?:本文|这篇文章|這篇文章|原文)[^。！？\n]{0,40}?(?:首发|首發|转载|轉載|译自|譯自|发表|發表|刊登|链接|連結)|原文[:：]|(?:この|本)(?:記事|稿)は[^。\n]{0,120}(?:掲載|公開|投稿|転載|翻訳)|이 (?:글|포스트)[은는][^.\n]{0,120}(?:게시|발행|번역)|(?:(?:dieser|der) (?:beitrag|artikel|text) )?(?:(?:ist|wurde) )?(?:zuerst|ursprünglich|erstmals) (?:(?:auf|in|im|bei|beim|am)\s(?:[^.,;!?\n]|\.(?!(?<!\d\.)\s)){1,60})?(?:erschien|veröffentlicht|publiziert)|(?:(?:cet|l['’]) ?article (?:a été )?)?(?:initialement|d['’]abord) (?:publié|paru)|(?:(?:este|el) (?:artículo|post) (?:fue |se )?)?(?:publicado|publicó) (?:originalmente|por primera vez)|originalmente publicado)/iu;

/** "更多细节请参考…", "如果你已经有了烤炉，可以跳过这一节": where else a reader may look, or that this part may be skipped, in Chinese. */
const sendsInChinese =
  /^(?:(?:关于|關於|更多|具体|具體|详细|詳細|完整|相关|相關)[^。！？\n]{0,60}?(?:[请請可][以]?(?:参考|參考|参见|參見|参阅|參閱|查看|阅读|閱讀|前往|访问|訪問)|[详詳][见見])|(?:[请請]|可以?)?(?:参考|參考|参见|參見|参阅|參閱|查看|[详詳][见見])[^。！？\n]{0,80}[。.]?$|本(?:文|文档|文檔|节|節|章)(?:参考|參考|改编|改編|整理|摘录|摘錄)自|如果[你您]?已[经經][^。！？\n]{0,80}(?:跳过|跳過|略过|略過|忽略))/u;

/** A stamp, or what is wrong with the page by now: it speaks to those who read it, and later than the post. */
const notice =
  /^\P{L}{0,4}(?:update[ds]?|edit(?:ed)?)\s?[([]?\s?(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:\d{1,2}\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4})\s?[)\]]?\s?[:：–—-]|\b(?:is|are) (?:temporarily|currently) (?:unavailable|not available|offline)\b|\b(?:(?:this|these)\s(?:\p{L}+\s)?(?:post|article|page|content|section|comparison|tutorial|information|guide|document(?:ation)?|translation)s?\s(?:here\s|below\s|above\s)?|the\s(?:blog )?(?:post|article|page|translation)\s|(?:content|section|comparison|information)s?\s(?:here|below|above)\s)(?:is|are|may be|might be|has become|could be)\s(?:(?:now|already|a bit|slightly|somewhat|partly|very|probably|likely)\s){0,2}(?:outdated|out[- ]of[- ]date|obsolete)\b|^[^.!?]{0,80}\bcorrections (?:and \p{L}+ )?(?:are|is) (?:very |always )?(?:welcome|appreciated)[.!]?$|\bif you (?:find|spot|notice|see) (?:an?y? )?(?:errors?|mistakes?|typos?)(?:\s(?:or|and)\s\p{L}+)?(?:\s(?:in|on|of) (?:this|the) (?:\p{L}+ )?(?:post|article|page|text|translation|tutorial|guide)\b|[^.!?]{0,60}\b(?:let|tell|correct|contact) (?:me|us)\b)/iu;

/** "¹: …", "[1] …", "* …", "译者注：…": a note on a word of the text, by its author or its translator. */
const footnote =
  /^(?:[¹²³⁴⁵⁶⁷⁸⁹†‡]+\s?[:：.)]?\s?\p{L}|\*{1,3}\s?\p{L}|\[\^?\d{1,2}\][:：]?\s|\(?(?:译者?[注按]|譯者?[註注按]|訳者?注|編注|编者[注按]|編者[註按]|translator['’]?s?['’]? (?:notes?|remark)|editor['’]?s?['’]? notes?|note (?:from|by|of) the (?:translator|editors?))\s?[:：)])/iu;

/** "https://oven.example/4, by Ada": where something stands, and whose it is. */
const credited = /^(?:https?:\/\/|www\.)\S+?,?\s(?:by|via|from)\s[^.!?]{2,60}$/iu;

/** Whether a remark is of the post itself, of its page or of a word of it, however much it says: it is for those who read. */
export const isNotice = (text: string): boolean => {
  const told = text.trim().replace(label, '');
  return (
    aboutPost.test(told) ||
    publishedFirst.test(told) ||
    /^(?:originally|first) (?:posted|published|appeared)\b/iu.test(told) ||
    [notice, footnote, credited].some((pattern) => pattern.test(text.trim()))
  );
};

/** What stands before such words: "Note:", "CAUTION: Disclaimer:", "Update, May 13, 2021". */
const label =
  /^(?:\P{L}*(?:updated?|edited)\b[\s,:：([–—]*(?:on )?(?:(?:\p{L}{3,9}\.? )?\d{1,2}(?:st|nd|rd|th)?[,. ]*(?:\p{L}{3,9}\.?,? )?\d{4}|\d{4}-\d\d-\d\d)[\s:：)\]–—.]*|\P{L}*(?:note|update|edit|caution|warning|disclaimer|heads up|ps|p\.s\.)\s*[:：]\s*)+/iu;

/** Whether a remark that is set apart only leads elsewhere, or tells of the post itself: it is said, and its links are among the resources. */
export const leadsElsewhere = (text: string): boolean => {
  const said = text.trim();
  const told = said.replace(label, '');
  return (
    leading.test(said) || isNotice(said) || sendsInChinese.test(told) || (told !== said && sends.test(told))
  );
};

/** What a note or an update sends the reader elsewhere with. */
const sends = /^(?:please )?(?:see|read|check out|visit)(?![\p{L}\p{N}])/iu;

const labelled =
  /^(?:[⚠💡📝ℹ❗🚨🛑]\uFE0F?\s*)?(?:(?:note|notes|update|edit|tip|hint|important|warning|caution|disclaimer|heads up|spoiler|n\.?b\.?|ps|p\.s\.|tl;?dr)\b[^:.]{0,40}[:：]|here(?:['’]s| is| are)\s|note that\s)|^[⚠💡📝ℹ❗🚨🛑]/iu;

/** "注意：", "Hinweis:": the same in other languages. */
const labelledElsewhere =
  /^(?:[⚠💡📝ℹ❗🚨🛑]\uFE0F?\s*)?(?:(?:注意(?:事[项項])?|备注|備註|附注|附註|提示|[说說]明|小?[贴貼]士|补充|補充|注|註|メモ|補足|ヒント|참고|주의|비고|메모|nota|notas|aviso|dica|consejo|importante|atenção|atención|hinweis|anmerkung|achtung|tipp|wichtig|remarque|astuce|attention|suggerimento|attenzione|примечание|внимание|важно|совет|примітка|увага|важливо)\s?[:：]\s?|注意[，,])(?=\S)/iu;

/** Whether a remark that is set apart tells something in passing, and is nobody's word. */
export const isRemark = (text: string): boolean =>
  labelled.test(text.trim()) || labelledElsewhere.test(text.trim());

/** Names with what they stand for: "Ada Moss (Mill), Rosa Kern (Oven)". */
const names =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:\s(?:["“]\p{Lu}\p{L}*["”]|\p{Lu}[\p{L}.'’-]*)){0,3}(?:\s\([^()]*\))?(?:\s?[,&]\s?|\sand\s|(?<=\))\s|$)){1,12}$/u;

/** "Room 410 B": where a talk is given. */
const room =
  /^(?:Room|Hall|Stage|Ballroom|Floor|Level|Building)\s(?:\d{1,4}\s?\p{Lu}?|\p{Lu}\d{0,4})(?:[,/-]\s?(?:\p{Lu}[\p{L}\d]*|\d{1,4}))?$/u;

const pleasantry =
  /^(?:(?:many|special|big|huge|sincere|heartfelt|warm)\s)?(?:thanks|thank you|thx)\b|^no (?:detailed |further |new )?updates?\b|^(?:I|we)(?:['’]ll| will| plan to| am going to| are going to) (?:soon )?(?:publish|write|post|share|blog|cover|update|add)\b/iu;

/** "guild/bread#69", "src/oven/heat.ts#347", "https://oven.example/a": where something stands. */
const address = /^(?:https?:\/\/|[\w.-]+\/)[\w.#/?=&%+-]+$/u;

// Word by word: one pattern for all of them would part a long path in every way that there is.
const areAddresses = (said: string): boolean =>
  said
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
    .every((word) => address.test(word));

/** Whether what is set apart is no saying: a label, an address, a pleasantry, or the names of those who speak. */
export const isNoSaying = (text: string): boolean => {
  const said = text.trim();
  return (
    /[:：]$/u.test(said) ||
    pleasantry.test(said) ||
    room.test(said) ||
    (said !== '' && said.length < 300 && areAddresses(said)) ||
    (said.includes('(') && said.length < 300 && names.test(said))
  );
};
