package se.delmal.server.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import se.delmal.server.graphql.ErrorCode;
import se.delmal.server.graphql.Failure;
import se.delmal.server.security.AccessPolicy;
import se.delmal.server.security.AccessPolicy.Facet;
import se.delmal.server.security.AccessPolicy.Grant;
import se.delmal.server.security.AccessPolicy.Holding;
import se.delmal.server.security.Caller;
import se.delmal.server.security.Relations;
import se.delmal.server.trainee.TraineeView;

/** Answers {@code identity}: the numbers of all trainees of an answer together. */
@Controller
class IdentityController {

    private final Relations relations;
    private final IdentityNumbers numbers;
    private final Clock clock;

    IdentityController(BatchLoaderRegistry loaders, Relations relations, IdentityNumbers numbers, Clock clock) {
        this.relations = relations;
        this.numbers = numbers;
        this.clock = clock;
        loaders.forTypePair(Key.class, Answer.class)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> load(keys)));
    }

    /** A trainee, and who asks about them. */
    record Key(String traineeId, Caller caller) {}

    /** Whether the caller may read the number, and what there is to read. */
    record Answer(boolean isPermitted, Optional<IdentityView> identity) {}

    @SchemaMapping(typeName = "Trainee")
    CompletableFuture<@Nullable IdentityView> identity(
            TraineeView trainee, @ContextValue Caller caller, DataLoader<Key, Answer> loader) {
        return loader.load(new Key(trainee.id(), caller)).thenApply(IdentityController::permitted);
    }

    @SchemaMapping(typeName = "TraineeIdentity")
    IdentityNumber number(IdentityView identity) {
        return identity.whole().orElseThrow(() -> Failure.of(ErrorCode.FORBIDDEN));
    }

    private static @Nullable IdentityView permitted(Answer answer) {
        if (!answer.isPermitted()) {
            throw Failure.of(ErrorCode.FORBIDDEN);
        }
        return answer.identity().orElse(null);
    }

    private Map<Key, Answer> load(Set<Key> keys) {
        var byCaller = new LinkedHashMap<Caller, Set<String>>();
        keys.forEach(key -> byCaller.computeIfAbsent(key.caller(), caller -> new LinkedHashSet<>())
                .add(key.traineeId()));
        var answers = new HashMap<Key, Answer>();
        byCaller.forEach((caller, trainees) -> {
            var holdings = relations.toTrainees(caller, trainees);
            var permitted = trainees.stream()
                    .filter(trainee -> isGiven(Facet.MASKED_IDENTITY, caller, holdings.get(trainee)))
                    .toList();
            var found = numbers.find(caller.tenant(), permitted);
            trainees.forEach(trainee -> answers.put(
                    new Key(trainee, caller),
                    new Answer(
                            permitted.contains(trainee),
                            Optional.ofNullable(found.get(trainee))
                                    .map(number -> new IdentityView(
                                            trainee,
                                            number.masked(),
                                            isGiven(Facet.FULL_IDENTITY, caller, holdings.get(trainee))
                                                    ? Optional.of(number)
                                                    : Optional.empty())))));
        });
        return answers;
    }

    private boolean isGiven(Facet facet, Caller caller, @Nullable Collection<Holding> holdings) {
        return (holdings == null ? List.<Holding>of() : holdings)
                .stream()
                        .anyMatch(holding ->
                                AccessPolicy.grant(facet, caller, holding, LocalDate.now(clock)) == Grant.YES);
    }
}
