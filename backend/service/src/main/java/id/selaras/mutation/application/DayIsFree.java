package id.selaras.mutation.application;

import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.organisation.application.JobDirectory;
import id.selaras.organisation.application.JobFacts;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.rules.application.FreezeWindow;
import id.selaras.rules.application.RuleDirectory;
import id.selaras.shared.error.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Neither the day of the decision nor the day it takes effect lies in a window in which officials of that level may not
 * be replaced (UU 10/2016 art. 71(2), 162(3)); both ends of a window lie inside. A waiver of E17 with the minister's
 * approval opens it.
 */
@ApplicationScoped
class DayIsFree implements CaseGuard {

    private static final String RULE = "E17";

    @Inject
    RuleDirectory rules;

    @Inject
    JobDirectory jobs;

    @Inject
    PositionDirectory positions;

    @Inject
    CaseWaiverRepository waivers;

    @Override
    public boolean concerns(CaseAction action) {
        return switch (action) {
            case APPROVE, DECREE, PROPOSE, CONSENT, APPOINT -> true;
            default -> false;
        };
    }

    @Override
    public List<Reason> objections(StepContext step) {
        List<FreezeWindow> windows = rules.freezeWindows(step.governmentId());
        if (windows.isEmpty()) {
            return List.of();
        }
        Map<UUID, PositionFacts> posts = positions.positions(step.governmentId(), step.today());
        Map<UUID, JobFacts> allJobs = jobs.jobs(step.governmentId(), step.today());
        List<Reason> objections = new ArrayList<>();
        for (MutationCase member : step.members()) {
            LocalDate effect = step.details().effectiveOn() == null
                    ? member.effectiveOn()
                    : step.details().effectiveOn();
            // The origin looks at the post that falls vacant, everybody else at the one that is filled.
            boolean leaves = step.action() == CaseAction.CONSENT;
            PositionFacts post = posts.get(leaves ? member.fromPositionId() : member.toPositionId());
            // A post that is no longer there has no seat and takes no decree; other guards say so.
            String level = post == null ? null : allJobs.get(post.jobId()).level();
            windows.stream()
                    .filter(window -> level != null && window.jobLevels().contains(level))
                    .filter(window -> window.covers(step.today()) || window.covers(effect))
                    .filter(window ->
                            !waivers.rules(member.id(), step.governmentId()).contains(RULE))
                    .forEach(window -> objections.add(new Reason(
                            "frozen-date",
                            Map.of(
                                    "case", member.number(),
                                    "window", window.kind(),
                                    "from", window.startsOn(),
                                    "to", window.endsOn(),
                                    "source", window.legalSource()))));
        }
        return objections;
    }
}
