package se.delmal.examples.cataloguetools;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a command writes: a file, or the standard output. Whole or not at all: a file is written beside its place and moved
 * there when it is complete.
 */
final class Destination {

    /** Writes content. */
    interface Content {

        /** Writes all of it, and need not close the stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    private final Optional<Path> file;

    private Destination(Optional<Path> file) {
        this.file = file;
    }

    static Destination of(Path file) {
        return new Destination(Optional.of(file));
    }

    static Destination of(Optional<Path> file) {
        return new Destination(file);
    }

    /**
     * Says early that nothing could be written, before there is anything to write.
     *
     * @throws ToolFault if the place cannot hold a file
     */
    Destination checked() {
        file.ifPresent(path -> {
            if (Files.isDirectory(path)) {
                throw new ToolFault("Cannot write to " + path + ": it is a folder");
            }
            var folder = folder(path);
            if (!Files.isDirectory(folder)) {
                throw new ToolFault("Cannot write to " + path + ": there is no folder " + folder);
            }
            if (!Files.isWritable(folder)) {
                throw new ToolFault("Cannot write to " + path + ": the folder " + folder + " does not allow it");
            }
        });
        return this;
    }

    /**
     * Writes all of the content.
     *
     * @throws ToolFault if it cannot be written; what was there before is still there
     */
    void write(Content content) {
        checked();
        try {
            if (file.isPresent()) {
                replace(file.get(), content);
            } else {
                print(content);
            }
        } catch (IOException unwritable) {
            throw new ToolFault(
                    "Cannot write to " + file.map(Path::toString).orElse("the standard output") + ": "
                            + unwritable.getMessage(),
                    unwritable);
        }
    }

    private static void print(Content content) throws IOException {
        var whole = new ByteArrayOutputStream();
        content.writeTo(whole);
        whole.writeTo(System.out);
        System.out.flush();
    }

    private static void replace(Path path, Content content) throws IOException {
        // Not a temporary file by name: those are for their owner's eyes only, and a result is not.
        var unfinished = folder(path)
                .resolve(
                        "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".unfinished");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(out);
            }
            move(unfinished, path);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path.toAbsolutePath());
    }
}
