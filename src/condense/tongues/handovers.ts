/** How a language hands over to a listing, a table or a picture below: what may go, and what then says nothing. */
export interface Handover {
  /** What stands before what a sentence says: "Now,", "with the following command,". */
  readonly openers: RegExp;
  /** "The following shows": what follows is the name of the block. */
  readonly names?: RegExp;
  /** The verb behind such a name, where it stands last. */
  readonly copula?: RegExp;
  /** "We can", "you have to": the deed follows. */
  readonly doers?: RegExp;
  /** What only points at the block, at the end. */
  readonly tails: readonly RegExp[];
  /** What is left and says nothing. */
  readonly hollow: RegExp;
  /** What is left and waits, asks to look, or tells what its author does. */
  readonly refused: RegExp;
  /** What is left of a sentence that was cut in its middle. */
  readonly half?: RegExp;
  /** What asks for a deed, and so is one. */
  readonly orders?: RegExp;
}

const end = '["”»」]?\\s*[:：.。,，、]?\\s*$';

const tail = (words: string): RegExp => new RegExp(`${words}${end}`, 'iu');

// No word of such a pattern may be made of others of it: a text would be read in every way that there is.
const onlyWords = (words: string): RegExp => new RegExp(`^(?:(?:${words})(?:[\\s,.:]+|$))+$`, 'iu');

const spanish: Handover = {
  openers:
    /^(?:(?:ahora|luego|después|entonces|primero|por último|finalmente|además|también|así|así que|por ejemplo|sin embargo|no obstante|para (?:ello|esto|eso|hacerlo)|en este caso|de hecho|de (?:esta|igual|la misma) (?:forma|manera)|por (?:lo )?tanto|como (?:ves|vemos|(?:puedes|podemos|se puede) ver)|por otr[oa] (?:lado|parte)|a continuación)(?:,\s+|\s+(?=(?:vamos|podemos|puedes|hay|si|para|el|la|los|las|en|una?)\s))|(?:y|pero)\s+)+/iu,
  names:
    /^(?:(?:el|la|este|esta)\s(?:siguiente\s)?(?:código|ejemplo|comando|fragmento|diagrama|imagen|tabla|gráfico|esquema|figura)(?:\ssiguiente)?\s(?:muestra|ilustra|describe|presenta|representa|resume)|aquí (?:tienes|tenemos|está|están|hay|va|van)|(?:este|esta) (?:es|sería)|(?:estos|estas) son)\s(?=(?:cómo|qué|el|la|los|las|una?|algun[oa]s|dos|tres)\s)/iu,
  doers:
    /^(?:(?:también|ahora|simplemente|s[oó]lo)\s)?(?:podemos|puedes|se puede|podríamos|podrías|debemos|debes|deberás|tenemos que|tienes que|hay que|necesitamos|necesitas|vamos a|basta con|es (?:necesario|posible))\s(?=\p{L}+(?:[aei]r)\s)(?!(?:ver|mirar|observar|tener|haber|ir|empezar|comenzar|hablar|pensar|imaginar|suponer|decir|ser|estar|hacer|saber|explicar|mostrar|dar|volver|echar|notar|entender)\s)/iu,
  tails: [
    tail(
      '(?:,|\\sy|,\\s(?:podemos|puedes|debes|debemos|hay que|necesitas|necesitamos|vamos a|basta con))?\\s(?:ejecut|escrib|us|utiliz|lanz|tecle|introduc|añad|agreg|pon|copi|peg)(?:a|e|as|amos|emos|imos|ar|er|ir|ando|iendo|aremos|ad|en)(?:\\s(?:lo siguiente|(?:el|la|los|las|este|esta|estos|estas|un)(?:\\ssiguientes?)?\\s(?:comandos?|código|líneas?|script|instrucci(?:ón|ones)|contenido)(?:\\s(?:siguientes?|en (?:la|tu) (?:terminal|consola)))?))?',
    ),
    tail(
      ',?\\s(?:sería|será|es|son|quedaría|queda|quedará|luce|se vería|se ve|funciona|se hace)\\s(?:algo\\s)?(?:así|como (?:sigue|est[eao])|est[eao]|est[oa]s|[el][la]? siguiente|lo siguiente|de (?:la siguiente|esta) (?:forma|manera))',
    ),
    tail(
      ',?\\s(?:(?:algo )?así|como (?:sigue|est[eao])|(?:lo )?a continuación|lo siguiente|por ejemplo|de (?:la siguiente|esta) (?:forma|manera)|(?:con|mediante|usando|utilizando|ejecutando) (?:el siguiente|la siguiente|este|esta|los siguientes|estos) (?:comandos?|código|línea|script|instrucción))',
    ),
  ],
  hollow: onlyWords(
    '\\p{L}{2,}[aei]rl[oa]s?|verl[oa]s?|vamos|a|hacer|haremos|el|la|lo|los|las|un|una|este|esta|esto|estos|estas|es|son|sería|será|sintaxis|código|comando|ejemplos?|resultado|salida|contenido|ejecuci[oó]n|final|por|para|ello|así|siguientes?|ejecutar|ejecutamos|ejecuta|si|al|y|de|en|con|nuestro|tu|forma|manera|quedaría|queda|funciona|veremos|vemos|tenemos|terminal|consola|nuevo|ahora|todo|snippet|pasos?|algo',
  ),
  refused:
    /,\s(?:que|donde)\s[^,]+$|^para (?:el|la|los|las)\s|^(?:mira|veamos|vamos|fíjate|imagina|recuerda|prueba|compara|vuelve|ver|observa)(?!\p{L})|(?<!\p{L})(?:nuestr|vuestr)\p{L}+|\p{L}{2,}(?:ar|er|ir)(?:l[oa]s?|selo)(?!\p{L})|(?:^|\s)(?:es|son|sería|con|de|en|a|por|para|que|como|el|la|los|las|un|una|y|o|lo|del|al|hacemos|tenemos|indica|dice|muestra|devuelve)$/iu,
  orders:
    /^(?:crea|añade|agrega|ejecuta|usa|utiliza|instala|abre|define|declara|importa|configura|modifica|cambia|edita|actualiza|genera|descarga|inicia|arranca|despliega|elimina|borra|compila|clona)\s/iu,
};

