package se.delmal.server.catalogue;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.delmal.catalogue.TargetCatalogue;

/** Makes this installation's catalogue: the one of the SDK, and the official wording that the installation has. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    static final String OFFICIAL_TEXTS = "delmal.catalogue.official-texts";

    @Bean
    TargetCatalogue catalogueOfThisInstallation(@Value("${" + OFFICIAL_TEXTS + "}") List<String> officialTexts) {
        var catalogue = TargetCatalogue.standard();
        for (String file : officialTexts) {
            catalogue = with(catalogue, Path.of(file));
        }
        return catalogue;
    }

    private static TargetCatalogue with(TargetCatalogue catalogue, Path file) {
        try {
            return catalogue.withOfficialTexts(Files.readString(file));
        } catch (NoSuchFileException absent) {
            throw new OfficialTextsException(file, "there is no such file", absent);
        } catch (MalformedInputException otherEncoding) {
            throw new OfficialTextsException(file, "it is not in UTF-8", otherEncoding);
        } catch (IOException unreadable) {
            throw new OfficialTextsException(file, "it cannot be read: " + unreadable.getMessage(), unreadable);
        } catch (IllegalArgumentException damaged) {
            throw new OfficialTextsException(file, String.valueOf(damaged.getMessage()), damaged);
        }
    }

    /** A file with official texts is not one. */
    static final class OfficialTextsException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OfficialTextsException(Path file, String fault, Throwable cause) {
            super("The file with official texts " + file + " cannot be used: " + fault, cause);
        }
    }

    /** Says it in the words that the start prints. */
    static final class Analyzer extends AbstractFailureAnalyzer<OfficialTextsException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, OfficialTextsException cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Make the file again with import-text of examples/catalogue-tools, or take it out of "
                            + OFFICIAL_TEXTS + ".",
                    cause);
        }
    }
}
