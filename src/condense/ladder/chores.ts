const version = 'v?\\d+(?:\\.\\d+)+\\S*';
const tool =
  'clippy|rustfmt|gofmt|golangci(?:-lint)?|eslint|prettier|ruff|flake8|mypy|pylint|rubocop|shellcheck|lint(?:er|ing|s)?';

const mended =
  '(?:add|fix|updat|remov|mov|us|run|enabl|disabl|bump|pin|split|cach|ignor|configur|improv|clean|set)(?:e?s|e?d|ing|e)?(?: up)?';

/** "Bump flour from 1.2 to 1.3", "Prepare 0.10 release", "Fix clippy warnings", "Remove unused deps", "Add mill.log to .gitignore": what keeps the workshop tidy, and changes nothing of what it makes. */
const chore = new RegExp(
  `^(?:\\S{1,30}:\\s)?(?:${[
    `(?:bump|update|upgrade)(?:s|d|ed)?\\s(?:the\\s)?\\S+(?:\\s\\S+){0,3}\\s(?:from\\s${version}\\s)to\\s${version}.*`,
    `bump(?:s|ed)?\\s\\S+(?:\\s\\S+){0,3}\\sto\\s${version}`,
    `bump(?:s|ed)?\\s(?:the\\s)?(?:version(?:\\snumber)?|deps|dependenc(?:y|ies)|(?:dev|test|npm|go|cargo|rust|python|github)[ -](?:deps|dependencies|actions|modules|packages))(?!\\p{L}).*`,
    `bump(?:s|ed)?\\s(?:${tool}|rustc|cargo|node|npm|go|python|the toolchain)(?:\\sand\\s(?:${tool}|rustc|cargo|node|npm|go|python))?(?:\\s(?:nightly|versions?|to\\s\\S+))?`,
    `(?:minor |small |various |some )?(?:(?:travis|circle|github|jenkins)\\s)?(?:ci|style|formatting|lint|whitespace|typo)\\s(?:fix(?:es)?|cleanups?|changes|updates)(?:\\s(?:in|for|of|to)\\s.{1,90})?`,
    `(?:add|updat|remov|replac)(?:e?s|e?d|ing|e)?\\s(?:\\S+\\s){0,4}(?:sponsors?|logos?|badges?|banner)(?:\\s(?:logos?|badges?))?(?:\\s(?:to|in|from|on)\\s(?:the\\s)?(?:docs?|documentation|readme(?:\\.md)?|website|site))?`,
    `remov(?:e|es|ed|ing)\\s(?:(?:the|some|all|old)\\s){0,2}commented(?:[ -]out)?\\s(?:code|lines?)`,
    `(?:prepare|prep|tag|cut|start|begin)(?:s|d|ed)?\\s(?:for\\s)?(?:the\\s)?(?:next\\s)?(?:release\\s(?:of\\s)?)?${version}(?:\\s(?:for\\s)?(?:release|development|dev(?:\\scycle)?))?`,
    `(?:fix|address|resolve|silence|appease|satisfy|please|run|apply|correct)(?:e?s|e?d)?\\s(?:(?:the|all|some|more|new|latest|few|a|minor|various|reported|by)\\s){0,3}(?:${tool})(?:\\s(?:warnings?|lints?|errors?|issues?|fixes|complaints?|findings?|suggestions?|checks?|rules?|config))?`,
    `remov(?:e|es|ed)\\s(?:(?:the|some|all|an?|old|obsolete)\\s){0,2}(?:unused|dead|obsolete|redundant|stale|leftover|useless|unnecessary|needless|superfluous)\\s(?:\\S+\\s){0,2}(?:deps|dependenc(?:y|ies)|imports?|variables?|code|files?|parameters?|functions?|methods?|checks?|conditions?|conversions?|casts?|assignments?|semicolons?)`,
    `(?:${mended})\\s.{0,60}(?<![\\p{L}\\d])(?:\\.?gitignore|\\.gitattributes|editorconfig|dependabot|renovate(?: ?bot)?|pre-commit|codecov|goreleaser)(?![\\p{L}\\d]).{0,60}`,
    '(?:upgrad|migrat|switch|mov)(?:e?s|e?d|ing|e)?\\s(?:\\S+\\s){0,3}to\\s(?:\\S+\\s){0,2}(?:dependabot|renovate|github actions|(?:travis|circle|gitlab)[ -]?ci)(?:\\s(?:for|in|from)\\s.{1,40})?',
    `(?:fix|add|updat|mov|run|enabl|disabl|us|split|speed|improv|refactor|clean|stabili[sz])(?:e?s|e?d|ing|e)?\\s(?:\\S+\\s){0,4}(?:ci|e2e)(?:\\s(?:tests?|jobs?|pipelines?|workflows?|builds?|runs?|setup|suites?))?`,
    `(?:${mended}|makes?|made|lets?)\\s(?:the\\s)?ci\\s.{1,80}`,
    `(?:${mended}|creat(?:e?s|e?d|ing|e))\\s(?:\\S+\\s){0,4}(?:build|lint|release|automation|github|deploy(?:ment)?|ci)\\sworkflows?`,
    '(?:install|configure|set up|create|add)(?:s|ed|d)?\\s(?:(?:&|and)\\s(?:configure|set up)\\s)?(?:an?\\s|the\\s)?(?:unit|integration|e2e)\\s(?:tests?\\s)?(?:suite|framework)',
    `(?:${mended})\\s.{0,60}\\s(?:to|in|for)\\s(?:the\\s)?(?:[\\w-]*(?:contributing|dev-?guide|codeowners|maintainers|code_of_conduct)\\.md|(?:github|issue|bug|pr|pull request)(?:\\s\\p{L}+)?\\stemplates?)`,
    // "Use action/checkout v4 in workflows"
    `(?:${mended})\\s.{0,60}\\s(?:in|for|to|of)\\s(?:the\\s)?(?:ci|github (?:actions|workflows?)|workflows|makefile)`,
  ].join('|')})[.\\s]*$`,
  'iu',
);

/** Whether a change is only of the workshop. */
export const isChore = (text: string): boolean =>
  text.length <= longest && !hurts.test(text) && chore.test(text.trim());

/** What may hurt whoever uses it is no chore, whatever it begins with. */
const hurts = /\b(?:cve|security|vulnerab\p{L}*|breaks?|breaking|deprecat\p{L}*|public|apis?)\b/iu;

/** A longer one tells of something else, too. */
const longest = 160;
