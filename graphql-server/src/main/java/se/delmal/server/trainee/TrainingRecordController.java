package se.delmal.server.trainee;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.delmal.catalogue.DelmalCode;
import se.delmal.profile.RegionalProfile;
import se.delmal.profile.RegionalProfiles;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.server.graphql.Arguments;
import se.delmal.server.graphql.Cursors;
import se.delmal.server.graphql.Page;
import se.delmal.server.journal.Notes;
import se.delmal.server.security.Caller;
import se.delmal.time.Span;

/** Answers the fields of a training record, its entries and its roles. */
@Controller
class TrainingRecordController {

    private static final int LARGEST_PAGE = 100;

    private final ReadableRecords records;
    private final RecordOpener opener;
    private final RegionalProfiles profiles;
    private final EntryMapper mapper;
    private final Cursors cursors;
    private final Clock clock;

    TrainingRecordController(
            ReadableRecords records,
            RecordOpener opener,
            RegionalProfiles profiles,
            EntryMapper mapper,
            Cursors cursors,
            Clock clock) {
        this.records = records;
        this.opener = opener;
        this.profiles = profiles;
        this.mapper = mapper;
        this.cursors = cursors;
        this.clock = clock;
    }

    @BatchMapping(typeName = "TrainingRecord")
    Map<TrainingRecordView, TraineeView> trainee(List<TrainingRecordView> own, @ContextValue Caller caller) {
        var found = records.traineesById(
                caller, own.stream().map(TrainingRecordView::traineeId).toList());
        var byRecord = new HashMap<TrainingRecordView, TraineeView>();
        own.forEach(record ->
                Optional.ofNullable(found.get(record.traineeId())).ifPresent(trainee -> byRecord.put(record, trainee)));
        return byRecord;
    }

    @SchemaMapping(typeName = "TrainingRecord")
    RegionalProfile profile(TrainingRecordView record) {
        return profiles.get(record.profileId());
    }

    @SchemaMapping(typeName = "TrainingRecord")
    CompletableFuture<List<AssignmentView>> assignments(
            TrainingRecordView record, @ContextValue Caller caller, DataLoader<RecordKey, StoredRecord> loader) {
        return opener.open(record, caller, loader)
                .thenApply(stored -> context(stored).assignments());
    }

    @SchemaMapping(typeName = "TrainingRecord")
    CompletableFuture<Page<EntryView>> entries(
            TrainingRecordView record,
            @Argument int first,
            @Argument @Nullable Object after,
            @Argument(name = "filter") @Nullable Map<String, Object> wanted,
            @ContextValue Caller caller,
            DataLoader<RecordKey, StoredRecord> loader) {
        int size = Arguments.pageSize("first", first, LARGEST_PAGE);
        var filter = EntryFilter.of(wanted);
        var scope = new Cursors.Scope("TrainingRecord.entries/" + record.id(), filter.toString(), caller.qualified());
        var position = cursors.read(scope, after);
        return opener.open(record, caller, loader).thenApply(stored -> {
            var context = context(stored);
            var following = inOrder(stored).stream()
                    .filter(placed -> filter.wants(placed.entry()))
                    .filter(placed -> position.filter(last -> placed.key().compareTo(last) <= 0)
                            .isEmpty())
                    .limit(size + 1L)
                    .toList();
            var keys = new HashMap<String, String>();
            following.forEach(placed -> keys.put(context.entryId(placed.entry().ref()), placed.key()));
            return Page.of(
                    following.stream()
                            .map(placed -> context.view(placed.entry()))
                            .toList(),
                    size,
                    position.isPresent(),
                    view -> cursors.write(scope, keys.getOrDefault(view.id(), "")));
        });
    }

    @SchemaMapping(typeName = "Assessment")
    Optional<EntryView.PlacementView> placement(EntryView.AssessmentView assessment) {
        return assessment
                .placementLink()
                .flatMap(EntryView.EntryLink::follow)
                .filter(EntryView.PlacementView.class::isInstance)
                .map(EntryView.PlacementView.class::cast);
    }

