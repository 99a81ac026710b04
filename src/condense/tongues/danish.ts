import type { TongueWords } from './words-of.js';

/** Danish. */
export const danish = (): TongueWords => ({
  articles: 'en|et|den|det|de',
  markers:
    'dog|imidlertid|desuden|derfor|følgelig|faktisk|i virkeligheden|naturligvis|selvfølgelig|generelt|normalt|sædvanligvis|i praksis|desværre|heldigvis',
  announces:
    '(?:har|findes|er der|tilbyder|indeholder|omfatter) (?:flere|mange|forskellige|nogle|to|tre|fire|fem|en række)|(?:en|et) af (?:de|dem)|er (?:ikke )?(?:helt |meget )?(?:trivielt?|svært?|enkelt?|let|vigtigt?|afgørende)$',
  leans: `dette|denne|disse|det (?:er|var|bliver|blev|gør|giver|kan|betyder|går|har|her|der|hjælper|fører|lader|kræver|virker|viser|gælder|afhænger)|den (?:er|var|kan|har|her|der|bliver|giver|gør)|de (?:er|var|kan|har|her|fleste af)|han|hun|dem|dens|dets|deres|hans|hendes|sin|sit|sine|
    men|dog|alligevel|derimod|trods det|desuden|også|ligeledes|så|altså|derfor|dermed|derved|derefter|dertil|der|her|da|for|fordi|og|eller|for eksempel|eksempelvis|det vil sige|med andre ord|i stedet|på den anden side|på den ene side|tværtimod|først|for det første|for det andet|siden|endelig|til sidst|i mellemtiden|samtidig|på samme måde|faktisk|egentlig|naturligvis|selvfølgelig|kort sagt|sammenfattende|nu|anden|andet|andre|næste|forrige|følgende|første|sidste|seneste|samme|sådan|sådanne|begge|nogle|visse|resten|øvrige|yderligere|især|særligt|desværre|heldigvis|måske|sandsynligvis|ja|nej|ikke kun|hvordan|hvorfor|hvad|hvem|hvilken|hvilket|hvilke|ellers|i øvrigt|i dette|i denne|med dette|med denne|til dette|af dette|på denne|på den måde|takket være dette|trods dette|efter dette`,
  points:
    'lignende måde|dette|denne|disse|den her|det her|de her|ovenfor|ovenstående|nedenfor|nedenstående|nævnte|også|ligeledes|anden|andet|andre|yderligere|for eksempel|f\\.eks\\.|dog|derimod|derfor|desuden|her|dermed|sådan\\p{L}*|samme|i stedet|hermed|følgende|forrige|øvrige|begge',
  takesBack: 'men',
  persons: 'jeg|mig|min|mit|mine|vi|os|vores|du|dig|din|dit|dine|jer|jeres|man|læser(?:e|en|ne)',
  calls:
    'tak|hej|velkommen|tillykke|se|kig|læs|besøg|prøv|test|følg|hent|brug|tænk|husk|glem|forestil|antag|lad|begynd|tilføj|opret|kør|åbn|start|klik|del|deltag|hvis du|hvis i|bemærk|sørg|undgå|gør|for mere|for at (?:læse|lære|komme|se)|mere information|venligst',
  post: 'artik\\p{L}+|indlæg\\p{L}*|blog\\p{L}*|guide\\p{L}*|afsnit\\p{L}*|kapitel\\p{L}*|undersøgelsen|foredrag\\p{L}*|vejledning\\p{L}*|findes (?:her|på|i)',
  passing:
    'lige nu|for tiden|i øjeblikket|i dag|i går|i morgen|nu|for nylig|for nyligt|i år|denne uge|sidste (?:uge|måned|år)|næste (?:uge|måned|år)|snart|nu om dage|hidtil|i 20\\d\\d',
  joins: 'fordi|mens|selvom|selv om|medmindre',
  joinsAfterComma: 'men|så|for at|før|inden|så længe|ved at|indtil|når|hvis',
  relates: 'hvilket|som|der|og|hvor|inklusive|såsom|for eksempel|også|uden|i stedet for|uden at',
  waits: 'hvis|når|fordi|mens|selvom|selv om|for at|før|inden|efter|så længe|ved|da|siden|med|jo',
  halves: 'ikke (?:kun|bare)|så|sådan\\p{L}*',
  defines: '(?:\\s?\\([^)]*\\))? (?:er|betyder|kaldes)',
  tells:
    'skal|ikke|ingen|intet|uden|kun|aldrig|altid|mere|mindre|bedre|dårligere|hurtigere|langsommere|stedet|fordi|gør det muligt|forhindr\\p{L}+|mindsk\\p{L}+|reducer\\p{L}+|kræv\\p{L}+|behøv\\p{L}+|afhænger|automatisk\\p{L}*|garanter\\p{L}+|fjern\\p{L}+|kan|må|bør',
  dull: 'vigtig\\p{L}*|mange|meget|forskellig\\p{L}*|stor\\p{L}*|fremragende|kraftfuld\\p{L}*|enkel\\p{L}*|let|ny|nye|nyt|afgørende|central\\p{L}*|fællesskab\\p{L}*|spændende|fantastisk\\p{L}*|fordel\\p{L}*|problem\\p{L}*|udfordring\\p{L}*|ting|måde\\p{L}*|nogle|flere|kompleks\\p{L}*|populær\\p{L}*',
});
