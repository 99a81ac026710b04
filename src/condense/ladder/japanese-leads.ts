import { isCharged } from './charges.js';

/** "この窯は、次の3つの部分から構成されます。", "次のステップで、パンを焼けるようになります（薪は不要）。": all that it says of the list is that it is there. */
export const presentsInJapanese = (text: string): boolean => {
  const said = text.replace(/[(（][^()（）]*[)）]/gu, '').trim();
  return (
    /(?:次|以下|下記)の[^、。]{0,24}(?:から(?:構成|成り?立|な[りる])|が(?:前提|必要|あり|含ま|挙げ|考え)|を(?:推奨|提供|使|用意|行|実行|満た)|(?:手順|ステップ|方法)で)/u.test(
      said,
    ) && !isCharged(said)
  );
};
