package id.selaras.survey.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.id.Ids;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.survey.domain.Survey;
import id.selaras.survey.domain.SurveyStatus;
import id.selaras.survey.domain.TokenPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Prints one-time tokens and takes unused ones back. */
@ApplicationScoped
public class TokenService {

    /** Tokens a survey may have in all. */
    private static final int MOST_BATCHES = 200;

    private final SecureRandom random = new SecureRandom();

    @Inject
    SurveyService surveys;

    @Inject
    SurveyRepository repository;

    @Inject
    TokenRepository tokens;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** What makes a request for tokens the same when it is sent again. */
    record SameIssue(UUID surveyId, IssueTokens command) {}

    /** Makes tokens. They are shown this once: a repetition answers the batch without them. */
    @Transactional
    public IssuedTokens issue(String key, UUID surveyId, IssueTokens command) {
        surveys.get(surveyId);
        List<String> printed = new ArrayList<>();
        TokenBatchRow batch = idempotency.once(
                key, new SameIssue(surveyId, command), TokenBatchRow.class, () -> make(surveyId, command, printed));
        return new IssuedTokens(batch, printed);
    }

    private TokenBatchRow make(UUID surveyId, IssueTokens command, List<String> printed) {
        Survey survey = repository.lock(current.governmentId(), surveyId).orElseThrow(Refusal::notFound);
        if (survey.status() == SurveyStatus.CLOSED) {
            throw Refusal.conflict("survey-closed");
        }
        if (survey.tokens() == TokenPolicy.NONE) {
            throw Refusal.rule("survey-without-tokens", Map.of());
        }
        if (survey.audience().isOfEmployees()) {
            // Each of them fetches one; a printed one would let somebody else answer for them.
            throw Refusal.rule("tokens-of-employees", Map.of());
        }
        if (tokens.batches(surveyId).size() >= MOST_BATCHES) {
            throw Refusal.rule("too-many-batches", Map.of("most", MOST_BATCHES));
        }
        SaltedHash hash = new SaltedHash(survey.salt());
        List<byte[]> hashes = new ArrayList<>(command.size());
        for (int i = 0; i < command.size(); i++) {
            String token = PrintedToken.random(random);
            printed.add(token);
            hashes.add(hash.token(token));
        }
        TokenBatchRow batch = new TokenBatchRow(
                Ids.next(), surveyId, command.label().strip(), command.size(), 0, clock.instant(), null);
        tokens.add(batch, current.actor().accountId(), hashes);
        events.fire(SurveyTokensChanged.of(current.governmentId(), batch, "issued"));
        return batch;
    }

    /** Refuses tokens that are unknown, used or withdrawn, with 422. */
    @Transactional
    public void requireUnused(UUID surveyId, List<String> printed) {
        surveys.get(surveyId);
        Survey survey = repository.lock(current.governmentId(), surveyId).orElseThrow(Refusal::notFound);
        if (survey.salt() == null) {
            throw Refusal.conflict("survey-closed");
        }
        SaltedHash hash = new SaltedHash(survey.salt());
        Set<ByteBuffer> hashes = printed.stream()
                .map(token -> ByteBuffer.wrap(hash.token(token)))
                .collect(Collectors.toSet());
        int unused = tokens.unused(
                        surveyId, hashes.stream().map(ByteBuffer::array).toList())
                .size();
        if (unused < printed.size()) {
            throw Refusal.rule("token-unknown", Map.of("unknown", printed.size() - unused));
        }
    }

    @Transactional
    public Page<TokenBatchRow> batches(UUID surveyId) {
        surveys.get(surveyId);
        return Page.whole(tokens.batches(surveyId));
    }

    /** Makes the unused tokens of a batch void, for example because its sheets were lost. */
    @Transactional
    public TokenBatchRow withdraw(UUID surveyId, UUID batchId) {
        if (surveys.get(surveyId).audience().isOfEmployees()) {
            throw Refusal.rule("tokens-of-employees", Map.of());
        }
        TokenBatchRow batch = tokens.lock(surveyId, batchId).orElseThrow(Refusal::notFound);
        if (batch.withdrawnAt() != null) {
            throw Refusal.conflict("batch-withdrawn");
        }
        tokens.withdraw(batchId, clock.instant());
        events.fire(SurveyTokensChanged.of(current.governmentId(), batch, "withdrawn"));
        return tokens.lock(surveyId, batchId).orElseThrow();
    }
}
