import type { TongueWords } from './words-of.js';

/** Norwegian, as most of it is written (Bokmål). */
export const norwegian = (): TongueWords => ({
  articles: 'en|ei|et|den|det|de',
  markers:
    'likevel|imidlertid|dessuten|derfor|følgelig|faktisk|i virkeligheten|naturligvis|selvfølgelig|generelt|normalt|vanligvis|i praksis|dessverre|heldigvis',
  announces:
    '(?:har|finnes|er det|tilbyr|inneholder|omfatter) (?:flere|mange|forskjellige|ulike|noen|to|tre|fire|fem|en rekke)|(?:en|et|ei) av (?:de|dem)|er (?:ikke )?(?:helt |veldig |svært )?(?:trivielt?|vanskelig|enkelt?|lett|viktig|avgjørende)$',
  leans: `dette|denne|disse|det (?:er|var|blir|ble|gjør|gir|kan|betyr|går|har|her|der|hjelper|fører|lar|krever|virker|viser|gjelder|avhenger)|den (?:er|var|kan|har|her|der|blir|gir|gjør)|de (?:er|var|kan|har|her|fleste av)|han|hun|dem|dens|dets|deres|hans|hennes|sin|sitt|sine|
    men|likevel|derimot|til tross for det|dessuten|også|likeledes|så|altså|derfor|dermed|derved|deretter|dertil|der|her|da|for|fordi|og|eller|for eksempel|eksempelvis|det vil si|med andre ord|i stedet|istedenfor|på den andre siden|på den ene siden|tvert imot|først|for det første|for det andre|siden|endelig|til slutt|i mellomtiden|samtidig|på samme måte|faktisk|egentlig|naturligvis|selvfølgelig|kort sagt|oppsummert|nå|annen|annet|andre|neste|forrige|følgende|første|siste|samme|slik|slike|begge|noen|visse|resten|øvrige|ytterligere|særlig|spesielt|dessverre|heldigvis|kanskje|sannsynligvis|ja|nei|ikke bare|hvordan|hvorfor|hva|hvem|hvilken|hvilket|hvilke|ellers|forresten|i dette|i denne|med dette|med denne|til dette|av dette|på denne|på den måten|takket være dette|tross dette|etter dette`,
  points:
    'lignende måte|dette|denne|disse|den her|det her|de her|ovenfor|ovenstående|nedenfor|nedenstående|nevnte|også|likeledes|annen|annet|andre|ytterligere|for eksempel|f\\.eks\\.|likevel|derimot|derfor|dessuten|her|dermed|slik\\p{L}*|samme|i stedet|herved|følgende|forrige|øvrige|begge',
  takesBack: 'men',
  persons:
    'jeg|meg|min|mi|mitt|mine|vi|oss|vår|vårt|våre|du|deg|din|di|ditt|dine|dere|deres|man|leser(?:e|en|ne)',
  calls:
    'takk|hei|velkommen|gratulerer|se|kikk|les|besøk|prøv|test|følg|last|bruk|tenk|husk|glem|forestill|anta|la|begynn|legg|opprett|kjør|åpne|start|klikk|del|delta|hvis du|hvis dere|merk|sørg|unngå|gjør|for mer|for å (?:lese|lære|komme|se)|mer informasjon|vennligst',
  post: 'artik\\p{L}+|innlegg\\p{L}*|blogg\\p{L}*|guide\\p{L}*|avsnitt\\p{L}*|kapittel\\p{L}*|undersøkelsen|foredrag\\p{L}*|veiledning\\p{L}*|finnes (?:her|på|i)',
  passing:
    'akkurat nå|for tiden|for øyeblikket|i dag|i går|i morgen|nå|nylig|i år|denne uken|forrige (?:uke|måned|år)|neste (?:uke|måned|år)|snart|nå for tiden|hittil|i 20\\d\\d',
  joins: 'fordi|slik at|mens|selv om|med mindre',
  joinsAfterComma: 'men|så|for å|før|innen|så lenge|ved å|inntil|når|hvis',
  relates: 'noe som|som|og|hvor|der|inkludert|slik som|for eksempel|også|uten|i stedet for|uten å|uten at',
  waits: 'hvis|når|fordi|mens|selv om|for å|før|innen|etter|så lenge|ved|da|siden|med|jo',
  halves: 'ikke (?:bare|kun)|så|slik\\p{L}*|sånn\\p{L}*',
  defines: '(?:\\s?\\([^)]*\\))? (?:er|betyr|kalles)',
  tells:
    'må|ikke|ingen|intet|uten|bare|kun|aldri|alltid|mer|mindre|bedre|dårligere|raskere|tregere|stedet|fordi|gjør det mulig|forhindr\\p{L}+|hindr\\p{L}+|reduser\\p{L}+|krev\\p{L}+|treng\\p{L}+|avhenger|automatisk\\p{L}*|garanter\\p{L}+|fjern\\p{L}+|kan|skal|bør',
  dull: 'viktig\\p{L}*|mange|mye|forskjellig\\p{L}*|ulike|stor\\p{L}*|utmerket|kraftig\\p{L}*|enkel\\p{L}*|lett|ny|nye|nytt|avgjørende|sentral\\p{L}*|fellesskap\\p{L}*|spennende|fantastisk\\p{L}*|fordel\\p{L}*|problem\\p{L}*|utfordring\\p{L}*|ting|måte\\p{L}*|noen|flere|kompleks\\p{L}*|populær\\p{L}*',
});
