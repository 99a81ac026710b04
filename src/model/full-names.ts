const particles =
  "(?:(?:de|del|della|di|da|do|dos|du|la|le|van|von|der|den|ter|ten|bin|ben|al|el|y|e)\\s){0,3}(?:[dlo]['’])?";

/** "Ada Moss", "Boris van der Oven", "Carl d'Or". */
const fullName = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?:\\s${particles}\\p{Lu}[\\p{L}.'’-]*){1,3}$`, 'u');

/** "Old Mill Guild", "Young Developers": what is written like the name of a person and is that of a group. */
const ofNobody =
  /\b(?:inc|llc|ltd|gmbh|corp(?:oration)?|company|group|guild|team|foundation|institute|universit(?:y|ies)|college|school|academy|council|committee|commission|ministry|department|agency|bank|labs?|systems|software|technolog(?:y|ies)|networks?|solutions|services|cloud|studios?|partners|association|society|union|communit(?:y|ies)|project|platform|conference|working group|sig|users|developers|engineers|maintainers|contributors|members|students|researchers|teachers|managers|designers|operators|administrators|teams|companies|organi[sz]ations|vendors|customers|speakers|guests|sponsors|volunteers|observers|founders|staff)\b/iu;

/** Whether a text is the full name of a person and no more: two words or more, as names are written. */
export const isFullName = (text: string): boolean => fullName.test(text) && !ofNobody.test(text);
