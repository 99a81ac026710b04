/** What a sanitized SVG may consist of: all that draws, nothing that runs, loads or embeds a document. */

const elementNames = `
  svg g defs symbol use switch title desc style image view
  path rect circle ellipse line polyline polygon
  text tspan textPath
  marker clipPath mask pattern linearGradient radialGradient stop
  filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting
  feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
`;

const attributeNames = `
  id class style lang role xml:space viewBox preserveAspectRatio version
  x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height d points pathLength transform rotate
  textLength lengthAdjust startOffset method spacing side systemLanguage requiredFeatures
  markerWidth markerHeight markerUnits refX refY orient
  clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform
  gradientUnits gradientTransform spreadMethod offset
  filterUnits primitiveUnits in in2 result mode operator k1 k2 k3 k4 values tableValues slope intercept
  amplitude exponent order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha
  surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle azimuth elevation
  pointsAtX pointsAtY pointsAtZ z scale xChannelSelector yChannelSelector stdDeviation radius
  baseFrequency numOctaves seed stitchTiles
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation
  color-interpolation-filters direction display dominant-baseline fill fill-opacity fill-rule filter
  flood-color flood-opacity font font-family font-feature-settings font-size font-size-adjust font-stretch
  font-style font-variant font-weight glyph-orientation-vertical image-rendering letter-spacing
  lighting-color marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow
  paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor
  text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility word-spacing
  writing-mode
`;

/** Elements that stay. */
export const allowedElements: ReadonlySet<string> = new Set(elementNames.trim().split(/\s+/));

/** Attributes that stay, beside `href` and `aria-*`, which have rules of their own. */
export const allowedAttributes: ReadonlySet<string> = new Set(attributeNames.trim().split(/\s+/));

/** Elements whose `href` names another element of the same file. */
export const referringElements: ReadonlySet<string> = new Set([
  'use',
  'textPath',
  'linearGradient',
  'radialGradient',
  'pattern',
  'filter',
]);

/** How a dropped element is told to the author; empty for what nobody misses. */
export const wordsForDropped: Readonly<Record<string, string>> = {
  '': '',
  metadata: '',
  script: 'scripts',
  foreignObject: 'embedded HTML',
  animate: 'animations',
  animateTransform: 'animations',
  animateMotion: 'animations',
  set: 'animations',
  video: 'video',
  audio: 'audio',
};
