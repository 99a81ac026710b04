import { baseLanguage } from './base-language.js';

/** Words that every text of a language has, whatever it is about: auxiliaries, connectives, and nouns of pointing. */
const commonWords: Readonly<Record<string, string>> = {
  ar: `على إلى من في عن مع هذا هذه ذلك التي الذي الذين كما أن إن كان كانت يكون تكون يمكن بين بعد قبل عند حتى كل بعض غير
    أكثر أقل خلال مثل أي أو ثم لكن قد لقد عليها عليه إليه إليها منها منه فيها فيه بها الآن أيضا أيضًا وهو وهي وهذا وهذه
    ومن وفي وعلى هناك حيث بشكل وذلك ولكن لكنها عندما جميع يجب لأن لأنه استخدام يتم تتم طريق طريقة أنها أنه إذا بأن لذلك`,
  bg: `който която което които като също само още вече когато ако защото обаче между след преди през без всички всеки всяка
    може могат трябва бъде бъдат беше били това този тази тези техните неговия нашите един една едно много повече
    по-малко друг друга други нов нова нови първи например начин използва използване`,
  bn: `একটি এবং জন্য থেকে সাথে করে করা হয় হয়ে এই সেই যে যা তার এর কিন্তু তবে অথবা মধ্যে উপর দ্বারা কোনো সব অনেক কিছু আরও
    করতে পারে হতে করার করেন করেছে হয়েছে যাবে থাকে থাকা আপনি আপনার আমরা আমাদের তাদের ব্যবহার বিভিন্ন প্রতিটি যখন যদি
    কারণ যেমন মতো পর্যন্ত সাহায্য প্রয়োজন যায়`,
  ca: `que amb per com més però també aquest aquesta aquests aquestes això allò són està estan ser estat quan perquè sobre
    entre des fins sense segons cada altre altra altres tot tota tots totes mateix mateixa només molt molts nostre
    nostra vostre pot poden cal han haver tenir tenen fer fet exemple manera part vegada vegades usar nou nova`,
  cs: `který která které kteří kterou kterého protože také však ale nebo když aby jako jsou jsme jste byla bylo byly bude
    budou může mohou musí mají máme toho tomu tím tento tato toto tyto této těchto jejich jeho její svůj svou svého naše
    našich mezi přes podle před jen jenom pouze ještě velmi více méně všechny všech všechno každý každá něco někdo jiný
    jiné další nový nová nové první stejný tedy proto například způsob použít používá používat tak pokud není nejsou`,
  da: `for eller når ved mod efter inden under over uden samt også siden bare kun meget mange mere mest alle alt andre andet
    anden dette denne disse deres sine vores hans hendes hver noget nogen nogle ingen intet mellem gennem ifølge derfor
    fordi mens ville være været bliver blev blive havde have kunne skulle skal måtte behøver bruge bruger bruges gøre
    gør gjorde findes samme første nye bedre eksempel måde allerede altid aldrig fra til med`,
  de: `eine einen einem einer eines oder aber auch nicht noch wird werden wurde wurden sind sein haben hatte kann können
    muss müssen soll sollte mehr sehr über unter nach durch gegen ohne zwischen wenn weil dass diese dieser dieses
    diesem diesen jede jeder jedes alle alles andere anderen viele beim beispiel ihre ihren ihrer unsere unser schon
    dann dort hier etwa damit dabei also doch jetzt immer wieder etwas ganz gibt geht macht machen lassen lässt steht
    stehen dazu davon darauf dadurch deshalb daher denn jedoch allerdings außerdem sowie sowohl bereits bisher während
    seit weitere weiteren weiterer neue neuen neuer neues erste ersten beiden einige einfach wirklich welche welcher
    welches worden wäre würde würden hätte kein keine keinen könnte könnten wollen möchte sollten dürfen mein meine dein
    deine euch euer jemand nichts selbst mehrere verschiedene nutzen verwenden verwendet genutzt zwar bzw statt gerade
    zurück heute
    benötigt konnte selbe selbst liegt zweite zweiten ausgeführt begriff lässt beispielsweise dadurch dennoch sowie häufig`,
  el: `και που για από στο στη στην στον στα στις τους των την τον της του είναι ήταν έχει έχουν είχε μπορεί μπορούν
    μπορείτε πρέπει όταν όπως επίσης αλλά όμως γιατί επειδή αυτό αυτή αυτός αυτά αυτές αυτοί αυτόν αυτήν κάθε όλα όλες
    όλοι άλλα άλλες άλλοι άλλο πολύ πολλά πολλές περισσότερο λιγότερο μόνο μέσω μετά πριν μεταξύ χωρίς κατά προς ώστε
    ενώ καθώς οποία οποίο οποίος οποίες μας σας τότε εδώ εκεί ακόμα πάντα ποτέ ίδιο ίδια νέα νέο πρώτο χρήση
    χρησιμοποιεί παράδειγμα τρόπο`,
  es: `para como cada sobre entre desde hasta donde cuando porque también puede pueden tiene tienen este esta estos estas
    más menos ser estar sido está están hacer hace otro otra otros otras todo toda todos todas mismo misma solo sino
    según sin algo nada bien aquí así muy uno unos unas dentro durante mientras aunque ejemplo forma parte vez veces
    usar uso cualquier tanto tan cual quien pero nuestro nuestra nuestros nuestras través debe deben cómo qué además
    entonces luego siempre nunca ahora antes después todavía aún aquel aquella aquellos ese esa esos esas esto eso ello
    ellos ellas nosotros ustedes usted tus sus mis sea sean será serán sería eran fueron fue había haber hemos han hacen
    hecho hecha decir poder podemos puedas puedes podría debería tener tenemos tengo quiere quieres vamos utilizar
    utiliza utilizado necesita necesitan nuevo nueva nuevos nuevas primer primera mayor varios varias muchos muchas
    mucho pocos algún alguna algunos algunas ningún ninguna cuáles dónde mediante hacia contra bajo cierto propio propia
    propios`,
  fa: `است هستند بود بودند شود شوند شده شد کرد کند کنند کنید کنیم کرده می‌شود می‌کند می‌کنند می‌توان می‌تواند می‌توانند
    می‌توانید باید نباید نیست دارد دارند داشته باشد باشند برای این آن آنها آن‌ها این‌ها که چه اگر اما ولی یا نیز هم همه
    هر هیچ بسیار بیشتر کمتر دیگر خود خودش بین روی زیر پس سپس قبل بعد همچنین بنابراین زیرا چون مانند مثال درباره توسط
    بدون داخل هنگام وقتی استفاده مورد طریق صورت همین چنین تنها فقط یک چند`,
  fi: `että joka jotka mutta myös niin kuin sekä tai vain kun jos koska jotta ovat olla olisi olivat ollut tämä tämän nämä
    näiden siitä siinä sille tästä tässä sitä niiden niitä hänen heidän meidän sinun voi voidaan voivat voisi täytyy
    pitää tulee tehdä tekee käyttää käytetään ennen jälkeen kanssa ilman välillä mukaan aikana kautta vielä aina koskaan
    usein enemmän vähemmän kaikki kaikkien muut muita toinen sama uusi uuden ensimmäinen esimerkiksi siis kuitenkin
    jolloin missä mitä miten miksi sellainen`,
  fr: `pour comme chaque avec dans sans sous entre depuis donc alors quand parce aussi peut peuvent cette elle elles nous
    vous leur leurs plus moins être avoir sont était étaient faire fait autre autres tout toute tous toutes même mêmes
    selon bien ainsi très encore pendant exemple façon partie fois utiliser quel quelle notre votre doit doivent mais
    cela celui celle ceux ceci permet permettre permettent utilise utilisé utilisée utilisation pouvez pouvons avons
    avez ont sera seront serait sommes êtes suis afin lorsque lors toujours jamais souvent ensuite enfin ici voici vers
    chez contre après avant plusieurs certains certaines beaucoup trop dont tandis tant telle tels cependant toutefois
    grâce besoin nouveau nouvelle nouveaux nouvelles différents différentes quelques aucun aucune rien sinon juste déjà
    mettre faut voir
    puis surtout seul seule seuls soit deux trois passer donné donnée désormais exemples actuellement justement principal principale mis mise manière directement créer définir petit petite grand grande seulement`,
  he: `של את על עם אבל גם כי אם או לא כן יש אין הוא היא הם הן זה זאת אלה אלו כל יותר פחות מאוד רק כדי כאשר אחרי לפני בין
    תוך ללא לכל אותו אותה אותם שלו שלה שלנו שלהם שלך אנחנו אתם אני להיות היה הייתה היו יהיה תהיה ניתן צריך צריכים יכול
    יכולה יכולים ידי דרך לפי למשל אחר אחרת אחרים כמו כאן שם לכן אך אשר באמצעות שימוש עבור מתוך`,
  hi: `एक और का की के को में से है हैं था थे थी यह वह इस उस इन उन पर ने भी तो ही जो कि या लिए साथ द्वारा कुछ कई सभी जैसे तक
    होता होती होते करता करती करते करना करने किया गया जाता जाती जाते सकता सकती सकते नहीं अपने अपनी बारे रूप तरह प्रकार
    तरीके कर्ता आपके आपको आपका आपकी हमारे हमारी हमें उन्हें इन्हें उनके उनकी इनके इसकी इसका इसमें इससे उसके उसकी किसी
    क्या कैसे क्यों चाहिए जाना जाने दिया देता देती देते देने बहुत अन्य लेकिन क्योंकि ताकि जिससे जिसमें जिसके यदि अगर
    जबकि बजाय उदाहरण योग्य आमतौर अक्सर दौरान बीच अनुसार आदि इत्यादि अधिक होने होना रहा रही रहे सके इसलिए बनाता बनाती
    बनाते बनाना हमेशा साथ-साथ जरूरत ज़रूरत अलग महत्वपूर्ण कार्य इसके आवश्यकता उपयोग
    बिना सीधे प्राप्त धीरे इसी उसी वाले वाली वाला`,
  hu: `hogy nem egy vagy mint csak már még volt lesz lehet kell azt ezt azok ezek ezen ennek annak amely amelyek aki akik
    ami amit amikor mert hanem azonban tehát így úgy minden mindig soha nagyon több kevesebb más másik ugyanaz első új
    között után előtt alatt szerint nélkül által során például használ használata vannak legyen olyan ilyen`,
  id: `yang untuk dengan dari pada dalam adalah akan dapat bisa tidak juga atau oleh karena seperti lebih sudah telah
    setiap semua antara anda kami kita mereka saat ketika secara sebuah tersebut menjadi maka agar supaya sehingga
    sebagai bahwa jika apabila tetapi namun sedangkan masih hanya banyak beberapa lain lainnya sama baru cara hal bagi
    tanpa sampai setelah sebelum selama sendiri kembali harus perlu membuat digunakan menggunakan melakukan memiliki
    merupakan berbagai melalui tentang terhadap maupun serta ini itu belum pernah bukan apa bagaimana mengapa jadi kalau
    kamu saya para ingin`,
  it: `come ogni sopra sotto entro fino dove quando perché anche può possono questa questo questi queste più meno essere
    stato stata sono fare altro altra altri altre tutto tutta tutti tutte stesso stessa solo secondo qualcosa niente
    bene così molto una degli delle della dello nella nelle dalla dalle alla alle durante mentre esempio modo parte
    volta volte usare qualsiasi tanto quale nostro nostra deve devono dopo prima però quindi infatti inoltre ancora
    sempre mai già poi ora oggi qui cosa cose abbiamo avete hanno aveva sarà saranno sarebbe siamo siete viene vengono
    venire fatto fatta nuovo nuova nuovi nuove grazie senza verso tramite attraverso invece oppure ovvero cioè proprio
    alcuni alcune alcuna nessun nessuna molti molte pochi troppo bisogno poter poterlo possiamo puoi utilizzo utilizzare
    usa quello quella quelli quelle loro nostri nostre vostro suoi sulla sulle sullo negli dagli agli
    vuoi iniziare diverse diversi divers prima eseguito due tre solo puoi modo insieme`,
  ja: `場合 以下 以上 以外 必要 程度 一方 参考 現在 今回 記事 本当 非常 時間 問題 可能 使用 利用 方法 自分 結果 意味 一度 毎回 当時 大丈夫 間違 素晴 対応 同様 同時 次第 最初 最後 最近 今後 通常 一般
    基本 全体 部分 場所 普段 目的 理由 内容 自身 皆様 全員 私 我々 何か 仕組 現状
    重要 簡単 実際 紹介 関連 参照 回目 冊目 個々 興味 基本的 用語 以降 一部 種類 各種 複数 自体 様々 後半 前半 今年 昨年 具体的 個人的 一般的`,
  ko: `있다 있는 있습니다 위한 대한 대해 통해 그리고 또한 하지만 같은 이상 새로운 하는 되는 한다 된다 합니다 됩니다 수도 모든 다른 여러 경우 때문 것을 것이 것은 것으로 것이다 것입니다 이것 이것은 이것이
    이것을 그것 우리 우리는 우리가 여러분 자신의 되었다 되었습니다 되고 되어 했다 했습니다 하고 하여 하며 해서 하기 하면 하지 않는 않은 않고 않습니다 없다 없는 없이 있고 있으며 있도록 있었다 통하여 위해
    위하여 따라 따라서 대해서 대하여 관한 관련된 가지 가장 매우 정말 이미 지금 이제 현재 최근 지난 이전 이후 다음 다음과 다음은 먼저 함께 모두 각각 어떤 무엇 어떻게 왜냐하면 그래서 그런 그러나 그런데 즉
    또는 혹은 만약 만일 아니라 아니다 때에 때는 때마다 동안 정도 부분 사용 사용하 사용하여 사용하는 사용할 에서 에서는 번째 월까지 올해 덕분에 이러한 이런 저런 수많은 많은 더욱 아주 좋다 쉽게 감사한다
    않는다 하자 계속
    같다 같은데 생각 거다 거긴 나중 나중에 당장 아직 훨씬 사실 제가 그걸 이걸 뭔가 앞으로 완전히 해당 자체 방향 하나 둘째 첫째 때문 하나의 스스로 아닌 아니 그저 바로 모두가 일이 되지 대의`,
  nb: `for eller når ved mot etter før under over uten samt også siden bare kun mye mange mer mest alle alt andre annet annen
    dette denne disse deres sine våre hans hennes hver noe noen ingen mellom gjennom ifølge derfor fordi mens ville være
    vært blir ble bli hadde ha kunne skulle skal måtte trenger bruke bruker brukes gjøre gjør gjorde finnes samme første
    nye bedre eksempel måte allerede alltid aldri fra til med`,
  nl: `voor door over onder naar zonder tussen wanneer omdat ook niet nog wordt worden werd zijn hebben heeft kunnen moet
    moeten meer minder zeer deze andere alle elke elk veel bijvoorbeeld onze hier daar maar zoals welke eigen zelf want
    echter dit dat waren waar terwijl zodat hierbij hierdoor daarom dan toch altijd nooit vaak soms gebruik gebruiken
    maken maakt maak gaat gaan komt komen wilt wil willen kunt kan zou zouden zullen zal jouw jullie hun ons hoe wat wie
    alleen eerst laatste nieuwe goed beter zowel iets niets binnen buiten tijdens volgens sinds totdat terug helemaal
    eigenlijk dezelfde hetzelfde`,
  pl: `dla jako każdy każda przez między kiedy ponieważ także może mogą tego tej tych więcej mniej być jest było była były
    jeśli żeby tylko przed inny inne wszystkich wszystkie swój swojej który która które których bardzo można należy oraz
    podczas przykład nasze jednak więc czyli dlatego również jeszcze już zawsze nigdy często teraz tutaj tam gdzie gdy
    jeżeli aby choć chociaż dzięki wśród według bez albo lub ani nasz nasza naszych wasz twój twoje swoje swoim swoich
    jego jej ich nich nimi sobie siebie został została zostały zostać mamy masz mają miał trzeba warto powinien powinno
    powinny będzie będą byłoby każde każdego wiele wielu kilka bardziej najbardziej nowe nowy nowa nowych pierwszy
    innych innego takie takich taki taka którą którego którym czego jaki jakie zrobić używać używa używamy sposób`,
  pt: `para como cada sobre entre desde onde quando porque também pode podem tem têm este esta estes estas esse essa mais
    menos ser estar sido está estão fazer outro outra outros outras todo toda todos todas mesmo mesma apenas segundo
    algo nada bem aqui assim muito uma umas uns dentro durante enquanto embora exemplo forma parte vez vezes usar uso
    qualquer tanto tão qual quem mas nosso nossa nossos nossas você vocês seus suas através deve devem pelo pela isso
    minha meus minhas dele dela deles delas nele nela neste nesta nesse nessa desse dessa deste desta disso isto aquilo
    aquele aquela então ainda sempre nunca hoje agora depois antes além contra pelos pelas pois porém portanto
    entretanto seja sejam são será serão seria foram foi fosse havia haver temos tinha tenha podemos poder possa quer
    querem vamos vai faz fazem feito feita dizer utilizar utilizado utilizada precisa precisam preciso novo nova novos
    novas primeiro primeira mesmos mesmas algum alguma alguns algumas nenhum nenhuma vários várias muita muitos muitas
    pouco quais quanto ajudar estamos estou essas esses pessoa pessoas`,
  ro: `care este sunt pentru prin după între fără către despre când unde cum dacă deoarece astfel însă sau dar doar foarte
    mult mulți multe mai toate toți fiecare alte altă alți același aceeași acest această acești aceste acestui acestor
    acela aceea lor său sale noastre nostru voastre poate pot putea trebuie avea are avem aveți fost fiind fie vor vrea
    face facem făcut folosi folosește folosit utilizare utiliza noi nou nouă prima primul exemplu mod deja încă mereu
    niciodată`,
  ru: `для как каждый каждая через между когда потому также может могут этот этого этой этом более менее быть есть было
    была были если чтобы только после перед другой другие всех всё все свой своей своего который которая которое которые
    которых очень можно нужно наши этих тоже лишь даже ещё еще уже всегда никогда часто сейчас теперь здесь там где куда
    откуда тогда поэтому однако хотя ведь либо или нибудь себя себе собой нему неё них ними наша наше нашей нашего
    вашего ваших вашей своих своим своими этому этими таких такой такие такого тому том тем того которой которого
    которым которую будет будут буду являются является могли мочь надо стоит имеет имеют нет без под над при про около
    из-за вместо среди кроме несколько много многие мало каждого каждой любой любого любые новый новая новые новых
    первый первая один одна одного одной два две три образом например использовать используется используем использование
    помощью`,
  sv: `och att det som inte eller när vid mot efter innan under över utan samt även sedan bara mycket många mer mest alla
    allt andra annat annan detta denna dessa deras sina sitt vårt våra hans hennes varje något någon några ingen inget
    inom mellan genom enligt därför eftersom medan vill ville vara varit blir blev bli hade kunde kunna skulle skall
    måste behöver behöva använda använder används göra gör gjorde finns fanns samma första nya bättre exempel sätt redan
    alltid aldrig också från till för`,
  th: `ที่ และ ใน ของ เป็น ได้ ให้ มี การ จะ ไม่ นี้ ว่า กับ จาก หรือ แต่ ก็ ถ้า เมื่อ โดย เพื่อ ซึ่ง คุณ เรา มัน`,
  tr: `için gibi olarak olan veya ancak kadar daha çok bir her bunu bunun değil sonra önce göre ile tüm kendi bazı şekilde
    sahip olduğu olması ayrıca böylece çünkü fakat hala henüz artık zaman zaten belki yine yani ise eğer hem hangi neden
    nasıl kim bizim sizin onun onların bunlar onlar şey şeyler üzerinde üzerine içinde içine arasında tarafından boyunca
    doğru karşı rağmen sadece yalnızca bile birçok birkaç hiç herhangi aynı diğer yeni ilk son iyi büyük küçük olur oldu
    olmak olduğunu edilir eder ediyor etmek eden yapmak yapar yapılır yapılan vardır yoktur gerekir gereken kullanarak
    kullanılan kullanılır kullanmak kullanım`,
  uk: `для як кожен кожна через між коли тому також може можуть цього цієї цьому більше менше бути було була були якщо щоб
    лише після перед інший інші всіх усіх свій своєї свого який яка яке які яких дуже можна потрібно наші навіть ще вже
    завжди ніколи часто зараз тепер тут там куди звідки тоді однак хоча адже або себе собі собою нього неї них ними наша
    наше нашої вашого ваших вашої своїх своїм цими таких такий такі такого того тим якої якого яким яку буде будуть будь
    могли треба варто має мають немає без під над при про біля замість серед крім кілька багато мало кожного кожної
    будь-який новий нова нові нових перший перша один одна одного однієї два дві три наприклад використовувати
    використовується використання допомогою вони основна увага`,
  ur: `ایک اور کا کی کے کو میں سے ہے ہیں تھا تھے تھی یہ وہ اس ان پر نے بھی تو ہی جو کہ یا لیے لئے ساتھ ذریعے کچھ کئی تمام
    جیسے تک ہوتا ہوتی ہوتے کرتا کرتی کرتے کرنا کرنے کیا گیا جاتا جاتی جاتے سکتا سکتی سکتے نہیں اپنے اپنی بارے طور طرح
    کسی دیتا دیتی دیتے دینے والے والی حاصل زیادہ ایسا ایسی ایسے آپس کریں ہونے ہونا رہا رہی رہے گئے گئی انہیں انھیں جنہیں
    اسکے انکے ہمارے ہمارا آپکے آپکو کسے کیسے کیوں کونسا چاہیے جانا جانے بہت دیگر دوسرے دوسری دوسرا لیکن کیونکہ تاکہ جبکہ
    اگرچہ بجائے مثال مثلا عموما اکثر دوران درمیان مطابق وغیرہ مزید متعدد مختلف صرف ہمیشہ بغیر جیسا کیلئے والوں پورے پوری
    پورا کوئی قابل صورت وجہ کبھی براہ راست درکار بہتر باہم کرکے لحاظ مطلب پیدا شامل استعمال ضرورت اجازت فراہم مسئلہ
    مسئلے طریقہ طریقے
    چھوٹے چھوٹا بڑے بڑا بڑی قطار جاسکتا`,
  vi: `trong được những người cách khác nhau không nhưng cũng hoặc như này các một cho với thể chúng nhiều đang sẽ rằng nếu
    thì đến trên dưới giữa theo cùng hơn nhất rất lại vẫn chỉ từng mỗi mọi đó kia bởi nên phải cần muốn làm điều việc
    bạn mình gì sao trước`,
  zh: `可以 我们 你们 他们 这个 那个 这些 那些 如果 因为 所以 但是 一个 没有 什么 就是 进行 使用 需要 其中 以及 已经 不是 这样 那么 时候 或者 还是 而且 然后 现在 通过 对于 关于 非常 一些 例如 比如 可能
    应该 能够 不能 不会 自己 问题 方式 方法 我們 你們 他們 這個 那個 這些 因為 沒有 什麼 進行 已經
    于是乎 管它呢 否则 后来 等等 请注意 注意 下图 投稿 举例来说 舉例來說 符合 目前`,
};

const known = new Map<string, ReadonlySet<string>>();

/** The common words of a language (BCP 47), in lower case; none of one without a row, and none of English, which has stems. */
export const commonWordsOf = (language: string): ReadonlySet<string> => {
  const name = baseLanguage(language);
  const found =
    known.get(name) ?? new Set(Object.hasOwn(commonWords, name) ? commonWords[name]?.split(/\s+/u) : []);
  known.set(name, found);
  return found;
};
