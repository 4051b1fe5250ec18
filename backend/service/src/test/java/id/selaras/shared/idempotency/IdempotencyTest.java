package id.selaras.shared.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.id.Ids;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Scope;
import id.selaras.testing.EmbeddedMySqlTestResource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class IdempotencyTest {

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    record Command(String what) {}

    record Answer(int number) {}

    @Test
    void twentyTriesAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        UUID account = Ids.next();
        AtomicInteger effects = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Future<Answer>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tries.add(threads.submit(() -> as(
                    account,
                    () -> idempotency.once(
                            "key", new Command("a"), Answer.class, () -> new Answer(effects.incrementAndGet())))));
        }
        for (Future<Answer> attempt : tries) {
            assertThat(answerOf(attempt)).isEqualTo(new Answer(1));
        }
        threads.shutdown();
        assertThat(effects).hasValue(1);
    }

    @Test
    void aKnownKeyWithAnotherCommandIsRefused() {
        UUID account = Ids.next();
        as(account, () -> idempotency.once("key", new Command("a"), Answer.class, () -> new Answer(1)));
        assertThatThrownBy(() ->
                        as(account, () -> idempotency.once("key", new Command("b"), Answer.class, () -> new Answer(2))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void twoPeopleMayUseTheSameKeyWithoutSeeingEachOthersAnswer() {
        Answer mine =
                as(Ids.next(), () -> idempotency.once("key", new Command("a"), Answer.class, () -> new Answer(1)));
        Answer yours =
                as(Ids.next(), () -> idempotency.once("key", new Command("a"), Answer.class, () -> new Answer(2)));
        assertThat(mine).isEqualTo(new Answer(1));
        assertThat(yours).isEqualTo(new Answer(2));
    }

    @Test
    void aMissingKeyIsAskedForAndATooLongOneRefused() {
        for (String key : new String[] {null, " "}) {
            assertThatThrownBy(() -> as(
                            Ids.next(),
                            () -> idempotency.once(key, new Command("a"), Answer.class, () -> new Answer(1))))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.kind()).isEqualTo(RefusalKind.PRECONDITION_REQUIRED));
        }
        assertThatThrownBy(() -> as(
                        Ids.next(),
                        () -> idempotency.once("k".repeat(121), new Command("a"), Answer.class, () -> new Answer(1))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.kind()).isEqualTo(RefusalKind.SHAPE));
    }

    @Test
    void aFailedEffectLeavesTheKeyFree() {
        UUID account = Ids.next();
        assertThatThrownBy(() -> as(
                        account,
                        () -> idempotency.once("key", new Command("a"), Answer.class, () -> {
                            throw Refusal.conflict("not-now");
                        })))
                .isInstanceOf(Refusal.class);
        Answer second = as(account, () -> idempotency.once("key", new Command("a"), Answer.class, () -> new Answer(2)));
        assertThat(second).isEqualTo(new Answer(2));
    }

    private static Answer answerOf(Future<Answer> attempt) throws InterruptedException, ExecutionException {
        return attempt.get();
    }

    private <T> T as(UUID account, java.util.function.Supplier<T> action) {
        var context = Arc.container().requestContext();
        boolean opened = !context.isActive();
        if (opened) {
            context.activate();
        }
        try {
            UUID government = Ids.next();
            current.become(
                    new Actor(account, "tester", Set.of(), government, null, null, Set.of()),
                    Scope.government(government));
            return action.get();
        } finally {
            if (opened) {
                context.terminate();
            }
        }
    }
}
