import type { TongueWords } from './words-of.js';

/** French. */
export const french = (): TongueWords => ({
  articles: "le|la|les|un|une|des|du|l['’]",
  definite: "le|la|l['’]",
  markers:
    'cependant|toutefois|néanmoins|de plus|en outre|par conséquent|en fait|en effet|en réalité|bien sûr|en général|généralement|en pratique|autrement dit|heureusement|malheureusement',
  turns: 'cependant|toutefois|néanmoins|par conséquent',
  theses: `conclusion|en résumé|en bref|en conclusion|bilan|l['’]essentiel`,
  announces:
    'un outil (?:très |extrêmement |vraiment )?(?:puissant|utile|pratique|génial)\\p{L}*|une? \\p{L}+ (?:particuli(?:er|ère)|précise?|spécifique|donnée?)$|de (?:deux|trois|plusieurs|différentes) (?:façons|manières)$|(?:sont|est) (?:de|un|une) bons?(?:ne)? exemples?$|(?:a|ont|offrent?|proposent?|comportent?|existe|il y a) (?:plusieurs|divers\\p{L}*|différent\\p{L}*|deux|trois|quatre|cinq|de nombreu\\p{L}+|certain\\p{L}+)|une? des |(?:est|sont) (?:une )?(?:tâche )?(?:trivial|difficile|facile|important|crucial|essentiel|fondamental)\\p{L}*$',
  leans: `tout comme|comme pour|comme (?:dit|vu|indiqué)|pour autant|dans (?:les deux|le même) cas|une fois (?:cela|ceci|fait)|(?:petite |dernière )?(?:note|remarque) (?:rapide|importante|au passage)|(?:petite|dernière) (?:note|remarque|précision)|exception notable|notable exception|au final|à partir de (?:là|ce\\p{L}*)|suite à ce\\p{L}*|s['’]ils?|s['’]elles?|tout d['’]abord|pour ce faire|pour (?:le|la|les) faire|de (?:façon|manière) (?:similaire|analogue)|(?:le|la|les) \\p{L}{2,}er |ce|cet|cette|ces|ceci|cela|ça|c['’]\\p{L}+|celui\\p{L}*|celle\\p{L}*|ceux\\p{L}*|il|elle|ils|elles|lui|leur|leurs|son|sa|ses|en|y|mais|or|donc|ainsi|alors|cependant|toutefois|pourtant|néanmoins|de plus|en outre|par ailleurs|également|aussi|
    par conséquent|en conséquence|de ce fait|du coup|par exemple|c['’]est-à-dire|autrement dit|en d['’]autres termes|en revanche|au contraire|d['’]autre part|d['’]un côté|d['’]une part|de l['’]autre|et|ou|ni|car|puisque|parce qu\\p{L}*|puis|ensuite|après|avant|d['’]abord|premièrement|deuxièmement|
    enfin|finalement|pour finir|pour cela|pour ce\\p{L}*|dans ce\\p{L}*|à ce\\p{L}*|de ce\\p{L}*|avec ce\\p{L}*|malgré cela|grâce à ce\\p{L}*|pendant ce temps|de même|en fait|en effet|en réalité|en résumé|en bref|en conclusion|bien sûr|certes|même|ici|là|voici|voilà|maintenant|
    autre|autres|d['’]autres|l['’]autre|premier|première|premiers|second|seconde|deuxième|troisième|dernier|dernière|derniers|suivant|suivante|suivants|précédent\\p{L}*|tel|telle|tels|telles|aucun|aucune|certains|certaines|plusieurs|tout cela|tout ça|rien de|reste|quant|surtout|notamment|heureusement|malheureusement|évidemment|peut-être|oui|non|bref|comment|pourquoi|qui|que|quel\\p{L}*|où|on|à l['’]inverse|à la place|sinon|à noter|à partir de là|dès lors`,
  points: `(?<!(?:si|lorsque|quand|,).{0,160})alors(?! qu)|ensuite(?=,)|(?<!(?:,|(?<!\\p{L})(?:et|puis)) )ensuite|par la suite(?! (?:d[eu]s?|d['’]\\S+|\\S{0,20}\\d\\S*|logicielle|cryptographique|bureautique)(?!\\p{L}))|à ce (?:niveau|stade|moment)|de (?:façon|manière) (?:similaire|analogue)|ce(?! qu)|cet|cette|ces|ceci|cela|ça|c['’]est|celui-\\p{L}+|celle-\\p{L}+|ceux-\\p{L}+|suivant|suivante|suivants|suivantes|précédent\\p{L}*|ci-dessus|ci-dessous|plus haut|plus bas|mentionné\\p{L}*|également|aussi|autre|autres|par exemple|cependant|toutefois|en revanche|donc|même|mêmes|ici|là|tel|telle|tels|telles|y`,
  takesBack: 'mais|cependant|toutefois|pourtant',
  old: `auparavant|autrefois|jadis|historiquement|traditionnellement|à l['’]origine|par le passé|jusqu['’](?:ici|à présent)|dans les (?:anciennes versions|versions précédentes)`,
  news: `(?:mais |et )?(?:désormais|aujourd['’]hui|maintenant|dorénavant|depuis lors|à présent)`,
  persons: `je|j['’]\\p{L}+|me|moi|mon|ma|mes|m['’]\\p{L}+|nous|notre|nos|on|tu|te|toi|ton|ta|tes|t['’]\\p{L}+|(?<!(?<!\\p{L})si )vous(?! (?:permet(?:tent)?|aide(?:nt)?|évite(?:nt)?|facilite(?:nt)?|offre(?:nt)?)(?!\\p{L}))|votre|vos|lecteur\\p{L}*|\\p{L}{3,}ons-\\p{L}+`,
  calls: `(?:commençons|voyons|regardons|prenons|passons|revenons|notons|disons|rappelons|terminons|continuons|finissons|essayons|ajoutons|créons|utilisons|faisons|allons|laissons|partons|installons|ouvrons)|merci|bonjour|salut|bienvenue|félicitations|voyez|voir|consultez|visitez|essayez|rejoignez|lisez|suivez|faites|téléchargez|utilisez|rappel\\p{L}*|imagin\\p{L}+|considérez|pensez|suppos\\p{L}+|assurez\\p{L}*|évitez|n['’]hésitez|n['’]oubliez|ne \\p{L}+ez|commencez|ajoutez|créez|exécutez|si vous|notez|observez|remarquez|regardons|voyons|passons|prenons|partagez|pour (?:voir|en savoir|plus|obtenir|commencer)|participez|\\p{L}{2,}ez`,
  post: "(?:figure|image|capture|graphique|diagramme|schéma|illustration) (?:\\d|montre|illustre)|(?:dans|sur) (?:la (?:figure|capture|illustration)|l['’]illustration|le (?:schéma|diagramme|graphique))|(?<=^\\P{L}{0,3})(?:dans|sur) l['’]image(?! (?:docker|oci|de base|officielle|finale|du|d['’]))|(?:dans|sur) l['’]image (?:suivante|précédente|ci-dessus|ci-dessous|de (?:gauche|droite)|on|nous)|article|articles|billet|billets|publication|publications|blog|tutoriel|section|chapitre|épisode|enquête|conférence|disponibles? (?:sur|dans|ici|à)|se trouve\\p{L}*",
  passing:
    "aujourd['’]hui|hier|demain|maintenant|actuellement|récemment|dernièrement|cette semaine|ce mois|cette année|l['’]année dernière|la semaine dernière|prochain\\p{L}*|bientôt|pour le moment|pour l['’]instant|de nos jours|à ce jour|en 20\\d\\d",
  joins:
    "parce qu(?:e|['’]\\p{L}+)|puisqu(?:e|['’]\\p{L}+)|pour que|afin (?:que|de|qu['’]\\p{L}+)|de (?:sorte|manière|façon) que|tandis qu(?:e|['’]\\p{L}+)|alors qu(?:e|['’]\\p{L}+)",
  joinsAfterComma:
    "car|mais|bien qu(?:e|['’]\\p{L}+)|sauf si|à condition|tant qu(?:e|['’]\\p{L}+)|jusqu['’]à ce",
  relates:
    "ce qui|ce que|ce qu['’]\\p{L}+|lequel|laquelle|lesquels|lesquelles|qui|dont|où|et|y compris|\\p{L}+ant|comme|sans|pour|notamment|même|au lieu de|grâce à",
  waits:
    "si|s['’]ils?|quand|lorsqu(?:e|['’]\\p{L}+)|bien qu(?:e|['’]\\p{L}+)|pour|en|après|avant|comme|puisqu(?:e|['’]\\p{L}+)|dès|une fois|à mesure|chaque fois|tant",
  halves:
    '(?:est|sont|consiste|consistent|permet|permettent|être)(?: (?:souvent|toujours|aussi|à|que|surtout|généralement))*$|non seulement|pas seulement|tel(?:le)?s?|tellement|si bien',
  forgoes: "(?:n['’]est|ne (?:doit|doivent|peut|peuvent|faut)) pas|inutile de|n['’]a pas besoin",
  defines: '(?:\\s?\\([^)]*\\))? (?:est|sont|désigne|désignent|signifie|consiste à)',
  kinds:
    '(?:commande|approche|méthode|processus|outil|solution|fonction|résultat|programme|projet|script|code|message|paramètre|valeur|idée|technique) (?:se|est|peut|permet|va|a|(?!complèt|suivante|entre|simple|(?:source|agile|libre|binaire|machine|classique|générique|statique|dynamique|asynchrone|synchrone|récursive|itérative|hybride|principale|générale|globale|locale|finale|unique|officielle|numérique|informatique|interne|externe|moderne|rapide|efficace|publique|privée|native)(?!\\p{L}))\\p{L}{3,}e)',
  tells:
    "doit|doivent|ne|n['’]\\p{L}+|sans|seul\\p{L}*|jamais|toujours|plus|moins|mieux|pire|au lieu de|plutôt que|permet\\p{L}*|évite\\p{L}*|rédui\\p{L}+|exige\\p{L}*|dépend\\p{L}*|nécessite\\p{L}*|automatique\\p{L}*|garanti\\p{L}*|supprime\\p{L}*|peut|peuvent",
  dull: 'important\\p{L}*|beaucoup|divers\\p{L}*|différent\\p{L}*|nombreu\\p{L}+|grand\\p{L}*|excellent\\p{L}*|puissant\\p{L}*|simple\\p{L}*|facile\\p{L}*|nouve\\p{L}+|crucia\\p{L}+|essentiel\\p{L}*|clé|communauté|incroyable\\p{L}*|passionnant\\p{L}*|avantage\\p{L}*|problème\\p{L}*|défi\\p{L}*|chose\\p{L}*|façon|manière|certain\\p{L}*|complexe\\p{L}*|plusieurs',
});
