import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { deployFile } from './files.ts';

/** Something that is asked of Prometheus. */
export interface Expression {
  /** Of the panel, or the name of the alert. */
  readonly title: string;
  readonly expr: string;
  /** How Grafana names each line; of an alert nothing. */
  readonly legendFormat?: string;
}

/** What an expression names. */
export interface Names {
  readonly metrics: readonly string[];
  /** Asked for or told. */
  readonly labels: readonly string[];
}

interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets?: readonly Omit<Expression, 'title'>[] }[];
}

interface Rules {
  readonly groups: readonly { readonly rules: readonly { readonly alert: string; readonly expr: string }[] }[];
}

const { panels } = JSON.parse(deployFile('grafana/zstack-graphql.json')) as Dashboard;
const { groups } = parse(deployFile('prometheus/alerts.yaml')) as Rules;

/** What the panels of the dashboard show. */
export const shown: readonly Expression[] = panels.flatMap(({ title, targets = [] }) =>
  targets.map((target) => ({ title, ...target })),
);

/** What the rules go by. */
export const ruled: readonly Expression[] = groups.flatMap(({ rules }) =>
  rules.map(({ alert, expr }) => ({ title: alert, expr })),
);

/** What Prometheus' own grammar finds in an expression. @throws SyntaxError for one that it does not take */
export function namesIn(expression: string): Names {
  const text = expression.replaceAll('$__rate_interval', '5m'); // Grafana puts in a time
  const metrics: string[] = [];
  const labels: string[] = [];
  parser.parse(text).iterate({
    enter({ name, type, from, to, node }) {
      if (type.isError) throw new SyntaxError(`no PromQL at ${from}: ${text}`);
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(text.slice(from, to));
      if (name === 'LabelName') labels.push(text.slice(from, to));
    },
  });
  return { metrics, labels };
}

/** The labels of each series of an answer of `/metrics`, by its name. */
export function seriesIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const series = new Map<string, Set<string>>();
  for (const [, name = '', labels = ''] of text.matchAll(/^([a-z]\w*)(?:\{(.*)\})? \S+$/gm)) {
    const known = series.get(name) ?? new Set();
    series.set(name, known);
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
  }
  return series;
}
