import { printed, type PrintedFile, write } from '../printed-file.ts';
import { metricDefinitions } from './metric-definitions.ts';

const INTRODUCTION = `# Metrics

<!-- Printed by scripts/operation/print-metrics.ts from the metrics that a gateway registers, by \`npm run generate\`; never edited. -->

\`GET /metrics\` answers in Prometheus' text format, at \`MANAGEMENT_PORT\` where that is set. No label comes from a caller: paths are
templates of ZStack's own (\`/images/{uuid}\`; what else there might be is \`other\`), codes are those of [errors.md](errors.md),
operations of jobs those of the schema, and an operation's name is a label only where it stands in a trusted document.

\`deploy/grafana/zstack-graphql.json\` is a dashboard for Grafana, \`deploy/prometheus/alerts.yaml\` are rules for Prometheus; a test
looks up every metric and label that they use.
`;

const PROCESS = `## Of the process

Beside these the process shows what prom-client shows of every one: \`process_*\` (CPU, memory, file descriptors) and \`nodejs_*\`
(event loop, heap, garbage collection). The event loop is looked at every 50 ms, which is within what is told of its delays: a
\`nodejs_eventloop_lag_p99_seconds\` of 0.05 is none.
`;

const isOfEveryProcess = (name: string) => /^(?:process|nodejs)_/.test(name);

/** docs/metrics.md as it has to be; nothing is written. */
export async function printMetrics(): Promise<PrintedFile> {
  const own = (await metricDefinitions()).filter(({ name }) => !isOfEveryProcess(name));
  const table = (prefix: RegExp) => [
    '| metric | type | labels | meaning |',
    '| --- | --- | --- | --- |',
    ...own
      .filter(({ name }) => prefix.test(name))
      .map(({ name, type, labels, help }) => `| \`${name}\` | ${type} | ${labels.join(', ')} | ${help} |`),
  ];
  const source = [
    INTRODUCTION,
    '## Of GraphQL',
    '',
    ...table(/^graphql_/),
    '',
    '## Of ZStack',
    '',
    ...table(/^zstack_/),
    '',
    PROCESS,
    ...table(/^(?!graphql_|zstack_)/),
  ];
  return printed('docs/metrics.md', `${source.join('\n')}\n`);
}

if (import.meta.main) write(await printMetrics());
