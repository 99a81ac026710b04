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

/** "Baker @ Acme": behind a sign of its own, or at the end of what they are; `@ann` alone is somebody. */
const at = /\S\s+@|@\s/;

/** "for the mill", "keeper of the oven": what is said of the one before it, and not a name. */
const remark =
  /^\s*(?!and\s)(?:(?:for|on behalf of)\s|(?:\p{Ll}[\p{Ll}'’-]+\s+){1,7}\p{Ll}[\p{Ll}'’-]+\s*$)/u;

/** A single word behind a name that was joined to it. */
const employer = /^\s*(?!(?:ph\.?d|md|inc|llc|ltd|jr|sr)\b)\p{Lu}[\p{L}\p{N}.@-]*\s*$/iu;

/**
 * Single words that are companies and nobody's first name: by their form (`IBM`, `GitHub`, `acme.io`, `Millhouse`), or
 * since they are known.
 */
const companyForm =
  /^\s*(?:\p{Lu}{3,}|\p{Lu}\p{Ll}+\p{Lu}\p{L}*|[\p{L}\p{N}-]+\.(?:com|org|net|io|dev|ai)|\p{Lu}\p{L}{2,}(?:house|works|ware|soft|bank|base|cloud|labs?|hub|tech|systems)|Acme|Google|Microsoft|Amazon|Intel|Oracle|Cisco|Netflix|Huawei|Alibaba|Tencent|Samsung|Docker|Mozilla|Apple|Meta)\s*$/u;

const fullName = /^\s*\[?\p{Lu}\S*\s\p{Lu}[^,]*$/u;

/** Whether of two parts of a line the first is somebody and the second where they work: `Ann Miller, Bob` are two. */
export function isEmployed([person = '', place = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && fullName.test(person) && companyForm.test(place);
}

/** `[Ann](url), Staff Engineer, Acme` is one author: roles stay with the name, and companies with one that is linked. */
export function withRoles(parts: readonly string[]): string[] {
  const people: string[] = [];
  let isRole = false;
  for (const part of parts) {
    const before = people.at(-1);
    const isLinked = /^\s*\[[^\]]*\]\(/.test(part);
    const isCompany: boolean = /^\s*\[[^\]]*\]\(/.test(before ?? '') && (isRole || company.test(part));
    const isPlace: boolean = (isRole || isPerson(before)) && isWorkplace(part);
    const isSaid: boolean = !group.test(part) && (role.test(part) || isCompany || isPlace);
    isRole = before !== undefined && !isLinked && (isSaid || (fullName.test(before) && remark.test(part)));
    if (isRole) people[people.length - 1] = `${before},${part}`;
    else people.push(part);
  }
  return people;
}

/** Whether a part names a company; what stands in brackets is said of the part itself: `Ben (Pier, Inc.)`. */
function isWorkplace(part: string): boolean {
  const bare = part.replace(/\([^()]*\)/g, '');
  return company.test(bare) || at.test(bare);
}

/** Whether a part is a full name and not that of a company, which may stand in a row with others. */
function isPerson(part = ''): boolean {
  return fullName.test(part) && !company.test(part) && !group.test(part);
}

/** Whether words behind a name and a comma say what somebody is. */
export function isAbout(words: string): boolean {
  return [role, employer, remark, company, at].some((said) => said.test(words));
}
