import { drawingFont, type Palette } from '../palette.js';
import { accent, people, textSize } from './mermaid-looks.js';

/** Mermaid's theme variables in the colours of a palette; `fill` are those of sections, slices and series. */
export function mermaidColors(palette: Palette, fill: readonly string[]): Record<string, unknown> {
  const { background, surface, line, text: ink, heading, muted, primary } = palette;
  const inks = fill.map(() => ink);
  const [blue = surface, pink = surface, cyan = surface, , , amber = surface, grey = surface] = fill;
  return {
    background,
    fontFamily: drawingFont,
    fontSize: `${textSize}px`,
    primaryColor: surface,
    primaryTextColor: ink,
    primaryBorderColor: primary,
    secondaryColor: blue,
    secondaryTextColor: ink,
    secondaryBorderColor: line,
    tertiaryColor: grey,
    tertiaryTextColor: ink,
    tertiaryBorderColor: line,
    lineColor: muted,
    textColor: ink,
    titleColor: heading,
    mainBkg: surface,
    nodeBorder: primary,
    nodeTextColor: ink,
    clusterBkg: background,
    clusterBorder: line,
    edgeLabelBackground: background,
    noteBkgColor: amber,
    noteTextColor: ink,
    noteBorderColor: line,
    ...numbered('pie', fill, 1),
    pieTitleTextColor: heading,
    pieSectionTextColor: ink,
    pieLegendTextColor: ink,
    pieStrokeColor: background,
    pieOuterStrokeColor: background,
    pieOpacity: 1,
    pieTitleTextSize: '26px',
    pieSectionTextSize: `${textSize}px`,
    pieLegendTextSize: `${textSize}px`,
    ...numbered('git', fill),
    ...numbered(
      'gitInv',
      fill.map(() => primary),
    ),
    ...numbered('gitBranchLabel', inks),
    commitLabelColor: ink,
    commitLabelBackground: surface,
    commitLabelFontSize: '16px',
    tagLabelColor: ink,
    tagLabelBackground: amber,
    tagLabelBorder: line,
    tagLabelFontSize: '16px',
    ...numbered('cScale', fill),
    ...numbered('cScaleLabel', inks),
    ...numbered(
      'cScaleInv',
      fill.map(() => muted),
    ),
    ...numbered('fillType', fill),
    scaleLabelColor: ink,
    sectionBkgColor: surface,
    sectionBkgColor2: surface,
    altSectionBkgColor: background,
    gridColor: line,
    taskBkgColor: blue,
    taskBorderColor: primary,
    taskTextColor: ink,
    taskTextLightColor: ink,
    taskTextDarkColor: ink,
    taskTextOutsideColor: ink,
    activeTaskBkgColor: cyan,
    activeTaskBorderColor: primary,
    doneTaskBkgColor: grey,
    doneTaskBorderColor: muted,
    critBkgColor: pink,
    critBorderColor: accent,
    quadrant1Fill: blue,
    ...Object.fromEntries([1, 2, 3, 4].map((part) => [`quadrant${part}TextFill`, ink])),
    quadrant2Fill: surface,
    quadrant3Fill: surface,
    quadrant4Fill: surface,
    quadrantPointFill: primary,
    quadrantPointTextFill: ink,
    quadrantXAxisTextFill: ink,
    quadrantYAxisTextFill: ink,
    quadrantTitleFill: heading,
    quadrantInternalBorderStrokeFill: line,
    quadrantExternalBorderStrokeFill: muted,
    xyChart: axisColors(palette, [blue, accent, cyan]),
    requirementBackground: surface,
    requirementBorderColor: primary,
    requirementTextColor: ink,
    relationColor: muted,
    relationLabelBackground: background,
    relationLabelColor: ink,
    archEdgeColor: muted,
    archEdgeArrowColor: muted,
    archGroupBorderColor: line,
    personBkg: blue,
    personBorder: primary,
    radar: { axisColor: muted, graticuleColor: line, curveOpacity: 0.4 },
    packet: {
      startByteColor: muted,
      endByteColor: muted,
      labelColor: ink,
      titleColor: heading,
      blockStrokeColor: primary,
      blockFillColor: surface,
    },
    treemap: {
      sectionStrokeColor: line,
      leafStrokeColor: line,
      titleColor: heading,
      labelColor: ink,
      valueColor: ink,
      sectionFillColor: surface,
      leafFillColor: blue,
    },
  };
}

function numbered(name: string, values: readonly string[], first = 0): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}${index + first}`, value]));
}

function axisColors({ surface, text: ink, heading, muted }: Palette, series: readonly string[]) {
  const axis = (side: string) => ({
    [`${side}AxisLabelColor`]: ink,
    [`${side}AxisTitleColor`]: ink,
    [`${side}AxisTickColor`]: muted,
    [`${side}AxisLineColor`]: muted,
  });
  return {
    backgroundColor: surface,
    titleColor: heading,
    ...axis('x'),
    ...axis('y'),
    plotColorPalette: series.join(','),
  };
}

/** What variables do not reach. */
export function mermaidSheet({ text: ink, heading, muted }: Palette): string {
  return [
    '.radarTitle{font-size:26px}',
    `.radarAxisLabel{font-size:20px;fill:${ink}}.radarLegendText{font-size:18px;fill:${ink}}`,
    `.grid .tick text{font-size:18px;fill:${ink}}.grid path{stroke-width:0}`,
    `.titleText,.pieTitleText,.packetTitle{font-size:26px;fill:${heading}}`,
    `.node-labels text{font-size:20px;fill:${ink}}`,
    '.packetByte{font-size:16px}.packetLabel{font-size:18px}',
    '.treemapSectionLabel,.treemapSectionValue{font-size:18px!important}',
    `.legend text{fill:${ink}}`,
    `.kanban-ticket-link{fill:${muted}}`,
    // Mermaid adds colours that are given for a journey behind its own, and writes sections in their own ground.
    `text.journey-section{fill:${ink}!important}`,
    ...people.map((color, index) => `circle.actor-${index}{fill:${color}}`),
    // C4 writes these two colours, whatever the theme, into what is not a box.
    `[fill="#444444"]{fill:${ink}}[stroke="#444444"]{stroke:${muted}}`,
    `[fill="black"]{fill:${ink}}[stroke="#000000"]{stroke:${muted}}`,
  ].join('');
}
