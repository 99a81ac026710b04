import type { TongueWords } from './words-of.js';

/** Polish; a sentence that begins with its verb has left its subject in the one before. */
export const polish = (): TongueWords => ({
  markers:
    'jednak|jednakże|niemniej|ponadto|co więcej|dlatego|zatem|w rzeczywistości|faktycznie|oczywiście|zazwyczaj|zwykle|w praktyce|na szczęście|niestety',
  announces:
    '(?:istnieje|istnieją|ma|mają|oferuje|oferują|zawiera|zawierają) (?:kilka|wiele|różne|różnych|dwa|dwie|trzy|cztery|pięć)|jed(?:en|na|no|nym|ną) z |(?:ważn|trudn|łatw|prost)(?:e|y|a)$',
  leans: `oto|następnie|oto|to|ten|ta|te|ci|tego|tej|tym|tych|temu|tamten|tamta|tamto|on|ona|ono|oni|one|jego|jej|ich|ale|jednak|jednakże|niemniej|mimo to|mimo tego|ponadto|poza tym|co więcej|oprócz tego|dodatkowo|także|też|również|tak|taki|taka|takie|więc|zatem|dlatego|stąd|w rezultacie|w efekcie|przez to|dzięki temu|na przykład|np|przykładowo|czyli|to znaczy|innymi słowy|inaczej|
    odwrotnie|natomiast|zamiast tego|z drugiej strony|z jednej strony|i|a|oraz|lub|albo|ani|bo|ponieważ|gdyż|potem|później|następnie|po tym|przed tym|przy tym|do tego|najpierw|po pierwsze|po drugie|po trzecie|wreszcie|w końcu|na koniec|dalej|tymczasem|podobnie|w rzeczywistości|faktycznie|rzeczywiście|ogólnie|krótko|oczywiście|nawet|tutaj|tu|tam|teraz|wtedy|inny|inna|inne|inni|pierwszy|pierwsza|pierwsze|drugi|druga|drugie|trzeci|trzecia|ostatni|ostatnia|ostatnie|następn\\p{L}+|kolejn\\p{L}+|poprzedni\\p{L}*|ten sam|oba|obie|niektóre|pozostał\\p{L}+|w tym|w tej|w tych|w takim|z tym|na szczęście|niestety|być może|prawdopodobnie|nie,|jak|dlaczego|co|kto|gdzie|który|która|które|szczególnie|zwłaszcza|nie tylko|
    jest|są|był|była|było|były|będzie|będą|ma|mają|może|mogą|można|należy|trzeba|warto|pozwala|pozwalają|oferuje|zawiera|zapewnia|działa|używa|służy|pomaga|wymaga|oznacza|istnieje|istnieją|wystarczy|zostało|został|została`,
  points:
    '(?<!(?:\\S+\\s){3})(?:jej|jego|ich|nim|nią|nich|nimi)|podobnie|analogicznie|w podobny sposób|on|ona|ono|oni|w tym|w tej|na tym|na tej|ten|ta|tego|tej|tych|temu|tę|tą|tymi|powyższ\\p{L}+|poniższ\\p{L}+|powyżej|poniżej|następując\\p{L}+|poprzedni\\p{L}*|wspomnian\\p{L}+|także|też|również|inny|inna|inne|innych|innego|na przykład|np|jednak|natomiast|ponadto|dlatego|tutaj|tu|tam|taki|taka|takie|takich|takiego|oba|obie|pozostał\\p{L}+|tym samym|w ten sposób|dzięki temu',
  takesBack: 'ale|jednak|jednakże',
  persons:
    'używam|uważam|wiem|widzę|robię|polecam|wolę|piszę|sądzę|zobaczmy|spójrzmy|(?:chodźmy|przejdźmy)|\\p{L}{2,}(?:łeś|łaś|łem|łam)|ja|mnie|mi|mną|mój|moja|moje|moich|my|nas|nam|nami|nasz\\p{L}*|ty|ciebie|ci|cię|tobie|twój|twoja|twoje|twoich|twojego|wy|was|wam|wasz\\p{L}*|państw\\p{L}+|jesteśmy|możemy|mamy|chcemy|będziemy|musimy|widzimy|robimy|\\p{L}{2,}śmy|\\p{L}{2,}ujemy|\\p{L}{3,}ywamy|możesz|masz|chcesz|musisz|jesteś|\\p{L}{2,}(?:ujesz|ywasz|isz)|jestem|mam|chcę|mogę|myślę|czytelni\\p{L}+',
  calls:
    '\\p{L}{4,}(?:ij|uj)|zmień|przekaż|nie wprowadzaj|dziękuj\\p{L}+|dzięki|cześć|witaj\\p{L}*|gratul\\p{L}+|zobacz\\p{L}*|sprawdź\\p{L}*|spróbuj\\p{L}*|przeczytaj\\p{L}*|czytaj\\p{L}*|pobierz\\p{L}*|użyj\\p{L}*|używaj\\p{L}*|pamiętaj\\p{L}*|wyobraź\\p{L}*|załóżmy|przypuśćmy|upewnij|unikaj\\p{L}*|nie zapomnij\\p{L}*|zacznij\\p{L}*|dodaj\\p{L}*|utwórz\\p{L}*|uruchom\\p{L}*|jeśli chcesz|zwróć\\p{L}*|zauważ\\p{L}*|podziel\\p{L}*|proszę|niech|kliknij|dołącz\\p{L}*|rozważ\\p{L}*|spójrz\\p{L}*|odwiedź\\p{L}*',
  post: 'artykuł\\p{L}*|wpis|wpisu|wpisie|wpisy|publikacj\\p{L}+|blog\\p{L}*|poście|poradnik\\p{L}*|sekcj\\p{L}+|rozdzia\\p{L}+|odcin\\p{L}+|ankiet\\p{L}+|prezentacj\\p{L}+',
  passing:
    'teraz|dziś|dzisiaj|wczoraj|jutro|teraz|obecnie|aktualnie|ostatnio|niedawno|w tym tygodniu|w tym miesiącu|w tym roku|w zeszłym|w przyszłym|wkrótce|dotychczas|w 20\\d\\d',
  joinsAfterComma:
    'ponieważ|gdyż|bo|aby|żeby|podczas gdy|ale|lecz|choć|chociaż|zamiast|dzięki czemu|zanim|dopóki|jeśli|więc|dlatego',
  relates: 'co|któr\\p{L}+|w któr\\p{L}+|i|a|gdzie|czyli|takich jak|w tym|nie \\p{L}+ąc|\\p{L}+ąc',
  waits: 'jeśli|jeżeli|gdy|kiedy|ponieważ|choć|chociaż|aby|żeby|po|zanim|podczas|dopóki|skoro|im',
  halves: 'nie tylko|tak\\p{L}{0,2}|na tyle',
  defines: '(?:\\s?\\([^)]*\\))? (?:to|jest|są|oznacza|oznaczają)',
  tells:
    'musi|muszą|nie|bez|tylko|nigdy|zawsze|więcej|mniej|lepiej|gorzej|szybciej|wolniej|szybsz\\p{L}+|zamiast|ponieważ|pozwala\\p{L}*|zapobiega\\p{L}*|zmniejsza\\p{L}*|wymaga\\p{L}*|zależy|automatyczn\\p{L}+|gwarantuj\\p{L}+|usuwa\\p{L}*|może|mogą|można',
  dull: 'ważn\\p{L}+|wiele|wielu|różn\\p{L}+|duż\\p{L}+|świetn\\p{L}+|potężn\\p{L}+|prost\\p{L}+|łatw\\p{L}+|now[aey]\\p{L}*|kluczow\\p{L}+|podstawow\\p{L}+|społecznoś\\p{L}+|zalet\\p{L}+|problem\\p{L}*|wyzwani\\p{L}+|rzecz\\p{L}*|sposób|niektór\\p{L}+|złożon\\p{L}+|popularn\\p{L}+',
});
