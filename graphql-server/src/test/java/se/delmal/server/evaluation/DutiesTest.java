package se.delmal.server.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.catalogue.Edition;
import se.delmal.catalogue.Specialty;
import se.delmal.citation.BindingForce;
import se.delmal.citation.Citation;
import se.delmal.citation.LocalizedText;
import se.delmal.record.CareSetting;
import se.delmal.record.Meeting;
import se.delmal.record.MeetingKind;
import se.delmal.record.Person;
import se.delmal.record.Placement;
import se.delmal.record.RoleAssignment;
import se.delmal.record.TraineeRecord;
import se.delmal.role.Cadence;
import se.delmal.role.CadenceKind;
import se.delmal.role.Responsibility;
import se.delmal.role.Role;
import se.delmal.role.Topic;
import se.delmal.server.demo.DemoAccess;
import se.delmal.server.support.Asker;
import se.delmal.server.support.RawHttp;
import se.delmal.server.support.ServerTest;
import se.delmal.server.support.Statements;
import se.delmal.server.trainee.Ids;
import se.delmal.server.trainee.RecordWriter;
import se.delmal.status.DueDuty;
import se.delmal.status.DutyState;
import se.delmal.time.OngoingSpan;
import se.delmal.time.Programme;
import se.delmal.time.WorkingFraction;

