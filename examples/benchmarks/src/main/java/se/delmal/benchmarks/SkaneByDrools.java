package se.delmal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.StatelessKieSession;
import se.delmal.record.Entry;
import se.delmal.record.EntryKind;
import se.delmal.record.RecordAsOf;
import se.delmal.record.TraineeRecord;
import se.delmal.rule.Verdict;

/**
 * Rules of Skåne's agreement in Drools: compiled once to its executable model, and told only of the kinds of entry that its rules
 * ask about.
 */
public final class SkaneByDrools {

    private static final Set<EntryKind> KINDS = EnumSet.of(
            EntryKind.PLACEMENT,
            EntryKind.DOCUMENT,
            EntryKind.MEETING,
            EntryKind.ASSESSMENT,
            EntryKind.ACTIVITY_LOG,
            EntryKind.COURSE,
            EntryKind.CONCERN,
            EntryKind.WRITTEN_WORK,
            EntryKind.CERTIFICATE);

    /** In what facts are judged. */
    public enum Session {
        /** A session of its own for each record, made and disposed of. */
        NEW,
        /** A session from a pool, which is reset and used again. */
        POOLED,
        /** A stateless session, which is told all facts at once. */
        STATELESS
    }

    /** What the engine is told of one record. */
    record Facts(DroolsTraining training, List<Entry> entries) {

        /** Returns the facts that the SDK has prepared: what is known on the day, and its books. */
        static Facts preparedBySdk(RecordAsOf record) {
            return new Facts(
                    DroolsTraining.byBooksOf(record),
                    record.entries().stream()
                            .filter(entry -> KINDS.contains(entry.kind()))
                            .toList());
        }

        /** Returns facts made without the SDK's books and its record as of a day. */
        static Facts byHand(TraineeRecord record, LocalDate day) {
            var known = new ArrayList<Entry>();
            for (Entry entry : record.entries()) {
                if (KINDS.contains(entry.kind())) {
                    entry.asOf(day).ifPresent(known::add);
                }
            }
            return new Facts(DroolsTraining.byHand(record, day, MONTHS), known);
        }
    }

    /** HSLF-FS 2021:8, which all made-up trainings follow. */
    private static final int MONTHS = 66;

    private final KieBase rules;
    private final KieSessionsPool pool;

    SkaneByDrools() {
        var container = container();
        rules = container.getKieBase();
        pool = container.newKieSessionsPool(1);
    }

    private static KieContainer container() {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.write("src/main/resources/skane.drl", services.getResources().newByteArrayResource(drl()));
        var built = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (built.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getMessages().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    private static byte[] drl() {
        try (var file = Objects.requireNonNull(SkaneByDrools.class.getResourceAsStream("skane.drl"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<Verdict>> judge(Facts facts, Session in) {
        var verdicts = new DroolsVerdicts(facts.training());
        if (in == Session.STATELESS) {
            var told = new ArrayList<Object>(facts.entries());
            told.add(facts.training());
            StatelessKieSession session = rules.newStatelessKieSession();
            session.setGlobal("verdicts", verdicts);
            session.execute(told);
            return verdicts.byRule();
        }
        KieSession session = in == Session.POOLED ? pool.newKieSession() : rules.newKieSession();
        try {
            session.setGlobal("verdicts", verdicts);
            session.insert(facts.training());
            facts.entries().forEach(session::insert);
            session.fireAllRules();
            return verdicts.byRule();
        } finally {
            session.dispose();
        }
    }
}
