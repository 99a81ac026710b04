import { drawingFont, type Palette, palettes, type Scheme } from '../palette.js';

/** Fills of sections, slices and series; text in the palette's colour is readable on each. */
const fills: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#BFDFFF', '#F6C6E2', '#BDF0FA', '#CFCBEE', '#C9EBD8', '#FFE3B3', '#E3E9F1', '#F3CFCF'],
  dark: ['#0B4B8F', '#7A1C58', '#0C5D6E', '#3E3A8C', '#14573A', '#6B4A0B', '#3A4568', '#7A2A2E'],
};
const accent = '#D62293';
/** What Mermaid measures and draws text in. */
const font = drawingFont;
/** Sizes in px at the scale at which a drawing of a usual size is shown. */
const text = 20;

/** What may not be changed by a diagram's own directives: they could undo what makes it safe, readable and the same. */
const secure = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'theme',
  'themeVariables',
  'themeCSS',
  'darkMode',
  'fontFamily',
  'htmlLabels',
  'deterministicIds',
  'deterministicIDSeed',
];

/** Mermaid's settings for a scheme: our colours, one font, no HTML in labels. */
export function mermaidSettings(scheme: Scheme): Readonly<Record<string, unknown>> {
  const palette = palettes[scheme];
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    deterministicIds: true,
    deterministicIDSeed: 'diagram',
    suppressErrorRendering: true,
    maxTextSize: 20_000,
    maxEdges: 200,
    secure,
    theme: 'base',
    darkMode: scheme === 'dark',
    htmlLabels: false,
    fontFamily: font,
    fontSize: text,
    themeVariables: { ...variables(palette, fills[scheme]), darkMode: scheme === 'dark' },
    themeCSS: sheet(palette),
    ...kinds(palette, fills[scheme]),
  };
}

/** What variables do not reach. */
function sheet({ text: ink, heading, muted }: Palette): string {
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
    // C4 writes these two colours, whatever the theme, into what is not a box.
    `[fill="#444444"]{fill:${ink}}[stroke="#444444"]{stroke:${muted}}`,
    `[fill="black"]{fill:${ink}}[stroke="#000000"]{stroke:${muted}}`,
  ].join('');
}

function numbered(name: string, values: readonly string[], first = 0): Record<string, string> {
  return Object.fromEntries(values.map((value, index) => [`${name}${index + first}`, value]));
}

function variables(palette: Palette, fill: readonly string[]): Record<string, unknown> {
  const { background, surface, line, text: ink, heading, muted, primary } = palette;
  const inks = fill.map(() => ink);
  const [blue = surface, pink = surface, cyan = surface, , , amber = surface, grey = surface] = fill;
  return {
    background,
    fontFamily: font,
    fontSize: `${text}px`,
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
    pieSectionTextSize: `${text}px`,
    pieLegendTextSize: `${text}px`,
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

/** Room and sizes of each kind; a slide is 1120 × 500 px below its title. */
function kinds(palette: Palette, fill: readonly string[]): Record<string, unknown> {
  const { heading, text: ink } = palette;
  const own = { useMaxWidth: false };
  const axis = { labelFontSize: text, titleFontSize: text };
  return {
    flowchart: { ...own, htmlLabels: false },
    sequence: own,
    class: { ...own, htmlLabels: false },
    state: own,
    er: own,
    gantt: {
      ...own,
      useWidth: 1120,
      fontSize: 18,
      sectionFontSize: text,
      barHeight: 36,
      barGap: 10,
      topPadding: 70,
      leftPadding: 150,
      titleTopMargin: 30,
    },
    journey: {
      ...own,
      taskFontSize: 18,
      taskFontFamily: font,
      titleFontFamily: font,
      titleFontSize: '26px',
      titleColor: heading,
      width: 180,
      sectionFills: fill,
      sectionColours: fill.map(() => ink),
      actorColours: ['#0086FF', accent, '#12A594', '#8A5CF6', '#E5A000', '#777777'],
    },
    timeline: own,
    mindmap: own,
    gitGraph: own,
    pie: { ...own, textPosition: 0.6 },
    quadrantChart: {
      ...own,
      chartWidth: 1000,
      chartHeight: 460,
      titleFontSize: 26,
      quadrantLabelFontSize: text,
      xAxisLabelFontSize: 18,
      yAxisLabelFontSize: 18,
      pointLabelFontSize: 18,
      pointRadius: 7,
    },
    xyChart: { ...own, width: 1040, height: 500, titleFontSize: 26, xAxis: axis, yAxis: axis },
    sankey: { ...own, width: 1000, height: 460, showValues: true },
    block: own,
    kanban: own,
    architecture: { ...own, fontSize: 18 },
    packet: { ...own, rowHeight: 56, bitWidth: 33 },
    radar: {
      ...own,
      width: 300,
      height: 300,
      marginTop: 70,
      marginLeft: 140,
      marginRight: 140,
      axisLabelFactor: 1.1,
    },
    treemap: { ...own, labelFontSize: 22, valueFontSize: 18 },
    requirement: own,
    c4: {
      ...own,
      ...Object.fromEntries(
        [
          'person',
          'external_person',
          'system',
          'external_system',
          'container',
          'external_container',
          'component',
          'external_component',
          'boundary',
          'message',
        ].flatMap((name) => [
          [`${name}FontSize`, name === 'message' ? 18 : 22],
          [`${name}FontFamily`, font],
        ]),
      ),
      ...c4Colors(palette),
      width: 220,
      c4ShapeMargin: 90,
      c4ShapeInRow: 3,
    },
  };
}

/** The boxes of C4, whose words are white in each scheme: those of the system itself, and those of others. */
const c4Fills = { own: '#0B4B8F', other: '#3A4568' };
const c4Boxes = ['person', 'system', 'container', 'component'].flatMap((name) =>
  name === 'person' ? [name] : [name, `${name}_db`, `${name}_queue`],
);

function c4Colors({ primary, muted }: Palette): Record<string, string> {
  return Object.fromEntries(
    c4Boxes.flatMap((name) => [
      [`${name}_bg_color`, c4Fills.own],
      [`${name}_border_color`, primary],
      [`external_${name}_bg_color`, c4Fills.other],
      [`external_${name}_border_color`, muted],
    ]),
  );
}

/** What is written into each element. */
export const drawnProperties: readonly string[] = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
];
