package id.selaras.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class FactCacheTest {

    @Inject
    FactCache kept;

    @Inject
    Facts facts;

    @Inject
    Accounts accounts;

    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void whatNobodyChangedIsReadOnceAndAnewAfterAChange() {
        UUID city = accounts.government("simpan-a");
        assertThat(look(city)).isEqualTo(1);
        assertThat(look(city)).isEqualTo(1);
        QuarkusTransaction.requiringNew().run(() -> facts.lock(city));
        assertThat(look(city)).isEqualTo(2);
        assertThat(look(accounts.government("simpan-b"))).isEqualTo(3);
        assertThat(look(city)).isEqualTo(2);
    }

    @Test
    void whatAWriterSeesIsKeptForNobodyAlsoWhenItIsTakenBack() {
        UUID city = accounts.government("simpan-c");
        assertThat(look(city)).isEqualTo(1);
        QuarkusTransaction.begin();
        facts.lock(city);
        assertThat(kept.<Integer>get(city, "count", reads::incrementAndGet)).isEqualTo(2);
        QuarkusTransaction.rollback();
        assertThat(look(city)).as("the writer's view is gone with it").isEqualTo(1);
        QuarkusTransaction.requiringNew().run(() -> facts.lock(city));
        assertThat(look(city)).as("the same revision, given to other facts").isEqualTo(3);
    }

    private int look(UUID city) {
        return QuarkusTransaction.requiringNew().call(() -> kept.<Integer>get(city, "count", reads::incrementAndGet));
    }
}
