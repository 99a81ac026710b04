import type { TongueWords } from './words-of.js';

/** "Es schützt davor, Daten zu verlieren", "danach, wie …": what such a word stands for follows. */
const alone =
  '(?!, (?:dass|ob|wie|wer|was|wen|wem|wo|wann|warum|welche\\p{L}*|[^,]{0,80}(?<!\\p{L})(?:zu \\p{L}+|\\p{L}{1,30}zu\\p{L}{1,30}en))(?!\\p{L}))';

/** German. */
export const german = (): TongueWords => ({
  articles: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines',
  definite: 'der|die|das|den|dem',
  theses: 'fazit|kurz gesagt|kurzum|die kernaussage|unterm strich',
  announces:
    'eine? (?:integrale[rs]?|wichtige[rs]?|wesentliche[rs]?|zentrale[rs]?) (?:bestandteil|teil|baustein|aspekt|punkt)|in (?:zwei|drei|vier|mehreren|verschiedenen) \\p{L}+ (?:angeboten|verfügbar|erhältlich|unterteilt|eingeteilt)|ist ein (?:sehr )?(?:mächtiges|nützliches|hilfreiches|tolles|praktisches) \\p{L}+$|(?:hat|haben|bietet|bieten|gibt es|enthält|enthalten|umfasst) (?:mehrere|viele|verschiedene|einige|zwei|drei|vier|fünf|zahlreiche)|(?:einer|eine|eines) der |(?:ist|sind) (?:nicht )?(?:ganz |sehr )?(?:trivial|schwierig|schwer|einfach|leicht|wichtig|entscheidend|wesentlich)$',
  leans: `zum einen|zum anderen|um (?:dem|das|dies\\p{L}*) (?:zu|\\p{L}{2,8}zu)\\p{L}*|hierzu|weiterhin|des weiteren|desweiteren|im folgenden|im übrigen|wie (?:immer|gesagt|erwähnt)|grundlegender|genauer|konkreter|spezieller|allgemeiner|auf der anderen seite|am (?:anfang|ende)(?! (?:jede[rs]|eine[rs]|de[rs](?! (?:tages|liedes)))(?!\\p{L}))|in der folge|im gegenzug|aufgrund dessen|unter anderem|alles in allem|im anschluss|ähnlich|alternativ|auf ähnliche|auf die gleiche|dies|diese\\p{L}*|jene\\p{L}*|das (?:ist|sind|war|waren|wird|wäre|hat|heißt|kann|bedeutet|macht|liegt|führt|gilt|geht|sorgt|ermöglicht|hilft|spart|zeigt|funktioniert|klingt|reicht|betrifft|erlaubt|lässt)|die (?:sind|waren|haben|können|werden)|der (?:ist|war|hat|kann|wird)|er|sie|es|ihm|ihn|ihr|ihre\\p{L}*|sein|seine\\p{L}*|
    aber|jedoch|doch|allerdings|dennoch|trotzdem|nichtsdestotrotz|außerdem|zudem|ferner|darüber hinaus|auch|ebenso|ebenfalls|so|somit|also|folglich|daher|deshalb|deswegen|darum|dadurch|damit|dafür|dabei|daraus|darauf|daran|darin|davon|dazu|dagegen|danach|davor|dort|da|hier\\p{L}*|dann|denn|weil|und|oder|sondern|
    zum beispiel|beispielsweise|etwa|z\\. ?b\\.|d\\. ?h\\.|das heißt|mit anderen worten|anders gesagt|stattdessen|im gegensatz dazu|andererseits|einerseits|zunächst|zuerst|zuletzt|schließlich|endlich|anschließend|als nächstes|als erstes|erstens|zweitens|drittens|inzwischen|währenddessen|gleichzeitig|gleichermaßen|tatsächlich|eigentlich|natürlich|selbstverständlich|klar|
    kurz|kurzum|zusammengefasst|insgesamt|letztlich|letztendlich|jetzt|nun|andere\\p{L}*|nächste\\p{L}*|vorherige\\p{L}*|obige\\p{L}*|folgende\\p{L}*|erste\\p{L}*|zweite\\p{L}*|dritte\\p{L}*|letzte\\p{L}*|gleiche\\p{L}*|selbe\\p{L}*|solche\\p{L}*|beide\\p{L}*|einige\\p{L}*|manche\\p{L}*|keine\\p{L}* davon|alle drei|alle vier|übrige\\p{L}*|weitere\\p{L}*|insbesondere|vor allem|leider|glücklicherweise|offensichtlich|vielleicht|wahrscheinlich|ja|nein|nicht nur|wie|warum|was|wer|wo|welche\\p{L}*|genauso|umgekehrt|sonst|ansonsten|übrigens|in dies\\p{L}+|mit dies\\p{L}+|bei dies\\p{L}+|für dies\\p{L}+|von dies\\p{L}+|auf dies\\p{L}+|aus dies\\p{L}+|zu dies\\p{L}+|nach dies\\p{L}+|durch dies\\p{L}+|dank dies\\p{L}+|trotz dies\\p{L}+`,
  points: `(?<!, )darunter|(?<!(?:und|,) )danach${alone}|davor${alone}|in dem zusammenhang|im anschluss|(?<!(?:und|,) )anschließend|daraufhin|hiermit|hierfür|(?<!(?:wenn|falls|sobald|erst|nur|,).{0,160})(?<!und )dann|(?:ob|dass|wie|weil|wenn|falls) das (?:nicht|so|auch|alles|geht|ist|war|wird|kann|sein|klappt|funktioniert)|somit|ähnliche weise|auf dieselbe weise|dies|diese|dieser|dieses|diesem|diesen|jene\\p{L}*|obige\\p{L}*|folgende\\p{L}*|oben|unten|oben genannte\\p{L}*|vorherige\\p{L}*|genannte\\p{L}*|erwähnte\\p{L}*|auch|ebenfalls|ebenso|andere|anderen|anderer|anderes|weitere\\p{L}*|zum beispiel|beispielsweise|z\\. ?b\\.|jedoch|allerdings|dagegen|hingegen|daher|deshalb|deswegen|außerdem|zudem|dort|hier|dadurch${alone}|dafür${alone}|solche\\p{L}*|dasselbe|derselbe\\p{L}*|dieselbe\\p{L}*|stattdessen|dabei${alone}|hierbei|dazu${alone}|davon${alone}|darin${alone}|darauf${alone}|übrigen|beiden`,
  takesBack: 'aber|jedoch|allerdings',
  old: 'früher(?!e)|bisher|bislang|ursprünglich|traditionell(?!e)|historisch(?!e)|damals|in (?:älteren|alten|früheren) versionen',
  news: '(?:aber |doch )?(?:jetzt|nun|heute|seitdem|inzwischen|mittlerweile|ab sofort)',
  persons: `(?:sollt|sollte|woll|könn|könnte|hab|müss|sei|dürf|möchte|werde|find|seh|braucht|nutz|verwende)t ihr|ihr .{0,120}(?:wollt|könnt|habt|müsst|seid|sollt|solltet|möchtet|braucht)|\\p{L}{3,}en sie|ich|mir|mich|mein\\p{L}*|wir|uns|unser\\p{L}*|du|dir|dich|dein\\p{L}*|euch|euer|eure\\p{L}*|leser\\p{L}*|können sie|müssen sie|sollten sie|haben sie|möchten sie|wollen sie|sehen sie|finden sie|wenn sie|dass sie|ihnen`,
  calls: `\\p{L}{3,}en sie|danke|vielen dank|hallo|willkommen|herzlich\\p{L}*|glückwunsch|schau\\p{L}*|siehe|sieh|seht|lies|lest|besuch\\p{L}*|probier\\p{L}*|folg(?:e|t|en) (?:uns|mir)|lad(?:e|en) sie|nutz(?:e|t)|verwende|verwenden sie|nutzen sie|denk\\p{L}* (?:daran|an)|stell\\p{L}* (?:dir|euch|sie)|angenommen|nehmen wir|vergiss|vergesst|achte|achtet|beachte\\p{L}*|bitte|klick\\p{L}*|melde\\p{L}*|teilt|teile|macht mit|los|viel spaß|viel erfolg|bleib\\p{L}*|erstell(?:e|en sie)|öffne\\p{L}*|starte(?:t|n sie)?|für (?:mehr|weitere)|mehr (?:dazu|infos|informationen)|weitere (?:infos|informationen|details)`,
  post: 'zur (?:verdeutlichung|veranschaulichung)|anhand eines \\p{L}*\\s?beispiels|abbildung\\p{L}*|(?:grafik|diagramm|bild|schaubild|screenshot) (?:zeigt|veranschaulicht)|(?:im|auf dem) (?:bild|screenshot|schaubild)|artikel\\p{L}*|beitrag\\p{L}*|beiträge\\p{L}*|blog\\p{L}*|tutorial\\p{L}*|abschnitt\\p{L}*|kapitel\\p{L}*|vortrag\\p{L}*|anleitung\\p{L}*|zu finden|verfügbar unter',
  passing:
    'im moment|im augenblick|heute|gestern|morgen|jetzt|derzeit|zurzeit|momentan|aktuell|kürzlich|neulich|vor kurzem|diese woche|diesen monat|dieses jahr|letzte\\p{L}* (?:woche|monat|jahr)|nächste\\p{L}* (?:woche|monat|jahr)|bald|heutzutage|bislang|bisher|im jahr 20\\d\\d',
  joinsAfterComma:
    'weil|denn|damit|sodass|so dass|während|aber|sondern|obwohl|um|statt|anstatt|ohne|bevor|nachdem|solange|sobald|falls|wenn|indem|bis',
  relates:
    'was|wodurch|womit|weshalb|wobei|welche[rsnm]?|der|die|das|dem|den|denen|deren|dessen|in (?:dem|der|denen)|und|wo|wie|inklusive|auch',
  waits: 'wenn|weil|da|obwohl|während|sobald|solange|falls|um|damit|bevor|nachdem|als|indem|ob|dass|wer',
  halves:
    '(?:ist|sind|war|waren|wird|werden|hat|haben|kann|können|muss|müssen|soll|sollen|besteht|bestehen|liegt|liegen)(?: (?:oft|oftmals|meist|meistens|häufig|immer|auch|nur|nun|es|dabei|darin|daran|darum|hier|in der regel|vor allem))+$|(?<!(?:t|en) )(?:ist|sind|war|waren|besteht|bestehen)$|(?:darin|darum|daran|davon|dazu)$|nicht (?:nur|bloß|allein)|so|solch\\p{L}*|derart\\p{L}*|derjenige|diejenige\\p{L}*|dasjenige',
  forgoes:
    '(?:muss|müssen|braucht|brauchen|soll|sollte|sollten|darf|dürfen|kann|können) .{0,60}(?:nicht|kein\\p{L}*)',
  defines: '(?:\\s?\\([^)]*\\))? (?:ist|sind|bedeutet|bezeichnet|heißt)',
  kinds:
    '(?:befehl|ansatz|methode|werkzeug|tool|lösung|vorgehen|vorgang|verfahren|prozess|resultat|ergebnis|aufruf|skript|programm|projekt|funktion|parameter|wert|code) (?:ist|wird|hat|kann|soll|\\p{L}{4,}t)',
  tells:
    'muss|müssen|nicht|kein\\p{L}*|ohne|nur|nie|niemals|immer|mehr|weniger|besser|schlechter|schneller|langsamer|statt|anstatt|weil|ermöglich\\p{L}+|verhinder\\p{L}+|verringer\\p{L}+|reduzier\\p{L}+|braucht|brauchen|benötig\\p{L}+|hängt|automatisch\\p{L}*|garantier\\p{L}+|entfern\\p{L}+|kann|können|darf|dürfen|soll\\p{L}*',
  dull: 'man|wichtig\\p{L}*|viele|vieles|verschieden\\p{L}*|divers\\p{L}*|groß\\p{L}*|hervorragend\\p{L}*|mächtig\\p{L}*|einfach\\p{L}*|leicht\\p{L}*|neu|neue\\p{L}*|entscheidend\\p{L}*|wesentlich\\p{L}*|zentral\\p{L}*|community|spannend\\p{L}*|großartig\\p{L}*|vorteil\\p{L}*|problem\\p{L}*|herausforderung\\p{L}*|ding\\p{L}*|sache\\p{L}*|art|weise|einige\\p{L}*|mehrere\\p{L}*|komplex\\p{L}*|beliebt\\p{L}*',
});
