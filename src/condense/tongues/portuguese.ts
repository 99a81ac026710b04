import type { TongueWords } from './words-of.js';

/** Portuguese; a sentence that begins with its verb has left its subject in the one before. */
export const portuguese = (): TongueWords => ({
  articles: 'o|a|os|as|um|uma|uns|umas',
  definite: 'o|a',
  markers:
    'no entanto|entretanto|porém|contudo|além disso|portanto|por isso|na verdade|de fato|na realidade|ou seja|em geral|geralmente|normalmente|na prática|felizmente|infelizmente|claro',
  turns: 'no entanto|entretanto|porém|contudo|portanto|por isso',
  theses:
    'conclusão|em resumo|em conclusão|em poucas palavras|a ideia principal|moral da história|o mais importante',
  announces:
    '(?:o|a) (?:princípio|ideia|conceito|lógica) é (?:o|a) mesm[oa]$|(?:várias|algumas|diversas) (?:descobertas|conclusões)(?: interessantes)?$|uma ferramenta (?:muito )?(?:poderosa|útil|potente|prática)$|um[a]? \\p{L}+ (?:particular|específic[oa]|determinad[oa])$|(?:há|existem?|tem|têm|oferecem?|incluem?|apresentam?|trazem?) (?:vári[oa]s|divers[oa]s|muit[oa]s|algun?[ms]\\p{L}*|dois|duas|três|quatro|cinco|numeros[oa]s)|um[a]? d[oa]s |(?:não )?(?:é|são) (?:uma )?(?:tarefa )?(?:trivial|difícil|fácil|importante|crucial|fundamental|essencial)\\p{L}*$|linha de chegada|marco importante',
  leans: `já|retorna|retornam|devolve|gera|geram|uso (?:um|uma|o|a|os|as|meu|minha)|ainda|mesmo assim|assim como|tal como|notável exceção|exceção|dito isso|dito isto|feito isso|com tudo isso|no final das contas|sem falar|vale (?:lembrar|notar|ressaltar)|como (?:vimos|dito)|só que|entra em cena|para fazer isso|para isso|se não for|alternativamente|de (?:forma|maneira) (?:semelhante|similar|análoga)|\\p{L}{2,}[áêíi]-l[oa]s?|não se trata|trata-se|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo|aqueles|aquelas|ele|ela|eles|elas|lhe|seu|sua|seus|suas|mas|porém|contudo|entretanto|no entanto|todavia|além disso|além disto|além do mais|além|também|tampouco|assim|então|por isso|
    portanto|logo|por conseguinte|em consequência|consequentemente|como resultado|por exemplo|ou seja|isto é|em outras palavras|em vez disso|por outro|por um lado|ao contrário|pelo contrário|e|ou|nem|que|porque|pois|já que|depois|antes|primeiro|primeiramente|em primeiro|em segundo|
    segundo|terceiro|finalmente|por fim|por último|a seguir|enquanto isso|igualmente|da mesma|do mesmo|de fato|na verdade|na realidade|em resumo|em conclusão|em suma|nest\\p{L}+|ness\\p{L}+|naquel\\p{L}+|dest\\p{L}+|dess\\p{L}+|daquel\\p{L}+|com isso|com isto|com ess\\p{L}+|com est\\p{L}+|para isso|para isto|apesar disso|após isso|a partir d(?:isso|aí)|
    claro|inclusive|até mesmo|aqui|aí|ali|lá|agora|outro|outra|outros|outras|mesmo|mesma|mesmos|mesmas|primeira|primeiros|segunda|último|última|últimos|próxim\\p{L}+|seguinte|seguintes|anterior|anteriores|tal|tais|ambos|ambas|nenhum|nenhuma|alguns|algumas|vários|várias|tudo isso|nada d\\p{L}+|demais|resto|
    é|são|era|eram|foi|foram|será|está|estão|seria|há|havia|houve|tem|têm|tinha|pode|podem|poderia|deve|devem|permite|permitem|oferece|oferecem|inclui|incluem|fornece|fornecem|faz|fazem|funciona|funcionam|usa|usam|utiliza|utilizam|serve|servem|ajuda|ajudam|contém|requer|significa|representa|evita|existe|existem|consiste|depende|facilita|garante|parece|torna|quer|diz|descreve|explica|mostra|simplesmente|apenas|talvez|felizmente|infelizmente|obviamente|como|qual|quem|quando você|onde|sim|não,|bom|bem`,
  points: `(?<!(?:se|quando|caso|,).{0,160})então|finalmente|nesse caso|dessa forma|desta forma|em seguida|logo depois|de (?:forma|maneira) (?:similar|semelhante)|ainda|continuam? \\p{L}+ndo|isto|isso|aquilo|est[ea]s?|esse|essa|esses|essas|aquel\\p{L}+|nest[ea]s?|ness[ea]s?|dest[ea]s?|dess[ea]s?|nisso|nisto|disso|disto|seguinte|seguintes|a seguir|anterior|anteriores|anteriormente|mencionad\\p{L}+|acima|abaixo|também|tampouco|outr[oa]s?|por exemplo|no entanto|porém|contudo|além disso|portanto|mesm[oa]s?|aqui|aí|ali|lá|demais|ambos|ambas|tal|tais|tão`,
  takesBack: 'mas|porém|no entanto|contudo',
  old: 'antes(?! d[eoa]s?(?!\\p{L}))|antigamente|tradicionalmente|historicamente|anteriormente|até agora|originalmente|no passado|em versões anteriores',
  news: '(?:mas |porém,? |e )?(?:agora|hoje|atualmente|hoje em dia|desde então|a partir de agora)',
  persons: `vemos|vimos|vejamos|damos|vamos|somos|fomos|temos|recomendo|prefiro|vou|faço|fiz|digo|vejo que|fui|(?<!(?:o|um|seu|de|do|em|no|para|com|bom|mau) )uso (?:o|a|os|as|um|uma)|gosto de|entre em contato|eu|me|mim|comigo|meu|minha|meus|minhas|nós|nos dizem|nos falam|nos (?:ajuda|permite|dá|mostra|faz)\\p{L}*|noss[oa]s?|conosco|você|vocês|tu|te|ti|teu|tua|teus|tuas|(?!\\p{L}*[áéíóúâêô]\\p{L}+mos|extr|supr|tram|gram|ram|prim|mesm|aut)\\p{L}{2,}(?:amos|ámos|emos|imos)|sou|estou|acho|penso|quero|espero|tenho|posso|leitor\\p{L}*|seu|sua|seus|suas|digamos`,
  calls: `se (?:você )?tiver (?:dúvidas|perguntas|sugestões)|entre em contato|obrigad\\p{L}+|muito obrigad\\p{L}+|agradec\\p{L}+|olá|bem-vind\\p{L}+|parabéns|boa|boas|veja|confira|consulte|visite|experimente|junte|leia|siga|faça|baixe|use|utilize|lembre\\p{L}*|imagine|considere|pense|suponha|certifique\\p{L}*|evite|não (?:esqueça|hesite|inclua|faça|use|sinta)\\p{L}*|comece|adicione|crie|execute|se quiser|se você|note|observe|repare|perceba|percebeu|vamos|vejamos|compartilhe|participe|saiba|entre|clique|escolha|encontre|ao fazer|para (?:ver|mais|saber|conhecer|obter|suporte|começar|ler)`,
  post: '(?:figura|imagem|captura|gráfico|diagrama|ilustração) (?:\\d|mostra|ilustra)|(?:na|da) figura|(?<=^\\P{L}{0,3})na (?:imagem|captura|ilustração)(?! (?:docker|oci|base|oficial|final|do|da|de (?!cima|baixo)))|(?:na|da) (?:imagem|captura|ilustração) (?:anterior|seguinte|acima|abaixo|superior|inferior|(?:que )?(?:vemos|podemos)|se (?:vê|mostra|observa))|no (?:gráfico|diagrama)|este guia|artigo\\p{L}*|publicação|publicações|postagem|postagens|blog|tutorial|seção|capítulo|episódio|palestra|leitor\\p{L}*|encontrad[oa]s? em|disponíve\\p{L}+ em|saiba mais',
  passing:
    'no momento|por enquanto|hoje|ontem|amanhã|agora|atualmente(?! (?:ativ|selecionad|em (?:uso|execução)))|recentemente|ultimamente|semana passada|mês passado|ano passado|próxim\\p{L}+|em breve|hoje em dia|até o momento|em 20\\d\\d|passado',
  joins:
    'porque|já que|uma vez que|visto que|dado que|para que|de (?:modo|forma|maneira) que|a fim de|a menos que',
  joinsAfterComma: 'enquanto|mas|pois|embora|desde que|até que',
  relates:
    'o que|o qual|a qual|os quais|as quais|que|cuj[oa]s?|onde|e|incluindo|permitindo|\\p{L}+[aei]ndo|como|sem|para|especialmente|inclusive|desde|tanto|em vez de|ao invés de|sem que|apesar de|graças a|devido a',
  waits:
    'se|quando|enquanto|embora|como|para|ao|aos|porque|já que|depois|antes de|à medida|caso|cada vez|uma vez|por',
  halves:
    '(?:é|são|consiste|consistem|permite|permitem|ser)(?: (?:frequentemente|sempre|também|em|que|geralmente))*$|não (?:só|apenas|somente)|tão|tanto|tal|tais',
  forgoes: 'não (?:é (?:necessário|preciso)|se deve|deve|devem|precisa|precisam|pode|podem)',
  defines: '(?:\\s?\\([^)]*\\))? (?:é|são|significa|consiste em)',
  kinds:
    '(?:comando|abordagem|método|processo|ferramenta|solução|função|resultado|programa|projeto|script|código|mensagem|parâmetro|valor|ideia|técnica) (?:se|é|foi|está|pode|(?!nov|complet|seguinte|entre|sobre|desde|(?:fonte|livre|aberta|base|máquina|binária|estática|dinâmica|clássica|simples|interna|externa|(?!sente)\\p{L}*[ae]nte)(?!\\p{L}))\\p{L}{3,}[ae])',
  tells:
    'deve|devem|não|sem|só|somente|nunca|sempre|mais|menos|melhor|pior|em vez de|porque|permite\\p{L}*|evita\\p{L}*|reduz\\p{L}*|requer\\p{L}*|depende\\p{L}*|precisa\\p{L}*|automátic\\p{L}+|garante\\p{L}*|elimina\\p{L}*|pode|podem',
  dull: 'important\\p{L}+|muit[oa]s|vári[oa]s|divers\\p{L}+|grandes?|excelentes?|poderos\\p{L}+|simples|fácil|fáceis|nov[oa]s?|crucial|cruciais|fundament\\p{L}+|chave|comunidade|incríve\\p{L}+|empolgante\\p{L}*|benefícios?|problemas?|desafios?|cois[ao]s?|forma|algum\\p{L}*|cert[oa]s|complex\\p{L}+|similares|vibrante',
});
