import { drawingFont, type Palette } from '../palette.js';
import { textSize } from './mermaid-looks.js';

/** Room and sizes of each kind; a slide is 1120 × 500 px below its title. */
export function mermaidKinds(palette: Palette, fill: readonly string[]): Record<string, unknown> {
  const { heading } = palette;
  const own = { useMaxWidth: false };
  const axis = { labelFontSize: textSize, titleFontSize: textSize };
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
      sectionFontSize: textSize,
      barHeight: 36,
      barGap: 10,
      topPadding: 70,
      leftPadding: 150,
      titleTopMargin: 30,
    },
    journey: {
      ...own,
      taskFontSize: 19,
      taskFontFamily: drawingFont,
      titleFontFamily: drawingFont,
      titleFontSize: '26px',
      titleColor: heading,
      width: 190,
      sectionFills: fill,
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
      quadrantLabelFontSize: textSize,
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
          [`${name}FontSize`, name === 'message' ? 18 : 23],
          [`${name}FontFamily`, drawingFont],
        ]),
      ),
      ...c4Colors(palette),
      width: 220,
      c4ShapeMargin: 76,
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
