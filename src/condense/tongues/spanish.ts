import type { TongueWords } from './words-of.js';

/** Spanish; a sentence that begins with its verb has left its subject in the one before. */
export const spanish = (): TongueWords => ({
  articles: 'el|la|los|las|lo|un|una|unos|unas',
  definite: 'el|la|lo',
  markers:
    'sin embargo|no obstante|además|por lo tanto|por tanto|por consiguiente|de hecho|en realidad|por supuesto|es decir|en general|normalmente|en la práctica|afortunadamente|desafortunadamente',
  announces:
    '(?:hay|existen?|tienen?|ofrecen?|incluyen?|presentan?|aportan?|vari[oa]s|siguen) (?:vari[oa]s|divers[oa]s|much[oa]s|algun[oa]s|dos|tres|cuatro|cinco|numeros[oa]s)|un[oa]? de l[oa]s |(?:no )?(?:es|son) (?:una )?(?:tarea )?(?:trivial|difícil|fácil|importante|crucial|fundamental|esencial)\\p{L}*$|lejos de terminar|tan \\p{L}+ como',
  leans: `casi tod[oa]s?|en caso contrario|el caso|útil|fiable|posteriormente|se \\p{L}+[aei]r(?:á|án)|para hacerlo|si no se|donde|alternativamente|de (?:forma|manera) (?:similar|análoga)|\\p{L}{2,}(?:ar|er|ir)(?:lo|la|los|las)|no se trata|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquello|aquellos|aquellas|ello|él|ella|ellos|ellas|lo|le|les|me|te|se trata|su|sus|pero|mas|sin embargo|no obstante|además|también|tampoco|así|entonces|por eso|por ello|
    por esto|por esta|por este|por lo tanto|por lo que|por tanto|por consiguiente|en consecuencia|como consecuencia|como resultado|por ejemplo|es decir|o sea|en otras palabras|dicho de otro|en cambio|por otro|por otra|por un lado|por una parte|al contrario|por el contrario|
    y|o|u|e|ni|que|porque|pues|ya que|luego|después|antes|primero|primeramente|en primer|en segundo|en tercer|segundo|tercero|finalmente|por último|por fin|a continuación|mientras tanto|igualmente|del mismo modo|de la misma|de igual|asimismo|de hecho|en realidad|
    en resumen|en conclusión|en definitiva|en este|en esta|en estos|en estas|en ese|en esa|en esos|en tal|en ambos|con este|con esta|con esto|con ello|con eso|de este|de esta|de esto|de ese|de esa|a esto|a ello|a pesar de (?:esto|ello|eso)|para ello|para esto|para este|para esta|tras (?:esto|ello)|por supuesto|claro|incluso|aquí|ahí|allí|allá|ahora|
    otro|otra|otros|otras|mismo|misma|mismos|mismas|primer|primera|primeros|segunda|último|última|últimos|siguiente|siguientes|anterior|anteriores|tal|tales|ambos|ambas|ninguno|ninguna|algunos|algunas|varios|varias|todo esto|todo eso|todo ello|nada de|resto|demás|más aún|peor aún|
    es|son|era|eran|fue|fueron|será|está|están|sería|sean|hay|había|hubo|habrá|tiene|tienen|tenía|puede|pueden|podría|podrían|debe|deben|permite|permiten|ofrece|ofrecen|incluye|incluyen|proporciona|proporcionan|hace|hacen|funciona|funcionan|usa|usan|utiliza|utilizan|sirve|sirven|ayuda|ayudan|contiene|requiere|significa|representa|evita|existe|existen|cuenta|consiste|depende|facilita|garantiza|resulta|parece|ha|han|había|sabe|quiere|dice|describe|explica|muestra|simplemente|solo|como|quizás?|tal vez|afortunadamente|desafortunadamente|lamentablemente|curiosamente|obviamente|cómo|qué|quién|cuándo|dónde|cuál|ahí|sí|no,|bueno`,
  points: `(?:forma|manera) (?:similar|parecida)|de (?:forma|manera) similar|siguen? \\p{L}+ndo|todavía|aún no|esto|eso|aquello|ello|est[ea]s?|estos|es[ea]s?(?= \\p{L})|esos|aquel\\p{L}*|siguiente|siguientes|a continuación|anterior|anteriores|anteriormente|mencionad\\p{L}+|arriba|más abajo|también|tampoco|otro|otra|otros|otras|por ejemplo|en cambio|sin embargo|además|por tanto|por lo tanto|lo mismo|mismos?|mismas?|aquí|ahí|allí|demás|ambos|ambas|dich[oa]s?|tal(?:es)?`,
  persons: `si (?!las |los )\\p{L}{3,}[ae]s (?=una? |el |la |tu )|si (?:no |lo |te )\\p{L}{3,}[ae]s|(?!café|comité|bebé|cliché|porqué|josé|carné|canapé|consomé|cabaré|chimpancé|bernabé)\\p{L}{4,}é|entiendo|prefiero|estoy|yo|me|mi|mis|mí|conmigo|nos|nosotros|nosotras|nuestr\\p{L}+|tú|tu|tus|te|ti|contigo|usted|ustedes|vosotr\\p{L}+|vuestr\\p{L}+|(?!\\p{L}*[áéíóú]\\p{L}+mos|extr|supr|tram|gram|ram|prim|mism)\\p{L}{2,}(?:amos|emos|imos)|soy|estoy|creo|pienso|quiero|espero|he|hice|tengo|puedo|puedes|tienes|quieres|necesitas|debes|eres|estás|has|sabes|usas|haces|vas|encuentras|lector\\p{L}*|\\p{L}+(?:arás|erás|irás)|necesitarías|podrías|deberías|tendrías|querrías|mides|escribes|ten|mantén`,
  calls: `si tienes? (?:dudas|preguntas|comentarios|sugerencias)|tengan? en cuenta|ten en cuenta|deberás?|podrás?|si no (?:está|tiene|sabe)|gracias|muchas gracias|hola|bienvenid\\p{L}+|felicidades|mira|vea|ve|véase|consulta|consulte|visita|visite|prueba|pruebe|únete|lee|lea|sigue|siga|haz|haga|descarga|descargue|usa|use|utiliza|utilice|recuerda|recuerde|imagina|imagine|imagínate|considera|considere|piensa|piense|supon\\p{L}*|asegúra\\p{L}+|asegúre\\p{L}+|evita|evite|no olvid\\p{L}+|no dud\\p{L}+|no (?:uses|use|incluyas|incluya|hagas|haga)|comienza|comience|empieza|empiece|agrega|agregue|añade|añada|crea|cree|ejecuta|ejecute|si quieres|si tienes|nota|note|observa|observe|fíjate|veamos|vamos|comparte|comparta|participa|participe|si desea|para (?:ver|más|conocer|saber|obtener|soporte|empezar|comenzar|leer)|ten`,
  post: 'puede\\p{L}* encontrarse|esta guía|artículo\\p{L}*|publicación|publicaciones|entrada|blog|tutorial|sección|capítulo|episodio|charla|lector\\p{L}*|se pueden? encontrar|disponibles? en|(?:pueden?|está|están) \\p{L}+ en (?:github|youtube)',
  passing:
    'por el momento|de momento|hoy|ayer|mañana|ahora|actualmente|recientemente|últimamente|esta semana|este mes|este año|el año pasado|la semana pasada|el mes pasado|próxim\\p{L}+|pronto|en la actualidad|hoy en día|hasta la fecha|en 20\\d\\d|pasado',
  joins:
    'porque|ya que|puesto que|dado que|para que|de (?:modo|forma|manera) que|así que|mientras que|a fin de|con el fin de|a menos que|siempre que|siempre y cuando',
  joinsAfterComma: 'sino|pero|aunque|hasta que',
  relates:
    'lo que|lo cual|la cual|el cual|los cuales|las cuales|que|cuy[oa]s?|donde|y|por lo que|con lo que|e|incluyendo|permitiendo|\\p{L}+[aei]ndo|como|sin|para|por ejemplo|especialmente|incluso|desde|tanto|en lugar de|en vez de|sin que|a pesar de|gracias a|debido a',
  waits:
    'si|cuando|mientras|aunque|como|para|al|porque|ya que|dado que|después de|antes de|a medida|en caso|cada vez|una vez|por',
  halves: 'no (?:s[oó]lo|solamente|[uú]nicamente)|tan(?:to)?|tal(?:es)?',
  defines: '(?:\\s?\\([^)]*\\))? (?:es|son|significa|consiste en)',
  tells:
    'debe|deben|no|sin|solo|sólo|nunca|siempre|más|menos|mejor|peor|en lugar de|en vez de|porque|permite\\p{L}*|evita\\p{L}*|reduce\\p{L}*|requiere\\p{L}*|depende\\p{L}*|necesita\\p{L}*|automátic\\p{L}+|garantiza\\p{L}*|elimina\\p{L}*|puede\\p{L}*',
  dull: 'important\\p{L}+|much[oa]s|vari[oa]s|divers\\p{L}+|divers\\p{L}+|gran|grandes|excelente|excelentes|poderos\\p{L}+|sencill\\p{L}+|fácil|fáciles|nuev[oa]s?|crucial|fundamental|clave|comunidad|increíble|emocionante|beneficio|beneficios|problema|problemas|desafío\\p{L}*|cos[ao]s?|forma|algun[oa]s|ciert[oa]s|complej\\p{L}+',
});
