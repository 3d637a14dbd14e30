package se.delmal.server.graphql;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.delmal.server.graphql.limit.Limits;

/**
 * Keeps the points that each client may still spend: a caller by tenant and subject, whoever sends no token by address.
 *
 * <p>Every request costs a point when it comes, which is all that an answer from memory costs: it is nearly free, but a client
 * that asks for nothing else must not be, either. One that is executed costs its price, or what its answer turns out to hold. One that
 * is refused costs ten, since refusing takes work, too.
 */
@Component
public class Rates {

    /** The name of what tells, in seconds, when to come again. */
    private static final String RETRY_AFTER = "retryAfter";

    private static final long COMING = 1;
    private static final long REFUSED = 10;
    private static final long FIELDS_PER_POINT = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LONGEST_ADDRESS = 64;

    /** The part of an IPv6 address that one subscriber has; the rest they may change at will. */
    private static final int NETWORK = 8;

    private final LoadingCache<Client, Bucket> buckets;

    Rates(Limits limits, ObjectProvider<TimeMeter> meters) {
        var meter = meters.getIfAvailable(() -> TimeMeter.SYSTEM_NANOTIME);
        // After two minutes without a request a bucket is full again, so nothing is lost with it.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.clients())
                .expireAfterAccess(MINUTE.multipliedBy(2))
                .ticker(meter::currentTimeNanos)
                .build(client -> bucket(
                        client.isCaller() ? limits.callerPointsPerMinute() : limits.addressPointsPerMinute(), meter));
    }

    /**
     * Somebody who spends points.
     *
     * @param isCaller  whether a token says who it is
     * @param name  stands for nobody else of the kind
     */
    public record Client(boolean isCaller, String name) {}

    /** Returns whoever has sent a request: the caller, where a token says who that is, or the address. */
    public static Client client(Optional<String> account, HttpServletRequest request) {
        return account.map(name -> new Client(true, name))
                .orElseGet(() -> new Client(false, network(String.valueOf(request.getRemoteAddr()))));
    }

    /** Returns how many seconds a refusal says to wait, where it does. */
    public static Optional<String> secondsToWait(Failure refusal) {
        return Optional.ofNullable(refusal.details().get(RETRY_AFTER)).map(Object::toString);
    }

    /** Takes the point that a request costs when it comes, or refuses the request. */
    public void comes(Client client) {
        take(client, COMING);
    }

    /** Takes the price of a request that has come, or refuses the request. */
    public void pays(Client client, long points) {
        take(client, Math.max(0, points - COMING));
    }

    /**
     * Takes what an answer turned out to be worth beyond its price, at ten fields a point. Lists within lists can make a cheap
     * document a large answer; whoever has asked for one waits with the next.
     */
    public void owes(Client client, long price, long fields) {
        long more = fields / FIELDS_PER_POINT - Math.max(price, COMING);
        if (more > 0) {
            buckets.get(client).consumeIgnoringRateLimits(more);
        }
    }

    /** Takes what a request costs that is refused. */
    public void isRefused(Client client) {
        buckets.get(client).consumeIgnoringRateLimits(REFUSED - COMING);
    }

    /** Returns how many clients' points are kept. */
    long clients() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private void take(Client client, long points) {
        if (points > 0) {
            var probe = buckets.get(client).tryConsumeAndReturnRemaining(points);
            if (!probe.isConsumed()) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
                throw new Failure(ErrorCode.RATE_LIMITED, ErrorCode.RATE_LIMITED.text(), Map.of(RETRY_AFTER, seconds));
            }
        }
    }

    private static Bucket bucket(long points, TimeMeter meter) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(points).refillGreedy(points, MINUTE))
                .withCustomTimePrecision(meter)
                .build();
    }

    private static String network(String address) {
        if (address.indexOf(':') >= 0) {
            try {
                // In brackets it is read and never looked up.
                var bytes = InetAddress.getByName("[" + address + "]").getAddress();
                return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK, bytes.length)));
            } catch (UnknownHostException unreadable) {
                return "?";
            }
        }
        return address.substring(0, Math.min(LONGEST_ADDRESS, address.length()));
    }
}
