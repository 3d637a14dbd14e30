package se.delmal.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who asks in the load run.
 *
 * @param tenant  whose trainees the director has
 * @param director  who the director's token says they are
 * @param records  the ids of the records that the director reads
 * @param writers  trainees that read and change records of their own
 */
public record People(String tenant, String director, List<String> records, List<Writer> writers) {

    /** Copies the lists. */
    public People {
        records = List.copyOf(records);
        writers = List.copyOf(writers);
    }

    /**
     * A trainee with a record of their own.
     *
     * @param tenant  the trainee's tenant
     * @param subject  who the trainee's token says they are
     * @param record  the record's id
     */
    public record Writer(String tenant, String subject, String record) {}

    static People read(Path file) throws IOException {
        return JsonMapper.shared().readValue(Files.readString(file, StandardCharsets.UTF_8), People.class);
    }
}
