package se.delmal.server.graphql;

import graphql.ExecutionResult;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * All streams of events that are open. One thread serves the heartbeats of all, and no thread waits for a client. Before the
 * server stops, each client is asked to come again, so that requests in flight are all that the stop waits for.
 */
@Component
class EventStreams implements SmartLifecycle {

    private static final int SOONEST = 500;
    private static final int LATEST = 5_000;

    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final Envelope envelope;
    private final Duration heartbeat;
    private Optional<ScheduledExecutorService> beats = Optional.empty();
    private volatile boolean isRunning;

    EventStreams(Envelope envelope, @Value("${delmal.subscriptions.heartbeat}") Duration heartbeat) {
        this.envelope = envelope;
        this.heartbeat = heartbeat;
    }

    /** Returns how many are open. */
    int count() {
        return open.size();
    }

    /** Returns how many events are held, in all, because they could not be written yet. */
    int held() {
        return open.stream().mapToInt(EventStream::held).sum();
    }

    /** Returns the events of an execution, where it came to events. */
    static Optional<Publisher<ExecutionResult>> eventsOf(Optional<ExecutionResult> executed) {
        return executed.flatMap(result -> Optional.ofNullable(result.<Object>getData()))
                .filter(Publisher.class::isInstance)
                .map(EventStreams::ofResults);
    }

    @SuppressWarnings("unchecked") // which the engine promises of the data of a subscription
    private static Publisher<ExecutionResult> ofResults(Object data) {
        return (Publisher<ExecutionResult>) data;
    }

    /**
     * Returns an answer that tells events until they end.
     *
     * @throws Refused if there are none
     */
    ServerResponse answer(Publisher<ExecutionResult> events, RequestScope scope) {
        if (!isRunning) {
            throw new Refused(Failure.of(ErrorCode.UNAVAILABLE));
        }
        var stream = new EventStream(scope, envelope, open::remove);
        var refusal = stream.subscribeTo(events);
        if (refusal.isPresent()) {
            throw new Refused(refusal.get());
        }
        return new Answer(stream);
    }

    /** That there are no events. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(Throwable cause) {
            super(null, cause, false, false);
        }

        Throwable reason() {
            var cause = getCause();
            return cause == null ? this : cause;
        }
    }

    private void open(EventStream stream, HttpServletRequest request) throws IOException {
        var exchange = request.startAsync();
        exchange.setTimeout(0);
        open.add(stream);
        stream.open(exchange);
        if (!isRunning) {
            sendAway(stream);
        }
    }

    @Override
    public void start() {
        var scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "event-streams");
            thread.setDaemon(true);
            return thread;
        });
        var unused = scheduler.scheduleWithFixedDelay(
                () -> open.forEach(EventStream::beat),
                heartbeat.toMillis(),
                heartbeat.toMillis(),
                TimeUnit.MILLISECONDS);
        beats = Optional.of(scheduler);
        isRunning = true;
    }

    @Override
    public void stop() {
        isRunning = false;
        open.forEach(EventStreams::sendAway);
        beats.ifPresent(ScheduledExecutorService::shutdown);
    }

    /** Not all at the same moment. */
    private static void sendAway(EventStream stream) {
        stream.sendAway(ThreadLocalRandom.current().nextInt(SOONEST, LATEST));
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /** Returns the last phase of a start, which is the first of a stop: before the server begins to wait for requests in flight. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    private final class Answer implements ServerResponse {

        private final EventStream stream;
        private final HttpHeaders headers = new HttpHeaders();

        Answer(EventStream stream) {
            this.stream = stream;
            headers.setContentType(MediaType.TEXT_EVENT_STREAM);
            headers.setCacheControl(CacheControl.noStore());
            // Some proxies gather what they pass on, unless told.
            headers.set("X-Accel-Buffering", "no");
        }

        @Override
        public HttpStatusCode statusCode() {
            return HttpStatus.OK;
        }

        @Override
        public HttpHeaders headers() {
            return headers;
        }

        @Override
        public MultiValueMap<String, Cookie> cookies() {
            return new LinkedMultiValueMap<>();
        }

        @Override
        public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
                throws ServletException, IOException {
            try {
                response.setStatus(HttpServletResponse.SC_OK);
                headers.forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
                response.flushBuffer();
                open(stream, request);
                return null;
            } catch (IOException | RuntimeException notBegun) {
                stream.abandon();
                throw notBegun;
            }
        }
    }
}
