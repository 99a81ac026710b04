import type { TongueWords } from './words-of.js';

/** Turkish: persons are endings of verbs and nouns. */
export const turkish = (): TongueWords => ({
  markers:
    'ancak|fakat|ayrıca|üstelik|dolayısıyla|aslında|elbette|genellikle|genelde|pratikte|ne yazık ki|neyse ki',
  announces:
    '(?:birçok|çeşitli|iki|üç|dört|birkaç|bazı|çok sayıda)\\s.*(?:vardır|var|mevcuttur)$|(?:biridir|birisidir)$|(?:önemlidir|zordur|kolaydır)$',
  leans: `bu|bunu|bunun|buna|bundan|bunlar\\p{L}*|bununla|böyle\\p{L}*|şu|şunu|şöyle|o|onu|onun|ona|ondan|onlar\\p{L}*|öyle\\p{L}*|ama|fakat|ancak|lakin|yine de|buna rağmen|ayrıca|üstelik|hatta|de|da|dolayısıyla|bu nedenle|bu yüzden|bu sayede|bu sebeple|sonuç olarak|sonuçta|örneğin|mesela|yani|başka bir deyişle|diğer bir deyişle|aksine|tersine|öte yandan|bir yandan|diğer yandan|diğer taraftan|
    ve|veya|ya da|ne de|çünkü|zira|sonra|ardından|daha sonra|önce|öncelikle|ilk olarak|ikinci olarak|son olarak|nihayet|bu arada|aynı şekilde|benzer şekilde|aslında|gerçekten|kısaca|özetle|elbette|tabii\\p{L}*|bile|burada|orada|şimdi|diğer|diğeri|öteki|ilk|ikinci|üçüncü|son|sonraki|önceki|aynı|böyle|her ikisi|ikisi|bazıları|geri kalan|kalan|özellikle|ne yazık ki|maalesef|neyse ki|belki|muhtemelen|evet|hayır|nasıl|neden|ne|kim|nerede|hangi|sadece bu|kendisi|kendi|aksi halde|aksi takdirde|işte|peki|eğer öyle`,
  points:
    'benzer şekilde|bu|bunu|bunun|buna|bundan|bunlar\\p{L}*|bununla|şu|şunu|aşağıdaki|yukarıdaki|yukarıda|aşağıda|söz konusu|bahsedilen|ayrıca|diğer|diğerleri|örneğin|mesela|ancak|fakat|burada|orada|böylece|böyle|aynı|önceki|sonraki|her ikisi',
  persons:
    'ben|beni|benim|bana|biz|bizi|bizim|bize|bizden|sen|seni|senin|sana|siz|sizi|sizin|size|sizden|\\p{L}{2,}(?:yoruz|yorum|acağız|eceğiz|abiliriz|ebiliriz|arız|eriz|ırız|iriz|uruz|ürüz|malıyız|meliyiz|alım|elim|dım|dim|dum|düm)|\\p{L}{3,}(?:dık|dik|duk|dük)|(?!yalnız|deniz|beniz|geniz)\\p{L}{2,}[aeıiuü]n[ıiuü]z\\p{L}*|\\p{L}{3,}(?:ımız|imiz|umuz|ümüz)\\p{L}*|okuyucu\\p{L}*',
  calls:
    'teşekkür\\p{L}*|merhaba|selam|hoş geldiniz|tebrik\\p{L}*|bakın|bkz|lütfen|düşünün|hayal|varsayalım|diyelim|unutmayın|deneyin|okuyun|indirin|kullanın|ziyaret|takip|katılın|paylaşın|emin olun|kaçının|başlayın|ekleyin|oluşturun|çalıştırın|isterseniz',
  post: 'makale\\p{L}*|yazı\\p{L}*|blog\\p{L}*|gönderi\\p{L}*|eğitim\\p{L}*|bölüm\\p{L}*|rehber\\p{L}*|kılavuz\\p{L}*',
  passing:
    'bugün|dün|yarın|şimdi|şu anda|şu an|günümüzde|geçenlerde|yakın zamanda|son zamanlarda|bu hafta|bu ay|bu yıl|geçen|gelecek|yakında|henüz|hâlâ|hala|artık|20\\d\\d',
  ends: '\\p{L}+(?:yın|yin|yun|yün)|mı|mi|mu|mü|\\p{L}+(?:alım|elim)|edin|olun|verin|gibi|için',
  closes:
    '(?:r|dır|dir|dur|dür|tır|tir|tur|tür|z|yor|dı|di|du|dü|tı|ti|tu|tü|mış|miş|muş|müş|acak|ecek|lı|li|lu|lü|var|yok|değil|lar|ler|ıyor|malı|meli|gerek|şart)',
  joins: 'çünkü|ama|fakat|ancak|böylece|öyle ki',
  relates: 'bu sayede|yani|ve',
  waits: 'eğer|çünkü',
  halves: 'yalnızca|sadece|öyle|o kadar',
  defines: '(?:\\s?\\([^)]*\\))?,? ',
  tells:
    'gerek\\p{L}*|zorunda\\p{L}*|\\p{L}+(?:maz|mez)|değil\\p{L}*|yok\\p{L}*|yalnızca|sadece|asla|her zaman|daha|yerine|çünkü|sağla\\p{L}*|önle\\p{L}*|azalt\\p{L}*|otomatik\\p{L}*|bağlı\\p{L}*|\\p{L}+(?:abilir|ebilir)|kaldır\\p{L}*|engelle\\p{L}*',
  dull: 'önemli\\p{L}*|birçok|çok|çeşitli|farklı|büyük|mükemmel|güçlü|basit|kolay|yeni|kritik|temel|topluluk\\p{L}*|harika|avantaj\\p{L}*|sorun\\p{L}*|zorluk\\p{L}*|şey\\p{L}*|yol\\p{L}*|bazı|karmaşık|popüler',
});
