package id.selaras.survey.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.application.QuestionAnswerRepository.Asking;
import id.selaras.survey.application.ResponseRepository.Target;
import id.selaras.survey.domain.Interview;
import id.selaras.survey.domain.SurveyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps answers to an own questionnaire and what is counted of them in one transaction. */
@ApplicationScoped
class QuestionAnswerBatch {

    @Inject
    ResponseRepository surveys;

    @Inject
    QuestionAnswerRepository answers;

    @Inject
    AskedQuestions asked;

    @Inject
    TokenRepository tokens;

    @Inject
    GovernmentDirectory governments;

    @Inject
    RuleDirectory rules;

    /**
     * Keeps it once, or says why not; what it answers holds once the transaction is committed. Empty where somebody holds
     * the survey alone: waiting for it would keep up the answers to all others.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Receipt> keep(QuestionArrival arrival, NetworkCeilings.Draft draft) {
        Map<String, Target> targets = surveys.free(Set.of(arrival.code()));
        Target target = targets.get(arrival.code());
        if (target == null && !surveys.known(Set.of(arrival.code())).isEmpty()) {
            return Optional.empty();
        }
        if (target == null || target.status() == SurveyStatus.DRAFT) {
            throw Refusal.notFound();
        }
        LocalDate today = governments.today(target.governmentId());
        requireOpen(target, today);
        Asking asking = answers.asking(target.id());
        Interview interview = asked.of(asking.versionId()).interview();
        Interview.Outcome outcome = interview.complete(arrival.answers());
        if (!outcome.faults().isEmpty()) {
            throw new Refusal(RefusalKind.RULE, "answers-unacceptable", List.of(), outcome.faults(), null);
        }
        // Tokens first: whoever waited here for another replica sees below what it has kept.
        Admission admission = Admission.of(tokens, List.of(arrival), targets, draft);
        SaltedHash hash = new SaltedHash(target.salt());
        String content = QuestionAnswerRepository.written(outcome.values());
        byte[] digest = hash.digest(content.getBytes(StandardCharsets.UTF_8));
        byte[] before = answers.digest(target.id(), hash.key(arrival.id()));
        if (before != null) {
            if (!MessageDigest.isEqual(before, digest)) {
                throw Refusal.conflict("other-answers-kept");
            }
            return Optional.of(new Receipt(hash.receipt(arrival.id()), false));
        }
        Admission.Verdict verdict =
                admission.of(arrival, target, ResponseBatch.Day.of(today, rules.at(target.governmentId(), today)));
        if (verdict.refusal() != null) {
            throw verdict.refusal();
        }
        answers.add(new QuestionAnswerRepository.Fresh(
                target.id(),
                hash.key(arrival.id()),
                (asking.audience().isOfEmployees() ? target.opensOn() : today).withDayOfMonth(1),
                content,
                interview.counted(outcome.values()),
                digest,
                verdict.suspicious()));
        admission.useTokens(tokens);
        return Optional.of(new Receipt(hash.receipt(arrival.id()), true));
    }

    private static void requireOpen(Target target, LocalDate today) {
        if (target.status() == SurveyStatus.CLOSED || today.isAfter(target.closesOn())) {
            throw Refusal.of(RefusalKind.GONE, "survey-closed");
        }
        if (today.isBefore(target.opensOn())) {
            throw Refusal.notFound();
        }
    }
}