const portuguese: Handover = {
  openers:
    /^(?:(?:agora|depois|então|primeiro|por último|finalmente|além disso|também|assim|por exemplo|no entanto|porém|para (?:isso|isto|tal)|neste caso|nesse caso|na verdade|d(?:essa|esta|a mesma) (?:forma|maneira)|portanto|como (?:você pode|podemos) ver|por outro lado|a seguir|em seguida|feito isso|se tudo (?:der|deu) certo)(?:,\s+|\s+(?=(?:vamos|podemos|você|basta|se|para|o|a|os|as|no|na|em|uma?)\s))|(?:e|mas)\s+)+/iu,
  names:
    /^(?:(?:o|a|este|esta|esse|essa)\s(?:seguinte\s)?(?:código|exemplo|comando|trecho|diagrama|imagem|tabela|gráfico|esquema|figura)(?:\s(?:seguinte|abaixo|a seguir))?\s(?:mostra|ilustra|descreve|apresenta|representa|resume)|aqui (?:está|estão|temos|vai|vão)|(?:este|esta|esse|essa) (?:é|seria)|(?:estes|estas|esses|essas) são)\s(?=(?:como|o|a|os|as|uma?|algun?[ms]?a?s?|dois|duas|três)\s)/iu,
  doers:
    /^(?:(?:também|agora|simplesmente|só)\s)?(?:podemos|(?:você )?pode|(?:você )?deve|devemos|(?:você )?precisa|precisamos|temos que|(?:você )?tem que|é (?:necessário|preciso|possível)|vamos|basta)\s(?=\p{L}+(?:[aeio]r)\s)(?!(?:ver|olhar|observar|ter|haver|ir|começar|falar|pensar|imaginar|supor|dizer|ser|estar|fazer|saber|explicar|mostrar|dar|voltar|notar|entender)\s)/iu,
  tails: [
    tail(
      '(?:,|\\se|,\\s(?:podemos|você pode|basta|devemos|precisamos|vamos))?\\s(?:ao\\s)?(?:execut|digit|us|utiliz|rod|escrev|coloc|coloqu|adicion|insir|inser|cop[iy]|col)(?:a|e|ar|er|ir|amos|emos|imos|ando|endo|aremos|em)(?:\\s(?:o seguinte|(?:o|a|os|as|este|esta|esse|essa|um)(?:\\sseguintes?)?\\s(?:comandos?|código|linhas?|script|instruç(?:ão|ões)|conteúdo)(?:\\s(?:seguintes?|abaixo|a seguir|no (?:seu )?terminal))?))?',
    ),
    tail(
      ',?\\s(?:seria|será|é|são|fica|ficaria|ficará|vai ficar|parece|funciona)\\s(?:agora\\s)?(?:algo\\s)?(?:assim|como (?:segue|est[ea]|isso|abaixo)|est[ea]|isto|isso|o seguinte|a seguinte|da seguinte (?:forma|maneira)|dess[ea] (?:forma|jeito))',
    ),
    tail(
      ',?\\s(?:(?:algo )?assim|como (?:segue|est[ea]|isso|abaixo)|(?:logo )?abaixo|a seguir|o seguinte|por exemplo|para|por|da seguinte (?:forma|maneira)|(?:com|usando|através d[oa]|por meio d[oa]|executando) (?:o seguinte|a seguinte|este|esta|esse|essa|os seguintes|o) (?:comandos?|código|linha|script|instrução)(?:\\sabaixo)?|por meio d[oa]s? (?:código|comando|script)(?:\\sabaixo)?)',
    ),
  ],
  hollow: onlyWords(
    'o|a|os|as|um|uma|este|esta|isto|isso|esse|essa|é|são|seria|será|sintaxe|código|comando|ex|exemplos?|resultado|saída|conteúdo|final|por|para|assim|seguintes?|executar|executamos|execute|se|ao|e|de|em|com|nosso|seu|forma|maneira|fica|ficaria|funciona|veremos|vemos|temos|terminal|console|novo|agora|tudo|passos?|algo|abaixo|digite|tela',
  ),
  refused:
    /,\s(?:que|onde)\s[^,]+$|^para (?:o|a|os|as)\s|^(?:veja|vejamos|vamos|olhe|imagine|lembre|teste|compare|ver|observe|note)(?!\p{L})|(?<!\p{L})noss[oa]s?(?!\p{L})|\p{L}{2,}[áêíi]-l[oa]s?(?!\p{L})|(?:^|\s)(?:é|são|seria|com|de|em|a|por|que|como|o|os|as|um|uma|e|ou|do|da|no|na|ao|temos|fazemos|diz|mostra|retorna)$/iu,
  orders:
    /^(?:crie|adicione|execute|use|utilize|instale|abra|defina|declare|importe|configure|modifique|mude|altere|edite|atualize|gere|baixe|inicie|remova|compile|clone|substitua)\s/iu,
};

