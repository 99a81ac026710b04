import type { TongueWords } from './words-of.js';

/** Romanian; a sentence that begins with its verb has left its subject in the one before. */
export const romanian = (): TongueWords => ({
  articles: 'un|o|niște',
  markers:
    'totuși|însă|în plus|prin urmare|așadar|de fapt|în realitate|desigur|bineînțeles|în general|de obicei|în practică|din păcate|din fericire',
  announces:
    '(?:are|au|există|oferă|include|includ|prezintă) (?:mai multe|mai mulți|multe|mulți|diverse|diferite|câteva|câțiva|două|doi|trei|patru|cinci|numeroase)|un(?:ul|a) (?:din|dintre) |(?:nu )?(?:este|sunt) (?:foarte )?(?:trivial|dificil|greu|ușor|simplu|important|esențial|crucial|fundamental)\\p{L}*$',
  leans: `acest|această|acesta|aceasta|acești|aceste|aceștia|acestea|acestui|acestei|acestor|asta|ăsta|acel|acea|acela|aceea|acei|acele|aceia|acelea|el|ea|ei|ele|lui|lor|său|sa|săi|sale|îl|îi|le|se|își|astfel|așa|atunci|aici|acolo|acum|
    dar|însă|totuși|cu toate acestea|în plus|de asemenea|mai mult|prin urmare|așadar|deci|de aceea|din acest motiv|ca urmare|ca rezultat|de exemplu|adică|cu alte cuvinte|în schimb|pe de altă parte|pe de o parte|dimpotrivă|și|sau|ori|nici|că|pentru că|deoarece|apoi|după aceea|mai întâi|în primul rând|în al doilea rând|în cele din urmă|în final|la final|între timp|la fel|similar|de fapt|pe scurt|în concluzie|în rezumat|desigur|chiar|alt|altă|alți|alte|celălalt|cealaltă|ceilalți|celelalte|următor\\p{L}*|anterior\\p{L}*|primul|prima|al doilea|a doua|ultimul|ultima|ultimele|același|aceeași|ambele|ambii|unii|unele|restul|mai ales|în special|din păcate|din fericire|poate|probabil|da|nu doar|nu numai|cum|de ce|ce|cine|care|unde|când|altfel|în acest\\p{L}*|cu acest\\p{L}*|pentru acest\\p{L}*|din acest\\p{L}*|la acest\\p{L}*|prin acest\\p{L}*|după acest\\p{L}*|este|sunt|era|erau|a fost|au fost|va fi|vor fi|are|au|poate|pot|trebuie|permite|permit|oferă|include|face|fac|folosește|ajută|există|conține|necesită|înseamnă|reprezintă|depinde`,
  points:
    'în mod similar|similar|acest|această|acesta|aceasta|acești|aceste|aceștia|acestea|acestui|acestei|acestor|asta|acela|aceea|mai sus|mai jos|menționat\\p{L}*|de asemenea|alt|altă|alți|alte|altor|celălalt|cealaltă|ceilalți|celelalte|de exemplu|totuși|însă|în schimb|prin urmare|în plus|aici|acolo|astfel|același|aceeași|aceleași|următor\\p{L}*|anterior\\p{L}*|ambele|ambii|respectiv\\p{L}*',
  takesBack: 'însă',
  persons:
    'eu|mă|mie|meu|mea|mei|mele|noi|ne|nouă|nostru|noastră|noștri|noastre|tu|te|ție|tău|ta|tăi|tale|voi|vă|vouă|vostru|voastră|voștri|dumneavoastră|sunt convins|avem|suntem|putem|vrem|folosim|facem|trebuie să (?:faci|folosești|ai)|poți|ai|ești|vrei|puteți|aveți|sunteți|vreți|doriți|\\p{L}{3,}(?:ăm|eți|iți|ați)|cititor\\p{L}*',
  calls:
    'mulțum\\p{L}+|bună|salut|bun venit|felicitări|vezi|vedeți|citește|citiți|vizitați|încercați|urmăriți|descărcați|folosiți|amintiți|imaginați|presupunem|să presupunem|începeți|adăugați|creați|rulați|deschideți|porniți|partajați|participați|dacă (?:vrei|vreți|doriți|ai|aveți)|observați|asigurați|evitați|nu uitați|haideți|hai|să vedem|pentru (?:mai multe|detalii)|vă rugăm',
  post: 'articol\\p{L}*|postar\\p{L}+|blog\\p{L}*|tutorial\\p{L}*|secțiun\\p{L}+|capitol\\p{L}*|sondaj\\p{L}*|prezentarea|ghid\\p{L}*|găsi\\p{L}*|disponibil\\p{L}* (?:la|pe|în)',
  passing:
    'în prezent|momentan|azi|astăzi|ieri|mâine|acum|recent|în ultima vreme|săptămâna (?:aceasta|trecută|viitoare)|luna (?:aceasta|trecută|viitoare)|anul (?:acesta|trecut|viitor)|curând|în zilele noastre|până acum|deocamdată|în 20\\d\\d',
  joins: 'pentru că|deoarece|fiindcă|întrucât|astfel încât|în timp ce',
  joinsAfterComma: 'pentru a|ca să|dar|însă|deși|cu condiția|până când|dacă|când|decât dacă',
  relates:
    'ceea ce|care|al căr\\p{L}+|a căr\\p{L}+|unde|și|iar|inclusiv|precum|de exemplu|fără|permițând|\\p{L}+(?:ând|ind)|în loc de|în loc să|fără a|fără să|datorită',
  waits:
    'dacă|când|deși|pentru a|pentru că|deoarece|după|înainte|până|în timp ce|odată|ori de câte|pe măsură|în caz|cu cât|prin',
  halves: 'nu (?:doar|numai)|atât|astfel de|așa',
  defines: '(?:\\s?\\([^)]*\\))? (?:este|sunt|înseamnă|reprezintă|constă în)',
  tells:
    'trebuie|nu|fără|doar|numai|niciodată|întotdeauna|mereu|mai|în loc|pentru că|deoarece|permite|permit|previne|reduc\\p{L}*|necesită|depinde|automat\\p{L}*|garantează|elimină|poate|pot',
  dull: 'important\\p{L}*|mulți|multe|divers\\p{L}+|diferit\\p{L}+|mare|mari|excelent\\p{L}*|puternic\\p{L}*|simpl\\p{L}+|ușor|ușoar\\p{L}+|nou|nouă|noi|crucial\\p{L}*|esențial\\p{L}*|comunit\\p{L}+|incredibil\\p{L}*|grozav\\p{L}*|avantaj\\p{L}*|problem\\p{L}+|provocăr\\p{L}+|lucru\\p{L}*|mod|câteva|unele|complex\\p{L}*|popular\\p{L}*',
});
