package se.delmal.server.graphql;

import graphql.ExecutionResult;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/**
 * One client's stream of events. Nothing in it waits: what cannot be written now is written when the container says that the client
 * has room. At most one event is held meanwhile; the next is asked for when it has gone out, so whoever makes them can leave out
 * those that are old by then.
 */
final class EventStream implements WriteListener, AsyncListener {

    private final Source source = new Source();
    private final RequestScope scope;
    private final Envelope envelope;
    private final Consumer<EventStream> onEnd;

    private Optional<AsyncContext> exchange = Optional.empty();
    private Optional<ServletOutputStream> out = Optional.empty();
    private Optional<byte[]> event = Optional.empty();
    private Optional<byte[]> farewell = Optional.empty();
    private Optional<Throwable> refusal = Optional.empty();
    private boolean isBeatDue;
    private boolean isUnflushed;
    private boolean isSaid;
    private boolean isOver;

    EventStream(RequestScope scope, Envelope envelope, Consumer<EventStream> onEnd) {
        this.scope = scope;
        this.envelope = envelope;
        this.onEnd = onEnd;
    }

    /** Asks for the events; returns why there are none, if that is so. */
    Optional<Throwable> subscribeTo(Publisher<ExecutionResult> events) {
        events.subscribe(source);
        synchronized (this) {
            return refusal;
        }
    }

    /** Starts to write. The status and the headers have been sent. */
    void open(AsyncContext started) throws IOException {
        started.addListener(this);
        var stream = started.getResponse().getOutputStream();
        synchronized (this) {
            exchange = Optional.of(started);
            out = Optional.of(stream);
        }
        stream.setWriteListener(this);
    }

    /** Shows the client that the connection is alive, unless something else does. */
    void beat() {
        synchronized (this) {
            isBeatDue = event.isEmpty() && farewell.isEmpty();
        }
        write();
    }

    /** Ends so that the client comes again. */
    void sendAway(int milliseconds) {
        source.cancel();
        end(EventText.comeAgain(milliseconds));
    }

    /** Returns how many events are held because they could not be written yet. */
    synchronized int held() {
        return event.isPresent() ? 1 : 0;
    }

    private final class Source extends BaseSubscriber<ExecutionResult> {

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(1);
        }

        @Override
        protected void hookOnNext(ExecutionResult result) {
            var told =
                    EventText.next(Told.of(Optional.of(result), scope, envelope).bytes());
            synchronized (EventStream.this) {
                event = Optional.of(told);
            }
            write();
        }

        @Override
        protected void hookOnComplete() {
            end(EventText.complete());
        }

        @Override
        protected void hookOnError(Throwable failure) {
            synchronized (EventStream.this) {
                refusal = Optional.of(failure);
            }
            end(EventText.only(Told.refused(failure, scope, envelope).bytes()));
        }
    }

    private void end(byte[] words) {
        synchronized (this) {
            if (farewell.isEmpty()) {
                farewell = Optional.of(words);
            }
        }
        write();
    }

    @Override
    public void onWritePossible() {
        write();
    }

    private void write() {
        boolean asks = false;
        boolean isGone = false;
        synchronized (this) {
            try {
                while (hasSomething() && out.isPresent() && out.get().isReady()) {
                    asks |= writeOne(out.get());
                }
            } catch (IOException | IllegalStateException clientIsGone) {
                isGone = true;
            }
        }
        if (isGone) {
            abandon();
        } else if (asks) {
            source.request(1);
        }
    }

    private boolean hasSomething() {
        return !isOver && (isUnflushed || event.isPresent() || isBeatDue || farewell.isPresent());
    }

    /** Takes one step, which the container has room for; returns whether the event that was held has gone out. */
    private boolean writeOne(ServletOutputStream ready) throws IOException {
        boolean isEvent = event.isPresent() && !isUnflushed;
        if (isUnflushed) {
            isUnflushed = false;
            ready.flush();
        } else if (isEvent) {
            var bytes = event.orElseThrow();
            event = Optional.empty();
            send(ready, bytes);
        } else if (isBeatDue) {
            isBeatDue = false;
            send(ready, EventText.beat());
        } else if (isSaid) {
            isOver = true;
            exchange.ifPresent(AsyncContext::complete);
        } else {
            isSaid = true;
            send(ready, farewell.orElseThrow());
        }
        return isEvent;
    }

    private void send(ServletOutputStream ready, byte[] bytes) throws IOException {
        isUnflushed = true;
        ready.write(bytes);
    }

    /** Gives up, because the client is gone or takes nothing. */
    void abandon() {
        source.cancel();
        synchronized (this) {
            if (!isOver) {
                isOver = true;
                exchange.ifPresent(EventStream::complete);
            }
        }
        onEnd.accept(this);
    }

    private static void complete(AsyncContext exchange) {
        try {
            exchange.complete();
        } catch (IllegalStateException endedAlready) {
            // The container was first.
            return;
        }
    }

    @Override
    public void onError(Throwable connectionIsBroken) {
        abandon();
    }

    @Override
    public void onComplete(AsyncEvent ended) {
        abandon();
    }

    @Override
    public void onTimeout(AsyncEvent ended) {
        abandon();
    }

    /** Ends it here, where the container lets it be ended; otherwise it would write an error page into the stream. */
    @Override
    public void onError(AsyncEvent ended) {
        abandon();
        complete(ended.getAsyncContext());
    }

    @Override
    public void onStartAsync(AsyncEvent again) {
        // It is started once.
    }
}
