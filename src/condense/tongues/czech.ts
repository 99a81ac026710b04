import type { TongueWords } from './words-of.js';

/** Czech; a sentence that begins with its verb has left its subject in the one before. */
export const czech = (): TongueWords => ({
  markers:
    'nicméně|avšak|ovšem|navíc|proto|tudíž|ve skutečnosti|samozřejmě|obecně|obvykle|zpravidla|v praxi|bohužel|naštěstí',
  announces:
    '(?:má|mají|existuje|existují|nabízí|nabízejí|obsahuje|zahrnuje) (?:několik|mnoho|různé|různých|některé|dva|dvě|tři|čtyři|pět|řadu)|je jed(?:en|na|no|ním|nou) z|(?:je|jsou|není|nejsou) (?:zcela |velmi )?(?:triviální|složit\\p{L}|obtížn\\p{L}|těžk\\p{L}|snadn\\p{L}|jednoduch\\p{L}|důležit\\p{L}|klíčov\\p{L}|zásadní)$',
  leans: `to|tento|tato|toto|tyto|tito|ten|ta|ty|ti|tohoto|této|těchto|tomuto|tím|tím|tomu|toho|takov\\p{L}+|tak|takto|on|ona|ono|oni|ony|jeho|její|jejich|jej|ji|je|jsou|byl|byla|bylo|byli|byly|bude|budou|má|mají|může|mohou|musí|lze|není|nejsou|umožňuje|umožňují|obsahuje|nabízí|poskytuje|vyžaduje|znamená|slouží|funguje|používá|pomáhá|zajišťuje|nejde|jde|jedná|nejedná|nelze|nemá|nemají|nemůže|nemusí|dochází|provede|odešle|vrátí|spustí|(?!pravid)\\p{L}{3,}(?:al[aoiy]?|il[aoiy]?|dl[aoiy]?)|
    ale|avšak|však|nicméně|přesto|ovšem|naopak|navíc|také|též|rovněž|stejně|proto|tedy|tudíž|takže|díky tomu|kvůli tomu|tím|protože|neboť|a|nebo|ani|například|třeba|to znamená|jinými slovy|místo toho|na druhou stranu|na jedné straně|nejprve|nejdříve|zaprvé|zadruhé|poté|potom|pak|nakonec|konečně|mezitím|zároveň|podobně|ve skutečnosti|samozřejmě|zkrátka|stručně|celkově|nyní|teď|další|jiný|jiná|jiné|ostatní|následující|předchozí|první|druhý|druhá|druhé|třetí|poslední|stejný|stejná|oba|obě|někteř\\p{L}+|některé|zbytek|zejména|především|hlavně|bohužel|naštěstí|možná|pravděpodobně|ano|ne|nejen|jak|proč|co|kdo|kde|kdy|který|která|které|jinak|mimochodem|v tomto|v této|v těchto|v tom|s tímto|s tím|pro tento|z tohoto|na tomto|po tomto|tady|zde|tam|tehdy`,
  points:
    '(?<!(?:\\S+\\s){3})(?:jej|jeho|jejich|ji|něm|ní|nich|nimi)|podobně|obdobně|podobným způsobem|to|tento|tato|toto|tyto|tito|tohoto|této|těchto|tomuto|tímto|těmto|výše|níže|uveden\\p{L}+|zmíněn\\p{L}+|také|též|rovněž|jiný|jiná|jiné|jiných|ostatní\\p{L}*|další\\p{L}*|například|např\\.|však|nicméně|naopak|proto|navíc|zde|tady|takov\\p{L}+|stejn\\p{L}+|místo toho|následující\\p{L}*|předchozí\\p{L}*|oba|obě|daný|daná|dané',
  takesBack: 'ale|však|avšak',
  persons:
    'já|mě|mne|mně|mnou|můj|moje|má práce|my|nás|nám|námi|náš|naš\\p{L}+|ty sám|tebe|tobě|tvůj|tvoje|vy|vás|vám|vámi|váš|vaš\\p{L}+|jsem|jsme|jsi|jste|\\p{L}{2,}(?:áme|íme|ujeme|eme)|\\p{L}{2,}(?:áte|íte|ete|ěte)|nejs\\p{L}+|byste|bychom|chci|mohu|můžu|myslím|doufám|musím|můžeš|chceš|čtenář\\p{L}*',
  calls:
    'děkuj\\p{L}+|díky|ahoj|dobrý den|vítejte|gratuluj\\p{L}+|podívejte|viz|přečtěte|navštivte|vyzkoušejte|zkuste|sledujte|stáhněte|použijte|používejte|pamatujte|nezapomeňte|představte|předpokládejme|začněte|přidejte|vytvořte|spusťte|otevřete|klikněte|sdílejte|zapojte|pokud chcete|všimněte|ujistěte|vyhněte|prosím|pojďme|více (?:informací|se|o)|\\p{L}{3,}(?:ejte|ěte)',
  post: 'článk\\p{L}+|článek|příspěv\\p{L}+|blog\\p{L}*|návod\\p{L}*|kapitol\\p{L}+|sekc\\p{L}+|průzkum\\p{L}*|přednášk\\p{L}+|tutoriál\\p{L}*|najdete|naleznete',
  passing:
    'právě|v současné době|momentálně|aktuálně|dnes|včera|zítra|nyní|teď|nedávno|letos|loni|tento týden|tento měsíc|minul\\p{L}+|příští|brzy|dosud|zatím|v roce 20\\d\\d',
  joinsAfterComma:
    'protože|neboť|aby|zatímco|ale|ačkoli|přestože|i když|místo|aniž|dokud|než|pokud|takže|jelikož|když',
  relates: 'což|kter\\p{L}+|jež|jehož|jejíž|jejichž|čímž|kde|a|včetně|například|nikoli|přičemž',
  waits:
    'pokud|když|jakmile|protože|ačkoli|přestože|i když|aby|než|po|před|zatímco|dokud|jelikož|při|čím|jestliže|v případě',
  halves: 'nejen|tak\\p{L}{0,3}|natolik|ten|ta|ti|to|toho|těch',
  defines: '(?:\\s?\\([^)]*\\))? (?:je|jsou|znamená|označuje)',
  tells:
    'musí|nesmí|ne\\p{L}{3,}|bez|pouze|jen|nikdy|vždy|více|méně|lépe|hůře|lepší|horší|rychlejší|rychleji|pomalejší|pomaleji|místo|protože|umožňuj\\p{L}+|zabraňuj\\p{L}+|snižuj\\p{L}+|vyžaduj\\p{L}+|potřebuj\\p{L}+|závisí|automatick\\p{L}+|zaručuj\\p{L}+|odstraňuj\\p{L}+|může|mohou|lze|nelze',
  dull: 'důležit\\p{L}+|mnoho|mnoh\\p{L}+|různ\\p{L}+|velk\\p{L}+|vynikající\\p{L}*|výkonn\\p{L}+|jednoduch\\p{L}+|snadn\\p{L}+|nov\\p{L}{1,3}|zásadní|klíčov\\p{L}+|komunit\\p{L}+|úžasn\\p{L}+|skvěl\\p{L}+|výhod\\p{L}+|problém\\p{L}*|výzv\\p{L}+|věc\\p{L}*|způsob\\p{L}*|některé|několik|složit\\p{L}+|populární',
});
