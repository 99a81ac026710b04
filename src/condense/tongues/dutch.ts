import type { TongueWords } from './words-of.js';

/** Dutch. */
export const dutch = (): TongueWords => ({
  articles: "de|het|een|'t",
  definite: 'de|het',
  announces:
    '(?:heeft|hebben|biedt|bieden|zijn er|bevat|bevatten) (?:meerdere|veel|verschillende|enkele|twee|drie|vier|vijf|talrijke)|(?:een|één) van de |(?:is|zijn) (?:niet )?(?:triviaal|moeilijk|lastig|eenvoudig|makkelijk|belangrijk|cruciaal|essentieel)$',
  leans: `om dit te|om dat te|dit|dat|deze|die|het (?:is|was|wordt|werd|heeft|kan|maakt|zorgt|werkt|gaat|biedt|helpt|lijkt|betekent|blijft|bestaat|duurt|draait|ondersteunt|gebruikt)|hij|zij|ze|hem|haar|hun|hen|zijn|maar|echter|toch|desondanks|niettemin|bovendien|daarnaast|verder|ook|eveneens|dus|daarom|daardoor|hierdoor|vandaar|zodoende|daarmee|daarbij|daarvoor|daarna|daar|hier\\p{L}*|dan|want|omdat|en|of|noch|
    bijvoorbeeld|met andere woorden|oftewel|ofwel|in plaats daarvan|integendeel|anderzijds|enerzijds|aan de andere kant|aan de ene kant|eerst|ten eerste|ten tweede|ten slotte|tenslotte|tot slot|uiteindelijk|vervolgens|ondertussen|intussen|tegelijkertijd|evenzo|eigenlijk|inderdaad|natuurlijk|kortom|samengevat|nu|ander|andere|volgende|vorige|bovenstaande|onderstaande|eerste|tweede|derde|laatste|zelfde|dezelfde|hetzelfde|zulke|beide|sommige|enkele|overige|vooral|met name|helaas|gelukkig|uiteraard|misschien|waarschijnlijk|ja|nee|niet alleen|hoe|waarom|wat|wie|waar|welke|net als|omgekeerd|anders|overigens|er (?:is|zijn|was|waren)|zo|in dit|in deze|met deze|met dit|door deze|door dit|voor dit|voor deze`,
  points:
    '(?:vergelijkbare|soortgelijke) (?:manier|wijze)|dit|deze|die (?:manier|reden)|bovenstaande|onderstaande|hierboven|hieronder|volgende|vorige|genoemde|ook|eveneens|andere|bijvoorbeeld|echter|daarentegen|daarom|daarnaast|bovendien|daar|hier|hierdoor|daardoor|dezelfde|hetzelfde|zulke|hiermee|daarmee|hiervoor|daarvoor|beide',
  takesBack: 'maar|echter',
  persons: 'ik|mij|me|mijn|wij|we|ons|onze|jij|je|jou|jouw|jullie|u|uw|men|lezer\\p{L}*',
  calls:
    'bedankt|dank\\p{L}*|hallo|hoi|welkom|gefeliciteerd|kijk|bekijk|zie|lees|bezoek|probeer|volg|download|gebruik|onthoud|denk|stel|veronderstel|vergeet|let|zorg|klik|deel|doe|begin|maak|open|start|voeg|laten|laat|meld|veel plezier',
  post: 'artikel\\p{L}*|bericht\\p{L}*|blog\\p{L}*|tutorial|sectie|hoofdstuk|aflevering|enquête|handleiding',
  passing:
    'vandaag|gisteren|morgen|nu|momenteel|tegenwoordig|onlangs|recent|deze week|deze maand|dit jaar|vorige? (?:week|maand|jaar)|volgende? (?:week|maand|jaar)|binnenkort|tot nu toe|in 20\\d\\d',
  joins: 'omdat|zodat|terwijl|hoewel|tenzij|doordat',
  joinsAfterComma: 'want|maar|om|voordat|nadat|zolang|zodra',
  relates: 'wat|waardoor|waarmee|waarbij|waarin|die|dat|en|zoals|inclusief|dankzij|in plaats van|zonder',
  waits: 'als|omdat|hoewel|terwijl|zodra|zolang|om|voordat|nadat|wanneer|door|tenzij|wie',
  halves: 'niet (?:alleen|enkel)|zo|zodanig\\p{L}*|zulke?|dergelijke?',
  defines: '(?:\\s?\\([^)]*\\))? (?:is|zijn|betekent)',
  tells:
    'moet|moeten|niet|geen|zonder|alleen|nooit|altijd|meer|minder|beter|slechter|sneller|trager|in plaats van|omdat|maakt|maken|voorkom\\p{L}+|vermindert?|vereist|hangt|automatisch\\p{L}*|garandeert|verwijdert?|kan|kunnen|mag|mogen',
  dull: 'belangrijk\\p{L}*|veel|vele|verschillende|diverse|groot|grote|uitstekend\\p{L}*|krachtig\\p{L}*|eenvoudig\\p{L}*|makkelijk\\p{L}*|nieuw\\p{L}*|cruciaal|cruciale|essentieel|essentiële|community|geweldig\\p{L}*|voordeel|voordelen|probleem|problemen|uitdaging\\p{L}*|ding\\p{L}*|manier|enkele|aantal|complex\\p{L}*|populair\\p{L}*',
});
