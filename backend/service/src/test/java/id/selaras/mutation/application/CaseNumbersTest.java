package id.selaras.mutation.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.Accounts;
import id.selaras.testing.Deadlocks;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers of cases have no gaps, and those who take them queue up instead of stepping on each other. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class CaseNumbersTest {

    private static final int TAKERS = 8;
    private static final int EACH = 20;

    @Inject
    Accounts accounts;

    @Inject
    MutationCaseRepository cases;

    @Inject
    Deadlocks server;

    @Test
    void numbersTakenAtTheSameTimeAreUniqueWithoutGapsAndWithoutDeadlock() {
        UUID government = accounts.government("nomor-kasus");
        long deadlocks = server.counted();
        ExecutorService threads = Executors.newFixedThreadPool(TAKERS);
        List<CompletableFuture<List<Integer>>> takers = new ArrayList<>();
        for (int i = 0; i < TAKERS; i++) {
            takers.add(CompletableFuture.supplyAsync(() -> take(government), threads));
        }
        List<Integer> taken =
                takers.stream().flatMap(taker -> taker.join().stream()).sorted().toList();
        threads.shutdown();
        assertThat(taken)
                .isEqualTo(IntStream.rangeClosed(1, TAKERS * EACH).boxed().toList());
        assertThat(server.counted()).isEqualTo(deadlocks);
    }

    private List<Integer> take(UUID government) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            numbers.add(QuarkusTransaction.requiringNew().call(() -> cases.takeNumbers(government, 2026, 1)));
        }
        return numbers;
    }
}
