import { baseLanguage } from './base-language.js';
import type { CalloutKind } from './nodes.js';

/** The few words of postdeck's own that a deck shows. */
export interface Labels {
  readonly agenda: string;
  readonly takeaways: string;
  readonly resources: string;
  readonly thanks: string;
  /** The part after the thanks that a short slot has no time for. */
  readonly backup: string;
  readonly callouts: Readonly<Record<CalloutKind, string>>;
}

const row = (frame: string, callouts: string): Labels => {
  const [agenda = '', takeaways = '', resources = '', thanks = '', backup = ''] = frame.split('|');
  const [note = '', tip = '', important = '', warning = '', caution = ''] = callouts.split('|');
  return {
    agenda,
    takeaways,
    resources,
    thanks,
    backup,
    callouts: { note, tip, important, warning, caution },
  };
};

const english = row('Agenda|Takeaways|Resources|Thank you|Backup', 'Note|Tip|Important|Warning|Caution');

/** By primary language subtag, and by script where a language has two; every other language gets English. */
const labels: Readonly<Record<string, Labels>> = {
  en: english,
  de: row('Agenda|Das Wichtigste|Quellen|Vielen Dank|Anhang', 'Hinweis|Tipp|Wichtig|Warnung|Vorsicht'),
  fr: row('Sommaire|À retenir|Ressources|Merci|Annexes', 'Note|Astuce|Important|Avertissement|Attention'),
  es: row('Agenda|Ideas clave|Recursos|Gracias|Anexos', 'Nota|Consejo|Importante|Advertencia|Precaución'),
  pt: row('Agenda|Pontos-chave|Recursos|Obrigado|Anexos', 'Nota|Dica|Importante|Aviso|Cuidado'),
  it: row('Agenda|Punti chiave|Risorse|Grazie|Appendice', 'Nota|Suggerimento|Importante|Avviso|Attenzione'),
  nl: row('Agenda|Kernpunten|Bronnen|Dank u|Bijlage', 'Opmerking|Tip|Belangrijk|Waarschuwing|Let op'),
  pl: row('Plan|Najważniejsze|Źródła|Dziękuję|Dodatek', 'Uwaga|Wskazówka|Ważne|Ostrzeżenie|Ostrożnie'),
  ru: row('План|Главное|Ссылки|Спасибо|Приложение', 'Примечание|Совет|Важно|Внимание|Осторожно'),
  uk: row('План|Головне|Посилання|Дякую|Додатки', 'Примітка|Порада|Важливо|Увага|Обережно'),
  tr: row('Gündem|Özet|Kaynaklar|Teşekkürler|Ekler', 'Not|İpucu|Önemli|Uyarı|Dikkat'),
  ja: row('目次|まとめ|参考資料|ありがとうございました|付録', '注記|ヒント|重要|警告|注意'),
  zh: row('目录|要点|参考资料|谢谢|附录', '说明|提示|重要|警告|注意'),
  'zh-Hant': row('目錄|要點|參考資料|謝謝|附錄', '說明|提示|重要|警告|注意'),
  ko: row('목차|요점|참고 자료|감사합니다|부록', '참고|팁|중요|경고|주의'),
  ar: row('المحتويات|الخلاصة|المصادر|شكرًا|ملحق', 'ملاحظة|نصيحة|مهم|تحذير|تنبيه'),
  he: row('סדר היום|עיקרי הדברים|מקורות|תודה|נספח', 'הערה|טיפ|חשוב|אזהרה|זהירות'),
  fa: row('فهرست|نکات کلیدی|منابع|سپاس|پیوست', 'یادداشت|نکته|مهم|هشدار|احتیاط'),
  hi: row('विषय-सूची|मुख्य बातें|संसाधन|धन्यवाद|परिशिष्ट', 'टिप्पणी|सुझाव|महत्वपूर्ण|चेतावनी|सावधानी'),
  ur: row('فہرست|اہم نکات|وسائل|شکریہ|ضمیمہ', 'نوٹ|مشورہ|اہم|انتباہ|احتیاط'),
  bn: row('সূচি|মূল কথা|সূত্র|ধন্যবাদ|পরিশিষ্ট', 'দ্রষ্টব্য|পরামর্শ|গুরুত্বপূর্ণ|সতর্কতা|সাবধান'),
  id: row('Agenda|Poin utama|Sumber|Terima kasih|Lampiran', 'Catatan|Tips|Penting|Peringatan|Hati-hati'),
  vi: row('Nội dung|Điểm chính|Tài liệu|Cảm ơn|Phụ lục', 'Ghi chú|Mẹo|Quan trọng|Cảnh báo|Thận trọng'),
  sv: row('Agenda|Det viktigaste|Källor|Tack|Bilagor', 'Notera|Tips|Viktigt|Varning|Försiktigt'),
  da: row('Dagsorden|Det vigtigste|Kilder|Tak|Bilag', 'Bemærk|Tip|Vigtigt|Advarsel|Forsigtig'),
  nb: row('Agenda|Det viktigste|Kilder|Takk|Vedlegg', 'Merk|Tips|Viktig|Advarsel|Forsiktig'),
  fi: row('Sisältö|Tärkeintä|Lähteet|Kiitos|Liitteet', 'Huomautus|Vinkki|Tärkeää|Varoitus|Varo'),
  cs: row('Program|To hlavní|Zdroje|Děkuji|Přílohy', 'Poznámka|Tip|Důležité|Varování|Pozor'),
  ro: row('Agendă|Idei principale|Resurse|Mulțumesc|Anexe', 'Notă|Sfat|Important|Avertisment|Atenție'),
  el: row(
    'Περιεχόμενα|Τα βασικά|Πηγές|Ευχαριστώ|Παράρτημα',
    'Σημείωση|Συμβουλή|Σημαντικό|Προειδοποίηση|Προσοχή',
  ),
  hu: row('Tartalom|A lényeg|Források|Köszönöm|Melléklet', 'Megjegyzés|Tipp|Fontos|Figyelmeztetés|Vigyázat'),
  th: row('หัวข้อ|ประเด็นสำคัญ|แหล่งข้อมูล|ขอบคุณ|ภาคผนวก', 'หมายเหตุ|เคล็ดลับ|สำคัญ|คำเตือน|ข้อควรระวัง'),
};

/** Chinese of Taiwan, Hong Kong and Macao is in Traditional characters, unless its script is named. */
const isTraditional = (language: string): boolean => /^(?:zh|yue)-(?:hant\b|(?:tw|hk|mo)$)/iu.test(language);

/** The labels for a BCP 47 language. */
export const labelsFor = (language: string): Labels =>
  labels[isTraditional(language) ? 'zh-Hant' : baseLanguage(language)] ?? english;
