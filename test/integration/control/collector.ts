import { createServer } from 'node:http';
import { listenOn } from '../../listen-on.ts';

/** A span as a collector is sent it, its attributes by name. */
export interface Span {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: { readonly code?: number };
}

export interface Collector {
  readonly url: URL;
  readonly spans: readonly Span[];
  /** Of the resource that was sent last. */
  readonly resource: Readonly<Record<string, unknown>>;
  /** All that was sent, as text. */
  readonly text: string;
  close(): Promise<void>;
}

interface Attribute {
  readonly key: string;
  readonly value: Value;
}

type Value = {
  readonly stringValue?: string;
  readonly intValue?: number;
  readonly arrayValue?: { readonly values: readonly Value[] };
};

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<Span, 'attributes'> & { readonly attributes: readonly Attribute[] })[];
    }[];
  }[];
}

const read = ({ stringValue, intValue, arrayValue }: Value): unknown =>
  stringValue ?? intValue ?? arrayValue?.values.map(read);

const byName = (attributes: readonly Attribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, read(value)]));

/** Takes traces by OTLP/JSON over HTTP, and keeps them. */
export async function startCollector(): Promise<Collector> {
  const spans: Span[] = [];
  const texts: string[] = [];
  let resource: Readonly<Record<string, unknown>> = {};
  const server = createServer((request, response) => {
    request.setEncoding('utf8');
    let body = '';
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      texts.push(body);
      for (const sent of (JSON.parse(body) as Export).resourceSpans) {
        resource = byName(sent.resource.attributes);
        for (const { spans: told } of sent.scopeSpans)
          spans.push(...told.map((span) => ({ ...span, attributes: byName(span.attributes) })));
      }
      response.writeHead(request.url === '/v1/traces' ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
    });
  });
  const port = await listenOn(server);
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    spans,
    get resource() {
      return resource;
    },
    get text() {
      return texts.join('');
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
