import type { TongueWords } from './words-of.js';

/** Finnish: persons are endings of verbs and nouns. */
export const finnish = (): TongueWords => ({
  markers:
    'kuitenkin|toisaalta|lisäksi|siksi|näin ollen|itse asiassa|todellisuudessa|luonnollisesti|tietenkin|yleensä|tavallisesti|käytännössä|valitettavasti|onneksi',
  announces:
    '(?:on|ovat|tarjoaa|sisältää|löytyy) (?:useita|monia|erilaisia|joitakin|kaksi|kolme|neljä|viisi|lukuisia)|on yksi |(?:on|ei ole) (?:täysin |hyvin |erittäin )?(?:triviaalia?|vaikeaa?|helppoa?|tärkeää?|ratkaisevaa?)$',
  leans: `tämä|tämän|tätä|tässä|tästä|tähän|tällä|tälle|tällöin|tällainen|nämä|näiden|näitä|näissä|näin|se|sen|sitä|siinä|siitä|siihen|sillä|sille|siksi|silloin|sitten|siten|siis|sellainen|sellaiset|ne|niiden|niitä|niissä|niistä|niin|hän|hänen|he|heidän|
    mutta|kuitenkin|silti|toisaalta|sen sijaan|lisäksi|myös|samoin|joten|näin ollen|siksi|koska|sillä|ja|tai|eli|vaan|esimerkiksi|toisin sanoen|päinvastoin|ensin|ensinnäkin|toiseksi|lopuksi|viimein|lopulta|seuraavaksi|samalla|samaan aikaan|itse asiassa|todellisuudessa|tietenkin|lyhyesti|yhteenvetona|nyt|toinen|toiset|muut|muu|seuraava|edellinen|ensimmäinen|viimeinen|sama|samat|molemmat|jotkut|loput|muuten|erityisesti|varsinkin|valitettavasti|onneksi|ehkä|luultavasti|kyllä|ei vain|miten|miksi|mikä|mitä|kuka|missä|milloin|täällä|siellä|tuolla|on|ovat|oli|olivat|voi|voidaan|pitää|täytyy|kun taas|jälkimmäinen`,
  points:
    'samalla tavalla|samalla tavoin|tämä|tämän|tätä|tässä|tästä|tähän|nämä|näiden|näitä|näissä|näistä|edellä|yllä|alla|mainit\\p{L}+|myös|lisäksi|muu|muut|muita|muiden|toinen|toisen|esimerkiksi|esim\\.|kuitenkin|sen sijaan|siksi|täällä|siellä|tällai\\p{L}+|sellai\\p{L}+|sama|samat|saman|samaa|seuraav\\p{L}+|edelli\\p{L}+|molem\\p{L}+|tuo|tuon|nuo',
  takesBack: 'mutta',
  persons:
    'minä|minun|minua|minulle|minulla|mä|me|meidän|meitä|meille|meillä|sinä|sinun|sinua|sinulle|sinulla|te|teidän|teitä|teille|\\p{L}{2,}mme\\p{L}*|\\p{L}{2,}nsi|olen|haluan|voin|luulen|toivon|olet|voit|haluat|tarvitset|käytät|\\p{L}{3,}tte|lukija\\p{L}*',
  calls:
    'kiitos|kiitokset|hei|tervetuloa|onnea|katso|lue|käy|kokeile|testaa|seuraa|lataa|käytä|muista|älä|kuvittele|oleta|aloita|lisää (?:tietoa|tiedosto|rivi)|luo|aja|suorita|avaa|käynnistä|napsauta|klikkaa|jaa|osallistu|jos haluat|huomaa|varmista|vältä|tee|lisätietoja|ole hyvä',
  post: 'artikkeli\\p{L}*|kirjoituks\\p{L}+|kirjoitus|blogi\\p{L}*|julkaisu\\p{L}*|opas|oppaa\\p{L}+|luku|luvu\\p{L}+|osio\\p{L}*|kysely\\p{L}*|esityks\\p{L}+|ohjee\\p{L}+|löytyy',
  passing:
    'juuri nyt|tällä hetkellä|tänään|eilen|huomenna|nyt|äskettäin|hiljattain|tänä vuonna|tällä viikolla|viime \\p{L}+|ensi \\p{L}+|pian|nykyään|toistaiseksi|vuonna 20\\d\\d',
  joinsAfterComma:
    'koska|jotta|mutta|vaikka|kun taas|sillä|ennen kuin|kunnes|jos|kun|eikä|vaan|niin että|ellei',
  relates:
    'mikä|joka|jotka|jonka|joiden|jossa|joissa|josta|joista|jolla|johon|mitä|ja|kuten|jolloin|mukaan lukien|myös|ilman',
  waits: 'jos|kun|koska|vaikka|jotta|ennen|sen jälkeen|kunnes|mikäli|jollei|mitä',
  halves: 'ei (?:vain|ainoastaan)|niin|sellai\\p{L}*|se|ne|sen|niiden',
  defines: '(?:\\s?\\([^)]*\\))? (?:on|ovat|tarkoittaa)',
  tells:
    'täytyy|pitää|ei|eivät|ilman|vain|ainoastaan|koskaan|aina|enemmän|vähemmän|parempi|paremmin|huonompi|nopeampi|nopeammin|hitaampi|hitaammin|sijaan|koska|mahdollistaa|estää|estävät|vähentää|vaatii|tarvitsee|riippuu|automaattise\\p{L}+|takaa|poistaa|voi|voivat',
  dull: 'tärkeä\\p{L}*|moni|monet|monia|paljon|erilai\\p{L}+|suuri|suuret|erinomai\\p{L}+|tehokas|yksinkertai\\p{L}+|helppo|helpot|uusi|uudet|ratkaiseva\\p{L}*|keskei\\p{L}+|yhteisö\\p{L}*|jännittävä\\p{L}*|hieno\\p{L}*|etu|edut|ongelma\\p{L}*|haaste\\p{L}*|asia|asiat|tapa|joitakin|useita|monimutkai\\p{L}+|suosittu\\p{L}*',
});
