package se.delmal.server.evaluation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import se.delmal.citation.LocalizedText;
import se.delmal.profile.RegionalProfiles;
import se.delmal.role.Responsibilities;
import se.delmal.role.Role;
import se.delmal.server.deadline.Deadline;
import se.delmal.server.deadline.Deadlines;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.graphql.Problems;
import se.delmal.server.graphql.Rates;
import se.delmal.server.journal.AccessJournal;
import se.delmal.server.security.Caller;
import se.delmal.server.security.CurrentCaller;
import se.delmal.server.trainee.ReadableRecords;
import se.delmal.status.TraineeStatus;

/**
 * Answers {@code GET /records/{id}/duties.ics}: the duties of a record that the caller may read, as they stand today.
 *
 * <p>{@code withinDays} (180 unless told) is how far ahead, {@code role}, once or more, whose duties, {@code lang} the language, else
 * the one that the client prefers. Nothing may be kept on the way.
 */
@Component
class DutyCalendarDoor {

    static final String PATH = "/records/{id}/duties.ics";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String DEFAULT_DAYS = "180";

    /** In points: a record and its status. */
    private static final long PRICE = 45;

    /** What the trainee reads in the journal; duties are part of the status there, too. */
    private static final String FACET = "status";

    private final CurrentCaller callers;
    private final ReadableRecords records;
    private final AccessJournal journal;
    private final RegionalProfiles profiles;
    private final Problems problems;
    private final Rates rates;
    private final Deadlines deadlines;
    private final Clock clock;

    DutyCalendarDoor(
            CurrentCaller callers,
            ReadableRecords records,
            AccessJournal journal,
            RegionalProfiles profiles,
            Problems problems,
            Rates rates,
            Deadlines deadlines,
            Clock clock) {
        this.callers = callers;
        this.records = records;
        this.journal = journal;
        this.profiles = profiles;
        this.problems = problems;
        this.rates = rates;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Answers a request to the path, whatever it is. */
    ServerResponse answer(ServerRequest request) {
        var client = Rates.client(callers.find().map(Caller::qualified), request.servletRequest());
        try (var deadline = deadlines.open()) {
            rates.comes(client);
            rates.pays(client, PRICE);
            return answer(request, deadline);
        } catch (Failure refusal) {
            return problems.answer(refusal, request.servletRequest(), HttpMethod.GET, HttpMethod.HEAD);
        }
    }

    private ServerResponse answer(ServerRequest request, Deadline deadline) {
        try {
            return ServerResponse.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(CALENDAR)
                    .body(calendar(request));
        } catch (Failure | RequestRejectedException refusal) {
            throw refusal;
        } catch (RuntimeException failed) {
            // Left to the platform, a database that hung up looks like a client that did, and is answered 200.
            throw deadline.isOver()
                    ? Failure.of(ErrorCode.TIMEOUT)
                    : problems.explain(failed, request.servletRequest());
        }
    }

    private byte[] calendar(ServerRequest request) {
        if (!Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.method())) {
            throw new Failure(
                    ErrorCode.METHOD_NOT_ALLOWED,
                    LocalizedText.of("Använd GET eller HEAD.", "Use GET or HEAD."),
                    Map.of());
        }
        var caller = callers.find().orElseThrow(() -> Failure.of(ErrorCode.UNAUTHENTICATED));
        var locale = language(request);
        int within = withinDays(request);
        var responsibilities = responsibilities(request);
        var id = request.pathVariable("id");
        var owner = Optional.ofNullable(records.recordsById(caller, List.of(id)).get(id))
                .orElseThrow(Failure::notFound);
        var stored = Optional.ofNullable(records.storedById(caller, List.of(id)).get(id))
                .orElseThrow(Failure::notFound);
        var duties = TraineeStatus.of(stored.record(), LocalDate.now(clock), profiles)
                .duties(within, responsibilities);
        var calendar = new DutyCalendar(id, clock.instant(), locale).write(duties);
        journal.writeRead(caller, owner.traineeId(), id, FACET);
        return calendar;
    }

    private static Locale language(ServerRequest request) {
        var told = request.param("lang");
        if (told.filter(lang -> !Set.of("sv", "en").contains(lang)).isPresent()) {
            throw Failure.badInput("lang", "sv eller en", "sv or en");
        }
        return told.map(Locale::forLanguageTag).orElseGet(() -> Problems.language(request.servletRequest()));
    }

    private static int withinDays(ServerRequest request) {
        try {
            return DutyWindow.days(
                    "withinDays", Integer.parseInt(request.param("withinDays").orElse(DEFAULT_DAYS)));
        } catch (NumberFormatException none) {
            throw Failure.badInput("withinDays", "ett heltal", "a whole number");
        }
    }

    private static Responsibilities responsibilities(ServerRequest request) {
        var standard = Responsibilities.standard();
        var names = request.params().getOrDefault("role", List.of());
        if (names.isEmpty()) {
            return standard;
        }
        var roles = Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .toList();
        if (roles.size() < Set.copyOf(names).size()) {
            throw Failure.badInput("role", "en okänd roll", "an unknown role");
        }
        return standard.ofRoles(roles);
    }
}
