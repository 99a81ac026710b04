/** Whether a text holds no letter of another script than ours. */
export const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(text);
