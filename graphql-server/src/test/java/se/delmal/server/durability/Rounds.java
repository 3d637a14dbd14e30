package se.delmal.server.durability;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Rounds of killing a server under load: it is started, written to, killed at a random moment, started again on the same data, and
 * asked about every change that it was sent.
 */
final class Rounds {

    private static final List<String> TRAINEES = List.of("ingrid", "omar", "saga", "tuva", "nora");
    private static final String SHARED = "viktor";
    private static final int SHARING = 3;
    private static final int WARM = 40;
    private static final Duration LONGEST_WARMING = Duration.ofSeconds(30);
    private static final int EARLIEST_KILL = 500;
    private static final int LATEST_KILL = Integer.getInteger("delmal.durability.load", 3000);

    private final Class<?> mainClass;
    private final Path folder;
    private final Database database;
    private final Random random;
    private final Figures figures = new Figures();
    private final List<History> histories = new ArrayList<>();
    private Map<String, String> traineeIds = Map.of();

    Rounds(Class<?> mainClass, Path folder, Database database, long seed) {
        this.mainClass = mainClass;
        this.folder = folder;
        this.database = database;
        this.random = new Random(seed);
    }

    /** Runs rounds; where faults are being looked for, no longer than until one is found. */
    Figures run(int rounds, boolean isUntilFault) {
        var server = start();
        try {
            traineeIds = traineeIds(new Client(server));
            while (figures.rounds < rounds && !(isUntilFault && !figures.faults.isEmpty())) {
                var written = load(server);
                server.close();
                database.serverWasKilled();
                server = start();
                check(new Client(server), written);
                histories.addAll(written);
                figures.rounds++;
                System.out.printf(
                        "%s, round %d: %d acknowledged, %d found, %d faults%n",
                        database.name(), figures.rounds, figures.acknowledged, figures.found, figures.faults.size());
            }
            checkAllAgain(new Client(server));
            return figures;
        } finally {
            server.close();
        }
    }

    private ServerProcess start() {
        return ServerProcess.start(mainClass, folder, database.settings());
    }

    private static Map<String, String> traineeIds(Client client) {
        var ids = new TreeMap<String, String>();
        var all = new ArrayList<>(TRAINEES);
        all.add(SHARED);
        all.forEach(trainee -> ids.put(
                trainee,
                client.ask(trainee, "{ viewer { trainees(first: 1) { edges { node { id } } } } }")
                        .at("/viewer/trainees/edges/0/node/id")
                        .asString()));
        return ids;
    }

    /** Lets everybody write until the server is killed, and returns what was written. */
    private List<History> load(ServerProcess server) {
        var written = new ConcurrentLinkedQueue<History>();
        var broken = new ConcurrentLinkedQueue<String>();
        var client = new Client(server);
        var shared = Writer.make(client, SHARED, id(SHARED), false, written::add);
        var threads = new ArrayList<Thread>();
        for (String trainee : TRAINEES) {
            threads.add(new Thread(new Writer(client, trainee, id(trainee), random.nextBoolean(), written::add)));
        }
        for (int i = 0; i < SHARING; i++) {
            threads.add(new Thread(() -> Writer.share(client, shared)));
        }
        threads.forEach(thread -> {
            thread.setUncaughtExceptionHandler((where, failure) -> broken.add(failure.toString()));
            thread.start();
        });
        warmUp(written, broken);
        ServerProcess.pause(EARLIEST_KILL + random.nextInt(LATEST_KILL - EARLIEST_KILL));
        server.kill();
        threads.forEach(Rounds::join);
        broken.forEach(failure -> figures.faults.add("Under load: " + failure));
        return List.copyOf(written);
    }

    /** Waits until the server answers as one that has been running: a cold one is killed before anything has happened. */
    private static void warmUp(Collection<History> written, Collection<String> broken) {
        long deadline = System.nanoTime() + LONGEST_WARMING.toNanos();
        while (written.stream()
                                .mapToInt(history -> history.acknowledged().size())
                                .sum()
                        < WARM
                && broken.isEmpty()
                && System.nanoTime() < deadline) {
            ServerProcess.pause(50);
        }
    }

