/**
 * What stands in quotation marks: who speaks there is not who speaks on the slide, "Works on my machine". It ends where
 * other marks open: thousands of open ones cost no square.
 */
export const inQuotes = /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/gu;
