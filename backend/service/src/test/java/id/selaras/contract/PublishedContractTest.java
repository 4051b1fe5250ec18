package id.selaras.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract at the repository's root is the one the code publishes. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PublishedContractTest {

    private static final Path COMMITTED = Path.of(System.getProperty("basedir", "."), "..", "..", "openapi.yaml");

    @Test
    void theCommittedContractIsWhatTheCodePublishes() throws IOException {
        String published = given().accept("application/yaml").get("/q/openapi").asString();
        if (Boolean.getBoolean("selaras.contract.update")) {
            Files.writeString(COMMITTED, published);
        }
        assertThat(Files.readString(COMMITTED))
                .as("openapi.yaml is out of date: run this test with -Dselaras.contract.update=true and commit it")
                .isEqualTo(published);
    }
}
