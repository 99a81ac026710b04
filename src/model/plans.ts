const plans =
  /^\P{L}*(?:what(?:['’]s| is| comes)?\s(?:next|ahead|coming)|next steps?|up next|(?:(?:the|our|future|current|project|public)\s){0,2}road\s?map|(?:the )?road ahead|looking (?:ahead|forward)|(?:the |our )?(?:future|plans)(?:\s(?:work|plans|directions?|steps|outlook))?|future (?:plans|work|directions?|improvements|enhancements|developments?)|road\s?map and (?:future|next)\s\p{L}+)\P{L}*$/iu;

/** "What's next?", "Road map": whether a heading is over plans. */
export const isOfPlans = (heading: string): boolean => plans.test(heading);
