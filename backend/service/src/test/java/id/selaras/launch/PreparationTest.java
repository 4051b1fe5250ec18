package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {

    private static final String SIGN = "smallrye.jwt.sign.key.location";
    private static final String VERIFY = "mp.jwt.verify.publickey.location";
    private static final List<String> SET = List.of(SIGN, VERIFY, "quarkus.datasource.jdbc.url");

    private final Map<String, String> before = new HashMap<>();

    @TempDir
    Path data;

    @BeforeEach
    void remember() {
        SET.forEach(name -> before.put(name, System.clearProperty(name)));
    }

    @AfterEach
    void restore() {
        before.forEach((name, value) -> {
            System.clearProperty(name);
            if (value != null) {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void aConfiguredDatabaseStartsNoServer() {
        prepare(Map.of());

        assertThat(System.getProperty("quarkus.datasource.jdbc.url")).isNull();
        assertThat(data.resolve("mysql")).doesNotExist();
    }

    @Test
    void keysAreMadeOnceAndKeptForTheirOwnerOnly() throws Exception {
        prepare(Map.of(SIGN, "NONE"));
        var privateKey = data.toRealPath().resolve("token-private.pem");
        var key = Files.readString(privateKey);
        prepare(Map.of(SIGN, "NONE"));

        assertThat(System.getProperty(SIGN)).isEqualTo(privateKey.toUri().toString());
        assertThat(Files.readString(privateKey)).isEqualTo(key).startsWith("-----BEGIN PRIVATE KEY-----\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(privateKey)))
                .isEqualTo("rw-------");
    }

    @Test
    void configuredKeysAreNotReplaced() {
        prepare(Map.of(VERIFY, "https://login.example/certs"));

        assertThat(System.getProperty(SIGN)).isNull();
        assertThat(System.getProperty(VERIFY)).isNull();
    }

    private void prepare(Map<String, String> more) {
        var given = new HashMap<>(more);
        given.put("selaras.data", data.toString());
        given.put("quarkus.datasource.jdbc.url", "jdbc:mysql://localhost/selaras");
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(given, "given", 100))
                .build();
        new Preparation(config, message -> {}).fillGaps();
    }
}