/** What points at a block below, and what is done with it. */
const down =
  '[、,]?\\s?(?:(?:次|以下|下記)(?:の|に|を|が|、)|こちら|この(?:よう|通り|とおり)|こう|以下)[^、。]{0,30}(?:ます|ました|です|でした|る|た|だ|ください|ましょう|い)';

const japanese: Handover = {
  openers:
    /^(?:(?:例えば|たとえば|まず|まずは|次に|また|さらに|最後に|同様に|そこで|では|ここで|なお|ちなみに|そして|それでは|具体的には|実際に|続いて)[、,]\s?|(?:次|以下|下記)の(?:ような)?(?:コマンド|コード|スクリプト|手順|方法|プロンプト|設定|クエリ|プログラム)(?:を(?:使(?:って|い)|用いて|実行(?:して|し)|入力(?:して|し)|追加(?:して|し))|で|により|によって|に従って|に従い)[、,]\s?)+/u,
  names:
    /^(?:次|以下|下記)(?:の(?:コード|例|図|表|リスト|プログラム|スクリプト|画像|グラフ|出力|ログ))?は[、,]?\s?/u,
  copula: tail(
    '(?:です|である|になります|となります|を(?:示し|表し|まとめ)(?:ています|ます|た(?:もの|図|表|グラフ|例)(?:です|である)))',
  ),
  tails: [
    tail(`(?<=[るうくすつぬむぶぐ])(?:ために?は?|には|と)${down}`),
    tail(`(?<=[るうくすつぬむぶぐた](?:場合|際|とき|時))に?は?${down}`),
    tail(`(?<=[^\\p{Script=Hiragana}\\s、]\\s?)(?:で|に)?(?:は|を|が|に)${down}`),
  ],
  hollow:
    /^(?:次|以下|下記|これ|それ|この|その|こちら|例え?|たとえば|コマンド|コード|プログラム|スクリプト|内容|指示|プロンプト|エラー|メッセージ|手順|方法|行|よう|通り|とおり|実行|入力|表示|追加|記述|作成|使用|回避|含め|書き|書|同様|基本的|具体的|ここ|まず|最後|画面|ターミナル|ファイル|設定|式|書く|出力(?=する|し)|結果(?=と|に)|[\s、はをにでがのなともしすれさるたてばりい]|でき|ます|ました|ください|ましょう|だ)+$/u,
  half: /(?<!は)(?<=\p{Script=Hiragana})、[^、]*[^\p{Script=Hiragana}\s]$/u,
  refused:
    /^本稿|省略し|(?:説明|紹介|解説|後述|参照)し|見て(?:いき|み)|記事|ご覧|リンク|(?:前|上)(?:の|記)|(?:[はがをにへともやのて]|から|まで|より|ので|ため|なら|たら|れば)$|^[とがをにはもへ](?=[^\p{Script=Hiragana}])/u,
};

