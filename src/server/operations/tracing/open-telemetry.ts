import {
  type Attributes,
  type Context,
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { WireRequest } from '../../../zstack/wire/api.ts';
import type { AskedOutcome, FollowedRequest } from '../../../zstack/wire/http/observer.ts';
import type { RequestScope } from '../request-scope.ts';
import type { TracedArrival, Tracing, TracingOptions } from './tracing.ts';

/** Codes of errors that are not the caller's. */
const FAULT = /^(?:INTERNAL_SERVER_ERROR|OVERLOADED|UPSTREAM_\w+)$/;

/** How long the last spans may take to be sent. */
const LAST_MS = 2_000;

const propagator = new W3CTraceContextPropagator();

/** Names and attributes are those of OpenTelemetry's semantic conventions for GraphQL servers, HTTP servers and HTTP clients. */
export function createTracing({ endpoint, tellsZstack, version, logger }: TracingOptions): Tracing {
  const own = resourceFromAttributes({ 'service.name': 'zstack-graphql', 'service.version': version });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(own)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporterTo(endpoint, logger))],
  });
  const tracer = provider.getTracer('zstack-graphql', version);

  return {
    begin(scope, arrival) {
      const caller = propagatedBy(arrival);
      const attributes = { 'http.request.method': arrival.method ?? '', 'url.path': '/graphql' };
      const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER, attributes }, caller);
      const below = trace.setSpan(caller, span);
      scope.trace = { follow: (request) => follow(tracer, request, below, tellsZstack) };
      return (status) => endOfRequest(span, scope, status);
    },
    async close() {
      const end = new AbortController();
      // a collector that hangs must not hold up the end of the process
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        setTimeout(LAST_MS, undefined, { signal: end.signal, ref: false }).catch(() => undefined),
      ]);
      end.abort();
    },
  };
}

/** The log tells when the collector begins not to take traces, and when it takes them again. */
function exporterTo({ href }: URL, logger: Logger): SpanExporter {
  const exporter = new OTLPTraceExporter({ url: `${href.replace(/\/$/, '')}/v1/traces` });
  let fails = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const { error } = result;
        if (error !== undefined && !fails) logger.warn({ err: error }, 'traces cannot be sent');
        if (error === undefined && fails) logger.info('traces can be sent again');
        fails = error !== undefined;
        done(result);
      });
    },
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}

const propagatedBy = ({ headers }: TracedArrival): Context =>
  propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);

function endOfRequest(span: Span, { requestId, operation, codes }: RequestScope, status: number | undefined): void {
  const [code] = codes;
  const attributes: Attributes = { 'http.response.header.x-request-id': [requestId] };
  if (operation !== undefined) {
    const { type, name, isTrusted } = operation;
    attributes['graphql.operation.type'] = type;
    if (isTrusted && name !== undefined) attributes['graphql.operation.name'] = name;
    span.updateName(isTrusted && name !== undefined ? `${type} ${name}` : type);
  }
  if (status !== undefined) attributes['http.response.status_code'] = status;
  if (code !== undefined) attributes['error.type'] = code;
  span.setAttributes(attributes);
  if (codes.some((one) => FAULT.test(one))) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function follow(
  tracer: Tracer,
  { method, template }: WireRequest,
  parent: Context,
  tellsZstack: boolean,
): FollowedRequest {
  const attributes = { 'http.request.method': method, 'url.template': template };
  const span = tracer.startSpan(`${method} ${template}`, { kind: SpanKind.CLIENT, attributes }, parent);
  const headers: Record<string, string> = {};
  if (tellsZstack) propagator.inject(trace.setSpan(parent, span), headers, defaultTextMapSetter);
  return { headers, onEnd: (outcome) => endOfCall(span, outcome) };
}

function endOfCall(span: Span, outcome: AskedOutcome): void {
  const answered = typeof outcome === 'number';
  if (answered) span.setAttribute('http.response.status_code', outcome);
  if (!answered || outcome >= 400) {
    span.setAttribute('error.type', String(outcome));
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}
