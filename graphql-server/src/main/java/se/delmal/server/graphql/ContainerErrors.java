package se.delmal.server.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells of requests that the container cannot even read: a broken request line, headers beyond its limits, an expectation that it
 * does not know. Its own page says so in HTML and repeats some of what was sent.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    ContainerErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers((TomcatContextCustomizer) context -> {
            var host = (StandardHost) context.getParent();
            var pipeline = host.getPipeline();
            Arrays.stream(pipeline.getValves())
                    .filter(ErrorReportValve.class::isInstance)
                    .forEach(pipeline::removeValve);
            Valve ours = new Teller(problems);
            host.setErrorReportValveClass(ours.getClass().getName());
            pipeline.addValve(ours);
        });
    }

    private static final class Teller extends ErrorReportValve {

        private final Problems problems;

        private Teller(Problems problems) {
            this.problems = problems;
            setShowReport(false);
            setShowServerInfo(false);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            AnswerHeaders.write(request, response);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(Problems.mediaType().toString());
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(
                            new String(problems.body(HttpErrors.of(status), status, request), StandardCharsets.UTF_8));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                // Whoever asked is no longer there.
                getContainer().getLogger().debug(gone.getClass().getName());
            }
        }
    }
}