/** Duties over GraphQL and as a calendar: trainees in Skåne who started on 22 February 2026, nine months before the tests' day. */
@ServerTest
// Every record is read anew, so that statements can be compared.
@TestPropertySource(
        properties = {"delmal.test.database-of-its-own=duties", "delmal.kept-records=0B", "delmal.kept-statuses=0B"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class DutiesTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 22);
    private static final int TRAINEES = 5;
    private static final String RECORD = id(0);
    private static final String DUTIES = "duties(withinDays: 400) { responsibility { id role summary { sv en }"
            + " citations { document provision } } holder { id displayName } due state fulfilledBy { id } }";

    @Autowired
    private Asker asker;

    @Autowired
    private DemoAccess demo;

    @Autowired
    private Environment environment;

    @Autowired
    private RecordWriter records;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Statements.Counter statements;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    void giveTheVendorTrainees() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < TRAINEES; i++) {
                var trainee = Ids.derived(Ids.Kind.TRAINEE, "duties", String.valueOf(i));
                records.insert(new RecordWriter.NewTrainee("demo", trainee, Optional.empty(), "Alva Nordin"));
                records.insert("demo", id(i), trainee, record(), Map.of("h", "demo-vendor"));
            }
        });
    }

    @Test
    void tellsWhoHasToDoWhatByWhenInBothLanguages() {
        var answer =
                asker.queryAs("vendor", "{ trainingRecord(id: \"" + RECORD + "\") { status { " + DUTIES + " } } }");

        assertThat(answer.codes()).isEmpty();
        var duties = answer.data("/trainingRecord/status/duties");
        assertThat(duties.valueStream().map(duty -> duty.path("due").asString()))
                .isSorted()
                .hasSizeGreaterThan(10);
        assertThat(duties.valueStream()).allSatisfy(duty -> {
            assertThat(duty.at("/responsibility/summary/sv").asString()).isNotBlank();
            assertThat(duty.at("/responsibility/summary/en").asString()).isNotBlank();
            assertThat(duty.at("/responsibility/citations/0/provision").asString())
                    .isNotBlank();
        });
        assertThat(duties.valueStream()
                        .filter(duty -> duty.at("/responsibility/id").asString().equals("SKA-2022-TRAINEE-07")))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.path("state").asString()).isEqualTo("OVERDUE");
                    assertThat(duty.path("due").asString()).isEqualTo("2026-10-22");
                    assertThat(duty.path("holder").isNull()).isTrue();
                    assertThat(duty.path("fulfilledBy").isEmpty()).isTrue();
                });
        assertThat(duties.valueStream()
                        .filter(duty -> duty.at("/responsibility/id").asString().equals("SKA-2022-HEAD-12")))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.path("state").asString()).isEqualTo("DONE");
                    assertThat(duty.at("/fulfilledBy/0/id").asString())
                            .isEqualTo(Ids.derived(Ids.Kind.ENTRY, RECORD, "talk"));
                    assertThat(duty.at("/holder/displayName").asString()).isEqualTo("Verktyg AB");
                });
    }

    @Test
    void givesTheDutiesOfSomeRolesWithinSomeDays() {
        var answer = asker.queryAs(
                "vendor",
                "{ trainingRecord(id: \"" + RECORD
                        + "\") { status { duties(withinDays: 0, roles: [TRAINEE]) { responsibility { role } due } } } }");

        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/trainingRecord/status/duties").valueStream())
                .isNotEmpty()
                .allSatisfy(duty -> {
                    assertThat(duty.at("/responsibility/role").asString()).isEqualTo("TRAINEE");
                    assertThat(duty.path("due").asString()).isLessThanOrEqualTo("2026-11-22");
                });
    }

    /** The header is refused only where somebody reads it, which the calendar does last of all. */
    @Test
    void aCalendarAskedForInALanguageThatIsNoTextIsRefusedAndNobodysFault(CapturedOutput log) {
        var answer = RawHttp.request(
                environment.getRequiredProperty("local.server.port", Integer.class),
                "GET " + path(RECORD),
                "Authorization: Bearer " + demo.token("vendor"),
                "Accept-Language: \u009f");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).containsExactly("application/problem+json");
        assertThat(log.getAll()).doesNotContain("RequestRejectedException");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3661})
    void refusesDaysThatNobodyPlansFor(int days) {
        var answer = asker.queryAs(
                "vendor",
                "{ trainingRecord(id: \"" + RECORD + "\") { status { duties(withinDays: " + days + ") { due } } } }");

        assertThat(answer.codes()).containsExactly("BAD_INPUT");
    }

    @Test
    void whoMayNotReadTheRecordIsToldNothing() {
        var answer = asker.queryAs("eva", "{ trainingRecord(id: \"" + RECORD + "\") { status { " + DUTIES + " } } }");

        assertThat(answer.codes()).containsExactly("NOT_FOUND");
    }

    @Test
    void theDatabaseIsAskedAsOftenHoweverManyTraineesHaveDuties() {
        assertThat(statementsFor(TRAINEES)).isEqualTo(statementsFor(1));
    }

    private int statementsFor(int trainees) {
        statements.reset();
        var answer = asker.queryAs(
                "vendor",
                "{ viewer { trainees(first: " + trainees + ") { edges { node { records { status { " + DUTIES
                        + " } } } } } } }");
        assertThat(answer.codes()).isEmpty();
        assertThat(answer.data("/viewer/trainees/edges").size()).isEqualTo(trainees);
        assertThat(answer.data("/viewer/trainees/edges/0/node/records/0/status/duties")
                        .isEmpty())
                .isFalse();
        return statements.count();
    }

    @Test
    void theCalendarHasOneEventForEachDutyOnItsLastDay() {
        var answer = asker.getAs("vendor", path(RECORD) + "?lang=sv&withinDays=400");
        var told = asker.queryAs("vendor", "{ trainingRecord(id: \"" + RECORD + "\") { status { " + DUTIES + " } } }")
                .data("/trainingRecord/status/duties");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.mediaType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.response().headers().firstValue("Cache-Control")).contains("no-store");
        var calendar = parsed(answer.response().body());
        assertThat(calendar.validate().getEntries()).isEmpty();
        var events = events(calendar);
        assertThat(events)
                .extracting(event -> value(event, Property.DTSTART))
                .containsExactlyElementsOf(told.valueStream()
                        .map(duty -> duty.path("due").asString().replace("-", ""))
                        .toList());
        assertThat(events).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
        assertThat(events)
                .allSatisfy(event -> assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261122T110000Z"));
        assertThat(events)
                .filteredOn(event -> value(event, Property.SUMMARY).startsWith("Försenat: Upprättar ett IUP"))
                .singleElement()
                .satisfies(event -> assertThat(value(event, Property.DESCRIPTION))
                        .isEqualTo("Ansvarig: ST-läkare\nKälla: Region Skåne, ST-överenskommelse, Genomförande"));
        assertThat(answer.told()).doesNotContain("Alva", "Nordin", "Verktyg");
    }

    @Test
    void onlyWhatIsToBeDoneReminds() {
        var events = events(parsed(asker.getAs("vendor", path(RECORD) + "?lang=en&withinDays=400")
                .response()
                .body()));

        assertThat(events)
                .anySatisfy(event -> assertThat(value(event, Property.SUMMARY)).startsWith("Upcoming: "));
        assertThat(events).allSatisfy(event -> {
            boolean open = value(event, Property.SUMMARY).startsWith("Upcoming: ")
                    || value(event, Property.SUMMARY).startsWith("Due: ");
            assertThat(event.getAlarms()).hasSize(open ? 2 : 0);
            event.getAlarms()
                    .forEach(alarm -> assertThat(
                                    alarm.getRequiredProperty(Property.TRIGGER).getValue())
                            .isIn("-P29DT15H", "-P6DT15H"));
        });
    }

    @Test
    void theSameDutyHasTheSameUidInEitherLanguageAndAtAnyTime() {
        var swedish = asker.getAs("vendor", path(RECORD), "Accept-Language", "sv-SE,sv;q=0.9");
        var english = asker.getAs("vendor", path(RECORD), "Accept-Language", "de");
        var later = new DutyCalendar(RECORD, Instant.EPOCH, Locale.ENGLISH).write(List.of(duty("One, two")));

        assertThat(swedish.told()).contains("Försenat").doesNotContain("Overdue");
        assertThat(english.told()).contains("Overdue").doesNotContain("Försenat");
        assertThat(uids(parsed(swedish.response().body())))
                .isNotEmpty()
                .isEqualTo(uids(parsed(english.response().body())));
        assertThat(uids(parsed(later)))
                .isEqualTo(uids(parsed(new DutyCalendar(RECORD, Instant.ofEpochSecond(9), Locale.ENGLISH)
                        .write(List.of(duty("One, two"))))))
                .isNotEqualTo(uids(parsed(
                        new DutyCalendar(id(1), Instant.EPOCH, Locale.ENGLISH).write(List.of(duty("One, two"))))));
    }

    @Test
    void signsThatMeanSomethingInACalendarComeBackAsTheyWere() {
        var text =
                "Talks, plans; and \\ signs:\nBEGIN:VEVENT – å, and so on until the line is longer than a line may be";

        var calendar = new DutyCalendar(RECORD, Instant.EPOCH, Locale.ENGLISH).write(List.of(duty(text)));

        assertThat(new String(calendar, StandardCharsets.UTF_8).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(parsed(calendar).validate().getEntries()).isEmpty();
        assertThat(events(parsed(calendar)))
                .singleElement()
                .satisfies(event -> assertThat(value(event, Property.SUMMARY)).isEqualTo("Due: " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=de", "withinDays=-1", "withinDays=many", "role=KING"})
    void theCalendarRefusesWhatItDoesNotKnow(String query) {
        var answer = asker.getAs("vendor", path(RECORD) + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo("BAD_INPUT");
        assertThat(answer.told()).doesNotContain("KING", "many");
    }

    @Test
    void theCalendarOfSomeRolesHasFewerEvents() {
        var heads = asker.getAs("vendor", path(RECORD) + "?lang=en&role=HEAD_OF_UNIT");

        assertThat(events(parsed(heads.response().body())))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(value(event, Property.DESCRIPTION)).startsWith("Responsible: head of unit"));
    }

    @Test
    void theCalendarIsForThoseWhoReadTheRecord() {
        var foreign = asker.getAs("eva", path(RECORD));
        var missing = asker.getAs("eva", path("RAAAAAAAAAAAAAAAAAAAA"));
        var anonymous = asker.get(path(RECORD));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(foreign.body().path("title")).isEqualTo(missing.body().path("title"));
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(anonymous.response().headers().firstValue("WWW-Authenticate"))
                .contains("Bearer");
    }

    @Test
    void theTraineeSeesInTheJournalWhoTookTheCalendarAndNobodyWhoGotNone() {
        int before = journalled();

        asker.getAs("vendor", path(RECORD));
        asker.getAs("eva", path(RECORD));
        asker.getAs("vendor", path(RECORD) + "?lang=de");

        assertThat(journalled()).isEqualTo(before + 1);
    }

    private int journalled() {
        return database.sql("select count(*) from access_entry where record_id = :record and action = 'READ'"
                        + " and facets = 'status'")
                .param("record", RECORD)
                .query(Integer.class)
                .single();
    }

    private static String path(String record) {
        return "/records/" + record + "/duties.ics";
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (Exception unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static Calendar parsed(byte[] text) {
        return parsed(new String(text, StandardCharsets.UTF_8));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static List<String> uids(Calendar calendar) {
        return events(calendar).stream()
                .map(event -> value(event, Property.UID))
                .toList();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static DueDuty duty(String summary) {
        var responsibility = new Responsibility(
                "TEST-1",
                "test",
                Role.TRAINEE,
                Optional.empty(),
                Optional.of("ST-läkare"),
                Optional.empty(),
                Topic.PLACEMENT,
                LocalizedText.of("Ett", summary),
                Cadence.of(CadenceKind.ONCE),
                List.of(),
                List.of(Programme.ST),
                List.of(),
                List.of(),
                Citation.of("Ett dokument", "Rubrik", BindingForce.GUIDANCE));
        return new DueDuty(responsibility, Optional.empty(), START, DutyState.DUE, List.of());
    }

    private static String id(int number) {
        return Ids.derived(Ids.Kind.RECORD, "duties", String.valueOf(number));
    }

    private static TraineeRecord record() {
        var vendor = new Person(
                "h",
                Optional.of("Verktyg AB"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return TraineeRecord.startingOn(START, Specialty.of("allmanmedicin"), Edition.HSLF_FS_2021_8)
                .underProfile("skane")
                .employedAt("Björkdalens vårdcentral")
                .withPersons(vendor)
                .assigning(new RoleAssignment(Role.HEAD_OF_UNIT, "h", new OngoingSpan(START)))
                .with(
                        Placement.at(
                                "home",
                                "Björkdalens vårdcentral",
                                CareSetting.OWN_HEALTH_CENTRE,
                                new OngoingSpan(START),
                                WorkingFraction.FULL_TIME),
                        new Meeting(
                                "talk",
                                MeetingKind.HEAD_TALK,
                                START.plusMonths(3),
                                Optional.of(List.of(Role.TRAINEE, Role.HEAD_OF_UNIT)),
                                Optional.of(true),
                                Optional.empty()));
    }
}
