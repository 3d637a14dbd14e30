package se.delmal.server.graphql;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets only our own words out in traces: which kind of request, where it went and how it ended. Addresses, names of operations and
 * the messages of exceptions hold what somebody sent.
 */
@Component
class TraceWords implements BeanPostProcessor {

    private static final Set<String> OURS = Set.of(
            "exception",
            "method",
            "outcome",
            "status",
            "uri",
            "graphql.error.type",
            "graphql.loader.name",
            "graphql.operation.type",
            "graphql.outcome");
    private static final Pattern NAME = Pattern.compile(
            "http (get|head|post|put|patch|delete|options|trace)( /[a-z{}*./]*)?|graphql( [a-z]+)*|jdbc [a-z ]+");
    private static final String OTHER = "request";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof SpanExporter exporter ? new Chosen(exporter) : bean;
    }

    private static boolean isOurs(String name) {
        return NAME.matcher(name).matches();
    }

    private record Chosen(SpanExporter exporter) implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            return exporter.export(spans.stream().<SpanData>map(InOurWords::new).toList());
        }

        @Override
        public CompletableResultCode flush() {
            return exporter.flush();
        }

        @Override
        public CompletableResultCode shutdown() {
            return exporter.shutdown();
        }
    }

    private static final class InOurWords extends DelegatingSpanData {

        private final SpanData span;

        private InOurWords(SpanData span) {
            super(span);
            this.span = span;
        }

        @Override
        public String getName() {
            return isOurs(span.getName()) ? span.getName() : OTHER;
        }

        @Override
        public Attributes getAttributes() {
            var kept = span.getAttributes().toBuilder();
            kept.removeIf(key -> !OURS.contains(key.getKey()));
            span.getAttributes().forEach((key, value) -> {
                if (key.getKey().equals("method")
                        && !isOurs("http " + value.toString().toLowerCase(Locale.ROOT))) {
                    kept.removeIf(key::equals);
                }
            });
            return kept.build();
        }

        @Override
        public List<EventData> getEvents() {
            return List.of();
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(span.getStatus().getStatusCode(), "");
        }
    }
}
