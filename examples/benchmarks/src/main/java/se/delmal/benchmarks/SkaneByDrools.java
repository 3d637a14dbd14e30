package se.delmal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import se.delmal.record.ActivityLog;
import se.delmal.record.Assessment;
import se.delmal.record.Certificate;
import se.delmal.record.Concern;
import se.delmal.record.Course;
import se.delmal.record.Document;
import se.delmal.record.Entry;
import se.delmal.record.Meeting;
import se.delmal.record.Placement;
import se.delmal.record.RecordAsOf;
import se.delmal.record.WrittenWork;
import se.delmal.rule.Verdict;

/**
 * Rules of Skåne's agreement in Drools: compiled once to its executable model, judged in sessions from a pool, and told only of the kinds
 * of entry that its rules ask about.
 */
final class SkaneByDrools {

    private static final List<Class<? extends Entry>> KINDS = List.of(
            Placement.class,
            Document.class,
            Meeting.class,
            Assessment.class,
            ActivityLog.class,
            Course.class,
            Concern.class,
            WrittenWork.class,
            Certificate.class);

    private final KieSessionsPool sessions;

    SkaneByDrools() {
        sessions = container().newKieSessionsPool(1);
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

    Map<String, List<Verdict>> judge(RecordAsOf record) {
        var training = new DroolsTraining(record);
        var verdicts = new DroolsVerdicts(training);
        KieSession session = sessions.newKieSession();
        try {
            session.setGlobal("verdicts", verdicts);
            session.insert(training);
            for (var kind : KINDS) {
                record.entries(kind).forEach(session::insert);
            }
            session.fireAllRules();
            return verdicts.byRule();
        } finally {
            session.dispose();
        }
    }
}
