/** The state of a task, as letters of its text: Marp knows no boxes, and the fonts of our themes have these. */
export const taskSigns = { done: '✓ ', open: '□ ' } as const;