    private String id(String trainee) {
        return java.util.Objects.requireNonNull(traineeIds.get(trainee), trainee);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void check(Client client, List<History> written) {
        for (History history : written) {
            try {
                check(client, history);
            } catch (Client.UnexpectedAnswer answer) {
                figures.faults.add("Afterwards: " + answer.getMessage());
            }
        }
        checkNoOtherRecords(client, written);
    }

    private void check(Client client, History history) {
        figures.acknowledged += history.acknowledged().size();
        figures.unanswered += history.unanswered().size();
        if (history.recordId().isEmpty()) {
            checkUnansweredMaking(client, history);
            return;
        }
        var actual = client.state(history.trainee(), history.recordId().get());
        var made = madeOf(history, actual);
        if (made.isEmpty()) {
            figures.faults.add("Acknowledged " + history.after(List.of()) + "\n    and unanswered "
                    + history.unanswered().size() + ", but there is " + actual);
            return;
        }
        figures.found += history.acknowledged().size();
        figures.made += made.get().size();
        repeatAcknowledged(client, history);
        for (Change change : history.unanswered()) {
            sendAgain(client, history, change, made.get().contains(change));
        }
        compare(client, history, "After sending again");
    }

    /** Returns which of the unanswered changes were made: the only ones with which the record is what it is. */
    private static Optional<List<Change>> madeOf(History history, RecordState actual) {
        var unanswered = history.unanswered();
        for (int choice = 0; choice < 1 << unanswered.size(); choice++) {
            var made = new ArrayList<Change>();
            for (int i = 0; i < unanswered.size(); i++) {
                if ((choice & (1 << i)) != 0) {
                    made.add(unanswered.get(i));
                }
            }
            if (history.after(made).equals(actual)) {
                return Optional.of(made);
            }
        }
        return Optional.empty();
    }

    private void checkUnansweredMaking(Client client, History history) {
        var known = recordIds(client, history.trainee());
        var payload = client.send(history.making()).orElseThrow();
        var id = payload.at("/record/id").asString();
        boolean wasMade = known.contains(id);
        if (wasMade != payload.path("replayed").asBoolean()) {
            figures.faults.add("Whether a record was made, and what is said of it, differ: " + payload);
        }
        figures.made += wasMade ? 1 : 0;
        figures.madeLater += wasMade ? 0 : 1;
        figures.sentAgain++;
        figures.replayed += wasMade ? 1 : 0;
        history.made(id);
        compare(client, history, "A record whose making was not answered");
    }

    /** An acknowledged change, sent again, changes nothing and is known. */
    private void repeatAcknowledged(Client client, History history) {
        var acknowledged = history.acknowledged();
        var change = acknowledged.get(random.nextInt(acknowledged.size()));
        figures.sentAgain++;
        if (client.send(change).orElseThrow().path("replayed").asBoolean()) {
            figures.replayed++;
        } else {
            figures.faults.add("Acknowledged, and not known when sent again: " + change.operation());
        }
    }

    private void sendAgain(Client client, History history, Change change, boolean wasMade) {
        figures.sentAgain++;
        var sent = change;
        var payload = client.send(sent).orElseThrow();
        var other = Writer.currentVersion(payload);
        if (!wasMade && other.isPresent()) {
            sent = change.at(other.get());
            payload = client.send(sent).orElseThrow();
        }
        boolean isReplayed = payload.path("replayed").asBoolean();
        if (isReplayed != wasMade || !payload.path("userErrors").isEmpty()) {
            figures.faults.add("Was " + (wasMade ? "" : "not ") + "made, and " + change.operation()
                    + " is answered, when sent again, by " + payload);
        } else if (!client.send(sent).orElseThrow().path("replayed").asBoolean()) {
            figures.faults.add("Made twice: " + change.operation());
        }
        figures.replayed += isReplayed ? 1 : 0;
        figures.madeLater += isReplayed ? 0 : 1;
        history.settled(change);
    }

    private void compare(Client client, History history, String when) {
        var expected = history.after(List.of());
        var actual = client.state(history.trainee(), history.recordId().orElseThrow());
        if (!expected.equals(actual)) {
            figures.faults.add(when + ": expected " + expected + "\n    but there is " + actual);
        }
    }

    private static Set<String> recordIds(Client client, String trainee) {
        return client.ask(trainee, "{ viewer { trainees(first: 1) { edges { node { records { id } } } } } }")
                .at("/viewer/trainees/edges/0/node/records")
                .valueStream()
                .map(record -> record.path("id").asString())
                .collect(Collectors.toSet());
    }

    /** Nobody has made a record twice: beside those that were made here there is the one of the demonstration. */
    private void checkNoOtherRecords(Client client, List<History> written) {
        var all = new ArrayList<>(histories);
        all.addAll(written);
        for (String trainee : traineeIds.keySet()) {
            var found = new HashSet<>(recordIds(client, trainee));
            int before = found.size();
            all.stream()
                    .filter(history -> history.trainee().equals(trainee))
                    .flatMap(history -> history.recordId().stream())
                    .forEach(found::remove);
            if (found.size() != 1) {
                figures.faults.add(trainee + " has " + before + " records, of which nobody made " + found.size());
            }
        }
    }

    /** What survived its own round has survived all others. */
    private void checkAllAgain(Client client) {
        histories.forEach(history -> {
            if (history.recordId().isPresent() && figures.faults.isEmpty()) {
                compare(client, history, "After all rounds");
            }
        });
    }
}
