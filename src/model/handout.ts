/** What a handout holds: slides with their notes, so many slides a page, or the post with its slides beside it. */
export const handoutKinds = ['article', 'notes', '2', '3', '4', '6', '9'] as const;
export type HandoutKind = (typeof handoutKinds)[number];

/** Paper that a handout is printed on. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];
