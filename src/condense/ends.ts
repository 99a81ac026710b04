/** Whether a text ends as a sentence that tells something does: what has no stop is a title, a label, or torn. */
export const endsInStop = (text: string): boolean => /[.!]["”’)]*\s*$/u.test(text);

/** Whether a text asks something, or leads to what stands below it. */
export const endsOpen = (text: string): boolean => /[?？:：]\s*["”’)]*$/u.test(text);
