import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { baseLanguage } from '../../model/base-language.js';

/** What a section that somebody has paid for says: how to enrol, and what it costs; both, for a post may be about codes or prices. */
const offers: Readonly<Record<string, readonly [enrol: RegExp, price: RegExp]>> = {
  zh: [
    /二维码|二維碼|扫码|掃碼|(?:点击|戳)(?:这里|链接|下方)[^。]{0,20}(?:报名|购买|领取)/u,
    /领取|領取|限时|限時|优惠价|福利价|原价\s?\d|(?:仅需|只需要?)[^。]{0,20}元|0 ?元|名额|先到先得|训练营|訓練營|资料包|助教|课程助理|购买会员/u,
  ],
  ru: [/промокод\p{L}*/iu, /скидк\p{L}+|курс\p{L}*|партн[её]р\p{L}*/iu],
  es: [/cupón|código de descuento|código promocional/iu, /descuento|patrocin\p{L}+|gratis/iu],
  pt: [/cupom|código de desconto|código promocional/iu, /desconto|patrocin\p{L}+|grátis/iu],
  ko: [/할인 ?코드|쿠폰 ?코드|협찬/u, /할인|수강|강의|광고/u],
  ja: [/クーポンコード|プロモーションコード|割引コード/u, /割引|円|無料/u],
};

/** No advertisement is longer; in characters. */
const longest = 4000;

/** Whether a section advertises: what it says is for those who buy. */
export const isSponsored = (blocks: readonly RootContent[], language: string): boolean => {
  const name = baseLanguage(language);
  const [enrol, price] = (Object.hasOwn(offers, name) ? offers[name] : undefined) ?? [];
  if (!enrol || !price) return false;
  const text = blocks.map((node) => (node.type === 'code' ? '' : textOf(node))).join('\n');
  return text.length <= longest && enrol.test(text) && price.test(text);
};
