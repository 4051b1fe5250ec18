package id.selaras.planning.application;

import id.selaras.competence.domain.JobPersonMatch;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.planning.domain.eligibility.EligibilityRules;
import id.selaras.planning.domain.eligibility.JobCase;
import id.selaras.planning.domain.eligibility.JobProfile;
import id.selaras.planning.domain.eligibility.PersonCase;
import id.selaras.planning.domain.eligibility.PersonFacts;
import id.selaras.planning.domain.eligibility.Verdict;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.rules.application.RuleSet;
import id.selaras.shared.error.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the rules say about somebody from another government who is to take a post here. */
@ApplicationScoped
public class ArrivalService {

    /** Stands for what an outside origin did not tell of the present job; equal to no code of any catalogue. */
    private static final String NOT_TOLD = "-";

    @Inject
    PositionDirectory positions;

    @Inject
    JobDirectory jobs;

    @Inject
    RuleDirectory rules;

    /** Every rule's verdict; those whose facts stay with the origin say so. 404 for a post that is not there. */
    @Transactional
    public List<Verdict> verdicts(
            UUID governmentId, UUID positionId, Newcomer newcomer, LocalDate today, LocalDate effectiveOn) {
        PositionFacts post = positions.positions(governmentId, today).get(positionId);
        if (post == null) {
            throw Refusal.notFound();
        }
        JobFacts job = jobs.jobs(governmentId, today).get(post.jobId());
        RuleSet ruleSet = rules.at(governmentId, today);
        PersonCase person = new PersonCase(
                facts(newcomer),
                presentJob(newcomer),
                effectiveOn,
                RuleFigures.limits(ruleSet, rules.freezeWindows(governmentId), null));
        JobCase target = new JobCase(
                RunFactsBuilder.profile(job, ruleSet.table("rank_span_level")),
                () -> JobPersonMatch.of(job.standard(), Map.of()));
        return EligibilityRules.onArrival(person, target, newcomer.jobKind() != null);
    }

    private static PersonFacts facts(Newcomer newcomer) {
        return new PersonFacts(
                newcomer.employmentStatus(),
                null,
                newcomer.servingSince(),
                null,
                newcomer.rank(),
                newcomer.educationLevel(),
                newcomer.educationField(),
                newcomer.birthDate(),
                false,
                Map.of());
    }

    private static JobProfile presentJob(Newcomer newcomer) {
        boolean told = newcomer.jobKind() != null;
        return new JobProfile(
                told ? newcomer.jobKind() : NOT_TOLD,
                told ? newcomer.jobLevel() : NOT_TOLD,
                told ? newcomer.jobFamily() : NOT_TOLD,
                newcomer.jobClass(),
                0,
                null,
                List.of(),
                null,
                null);
    }
}
