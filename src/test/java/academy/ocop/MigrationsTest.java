package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names of migrations, and that a released one never changes. When a version is released, its new files are added to
 * released-migrations.txt: {@code cd src/main/resources/db/migration && sha256sum common/V*.sql}, and so for derby and postgresql.
 */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");
    private static final String VERSIONED = "V\\d{8}_\\d{2}(_\\d)?__([a-z]+)_[a-z0-9_]+\\.sql";
    private static final String REPEATABLE = "R__([a-z]+)_[a-z0-9_]+\\.sql";

    @Test
    void namesSayDayFeatureAndWhat() throws IOException {
        for (Path file : files("")) {
            String name = file.getFileName().toString();
            assertThat(name)
                    .matches(VERSIONED + "|" + REPEATABLE
                            + "|beforeMigrate(__[a-z_]+)?\\.sql|afterMigrate(__[a-z_]+)?\\.sql");
            if (name.matches(VERSIONED + "|" + REPEATABLE)) {
                String feature = name.replaceAll(".*__([a-z]+)_.*", "$1");
                assertThat(Path.of("src/main/java/academy/ocop", feature))
                        .as(name)
                        .exists();
            }
        }
    }

    @Test
    void eachVersionStandsOnce() throws IOException {
        for (String vendor : List.of("derby", "postgresql")) {
            Set<String> seen = new HashSet<>();
            Stream.concat(files("common").stream(), files(vendor).stream())
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(VERSIONED))
                    .forEach(name -> assertThat(seen.add(name.replaceAll("__.*", "")))
                            .as("version of %s", name)
                            .isTrue());
        }
    }

    @Test
    void bothDatabasesHaveTheSameVersions() throws IOException {
        assertThat(names("derby")).isEqualTo(names("postgresql"));
    }

    @Test
    void releasedFilesNeverChange() throws IOException, NoSuchAlgorithmException {
        for (String line : Files.readAllLines(RELEASED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+");
                byte[] content = Files.readString(MIGRATIONS.resolve(parts[1])).getBytes(StandardCharsets.UTF_8);
                assertThat(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                        .as("%s was released: add a new migration instead", parts[1])
                        .isEqualTo(parts[0]);
            }
        }
    }

    /** Flyway finds files on Liberty only beside a file of this name. */
    @Test
    void everyFolderIsFoundOnLiberty() throws IOException {
        for (String folder : List.of("common", "derby", "postgresql")) {
            assertThat(MIGRATIONS.resolve(folder).resolve("flyway.location")).exists();
        }
    }

    private static List<String> names(String folder) throws IOException {
        return files(folder).stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(MIGRATIONS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