    @SchemaMapping(typeName = "Meeting")
    Optional<EntryView> about(EntryView.MeetingView meeting) {
        return meeting.aboutLink().flatMap(EntryView.EntryLink::follow);
    }

    @SchemaMapping(typeName = "Document")
    Optional<EntryView> about(EntryView.DocumentView document) {
        return document.aboutLink().flatMap(EntryView.EntryLink::follow);
    }

    @SchemaMapping(typeName = "Certificate")
    List<EntryView> of(EntryView.CertificateView certificate) {
        return certificate.ofLinks().stream()
                .flatMap(link -> link.follow().stream())
                .toList();
    }

    @SchemaMapping(typeName = "Certificate")
    String contentDigest(EntryView.CertificateView certificate) {
        return certificate.self().record().contentDigest(certificate.self().ref());
    }

    @SchemaMapping(typeName = "Certificate")
    CompletableFuture<Optional<String>> traineeName(
            EntryView.CertificateView certificate,
            @ContextValue Caller caller,
            GraphQLContext request,
            DataLoader<RecordKey, TraineeOfItem> loader) {
        return nameOf(certificate.self(), caller, request, loader);
    }

    @SchemaMapping(typeName = "Assessment")
    CompletableFuture<Optional<String>> traineeName(
            EntryView.AssessmentView assessment,
            @ContextValue Caller caller,
            GraphQLContext request,
            DataLoader<RecordKey, TraineeOfItem> loader) {
        return nameOf(assessment.self(), caller, request, loader);
    }

    private static CompletableFuture<Optional<String>> nameOf(
            EntryView.EntryLink item,
            Caller caller,
            GraphQLContext request,
            DataLoader<RecordKey, TraineeOfItem> loader) {
        return item.record()
                .storedId()
                .map(id -> loader.load(new RecordKey(id, caller)).thenApply(found -> {
                    var trainee = Optional.ofNullable(found);
                    trainee.ifPresent(named -> Notes.of(request).read(named.traineeId(), id, "displayName"));
                    return trainee.map(TraineeOfItem::displayName);
                }))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
    }

    @SchemaMapping(typeName = "Certificate")
    Optional<Long> recordVersion(EntryView.CertificateView certificate) {
        return certificate.self().record().version();
    }

    private RecordContext context(StoredRecord stored) {
        return RecordContext.of(stored, LocalDate.now(clock), mapper);
    }

    /** An entry and its place among the others: by first day, those without a day last, then as recorded. */
    private record Placed(Entry entry, String key) {}

    private static List<Placed> inOrder(StoredRecord stored) {
        var entries = stored.record().entries();
        return java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(position -> new Placed(
                        entries.get(position),
                        entries.get(position)
                                        .when()
                                        .map(span -> span.from().toString())
                                        .orElse("9999-99-99")
                                + String.format("/%06d", position)))
                .sorted(Comparator.comparing(Placed::key))
                .toList();
    }

    /** What entries are looked for. */
    private record EntryFilter(
            Optional<List<EntryKind>> kinds, Optional<Span> overlaps, Optional<List<DelmalCode>> delmal) {

        static EntryFilter of(@Nullable Map<String, Object> wanted) {
            if (wanted == null) {
                return new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty());
            }
            return new EntryFilter(
                    wanted.get("kinds") instanceof List<?> kinds
                            ? Optional.of(kinds.stream()
                                    .map(kind -> EntryKind.valueOf(Objects.toString(kind)))
                                    .sorted()
                                    .toList())
                            : Optional.empty(),
                    Arguments.span("filter.overlaps", wanted.get("overlaps")),
                    Arguments.delmalList("filter.delmal", wanted.get("delmal")));
        }

        boolean wants(Entry entry) {
            return kinds.map(wanted -> wanted.contains(entry.kind())).orElse(true)
                    && overlaps.map(wanted ->
                                    entry.when().filter(wanted::overlaps).isPresent())
                            .orElse(true)
                    && delmal.map(wanted -> wanted.stream()
                                    .anyMatch(code -> entry.delmal().contains(code)))
                            .orElse(true);
        }
    }
}
