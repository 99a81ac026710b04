import type { TongueWords } from './words-of.js';

/** Swedish. */
export const swedish = (): TongueWords => ({
  articles: 'en|ett|den|det|de',
  markers:
    'dock|emellertid|dessutom|därför|följaktligen|faktiskt|i själva verket|naturligtvis|självklart|i allmänhet|vanligtvis|normalt|i praktiken|tyvärr|lyckligtvis',
  announces:
    '(?:har|finns|erbjuder|innehåller|omfattar) (?:flera|många|olika|några|två|tre|fyra|fem|ett antal|en rad)|(?:en|ett) av (?:de|dem)|(?:är) (?:inte )?(?:helt |väldigt |mycket )?(?:trivialt?|svårt?|enkelt?|lätt|viktigt?|avgörande|viktiga)$',
  leans: `för att göra (?:detta|det)|detta|denna|dessa|det (?:är|var|blir|blev|gör|ger|kan|betyder|innebär|går|finns|har|här|där|hjälper|leder|låter|kräver|fungerar|visar|gäller|beror|räcker)|den (?:är|var|kan|har|här|där|blir|ger|gör)|de (?:är|var|kan|har|här|där|flesta av)|han|hon|hen|dem|dess|deras|hans|hennes|sin|sitt|sina|
    men|dock|ändå|däremot|trots det|dessutom|också|även|likaså|så|alltså|därför|därmed|därigenom|därefter|därtill|därför|där|här|då|för|eftersom|och|eller|utan|till exempel|exempelvis|det vill säga|med andra ord|istället|i stället|å andra sidan|å ena sidan|tvärtom|först|för det första|för det andra|sedan|slutligen|till sist|till slut|under tiden|samtidigt|på samma sätt|faktiskt|egentligen|naturligtvis|självklart|kort sagt|sammanfattningsvis|nu|annan|annat|andra|nästa|föregående|följande|första|sista|senaste|samma|sådan|sådana|båda|några|vissa|resten|övriga|ytterligare|framför allt|särskilt|tyvärr|lyckligtvis|kanske|troligen|ja|nej|inte bara|hur|varför|vad|vem|vilken|vilket|vilka|annars|förresten|i det|i detta|i denna|med detta|med denna|för detta|av detta|på detta|på så sätt|tack vare detta|trots detta|efter detta`,
  points:
    'liknande sätt|detta|denna|dessa|den här|det här|de här|den där|det där|ovan|ovanstående|nedan|nedanstående|nämnda|nämnd|också|även|likaså|annan|annat|andra|ytterligare|till exempel|t\\.ex\\.|dock|däremot|därför|dessutom|där|här|därmed|sådan\\p{L}*|samma|istället|i stället|härmed|följande|föregående|övriga|båda',
  takesBack: 'men',
  persons: 'jag|mig|min|mitt|mina|vi|oss|vår|vårt|våra|du|dig|din|ditt|dina|ni|er|ert|era|man|läsare\\p{L}*',
  calls:
    'tack|hej|välkommen|välkomna|grattis|se|titta|läs|besök|prova|testa|följ|ladda|använd|tänk|kom ihåg|glöm|föreställ|anta|antag|låt|börja|lägg|skapa|kör|öppna|starta|klicka|dela|delta|om du|om ni|notera|observera|se till|undvik|gör|kolla|för mer|för att (?:läsa|lära|komma|se)|mer information|vänligen',
  post: 'artikel\\p{L}*|inlägg\\p{L}*|blogg\\p{L}*|guide\\p{L}*|avsnitt\\p{L}*|kapitel\\p{L}*|enkät\\p{L}*|föredrag\\p{L}*|handledning\\p{L}*|finns (?:här|på|i|att)',
  passing:
    'just nu|för närvarande|idag|i dag|igår|i går|imorgon|nu|nyligen|i år|denna vecka|den här veckan|förra \\p{L}+|nästa (?:vecka|månad|år)|snart|nuförtiden|hittills|under 20\\d\\d',
  joins: 'eftersom|därför att|så att|medan|trots att|fastän',
  joinsAfterComma: 'men|för att|även om|innan|så länge|om inte|genom att|tills|när|om',
  relates: 'vilket|som|och|där|så|inklusive|såsom|till exempel|även|utan|i stället för|istället för|utan att',
  waits: 'om|när|eftersom|medan|trots|fastän|även om|för att|innan|efter|så länge|genom|sedan|vid|med|ju',
  halves: 'inte (?:bara|endast)|så|sådan\\p{L}*',
  defines: '(?:\\s?\\([^)]*\\))? (?:är|betyder|innebär|kallas)',
  tells:
    'måste|inte|ingen|inget|inga|utan|bara|endast|aldrig|alltid|mer|mindre|bättre|sämre|snabbare|långsammare|istället|stället|eftersom|gör det möjligt|förhindr\\p{L}+|minsk\\p{L}+|kräv\\p{L}+|behöv\\p{L}+|beror|automatisk\\p{L}*|garanter\\p{L}+|tar bort|kan|får|ska|bör',
  dull: 'viktig\\p{L}*|många|mycket|olika|stor\\p{L}*|utmärkt\\p{L}*|kraftfull\\p{L}*|enkel\\p{L}*|lätt\\p{L}*|ny|nya|nytt|avgörande|central\\p{L}*|gemenskap\\p{L}*|spännande|fantastisk\\p{L}*|fördel\\p{L}*|problem\\p{L}*|utmaning\\p{L}*|sak\\p{L}*|sätt|några|flera|komplex\\p{L}*|populär\\p{L}*',
});
