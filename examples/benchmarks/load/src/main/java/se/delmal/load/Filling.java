package se.delmal.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmal.server.trainee.Ids;
import se.delmal.server.trainee.RecordWriter;
import se.delmal.server.trainee.RecordWriter.NewTrainee;

/**
 * Fills a database: the server's own migrations and writers, without the rest of the server. A trainee at a time is made up and some
 * hundreds are stored together, so that the memory it takes does not grow with their number. Identity numbers are left out: what is
 * measured never reads them.
 */
final class Filling {

    static final int ENTRIES = 30;

    private static final int TOGETHER = 250;
    private static final int MOST_WRITERS = 1_000;
    private static final int TOLD_EVERY = 10_000;

    private final MadeUpTrainees trainees;
    private final int count;

    private Filling(int count) {
        this.trainees = new MadeUpTrainees(count);
        this.count = count;
    }

    /** The part of the server that stores. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"se.delmal.server.storage", "se.delmal.server.trainee"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(StorageConfiguration|RecordWriter|RecordTexts|TrainingRecordMapperImpl)"))
    static class Storing {}

    /**
     * Fills the database that settings name.
     *
     * @param count  the number of trainees, from 100
     * @param people  the file to write, with who asks about whom
     * @param settings  as the server takes them, such as {@code --delmal.data-dir=...}
     */
    static void run(int count, Path people, String... settings) throws IOException {
        var filling = new Filling(count);
        try (var server = new SpringApplicationBuilder(Storing.class)
                .web(WebApplicationType.NONE)
                .run(settings)) {
            var writer = server.getBean(RecordWriter.class);
            var transaction = server.getBean(TransactionTemplate.class);
            var uniques = Uniques.of(server.getBean(JdbcClient.class));
            uniques.drop();
            var numbers = filling.inOrderOfStorage();
            for (int from = 0; from < count; from += TOGETHER) {
                int first = from;
                transaction.executeWithoutResult(
                        status -> Arrays.stream(numbers, first, Math.min(first + TOGETHER, count))
                                .forEach(number -> filling.store(writer, number)));
                if (from % TOLD_EVERY == 0) {
                    System.err.println(from + " of " + count);
                }
            }
            uniques.restore();
        }
        LoadTools.write(people, filling.people());
    }

    /** Ids are as good as random; one after another they fill each index from its beginning to its end. */
    private int[] inOrderOfStorage() {
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparing(Filling::recordId))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void store(RecordWriter writer, int number) {
        var tenant = trainees.tenant(number);
        writer.insert(new NewTrainee(
                tenant,
                traineeId(number),
                Optional.of(MadeUpTrainees.subject(number)),
                "Påhittad ST-läkare " + number));
        writer.insert(
                tenant,
                recordId(number),
                traineeId(number),
                MadeUpTrainees.record(number, ENTRIES),
                trainees.subjects(number));
    }

    private People people() {
        var records = new ArrayList<String>();
        var writers = new ArrayList<People.Writer>();
        int apart = Math.max(1, count / MOST_WRITERS);
        for (int number = 0; number < count; number++) {
            if (trainees.isOfDirector(number)) {
                records.add(recordId(number));
            }
            if (number % apart == 0 && writers.size() < MOST_WRITERS) {
                writers.add(
                        new People.Writer(trainees.tenant(number), MadeUpTrainees.subject(number), recordId(number)));
            }
        }
        return new People(MadeUpTrainees.TENANT, MadeUpTrainees.DIRECTOR, records, writers);
    }

    private static String traineeId(int number) {
        return Ids.derived(Ids.Kind.TRAINEE, "load", String.valueOf(number));
    }

    private static String recordId(int number) {
        return Ids.derived(Ids.Kind.RECORD, "load", String.valueOf(number));
    }
}