const korean: Handover = {
  openers:
    /^(?:(?:예를 들어|예를 들면|먼저|우선|다음으로|그리고|또한|마지막으로|이제|그러면|그럼)[,]?\s+|다음\s(?:명령어?|코드|스크립트|방법)(?:를|을|로|으로)\s(?:(?:실행|사용|입력)(?:하여|해서|해)\s)?)+/u,
  names: /^(?:다음|아래)(?:의? (?:코드|예|예제|예시|그림|표|명령어?|스크립트))?[은는]\s/u,
  copula: tail('(?:이?다|입니다|이?에요|예요|[을를] (?:보여\\s?준다|보여\\s?줍니다|나타낸다|나타냅니다))'),
  tails: [
    tail(
      '[은는을를이가에]?\\s(?:다음|아래)(?:과|와|처럼|의)?\\s?[^,.]{1,24}(?:합니다|한다|하세요|하십시오|하면 됩니다|같습니다|같다|같아요|됩니다|된다|해요|보세요)',
    ),
  ],
  hollow:
    /^(?:(?:다음|아래|이|그|예|예시|명령어?|코드|결과|출력|실행|파일|내용|스크립트)(?:은|는|을|를|가|과|와|의|에|하면|합니다)?[\s,.:]*)+$/u,
  refused: /(?:^|\s)(?:위|앞)의|살펴|알아보|(?:[은는을를와과의에된한할될])$/u,
};

/** The languages of which it is known, by their first subtag. */
export const handovers: Readonly<Record<string, Handover>> = {
  es: spanish,
  ja: japanese,
  ko: korean,
  pt: portuguese,
};
