/** Words that show that an `and` belongs to the name of a group. */
const group =
  /\b(?:teams?|groups?|community|communities|contributors|maintainers|authors|committee|SIGs?|WGs?|engineering|foundation)\b/i;

/** Whether a name is that of a group, of which an `and` may be a part. */
export function isGroup(part: string): boolean {
  return group.test(part);
}

/** What somebody is, behind a name and a comma. */
const role =
  /\b(?:engineer|developer|architect|manager|director|advocate|evangelist|scientist|researcher|officer|president|(?:co-?)?founder|C[ETI]O|maintainer|consultant|professor|lead|head of)\b/i;

/** Words of the names of companies and schools, not of people. */
const company =
  /\b(?:inc|llc|ltd|gmbh|corp|services|labs|cloud|systems|software|technolog(?:y|ies)|university|institute|networks|solutions)\b/i;

/** "for the mill", "keeper of the oven": what is said of the one before it, and not a name. */
const remark =
  /^\s*(?!and\s)(?:(?:for|on behalf of)\s|(?:\p{Ll}[\p{Ll}'’-]+\s+){1,7}\p{Ll}[\p{Ll}'’-]+\s*$)/u;

/** `Ann Miller, Acme`: of two, where the first has a full name, a single word is where they work. */
const employer = /^\s*(?!(?:ph\.?d|md|inc|llc|ltd|jr|sr)\b)\p{Lu}[\p{L}\p{N}.@-]*\s*$/iu;

const fullName = /^\s*\[?\p{Lu}\S*\s\p{Lu}[^,]*$/u;

/** Whether of two parts of a line the first is somebody and the second where they work. */
export function isEmployed([person = '', place = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && fullName.test(person) && employer.test(place) && /\p{Lu}/u.test(place);
}

/** `[Ann](url), Staff Engineer, Acme` is one author: roles stay with the name, and companies with one that is linked. */
export function withRoles(parts: readonly string[]): string[] {
  const people: string[] = [];
  let isRole = false;
  for (const part of parts) {
    const before = people.at(-1);
    const isLinked = /^\s*\[[^\]]*\]\(/.test(part);
    const isCompany: boolean = /^\s*\[[^\]]*\]\(/.test(before ?? '') && (isRole || company.test(part));
    const isSaid: boolean = !group.test(part) && (role.test(part) || isCompany);
    isRole = before !== undefined && !isLinked && (isSaid || (fullName.test(before) && remark.test(part)));
    if (isRole) people[people.length - 1] = `${before},${part}`;
    else people.push(part);
  }
  return people;
}

/** Whether words behind a name and a comma say what somebody is. */
export function isAbout(words: string): boolean {
  return [role, employer, remark].some((said) => said.test(words));
}
